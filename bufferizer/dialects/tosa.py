"""The tosa dialect: the Tensor Operator Set Architecture.

Transcribed from mlir/include/mlir/Dialect/Tosa/IR/Tosa*Ops.td of LLVM 22; readers after
mlir/lib/Dialect/Tosa/IR/TosaOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.common_syntax import assignments, dense_elements, with_types
from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import enum, symbol_name
from bufferizer.ir.assembly.functions import read_symbol_name
from bufferizer.ir.assembly.reader import ArgumentSyntax, OpReader, Use
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import TensorType, Type

# The attributes that a dictionary may give as bare words.
_ENUMS = {
    "block_size": enum("#tosa.block_size<{}>", "BLOCK_SIZE_32"),
    "mode": enum("#tosa.resize_mode<{}>", "NEAREST_NEIGHBOR", "BILINEAR"),
    "nan_mode": enum("#tosa.nan_mode<{}>", "PROPAGATE", "IGNORE"),
    "rounding_mode": enum("#tosa.rounding_mode<{}>", "SINGLE_ROUND", "INEXACT_ROUND", "DOUBLE_ROUND"),
}


def _read_with_enums(reader: OpReader) -> None:
    """Read ``%a, %b {rounding_mode = SINGLE_ROUND} : (types) -> types``."""
    reader.add_operands("operands", reader.operands_here())
    reader.attr_dict()
    reader.expect(":")
    inputs, results = reader.function_type()
    reader.add_operand_types("operands", inputs)
    reader.add_result_types("results", results)


def _read_cond_if(reader: OpReader) -> None:
    reader.add_operands("condition", [reader.operand()])
    # The names on the left are for readers only: the regions declare their arguments themselves.
    _, inputs = assignments(reader) if reader.peek_is("(") else ([], [])
    reader.expect(":")
    reader.add_operand_types("condition", [reader.type()])
    if reader.peek_is("("):
        types, results = reader.function_type()
        reader.add_operands("input_list", inputs, types)
    else:
        reader.add_operands("input_list", inputs)
        results = reader.arrow_types()
    reader.add_result_types("output_list", results)
    reader.region("then_graph")
    if reader.accept("else"):
        reader.region("else_graph")
    reader.attr_dict()


def _read_while_loop(reader: OpReader) -> None:
    arguments: list[ArgumentSyntax] = []
    initial: list[Use] = []
    if reader.peek_is("("):
        arguments, initial = assignments(reader)
    reader.expect(":")
    types, results = reader.function_type()
    if len(types) != len(arguments):
        reader.fail(f"expected as many input types as operands (expected {len(arguments)} got {len(types)})")
    reader.add_operands("input_list", initial, types)
    reader.add_result_types("output_list", results)
    reader.region("cond_graph", with_types(arguments, types))
    reader.expect("do")
    reader.region("body_graph")
    reader.attr_dict_with_keyword()


def _read_variable(reader: OpReader) -> None:
    read_symbol_name(reader)
    reader.attr_dict()
    if reader.accept("="):
        start = reader.position
        value = reader.attribute()
        reader.set_attribute("initial_value", value, reader.span_from(start))
        type_: Type | None = parse_type(value.rpartition(" : ")[2])
    else:
        reader.expect(":")
        type_, _ = reader.type()
    if not isinstance(type_, TensorType):
        reader.fail("expected ranked tensor type")
    sizes = [-1 if size is None else size for size in type_.shape]
    reader.set_attribute("var_shape", dense_elements(sizes, "index"))
    reader.set_attribute("type", str(type_.element))


# Operations written ``%a, %b {...} : (types) -> types``.
_UNIFORM = """
    abs: input1 -> output
    add: input1 input2 -> output
    add_shape: input1 input2 -> output
    arithmetic_right_shift: input1 input2 -> output
    avg_pool2d: input input_zp output_zp -> output
    bitwise_and: input1 input2 -> output
    bitwise_not: input1 -> output
    bitwise_or: input1 input2 -> output
    bitwise_xor: input1 input2 -> output
    cast: input -> output
    ceil: input1 -> output
    clz: input1 -> output
    concat: input1* -> output
    concat_shape: input* -> output
    const_shape: -> output
    conv2d: input weight bias input_zp weight_zp -> output
    conv3d: input weight bias input_zp weight_zp -> output
    cos: input1 -> output
    custom: input_list* -> output_list*
    depthwise_conv2d: input weight bias input_zp weight_zp -> output
    dim: input1 -> output
    div_ceil_shape: input1 input2 -> output
    div_floor_shape: input1 input2 -> output
    equal: input1 input2 -> output
    erf: input -> output
    exp: input1 -> output
    exp2_shape: input -> output
    fft2d: input_real input_imag -> output_real output_imag
    floor: input1 -> output
    gather: values indices -> output
    greater: input1 input2 -> output
    greater_equal: input1 input2 -> output
    identity: input1 -> output
    intdiv: input1 input2 -> output
    log: input1 -> output
    log2_ceil_shape: input -> output
    log2_floor_shape: input -> output
    logical_and: input1 input2 -> output
    logical_left_shift: input1 input2 -> output
    logical_not: input1 -> output
    logical_or: input1 input2 -> output
    logical_right_shift: input1 input2 -> output
    logical_xor: input1 input2 -> output
    matmul: a b a_zp b_zp -> output
    max_shape: input1 input2 -> output
    min_shape: input1 input2 -> output
    mod_shape: input1 input2 -> output
    mul: input1 input2 shift -> output
    mul_shape: input1 input2 -> output
    negate: input1 input1_zp output_zp -> output
    pad: input1 padding pad_const -> output
    pow: input1 input2 -> output
    reciprocal: input1 -> output
    reduce_all: input -> output
    reduce_any: input -> output
    reduce_product: input -> output
    reduce_sum: input -> output
    reshape: input1 shape -> output
    reverse: input1 -> output
    rfft2d: input_real -> output_real output_imag
    rsqrt: input1 -> output
    scatter: values_in indices input -> values_out
    select: input1 input2 input3 -> output
    sigmoid: input -> output
    sin: input1 -> output
    slice: input1 start size -> output
    slice_shape: input start size -> output
    sub: input1 input2 -> output
    sub_shape: input1 input2 -> output
    table: input1 table -> output
    tanh: input -> output
    tile: input1 multiples -> output
    transpose: input1 -> output
    transpose_conv2d: input weight bias input_zp weight_zp -> output
"""

# The same, where attributes may be bare words: ``{rounding_mode = SINGLE_ROUND}``.
_UNIFORM_WITH_ENUMS = """
    apply_scale: value multiplier shift -> output
    argmax: input -> output
    cast_from_block_scaled: input_data input_scale -> output_data
    cast_to_block_scaled: input_data -> output_data output_scale
    clamp: input -> output
    matmul_t_block_scaled: a_data a_scale b_data b_scale -> output_data
    max_pool2d: input -> output
    maximum: input1 input2 -> output
    minimum: input1 input2 -> output
    reduce_max: input -> output
    reduce_min: input -> output
    rescale: input multiplier shift input_zp output_zp -> output
    resize: input scale offset border -> output
"""


def _groups(table: str) -> Iterator[tuple[str, str, str]]:
    for line in table.strip().splitlines():
        name, _, groups = line.partition(":")
        operands, _, results = groups.partition("->")
        yield f"tosa.{name.strip()}", operands.strip(), results.strip()


_I32, _BOOL = "32-bit signless integer attribute", "bool attribute"


def _i64s(count: int) -> str:
    return f"i64 dense array attribute with exactly {count} elements"


_RESCALED = ("input_unsigned", "output_unsigned", "per_channel", "scale32")
_POOL = {"kernel": _i64s(2), "pad": _i64s(4), "stride": _i64s(2)}
_CONVOLUTION = {"acc_type": "", "dilation": _i64s(2), "pad": _i64s(4), "stride": _i64s(2)}
_REQUIRED: dict[str, dict[str, str]] = {
    "tosa.apply_scale": {"rounding_mode": ""},
    "tosa.arithmetic_right_shift": {"round": _BOOL},
    "tosa.avg_pool2d": {"acc_type": "", **_POOL},
    "tosa.clamp": {"max_val": "", "min_val": ""},
    "tosa.const_shape": {"values": "index elements attribute"},
    "tosa.conv2d": _CONVOLUTION,
    "tosa.conv3d": {"acc_type": "", "dilation": _i64s(3), "pad": _i64s(6), "stride": _i64s(3)},
    "tosa.custom": dict.fromkeys(("domain_name", "implementation_attrs", "operator_name"), "string attribute"),
    "tosa.depthwise_conv2d": _CONVOLUTION,
    "tosa.fft2d": {"inverse": _BOOL},
    "tosa.max_pool2d": _POOL,
    "tosa.rescale": {"rounding_mode": ""} | dict.fromkeys(_RESCALED, _BOOL),
    "tosa.resize": {"mode": "Supported resize/upsampling strategies"},
    "tosa.transpose": {"perms": "i32 dense array attribute"},
    "tosa.transpose_conv2d": {"acc_type": "", "out_pad": _i64s(4), "stride": _i64s(2)},
} | {
    f"tosa.{name}": {"axis": _I32}
    for name in (
        *("argmax", "concat", "dim", "reverse"),
        *(f"reduce_{kind}" for kind in ("all", "any", "max", "min", "product", "sum")),
    )
}


def _uniform() -> Iterator[OpDefinition]:
    for name, operands, results in _groups(_UNIFORM):
        format_ = "operands attr-dict `:` functional-type(operands, results)"
        yield op(name, format_, operands=operands, results=results, required=_REQUIRED.get(name))
    for name, operands, results in _groups(_UNIFORM_WITH_ENUMS):
        required = _REQUIRED.get(name)
        yield op(name, read=_read_with_enums, attributes=_ENUMS, operands=operands, results=results, required=required)


DIALECT = dialect(
    "tosa",
    [
        *_uniform(),
        op(
            "tosa.cond_if",
            read=_read_cond_if,
            operands="condition input_list*",
            results="output_list*",
            regions="then_graph else_graph?",
            implicit_terminator="tosa.yield",
        ),
        op("tosa.const", results="output", required={"values": ""}),
        op("tosa.variable", read=_read_variable, traits="symbol"),
        op(
            "tosa.variable_read",
            "$name attr-dict `:` type($output1)",
            results="output1",
            attributes={"name": symbol_name},
        ),
        op(
            "tosa.variable_write",
            "$name attr-dict `,` $input1 `:` type($input1)",
            operands="input1",
            attributes={"name": symbol_name},
        ),
        op(
            "tosa.while_loop",
            read=_read_while_loop,
            operands="input_list*",
            results="output_list*",
            regions="cond_graph body_graph",
            implicit_terminator="tosa.yield",
        ),
        op("tosa.yield", "$inputs attr-dict `:` type($inputs)", operands="inputs*", traits="terminator"),
    ],
    complete=True,
)
