// options: no-bufferize-function-boundaries

ml_program.subgraph @graph() {
  %e = tensor.extract %1[%c0] : tensor<4xf32>
  %0 = tensor.empty() : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %f = arith.constant 1.0 : f32
  %1 = tensor.insert %f into %0[%c0] : tensor<4xf32>
  %r = tensor.extract %0[%c0] : tensor<4xf32>
  ml_program.output
}
