func.func @element(%t: tensor<8xf32>, %i: index, %f: f32) -> tensor<8xf32> {
  %r = "tensor.insert"(%f, %t, %i) : (f32, tensor<8xf32>, index) -> tensor<8xf32>
  %e = "tensor.extract"(%r, %i) : (tensor<8xf32>, index) -> f32
  %s = "tensor.insert"(%e, %r, %i) : (f32, tensor<8xf32>, index) -> tensor<8xf32>
  return %s : tensor<8xf32>
}

// -----

func.func @shared(%t: tensor<8xf32>, %i: index, %f: f32) -> tensor<8xf32> {
  %r = "scf.forall"(%t) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
  ^bb0(%iv: index, %o: tensor<8xf32>):
    %p = tensor.extract_slice %o[%iv] [2] [1] : tensor<8xf32> to tensor<2xf32>
    %q = linalg.fill ins(%f : f32) outs(%p : tensor<2xf32>) -> tensor<2xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %q into %o[%iv] [2] [1] : tensor<2xf32> into tensor<8xf32>
    }
  }) : (tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

func.func @two_shared(%t: tensor<8xf32>, %u: tensor<?xf32>, %i: index, %f: f32) -> (tensor<8xf32>, tensor<?xf32>) {
  %r:2 = "scf.forall"(%i, %i, %t, %u) <{mapping = [#gpu.thread<x>], operandSegmentSizes = array<i32: 0, 1, 1, 2>, staticLowerBound = array<i64: 0>, staticStep = array<i64: -9223372036854775808>, staticUpperBound = array<i64: -9223372036854775808>}> ({
  ^bb0(%iv: index, %o: tensor<8xf32>, %o2: tensor<?xf32>):
    %p = "tensor.extract_slice"(%o, %iv) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808>, static_sizes = array<i64: 2>, static_strides = array<i64: 1>}> : (tensor<8xf32>, index) -> tensor<2xf32>
    %q = linalg.fill ins(%f : f32) outs(%p : tensor<2xf32>) -> tensor<2xf32>
    "scf.forall.in_parallel"() ({
      tensor.parallel_insert_slice %q into %o[%iv] [2] [1] : tensor<2xf32> into tensor<8xf32>
    }) : () -> ()
  }) : (index, index, tensor<8xf32>, tensor<?xf32>) -> (tensor<8xf32>, tensor<?xf32>)
  return %r#0, %r#1 : tensor<8xf32>, tensor<?xf32>
}

// -----

func.func @shared(%t: tensor<8xf32>, %i: index, %f: f32) -> tensor<8xf32> {
  %r = scf.forall (%iv) in (4) shared_outs(%o = %t) -> (tensor<8xf32>) {
    %p = tensor.extract_slice %o[%iv] [2] [1] : tensor<8xf32> to tensor<2xf32>
    %q = linalg.fill ins(%f : f32) outs(%p : tensor<2xf32>) -> tensor<2xf32>
    "scf.forall.in_parallel"() ({
      "tensor.parallel_insert_slice"(%q, %o, %iv) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808>, static_sizes = array<i64: 2>, static_strides = array<i64: 1>}> : (tensor<2xf32>, tensor<8xf32>, index) -> ()
    }) : () -> ()
  } {mapping = [#gpu.thread<x>]}
  return %r : tensor<8xf32>
}

// -----

func.func @regions(%a: tensor<4x4xf32>, %c: i1, %n: index) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %e = "tensor.empty"() : () -> tensor<4x4xf32>
  %cst = "arith.constant"() <{value = dense<1.0> : tensor<4x4xf32>}> : () -> tensor<4x4xf32>
  %0 = "linalg.matmul"(%a, %cst, %e) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: f32, %y: f32, %z: f32):
    %m = arith.mulf %x, %y : f32
    %s = arith.addf %z, %m : f32
    "linalg.yield"(%s) : (f32) -> ()
  }) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = "scf.if"(%c) ({
    "scf.yield"(%0) : (tensor<4x4xf32>) -> ()
  }, {
    "scf.yield"(%a) : (tensor<4x4xf32>) -> ()
  }) : (i1) -> tensor<4x4xf32>
  %2 = "scf.for"(%n, %n, %n, %1) ({
  ^bb0(%i: index, %acc: tensor<4x4xf32>):
    %f = "tensor.extract"(%acc, %i, %i) : (tensor<4x4xf32>, index, index) -> f32
    %g = "tensor.insert"(%f, %acc, %n, %n) : (f32, tensor<4x4xf32>, index, index) -> tensor<4x4xf32>
    "scf.yield"(%g) : (tensor<4x4xf32>) -> ()
  }) {attr = 1 : i32} : (index, index, index, tensor<4x4xf32>) -> tensor<4x4xf32>
  "func.return"(%2, %0) : (tensor<4x4xf32>, tensor<4x4xf32>) -> ()
}

// -----

func.func @mask(%t: tensor<8xf32>, %v: vector<4xf32>, %i: index, %m: vector<4xi1>) -> tensor<8xf32> {
  %r = "vector.mask"(%m) ({
    %w = "vector.transfer_write"(%v, %t, %i) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>}> : (vector<4xf32>, tensor<8xf32>, index) -> tensor<8xf32>
    "vector.yield"(%w) : (tensor<8xf32>) -> ()
  }) : (vector<4xi1>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

"func.func"() <{arg_attrs = [{bufferization.writable = false, other.kept = 1 : i32}, {bufferization.writable = true}], function_type = (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>, sym_name = "attributes"}> ({
^bb0(%t: tensor<8xf32>, %u: tensor<8xf32>):
  "func.return"(%t) : (tensor<8xf32>) -> ()
}) : () -> ()
