// options: semantics=llvm14 allow-return-memref
// The cast to the layout that the callee asks for stands at the call, behind that to the most general layout.
func @g(%t: tensor<?x?xf32> {linalg.buffer_layout = affine_map<(d0, d1) -> (d0, d1)>}, %u: tensor<?x?xf32>) {
  return
}
func @f(%x: f32) {
  %c4 = arith.constant 4 : index
  %0 = linalg.init_tensor [%c4, %c4] : tensor<?x?xf32>
  %1 = linalg.init_tensor [%c4] : tensor<?xf32>
  %2 = linalg.fill(%x, %0) : f32, tensor<?x?xf32> -> tensor<?x?xf32>
  call @g(%2, %2) : (tensor<?x?xf32>, tensor<?x?xf32>) -> ()
  return
}
