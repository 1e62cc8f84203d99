ml_program.global private mutable @mutable(dense<4> : tensor<4xi32>) : tensor<?xi32>
ml_program.global public @external(dense<4> : tensor<4xi32>) : tensor<4xi32>
ml_program.global private mutable @plain : tensor<?xi32>

ml_program.func private @declared(%arg0: i32) -> i32
ml_program.func @defined(%arg0: tensor<?xi32>) -> tensor<?xi32> attributes {attribute} {
  %0 = ml_program.global_load @mutable : tensor<?xi32>
  %1 = ml_program.global_load_const @external : tensor<4xi32>
  ml_program.global_store @mutable = %0 : tensor<?xi32>
  ml_program.return %0 : tensor<?xi32>
}

ml_program.subgraph @graph(%arg0: tensor<?xi32>) -> (tensor<?xi32>, !ml_program.token) {
  %token1 = ml_program.token
  %0, %token2 = ml_program.global_load_graph @mutable ordering(() -> !ml_program.token) : tensor<?xi32>
  %1, %token3 = ml_program.global_load_graph @mutable ordering(%token1, %token2 -> !ml_program.token) : tensor<?xi32>
  %token4 = ml_program.global_store_graph @mutable = %1 ordering(%token3 -> !ml_program.token) : tensor<?xi32>
  ml_program.output %1, %token4 : tensor<?xi32>, !ml_program.token
}
