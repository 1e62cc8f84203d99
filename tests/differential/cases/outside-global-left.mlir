// options: bufferize-function-boundaries

ml_program.global private @g(dense<4> : tensor<4xi32>) : tensor<4xi32>
%0 = ml_program.global_load_const @g : tensor<4xi32>
