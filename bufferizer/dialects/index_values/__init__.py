"""When two index values are known to be equal, as where slices are compared."""
