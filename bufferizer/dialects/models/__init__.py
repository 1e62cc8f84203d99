"""What ops do to buffers, one file per dialect. Each file has a ``MODELS`` table: full op name -> buffer model."""
