// options: no-bufferize-function-boundaries

"test.isolated"() ({
^bb0(%a: tensor<4xf32>, %f: f32, %i: index):
  %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
  %1 = tensor.extract %0[%i] : tensor<4xf32>
  "test.end"(%1) : (f32) -> ()
}) : () -> ()
"test.isolated"() ({
^bb0(%a: tensor<4xf32>, %f: f32, %i: index):
  %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
  %1 = tensor.extract %0[%i] : tensor<4xf32>
  "test.end"(%1) : (f32) -> ()
}) : () -> ()
