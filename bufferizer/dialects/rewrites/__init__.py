"""How ops are written in terms of buffers. Each file has a ``REWRITES`` table: full op name -> rewrite."""
