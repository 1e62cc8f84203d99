"builtin.module"() ({
  "func.func"() <{function_type = (!shape.shape, tensor<?xindex>, index, !shape.size, !shape.witness, tensor<?x4xf32>, !shape.value_shape, i1) -> (), sym_name = "shapes"}> ({
  ^bb0(%arg1: !shape.shape, %arg2: tensor<?xindex>, %arg3: index, %arg4: !shape.size, %arg5: !shape.witness, %arg6: tensor<?x4xf32>, %arg7: !shape.value_shape, %arg8: i1):
    %1 = "shape.const_shape"() <{shape = dense<[1, 2, 3]> : tensor<3xindex>}> : () -> tensor<3xindex>
    %2 = "shape.const_shape"() <{shape = dense<[1, 2]> : tensor<2xindex>}> {attribute} : () -> !shape.shape
    %3 = "shape.const_shape"() <{shape = dense<> : tensor<0xindex>}> : () -> !shape.shape
    %4 = "shape.const_size"() <{value = 3 : index}> : () -> !shape.size
    %5 = "shape.const_witness"() <{passing = true}> : () -> !shape.witness
    %6 = "shape.add"(%arg3, %arg3) : (index, index) -> index
    %7 = "shape.mul"(%arg4, %arg3) : (!shape.size, index) -> !shape.size
    %8 = "shape.div"(%arg4, %arg4) : (!shape.size, !shape.size) -> !shape.size
    %9 = "shape.any"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %10 = "shape.assuming_all"(%arg5, %arg5) : (!shape.witness, !shape.witness) -> !shape.witness
    %11 = "shape.assuming"(%arg5) ({
      "shape.assuming_yield"(%arg3) : (index) -> ()
    }) : (!shape.witness) -> index
    "shape.assuming"(%arg5) ({
      "shape.assuming_yield"() : () -> ()
    }) : (!shape.witness) -> ()
    %12 = "shape.broadcast"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %13 = "shape.concat"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %14 = "shape.cstr_broadcastable"(%arg1, %arg2) : (!shape.shape, tensor<?xindex>) -> !shape.witness
    %15 = "shape.cstr_eq"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.witness
    %16 = "shape.cstr_require"(%arg8) <{msg = "message"}> : (i1) -> !shape.witness
    %17 = "shape.dim"(%arg6, %arg3) : (tensor<?x4xf32>, index) -> index
    %18 = "shape.from_extent_tensor"(%arg2) : (tensor<?xindex>) -> !shape.shape
    %19 = "shape.from_extents"(%arg3, %arg3) : (index, index) -> !shape.shape
    %20 = "shape.get_extent"(%arg1, %arg4) : (!shape.shape, !shape.size) -> !shape.size
    %21 = "shape.index_to_size"(%arg3) : (index) -> !shape.size
    %22 = "shape.is_broadcastable"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> i1
    %23 = "shape.max"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %24 = "shape.min"(%arg4, %arg4) : (!shape.size, !shape.size) -> !shape.size
    %25 = "shape.meet"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> !shape.shape
    %26 = "shape.num_elements"(%arg1) : (!shape.shape) -> !shape.size
    %27 = "shape.rank"(%arg1) : (!shape.shape) -> !shape.size
    %28 = "shape.reduce"(%arg1, %arg4) ({
    ^bb0(%arg9: index, %arg10: !shape.size, %arg11: !shape.size):
      "shape.yield"(%arg11) : (!shape.size) -> ()
    }) : (!shape.shape, !shape.size) -> !shape.size
    %29 = "shape.shape_eq"(%arg1, %arg1) : (!shape.shape, !shape.shape) -> i1
    %30 = "shape.shape_of"(%arg6) : (tensor<?x4xf32>) -> tensor<2xindex>
    %31 = "shape.size_to_index"(%arg4) : (!shape.size) -> index
    %32:2 = "shape.split_at"(%arg1, %arg4) : (!shape.shape, !shape.size) -> (!shape.shape, !shape.shape)
    %33 = "shape.to_extent_tensor"(%arg1) : (!shape.shape) -> tensor<?xindex>
    %34 = "shape.value_as_shape"(%arg2) : (tensor<?xindex>) -> !shape.shape
    %35 = "shape.value_of"(%arg7) : (!shape.value_shape) -> tensor<?xf32>
    %36 = "shape.with_shape"(%arg6, %arg1) : (tensor<?x4xf32>, !shape.shape) -> !shape.value_shape
    %37 = "shape.debug_print"(%arg1) : (!shape.shape) -> !shape.shape
    "func.return"() : () -> ()
  }) : () -> ()
  "shape.function_library"() <{mapping = {test.same = @same}, sym_name = "library"}> ({
    "shape.func"() <{function_type = (!shape.value_shape) -> !shape.shape, sym_name = "same"}> ({
    ^bb0(%arg0: !shape.value_shape):
      %0 = "shape.shape_of"(%arg0) : (!shape.value_shape) -> !shape.shape
      "shape.return"(%0) : (!shape.shape) -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

