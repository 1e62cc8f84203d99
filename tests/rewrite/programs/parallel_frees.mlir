// What frees the source of a parallel insertion waits for the copy.
func.func @freed_two(%d: tensor<8xf32>, %d2: tensor<8xf32>, %x: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %r:2 = scf.forall (%i) in (8) shared_outs(%o = %d, %o2 = %d2) -> (tensor<8xf32>, tensor<8xf32>) {
    %e = bufferization.alloc_tensor() : tensor<1xf32>
    %w = linalg.fill ins(%x : f32) outs(%e : tensor<1xf32>) -> tensor<1xf32>
    %e2 = bufferization.alloc_tensor() : tensor<1xf32>
    bufferization.dealloc_tensor %w : tensor<1xf32>
    bufferization.dealloc_tensor %e2 : tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %w into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
      tensor.parallel_insert_slice %e2 into %o2[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %r#0, %r#1 : tensor<8xf32>, tensor<8xf32>
}

func.func @freed_once(%d: tensor<8xf32>, %d2: tensor<8xf32>, %x: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %r:2 = scf.forall (%i) in (8) shared_outs(%o = %d, %o2 = %d2) -> (tensor<8xf32>, tensor<8xf32>) {
    %e = bufferization.alloc_tensor() : tensor<1xf32>
    %w = linalg.fill ins(%x : f32) outs(%e : tensor<1xf32>) -> tensor<1xf32>
    bufferization.dealloc_tensor %w : tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %w into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
      tensor.parallel_insert_slice %w into %o2[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %r#0, %r#1 : tensor<8xf32>, tensor<8xf32>
}
