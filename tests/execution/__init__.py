"""Random programs that are bufferized by this project and by the compiler, lowered, and run: all print the same.

`python -m tests.execution N` runs N programs. Unlike those of tests/differential, they have one meaning: no index is
out of bounds, and nothing reads what was never written.
"""
