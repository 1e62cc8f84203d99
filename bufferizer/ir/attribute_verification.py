"""What the compiler's verifier has against attributes that are a dialect's own, and against those of globals.

Sources: mlir/lib/Dialect/Bufferization/IR/BufferizationDialect.cpp (verifyOperationAttribute,
verifyRegionArgAttribute), mlir/lib/Dialect/Linalg/IR/LinalgDialect.cpp and
mlir/lib/Dialect/Transform/IR/TransformDialect.cpp (verifyOperationAttribute),
mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp (GlobalOp::verify), mlir/lib/IR/BuiltinDialect.cpp (ModuleOp::verify).
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.ir.attributes import (
    AffineMapAttribute,
    ArrayAttribute,
    Attribute,
    BoolAttribute,
    DictionaryAttribute,
    OpaqueAttribute,
    StringAttribute,
    TypeAttribute,
    type_text,
)
from bufferizer.ir.functions import FUNCTION, has_body
from bufferizer.ir.operation import Operation
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import UNKNOWN, MemRefType, TensorType

MODULE = "builtin.module"
_OF_MODULES = ("sym_name", "sym_visibility")
_PREFIX = "bufferization."
_ON_OPERATIONS = "bufferization.manual_deallocation"
_NEITHER = "can be used only on ops that have an allocation and/or free side effect"
_ALLOCATE_OR_FREE = frozenset(
    """
    bufferization.clone gpu.alloc gpu.dealloc llvm.alloca memref.alloc memref.alloca memref.dealloc memref.realloc
    """.split()
)
# Dialects whose ops have such effects on handles, or we do not know which of them have any.
_MAY_BE_ANY_OF = frozenset({"acc", "omp", "transform"})
_NO_VALUES = (StringAttribute, ArrayAttribute, DictionaryAttribute, TypeAttribute, AffineMapAttribute)
# The latter two are LLVM 14's.
_OF_LINALG = frozenset({"linalg.memoized_indexing_maps", "linalg.inplaceable", "linalg.buffer_layout"})
_OF_TRANSFORM = frozenset(
    f"transform.{name}"
    for name in ("consumed", "readonly", "silence_tracking_failures", "target_tag", "with_named_sequence")
)
_ACCESSES = frozenset({"none", "read", "write", "read-write"})


def attribute_problems(operation: Operation) -> Iterator[str]:
    """Yield the compiler's words about an operation's own attributes, and those of its arguments."""
    for name in operation.attributes:
        if name == _ON_OPERATIONS:
            if not _may_allocate_or_free(operation):
                yield f"'{operation.name}' op attribute '{name}' {_NEITHER}"
        elif name.startswith(_PREFIX):
            yield f"attribute '\"{name}\"' not supported as an op attribute by the bufferization dialect"
        elif name.startswith("linalg.") and name not in _OF_LINALG:
            yield f"attribute '\"{name}\"' not supported by the linalg dialect"
        elif name.startswith("transform."):
            yield from _transform_problems(operation, name)
    if operation.name == FUNCTION and _PREFIX in operation.attributes.get("arg_attrs", ""):
        yield from _argument_problems(operation)
    elif operation.name == "memref.global":
        yield from _global_problems(operation)
    elif operation.name == MODULE:
        own = sorted(name for name in operation.attributes if "." not in name and name not in _OF_MODULES)
        for name in own[:1]:
            yield f"'{MODULE}' op can only contain attributes with dialect-prefixed names, found: '{name}'"


def _may_allocate_or_free(operation: Operation) -> bool:
    """Tell whether an op may have such an effect itself; what its regions do does not count (hasEffect)."""
    return operation.name in _ALLOCATE_OR_FREE or operation.dialect in _MAY_BE_ANY_OF


def _transform_problems(operation: Operation, name: str) -> Iterator[str]:
    if name not in _OF_TRANSFORM:
        yield f'unknown attribute: "{name}"'
    elif name == "transform.target_tag" and not isinstance(operation.attribute(name), StringAttribute):
        yield f'"{name}" attribute must be a string'
    elif name == "transform.with_named_sequence" and operation.name == FUNCTION:
        yield f'"{name}" attribute can only be attached to operations with symbol tables'


def _argument_problems(function: Operation) -> Iterator[str]:
    attributes = function.attribute("arg_attrs")
    for argument in attributes.elements if isinstance(attributes, ArrayAttribute) else ():
        for name, value in argument.entries if isinstance(argument, DictionaryAttribute) else ():
            problem = _argument_problem(name, value, function) if name.startswith(_PREFIX) else None
            if problem is not None:
                yield problem
                return


def _argument_problem(name: str, value: Attribute, function: Operation) -> str | None:
    if name == "bufferization.writable":
        if not isinstance(value, BoolAttribute):
            return f"'{name}' is expected to be a boolean attribute"
        return None if has_body(function) else f"'{name}' is invalid on external functions"
    if name == "bufferization.access":
        if not isinstance(value, StringAttribute):
            return f"'{name}' is expected to be a string attribute"
        return None if value.value in _ACCESSES else f"invalid value for '{name}'"
    if name == "bufferization.buffer_layout":
        is_layout = isinstance(value, AffineMapAttribute | OpaqueAttribute)
        return None if is_layout else f"'{name}' is expected to be a memref layout attribute"
    # The compiler names this attribute whatever the unknown one is called.
    return (
        "attribute 'bufferization.buffer_layout' not supported as a region arg attribute by the bufferization dialect"
    )


def _global_problems(operation: Operation) -> Iterator[str]:
    """Check the type of a ``memref.global``, which must be of a known size, and that its value is of that type."""
    attribute = operation.attribute("type")
    type_ = attribute.type if isinstance(attribute, TypeAttribute) else UNKNOWN
    if type_ == UNKNOWN:
        return
    prefix = f"'{operation.name}' op" if operation.syntax.generic else f"custom op '{operation.name}'"
    if not isinstance(type_, MemRefType) or None in type_.shape:
        yield f"{prefix} type should be static shaped memref, but got '{type_}'"
        return
    if isinstance(operation.attribute("initial_value"), _NO_VALUES):
        yield f"{prefix} initial value should be a unit or elements attribute"
        return
    problem = value_problem(type_, operation.attributes.get("initial_value", ""))
    if problem is not None:
        yield f"'{operation.name}' op {problem}"


def value_problem(type_: MemRefType, value: str) -> str | None:
    """Return what is wrong with the value that a global of this type begins with, None if nothing."""
    given = parse_type(type_text(value))
    if not isinstance(given, TensorType):
        return None
    if given.element != type_.element:
        return f"initial value element expected to be of type '{type_.element}', but was of type '{given.element}'"
    if given.shape != type_.shape:
        shapes = [", ".join(map(str, shape)) for shape in (type_.shape, given.shape)]
        return f"initial value shape expected to be {shapes[0]} but was {shapes[1]}"
    return None
