"""The C extension that holds the tree-sitter grammar; everything else is in pyproject.toml."""

from setuptools import Extension, setup
from setuptools.command.bdist_wheel import bdist_wheel

GRAMMAR = "bufferizer/syntax/grammar"


class StableAbiWheel(bdist_wheel):
    """Tags the wheel ``cp310-abi3``: the binding uses the limited API only, so one wheel serves every later Python."""

    def get_tag(self) -> tuple[str, str, str]:
        """Return the (python, abi, platform) tag of the wheel."""
        _, _, platform = super().get_tag()
        return "cp310", "abi3", platform


setup(
    ext_modules=[
        Extension(
            "bufferizer.syntax.grammar._binding",
            sources=[f"{GRAMMAR}/binding.c", f"{GRAMMAR}/src/parser.c", f"{GRAMMAR}/src/scanner.c"],
            include_dirs=[f"{GRAMMAR}/src"],
            define_macros=[("Py_LIMITED_API", "0x030A0000"), ("PY_SSIZE_T_CLEAN", None)],
            extra_compile_args=["-std=c11"],
            py_limited_api=True,
        )
    ],
    cmdclass={"bdist_wheel": StableAbiWheel},
)
