// options: function-boundary-type-conversion=identity-layout-map allow-return-allocs-from-loops
// What the loop yields is known only once the body is rewritten: the cast in it is of the type guessed before.
func.func @f(%i: index, %x: f32, %t: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %r = scf.for %k = %c0 to %c4 step %c1 iter_args(%a = %t) -> (tensor<?x?xf32>) {
    %cast = tensor.cast %a : tensor<?x?xf32> to tensor<4x8xf32>
    %both = tensor.concat dim(0) %t, %a : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %part = tensor.extract_slice %cast[0, %k] [4, 1] [1, 1] : tensor<4x8xf32> to tensor<4xf32>
    %set = tensor.insert %x into %part[%k] : tensor<4xf32>
    scf.yield %both : tensor<?x?xf32>
  }
  return %t : tensor<?x?xf32>
}
