"""Write the tables of constraints beside the verifiers anew from the definitions (.td) of an installed MLIR.

    python scripts/write_constraints.py /usr/lib/llvm-22/include
    python scripts/write_constraints.py /usr/lib/llvm-14/include --release 14

Needs mlir-tblgen (Debian's mlir-22-tools, mlir-14-tools) and the headers (libmlir-22-dev, libmlir-14-dev). The files
hold a line for each op: its operands, results and attributes with what they must be, in the words of ODS, which are
those of the compiler's messages, and what it checks of them together. `bufferizer/dialects/verifiers/ods/invariants.py`
reads them.
"""

from __future__ import annotations

import argparse
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

_DIALECTS = Path(__file__).parents[1] / "bufferizer" / "dialects"
FOLDERS = {22: _DIALECTS / "verifiers" / "constraints", 14: _DIALECTS / "llvm14" / "verifiers" / "constraints"}

# Where the ops of each dialect are defined, below mlir/.
_TODAY = {
    "affine": ["Dialect/Affine/IR/AffineOps"],
    "arith": ["Dialect/Arith/IR/ArithOps"],
    "async": ["Dialect/Async/IR/AsyncOps"],
    "bufferization": ["Dialect/Bufferization/IR/BufferizationOps"],
    "cf": ["Dialect/ControlFlow/IR/ControlFlowOps"],
    "complex": ["Dialect/Complex/IR/ComplexOps"],
    "emitc": ["Dialect/EmitC/IR/EmitC"],
    "func": ["Dialect/Func/IR/FuncOps"],
    "gpu": ["Dialect/GPU/IR/GPUOps"],
    "index": ["Dialect/Index/IR/IndexOps"],
    "linalg": [
        "Dialect/Linalg/IR/LinalgOps",
        "Dialect/Linalg/IR/LinalgStructuredOps",
        "Dialect/Linalg/IR/LinalgRelayoutOps",
    ],
    "llvm": ["Dialect/LLVMIR/LLVMOps", "Dialect/LLVMIR/LLVMIntrinsicOps"],
    "math": ["Dialect/Math/IR/MathOps"],
    "memref": ["Dialect/MemRef/IR/MemRefOps"],
    "ml_program": ["Dialect/MLProgram/IR/MLProgramOps"],
    "nvgpu": ["Dialect/NVGPU/IR/NVGPUOps"],
    "pdl": ["Dialect/PDL/IR/PDLOps"],
    "pdl_interp": ["Dialect/PDLInterp/IR/PDLInterpOps"],
    "quant": ["Dialect/Quant/IR/QuantOps"],
    "scf": ["Dialect/SCF/IR/SCFOps"],
    "shape": ["Dialect/Shape/IR/ShapeOps"],
    "sparse_tensor": ["Dialect/SparseTensor/IR/SparseTensorOps"],
    "tensor": ["Dialect/Tensor/IR/TensorOps"],
    "tosa": ["Dialect/Tosa/IR/TosaOps"],
    "transform": [
        "Dialect/Transform/IR/TransformOps",
        "Dialect/Transform/DebugExtension/DebugExtensionOps",
        "Dialect/Transform/IRDLExtension/IRDLExtensionOps",
        "Dialect/Transform/LoopExtension/LoopExtensionOps",
        "Dialect/Transform/PDLExtension/PDLExtensionOps",
        "Dialect/Transform/SMTExtension/SMTExtensionOps",
        "Dialect/Transform/TuneExtension/TuneExtensionOps",
        "Dialect/Affine/TransformOps/AffineTransformOps",
        "Dialect/Bufferization/TransformOps/BufferizationTransformOps",
        "Dialect/Func/TransformOps/FuncTransformOps",
        "Dialect/GPU/TransformOps/GPUTransformOps",
        "Dialect/Linalg/TransformOps/LinalgMatchOps",
        "Dialect/Linalg/TransformOps/LinalgTransformOps",
        "Dialect/MemRef/TransformOps/MemRefTransformOps",
        "Dialect/NVGPU/TransformOps/NVGPUTransformOps",
        "Dialect/SCF/TransformOps/SCFTransformOps",
        "Dialect/SparseTensor/TransformOps/SparseTensorTransformOps",
        "Dialect/Tensor/TransformOps/TensorTransformOps",
        "Dialect/Vector/TransformOps/VectorTransformOps",
    ],
    "ub": ["Dialect/UB/IR/UBOps"],
    "vector": ["Dialect/Vector/IR/VectorOps"],
}
_OF_14 = {
    "affine": ["Dialect/Affine/IR/AffineOps"],
    "arith": ["Dialect/Arithmetic/IR/ArithmeticOps"],
    "async": ["Dialect/Async/IR/AsyncOps"],
    "bufferization": ["Dialect/Bufferization/IR/BufferizationOps"],
    "builtin": ["IR/BuiltinOps"],
    "complex": ["Dialect/Complex/IR/ComplexOps"],
    "gpu": ["Dialect/GPU/GPUOps"],
    "linalg": ["Dialect/Linalg/IR/LinalgOps", "Dialect/Linalg/IR/LinalgStructuredOps"],
    "math": ["Dialect/Math/IR/MathOps"],
    "memref": ["Dialect/MemRef/IR/MemRefOps"],
    "scf": ["Dialect/SCF/SCFOps"],
    "shape": ["Dialect/Shape/IR/ShapeOps"],
    "sparse_tensor": ["Dialect/SparseTensor/IR/SparseTensorOps"],
    "std": ["Dialect/StandardOps/IR/Ops"],
    "tensor": ["Dialect/Tensor/IR/TensorOps"],
    "vector": ["Dialect/Vector/IR/VectorOps"],
}
DEFINITIONS = {22: _TODAY, 14: _OF_14}
Record = dict[str, str]
# Traits that are checked, by the names of their C++ classes, with the names they have here.
TRAITS = {
    name: re.sub(r"(?<!^)([A-Z])", r"-\1", name).lower()
    for name in (
        "Elementwise",
        "ResultsBroadcastableShape",
        "SameOperandsAndResultElementType",
        "SameOperandsAndResultRank",
        "SameOperandsAndResultShape",
        "SameOperandsAndResultType",
        "SameOperandsElementType",
        "SameOperandsShape",
        "SameTypeOperands",
        "TosaShapeOperatorWithSameRanks",
    )
}


def records(include: Path, name: str, release: int) -> dict[str, Record]:
    """Return the records that a file of definitions makes; ``_`` holds the classes they are of."""
    file = include / "mlir" / f"{name}.td"
    command = [f"mlir-tblgen-{release}", "-I", str(include), str(file)]
    found: dict[str, Record] = {}
    record: Record = {}
    for line in subprocess.run(command, text=True, capture_output=True, check=True).stdout.splitlines():
        head = re.match(r"def (\S+) \{\s*(?://\s*(.*))?$", line)
        entry = re.match(r"  \S.*? (\w+) = (.*);$", line)
        if head is not None:
            record = found[head[1]] = {"_": head[2] or ""}
        elif entry is not None:
            record[entry[1]] = entry[2]
    return found


def members(text: str) -> Iterator[tuple[str, str]]:
    """Yield the constraints and names of ``(ins A:$a, B:$b)``."""
    match = re.fullmatch(r"\((?:ins|outs|region) (.*)\)", text)
    for part in match[1].split(", ") if match is not None else ():
        constraint, _, name = part.partition(":$")
        yield constraint, name


def constraint(key: str, known: Mapping[str, Record]) -> Record:
    """Return a record of a constraint, which may be wrapped up with what the op does to the value (Arg, Res)."""
    found = known.get(key, {})
    return constraint(found["constraint"], known) if "constraint" in found else found


def words(constraint: Record) -> str:
    """Return the words for a constraint; none where it is made of C++ alone."""
    return constraint.get("summary", '""').strip('"').strip()


def value(constraint: Record, name: str) -> str:
    """Return an operand or result as it stands in the tables, marked if there may be none or several."""
    classes = constraint.get("_", "").split()
    mark = "*" if {"Variadic", "VariadicOfVariadic"} & set(classes) else "?" if "Optional" in classes else ""
    return f"{name}{mark}: {words(constraint).removeprefix('variadic of ')}"


def attribute(constraint: Record, name: str) -> str:
    """Return an attribute as it stands in the tables, marked if it may be left out."""
    is_optional = constraint.get("isOptional") == "1" or constraint.get("defaultValue", '""') not in ('""', "?")
    return f"{name}{'?' if is_optional else ''} = {words(constraint)}"


def traits(op: Record, known: Mapping[str, Record], ops: Mapping[str, str], release: int) -> Iterator[str]:
    """Yield what is checked of an op as a whole."""
    regions = list(members(op.get("regions", "")))
    if not any("VariadicRegion" in known.get(key, {}).get("_", "").split() for key, _ in regions):
        yield f"{len(regions)} regions"
    entries = [known.get(name, {}) for name in trait_names(op, known)]
    for entry in entries:
        if "PredOpTrait" in entry.get("_", "").split() and words(entry):
            yield words(entry)
    for number, (key, name) in enumerate(regions):
        if words(known.get(key, {})).startswith("region with"):
            yield f"region #{number} ('{name}') {words(known[key])}"
    for entry in entries:
        name = entry.get("trait", "").strip('"')
        if name == "CastOpInterface::Trait" and release == 22:
            return  # It is asked before what else there is, and says more.
        parents = re.fullmatch(r"HasParent<(.*)>::Impl", name)
        if parents is not None:
            yield f"parent {' '.join(_op_name(it, ops) for it in parents[1].split(', '))}"
        elif name == "NoRegionArguments":
            yield f"no arguments of {len(regions)} regions"
        elif name == "SingleBlock":
            may_be_empty = any(other.get("trait", "").strip('"') == "NoTerminator" for other in entries)
            yield "single block, maybe empty" if may_be_empty else "single block"
        elif name.startswith("SingleBlockImplicitTerminator<") and release == 14:
            end = name.removeprefix("SingleBlockImplicitTerminator<").removesuffix(">::Impl")
            yield "single block"
            yield f"ends with {_op_name(end, ops)}"
        elif name in TRAITS:
            yield TRAITS[name]


# Ops of other dialects that traits name, by their C++ classes.
_ELSEWHERE = {"FuncOp": "builtin.func", "YieldOp": "linalg.yield"}


def _op_name(cpp_class: str, ops: Mapping[str, str]) -> str:
    """Return the full name of the op with this C++ class."""
    plain = cpp_class.split("::")[-1]
    return ops.get(plain) or _ELSEWHERE.get(plain, cpp_class)


def trait_names(record: Record, known: Mapping[str, Record]) -> Iterator[str]:
    """Yield the names of traits, those of lists of them one by one."""
    for name in re.findall(r"\w+", record.get("traits", "")):
        if "TraitList" in known.get(name, {}).get("_", "").split():
            yield from trait_names(known[name], known)
        else:
            yield name


def lines(include: Path, files: list[str], release: int) -> Iterator[str]:
    """Yield the line of each op that the files define."""
    for file in files:
        known = records(include, file, release)
        ops = {key: record for key, record in known.items() if "Op" in record["_"].split() and "opName" in record}
        full_names = {key.split("_", 1)[-1]: full_name(record, known) for key, record in ops.items()}
        for op in ops.values():
            arguments = [(constraint(key, known), name) for key, name in members(op.get("arguments", ""))]
            operands = [value(it, name) for it, name in arguments if is_type(it)]
            attributes = [attribute(it, name) for it, name in arguments if is_attribute(it)]
            results = [value(constraint(key, known), name) for key, name in members(op.get("results", ""))]
            line = f"{full_name(op, known)} {', '.join(operands)} -> {', '.join(results)}"
            yield "; ".join([line, *attributes, *traits(op, known, full_names, release)])


def is_attribute(constraint: Record) -> bool:
    """Tell whether a constraint is one of attributes."""
    return bool({"Attr", "AttrConstraint"} & set(constraint.get("_", "").split()))


def is_type(constraint: Record) -> bool:
    """Tell whether a constraint is one of operands and results."""
    return "TypeConstraint" in constraint.get("_", "").split()


def full_name(op: Record, known: Mapping[str, Record]) -> str:
    """Return the full name of an op."""
    dialect = known[op["opDialect"]]["name"].strip('"')
    name = op["opName"].strip('"')
    return f"{dialect}.{name}" if dialect else name


def main() -> None:
    """Write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("include", type=Path)
    parser.add_argument("--release", type=int, choices=sorted(DEFINITIONS), default=22)
    given = parser.parse_args()
    for dialect, files in DEFINITIONS[given.release].items():
        text = "\n".join(sorted(set(lines(given.include, files, given.release))))
        (FOLDERS[given.release] / f"{dialect}.txt").write_text(f"{text}\n")


if __name__ == "__main__":
    main()
