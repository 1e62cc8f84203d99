// The size of the result is that of the argument and the number passed, through two functions.

func private @longer(%n: index, %a: tensor<?xf32>, %f: f32) -> (tensor<?xf32>, index, tensor<3xf32>) {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?xf32>
  %s = arith.addi %d, %n : index
  %0 = linalg.init_tensor [%s] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %2 = linalg.init_tensor [3] : tensor<3xf32>
  %3 = linalg.fill(%f, %2) : f32, tensor<3xf32> -> tensor<3xf32>
  return %1, %s, %3 : tensor<?xf32>, index, tensor<3xf32>
}
func private @middle(%n: index, %f: f32) -> (tensor<?xf32>, index) {
  %c3 = arith.constant 3 : index
  %e = linalg.init_tensor [%n] : tensor<?xf32>
  %a = linalg.fill(%f, %e) : f32, tensor<?xf32> -> tensor<?xf32>
  %0:3 = call @longer(%c3, %a, %f) : (index, tensor<?xf32>, f32) -> (tensor<?xf32>, index, tensor<3xf32>)
  return %0#0, %0#1 : tensor<?xf32>, index
}
func @main() -> f32 {
  %n = arith.constant 5 : index
  %c1 = arith.constant 1 : index
  %f = arith.constant 1.5 : f32
  %0:2 = call @middle(%n, %f) : (index, f32) -> (tensor<?xf32>, index)
  %last = arith.subi %0#1, %c1 : index
  %1 = tensor.insert %f into %0#0[%last] : tensor<?xf32>
  %2 = tensor.extract %1[%last] : tensor<?xf32>
  %3 = arith.index_cast %last : index to i32
  %4 = arith.sitofp %3 : i32 to f32
  %5 = arith.addf %4, %2 : f32
  return %5 : f32
}
