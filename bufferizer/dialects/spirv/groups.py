"""Groups, atomic operations, barriers and the extensions of vendors (spirv)."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike, op
from bufferizer.dialects.spirv.syntax import pointee_of, read_spec_constant_composite, read_store
from bufferizer.ir.assembly.declaration import always, dialect_attribute, integer, same_as, type_attribute

OPERATIONS: list[OpDefinition] = [
    op("spirv.ARM.GraphConstant", "attr-dict `:` type($output)", results="output"),
    op("spirv.ARM.GraphOutputs", "$value attr-dict `:` type($value)", operands="value*", traits="terminator"),
    *alike(
        "spirv",
        "AtomicAnd AtomicExchange AtomicIAdd AtomicISub AtomicOr AtomicSMax AtomicSMin AtomicUMax "
        "AtomicUMin AtomicXor EXT.AtomicFAdd",
        "$memory_scope $semantics operands attr-dict `:` type($pointer)",
        operands="pointer value",
        results="result",
        types={"value": pointee_of("pointer"), "result": pointee_of("pointer")},
        attributes={
            "memory_scope": dialect_attribute("#spirv.scope"),
            "semantics": dialect_attribute("#spirv.memory_semantics"),
        },
    ),
    *alike(
        "spirv",
        "AtomicCompareExchange AtomicCompareExchangeWeak",
        "$memory_scope $equal_semantics $unequal_semantics operands attr-dict `:` type($pointer)",
        operands="pointer value comparator",
        results="result",
        types={"value": pointee_of("pointer"), "comparator": pointee_of("pointer"), "result": pointee_of("pointer")},
        attributes={
            "equal_semantics": dialect_attribute("#spirv.memory_semantics"),
            "memory_scope": dialect_attribute("#spirv.scope"),
            "unequal_semantics": dialect_attribute("#spirv.memory_semantics"),
        },
    ),
    *alike(
        "spirv",
        "AtomicIDecrement AtomicIIncrement",
        "$memory_scope $semantics operands attr-dict `:` type($pointer)",
        operands="pointer",
        results="result",
        types={"result": pointee_of("pointer")},
        attributes={
            "memory_scope": dialect_attribute("#spirv.scope"),
            "semantics": dialect_attribute("#spirv.memory_semantics"),
        },
    ),
    op(
        "spirv.ControlBarrier",
        "$execution_scope `,` $memory_scope `,` $memory_semantics attr-dict",
        attributes={
            "execution_scope": dialect_attribute("#spirv.scope"),
            "memory_scope": dialect_attribute("#spirv.scope"),
            "memory_semantics": dialect_attribute("#spirv.memory_semantics"),
        },
    ),
    op(
        "spirv.EXT.ConstantCompositeReplicate",
        "`[` $value `]` `:` type($replicated_constant) attr-dict",
        results="replicated_constant",
    ),
    op(
        "spirv.EXT.EmitMeshTasks",
        "operands attr-dict `:` type(operands)",
        operands="group_count_x group_count_y group_count_z payload?",
        traits="terminator",
    ),
    op("spirv.EXT.SetMeshOutputs", "operands attr-dict `:` type(operands)", operands="vertex_count primitive_count"),
    op("spirv.EXT.SpecConstantCompositeReplicate", read=read_spec_constant_composite, traits="symbol"),
    op(
        "spirv.GroupBroadcast",
        "$execution_scope operands attr-dict `:` type($value) `,` type($localid)",
        operands="value localid",
        results="result",
        types={"result": same_as("value")},
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    *alike(
        "spirv",
        "GroupFAdd GroupFMax GroupFMin GroupIAdd GroupSMax GroupSMin GroupUMax GroupUMin KHR.GroupFMul KHR.GroupIMul",
        "$execution_scope $group_operation operands attr-dict `:` type($x)",
        operands="x",
        results="result",
        types={"result": same_as("x")},
        attributes={
            "execution_scope": dialect_attribute("#spirv.scope"),
            "group_operation": dialect_attribute("#spirv.group_operation"),
        },
    ),
    *alike(
        "spirv",
        "GroupNonUniformAll GroupNonUniformAny GroupNonUniformBallot",
        "$execution_scope $predicate attr-dict `:` type($result)",
        operands="predicate",
        results="result",
        types={"predicate": always("i1")},
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    *alike(
        "spirv",
        "GroupNonUniformAllEqual GroupNonUniformBallotFindLSB GroupNonUniformBallotFindMSB",
        "$execution_scope $value attr-dict `:` type($value) `,` type($result)",
        operands="value",
        results="result",
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    op(
        "spirv.GroupNonUniformBallotBitCount",
        "$execution_scope $group_operation $value attr-dict `:` type($value) `->` type($result)",
        operands="value",
        results="result",
        attributes={
            "execution_scope": dialect_attribute("#spirv.scope"),
            "group_operation": dialect_attribute("#spirv.group_operation"),
        },
    ),
    *alike(
        "spirv",
        "GroupNonUniformBitwiseAnd GroupNonUniformBitwiseOr GroupNonUniformBitwiseXor "
        "GroupNonUniformFAdd GroupNonUniformFMax GroupNonUniformFMin GroupNonUniformFMul "
        "GroupNonUniformIAdd GroupNonUniformIMul GroupNonUniformLogicalAnd GroupNonUniformLogicalOr "
        "GroupNonUniformLogicalXor GroupNonUniformSMax GroupNonUniformSMin GroupNonUniformUMax "
        "GroupNonUniformUMin",
        "$execution_scope $group_operation $value (`cluster_size``(` $cluster_size^ `)`)? attr-dict `:` "
        "type($value) (`,` type($cluster_size)^)? `->` type(results)",
        operands="value cluster_size?",
        results="result",
        attributes={
            "execution_scope": dialect_attribute("#spirv.scope"),
            "group_operation": dialect_attribute("#spirv.group_operation"),
        },
    ),
    *alike(
        "spirv",
        "GroupNonUniformBroadcast GroupNonUniformShuffle",
        "$execution_scope operands attr-dict `:` type($value) `,` type($id)",
        operands="value id",
        results="result",
        types={"result": same_as("value")},
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    op(
        "spirv.GroupNonUniformElect",
        "$execution_scope attr-dict `:` type($result)",
        results="result",
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    op(
        "spirv.GroupNonUniformQuadSwap",
        "$execution_scope $value $direction attr-dict `:` type($value) `,` type($direction)",
        operands="value direction",
        results="result",
        types={"result": same_as("value")},
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    op(
        "spirv.GroupNonUniformRotateKHR",
        "$execution_scope $value `,` $delta (`,` `cluster_size` `(` $cluster_size^ `)`)? attr-dict `:` "
        "type($value) `,` type($delta) (`,` type($cluster_size)^)? `->` type(results)",
        operands="value delta cluster_size?",
        results="result",
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    *alike(
        "spirv",
        "GroupNonUniformShuffleDown GroupNonUniformShuffleUp",
        "$execution_scope operands attr-dict `:` type($value) `,` type($delta)",
        operands="value delta",
        results="result",
        types={"result": same_as("value")},
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    op(
        "spirv.GroupNonUniformShuffleXor",
        "$execution_scope operands attr-dict `:` type($value) `,` type($mask)",
        operands="value mask",
        results="result",
        types={"result": same_as("value")},
        attributes={"execution_scope": dialect_attribute("#spirv.scope")},
    ),
    *alike(
        "spirv",
        "INTEL.ControlBarrierArrive INTEL.ControlBarrierWait",
        "$execution_scope $memory_scope $memory_semantics attr-dict",
        attributes={
            "execution_scope": dialect_attribute("#spirv.scope"),
            "memory_scope": dialect_attribute("#spirv.scope"),
            "memory_semantics": dialect_attribute("#spirv.memory_semantics"),
        },
    ),
    op(
        "spirv.INTEL.SubgroupBlockRead",
        "$ptr attr-dict `:` type($ptr) `->` type($value)",
        operands="ptr",
        results="value",
    ),
    op("spirv.INTEL.SubgroupBlockWrite", read=read_store, operands="ptr value"),
    op("spirv.KHR.AssumeTrue", "$condition attr-dict", operands="condition", types={"condition": always("i1")}),
    op(
        "spirv.KHR.CooperativeMatrixLength",
        "attr-dict `:` $cooperative_matrix_type",
        results="result",
        types={"result": always("i32")},
        attributes={"cooperative_matrix_type": type_attribute},
    ),
    op(
        "spirv.KHR.CooperativeMatrixLoad",
        "$pointer `,` $stride `,` $matrix_layout ( `,` $memory_operand^ )? ( `,` $alignment^ )? "
        "attr-dict `:` type(operands) `->` type($result)",
        operands="pointer stride",
        results="result",
        attributes={
            "alignment": integer("i32"),
            "matrix_layout": dialect_attribute("#spirv.coop_matrix_layout_khr"),
            "memory_operand": dialect_attribute("#spirv.memory_access"),
        },
    ),
    op(
        "spirv.KHR.CooperativeMatrixMulAdd",
        "$a `,` $b `,` $c ( `,` $matrix_operands^ )? attr-dict `:` type($a) `,` type($b) `->` type($c)",
        operands="a b c",
        results="result",
        types={"result": same_as("c")},
        attributes={"matrix_operands": dialect_attribute("#spirv.cooperative_matrix_operands_khr")},
    ),
    op(
        "spirv.KHR.CooperativeMatrixStore",
        "$pointer `,` $object `,` $stride `,` $matrix_layout ( `,` $memory_operand^ )? ( `,` $alignment^ "
        ")? attr-dict `:` type(operands)",
        operands="pointer object stride",
        attributes={
            "alignment": integer("i32"),
            "matrix_layout": dialect_attribute("#spirv.coop_matrix_layout_khr"),
            "memory_operand": dialect_attribute("#spirv.memory_access"),
        },
    ),
    op(
        "spirv.KHR.SubgroupBallot",
        "$predicate attr-dict `:` type($result)",
        operands="predicate",
        results="result",
        types={"predicate": always("i1")},
    ),
    op(
        "spirv.MemoryBarrier",
        "$memory_scope `,` $memory_semantics attr-dict",
        attributes={
            "memory_scope": dialect_attribute("#spirv.scope"),
            "memory_semantics": dialect_attribute("#spirv.memory_semantics"),
        },
    ),
]
