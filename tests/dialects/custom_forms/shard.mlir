shard.grid @grid(shape = 2x2x4)
shard.grid @open(shape = ?x4) {note}
func.func @f(%t: tensor<2x2xi8>, %m: memref<2x2xi8>, %i: index, %h: i64) {
  %s = shard.sharding @grid split_axes = [[0]] : !shard.sharding
  %halo = shard.sharding @grid split_axes = [[0], [1, 2]] halo_sizes = [1, %h, 2, 3] : !shard.sharding
  %offsets = shard.sharding @grid split_axes = [[], [0]] sharded_dims_offsets = [0, %h, 4] : !shard.sharding
  %0 = shard.shard %t to %s : tensor<2x2xi8>
  %1 = shard.shard %0 to %halo annotate_for_users : tensor<2x2xi8>
  %2 = shard.get_sharding %1 : tensor<2x2xi8> -> !shard.sharding
  %3:2 = shard.shard_shape dims = [2, %i] sharding = %2 device = [%i, 0, 1] : index, index
  %4:3 = shard.grid_shape @grid : index, index, index
  %5 = shard.grid_shape @grid axes = [1] : index
  %6 = shard.process_linear_index on @grid : index
  %7:2 = shard.process_multi_index on @grid axes = [0, 1] : index, index
  %8:2 = shard.neighbors_linear_indices on @grid[%i, %i, %i] split_axes = [1] : index, index
  %9 = shard.all_gather %t on @grid grid_axes = [1] gather_axis = 1 : tensor<2x2xi8> -> tensor<2x4xi8>
  %10 = shard.all_reduce %t on @grid grid_axes = [1, 0] reduction = max : tensor<2x2xi8> -> tensor<2x2xi16>
  %11 = shard.all_reduce %m on @grid : memref<2x2xi8> -> memref<2x2xi8>
  %12 = shard.all_slice %9 on @grid grid_axes = [1] slice_axis = 1 : tensor<2x4xi8> -> tensor<2x2xi8>
  %13 = shard.all_to_all %t on @grid grid_axes = [0] split_axis = 0 concat_axis = 1 : tensor<2x2xi8> -> tensor<1x4xi8>
  %14 = shard.broadcast %t on @grid grid_axes = [0] root = [%i] : (tensor<2x2xi8>, index) -> tensor<2x2xi8>
  %15 = shard.gather %t on @grid grid_axes = [1] gather_axis = 1 root = [1] : (tensor<2x2xi8>) -> tensor<2x4xi8>
  %16 = shard.reduce %t on @grid grid_axes = [0] reduction = min root = [1] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %17 = shard.reduce_scatter %t on @grid grid_axes = [1] scatter_axis = 0 : tensor<2x2xi8> -> tensor<1x2xi8>
  %18 = shard.scatter %t on @grid grid_axes = [0] scatter_axis = 0 root = [1] : (tensor<2x2xi8>) -> tensor<1x2xi8>
  %19 = shard.send %t on @grid grid_axes = [0] destination = [1] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %20 = shard.recv %t on @grid grid_axes = [0] source = [%i] : (tensor<2x2xi8>, index) -> tensor<2x2xi8>
  %21 = shard.recv %t on @grid grid_axes = [0] : (tensor<2x2xi8>) -> tensor<2x2xi8>
  %22 = shard.shift %t on @grid grid_axes = [1] shift_axis = 1 offset = -2 rotate : tensor<2x2xi8> -> tensor<2x2xi8>
  %23 = shard.update_halo %t on @grid split_axes = [[0]] halo_sizes = [1, %h] : tensor<2x2xi8>
  return
}
