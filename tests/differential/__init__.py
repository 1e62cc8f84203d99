"""Random programs that go through this project and through the real compiler, which must agree on them.

`python -m tests.differential N` runs N programs; `make differential N=...` does the same.
"""
