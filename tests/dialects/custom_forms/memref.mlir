memref.global @plain : memref<2xf32>
memref.global "private" constant @constant : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
memref.global "private" @uninitialized : memref<2xf32> = uninitialized

func.func @allocation(%n: index, %p: i64) {
  %0 = memref.alloc() : memref<4xf32>
  %1 = memref.alloc(%n) {alignment = 8 : i64} : memref<?xf32>
  %2 = memref.alloc(%n)[%n] : memref<?xf32, affine_map<(d0)[s0] -> (d0 + s0)>>
  %3 = memref.alloca() : memref<f32>
  %4 = memref.alloca(%n) : memref<?xf32, 3>
  %5 = memref.realloc %1(%n) : memref<?xf32> to memref<?xf32>
  %6 = memref.realloc %0 : memref<4xf32> to memref<8xf32>
  memref.dealloc %1 : memref<?xf32>
  memref.alloca_scope {
    memref.alloca_scope.return
  }
  %7 = memref.alloca_scope -> (index) {
    memref.alloca_scope.return %n : index
  } {attribute}
  %8 = memref.get_global @plain : memref<2xf32>
  return
}

func.func @access(%m: memref<4x4xf32>, %u: memref<*xf32>, %i: index, %f: f32, %s: memref<f32>) {
  %0 = memref.load %m[%i, %i] : memref<4x4xf32>
  %1 = memref.load %s[] {nontemporal = true} : memref<f32>
  memref.store %f, %m[%i, %i] : memref<4x4xf32>
  memref.prefetch %m[%i, %i], read, locality<3>, data : memref<4x4xf32>
  memref.prefetch %m[%i, %i], write, locality<0>, instr : memref<4x4xf32>
  %2 = memref.atomic_rmw addf %f, %m[%i, %i] : (f32, memref<4x4xf32>) -> f32
  %3 = memref.generic_atomic_rmw %m[%i, %i] : memref<4x4xf32> {
  ^bb0(%old: f32):
    memref.atomic_yield %old : f32
  }
  memref.copy %m, %m : memref<4x4xf32> to memref<4x4xf32>
  %4 = memref.dim %m, %i : memref<4x4xf32>
  %5 = memref.rank %u : memref<*xf32>
  %6 = memref.assume_alignment %m, 64 : memref<4x4xf32>
  %7:2 = memref.distinct_objects %m, %s : memref<4x4xf32>, memref<f32>
  return
}

func.func @views(%m: memref<4x4xf32>, %u: memref<*xf32>, %b: memref<64xi8>, %n: index, %d: memref<?x?xf32>,
    %shape: memref<2xindex>) {
  %0 = memref.cast %m : memref<4x4xf32> to memref<?x?xf32>
  %1 = memref.cast %m : memref<4x4xf32> to memref<*xf32>
  %2 = memref.memory_space_cast %m : memref<4x4xf32> to memref<4x4xf32, 1>
  %3 = memref.subview %m[0, %n] [2, %n] [1, 1] : memref<4x4xf32> to memref<2x?xf32, strided<[4, 1], offset: ?>>
  %4 = memref.subview %m[0, 0] [1, 4] [1, 1] {attribute} : memref<4x4xf32> to memref<4xf32>
  %5 = memref.reinterpret_cast %m to offset: [%n], sizes: [2, %n], strides: [%n, 1]
      : memref<4x4xf32> to memref<2x?xf32, strided<[?, 1], offset: ?>>
  %6 = memref.reinterpret_cast %u to offset: [0], sizes: [], strides: [] : memref<*xf32> to memref<f32>
  %7 = memref.reshape %m(%shape) : (memref<4x4xf32>, memref<2xindex>) -> memref<?x?xf32>
  %8 = memref.expand_shape %m [[0, 1], [2]] output_shape [2, 2, 4] : memref<4x4xf32> into memref<2x2x4xf32>
  %9 = memref.expand_shape %d [[0, 1], [2]] output_shape [%n, 2, %n] : memref<?x?xf32> into memref<?x2x?xf32>
  %10 = memref.collapse_shape %m [[0, 1]] : memref<4x4xf32> into memref<16xf32>
  %11 = memref.transpose %m (i, j) -> (j, i) : memref<4x4xf32> to memref<4x4xf32, strided<[1, 4]>>
  %12 = memref.view %b[%n][%n] : memref<64xi8> to memref<?xf32>
  %13, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m
      : memref<4x4xf32> -> memref<f32>, index, index, index, index, index
  %14 = memref.extract_aligned_pointer_as_index %m : memref<4x4xf32> -> index
  return
}

func.func @transfers(%a: memref<8xf32>, %b: memref<8xf32, 1>, %tag: memref<1xi32>, %i: index, %n: index) {
  memref.dma_start %a[%i], %b[%i], %n, %tag[%i] : memref<8xf32>, memref<8xf32, 1>, memref<1xi32>
  memref.dma_start %a[%i], %b[%i], %n, %tag[%i], %n, %n : memref<8xf32>, memref<8xf32, 1>, memref<1xi32>
  memref.dma_wait %tag[%i], %n : memref<1xi32>
  return
}
