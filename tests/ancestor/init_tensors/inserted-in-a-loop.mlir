// A slice of what the loop carries can only be taken in the loop.

func @nested(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32, %i: index, %c: i1, %lb: index, %ub: index, %st: index) -> tensor<10xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %r = scf.for %iv = %lb to %ub step %st iter_args(%b = %t) -> tensor<10xf32> {
    %1 = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
    %2 = tensor.insert_slice %1 into %b[%iv] [5] [1] : tensor<5xf32> into tensor<10xf32>
    scf.yield %2 : tensor<10xf32>
  }
  return %r : tensor<10xf32>
}
