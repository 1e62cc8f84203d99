#identity = affine_map<(d0) -> (d0)>
func.func @two_fills(%t: tensor<?xf32>, %n: index, %i: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %empty = tensor.empty(%n) : tensor<?xf32>
  %same = linalg.generic {
      indexing_maps = [#identity, #identity], iterator_types = ["parallel"]
    } ins(%t : tensor<?xf32>) outs(%empty : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %element = tensor.extract %t[%i] : tensor<?xf32>
    linalg.yield %element : f32
  } -> tensor<?xf32>
  %other = linalg.generic {
      indexing_maps = [#identity, #identity], iterator_types = ["parallel"]
    } ins(%t : tensor<?xf32>) outs(%empty : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?xf32>
  return %same, %other : tensor<?xf32>, tensor<?xf32>
}

// -----

func.func @named(%a: tensor<4x8xf32>, %b: tensor<8x2xf32>, %c: tensor<4x2xf32>, %f: f32) -> (tensor<4x2xf32>, tensor<2x4xf32>) {
  %zero = linalg.fill ins(%f : f32) outs(%c : tensor<4x2xf32>) -> tensor<4x2xf32>
  %product = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x2xf32>) outs(%zero : tensor<4x2xf32>) -> tensor<4x2xf32>
  %empty = tensor.empty() : tensor<2x4xf32>
  %turned = linalg.transpose ins(%product : tensor<4x2xf32>) outs(%empty : tensor<2x4xf32>) permutation = [1, 0]
  return %product, %turned : tensor<4x2xf32>, tensor<2x4xf32>
}

// -----

func.func @short_forms(%a: tensor<8xf32>, %b: tensor<8xf32>, %c: tensor<8x3xf32>) -> (tensor<8xf32>, tensor<8x3xf32>, tensor<8xf32>, tensor<8xf32>) {
  %sum = linalg.map { arith.addf } ins(%a, %b : tensor<8xf32>, tensor<8xf32>) outs(%a : tensor<8xf32>)
  %wide = linalg.broadcast ins(%b : tensor<8xf32>) outs(%c : tensor<8x3xf32>) dimensions = [1]
  %reduced = linalg.reduce { arith.addf } ins(%wide : tensor<8x3xf32>) outs(%b : tensor<8xf32>) dimensions = [1]
  %soft = linalg.softmax dimension(0) ins(%sum : tensor<8xf32>) outs(%a : tensor<8xf32>) -> tensor<8xf32>
  return %sum, %wide, %reduced, %soft : tensor<8xf32>, tensor<8x3xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @generic_form(%a: tensor<8xf32>, %f: f32) -> tensor<8xf32> {
  %0 = "linalg.fill"(%f, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%in: f32, %out: f32):
    "linalg.yield"(%in) : (f32) -> ()
  }) : (f32, tensor<8xf32>) -> tensor<8xf32>
  "func.return"(%0) : (tensor<8xf32>) -> ()
}
