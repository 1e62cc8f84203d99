#matmul = {
  indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>],
  iterator_types = ["parallel", "parallel", "reduction"]
}

func.func @transfers(%t: tensor<?x?xf32>, %m: memref<?x?xf32>, %i: index, %f: f32, %mask: vector<4xi1>, %v: vector<4xf32>,
    %w: memref<?x?xvector<4xf32>>, %pad: vector<4xf32>, %z: tensor<f32>) {
  %0 = vector.transfer_read %t[%i, %i], %f : tensor<?x?xf32>, vector<4xf32>
  %1 = vector.transfer_read %m[%i, %i], %f, %mask {in_bounds = [true]} : memref<?x?xf32>, vector<4xf32>
  %2 = vector.transfer_read %m[%i, %i], %f {permutation_map = affine_map<(d0, d1) -> (d1, d0)>} : memref<?x?xf32>, vector<2x4xf32>
  %3 = vector.transfer_read %w[%i, %i], %pad : memref<?x?xvector<4xf32>>, vector<2x4xf32>
  %4 = vector.transfer_read %z[], %f : tensor<f32>, vector<f32>
  %5 = vector.transfer_write %v, %t[%i, %i] : vector<4xf32>, tensor<?x?xf32>
  vector.transfer_write %v, %m[%i, %i], %mask {in_bounds = [false]} : vector<4xf32>, memref<?x?xf32>
  %6 = vector.load %m[%i, %i] : memref<?x?xf32>, vector<4xf32>
  vector.store %v, %m[%i, %i] {nontemporal = true} : memref<?x?xf32>, vector<4xf32>
  %7 = vector.maskedload %m[%i, %i], %mask, %v : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.maskedstore %m[%i, %i], %mask, %v : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
  %8 = vector.expandload %m[%i, %i], %mask, %v : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.compressstore %m[%i, %i], %mask, %v : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
  %offsets = arith.constant dense<0> : vector<4xi32>
  %9 = vector.gather %t[%i, %i] [%offsets], %mask, %v : tensor<?x?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.scatter %m[%i, %i] [%offsets], %mask, %v : memref<?x?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  %10 = vector.scatter %t[%i, %i] [%offsets], %mask, %v : tensor<?x?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> -> tensor<?x?xf32>
  %c = memref.alloc() : memref<4xf32>
  %11 = vector.type_cast %c : memref<4xf32> to memref<vector<4xf32>>
  return
}

func.func @shapes(%v: vector<4xf32>, %w: vector<2x4xf32>, %f: f32, %i: index, %s: vector<[4]xf32>, %z: vector<f32>) {
  %0 = vector.broadcast %f : f32 to vector<4xf32>
  %1 = vector.shape_cast %w : vector<2x4xf32> to vector<8xf32>
  %2 = vector.bitcast %v : vector<4xf32> to vector<8xf16>
  %3 = vector.transpose %w, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
  %4 = vector.extract %w[0] : vector<4xf32> from vector<2x4xf32>
  %5 = vector.extract %w[1, %i] : f32 from vector<2x4xf32>
  %6 = vector.extract %z[] : f32 from vector<f32>
  %7 = vector.insert %v, %w[%i] : vector<4xf32> into vector<2x4xf32>
  %8 = vector.extract_strided_slice %w {offsets = [0, 2], sizes = [1, 2], strides = [1, 1]} : vector<2x4xf32> to vector<1x2xf32>
  %9 = vector.insert_strided_slice %v, %w {offsets = [0, 0], strides = [1]} : vector<4xf32> into vector<2x4xf32>
  %10 = vector.shuffle %v, %v [0, 1, -1, 7, 3] : vector<4xf32>, vector<4xf32>
  %11 = vector.shuffle %w, %w [0, 3, 1] : vector<2x4xf32>, vector<2x4xf32>
  %12 = vector.interleave %v, %v : vector<4xf32> -> vector<8xf32>
  %13, %14 = vector.deinterleave %v : vector<4xf32> -> vector<2xf32>
  %15 = vector.from_elements %f, %f : vector<2xf32>
  %16:8 = vector.to_elements %w : vector<2x4xf32>
  %17 = vector.scalable.extract %s[4] : vector<4xf32> from vector<[4]xf32>
  %18 = vector.scalable.insert %v, %s[0] : vector<4xf32> into vector<[4]xf32>
  %19 = vector.step : vector<4xindex>
  %20 = vector.vscale
  %21 = vector.create_mask %i, %i : vector<2x4xi1>
  %22 = vector.constant_mask [2, 3] : vector<2x4xi1>
  return
}

func.func @arithmetic(%v: vector<4xf32>, %w: vector<2x4xf32>, %x: vector<4x2xf32>, %acc: vector<2x2xf32>, %u: vector<2xf32>,
    %f: f32, %mask: vector<4xi1>, %outer: vector<4x4xf32>, %s: vector<[4]xf32>) {
  %0 = vector.fma %v, %v, %v : vector<4xf32>
  %1 = vector.contract #matmul %w, %x, %acc : vector<2x4xf32>, vector<4x2xf32> into vector<2x2xf32>
  %2 = vector.contract {
      indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>],
      iterator_types = ["reduction"], kind = #vector.kind<maxnumf>} %v, %v, %f : vector<4xf32>, vector<4xf32> into f32
  %3 = vector.outerproduct %v, %v : vector<4xf32>, vector<4xf32>
  %4 = vector.outerproduct %v, %v, %outer {kind = #vector.kind<mul>} : vector<4xf32>, vector<4xf32>
  %5 = vector.outerproduct %v, %f, %v : vector<4xf32>, f32
  %6 = vector.outerproduct %u, %s : vector<2xf32>, vector<[4]xf32>
  %7 = vector.reduction <add>, %v : vector<4xf32> into f32
  %8 = vector.reduction <maximumf>, %v, %f fastmath<nnan> : vector<4xf32> into f32
  %9 = vector.multi_reduction <add>, %w, %v [0] : vector<2x4xf32> to vector<4xf32>
  %10, %11 = vector.scan <add>, %w, %v {inclusive = true, reduction_dim = 0 : i64} : vector<2x4xf32>, vector<4xf32>
  %12 = vector.mask %mask { vector.reduction <add>, %v : vector<4xf32> into f32 } : vector<4xi1> -> f32
  %13 = vector.mask %mask, %f { vector.reduction <add>, %v : vector<4xf32> into f32 } {attribute} : vector<4xi1> -> f32
  vector.mask %mask { } : vector<4xi1>
  vector.print %v : vector<4xf32>
  vector.print str "text"
  vector.print punctuation <newline>
  vector.print %f : f32 punctuation <no_punctuation>
  return
}
