// options: semantics=llvm14 allow-return-memref
// The loop gives back what it takes, of 5 elements.
func @f(%x: f32, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %0 = linalg.init_tensor [%c4] : tensor<?xf32>
  %1 = linalg.init_tensor [%c5] : tensor<?xf32>
  %2 = scf.for %i = %c0 to %n step %c1 iter_args(%t = %1) -> (tensor<?xf32>) {
    %inserted = tensor.insert %x into %t[%i] : tensor<?xf32>
    scf.yield %inserted : tensor<?xf32>
  }
  %3 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%0 : tensor<?xf32>) outs(%2 : tensor<?xf32>) {
  ^bb0(%p: f32, %q: f32):
    %s = arith.addf %p, %q : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %4 = tensor.extract %3[%n] : tensor<?xf32>
  return %4 : f32
}
