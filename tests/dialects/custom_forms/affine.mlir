#map = affine_map<(d0)[s0] -> (d0 + s0)>
#set = affine_set<(d0)[s0] : (d0 - s0 >= 0)>

func.func @maps(%i: index, %n: index) {
  %0 = affine.apply #map(%i)[%n]
  %1 = affine.apply affine_map<(d0, d1) -> (d0 * 2 + d1)>(%i, %n)
  %2 = affine.min affine_map<(d0)[s0] -> (d0, s0, 128)>(%i)[%n]
  %3 = affine.max affine_map<() -> (1, 2)>()
  %4:3 = affine.delinearize_index %i into (2, %n, 4) : index, index, index
  %5:2 = affine.delinearize_index %i into (%n) : index, index
  %6 = affine.linearize_index [%i, %n, %i] by (2, %n, 4) : index
  %7 = affine.linearize_index disjoint [%i] by (4) {attribute} : index
  return
}

func.func @loops(%a: index, %f: f32, %t: tensor<?xf32>) {
  affine.for %i = 0 to 10 {
  }
  affine.for %i = -1 to %a step 2 {
  } {attribute}
  affine.for %i = max affine_map<(d0) -> (d0, 1)>(%a) to min affine_map<(d0)[s0] -> (d0, s0)>(%a)[%a] {
    affine.for %j = affine_map<(d0) -> (d0)>(%i) to affine_map<(d0) -> (d0 + 1)>(%i) {
      affine.yield
    }
  }
  %0:2 = affine.for %i = %a to 10 iter_args(%x = %f, %y = %t) -> (f32, tensor<?xf32>) {
    affine.yield %x, %y : f32, tensor<?xf32>
  }
  affine.parallel (%i, %j) = (0, %a) to (10, min(%a, 20)) {
  }
  %1:2 = affine.parallel (%i) = (0) to (%a + 4) step (2) reduce ("addf", "maximumf") -> (f32, f32) {
    affine.yield %f, %f : f32, f32
  }
  affine.parallel (%i, %j) = (max(0, %a), 0) to (symbol(%a), symbol(%a)) step (1, 3) {
  }
  return
}

func.func @conditions(%i: index, %f: f32) {
  affine.if #set(%i)[%i] {
  }
  affine.if affine_set<() : (1 >= 0)>() {
  } else {
  } {attribute}
  %0 = affine.if #set(%i)[%i] -> f32 {
    affine.yield %f : f32
  } else {
    affine.yield %f : f32
  }
  return
}

func.func @access(%m: memref<8x8xf32>, %i: index, %j: index, %v: vector<4xf32>, %f: f32, %s: memref<f32>) {
  %0 = affine.load %m[%i, %j] : memref<8x8xf32>
  %1 = affine.load %m[%i + 2 * %j, symbol(%j) - 1] {attribute} : memref<8x8xf32>
  %2 = affine.load %m[%i mod 3, (%i + %j) floordiv 2] : memref<8x8xf32>
  %3 = affine.load %s[] : memref<f32>
  affine.store %f, %m[%i, 3] : memref<8x8xf32>
  affine.prefetch %m[%i, %j + 5], read, locality<3>, data : memref<8x8xf32>
  %4 = affine.vector_load %m[%i + 3, %j] : memref<8x8xf32>, vector<4xf32>
  affine.vector_store %v, %m[%i, %j ceildiv 7] : memref<8x8xf32>, vector<4xf32>
  return
}

func.func @transfers(%m: memref<8x8xf32>, %fast: memref<8x8xf32, 2>, %tag: memref<1xi32>, %i: index, %n: index) {
  affine.dma_start %m[%i, %i + 1], %fast[%i mod 3, 0], %tag[%n], %n : memref<8x8xf32>, memref<8x8xf32, 2>, memref<1xi32>
  affine.dma_wait %tag[symbol(%n) - 1], %n : memref<1xi32>
  affine.dma_start %m[%i, %n], %fast[3, 5], %tag[0], %n, %i, %n : memref<8x8xf32>, memref<8x8xf32, 2>, memref<1xi32>
  return
}
