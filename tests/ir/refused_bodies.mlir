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
// -----
%0 = linalg.map { arith.addi } ins(%t, %t : tensor<4xf32>, tensor<4xf32>) outs(%t : tensor<4xf32>)
// -----
%0 = linalg.map { arith.addf } ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>)
// -----
%0 = linalg.map { arith.negf } ins(%t, %t : tensor<4xf32>, tensor<4xf32>) outs(%t : tensor<4xf32>)
// -----
%0 = linalg.reduce { arith.addi } ins(%t : tensor<4xf32>) outs(%s : tensor<f32>) dimensions = [0]
// -----
%0 = tensor.generate %i {
^bb0(%j: index):
} : tensor<?xf32>
// -----
%0 = tensor.generate %i {
} : tensor<?xf32>
// -----
%0 = tensor.pad %t low[1] high[1] {
^bb0(%j: index):
} : tensor<4xf32> to tensor<6xf32>
// -----
affine.for %j = 0 to affine_map<(d0) -> (d0) (%i) {
}
// -----
affine.for %j = 0 to affine_map<(d0) - (d0)>(%i) {
}
// -----
affine.for %j = 0 to (d0 + ) {
}
// -----
affine.for %j = 0 to %i + 1 {
}
// -----
affine.for %j = 0 to {
}
// -----
affine.for %j 0 to 4 {
}
// -----
affine.for %j = 0 to 4 step %i {
}
// -----
affine.for %j = 0 to 4 step 0 {
}
// -----
affine.if affine_set<(d0) : (d0 >= 0>(%i) {
}
// -----
affine.if affine_set<(d0) : (d0 > 0)>(%i) {
}
// -----
affine.if affine_set<(d0) : (d0 >= 1, d0)>(%i) {
}
// -----
affine.store %a, %m[%i * %i] : memref<4xf32>
// -----
affine.store %a, %m[%i + ] : memref<4xf32>
// -----
%0 = affine.load %m[%i, %i] : memref<4xf32>
// -----
%0 = affine.load %m[i] : memref<4xf32>
// -----
%0 = affine.apply affine_map<(d0) -> (d0)>(%i, %i)
// -----
%0 = affine.min affine_map<(d0) -> (d0 d0)>(%i)
// -----
%0 = affine.apply (d0) -> (d0)(%i)
// -----
%0 = affine.max affine_map<(d0)[s0] -> (d0 + s1)>(%i)[%i]
// -----
affine.parallel (%x) = (0) to (4, 4) {
}
// -----
affine.parallel (%x) = (0) to (4) reduce ("foo") -> f32 {
  affine.yield %a : f32
}
// -----
%0 = scf.index_switch %i -> f32
case 1 {
  scf.yield %a : f32
}
// -----
%0 = scf.index_switch %i -> f32
case 1 {
  scf.yield %a : f32
}
case 1 {
  scf.yield %a : f32
}
default {
  scf.yield %a : f32
}
// -----
%0 = scf.index_switch %a -> f32
default {
  scf.yield %a : f32
}
// -----
cf.switch %i : index [
  default: ^bb1
]
^bb1:
// -----
%0 = memref.subview %m[0] [-1] [1] : memref<4xf32> to memref<2xf32>
// -----
%0 = arith.select ,%c, %a, %a : f32
// -----
%0 = scf.forall (%j) in (4 4) {
}
// -----
%0 = scf.forall (%j) in (4) shared_outs(%o = %t)  (tensor<4xf32>) {
}
// -----
%0 = scf.forall (%j) in (4) shared_outs(%o = %o) -> (tensor<4xf32>) {
}
// -----
%0 = "x.y"(%a) ( : f32) -> f32
// -----
%0 = tensor.collapse_shape %t [[0, 0]] : tensor<4xf32> into tensor<4xf32>
// -----
%0 = scf.for %j = %i to %i step %i iter_args(%b = %a) -> (index) {
  %1 = arith.addf %b, %a : f32
  scf.yield %1 : f32
}
// -----
%0 = linalg.generic {indexing_maps = [], iterator_types = []} ins(%x, %t : tensor<4xf32>, tensor<4xf32>) outs(%t : tensor<4xf32>) {
^bb0(%x: f32, %y: f32):
  linalg.yield %x : f32
} -> tensor<4xf32>
