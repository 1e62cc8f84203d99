"""MLIR in memory: types, attributes, operations, and how they are read from syntax."""
