"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: tensor<?x?xf32>, %arg1: tensor<4x4xf32>, %arg2: index, %arg3: f32):
    %0 = "tensor.cast"(%arg1) : (tensor<4x4xf32>) -> tensor<?x4xf32>
    %1 = "tensor.collapse_shape"(%arg1) {reassociation = [[0, 1]]} : (tensor<4x4xf32>) -> tensor<16xf32>
    %2 = "tensor.expand_shape"(%arg1) {reassociation = [[0, 1], [2]], test.flag} : (tensor<4x4xf32>) -> tensor<2x2x4xf32>
    %3 = "tensor.dim"(%arg0, %arg2) : (tensor<?x?xf32>, index) -> index
    %4 = "tensor.extract"(%arg0, %arg2, %arg2) : (tensor<?x?xf32>, index, index) -> f32
    %5 = "tensor.extract_slice"(%arg0, %arg2, %arg2, %arg2) {operand_segment_sizes = dense<1> : vector<4xi32>, static_offsets = [-9223372036854775808, 2], static_sizes = [4, -1], static_strides = [1, -9223372036854775808]} : (tensor<?x?xf32>, index, index, index) -> tensor<4x?xf32>
    %6 = "tensor.from_elements"(%arg3, %arg3) : (f32, f32) -> tensor<2xf32>
    %7 = "tensor.generate"(%arg2, %arg2) ({
    ^bb0(%arg4: index, %arg5: index):
      "tensor.yield"(%arg3) : (f32) -> ()
    }) : (index, index) -> tensor<?x?xf32>
    %8 = "tensor.insert"(%arg3, %arg0, %arg2, %arg2) : (f32, tensor<?x?xf32>, index, index) -> tensor<?x?xf32>
    %9 = "tensor.insert_slice"(%arg1, %arg0, %arg2, %arg2) {operand_segment_sizes = dense<[1, 1, 1, 0, 1]> : vector<5xi32>, static_offsets = [-9223372036854775808, 2], static_sizes = [4, 4], static_strides = [1, -9223372036854775808], test.flag} : (tensor<4x4xf32>, tensor<?x?xf32>, index, index) -> tensor<?x?xf32>
    %10 = "tensor.pad"(%arg0, %arg2, %arg2) ({
    ^bb0(%arg4: index, %arg5: index):
      "tensor.yield"(%arg3) : (f32) -> ()
    }) {nofold, operand_segment_sizes = dense<1> : vector<3xi32>, static_high = [-1, 3], static_low = [0, -1]} : (tensor<?x?xf32>, index, index) -> tensor<?x?xf32>
    %11 = "tensor.rank"(%arg0) : (tensor<?x?xf32>) -> index
    %12 = "tensor.from_elements"(%arg2) : (index) -> tensor<1xindex>
    %13 = "tensor.reshape"(%arg1, %12) : (tensor<4x4xf32>, tensor<1xindex>) -> tensor<16xf32>
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (tensor<?x?xf32>, tensor<4x4xf32>, index, f32) -> ()} : () -> ()
}) : () -> ()
