def language() -> object:
    """Return the grammar as the capsule that `tree_sitter.Language` takes."""
