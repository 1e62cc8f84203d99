"""Are two index values the same? Programs that ask, and the decisions that are made of them."""
