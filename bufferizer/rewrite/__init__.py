"""Tensors to buffers as text edits that keep the user's names, comments and layout. Entry: `module.rewrite_module`."""
