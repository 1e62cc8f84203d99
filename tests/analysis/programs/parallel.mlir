// Runs of a region that may happen at the same time.

func.func @forall(%t: tensor<8xf32>, %f: f32) -> tensor<8xf32> {
  %0 = scf.forall (%i) in (8) shared_outs(%o = %t) -> tensor<8xf32> { // in-place: true
    %1 = tensor.extract_slice %o[%i] [1] [1] : tensor<8xf32> to tensor<1xf32> // in-place: true none
    %2 = linalg.fill ins(%f : f32) outs(%1 : tensor<1xf32>) -> tensor<1xf32> // in-place: none true
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %2 into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32> // in-place: true true none
    }
  }
  return %0 : tensor<8xf32>
}

// A buffer from outside is written by every run: each needs one of its own.
func.func @written_inside(%t: tensor<8xf32>, %u: tensor<1xf32>, %f: f32) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %0 = scf.forall (%i) in (8) shared_outs(%o = %t) -> tensor<8xf32> { // in-place: true
    %2 = linalg.fill ins(%f : f32) outs(%u : tensor<1xf32>) -> tensor<1xf32> // in-place: none false
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %2 into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32> // in-place: true true none
    }
  }
  return %0 : tensor<8xf32>
}

// One run only.
func.func @single(%t: tensor<8xf32>, %u: tensor<1xf32>, %f: f32) -> tensor<8xf32> {
  %0 = scf.forall (%i) in (1) shared_outs(%o = %t) -> tensor<8xf32> { // in-place: true
    %2 = linalg.fill ins(%f : f32) outs(%u : tensor<1xf32>) -> tensor<1xf32> // in-place: none true
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %2 into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32> // in-place: true true none
    }
  }
  return %0 : tensor<8xf32>
}

// What in_parallel holds has no order: no read of it comes after a write of it.
func.func @no_order(%t: tensor<?xf32>, %u: tensor<1xf32>, %n: index) {
  %0 = scf.forall (%i) in (%n) shared_outs(%o = %t) -> (tensor<?xf32>) { // in-place: none true
    %s = tensor.extract_slice %o[3] [1] [1] : tensor<?xf32> to tensor<1xf32> // in-place: true
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %u into %o[%i] [1] [1] : tensor<1xf32> into tensor<?xf32> // in-place: true true none
      tensor.parallel_insert_slice %s into %o[4] [1] [1] : tensor<1xf32> into tensor<?xf32> // in-place: true true
    }
  }
  return
}
