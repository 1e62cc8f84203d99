"builtin.module"() ({
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "xevm_blockload"}> ({
  ^bb0(%arg22: !llvm.ptr):
    %16 = "xevm.blockload"(%arg22) <{cache_control = #xevm.load_cache_control<ir>}> : (!llvm.ptr) -> vector<4xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i32, i32, i32, i32) -> (), sym_name = "xevm_blockload2d"}> ({
  ^bb0(%arg16: !llvm.ptr, %arg17: i32, %arg18: i32, %arg19: i32, %arg20: i32, %arg21: i32):
    %15 = "xevm.blockload2d"(%arg16, %arg17, %arg18, %arg19, %arg20, %arg21) <{cache_control = #xevm.load_cache_control<ir>, elem_size_in_bits = 2 : i32, pack_register = true, tile_height = 2 : i32, tile_width = 2 : i32, transpose = true, v_blocks = 2 : i32}> : (!llvm.ptr, i32, i32, i32, i32, i32) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i32, i32, i32, i32) -> (), sym_name = "xevm_blockprefetch2d"}> ({
  ^bb0(%arg10: !llvm.ptr, %arg11: i32, %arg12: i32, %arg13: i32, %arg14: i32, %arg15: i32):
    "xevm.blockprefetch2d"(%arg10, %arg11, %arg12, %arg13, %arg14, %arg15) <{cache_control = #xevm.load_cache_control<ir>, elem_size_in_bits = 2 : i32, tile_height = 2 : i32, tile_width = 2 : i32, v_blocks = 2 : i32}> : (!llvm.ptr, i32, i32, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, vector<4xi8>) -> (), sym_name = "xevm_blockstore"}> ({
  ^bb0(%arg8: !llvm.ptr, %arg9: vector<4xi8>):
    "xevm.blockstore"(%arg8, %arg9) <{cache_control = #xevm.store_cache_control<L1wb_L2uc_L3wb>}> : (!llvm.ptr, vector<4xi8>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i32, i32, i32, i32, vector<4xi32>) -> (), sym_name = "xevm_blockstore2d"}> ({
  ^bb0(%arg1: !llvm.ptr, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32, %arg6: i32, %arg7: vector<4xi32>):
    "xevm.blockstore2d"(%arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7) <{cache_control = #xevm.store_cache_control<L1wb_L2uc_L3wb>, elem_size_in_bits = 2 : i32, tile_height = 2 : i32, tile_width = 2 : i32}> : (!llvm.ptr, i32, i32, i32, i32, i32, vector<4xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_group_count_x"}> ({
    %14 = "xevm.group_count.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_group_count_y"}> ({
    %13 = "xevm.group_count.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_group_count_z"}> ({
    %12 = "xevm.group_count.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_group_id_x"}> ({
    %11 = "xevm.group_id.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_group_id_y"}> ({
    %10 = "xevm.group_id.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_group_id_z"}> ({
    %9 = "xevm.group_id.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_lane_id"}> ({
    %8 = "xevm.lane_id"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_local_id_x"}> ({
    %7 = "xevm.local_id.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_local_id_y"}> ({
    %6 = "xevm.local_id.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_local_id_z"}> ({
    %5 = "xevm.local_id.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_local_size_x"}> ({
    %4 = "xevm.local_size.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_local_size_y"}> ({
    %3 = "xevm.local_size.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_local_size_z"}> ({
    %2 = "xevm.local_size.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_memfence"}> ({
    "xevm.memfence"() <{addrspace = #xevm.addr_space<generic>, scope = #xevm.mem_scope<system>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "xevm_prefetch"}> ({
  ^bb0(%arg0: !llvm.ptr):
    "xevm.prefetch"(%arg0) <{cache_control = #xevm.load_cache_control<ir>}> : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_subgroup_id"}> ({
    %1 = "xevm.subgroup_id"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xevm_subgroup_size"}> ({
    %0 = "xevm.subgroup_size"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

