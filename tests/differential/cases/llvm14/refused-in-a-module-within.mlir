// options: semantics=llvm14 allow-return-memref
module {
  func private @outside()
  module {
    func @allocates(%f: f32, %i: index) -> tensor<4xf32> {
      %0 = linalg.init_tensor [4] : tensor<4xf32>
      %1 = tensor.insert %f into %0[%i] : tensor<4xf32>
      return %1 : tensor<4xf32>
    }
    func @caller(%f: f32, %i: index) -> tensor<4xf32> {
      %0 = call @allocates(%f, %i) : (f32, index) -> tensor<4xf32>
      return %0 : tensor<4xf32>
    }
  }
}
