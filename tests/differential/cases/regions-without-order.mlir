// options: allow-unknown-ops
// Nothing is ordered in the regions of an op that nobody registered: what comes first is taken to come last as well.
func.func @f(%x: f32, %i: index) {
  "test.around"() ({
    %empty = tensor.empty() : tensor<4xf32>
    %one = tensor.insert %x into %empty[%i] : tensor<4xf32>
    %all = linalg.fill ins(%x : f32) outs(%one : tensor<4xf32>) -> tensor<4xf32>
    %part = tensor.extract_slice %all[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
    %both = tensor.insert_slice %part into %one[0] [2] [1] : tensor<2xf32> into tensor<4xf32>
    %y = tensor.extract %both[%i] : tensor<4xf32>
    "test.use"(%y) : (f32) -> ()
  }) : () -> ()
  return
}
