// options: no-bufferize-function-boundaries copy-before-write dialect-filter=scf,func,bufferization
// What linalg.exp uses is made of the results in their order, of which the first is next to the region then.
func.func @f(%t: tensor<8xf32>) -> tensor<8xf32> {
  %r:2 = scf.execute_region -> (tensor<8xf32>, tensor<8xf32>) {
    %0 = linalg.exp ins(%t : tensor<8xf32>) outs(%t : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %0, %t : tensor<8xf32>, tensor<8xf32>
  }
  %1 = linalg.exp ins(%r#1 : tensor<8xf32>) outs(%r#0 : tensor<8xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
