"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: !shape.shape, %arg1: tensor<?x4xf32>, %arg2: !shape.witness, %arg3: tensor<?xindex>, %arg4: !shape.size, %arg5: index, %arg6: !shape.value_shape):
    %0 = "shape.shape_of"(%arg1) : (tensor<?x4xf32>) -> tensor<2xindex>
    %1 = "shape.concat"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> !shape.shape
    %2 = "shape.const_shape"() {shape = dense<[1, 2]> : tensor<2xindex>} : () -> tensor<2xindex>
    %3 = "shape.assuming"(%arg2) ({
      %29 = "t.p"() : () -> tensor<2xf32>
      "shape.assuming_yield"(%29) : (tensor<2xf32>) -> ()
    }) : (!shape.witness) -> tensor<2xf32>
    %4 = "shape.broadcast"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> !shape.shape
    %5 = "shape.cstr_broadcastable"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> !shape.witness
    %6 = "shape.num_elements"(%arg0) : (!shape.shape) -> !shape.size
    %7 = "shape.reduce"(%arg3, %arg5) ({
    ^bb0(%arg7: index, %arg8: index, %arg9: index):
      "shape.yield"(%arg9) : (index) -> ()
    }) : (tensor<?xindex>, index) -> index
    %8 = "shape.from_extents"(%arg5, %arg5) : (index, index) -> !shape.shape
    %9 = "shape.to_extent_tensor"(%arg0) : (!shape.shape) -> tensor<?xindex>
    %10 = "shape.get_extent"(%arg0, %arg4) : (!shape.shape, !shape.size) -> !shape.size
    %11 = "shape.const_size"() {value = 3 : index} : () -> !shape.size
    %12 = "shape.const_witness"() {passing = true} : () -> !shape.witness
    %13 = "shape.assuming_all"(%12, %12) : (!shape.witness, !shape.witness) -> !shape.witness
    %14 = "shape.rank"(%arg0) : (!shape.shape) -> !shape.size
    %15 = "shape.is_broadcastable"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> i1
    %16 = "shape.with_shape"(%arg1, %arg0) : (tensor<?x4xf32>, !shape.shape) -> !shape.value_shape
    %17 = "shape.value_as_shape"(%arg6) : (!shape.value_shape) -> !shape.shape
    %18 = "shape.div"(%arg5, %arg5) : (index, index) -> index
    %19 = "arith.constant"() {value = true} : () -> i1
    %20 = "shape.cstr_require"(%19) {msg = "msg"} : (i1) -> !shape.witness
    %21 = "shape.any"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> !shape.shape
    %22 = "shape.max"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> !shape.shape
    %23 = "shape.index_to_size"(%arg5) : (index) -> !shape.size
    %24 = "shape.size_to_index"(%arg4) : (!shape.size) -> index
    %25 = "shape.shape_eq"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> i1
    %26 = "shape.meet"(%arg0, %arg0) : (!shape.shape, !shape.shape) -> !shape.shape
    %27 = "shape.from_extent_tensor"(%arg3) : (tensor<?xindex>) -> !shape.shape
    %28 = "shape.debug_print"(%arg0) : (!shape.shape) -> !shape.shape
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (!shape.shape, tensor<?x4xf32>, !shape.witness, tensor<?xindex>, !shape.size, index, !shape.value_shape) -> ()} : () -> ()
  "shape.function_library"() ({
    "builtin.func"() ({
    ^bb0(%arg0: !shape.value_shape):
      %0 = "shape.shape_of"(%arg0) : (!shape.value_shape) -> !shape.shape
      "std.return"(%0) : (!shape.shape) -> ()
    }) {sym_name = "same", type = (!shape.value_shape) -> !shape.shape} : () -> ()
  }) {mapping = {test.foo = @same}, sym_name = "lib"} : () -> ()
}) : () -> ()
