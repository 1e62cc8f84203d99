"""What the compiler's verifiers refuse of ops, a file per dialect with a table ``VERIFIERS`` by full names."""
