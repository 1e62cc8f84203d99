// A memref that another buffer takes the place of may be used in a block that stands above.
// options: bufferize-function-boundaries

func.func @f(%c: index, %x: f32) -> f32 {
  cf.br ^bb2
^bb1:
  %r = memref.load %m[%c] : memref<4xf32>
  %d = bufferization.to_tensor %m restrict : memref<4xf32> to tensor<4xf32>
  %e = tensor.extract %d[%c] : tensor<4xf32>
  %s = arith.addf %r, %e : f32
  return %s : f32
^bb2:
  %t = tensor.empty() : tensor<4xf32>
  %u = tensor.insert %x into %t[%c] : tensor<4xf32>
  %m = bufferization.to_buffer %u : tensor<4xf32> to memref<4xf32>
  cf.br ^bb1
}
