"""The language server: everything that knows the Language Server Protocol, and nothing that knows MLIR."""
