"""The aliases mlir-opt makes up: compared with what it prints."""

from __future__ import annotations

from bufferizer.document import read_document
from tests.compiler import MlirOpt

TEXT = """\
#row = affine_map<(i, j) -> (i, j + 1)>
#csr = #sparse_tensor.encoding<{map = (i, j) -> (i : dense, j : compressed)}>
#dcsr = #sparse_tensor.encoding<{map = (i, j) -> (i : compressed, j : compressed), posWidth = 32}>
func.func @f(%a: tensor<4x4xf32, #dcsr>, %m: memref<4x4xf32, #row>) -> tensor<4x4xf32, #csr> {
  %0 = "x.y"(%a) {map = affine_map<(d0) -> (d0 + 4)>} : (tensor<4x4xf32, #dcsr>) -> tensor<4x4xf32, #csr>
  %1 = memref.alloc() : memref<8xf32, affine_map<(d0) -> (d0 floordiv 4, d0 mod 4)>>
  return %0 : tensor<4x4xf32, #csr>
}
"""


def test_names_are_those_mlir_opt_prints(mlir_opt: MlirOpt) -> None:
    printed = mlir_opt.run(TEXT, "--mlir-print-op-generic").stdout
    expected = dict(line.split(" = ", 1) for line in printed.splitlines() if line.startswith("#"))
    assert dict(read_document(TEXT).sections[0].alias_names.definitions) == expected
