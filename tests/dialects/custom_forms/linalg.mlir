#trait = {
  indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>],
  iterator_types = ["parallel"]
}

func.func @generic(%a: tensor<?xf32>, %b: memref<?xf32>) {
  %0 = linalg.generic #trait ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<?xf32>
  %1:2 = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>],
      iterator_types = ["parallel", "reduction"], doc = "text", library_call = "call"}
      ins(%a : tensor<?xf32>) outs(%a, %a : tensor<?xf32>, tensor<?xf32>) attrs = {attribute = 1 : i64} {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 {attribute} : index
    linalg.yield %x, %y : f32, f32
  } -> (tensor<?xf32>, tensor<?xf32>)
  linalg.generic #trait ins(%b : memref<?xf32>) outs(%b : memref<?xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  }
  return
}

func.func @named(%f: f32, %a: tensor<4x8xf32>, %b: tensor<8x4xf32>, %c: tensor<4x4xf32>, %m: memref<4x4xf32>,
    %img: tensor<1x8x8x1xf32>, %k: tensor<3x3x1x1xf32>, %o: tensor<1x6x6x1xf32>, %w: tensor<3x3xf32>,
    %ba: tensor<2x4x8xf32>, %bb: tensor<2x8x4xf32>, %bc: tensor<2x4x4xf32>) {
  %0 = linalg.fill ins(%f : f32) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  linalg.fill {attribute} ins(%f : f32) outs(%m : memref<4x4xf32>)
  %1 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %2 = linalg.matmul {cast = #linalg.type_fn<cast_unsigned>}
      ins(%a, %b : tensor<4x8xf32>, tensor<8x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %3 = linalg.matmul
      indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>]
      ins(%a, %a : tensor<4x8xf32>, tensor<4x8xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %4 = linalg.batch_matmul ins(%ba, %bb : tensor<2x4x8xf32>, tensor<2x8x4xf32>) outs(%bc : tensor<2x4x4xf32>)
      -> tensor<2x4x4xf32>
  %5 = linalg.batch_reduce_matmul ins(%ba, %bb : tensor<2x4x8xf32>, tensor<2x8x4xf32>) outs(%c : tensor<4x4xf32>)
      -> tensor<4x4xf32>
  %6 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>}
      ins(%img, %k : tensor<1x8x8x1xf32>, tensor<3x3x1x1xf32>) outs(%o : tensor<1x6x6x1xf32>) -> tensor<1x6x6x1xf32>
  %7 = linalg.pooling_nhwc_max ins(%img, %w : tensor<1x8x8x1xf32>, tensor<3x3xf32>)
      outs(%o : tensor<1x6x6x1xf32>) -> tensor<1x6x6x1xf32>
  %8 = linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%c : tensor<4x4xf32>) outs(%c : tensor<4x4xf32>)
      -> tensor<4x4xf32>
  %9 = linalg.elementwise kind=#linalg.elementwise_kind<add>
      indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]
      ins(%c, %c : tensor<4x4xf32>, tensor<4x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %10 = linalg.contract
      indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]
      ins(%a, %b : tensor<4x8xf32>, tensor<8x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %11 = linalg.add ins(%c, %c : tensor<4x4xf32>, tensor<4x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  linalg.copy ins(%m : memref<4x4xf32>) outs(%m : memref<4x4xf32>)
  %12 = linalg.exp ins(%c : tensor<4x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

func.func @destination_style(%v: tensor<8xf32>, %t: tensor<8x4xf32>, %u: tensor<4x8xf32>, %m: memref<8xf32>,
    %f: f32, %n: index) {
  %0 = linalg.map { arith.addf } ins(%v, %v : tensor<8xf32>, tensor<8xf32>) outs(%v : tensor<8xf32>)
  %1 = linalg.map { arith.addf {fastmath = #arith.fastmath<fast>} } ins(%v, %v : tensor<8xf32>, tensor<8xf32>)
      outs(%v : tensor<8xf32>)
  %2 = linalg.map ins(%v, %v : tensor<8xf32>, tensor<8xf32>) outs(%v : tensor<8xf32>) {attribute}
      (%a: f32, %b: f32, %init: f32) {
        linalg.yield %a : f32
      }
  linalg.map outs(%m : memref<8xf32>) (%init: f32) {
    linalg.yield %f : f32
  }
  %3 = linalg.reduce { arith.addf } ins(%t : tensor<8x4xf32>) outs(%v : tensor<8xf32>) dimensions = [1]
  %4:2 = linalg.reduce ins(%t, %t : tensor<8x4xf32>, tensor<8x4xf32>) outs(%v, %v : tensor<8xf32>, tensor<8xf32>)
      dimensions = [1] {attribute}
      (%a: f32, %b: f32, %c: f32, %d: f32) {
        linalg.yield %a, %b : f32, f32
      }
  %5 = linalg.broadcast ins(%v : tensor<8xf32>) outs(%t : tensor<8x4xf32>) dimensions = [1] {attribute}
  linalg.broadcast ins(%m : memref<8xf32>) outs(%m : memref<8xf32>) dimensions = []
  %6 = linalg.transpose ins(%t : tensor<8x4xf32>) outs(%u : tensor<4x8xf32>) permutation = [1, 0]
  linalg.transpose ins(%m : memref<8xf32>) outs(%m : memref<8xf32>) permutation = [0]
  %7 = linalg.softmax dimension(1) ins(%t : tensor<8x4xf32>) outs(%t : tensor<8x4xf32>) -> tensor<8x4xf32>
  linalg.softmax {attribute} dimension(0) ins(%m : memref<8xf32>) outs(%m : memref<8xf32>)
  return
}

func.func @layouts(%a: tensor<128x256xf32>, %b: tensor<16x8x8x32xf32>, %c: tensor<?x?x?x?xf32>, %d: tensor<?x?xf32>,
    %n: index, %f: f32, %wf: tensor<2x3x3x5xf32>, %wo: tensor<6x6x5x2xf32>, %wi: tensor<2x10x10x5xf32>,
    %wt: tensor<6x6x2x2x2x5xf32>, %wv: tensor<6x6x2x2x2x2xf32>, %wr: tensor<2x8x8x2xf32>) {
  %0 = tensor.empty() : tensor<8x16x8x32xf32>
  %1 = linalg.pack %a outer_dims_perm = [1, 0] inner_dims_pos = [0, 1] inner_tiles = [8, 32] into %0
      : tensor<128x256xf32> -> tensor<8x16x8x32xf32>
  %2 = linalg.pack %d padding_value(%f : f32) inner_dims_pos = [0, 1] inner_tiles = [%n, 4] into %c {attribute}
      : tensor<?x?xf32> -> tensor<?x?x?x?xf32>
  %3 = linalg.unpack %c inner_dims_pos = [0, 1] inner_tiles = [%n, 4] into %d : tensor<?x?x?x?xf32> -> tensor<?x?xf32>
  %4 = linalg.winograd_filter_transform fmr(F_4_3) ins(%wf : tensor<2x3x3x5xf32>) outs(%wo : tensor<6x6x5x2xf32>)
      -> tensor<6x6x5x2xf32>
  %5 = linalg.winograd_input_transform fmr(F_4_3) ins(%wi : tensor<2x10x10x5xf32>) outs(%wt : tensor<6x6x2x2x2x5xf32>)
      -> tensor<6x6x2x2x2x5xf32>
  %6 = linalg.winograd_output_transform fmr(F_4_3) ins(%wv : tensor<6x6x2x2x2x2xf32>) outs(%wr : tensor<2x8x8x2xf32>)
      -> tensor<2x8x8x2xf32>
  return
}
