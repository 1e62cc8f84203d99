// options: bufferize-function-boundaries
// What the compiler builds anew loses the attributes that are not its own: `scf.if`, not `scf.for`.
func.func @scf(%c: i1, %t: tensor<4xf32>, %x: f32, %i: index, %n: index) -> (tensor<4xf32>,tensor<4xf32>,tensor<4xf32>,tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) attributes {my.a = 31} {
  %c0 = arith.constant 0 : index
  %0 = scf.if %c -> (tensor<4xf32>) {
    %w = tensor.insert %x into %t[%i] {my.a = 2} : tensor<4xf32>
    scf.yield {my.a = 3} %w : tensor<4xf32>
  } else {
    scf.yield {my.a = 3} %t : tensor<4xf32>
  } {my.a = 4}
  %1 = scf.while (%a = %t) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition (%c) {my.a = 5} %a : tensor<4xf32>
  } do {
  ^bb0(%b: tensor<4xf32>):
    scf.yield {my.a = 6} %b : tensor<4xf32>
  } attributes {my.a = 7}
  %2 = scf.index_switch %i {my.a = 8} -> tensor<4xf32>
  case 1 {
    scf.yield {my.a = 9} %t : tensor<4xf32>
  }
  default {
    scf.yield %t : tensor<4xf32>
  }
  %3 = scf.execute_region -> tensor<4xf32> {
    scf.yield %t : tensor<4xf32>
  } {my.a = 10}
  %4 = scf.for %k = %c0 to %n step %i iter_args(%a = %t) -> (tensor<4xf32>) {
    %w = tensor.insert %x into %a[%i] {my.a = 2} : tensor<4xf32>
    scf.yield {my.a = 11} %w : tensor<4xf32>
  } {my.a = 12}
  %5 = scf.forall (%k) in (%n) shared_outs(%o = %t) -> tensor<4xf32> {
    %s = tensor.extract_slice %t[%k] [1] [1] {my.a = 13} : tensor<4xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%k] [1] [1] {my.a = 14} : tensor<1xf32> into tensor<4xf32>
    } {my.a = 32}
  } {my.a = 15}
  return {my.a = 16} %0, %1, %2, %3, %4, %5 : tensor<4xf32>,tensor<4xf32>,tensor<4xf32>,tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}
func.func @vec(%t: tensor<4xf32>, %v: vector<4xf32>, %x: f32, %iv: vector<4xindex>, %mv: vector<4xi1>, %i: index) -> (tensor<4xf32>, vector<4xf32>, vector<4xf32>, tensor<4xf32>) {
  %0 = vector.transfer_read %t[%i], %x {my.a = 1} : tensor<4xf32>, vector<4xf32>
  %1 = vector.gather %t[%i] [%iv], %mv, %v {my.a = 2} : tensor<4xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %2 = vector.transfer_write %v, %t[%i] {my.a = 3} : vector<4xf32>, tensor<4xf32>
  %3 = vector.mask %mv { vector.transfer_write %v, %t[%i] {my.a = 4} : vector<4xf32>, tensor<4xf32> } {my.a = 5} : vector<4xi1> -> tensor<4xf32>
  return %2, %0, %1, %3 : tensor<4xf32>, vector<4xf32>, vector<4xf32>, tensor<4xf32>
}
func.func @shape(%w: !shape.witness, %t: tensor<4xf32>) -> tensor<4xf32> {
  %0 = shape.assuming %w -> (tensor<4xf32>) {
    shape.assuming_yield {my.a = 1} %t : tensor<4xf32>
  } {my.a = 2}
  return %0 : tensor<4xf32>
}
func.func @f(%t: tensor<4xf32>, %x: f32, %i: index, %m: tensor<4x4xf32>, %s: tensor<2xf32>, %me: memref<4xf32>) -> (tensor<4xf32>, tensor<?xf32>, tensor<6xf32>, tensor<4x4xf32>, tensor<4xf32>) {
  %0 = "scf.for"(%i, %i, %i, %t) ({
  ^bb0(%k: index, %a: tensor<4xf32>):
    "scf.yield"(%a) {a.b, c.d = 2} : (tensor<4xf32>) -> ()
  }) {x.y = 3, foo} : (index, index, index, tensor<4xf32>) -> tensor<4xf32>
  %g = "tensor.generate"(%i) ({
  ^bb0(%k: index):
    "tensor.yield"(%x) {foo} : (f32) -> ()
  }) {baz} : (index) -> tensor<?xf32>
  %p = tensor.pad %t nofold low[1] high[1] {
  ^bb0(%j: index):
    tensor.yield %x {my.a = "}"} : f32
  } {my.a = 14} : tensor<4xf32> to tensor<6xf32>
  %e = tensor.empty() : tensor<4x4xf32>
  %sm = linalg.softmax {foo} dimension(0) ins(%m : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  bufferization.materialize_in_destination %t in writable %me {foo} : (tensor<4xf32>, memref<4xf32>) -> ()
  return %0, %g, %p, %sm, %t : tensor<4xf32>, tensor<?xf32>, tensor<6xf32>, tensor<4x4xf32>, tensor<4xf32>
}
func.func @w(%t: tensor<4xf32>, %v: vector<4xf32>, %x: f32, %iv: vector<4xindex>, %mv: vector<4xi1>, %i: index, %c: i1) -> tensor<4xf32> attributes {bar.a} {
  %1 = scf.while (%a = %t) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition (%c) {my.a = 5} %a : tensor<4xf32>
  } do {
  ^bb0(%b: tensor<4xf32>):
    %2 = vector.transfer_write %v, %b[%i] {in_bounds = [true], my.a = 3} : vector<4xf32>, tensor<4xf32>
    scf.yield {my.a = 6} %2 : tensor<4xf32>
  } attributes {my.a = 7}
  scf.while : () -> () {
    scf.condition (%c) {my.a = 5}
  } do {
    scf.yield {my.a = 6}
  } attributes {my.a = 7}
  return %1 : tensor<4xf32>
}
