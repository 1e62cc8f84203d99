"""Bufferizer's engine: reads MLIR, decides how its tensors become buffers, and says why."""
