// options: bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map unknown-type-conversion=identity-layout-map copy-before-write dialect-filter=tensor,func
// The part is made in a type of which another dimension is gone, which the verifier takes as well.
func.func @f2(%b: i1, %t72: tensor<?x?xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %v73 = tensor.extract_slice %t72[%c1, 0] [4, 2] [1, 2] : tensor<?x?xindex> to tensor<4x2xindex>
  %v74 = tensor.extract_slice %v73[%c1, 0] [1, 1] [1, 1] : tensor<4x2xindex> to tensor<1xindex>
  %e = tensor.extract %v74[%c1] : tensor<1xindex>
  vector.print %e : index
  return
}
