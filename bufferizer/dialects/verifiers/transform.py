"""What the transform dialect's verifiers refuse: named sequences, what they use up, and a few structured ops.

Sources: mlir/lib/Dialect/Transform/IR/TransformOps.cpp (verifyNamedSequenceOp, verifyFunctionLikeConsumeAnnotations,
verifyYieldingSingleBlockOp), mlir/lib/Dialect/Linalg/TransformOps/LinalgTransformOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, in_turn
from bufferizer.dialects.verifiers.func import dialect_attributes
from bufferizer.ir.attributes import ArrayAttribute, DictionaryAttribute
from bufferizer.ir.functions import has_body, written_function_type
from bufferizer.ir.operation import Block, BlockArgument, Operation
from bufferizer.ir.static_values import integers, mixed_values
from bufferizer.ir.verification import op_error

_NAMED_SEQUENCE = "transform.named_sequence"
_YIELD = "transform.yield"

# The operands whose handles an op invalidates (its memory effects), by its name without the dialect; mostly `target`.
_CONSUMED = {
    **dict.fromkeys(
        """affine.simplify_bounded_affine_ops affine.simplify_min_max_affine_ops apply_conversion_patterns
        apply_registered_pass bufferization.empty_tensor_to_alloc_tensor bufferization.one_shot_bufferize
        gpu.map_forall_to_blocks gpu.map_nested_forall_to_threads loop.coalesce loop.forall_to_for
        loop.forall_to_parallel loop.outline loop.parallel_for_to_nested_fors loop.peel loop.pipeline
        loop.promote_if_one_iteration loop.unroll loop.unroll_and_jam memref.make_loop_independent memref.multibuffer
        nvgpu.create_async_groups nvgpu.rewrite_copy_as_tma nvgpu.rewrite_matmul_as_mma_sync
        structured.convert_conv2d_to_img2col structured.convert_to_loops structured.decompose
        structured.decompose_interface structured.decompose_winograd_op structured.flatten_elementwise structured.fuse
        structured.generalize structured.gpu.map_copy_to_threads structured.hoist_pad
        structured.hoist_redundant_vector_broadcasts structured.hoist_redundant_vector_transfers
        structured.insert_slice_to_copy structured.interchange structured.linalg_copy_to_memref structured.lower_pack
        structured.lower_unpack structured.pack structured.pack_greedily structured.pad structured.pad_tiling_interface
        structured.promote structured.rewrite_in_destination_passing_style structured.scalarize structured.specialize
        structured.split structured.split_reduction structured.tile_reduction_using_for
        structured.tile_reduction_using_forall structured.tile_using_for structured.tile_using_forall
        structured.transpose_conv2d structured.transpose_matmul structured.vectorize
        structured.vectorize_children_and_apply_patterns structured.winograd_conv2d tensor.make_loop_independent
        xegpu.set_desc_layout""".split(),
        ("target",),
    ),
    **dict.fromkeys(("func.deduplicate_func_args", "func.replace_func_signature"), ("module",)),
    "alternatives": ("scope",),
    "foreach_match": ("root",),
    "loop.fuse_sibling": ("source", "target"),
    "memref.alloca_to_global": ("alloca",),
    "nvgpu.pipeline_shared_memory_copies": ("for_op",),
    "structured.fuse_into_containing_op": ("producer_op",),
    "structured.pack_transpose": ("target_pack_or_un_pack_op", "target_linalg_op"),
}


def _sequence(operation: Operation) -> Iterator[str]:
    """Check the body of a named sequence, and that its arguments say what it does to them."""
    body = operation.regions[0].entry if operation.regions else None
    if has_body(operation) and (body is None or not body.operations):
        yield "expected a non-empty body block"
    elif body is not None and body.operations[-1].name != _YIELD:
        yield f"expected '{_YIELD}' as terminator"
    yield from _marks(operation, body)


def _marks(operation: Operation, body: Block | None) -> Iterator[str]:
    type_ = written_function_type(operation)
    attributes = operation.attribute("arg_attrs")
    written = attributes.elements if isinstance(attributes, ArrayAttribute) else ()
    consumed = _consumed_arguments(body) if body is not None else frozenset()
    for number in range(len(type_.inputs) if type_ is not None else 0):
        entry = written[number] if number < len(written) else None
        names = {name for name, _ in entry.entries} if isinstance(entry, DictionaryAttribute) else set()
        is_consumed, is_read = "transform.consumed" in names, "transform.readonly" in names
        if is_consumed and is_read:
            yield f"argument #{number} cannot be both readonly and consumed"
        if body is None and not is_consumed and not is_read:
            yield "must provide consumed/readonly status for arguments of external or called ops"
        if number in consumed and is_read and not is_consumed:
            yield f"argument #{number} is consumed in the body but is not marked as such"


def _consumed_arguments(body: Block) -> frozenset[int]:
    """Return the numbers of the arguments that operations of a block invalidate."""
    values = [
        operand.value
        for nested in body.operations
        for group in _CONSUMED.get(nested.name.removeprefix("transform."), ())
        for operand in nested.group(group)
    ]
    return frozenset(it.index for it in values if isinstance(it, BlockArgument) and it.parent_block is body)


def _yield(operation: Operation) -> Iterator[str]:
    """Check that a named sequence yields what it returns."""
    around = operation.parent_operation
    type_ = written_function_type(around) if around is not None and around.name == _NAMED_SEQUENCE else None
    if type_ is None:
        return
    if len(operation.operands) != len(type_.results):
        yield "expected terminator to have as many operands as the parent op has results"
    for number, (operand, wanted) in enumerate(zip(operation.operands, type_.results)):
        if differ(operand.type, wanted):
            types = f"('{operand.type}' vs '{wanted}')"
            place = f"the terminator operand #{number}"
            yield f"the type of {place} must match the type of the corresponding parent op result {types}"


def _tile_using_for(operation: Operation) -> Iterator[str]:
    """Check that there is a loop for each size that is not zero."""
    loops = sum(size != 0 for size in mixed_values(operation, "static_sizes", "dynamic_sizes"))
    results = len(operation.results) - 1
    if results != loops:
        counts = f"({loops}) to match number of `loops` results ({results})"
        yield op_error(operation, f"expected number of loops to tile {counts}")


def _pack_transpose(operation: Operation) -> Iterator[str]:
    """Check that the permutations are such, and that there is one."""
    permutations = {name: integers(operation, name) or () for name in ("inner_perm", "outer_perm")}
    for name, numbers in permutations.items():
        if sorted(numbers) != list(range(len(numbers))):
            yield op_error(operation, f'"{name}" is not a valid permutation')
    if not any(permutations.values()):
        yield op_error(operation, ' at least one of "inner_perm" or "outer_perm" must be specified')


VERIFIERS: Table = {
    _NAMED_SEQUENCE: in_turn(dialect_attributes, _sequence),
    _YIELD: _yield,
    "transform.structured.pack_transpose": _pack_transpose,
    "transform.structured.tile_using_for": _tile_using_for,
}
