// options: no-bufferize-function-boundaries

// What stands in a module has no order, so that nothing comes between the insertion and what reads.
%c0 = arith.constant 0 : index
%f = arith.constant 1.0 : f32
%t = tensor.empty() : tensor<4xf32>
%0 = tensor.insert %f into %t[%c0] : tensor<4xf32>
%1 = tensor.extract %t[%c0] : tensor<4xf32>
func.func @between(%a: tensor<4xf32>, %i: index) -> f32 {
  %e = tensor.extract %a[%i] : tensor<4xf32>
  return %e : f32
}
%constant = arith.constant dense<2.0> : tensor<4xf32>
%2 = tensor.insert %f into %constant[%c0] : tensor<4xf32>
"test.isolated"() ({
  %3 = tensor.insert %f into %0[%c0] : tensor<4xf32>
  %4 = tensor.extract %0[%c0] : tensor<4xf32>
  "test.end"() : () -> ()
}) : () -> ()
