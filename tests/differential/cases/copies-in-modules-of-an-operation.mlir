// What stands in a module inside an operation that nobody knows is copied as well where all is copied before writes.
// options: copy-before-write allow-unknown-ops
"other.executable"() ({
  builtin.module {
    func.func @f(%x: f32, %i: index) -> f32 {
      %none = tensor.empty() : tensor<4xf32>
      %filled = linalg.fill ins(%x : f32) outs(%none : tensor<4xf32>) -> tensor<4xf32>
      %changed = tensor.insert %x into %filled[%i] : tensor<4xf32>
      %y = tensor.extract %changed[%i] : tensor<4xf32>
      return %y : f32
    }
  }
}) : () -> ()
