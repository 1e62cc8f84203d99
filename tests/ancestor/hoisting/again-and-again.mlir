// What is returned is allocated in a block that runs several times, and not handed on from one run to the next.

func private @last(%n: index, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %end = arith.index_cast %n : index to i32
  br ^again(%zero, %f : i32, f32)
^again(%i: i32, %v: f32):
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%v, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %2 = tensor.extract %1[%c0] : tensor<?xf32>
  %w = arith.addf %2, %f : f32
  %j = arith.addi %i, %one : i32
  %more = arith.cmpi slt, %j, %end : i32
  cond_br %more, ^again(%j, %w : i32, f32), ^end
^end:
  return %1 : tensor<?xf32>
}
func private @own(%n: index, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %end = arith.index_cast %n : index to i32
  br ^again(%zero, %f : i32, f32)
^again(%i: i32, %v: f32):
  %m = memref.alloc(%n) : memref<?xf32>
  linalg.fill(%v, %m) : f32, memref<?xf32>
  %w = arith.mulf %v, %f : f32
  %j = arith.addi %i, %one : i32
  %more = arith.cmpi slt, %j, %end : i32
  cond_br %more, ^again(%j, %w : i32, f32), ^end
^end:
  %t = bufferization.to_tensor %m : memref<?xf32>
  return %t : tensor<?xf32>
}
func @main() -> f32 {
  %c2 = arith.constant 2 : index
  %n = arith.constant 5 : index
  %f = arith.constant 1.5 : f32
  %0 = call @last(%n, %f) : (index, f32) -> tensor<?xf32>
  %1 = call @own(%n, %f) : (index, f32) -> tensor<?xf32>
  %2 = tensor.extract %0[%c2] : tensor<?xf32>
  %3 = tensor.extract %1[%c2] : tensor<?xf32>
  %4 = arith.addf %2, %3 : f32
  return %4 : f32
}
