func.func @mpi_allreduce(%arg0: memref<4x4xf32>, %arg1: memref<4x4xf32>, %arg2: !mpi.comm) {
  mpi.allreduce(%arg0, %arg1, MPI_REPLACE, %arg2) : memref<4x4xf32>, memref<4x4xf32>
  return
}

func.func @mpi_allreduce_full(%arg0: memref<4x4xf32>, %arg1: memref<4x4xf32>, %arg2: !mpi.comm) {
  %0 = mpi.allreduce(%arg0, %arg1, MPI_REPLACE, %arg2) : memref<4x4xf32>, memref<4x4xf32> -> !mpi.retval
  return
}

func.func @mpi_barrier(%arg0: !mpi.comm) {
  mpi.barrier(%arg0)
  return
}

func.func @mpi_barrier_full(%arg0: !mpi.comm) {
  %0 = mpi.barrier(%arg0) -> !mpi.retval
  return
}

func.func @mpi_comm_rank(%arg0: !mpi.comm) {
  %rank = mpi.comm_rank(%arg0) : i32
  return
}

func.func @mpi_comm_rank_full(%arg0: !mpi.comm) {
  %retval, %rank = mpi.comm_rank(%arg0) : !mpi.retval, i32
  return
}

func.func @mpi_comm_size(%arg0: !mpi.comm) {
  %size = mpi.comm_size(%arg0) : i32
  return
}

func.func @mpi_comm_size_full(%arg0: !mpi.comm) {
  %retval, %size = mpi.comm_size(%arg0) : !mpi.retval, i32
  return
}

func.func @mpi_comm_split(%arg0: !mpi.comm, %arg1: i32, %arg2: i32) {
  %newcomm = mpi.comm_split(%arg0, %arg1, %arg2) : !mpi.comm
  return
}

func.func @mpi_comm_split_full(%arg0: !mpi.comm, %arg1: i32, %arg2: i32) {
  %retval, %newcomm = mpi.comm_split(%arg0, %arg1, %arg2) : !mpi.retval, !mpi.comm
  return
}

func.func @mpi_comm_world() {
  %0 = mpi.comm_world : !mpi.comm
  return
}

func.func @mpi_error_class(%arg0: !mpi.retval) {
  %0 = mpi.error_class %arg0 : !mpi.retval
  return
}

func.func @mpi_finalize() {
  mpi.finalize
  return
}

func.func @mpi_finalize_full() {
  %0 = mpi.finalize : !mpi.retval
  return
}

func.func @mpi_init() {
  mpi.init
  return
}

func.func @mpi_init_full() {
  %0 = mpi.init : !mpi.retval
  return
}

func.func @mpi_irecv(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  %req = mpi.irecv(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32 -> !mpi.request
  return
}

func.func @mpi_irecv_full(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  %retval, %req = mpi.irecv(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32 -> !mpi.retval, !mpi.request
  return
}

func.func @mpi_isend(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  %req = mpi.isend(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32 -> !mpi.request
  return
}

func.func @mpi_isend_full(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  %retval, %req = mpi.isend(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32 -> !mpi.retval, !mpi.request
  return
}

func.func @mpi_recv(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  mpi.recv(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32
  return
}

func.func @mpi_recv_full(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  %0 = mpi.recv(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32 -> !mpi.retval
  return
}

func.func @mpi_retval_check(%arg0: !mpi.retval) {
  %0 = mpi.retval_check %arg0 = <MPI_ERR_LASTCODE> : i1
  return
}

func.func @mpi_send(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  mpi.send(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32
  return
}

func.func @mpi_send_full(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: !mpi.comm) {
  %0 = mpi.send(%arg0, %arg1, %arg2, %arg3) : memref<4x4xf32>, i32, i32 -> !mpi.retval
  return
}

func.func @mpi_wait(%arg0: !mpi.request) {
  mpi.wait(%arg0) : !mpi.request
  return
}

func.func @mpi_wait_full(%arg0: !mpi.request) {
  %0 = mpi.wait(%arg0) : !mpi.request -> !mpi.retval
  return
}

