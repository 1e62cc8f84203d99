// options: bufferize-function-boundaries allow-unknown-ops dialect-filter=tensor,scf,func
// Each result is a tensor before any of them is copied.
%n = "test.number"() : () -> f32
func.func @f0(%x: f32, %t1: tensor<8xf32>, %t2: tensor<4x8xf32>, %t3: tensor<2xf32>) -> (tensor<8xf32>, tensor<2xf32>, tensor<4x8xf32>) {
  return %t1,%t3, %t2 : tensor<8xf32>, tensor<2xf32>, tensor<4x8xf32>
}
%v22 = tensor.empty() : tensor<8xf32>
%v25 = tensor.empty() : tensor<4x8xf32>
%v27 = tensor.empty() : tensor<2xf32>
%v26:3 = func.call @f0(%n, %v22, %v25, %v27) : (f32, tensor<8xf32>, tensor<4x8xf32>, tensor<2xf32>) -> (tensor<8xf32>, tensor<2xf32>, tensor<4x8xf32>)
"test.use"(%v26#0,%v26#1,%v26#2) : (tensor<8xf32>, tensor<2xf32>, tensor<4x8xf32>) -> ()
