"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x4xf32>, memref<4x4xf32>, !mpi.comm) -> (), sym_name = "mpi_allreduce"}> ({
  ^bb0(%arg51: memref<4x4xf32>, %arg52: memref<4x4xf32>, %arg53: !mpi.comm):
    "mpi.allreduce"(%arg51, %arg52, %arg53) <{op = 13 : i32}> : (memref<4x4xf32>, memref<4x4xf32>, !mpi.comm) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, memref<4x4xf32>, !mpi.comm) -> (), sym_name = "mpi_allreduce_full"}> ({
  ^bb0(%arg48: memref<4x4xf32>, %arg49: memref<4x4xf32>, %arg50: !mpi.comm):
    %19 = "mpi.allreduce"(%arg48, %arg49, %arg50) <{op = 13 : i32}> : (memref<4x4xf32>, memref<4x4xf32>, !mpi.comm) -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm) -> (), sym_name = "mpi_barrier"}> ({
  ^bb0(%arg47: !mpi.comm):
    "mpi.barrier"(%arg47) : (!mpi.comm) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm) -> (), sym_name = "mpi_barrier_full"}> ({
  ^bb0(%arg46: !mpi.comm):
    %18 = "mpi.barrier"(%arg46) : (!mpi.comm) -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm) -> (), sym_name = "mpi_comm_rank"}> ({
  ^bb0(%arg45: !mpi.comm):
    %17 = "mpi.comm_rank"(%arg45) : (!mpi.comm) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm) -> (), sym_name = "mpi_comm_rank_full"}> ({
  ^bb0(%arg44: !mpi.comm):
    %16:2 = "mpi.comm_rank"(%arg44) : (!mpi.comm) -> (!mpi.retval, i32)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm) -> (), sym_name = "mpi_comm_size"}> ({
  ^bb0(%arg43: !mpi.comm):
    %15 = "mpi.comm_size"(%arg43) : (!mpi.comm) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm) -> (), sym_name = "mpi_comm_size_full"}> ({
  ^bb0(%arg42: !mpi.comm):
    %14:2 = "mpi.comm_size"(%arg42) : (!mpi.comm) -> (!mpi.retval, i32)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm, i32, i32) -> (), sym_name = "mpi_comm_split"}> ({
  ^bb0(%arg39: !mpi.comm, %arg40: i32, %arg41: i32):
    %13 = "mpi.comm_split"(%arg39, %arg40, %arg41) : (!mpi.comm, i32, i32) -> !mpi.comm
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.comm, i32, i32) -> (), sym_name = "mpi_comm_split_full"}> ({
  ^bb0(%arg36: !mpi.comm, %arg37: i32, %arg38: i32):
    %12:2 = "mpi.comm_split"(%arg36, %arg37, %arg38) : (!mpi.comm, i32, i32) -> (!mpi.retval, !mpi.comm)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "mpi_comm_world"}> ({
    %11 = "mpi.comm_world"() : () -> !mpi.comm
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.retval) -> (), sym_name = "mpi_error_class"}> ({
  ^bb0(%arg35: !mpi.retval):
    %10 = "mpi.error_class"(%arg35) : (!mpi.retval) -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "mpi_finalize"}> ({
    "mpi.finalize"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "mpi_finalize_full"}> ({
    %9 = "mpi.finalize"() : () -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "mpi_init"}> ({
    "mpi.init"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "mpi_init_full"}> ({
    %8 = "mpi.init"() : () -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_irecv"}> ({
  ^bb0(%arg31: memref<4x4xf32>, %arg32: i32, %arg33: i32, %arg34: !mpi.comm):
    %7 = "mpi.irecv"(%arg31, %arg32, %arg33, %arg34) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> !mpi.request
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_irecv_full"}> ({
  ^bb0(%arg27: memref<4x4xf32>, %arg28: i32, %arg29: i32, %arg30: !mpi.comm):
    %6:2 = "mpi.irecv"(%arg27, %arg28, %arg29, %arg30) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> (!mpi.retval, !mpi.request)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_isend"}> ({
  ^bb0(%arg23: memref<4x4xf32>, %arg24: i32, %arg25: i32, %arg26: !mpi.comm):
    %5 = "mpi.isend"(%arg23, %arg24, %arg25, %arg26) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> !mpi.request
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_isend_full"}> ({
  ^bb0(%arg19: memref<4x4xf32>, %arg20: i32, %arg21: i32, %arg22: !mpi.comm):
    %4:2 = "mpi.isend"(%arg19, %arg20, %arg21, %arg22) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> (!mpi.retval, !mpi.request)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_recv"}> ({
  ^bb0(%arg15: memref<4x4xf32>, %arg16: i32, %arg17: i32, %arg18: !mpi.comm):
    "mpi.recv"(%arg15, %arg16, %arg17, %arg18) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_recv_full"}> ({
  ^bb0(%arg11: memref<4x4xf32>, %arg12: i32, %arg13: i32, %arg14: !mpi.comm):
    %3 = "mpi.recv"(%arg11, %arg12, %arg13, %arg14) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.retval) -> (), sym_name = "mpi_retval_check"}> ({
  ^bb0(%arg10: !mpi.retval):
    %2 = "mpi.retval_check"(%arg10) <{errclass = #mpi.errclass<MPI_ERR_LASTCODE>}> : (!mpi.retval) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_send"}> ({
  ^bb0(%arg6: memref<4x4xf32>, %arg7: i32, %arg8: i32, %arg9: !mpi.comm):
    "mpi.send"(%arg6, %arg7, %arg8, %arg9) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, !mpi.comm) -> (), sym_name = "mpi_send_full"}> ({
  ^bb0(%arg2: memref<4x4xf32>, %arg3: i32, %arg4: i32, %arg5: !mpi.comm):
    %1 = "mpi.send"(%arg2, %arg3, %arg4, %arg5) : (memref<4x4xf32>, i32, i32, !mpi.comm) -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.request) -> (), sym_name = "mpi_wait"}> ({
  ^bb0(%arg1: !mpi.request):
    "mpi.wait"(%arg1) : (!mpi.request) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!mpi.request) -> (), sym_name = "mpi_wait_full"}> ({
  ^bb0(%arg0: !mpi.request):
    %0 = "mpi.wait"(%arg0) : (!mpi.request) -> !mpi.retval
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

