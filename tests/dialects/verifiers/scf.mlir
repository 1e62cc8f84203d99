// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%n: index, %i: i32) {
  scf.for %k = %n to %n step %i {
  }
  return
}
// -----
// 3: use of value '%n' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%n: i32) {
  scf.for %k = %n to %n step %n {
  }
  return
}
// -----
// 3: 'scf.for' op operand #0 must be signless integer or index, but got 'f32'
func.func @f(%n: f32) {
  scf.for %k = %n to %n step %n : f32 {
  }
  return
}
// -----
// 4: use of value '%a' expects different type than prior uses: 'f32' vs 'f64'
func.func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (f64) {
    scf.yield %a : f32
  }
  return
}
// -----
// 3: custom op 'scf.for' mismatch in number of loop-carried values and defined values
func.func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (f32, f32) {
    scf.yield %a : f32
  }
  return
}
// -----
// 3: 'scf.for' op different number of region iter_args and yielded values: 1 != 2
func.func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (f32) {
    scf.yield %a, %a : f32, f32
  }
  return
}
// -----
// 3: 'scf.for' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (f32) {
  }
  return
}
// -----
// 3: expected '->'
func.func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) {
    scf.yield %a : f32
  }
  return
}
// -----
// 3: cannot name an operation with no results
func.func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n {
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.for' op 0-th region iter_arg and 0-th yielded value have different type: 'f32' != 'index'
func.func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (f32) {
    scf.yield %k : index
  }
  return
}
// -----
// 3: custom op 'scf.for' expected 'step'
func.func @f(%n: index, %x: f32) {
  scf.for %k = %n to %n {
  }
  return
}
// -----
// 3: expected '='
func.func @f(%n: index, %x: f32) {
  scf.for %k %n to %n step %n {
  }
  return
}
// -----
// 4: 'func.return' op expects parent op 'func.func'
func.func @f(%n: index, %x: f32) {
  scf.for %k = %n to %n step %n {
    func.return
  }
  return
}
// -----
// 3: 'scf.for' op expected 3 or more operands, but found 2
func.func @f(%n: index, %x: f32) {
  "scf.for"(%n, %n) ({
  ^bb0(%i: index):
    scf.yield
  }) : (index, index) -> ()
  return
}
// -----
// 3: 'scf.for' op region #0 ('region') failed to verify constraint: region with 1 blocks
func.func @f(%n: index, %x: f32) {
  "scf.for"(%n, %n, %n) ({
  }) : (index, index, index) -> ()
  return
}
// -----
// 3: use of value '%c' expects different type than prior uses: 'i1' vs 'i32'
func.func @f(%c: i32) {
  scf.if %c {
  }
  return
}
// -----
// 3: 'scf.if' op must have an else block if defining values
func.func @f(%c: i1, %x: f32) {
  %0 = scf.if %c -> f32 {
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%c: i1, %x: f32) {
  %0 = scf.if %c -> f32 {
    scf.yield %x : f32
  } else {
  }
  return
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'f32' should match successor input type #0 'f64'
func.func @f(%c: i1, %x: f32) {
  %0 = scf.if %c -> f64 {
    scf.yield %x : f32
  } else {
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 1 operands, but region successor needs 0 inputs
func.func @f(%c: i1, %x: f32) {
  scf.if %c {
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.if' op region #0 should have no arguments
func.func @f(%c: i1, %x: f32) {
  scf.if %c {
  ^bb0(%y: i32):
    scf.yield
  }
  return
}
// -----
// 3: 'scf.if' op expects region #0 to have 0 or 1 blocks
func.func @f(%c: i1, %x: f32) {
  scf.if %c {
    scf.yield
  ^bb1:
    scf.yield
  }
  return
}
// -----
// 3: 'scf.if' op region #0 ('thenRegion') failed to verify constraint: region with 1 blocks
func.func @f(%c: i1, %x: f32) {
  "scf.if"(%c) ({
  }, {
  }) : (i1) -> ()
  return
}
// -----
// 4: use of value '%x' expects different type than prior uses: 'i1' vs 'f32'
func.func @f(%c: i1, %x: f32) {
  scf.while : () -> () {
    scf.condition(%x)
  } do {
    scf.yield
  }
  return
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.condition to Region #1: successor operand type #0 'f32' should match successor input type #0 'f64'
func.func @f(%c: i1, %x: f32) {
  %0 = scf.while (%a = %x) : (f32) -> f32 {
    scf.condition(%c) %a : f32
  } do {
  ^bb0(%b: f64):
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.condition to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%c: i1, %x: f32) {
  %0 = scf.while (%a = %x) : (f32) -> f32 {
    scf.condition(%c)
  } do {
  ^bb0(%b: f32):
    scf.yield %x : f32
  }
  return
}
// -----
// 3: custom op 'scf.while' expected as many input types as operands (expected 1 got 2)
func.func @f(%c: i1, %x: f32) {
  %0 = scf.while (%a = %x) : (f32, f32) -> f32 {
    scf.condition(%c) %a : f32
  } do {
  ^bb0(%b: f32):
    scf.yield %x : f32
  }
  return
}
// -----
// 3: custom op 'scf.while' invalid kind of type specified: expected builtin.function, but found 'f32'
func.func @f(%c: i1, %x: f32) {
  %0 = scf.while (%a = %x) : f32 {
    scf.condition(%c) %a : f32
  } do {
  ^bb0(%b: f32):
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.while' op expects the 'before' region to terminate with 'scf.condition'
func.func @f(%c: i1, %x: f32) {
  %0 = scf.while (%a = %x) : (f32) -> f32 {
    scf.yield %a : f32
  } do {
  ^bb0(%b: f32):
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.condition' op expects parent op 'scf.while'
func.func @f(%c: i1, %x: f32) {
  scf.condition(%c)
  return
}
// -----
// 3: 'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.index_switch, scf.while'
func.func @f(%c: i1, %x: f32) {
  scf.yield
  return
}
// -----
// 3: use of value '%t' expects different type than prior uses: 'tensor<5xf32>' vs 'tensor<4xf32>'
func.func @f(%t: tensor<4xf32>, %n: index) {
  %0 = scf.forall (%i) in (4) shared_outs(%o = %t) -> (tensor<5xf32>) {
    scf.forall.in_parallel {
    }
  }
  return
}
// -----
// 3: expected 2 upper bound values, got 1
func.func @f(%t: tensor<4xf32>, %n: index) {
  %0 = scf.forall (%i, %j) in (4) shared_outs(%o = %t) -> (tensor<4xf32>) {
    scf.forall.in_parallel {
    }
  }
  return
}
// -----
// 3: expected 1 upper bound values, got 2
func.func @f(%t: tensor<4xf32>, %n: index) {
  %0 = scf.forall (%i) in (4, 4) shared_outs(%o = %t) -> (tensor<4xf32>) {
    scf.forall.in_parallel {
    }
  }
  return
}
// -----
// 3: 'scf.forall' op mapping attribute size must match op rank
func.func @f(%t: tensor<4xf32>, %n: index) {
  scf.forall (%i) in (4) {
  } {mapping = [#gpu.thread<x>, #gpu.thread<y>]}
  return
}
// -----
// 4: 'scf.forall.in_parallel' op expected only ParallelCombiningOpInterface ops
func.func @f(%t: tensor<4xf32>, %n: index) {
  scf.forall (%i) in (4) {
    scf.forall.in_parallel {
      %z = arith.constant 1 : i32
    }
  }
  return
}
// -----
// 3: 'scf.forall' op operand #0 must be variadic of ranked tensor of any type values, but got 'memref<4xf32>'
func.func @f(%t: memref<4xf32>, %n: index) {
  scf.forall (%i) in (4) shared_outs(%o = %t) -> (memref<4xf32>) {
  }
  return
}
// -----
// 3: 'scf.forall.in_parallel' op expects parent op 'scf.forall'
func.func @f() {
  scf.forall.in_parallel {
  }
  return
}
// -----
// 3: 'scf.parallel' op expects number of results: 1 to be the same as number of reductions: 0
func.func @f(%n: index, %x: f32) {
  %0 = scf.parallel (%i) = (%n) to (%n) step (%n) init (%x) -> f32 {
  }
  return
}
// -----
// 3: 'scf.parallel' op needs at least one tuple element for lowerBound, upperBound and step
func.func @f(%n: index, %x: f32) {
  scf.parallel () = () to () step () {
  }
  return
}
// -----
// 4: 'scf.reduce' op expected two block arguments with type 'f32' in the 0-th reduction region
func.func @f(%n: index, %x: f32) {
  %0 = scf.parallel (%i) = (%n) to (%n) step (%n) init (%x) -> f32 {
    scf.reduce(%x : f32) {
    ^bb0(%a: f32, %b: f64):
      scf.reduce.return %a : f32
    }
  }
  return
}
// -----
// 6: 'scf.reduce.return' op must have type 'f32' (the type of the reduction inputs)
func.func @f(%n: index, %x: f32) {
  %0 = scf.parallel (%i) = (%n) to (%n) step (%n) init (%x) -> f32 {
    scf.reduce(%x : f32) {
    ^bb0(%a: f32, %b: f32):
      scf.reduce.return %n : index
    }
  }
  return
}
// -----
// 3: 'scf.index_switch' op has duplicate case value: 1
func.func @f(%n: index) {
  scf.index_switch %n
  case 1 {
    scf.yield
  }
  case 1 {
    scf.yield
  }
  default {
    scf.yield
  }
  return
}
// -----
// 3: 'scf.index_switch' op expected each region to return 1 values, but default region returns 0
func.func @f(%n: index, %x: f32) {
  %0 = scf.index_switch %n -> f32
  case 1 {
    scf.yield %x : f32
  }
  default {
    scf.yield
  }
  return
}
// -----
// 3: 'scf.index_switch' op expected result #0 of each region to be 'f32'
func.func @f(%n: index, %x: f32) {
  %0 = scf.index_switch %n -> f32
  case 1 {
    scf.yield %n : index
  }
  default {
    scf.yield %x : f32
  }
  return
}
// -----
// 3: use of value '%n' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%n: i32) {
  scf.index_switch %n
  case 1 {
    scf.yield
  }
  default {
    scf.yield
  }
  return
}
// -----
// 7: custom op 'scf.index_switch' expected 'default'
func.func @f(%n: index, %x: f32) {
  %0 = scf.index_switch %n -> f32
  case 1 {
    scf.yield %x : f32
  }
  return
}
// -----
// 4: custom op 'scf.index_switch' expected integer value
func.func @f(%n: index) {
  scf.index_switch %n
  case %n {
    scf.yield
  }
  default {
    scf.yield
  }
  return
}
// -----
// 3: 'scf.execute_region' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'f32' should match successor input type #0 'f64'
func.func @f(%x: f32) {
  %0 = scf.execute_region -> f64 {
    scf.yield %x : f32
  }
  return
}
// -----
// 3: 'scf.execute_region' op region cannot have any arguments
func.func @f(%x: f32) {
  scf.execute_region {
  ^bb0(%a: i32):
    scf.yield
  }
  return
}
// -----
// 3: 'scf.execute_region' op region needs to have at least one block
func.func @f(%x: f32) {
  "scf.execute_region"() ({
  }) : () -> ()
  return
}
// -----
// 3: 'scf.execute_region' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%x: f32) {
  %0 = scf.execute_region -> f32 {
    cf.br ^bb1
  ^bb1:
    scf.yield
  }
  return
}
// -----
// 3: custom op 'scf.foo' is unknown
func.func @f(%c: i1) {
  scf.foo %c
  return
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%c: i1, %x: f32) {
  %0 = scf.if %c -> (f32) {
    %1 = arith.addf %x, %x : f32
  } else {
    scf.yield %x : f32
  }
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f64' vs 'f32'
func.func @f(%c: i1, %x: f32) {
  %0 = scf.while (%a = %x) : (f64) -> f64 {
    scf.condition(%c) %a : f64
  } do {
  ^bb0(%b: f64):
    scf.yield %b : f64
  }
  return
}
// -----
// 3: 'scf.for' op 0-th region iter_arg and 0-th yielded value have different type: 'tensor<4xf32>' != 'tensor<5xf32>'
func.func @f(%n: index, %x: tensor<4xf32>, %y: tensor<5xf32>) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (tensor<4xf32>) {
    scf.yield %y : tensor<5xf32>
  }
  return
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'tensor<5xf32>' should match successor input type #0 'tensor<4xf32>'
func.func @f(%c: i1, %x: tensor<4xf32>, %y: tensor<5xf32>) {
  %0 = scf.if %c -> tensor<4xf32> {
    scf.yield %y : tensor<5xf32>
  } else {
    scf.yield %x : tensor<4xf32>
  }
  return
}
// -----
// 3: 'scf.for' op operand #0 must be signless integer or index, but got 'f32'
func.func @f(%n: index, %x: f32) {
  "scf.for"(%x, %n, %n) ({
  }) : (f32, index, index) -> ()
  return
}
// -----
// 3: 'scf.for' op expects region #0 to have 0 or 1 blocks
func.func @f(%n: index) {
  "scf.for"(%n, %n, %n) ({
  ^bb0(%k: index):
    scf.yield
  ^bb1:
    scf.yield
  }) : (index, index, index) -> ()
  return
}
// -----
// 3: 'scf.for' op expected induction variable to be same type as bounds and step
func.func @f(%n: index) {
  "scf.for"(%n, %n, %n) ({
  ^bb0(%k: i64):
    scf.yield
  }) : (index, index, index) -> ()
  return
}
// -----
// 3: 'scf.for' op mismatch in number of loop-carried values and defined values
func.func @f(%n: index, %x: tensor<4xf32>) {
  "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%k: index, %a: tensor<4xf32>):
    scf.yield %a : tensor<4xf32>
  }) : (index, index, index, tensor<4xf32>) -> ()
  return
}
// -----
// 3: 'scf.for' op different number of inits and region iter_args: 1 != 0
func.func @f(%n: index, %x: tensor<4xf32>) {
  %0 = "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%k: index):
    scf.yield
  }) : (index, index, index, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'scf.for' op 0-th init and 0-th region iter_arg have different type: 'tensor<4xf32>' != 'tensor<?xf32>'
func.func @f(%n: index, %x: tensor<4xf32>) {
  %0 = "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%k: index, %a: tensor<?xf32>):
    scf.yield %a : tensor<?xf32>
  }) : (index, index, index, tensor<4xf32>) -> tensor<?xf32>
  return
}
// -----
// 3: 'scf.for' op 0-th region iter_arg and 0-th loop result have different type: 'f32' != 'f64'
func.func @f(%n: index, %x: f32) {
  %0 = "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%k: index, %a: f32):
    scf.yield %a : f32
  }) : (index, index, index, f32) -> f64
  return
}
// -----
// 3: 'scf.for' op expects regions to end with 'scf.yield', found 'llvm.unreachable'
func.func @f(%n: index) {
  scf.for %k = %n to %n step %n {
    llvm.unreachable
  }
  return
}
// -----
// 4: custom op 'scf.for' mismatch in number of loop-carried values and defined values
func.func @f(%n: index, %x: f32) {
  "before"() : () -> ()
  %0 = scf.for %k = %n to %n step %n
      iter_args(%a = %x, %b = %x) -> (f32) {
    scf.yield %a : f32
  }
  return
}
// -----
// 3: 'scf.if' op expected 2 regions
func.func @f(%c: i1) {
  "scf.if"(%c) ({}) : (i1) -> ()
  return
}
// -----
// 3: 'scf.while' op region #0 ('before') failed to verify constraint: region with 1 blocks
func.func @f() {
  scf.while : () -> () {
  } do {
    scf.yield
  }
  return
}
// -----
// 3: 'scf.while' op expects a non-empty block
func.func @f() {
  scf.while : () -> () {
  ^bb0:
  } do {
    scf.yield
  }
  return
}
// -----
// 3: custom op 'scf.forall' number of operands and types do not match: got 1 operands and 2 types
func.func @f(%t: tensor<4xf32>) {
  %0:2 = scf.forall (%k) in (4) shared_outs(%o = %t) -> (tensor<4xf32>, tensor<4xf32>) {
  }
  return
}
// -----
// 3: 'scf.forall' op "mapping" supports at most one device masking attribute
func.func @f() {
  scf.forall (%k) in (4) {
  } {mapping = [#gpu.thread<x>, #gpu.mask<0x1>, #gpu.mask<0x3>]}
  return
}
// -----
// 6: 'scf.forall' op mapping attribute size must match op rank
func.func @f() {
  scf.forall (%k) in (4) {
  } {mapping = [#gpu.thread<x>, #gpu.mask<0x1>]}
  "between"() : () -> ()
  scf.forall (%k) in (4) {
  } {mapping = [#gpu.mask<0x1>]}
  return
}
// -----
// 3: custom op 'scf.parallel' expected 1 operands
func.func @f(%n: index) {
  scf.parallel (%k) = (%n) to (%n, %n) step (%n) {
  }
  return
}
// -----
// 3: custom op 'scf.parallel' number of operands and types do not match: got 0 operands and 1 types
func.func @f(%n: index) {
  %0 = scf.parallel (%k) = (%n) to (%n) step (%n) -> f32 {
  }
  return
}
// -----
// 4: 'scf.parallel' op constant step operand must be positive
func.func @f(%n: index) {
  %none = arith.constant 0 : index
  scf.parallel (%k) = (%n) to (%n) step (%none) {
  }
  return
}
// -----
// 3: 'scf.parallel' op expects the same number of induction variables: 2 as bound and step values: 1
func.func @f(%n: index) {
  "scf.parallel"(%n, %n, %n) ({
  ^bb0(%k: index, %l: index):
    scf.reduce
  }) {operandSegmentSizes = array<i32: 1, 1, 1, 0>} : (index, index, index) -> ()
  return
}
// -----
// 3: 'scf.parallel' op expects arguments for the induction variable to be of index type
func.func @f(%n: index) {
  "scf.parallel"(%n, %n, %n) ({
  ^bb0(%k: i32):
    scf.reduce
  }) {operandSegmentSizes = array<i32: 1, 1, 1, 0>} : (index, index, index) -> ()
  return
}
// -----
// 3: 'scf.parallel' op expects body to terminate with 'scf.reduce'
func.func @f(%n: index) {
  scf.parallel (%k) = (%n) to (%n) step (%n) {
    scf.yield
  }
  return
}
// -----
// 4: 'scf.reduce' op expects type of 0-th reduction operand: 'index' to be the same as the 0-th result type: 'f32'
func.func @f(%n: index, %x: f32) {
  %0 = scf.parallel (%k) = (%n) to (%n) step (%n) init (%x) -> f32 {
    scf.reduce(%n : index) {
    ^bb0(%a: index, %b: index):
      scf.reduce.return %a : index
    }
  }
  return
}
// -----
// 4: 'scf.reduce' op reduction bodies must be terminated with an 'scf.reduce.return' op
func.func @f(%n: index, %x: f32) {
  %0 = scf.parallel (%k) = (%n) to (%n) step (%n) init (%x) -> f32 {
    scf.reduce(%x : f32) {
    ^bb0(%a: f32, %b: f32):
      "other.end"() : () -> ()
    }
  }
  return
}
// -----
// 3: 'scf.index_switch' op has 0 case regions but 1 case values
func.func @f(%n: index) {
  "scf.index_switch"(%n) ({
    scf.yield
  }) {cases = array<i64: 4>} : (index) -> ()
  return
}
// -----
// 3: 'scf.index_switch' op expected region to end with scf.yield, but got llvm.unreachable
func.func @f(%n: index) {
  "scf.index_switch"(%n) ({
    llvm.unreachable
  }) {cases = array<i64>} : (index) -> ()
  return
}
