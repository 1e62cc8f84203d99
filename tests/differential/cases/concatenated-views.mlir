// options: bufferize-function-boundaries
// What is concatenated has the sizes that its buffers were made with.
func.func @views(%t16: tensor<?xf32>, %t15: tensor<?xf32>) {
  %v27 = arith.constant 1 : index
  %v28 = tensor.cast %t16 : tensor<?xf32> to tensor<1xf32>
    %v74 = tensor.extract_slice %v28[0] [%v27] [1] : tensor<1xf32> to tensor<?xf32>
    %v78 = tensor.concat dim(0) %v74, %v74 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return
}
func.func @ranks(%t16: tensor<?xf32>, %t15: tensor<4xf32>) {
  %v27 = tensor.rank %t15 : tensor<4xf32>
  %v28 = tensor.cast %t16 : tensor<?xf32> to tensor<1xf32>
    %v74 = tensor.extract_slice %v28[0] [%v27] [1] : tensor<1xf32> to tensor<?xf32>
    %v78 = tensor.concat dim(0) %v74, %v74 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return
}
func.func @copies(%t16: tensor<?xf32>, %f: f32, %i: index) -> (tensor<?xf32>, tensor<?xf32>, tensor<1xf32>) {
  %v27 = arith.constant 1 : index
  %v28 = tensor.cast %t16 : tensor<?xf32> to tensor<1xf32>
    %v74 = tensor.extract_slice %v28[0] [%v27] [1] : tensor<1xf32> to tensor<?xf32>
    %v78 = tensor.concat dim(0) %v74, %v74 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    %v79 = tensor.insert %f into %v74[%i] : tensor<?xf32>
  return %v78, %v79, %v28 : tensor<?xf32>, tensor<?xf32>, tensor<1xf32>
}
func.func @casts(%t: tensor<?xf32>) -> tensor<?xf32> {
  %0 = tensor.cast %t : tensor<?xf32> to tensor<8xf32>
  %1 = tensor.cast %0 : tensor<8xf32> to tensor<?xf32>
  %2 = tensor.concat dim(0) %1, %t : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %2 : tensor<?xf32>
}
