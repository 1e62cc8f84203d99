// What the program itself does with its memory is in conflict: a memref of a tensor is taken to be written.
// error 8: input IR has RaW conflict
// agrees: 14

func @f(%t: tensor<?xf32> {linalg.inplaceable = true}, %i: index, %v: vector<5xf32>)
    -> (vector<5xf32>, vector<5xf32>) {
  %cst = arith.constant 0.0 : f32
  %0 = bufferization.to_memref %t : memref<?xf32>
  %1 = vector.transfer_read %0[%i], %cst : memref<?xf32>, vector<5xf32>
  %w = vector.transfer_write %v, %t[%i] : vector<5xf32>, tensor<?xf32>
  %2 = vector.transfer_read %t[%i], %cst : tensor<?xf32>, vector<5xf32>
  return %1, %2 : vector<5xf32>, vector<5xf32>
}
