// Ops that the pass leaves as they are: an error where they have effects or are used, nothing where they fold away.

func.func @affine_for(%t: tensor<4xf32>) -> tensor<4xf32> {
  %f = arith.constant 1.0 : f32
  %r = affine.for %i = 0 to 4 iter_args(%a = %t) -> (tensor<4xf32>) {
    %1 = tensor.insert %f into %a[%i] : tensor<4xf32>
    affine.yield %1 : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}
// -----
func.func @affine_if(%t: tensor<4xf32>, %n: index) {
  %f = arith.constant 1.0 : f32
  %r = affine.if affine_set<(d0) : (d0 - 2 >= 0)>(%n) -> tensor<4xf32> {
    %1 = tensor.insert %f into %t[%n] : tensor<4xf32>
    affine.yield %1 : tensor<4xf32>
  } else {
    affine.yield %t : tensor<4xf32>
  }
  return
}
// -----
func.func @sw(%c: i32, %t: tensor<4xf32>, %u: tensor<4xf32>) -> tensor<4xf32> {
  cf.switch %c : i32, [
    default: ^bb1(%t : tensor<4xf32>),
    42: ^bb2(%u : tensor<4xf32>)
  ]
^bb1(%a: tensor<4xf32>):
  return %a : tensor<4xf32>
^bb2(%b: tensor<4xf32>):
  return %u : tensor<4xf32>
}
// -----
ml_program.func private @f(%t: tensor<4xf32>) -> tensor<4xf32> {
  ml_program.return %t : tensor<4xf32>
}
ml_program.subgraph private @g(%t: tensor<4xf32>) -> tensor<4xf32> {
  ml_program.output %t : tensor<4xf32>
}
// -----
ml_program.global private @c(dense<4> : tensor<4xi32>) : tensor<4xi32>
func.func @load() -> tensor<4xi32> {
  %0 = ml_program.global_load_const @c : tensor<4xi32>
  return %0 : tensor<4xi32>
}
// -----
func.func @scope(%t: tensor<4xf32>) {
  %0 = memref.alloca_scope -> (tensor<4xf32>) {
    memref.alloca_scope.return %t : tensor<4xf32>
  }
  return
}
// -----
func.func @scope(%t: tensor<4xf32>) -> tensor<4xf32> {
  %0 = memref.alloca_scope -> (tensor<4xf32>) {
    memref.alloca_scope.return %t : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
func.func @par(%t: tensor<4xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.parallel (%i) = (%c0) to (%n) step (%c1) init (%t) -> tensor<4xf32> {
    scf.reduce(%t : tensor<4xf32>) {
    ^bb0(%a: tensor<4xf32>, %b: tensor<4xf32>):
      %s = arith.addf %a, %b : tensor<4xf32>
      scf.reduce.return %s : tensor<4xf32>
    }
  }
  return
}
// -----
func.func @par(%t: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.parallel (%i) = (%c0) to (%n) step (%c1) init (%t) -> tensor<4xf32> {
    scf.reduce(%t : tensor<4xf32>) {
    ^bb0(%a: tensor<4xf32>, %b: tensor<4xf32>):
      %s = linalg.add ins(%a, %b : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
      scf.reduce.return %s : tensor<4xf32>
    }
  }
  return %r : tensor<4xf32>
}
// -----
func.func @shapes2(%a: tensor<?xindex>, %b: tensor<?xindex>) {
  %0 = shape.broadcast %a, %b : tensor<?xindex>, tensor<?xindex> -> tensor<?xindex>
  %w = shape.cstr_broadcastable %a, %b : tensor<?xindex>, tensor<?xindex>
  return
}
// -----
func.func @shapes3(%a: tensor<?xindex>) {
  %0 = shape.meet %a, %a : tensor<?xindex>, tensor<?xindex> -> tensor<?xindex>
  return
}
// -----
func.func @shapes4(%a: tensor<?xindex>) {
  %i = arith.constant 1 : index
  %0 = shape.reduce(%a, %i) : tensor<?xindex> -> index {
  ^bb0(%n: index, %d: index, %acc: index):
    shape.yield %acc : index
  }
  return
}
// -----
func.func @unused2(%t: tensor<4xf32>, %c: i1) {
  %r = scf.if %c -> tensor<4xf32> {
    %0 = tosa.abs %t : (tensor<4xf32>) -> tensor<4xf32>
    scf.yield %0 : tensor<4xf32>
  } else {
    scf.yield %t : tensor<4xf32>
  }
  return
}
// -----
// Other scopes of symbols are left alone; without function boundaries they are rewritten, but nothing is copied.
gpu.module @kernels {
  func.func @k(%t: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
    %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  gpu.func @g(%m: memref<4xf32>) kernel { gpu.return }
}
func.func @k(%t: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
  %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
gpu.module @kernels {
  gpu.func @g(%t: tensor<4xf32>, %f: f32, %i: index) kernel {
    %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
    "foo.use"(%0) : (tensor<4xf32>) -> ()
    gpu.return
  }
}
// -----
shape.function_library @lib {
  shape.func @f(%a: tensor<?xindex>) -> tensor<?xindex> {
    %0 = shape.broadcast %a, %a : tensor<?xindex>, tensor<?xindex> -> tensor<?xindex>
    shape.return %0 : tensor<?xindex>
  }
} mapping {
  test.same_operand_result_shape = @f
}
// -----
func.func @launch(%t: tensor<4xf32>, %i: index, %f: f32) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %i, %gy = %i, %gz = %i) threads(%tx, %ty, %tz) in (%sx = %i, %sy = %i, %sz = %i) {
    %0 = tensor.insert %f into %t[%tx] : tensor<4xf32>
    %1 = tensor.extract %0[%ty] : tensor<4xf32>
    gpu.terminator
  }
  return
}
