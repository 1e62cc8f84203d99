func @f(%i: index, %x: f32, %m: memref<?x?xf32>) {
  %0 = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%i)[%i]
  %1 = affine.max affine_map<(d0)[s0] -> (d0, s0)>(%i)[%i]
  %2 = affine.min affine_map<(d0)[s0] -> (d0, s0)>(%i)[%i]
  affine.if affine_set<(d0) : (d0 >= 0)>(%i) {
    affine.store %x, %m[%i, 0] : memref<?x?xf32>
  } else {
  }
  %3 = affine.load %m[%i + 1, symbol(%i)] : memref<?x?xf32>
  affine.prefetch %m[%i, %i], read, locality<3>, data : memref<?x?xf32>
  %4 = affine.vector_load %m[%i, %i] : memref<?x?xf32>, vector<4xf32>
  affine.vector_store %4, %m[%i, %i] : memref<?x?xf32>, vector<4xf32>
  %5 = affine.for %j = 0 to %i step 2 iter_args(%a = %x) -> (f32) {
    affine.yield %a : f32
  }
  affine.for %j = max affine_map<(d0) -> (d0, 0)>(%i) to 10 {
  }
  affine.parallel (%j) = (0) to (10) step (2) {
  }
  return
}
