"""Why an operand is out of place: the read, the write and the definition that the conflict is made of."""

from __future__ import annotations

from bufferizer.analysis.reasons import CopyBeforeWrite, NotWritable, ParallelRegion, RawConflict, Reason
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ir.operation import OpOperand
from tests.analysis.decisions import DEFAULTS


def reasons(body: str, options: BufferizationOptions = DEFAULTS) -> list[Reason]:
    text = f"func.func @f(%t: tensor<8xf32>, %u: tensor<1xf32>, %f: f32, %i: index, %b: i1) {{\n{body}\n  return\n}}\n"
    [module] = AnalysedDocument(text, options).modules
    [analysis] = module.facts.analysis.get().functions
    assert analysis.refusals == ()
    return list(analysis.state.reasons.values())


def named(operand: OpOperand) -> str:
    return f"{operand.value.name} of {operand.owner.name}"


def test_read_write_and_definition_are_named() -> None:
    [reason] = reasons("""
      %0 = linalg.fill ins(%f : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
      %1 = tensor.insert %f into %0[%i] : tensor<8xf32>
      %2 = tensor.extract %0[%i] : tensor<8xf32>
      %3 = tensor.extract %1[%i] : tensor<8xf32>
    """)
    assert isinstance(reason, RawConflict)
    assert named(reason.read) == "%0 of tensor.extract"
    assert named(reason.write) == "%0 of tensor.insert"
    assert reason.definition.name == "%0"


def test_definition_may_be_an_argument() -> None:
    [reason] = reasons("""
      %0 = tensor.insert %f into %t[%i] : tensor<8xf32>
      %1 = tensor.extract %t[%i] : tensor<8xf32>
    """)
    assert isinstance(reason, RawConflict)
    assert (named(reason.read), reason.definition.name) == ("%t of tensor.extract", "%t")


def test_conflict_across_aliases_names_each_ones_own_value() -> None:
    [reason] = reasons("""
      %c = tensor.cast %t : tensor<8xf32> to tensor<?xf32>
      %0 = tensor.insert %f into %t[%i] : tensor<8xf32>
      %1 = tensor.extract %c[%i] : tensor<?xf32>
    """)
    assert isinstance(reason, RawConflict)
    assert named(reason.read) == "%c of tensor.extract"
    assert named(reason.write) == "%t of tensor.insert"
    assert reason.definition.name == "%t"


def test_one_op_may_be_both_read_and_write() -> None:
    [reason] = reasons("""
      %m = tensor.empty() : tensor<4x4xf32>
      %a = linalg.fill ins(%f : f32) outs(%m : tensor<4x4xf32>) -> tensor<4x4xf32>
      %0 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
    """)
    assert isinstance(reason, RawConflict)
    assert reason.read.owner is reason.write.owner
    assert (reason.read.index, reason.write.index, reason.definition.name) == (0, 2, "%a")


def test_loop_reads_in_the_next_iteration_what_it_has_written() -> None:
    [reason] = reasons("""
      scf.for %k = %i to %i step %i {
        %0 = tensor.extract %t[%k] : tensor<8xf32>
        %1 = tensor.insert %0 into %t[%k] : tensor<8xf32>
      }
    """)
    assert isinstance(reason, RawConflict)
    assert (named(reason.read), named(reason.write)) == ("%t of tensor.extract", "%t of tensor.insert")


def test_constant_is_named() -> None:
    [reason] = reasons("""
      %c = arith.constant dense<1.0> : tensor<8xf32>
      %0 = tensor.insert %f into %c[%i] : tensor<8xf32>
    """)
    assert isinstance(reason, NotWritable)
    assert (reason.value.name, named(reason.write)) == ("%c", "%c of tensor.insert")


def test_constant_is_named_where_an_alias_is_written_later() -> None:
    [reason] = reasons("""
      %c = arith.constant dense<1.0> : tensor<8xf32>
      %s = arith.select %b, %t, %c : tensor<8xf32>
      %0 = tensor.insert %f into %s[%i] : tensor<8xf32>
    """)
    assert isinstance(reason, NotWritable)
    assert (reason.value.name, named(reason.write)) == ("%c", "%s of tensor.insert")


def test_buffer_from_outside_of_a_parallel_region_is_named() -> None:
    [reason] = reasons("""
      %0 = scf.forall (%k) in (8) shared_outs(%o = %t) -> tensor<8xf32> {
        %1 = linalg.fill ins(%f : f32) outs(%u : tensor<1xf32>) -> tensor<1xf32>
        scf.forall.in_parallel {
          tensor.parallel_insert_slice %1 into %o[%k] [1] [1] : tensor<1xf32> into tensor<8xf32>
        }
      }
    """)
    assert isinstance(reason, ParallelRegion)
    assert (reason.definition.name, named(reason.write)) == ("%u", "%u of linalg.fill")


def test_copy_before_write_needs_no_witness() -> None:
    body = "%0 = tensor.insert %f into %t[%i] : tensor<8xf32>"
    assert reasons(body) == []
    assert reasons(body, BufferizationOptions(copy_before_write=True)) == [CopyBeforeWrite()]
