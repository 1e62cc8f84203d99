"builtin.module"() ({
  "builtin.func"() ({
  }) {arg_attrs = [{test.flag}, {linalg.buffer_layout = affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>, linalg.inplaceable = true}], res_attrs = [{test.flag}, {}], sym_name = "arguments", sym_visibility = "private", type = (i32, tensor<4xf32>) -> (i32, f32)} : () -> ()
  "builtin.func"() ({
    "std.return"() : () -> ()
  }) {sym_name = "nothing", sym_visibility = "nested", test.flag, type = () -> ()} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: memref<?xf32, affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>>, %arg1: memref<2x3xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>, %arg2: memref<2x3xf32, affine_map<(d0, d1) -> (d0 * 30 + d1 + 7)>>, %arg3: memref<?x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * s1)>, 3>, %arg4: memref<2xf32>):
    "std.return"() : () -> ()
  }) {sym_name = "buffers", type = (memref<?xf32, affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>>, memref<2x3xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>, memref<2x3xf32, affine_map<(d0, d1) -> (d0 * 30 + d1 + 7)>>, memref<?x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * s1)>, 3>, memref<2xf32>) -> ()} : () -> ()
  "builtin.module"() ({
    "builtin.func"() ({
    ^bb0(%arg0: index):
      %0 = "builtin.unrealized_conversion_cast"(%arg0) : (index) -> memref<?xf32, affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>>
      "std.return"(%0) : (memref<?xf32, affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>>) -> ()
    }) {sym_name = "inside", type = (index) -> memref<?xf32, affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>>} : () -> ()
  }) {sym_name = "named", test.flag} : () -> ()
}) : () -> ()
