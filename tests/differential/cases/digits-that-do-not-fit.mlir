// A first digit is held below its base: of 8 = 4 * 2 there is none, so that nothing is known to be equal to it. Nor is
// a number of digits that are said to be below their bases.
// options: no-bufferize-function-boundaries
func.func @digit(%x: f32, %i: index, %t: tensor<8xf32>) -> tensor<8xf32> {
  %c8 = arith.constant 8 : index
  %d:2 = affine.delinearize_index %c8 into (4, 2) : index, index
  %part = tensor.extract_slice %t[%d#0] [2] [1] : tensor<8xf32> to tensor<2xf32>
  %written = tensor.insert %x into %part[%i] : tensor<2xf32>
  %whole = tensor.insert_slice %written into %t[%d#0] [2] [1] : tensor<2xf32> into tensor<8xf32>
  return %whole : tensor<8xf32>
}
func.func @number(%x: f32, %i: index, %t: tensor<8xf32>) -> tensor<8xf32> {
  %c8 = arith.constant 8 : index
  %d = affine.linearize_index disjoint [%c8, %c8] by (4, 2) : index
  %part = tensor.extract_slice %t[%d] [2] [1] : tensor<8xf32> to tensor<2xf32>
  %written = tensor.insert %x into %part[%i] : tensor<2xf32>
  %whole = tensor.insert_slice %written into %t[%d] [2] [1] : tensor<2xf32> into tensor<8xf32>
  return %whole : tensor<8xf32>
}
func.func @part_of_nothing(%x: f32, %i: index, %t: tensor<8xf32>) -> tensor<8xf32> {
  %c8 = arith.constant 8 : index
  %d:2 = affine.delinearize_index %c8 into (4, 2) : index, index
  %none = arith.subi %d#0, %d#0 : index
  %part = tensor.extract_slice %t[%none] [2] [1] : tensor<8xf32> to tensor<2xf32>
  %written = tensor.insert %x into %part[%i] : tensor<2xf32>
  %whole = tensor.insert_slice %written into %t[0] [2] [1] : tensor<2xf32> into tensor<8xf32>
  return %whole : tensor<8xf32>
}
