// Bodies of one function each, of which the compiler's parser or verifier refuses something.
%0 = tensor.cast %t : tensor<4xf32> to i32
// -----
%0 = tensor.extract %t[%i] : f32
// -----
%0 = tensor.empty() : tensor<*xf32>
// -----
%0 = memref.load %m[%i] : tensor<4xf32>
// -----
%0 = memref.alloc() : i32
// -----
%0 = linalg.index 0 : i32
// -----
%0 = tensor.dim %t, %i : memref<4xf32>
// -----
memref.copy %m, %m : memref<4xf32> to index
// -----
%0 = linalg.fill ins(%a : f32) outs(%t : tensor<4xf32>) tensor<4xf32>
// -----
%0 = return %a : (f32) -> f32
// -----
%0 = linalg.fill ins(%a : f32) outs(%t : tensor<4xf32>) ) -> tensor<4xf32>
// -----
func.call @f(%a, %a) : (f32) -> () index
// -----
call @g(%a) : () -> ()
// -----
%0 = arith.addf %a, %1 : f32
%0 = arith.addf %a, %a : f32
// -----
%0 = arith.addf %1, %1 : f64
%1 = arith.addf %a, %a : f32
// -----
cf.br ^bb1
^bb1 ^bb2:
// -----
cf.br ^bb1
^bb1(%x f32):
// -----
cf.br ^bb2
^bb1
// -----
%0 = "x.y"() {a = dense<1> tensor<2xi64>} : () -> f32
// -----
%0 = arith.addf %a#1, %a : f32
// -----
%0 = scf.for %j = %i to %i step %i iter_args( = %a) -> (f32) {
  scf.yield %a : f32
}
// -----
%0 = scf.for %j = %i to %i step %i iter_args(%b = %a %a) -> (f32) {
  scf.yield %a : f32
}
// -----
%0 = scf.for %j = %i to %i step %i iter_args %b = %a -> (f32) {
  scf.yield %a : f32
}
// -----
%0 = scf.for %j = %i to %i step %i iter_args(%b = %b) -> (f32) {
  scf.yield %a : f32
}
// -----
%0 = linalg.generic {iterator_types = ["parallel"]} ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) {
^bb0(%x: f32, %y: f32):
  linalg.yield %x : f32
} -> tensor<4xf32>
// -----
%0 = linalg.transpose ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) permutation = [1.5]
// -----
%0 = linalg.transpose ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) permutation = [0, ]
// -----
%0 = linalg.transpose ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) permutation = 0]
// -----
%0 = "linalg.fill"(%a, %t) <{operandSegmentSizes = array<i32: 1, 64>}> ({
^bb0(%x: f32, %y: f32):
  "linalg.yield"(%x) : (f32) -> ()
}) : (f32, tensor<4xf32>) -> tensor<4xf32>
// -----
%0 = arith.constant @f : f32
// -----
%0 = arith.constant [1]
// -----
%0:2 = scf.while (%x = %t) : (tensor<4xf32>) -> (tensor<4xf32>, index) {
  scf.condition(%c) %y, %i : tensor<4xf32>, index
} do {
^bb0(%y: tensor<4xf32>, %l: index):
  scf.yield %y : tensor<4xf32>
}
// -----
%0 = arith.addf
  %1, %a : f32
%1 = arith.addf %a, %a : f32
