// options: semantics=llvm14 allow-return-memref analysis-fuzzer-seed=7
// The selection has folded, and is not among what is shuffled.
func @f0(%x: f32, %i: index, %b: i1, %t1: tensor<8xf32>) -> (tensor<8xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %v2 = tensor.cast %t1 : tensor<8xf32> to tensor<?xf32>
  %v7:2 = scf.for %k5 = %c0 to %c0 step %c1 iter_args(%a3 = %v2, %a4 = %x) -> (tensor<?xf32>, f32) {
    scf.yield %a3, %x : tensor<?xf32>, f32
  }
  %v9 = select %b, %t1, %t1 : tensor<8xf32>
  return %v9, %v7#1 : tensor<8xf32>, f32
}
