memref.global "private" constant @constant : memref<2xf32> = dense<[0.000000e+00, 1.000000e+00]>
memref.global @uninitialized : memref<2xf32> = uninitialized

func @f(%i: index, %x: f32, %m: memref<?x?xf32>, %s: memref<4x4xf32>, %b: memref<64xi8>, %t: tensor<4x4xf32>) {
  %0 = memref.alloc(%i, %i) {alignment = 64 : i64} : memref<?x?xf32>
  %1 = memref.alloca() : memref<4xf32>
  memref.dealloc %0 : memref<?x?xf32>
  %2 = memref.alloca_scope -> f32 {
    memref.alloca_scope.return %x : f32
  }
  memref.assume_alignment %s, 16 : memref<4x4xf32>
  %3 = memref.atomic_rmw maxf %x, %m[%i, %i] : (f32, memref<?x?xf32>) -> f32
  %4 = memref.generic_atomic_rmw %m[%i, %i] : memref<?x?xf32> {
  ^bb0(%old: f32):
    memref.atomic_yield %old : f32
  }
  %5 = memref.cast %s : memref<4x4xf32> to memref<?x?xf32>
  %6 = memref.collapse_shape %s [[0, 1]] : memref<4x4xf32> into memref<16xf32>
  %7 = memref.expand_shape %s [[0, 1], [2]] : memref<4x4xf32> into memref<2x2x4xf32>
  memref.copy %s, %s : memref<4x4xf32> to memref<4x4xf32>
  %8 = memref.dim %m, %i : memref<?x?xf32>
  %9 = memref.get_global @constant : memref<2xf32>
  %10 = memref.load %m[%i, %i] : memref<?x?xf32>
  memref.prefetch %m[%i, %i], read, locality<3>, data : memref<?x?xf32>
  %11 = memref.rank %m : memref<?x?xf32>
  %12 = memref.reinterpret_cast %m to offset: [%i], sizes: [%i, 4], strides: [%i, 1] : memref<?x?xf32> to memref<?x4xf32, offset: ?, strides: [?, 1]>
  memref.store %x, %m[%i, %i] : memref<?x?xf32>
  %13 = memref.subview %m[%i, 0] [4, %i] [1, 1] : memref<?x?xf32> to memref<4x?xf32, offset: ?, strides: [?, 1]>
  memref.tensor_store %t, %s : memref<4x4xf32>
  %14 = memref.transpose %s (d0, d1) -> (d1, d0) : memref<4x4xf32> to memref<4x4xf32, affine_map<(d0, d1) -> (d1 * 4 + d0)>>
  %15 = memref.view %b[%i][] : memref<64xi8> to memref<4x4xf32>
  %16 = memref.view %b[%i][%i] : memref<64xi8> to memref<?x4xf32>
  %17 = memref.alloc() : memref<1xindex>
  %18 = memref.reshape %s(%17) : (memref<4x4xf32>, memref<1xindex>) -> memref<16xf32>
  %19 = memref.alloc() : memref<1xi32>
  memref.dma_start %m[%i, %i], %m[%i, %i], %i, %19[%i] : memref<?x?xf32>, memref<?x?xf32>, memref<1xi32>
  memref.dma_wait %19[%i], %i : memref<1xi32>
  return
}
