"""Tell in plain words what this machine lacks for building the project, before pip says it in its own.

Runs on Pythons long out of use, so that a Python that is too old is told so and not shown a syntax error.
"""

import importlib.util
import os
import shlex
import shutil
import sys
import sysconfig

OLDEST = (3, 10)


def missing() -> "list[str]":
    """Return one line for each thing that is missing, with the Debian package that has it."""
    found = []
    if sys.version_info < OLDEST:
        wanted, present = ".".join(map(str, OLDEST)), sys.version.split()[0]
        found.append(f"Python {wanted} or newer; {sys.executable} is {present} (make PYTHON=python3.12 ...)")
    if importlib.util.find_spec("ensurepip") is None:
        found.append("the venv module of Python (Debian, Ubuntu: apt install python3-venv)")
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")[0]
    if shutil.which(compiler) is None:
        found.append(f"a C compiler, {compiler}, for the grammar (Debian, Ubuntu: apt install gcc libc6-dev)")
    if not os.path.exists(os.path.join(sysconfig.get_paths()["include"], "Python.h")):
        found.append("the headers of Python, Python.h (Debian, Ubuntu: apt install python3-dev)")
    return found


if __name__ == "__main__":
    lines = missing()
    for line in lines:
        print("missing: " + line, file=sys.stderr)
    sys.exit(1 if lines else 0)
