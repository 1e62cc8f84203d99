// options: bufferize-function-boundaries
// What is written into has the sizes that its buffer was made with, and so have the memrefs of the program.
func.func @written_before(%x: f32, %t: tensor<?xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %four = tensor.extract_slice %t[0] [4] [1] : tensor<?xf32> to tensor<4xf32>
  %one = tensor.rank %four : tensor<4xf32>
  %cast = tensor.cast %t : tensor<?xf32> to tensor<1xf32>
  %part = tensor.extract_slice %cast[0] [%one] [1] : tensor<1xf32> to tensor<?xf32>
  %filled = linalg.fill ins(%x : f32) outs(%part : tensor<?xf32>) -> tensor<?xf32>
  %joined = tensor.concat dim(0) %filled, %filled : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %e = tensor.extract %joined[%c0] : tensor<?xf32>
  return %e : f32
}
func.func @unranked(%n: index, %f: f32, %m0: tensor<8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %u = tensor.cast %m0 : tensor<8xf32> to tensor<*xf32>
  %v = tensor.cast %u : tensor<*xf32> to tensor<?xf32>
  %a = tensor.concat dim(0) %v, %v : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %e = tensor.extract %a[%c0] : tensor<?xf32>
  return %e : f32
}
func.func @of_two(%n: index, %f: f32, %m0: tensor<8xf32>, %b : i1) -> f32 {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %m = tensor.extract_slice %m0[0] [%c3] [1] : tensor<8xf32> to tensor<?xf32>
  %r = tensor.extract_slice %m0[0] [%c4] [2] : tensor<8xf32> to tensor<?xf32>
  %s = arith.select %b, %m, %r : tensor<?xf32>
  %a = tensor.concat dim(0) %m, %s : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %e = tensor.extract %a[%c0] : tensor<?xf32>
  return %e : f32
}
func.func @allocated(%f: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %m = memref.alloc(%c3) : memref<?xf32>
  %v = bufferization.to_tensor %m restrict writable : memref<?xf32> to tensor<?xf32>
  %w = linalg.fill ins(%f : f32) outs(%v : tensor<?xf32>) -> tensor<?xf32>
  %a = tensor.concat dim(0) %w, %w : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %e = tensor.extract %a[%c0] : tensor<?xf32>
  return %e : f32
}
func.func @part_of_a_memref(%f: f32, %m0: memref<?x?xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %m = memref.subview %m0[0, 0] [%c3, 1] [1, 1] : memref<?x?xf32> to memref<?xf32, strided<[?]>>
  %v = bufferization.to_tensor %m restrict writable : memref<?xf32, strided<[?]>> to tensor<?xf32>
  %w = linalg.fill ins(%f : f32) outs(%v : tensor<?xf32>) -> tensor<?xf32>
  %a = tensor.concat dim(0) %w, %w : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %e = tensor.extract %a[%c0] : tensor<?xf32>
  return %e : f32
}
