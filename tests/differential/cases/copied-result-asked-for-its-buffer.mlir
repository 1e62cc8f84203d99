// options: dialect-filter=tensor,scf,func
// What %r#0 is copied to stays a tensor, of which the buffer is then asked for.
func.func @g(%t: tensor<8xf32>, %s: tensor<4xf32>) -> (tensor<8xf32>, tensor<4xf32>) {
  return %t, %s : tensor<8xf32>, tensor<4xf32>
}
func.func @f(%t: tensor<8xf32> {bufferization.writable = false}, %s: tensor<4xf32>) -> tensor<8xf32> {
  %r:2 = func.call @g(%t, %s) : (tensor<8xf32>, tensor<4xf32>) -> (tensor<8xf32>, tensor<4xf32>)
  %0 = bufferization.to_buffer %r#0 read_only : tensor<8xf32> to memref<8xf32>
  return %t : tensor<8xf32>
}
