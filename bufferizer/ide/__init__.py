"""What editors and the command line show: one file per feature, plain data with absolute code point offsets."""
