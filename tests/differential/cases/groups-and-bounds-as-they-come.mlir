// options: bufferize-function-boundaries
// A loop's groups may be a vector, and a transfer of vectors of other elements may have no dimension to be in bounds of.
func.func @groups(%t: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
  "affine.parallel"() <{lowerBoundsMap = affine_map<() -> (0)>, lowerBoundsGroups = dense<1> : vector<1xi32>, upperBoundsMap = affine_map<() -> (4)>, upperBoundsGroups = dense<1> : vector<1xi32>, steps = [1 : i64], reductions = []}> ({
  ^bb0(%j: index):
    affine.yield
  }) : () -> ()
  %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @bounds(%m: memref<?x?xvector<4x3xi32>>, %i: index, %pad: vector<4x3xi32>) {
  %0 = vector.transfer_read %m[%i, %i], %pad : memref<?x?xvector<4x3xi32>>, vector<5x24xi8>
  vector.transfer_write %0, %m[%i, %i] : vector<5x24xi8>, memref<?x?xvector<4x3xi32>>
  return
}
