// A memref that another buffer takes the place of may be used above.
// options: bufferize-function-boundaries allow-unknown-ops

"foo.use"(%m) : (memref<4xf32>) -> ()
%s = memref.subview %m[0] [2] [1] : memref<4xf32> to memref<2xf32, strided<[1]>>
%d = bufferization.to_tensor %m : memref<4xf32> to tensor<4xf32>
"foo.tensor"(%d) : (tensor<4xf32>) -> ()
%m = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32>
%t = tensor.empty() : tensor<4xf32>
