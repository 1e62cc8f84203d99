"""What ops do to buffers: the interface in which dialects and the analysis meet."""
