// options: semantics=llvm14 allow-return-memref analysis-fuzzer-seed=7
// The inner choice is made by the outer one: what it yields is known to have four rows, not eight.
func @f(%b: i1, %t: tensor<4x8xf32>, %u: tensor<?x?xf32>) -> tensor<4x8xf32> {
  %0 = tensor.cast %t : tensor<4x8xf32> to tensor<?x?xf32>
  scf.if %b {
  } else {
    %1 = scf.if %b -> (tensor<?x?xf32>) {
      scf.yield %u : tensor<?x?xf32>
    } else {
      scf.yield %0 : tensor<?x?xf32>
    }
    %2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%0 : tensor<?x?xf32>) outs(%1 : tensor<?x?xf32>) {
    ^bb0(%p: f32, %q: f32):
      %3 = arith.addf %p, %q : f32
      linalg.yield %3 : f32
    } -> tensor<?x?xf32>
    %c0 = arith.constant 0 : index
    %4 = tensor.extract %2[%c0, %c0] : tensor<?x?xf32>
    vector.print %4 : f32
  }
  return %t : tensor<4x8xf32>
}
