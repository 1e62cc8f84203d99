"""Each option of the pass by its own name: what changes with it, in a small program of its own.

`cases/OPTION.mlir` is the program, `cases/OPTION.json` the answers for each setting of the option. `python -m
tests.options` writes the answers anew, if the compiler agrees with them.
"""
