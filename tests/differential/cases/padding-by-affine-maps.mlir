// The sizes of what is padded by results of affine maps are sums that the compiler composes with these maps: what the
// maps are of comes first.
// options: bufferize-function-boundaries
func.func @first(%x: f32, %i: index, %j: index, %t: tensor<?xf32>) -> tensor<?xf32> {
  %k = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>(%i)[%j]
  %0 = tensor.pad %t low[%k] high[%j] {
  ^bb0(%p: index):
    tensor.yield %x : f32
  } : tensor<?xf32> to tensor<?xf32>
  return %0 : tensor<?xf32>
}
func.func @both(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %k = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>(%i)[%j]
  %l = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>(%j)[%i]
  %0 = tensor.pad %t low[%k, %j] high[%l, %i] {
  ^bb0(%p: index, %q: index):
    tensor.yield %x : f32
  } : tensor<?x?xf32> to tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
func.func @of_a_map(%x: f32, %i: index, %j: index, %m: memref<8xindex>, %t: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c1 = arith.constant 1 : index
  %q = memref.load %m[%c1] : memref<8xindex>
  %k = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>(%i)[%j]
  %l = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>(%q)[%j]
  %u = affine.apply affine_map<(d0, d1) -> (d0 * 2 + d1)>(%l, %k)
  %0 = tensor.pad %t low[%u, %l] high[0, %i] {
  ^bb0(%p: index, %r: index):
    tensor.yield %x : f32
  } : tensor<?x?xf32> to tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
func.func @in_a_loop(%x: f32, %i: index, %j: index, %t: tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c1 = arith.constant 1 : index
  %m = memref.alloc() : memref<8xf32>
  scf.for %k = %c0 to %c8 step %c1 {
    %l = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>(%k)[%j]
    %0 = tensor.pad %t low[%i] high[%l] {
    ^bb0(%p: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    %1 = tensor.extract %0[%k] : tensor<?xf32>
    memref.store %1, %m[%k] : memref<8xf32>
  }
  return
}
