"""The quant dialect of LLVM 14. All of it is written in the generic form."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op

_UNARY = "const_fake_quant const_fake_quant_per_axis coupled_ref dcast qcast scast stats stats_ref"

DIALECT = dialect(
    "quant",
    [
        *(op(f"quant.{name}", operands="arg", results="result") for name in _UNARY.split()),
        op(
            "quant.region",
            operands="inputs*",
            results="outputs*",
            regions="body",
            traits="isolated-from-above",
            implicit_terminator="quant.return",
        ),
        op("quant.return", operands="results*", traits="terminator"),
    ],
    complete=True,
)
