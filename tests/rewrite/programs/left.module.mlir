// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @sw(%c: i32, %t: memref<4xf32, strided<[?], offset: ?>>, %u: memref<4xf32, strided<[?], offset: ?>>) -> memref<4xf32, strided<[?], offset: ?>> {
  cf.switch %c : i32, [
    default: ^bb1(%t : memref<4xf32, strided<[?], offset: ?>>),
    42: ^bb2(%u : memref<4xf32, strided<[?], offset: ?>>)
  ]
^bb1(%a: memref<4xf32, strided<[?], offset: ?>>):
  return %a : memref<4xf32, strided<[?], offset: ?>>
^bb2(%b: memref<4xf32, strided<[?], offset: ?>>):
  return %u : memref<4xf32, strided<[?], offset: ?>>
}
// -----
// op was not bufferized
// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @scope(%t_buffer: memref<4xf32, strided<[?], offset: ?>>) {
  %t = bufferization.to_tensor %t_buffer : memref<4xf32, strided<[?], offset: ?>> to tensor<4xf32>
  %0 = memref.alloca_scope -> (tensor<4xf32>) {
    memref.alloca_scope.return %t : tensor<4xf32>
  }
  return
}
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// Other scopes of symbols are left alone; without function boundaries they are rewritten, but nothing is copied.
gpu.module @kernels {
  func.func @k(%t: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
    %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  gpu.func @g(%m: memref<4xf32>) kernel { gpu.return }
}
func.func @k(%t: memref<4xf32, strided<[?], offset: ?>>, %f: f32, %i: index) -> memref<4xf32, strided<[?], offset: ?>> {
  memref.store %f, %t[%i] : memref<4xf32, strided<[?], offset: ?>>
  return %t : memref<4xf32, strided<[?], offset: ?>>
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
func.func @launch(%t: memref<4xf32, strided<[?], offset: ?>>, %i: index, %f: f32) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %i, %gy = %i, %gz = %i) threads(%tx, %ty, %tz) in (%sx = %i, %sy = %i, %sz = %i) {
    memref.store %f, %t[%tx] : memref<4xf32, strided<[?], offset: ?>>
    %1 = memref.load %t[%ty] : memref<4xf32, strided<[?], offset: ?>>
    gpu.terminator
  }
  return
}
