// Sizes by way of other integers, of a tensor that is cast, and of one that is generated.

func private @chains(%a: tensor<6xf32>, %n: i32, %f: f32) -> (tensor<?xf32>, tensor<?x?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %three = arith.constant 3 : i64
  %w = arith.extsi %n : i32 to i64
  %m = arith.muli %w, %three : i64
  %k = arith.index_cast %m : i64 to index
  %0 = linalg.init_tensor [%k] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %b = tensor.cast %a : tensor<6xf32> to tensor<?xf32>
  %d = tensor.dim %b, %c0 : tensor<?xf32>
  %h = arith.divui %d, %c2 : index
  %2 = linalg.init_tensor [%h, %k] : tensor<?x?xf32>
  %3 = linalg.fill(%f, %2) : f32, tensor<?x?xf32> -> tensor<?x?xf32>
  %g = tensor.generate %h {
  ^bb0(%i: index):
    tensor.yield %f : f32
  } : tensor<?xf32>
  return %1, %3, %g : tensor<?xf32>, tensor<?x?xf32>, tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = arith.constant dense<1.0> : tensor<6xf32>
  %n = arith.constant 2 : i32
  %f = arith.constant 0.5 : f32
  %0:3 = call @chains(%a, %n, %f) : (tensor<6xf32>, i32, f32) -> (tensor<?xf32>, tensor<?x?xf32>, tensor<?xf32>)
  %d = tensor.dim %0#0, %c0 : tensor<?xf32>
  %e = tensor.dim %0#1, %c0 : tensor<?x?xf32>
  %p = tensor.dim %0#1, %c1 : tensor<?x?xf32>
  %q = tensor.dim %0#2, %c0 : tensor<?xf32>
  %1 = arith.muli %d, %e : index
  %2 = arith.addi %1, %p : index
  %3 = arith.muli %2, %q : index
  %4 = arith.index_cast %3 : index to i32
  %5 = arith.sitofp %4 : i32 to f32
  %i = arith.subi %e, %c1 : index
  %j = arith.subi %p, %c1 : index
  %6 = tensor.extract %0#1[%i, %j] : tensor<?x?xf32>
  %7 = tensor.extract %0#2[%i] : tensor<?xf32>
  %8 = arith.addf %5, %6 : f32
  %9 = arith.addf %8, %7 : f32
  return %9 : f32
}
