"""One-Shot analysis: which operands are bufferized in place, which are copied, and why."""
