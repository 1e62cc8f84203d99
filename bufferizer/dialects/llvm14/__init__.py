"""The dialects of LLVM 14, a file for each; what is written as today is taken from today's.

``models/`` and ``rewrites/`` beside them say what LLVM 14's pass makes of their operations.
"""
