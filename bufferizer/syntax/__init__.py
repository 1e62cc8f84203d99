"""Text to segments to trees: exact extents of operations, regions and blocks, and the errors in between."""
