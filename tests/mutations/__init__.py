"""Programs with one slip each: what we say of them, and what the compiler says."""
