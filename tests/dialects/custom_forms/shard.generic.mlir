"builtin.module"() ({
  "shard.grid"() <{shape = array<i64: 2, 2, 4>, sym_name = "grid"}> : () -> ()
  "shard.grid"() <{shape = array<i64: -9223372036854775808, 4>, sym_name = "open"}> {note} : () -> ()
  "func.func"() <{function_type = (tensor<2x2xi8>, memref<2x2xi8>, index, i64) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<2x2xi8>, %arg1: memref<2x2xi8>, %arg2: index, %arg3: i64):
    %0 = "shard.sharding"() <{grid = @grid, operandSegmentSizes = array<i32: 0, 0>, split_axes = #shard<axisarray[[0]]>, static_halo_sizes = array<i64>, static_sharded_dims_offsets = array<i64>}> : () -> !shard.sharding
    %1 = "shard.sharding"(%arg3) <{grid = @grid, operandSegmentSizes = array<i32: 0, 1>, split_axes = #shard<axisarray[[0], [1, 2]]>, static_halo_sizes = array<i64: 1, -9223372036854775808, 2, 3>, static_sharded_dims_offsets = array<i64>}> : (i64) -> !shard.sharding
    %2 = "shard.sharding"(%arg3) <{grid = @grid, operandSegmentSizes = array<i32: 1, 0>, split_axes = #shard<axisarray[[], [0]]>, static_halo_sizes = array<i64>, static_sharded_dims_offsets = array<i64: 0, -9223372036854775808, 4>}> : (i64) -> !shard.sharding
    %3 = "shard.shard"(%arg0, %0) : (tensor<2x2xi8>, !shard.sharding) -> tensor<2x2xi8>
    %4 = "shard.shard"(%3, %1) <{annotate_for_users}> : (tensor<2x2xi8>, !shard.sharding) -> tensor<2x2xi8>
    %5 = "shard.get_sharding"(%4) : (tensor<2x2xi8>) -> !shard.sharding
    %6:2 = "shard.shard_shape"(%arg2, %5, %arg2) <{device = array<i64: -9223372036854775808, 0, 1>, dims = array<i64: 2, -9223372036854775808>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (index, !shard.sharding, index) -> (index, index)
    %7:3 = "shard.grid_shape"() <{axes = array<i16>, grid = @grid}> : () -> (index, index, index)
    %8 = "shard.grid_shape"() <{axes = array<i16: 1>, grid = @grid}> : () -> index
    %9 = "shard.process_linear_index"() <{grid = @grid}> : () -> index
    %10:2 = "shard.process_multi_index"() <{axes = array<i16: 0, 1>, grid = @grid}> : () -> (index, index)
    %11:2 = "shard.neighbors_linear_indices"(%arg2, %arg2, %arg2) <{grid = @grid, split_axes = array<i16: 1>}> : (index, index, index) -> (index, index)
    %12 = "shard.all_gather"(%arg0) <{gather_axis = 1 : index, grid = @grid, grid_axes = array<i16: 1>}> : (tensor<2x2xi8>) -> tensor<2x4xi8>
    %13 = "shard.all_reduce"(%arg0) <{grid = @grid, grid_axes = array<i16: 1, 0>, reduction = #shard<partial max>}> : (tensor<2x2xi8>) -> tensor<2x2xi16>
    %14 = "shard.all_reduce"(%arg1) <{grid = @grid, grid_axes = array<i16>, reduction = #shard<partial sum>}> : (memref<2x2xi8>) -> memref<2x2xi8>
    %15 = "shard.all_slice"(%12) <{grid = @grid, grid_axes = array<i16: 1>, slice_axis = 1 : index}> : (tensor<2x4xi8>) -> tensor<2x2xi8>
    %16 = "shard.all_to_all"(%arg0) <{concat_axis = 1 : index, grid = @grid, grid_axes = array<i16: 0>, split_axis = 0 : index}> : (tensor<2x2xi8>) -> tensor<1x4xi8>
    %17 = "shard.broadcast"(%arg0, %arg2) <{grid = @grid, grid_axes = array<i16: 0>, root = array<i64: -9223372036854775808>}> : (tensor<2x2xi8>, index) -> tensor<2x2xi8>
    %18 = "shard.gather"(%arg0) <{gather_axis = 1 : index, grid = @grid, grid_axes = array<i16: 1>, root = array<i64: 1>}> : (tensor<2x2xi8>) -> tensor<2x4xi8>
    %19 = "shard.reduce"(%arg0) <{grid = @grid, grid_axes = array<i16: 0>, reduction = #shard<partial min>, root = array<i64: 1>}> : (tensor<2x2xi8>) -> tensor<2x2xi8>
    %20 = "shard.reduce_scatter"(%arg0) <{grid = @grid, grid_axes = array<i16: 1>, reduction = #shard<partial sum>, scatter_axis = 0 : index}> : (tensor<2x2xi8>) -> tensor<1x2xi8>
    %21 = "shard.scatter"(%arg0) <{grid = @grid, grid_axes = array<i16: 0>, root = array<i64: 1>, scatter_axis = 0 : index}> : (tensor<2x2xi8>) -> tensor<1x2xi8>
    %22 = "shard.send"(%arg0) <{destination = array<i64: 1>, grid = @grid, grid_axes = array<i16: 0>}> : (tensor<2x2xi8>) -> tensor<2x2xi8>
    %23 = "shard.recv"(%arg0, %arg2) <{grid = @grid, grid_axes = array<i16: 0>, source = array<i64: -9223372036854775808>}> : (tensor<2x2xi8>, index) -> tensor<2x2xi8>
    %24 = "shard.recv"(%arg0) <{grid = @grid, grid_axes = array<i16: 0>}> : (tensor<2x2xi8>) -> tensor<2x2xi8>
    %25 = "shard.shift"(%arg0) <{grid = @grid, grid_axes = array<i16: 1>, offset = -2 : i64, rotate, shift_axis = 1 : index}> : (tensor<2x2xi8>) -> tensor<2x2xi8>
    %26 = "shard.update_halo"(%arg0, %arg3) <{grid = @grid, split_axes = #shard<axisarray[[0]]>, static_halo_sizes = array<i64: 1, -9223372036854775808>}> : (tensor<2x2xi8>, i64) -> tensor<2x2xi8>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

