"""The dialects of LLVM 14, a file for each whose operations differ from today's.

``models/`` and ``rewrites/`` beside them say what LLVM 14's pass makes of their operations.
"""

# Dialects that are written as today, and whose operations are the same for all that matters here.
UNCHANGED = ("affine", "arith", "bufferization", "complex", "linalg", "math", "memref", "scf", "tensor", "vector")
