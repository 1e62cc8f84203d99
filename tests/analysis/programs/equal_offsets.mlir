// Offsets and sizes computed apart, and equal: as linear forms, not by any other way.

func.func @added(%t: tensor<64xf32>, %f: f32, %i: index, %j: index) -> tensor<64xf32> {
  %c4 = arith.constant 4 : index
  %c2 = arith.constant 2 : index
  %o1 = arith.addi %i, %c4 : index
  %o2 = arith.addi %c4, %i : index
  %s = tensor.extract_slice %t[%o1] [8] [1] : tensor<64xf32> to tensor<8xf32> // in-place: true none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[%o2] [8] [1] : tensor<8xf32> into tensor<64xf32> // in-place: true true none
  return %r : tensor<64xf32>
}

func.func @applied(%t: tensor<64xf32>, %f: f32, %i: index, %j: index) -> tensor<64xf32> {
  %o1 = affine.apply affine_map<(d0) -> (d0 * 2 + 2)>(%i)
  %o2 = affine.apply affine_map<()[s0] -> ((s0 + 1) * 2)>()[%i]
  %s = tensor.extract_slice %t[%o1] [8] [1] : tensor<64xf32> to tensor<8xf32> // in-place: true none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[%o2] [8] [1] : tensor<8xf32> into tensor<64xf32> // in-place: true true none
  return %r : tensor<64xf32>
}

func.func @whole_size(%t: tensor<?xf32>, %f: f32, %i: index, %j: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %d1 = tensor.dim %t, %c0 : tensor<?xf32>
  %d2 = tensor.dim %t, %c0 : tensor<?xf32>
  %s = tensor.extract_slice %t[0] [%d1] [1] : tensor<?xf32> to tensor<?xf32> // in-place: true none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<?xf32>) -> tensor<?xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[0] [%d2] [1] : tensor<?xf32> into tensor<?xf32> // in-place: true true none
  return %r : tensor<?xf32>
}

func.func @multiplied(%t: tensor<64xf32>, %f: f32, %i: index, %j: index) -> tensor<64xf32> {
  %c4 = arith.constant 4 : index
  %c2 = arith.constant 2 : index
  %o1 = arith.muli %i, %c4 : index
  %h = arith.muli %i, %c2 : index
  %o2 = arith.addi %h, %h : index
  %s = tensor.extract_slice %t[%o1] [8] [1] : tensor<64xf32> to tensor<8xf32> // in-place: true none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[%o2] [8] [1] : tensor<8xf32> into tensor<64xf32> // in-place: true true none
  return %r : tensor<64xf32>
}

func.func @minimum(%t: tensor<64xf32>, %f: f32, %i: index, %j: index) -> tensor<64xf32> {
  %o1 = affine.min affine_map<(d0) -> (d0, 4)>(%i)
  %o2 = affine.min affine_map<(d0) -> (d0, 4)>(%i)
  %s = tensor.extract_slice %t[%o1] [8] [1] : tensor<64xf32> to tensor<8xf32> // in-place: false none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[%o2] [8] [1] : tensor<8xf32> into tensor<64xf32> // in-place: true true none
  return %r : tensor<64xf32>
}

func.func @subtracted(%t: tensor<64xf32>, %f: f32, %i: index, %j: index) -> tensor<64xf32> {
  %o1 = arith.subi %i, %j : index
  %o2 = arith.subi %i, %j : index
  %s = tensor.extract_slice %t[%o1] [8] [1] : tensor<64xf32> to tensor<8xf32> // in-place: true none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[%o2] [8] [1] : tensor<8xf32> into tensor<64xf32> // in-place: true true none
  return %r : tensor<64xf32>
}

func.func @product_of_unknowns(%t: tensor<64xf32>, %f: f32, %i: index, %j: index) -> tensor<64xf32> {
  %o1 = arith.muli %i, %j : index
  %o2 = arith.muli %i, %j : index
  %s = tensor.extract_slice %t[%o1] [8] [1] : tensor<64xf32> to tensor<8xf32> // in-place: false none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[%o2] [8] [1] : tensor<8xf32> into tensor<64xf32> // in-place: true true none
  return %r : tensor<64xf32>
}

func.func @passed_on_size(%t: tensor<64x?xf32>, %f: f32, %i: index, %j: index) -> tensor<64x?xf32> {
  %c1 = arith.constant 1 : index
  %d1 = tensor.dim %t, %c1 : tensor<64x?xf32>
  %s = tensor.extract_slice %t[0, 0] [8, %d1] [1, 1] : tensor<64x?xf32> to tensor<8x?xf32> // in-place: true none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8x?xf32>) -> tensor<8x?xf32> // in-place: none true
  %d2 = tensor.dim %g, %c1 : tensor<8x?xf32>
  %r = tensor.insert_slice %g into %t[0, 0] [8, %d2] [1, 1] : tensor<8x?xf32> into tensor<64x?xf32> // in-place: true true none
  return %r : tensor<64x?xf32>
}

func.func @cast(%t: tensor<64xf32>, %f: f32, %n: index, %j: i32) -> tensor<64xf32> {
  %o1 = arith.index_cast %j : i32 to index
  %o2 = arith.index_cast %j : i32 to index
  %s = tensor.extract_slice %t[%o1] [8] [1] : tensor<64xf32> to tensor<8xf32> // in-place: false none
  %g = linalg.fill ins(%f : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
  %r = tensor.insert_slice %g into %t[%o2] [8] [1] : tensor<8xf32> into tensor<64xf32> // in-place: true true none
  return %r : tensor<64xf32>
}
