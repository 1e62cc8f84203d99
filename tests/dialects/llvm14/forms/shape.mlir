func @f(%a: !shape.shape, %t: tensor<?x4xf32>, %w: !shape.witness, %e: tensor<?xindex>, %s: !shape.size, %i: index, %v: !shape.value_shape) {
  %0 = shape.shape_of %t : tensor<?x4xf32> -> tensor<2xindex>
  %1 = shape.concat %a, %a
  %2 = shape.const_shape [1, 2] : tensor<2xindex>
  %3 = shape.assuming %w -> (tensor<2xf32>) { %x = "t.p"() : () -> tensor<2xf32> 
    shape.assuming_yield %x : tensor<2xf32> }
  %4 = shape.broadcast %a, %a : !shape.shape, !shape.shape -> !shape.shape
  %5 = shape.cstr_broadcastable %a, %a : !shape.shape, !shape.shape
  %6 = shape.num_elements %a : !shape.shape -> !shape.size
  %7 = shape.reduce(%e, %i) : tensor<?xindex> -> index {
    ^bb0(%j: index, %d: index, %acc: index):
      shape.yield %acc : index
  }
  %8 = shape.from_extents %i, %i : index, index
  %9 = shape.to_extent_tensor %a : !shape.shape -> tensor<?xindex>
  %10 = shape.get_extent %a, %s : !shape.shape, !shape.size -> !shape.size
  %11 = shape.const_size 3
  %12 = shape.const_witness true
  %13 = shape.assuming_all %12, %12
  %14 = shape.rank %a : !shape.shape -> !shape.size
  %15 = shape.is_broadcastable %a, %a : !shape.shape, !shape.shape
  %16 = shape.with_shape %t, %a : tensor<?x4xf32>, !shape.shape
  %17 = shape.value_as_shape %v : !shape.value_shape -> !shape.shape
  %18 = shape.div %i, %i : index, index -> index
  %20 = arith.constant true
  %19 = shape.cstr_require %20, "msg"
  %21 = shape.any %a, %a : !shape.shape, !shape.shape -> !shape.shape
  %22 = shape.max %a, %a : !shape.shape, !shape.shape -> !shape.shape
  %23 = shape.index_to_size %i
  %24 = shape.size_to_index %s : !shape.size
  %25 = shape.shape_eq %a, %a : !shape.shape, !shape.shape
  %26 = shape.meet %a, %a : !shape.shape, !shape.shape -> !shape.shape
  %27 = shape.from_extent_tensor %e : tensor<?xindex>
  %28 = "shape.debug_print"(%a) : (!shape.shape) -> !shape.shape
  return
}
shape.function_library @lib {
  builtin.func @same(%arg: !shape.value_shape) -> !shape.shape {
    %0 = shape.shape_of %arg : !shape.value_shape -> !shape.shape
    return %0 : !shape.shape
  }
} mapping {
  test.foo = @same
}
