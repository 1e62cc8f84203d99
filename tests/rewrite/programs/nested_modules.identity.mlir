// Copies are decided on but not made in nested modules; with function boundaries those stay as they are.
func.func @outer(%t: memref<4xf32>, %x: f32, %i: index) -> (memref<4xf32>, memref<4xf32>) {
  %w = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %t, %w : memref<4xf32> to memref<4xf32>
  memref.store %x, %w[%i] : memref<4xf32>
  return %w, %t : memref<4xf32>, memref<4xf32>
}
module @inner {
  func.func @argument(%t: tensor<4xf32>, %x: f32, %i: index) -> (tensor<4xf32>, tensor<4xf32>) {
    %w = tensor.insert %x into %t[%i] : tensor<4xf32>
    return %w, %t : tensor<4xf32>, tensor<4xf32>
  }
  module {
    func.func @constant(%x: f32, %i: index) -> f32 {
      %t = arith.constant dense<1.0> : tensor<4xf32>
      %w = tensor.insert %x into %t[%i] : tensor<4xf32>
      %r = tensor.extract %w[%i] : tensor<4xf32>
      return %r : f32
    }
  }
  func.func @loop(%s: tensor<4xf32>, %n: index, %x: f32) -> (tensor<4xf32>, tensor<4xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %w = scf.for %i = %c0 to %n step %c1 iter_args(%a = %s) -> (tensor<4xf32>) {
      %v = tensor.insert %x into %a[%i] : tensor<4xf32>
      scf.yield %v : tensor<4xf32>
    }
    return %w, %s : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// What the pass refuses is not looked for in nested modules that stay as they are.
module {
  func.func @outer(%t: memref<4xf32>) {
    return
  }
  module {
    func.func @f(%m: memref<4xf32>, %i: index) -> f32 {
      %t = bufferization.to_tensor %m : memref<4xf32> to tensor<4xf32>
      %r = tensor.extract %t[%i] : tensor<4xf32>
      return %r : f32
    }
  }
}
