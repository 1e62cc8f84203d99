"""What LLVM 14's verifiers refuse: a table per dialect, ``VERIFIERS``, and constraints in ``constraints/``."""
