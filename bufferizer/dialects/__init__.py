"""The dialects: one file each, saying how every operation is written and what it does to buffers."""
