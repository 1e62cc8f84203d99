func.func @shapes(%s: !shape.shape, %t: tensor<?xindex>, %i: index, %z: !shape.size, %w: !shape.witness, %v: tensor<?x4xf32>,
    %vs: !shape.value_shape, %b: i1) {
  %0 = shape.const_shape [1, 2, 3] : tensor<3xindex>
  %1 = shape.const_shape {attribute} [1, 2] : !shape.shape
  %2 = shape.const_shape [] : !shape.shape
  %3 = shape.const_size 3
  %4 = shape.const_witness true
  %5 = shape.add %i, %i : index, index -> index
  %6 = shape.mul %z, %i : !shape.size, index -> !shape.size
  %7 = shape.div %z, %z : !shape.size, !shape.size -> !shape.size
  %8 = shape.any %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %9 = shape.assuming_all %w, %w
  %10 = shape.assuming %w -> (index) {
    shape.assuming_yield %i : index
  }
  shape.assuming %w {
  }
  %11 = shape.broadcast %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %12 = shape.concat %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %13 = shape.cstr_broadcastable %s, %t : !shape.shape, tensor<?xindex>
  %14 = shape.cstr_eq %s, %s : !shape.shape, !shape.shape
  %15 = shape.cstr_require %b, "message"
  %16 = shape.dim %v, %i : tensor<?x4xf32>, index -> index
  %17 = shape.from_extent_tensor %t : tensor<?xindex>
  %18 = shape.from_extents %i, %i : index, index
  %20 = shape.get_extent %s, %z : !shape.shape, !shape.size -> !shape.size
  %21 = shape.index_to_size %i
  %22 = shape.is_broadcastable %s, %s : !shape.shape, !shape.shape
  %23 = shape.max %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %24 = shape.min %z, %z : !shape.size, !shape.size -> !shape.size
  %25 = shape.meet %s, %s : !shape.shape, !shape.shape -> !shape.shape
  %26 = shape.num_elements %s : !shape.shape -> !shape.size
  %27 = shape.rank %s : !shape.shape -> !shape.size
  %28 = shape.reduce(%s, %z) : !shape.shape -> !shape.size {
  ^bb0(%index: index, %extent: !shape.size, %acc: !shape.size):
    shape.yield %acc : !shape.size
  }
  %29 = shape.shape_eq %s, %s : !shape.shape, !shape.shape
  %30 = shape.shape_of %v : tensor<?x4xf32> -> tensor<2xindex>
  %31 = shape.size_to_index %z : !shape.size
  %32, %33 = "shape.split_at"(%s, %z) : (!shape.shape, !shape.size) -> (!shape.shape, !shape.shape)
  %34 = shape.to_extent_tensor %s : !shape.shape -> tensor<?xindex>
  %35 = shape.value_as_shape %t : tensor<?xindex> -> !shape.shape
  %36 = shape.value_of %vs : tensor<?xf32>
  %37 = shape.with_shape %v, %s : tensor<?x4xf32>, !shape.shape
  %38 = "shape.debug_print"(%s) : (!shape.shape) -> !shape.shape
  return
}

shape.function_library @library {
  shape.func @same(%arg: !shape.value_shape) -> !shape.shape {
    %0 = shape_of %arg : !shape.value_shape -> !shape.shape
    return %0 : !shape.shape
  }
} mapping {
  test.same = @same
}
