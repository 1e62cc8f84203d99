"""The cf dialect: branches between blocks."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import always, dense_array, dense_array_text, string
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import I1, I32, IntegerType, Type


@directive("SwitchOpCases")
def _switch_cases(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``default: ^bb1(%a : i32), 42: ^bb2`` (parseSwitchOpCases in ControlFlowOps.cpp)."""
    flag, default, default_operands, _, values, destinations, operands, _ = arguments
    reader.expect("default")
    reader.expect(":")
    _read_target(reader, default, default_operands)
    numbers: list[int] = []
    segments: list[int | str] = []
    while reader.accept(","):
        numbers.append(reader.integer())
        reader.expect(":")
        segments.append(_read_target(reader, destinations, operands))
    if numbers:
        types = reader.operand_types.get(flag, [])
        type_ = types[0][0] if types else I32
        listed = ", ".join(str(_wrapped(number, type_)) for number in numbers)
        text = listed if len(numbers) == 1 else f"[{listed}]"
        reader.set_attribute(values, f"dense<{text}> : vector<{len(numbers)}x{type_}>")
    reader.set_attribute("case_operand_segments", dense_array_text("i32", segments))


def _wrapped(number: int, type_: Type) -> int:
    """Return a number as the compiler keeps it: in the bits of its type, the highest of them the sign."""
    if not isinstance(type_, IntegerType) or type_.width == 0:
        return number
    half = 1 << (type_.width - 1)
    return (number + half) % (2 * half) - half


def _read_target(reader: OpReader, destination: str, operands: str) -> int:
    """Read a block with what it is given, and return how many operands that is."""
    reader.successor(destination)
    if not reader.accept("("):
        return 0
    uses = reader.operands_here()
    reader.expect(":")
    reader.add_operands(operands, uses, reader.types_here())
    reader.expect(")")
    return len(uses)


DIALECT = dialect(
    "cf",
    [
        op(
            "cf.assert",
            "$arg `,` $msg attr-dict",
            operands="arg",
            types={"arg": always(I1)},
            attributes={"msg": string},
        ),
        op(
            "cf.br",
            "$dest (`(` $destOperands^ `:` type($destOperands) `)`)? attr-dict",
            operands="destOperands*",
            successors="dest:destOperands",
            traits="terminator",
        ),
        op(
            "cf.cond_br",
            "$condition (`weights` `(` $branch_weights^ `)`)?"
            " `,` $trueDest (`(` $trueDestOperands^ `:` type($trueDestOperands) `)`)?"
            " `,` $falseDest (`(` $falseDestOperands^ `:` type($falseDestOperands) `)`)? attr-dict",
            operands="condition trueDestOperands* falseDestOperands*",
            types={"condition": always(I1)},
            attributes={"branch_weights": dense_array("i32")},
            successors="trueDest:trueDestOperands falseDest:falseDestOperands",
            traits="terminator",
        ),
        op(
            "cf.switch",
            "$flag `:` type($flag) `,` `[` custom<SwitchOpCases>(ref(type($flag)), $defaultDestination,"
            " $defaultOperands, type($defaultOperands), $case_values, $caseDestinations, $caseOperands,"
            " type($caseOperands)) `]` attr-dict",
            operands="flag defaultOperands* caseOperands*",
            successors="defaultDestination:defaultOperands caseDestinations*:caseOperands",
            traits="terminator",
        ),
    ],
    complete=True,
)
