// The program allocates what is returned.

func private @own(%n: index, %f: f32) -> tensor<?xf32> {
  %c1 = arith.constant 1 : index
  %s = arith.addi %n, %c1 : index
  %m = memref.alloc(%s) : memref<?xf32>
  linalg.fill(%f, %m) : f32, memref<?xf32>
  %t = bufferization.to_tensor %m : memref<?xf32>
  return %t : tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %n = arith.constant 6 : index
  %f = arith.constant 1.5 : f32
  %0 = call @own(%n, %f) : (index, f32) -> tensor<?xf32>
  %d = tensor.dim %0, %c0 : tensor<?xf32>
  %1 = tensor.extract %0[%n] : tensor<?xf32>
  %2 = arith.index_cast %d : index to i32
  %3 = arith.sitofp %2 : i32 to f32
  %4 = arith.addf %1, %3 : f32
  return %4 : f32
}
