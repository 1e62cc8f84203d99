// What is returned is allocated where several ways meet, which is run once.

func private @filled(%c: i1, %n: index, %m: memref<4xf32>, %f: f32) -> (tensor<?xf32>, tensor<?xf32>) {
  cond_br %c, ^once, ^both
^once:
  %c0 = arith.constant 0 : index
  memref.store %f, %m[%c0] : memref<4xf32>
  br ^both
^both:
  %c1 = arith.constant 1 : index
  %s = arith.addi %n, %c1 : index
  %0 = linalg.init_tensor [%s] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %own = memref.alloc(%n) : memref<?xf32>
  linalg.fill(%f, %own) : f32, memref<?xf32>
  %2 = bufferization.to_tensor %own : memref<?xf32>
  return %1, %2 : tensor<?xf32>, tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %n = arith.constant 5 : index
  %f = arith.constant 1.5 : f32
  %m = memref.alloc() : memref<4xf32>
  %c = arith.cmpi eq, %n, %c0 : index
  %0:2 = call @filled(%c, %n, %m, %f) : (i1, index, memref<4xf32>, f32) -> (tensor<?xf32>, tensor<?xf32>)
  %d = tensor.dim %0#0, %c0 : tensor<?xf32>
  %e = tensor.dim %0#1, %c0 : tensor<?xf32>
  %1 = tensor.extract %0#0[%n] : tensor<?xf32>
  %2 = arith.muli %d, %e : index
  %3 = arith.index_cast %2 : index to i32
  %4 = arith.sitofp %3 : i32 to f32
  %5 = arith.addf %1, %4 : f32
  return %5 : f32
}
