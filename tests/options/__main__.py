"""``python -m tests.options``: write the answers anew. Returns 1 where the compiler does not agree with one."""

from __future__ import annotations

import json
import shutil
import sys

from tests.compiler import MlirOpt
from tests.differential.comparison import compare
from tests.options.answers import CASES, SETTINGS, answer, options_of, program

path = shutil.which("mlir-opt-22")
if path is None:
    sys.exit("mlir-opt-22 is not installed (Debian: mlir-22-tools)")
status = 0
for name, settings in SETTINGS.items():
    text = program(name)
    for setting in settings:
        verdict = compare([text], options_of(setting), MlirOpt(path))[0]
        if verdict.disagrees:
            status = 1
            print(f"{name} [{setting}]: {verdict.kind.value}\n{verdict.detail}")
    answers = {setting: answer(text, setting) for setting in settings}
    (CASES / f"{name}.json").write_text(json.dumps(answers, indent=2) + "\n")
sys.exit(status)
