// A loop carries the new tensor.

func @loop(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32, %lb: index, %ub: index, %st: index) -> tensor<10xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %1 = scf.for %iv = %lb to %ub step %st iter_args(%b = %0) -> tensor<5xf32> {
    %a = tensor.insert %f into %b[%iv] : tensor<5xf32>
    scf.yield %a : tensor<5xf32>
  }
  %2 = tensor.insert_slice %1 into %t[2] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %2 : tensor<10xf32>
}
