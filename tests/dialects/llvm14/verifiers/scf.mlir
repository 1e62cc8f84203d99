// 4: 'scf.for' op constant step operand must be positive
func @step(%a: index) {
  %c = arith.constant -2 : index
  scf.for %i = %a to %a step %c {
  }
  return
}
// -----
// 3: 'scf.for' op expected body first argument to be an index argument for the induction variable
func @counter(%a: index) {
  "scf.for"(%a, %a, %a) ({
  ^bb0(%i: i32):
    scf.yield
  }) : (index, index, index) -> ()
  return
}
// -----
// 3: 'scf.for' op  along control flow edge from Region #0 to Region #0: source type #0 'i8' should match input type #0 'f32'
func @carried(%a: index, %f: f32, %k: i8) -> f32 {
  %0 = scf.for %i = %a to %a step %a iter_args(%x = %f) -> (f32) {
    scf.yield %k : i8
  }
  return %0 : f32
}
// -----
// 3: 'scf.if' op  region control flow edge from Region #1 to parent results: source has 2 operands, but target successor needs 1
func @branches(%c: i1, %f: f32) {
  %0 = scf.if %c -> (f32) {
    scf.yield %f : f32
  } else {
    scf.yield %f, %f : f32, f32
  }
  return
}
// -----
// 3: 'scf.if' op must have an else block if defining values
func @else(%c: i1, %f: f32) {
  %0 = scf.if %c -> (f32) {
    scf.yield %f : f32
  }
  return
}
// -----
// 3: 'scf.while' op  along control flow edge from Region #0 to Region #1: source type #0 'f32' should match input type #0 'f64'
func @condition(%c: i1, %f: f32) {
  %0 = scf.while : () -> f32 {
    scf.condition(%c) %f : f32
  } do {
  ^bb0(%x: f64):
    scf.yield
  }
  return
}
// -----
// 4: 'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.parallel, scf.while'
func @around() {
  "test.around"() ({
    scf.yield
  }) : () -> ()
  return
}
// -----
// 3: 'scf.parallel' op expects number of results: 0 to be the same as number of reductions: 1
func @reductions(%a: index, %f: f32) {
  scf.parallel (%i) = (%a) to (%a) step (%a) {
    scf.reduce(%f) : f32 {
    ^bb0(%x: f32, %y: f32):
      scf.reduce.return %x : f32
    }
  }
  return
}
// -----
// 4: 'scf.reduce' op expects two arguments to reduce block of type 'f32'
func @reduced(%a: index, %f: f32) {
  %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init(%f) -> f32 {
    scf.reduce(%f) : f32 {
    ^bb0(%x: f32, %y: f64):
      scf.reduce.return %x : f32
    }
  }
  return
}
// -----
// 6: 'scf.reduce.return' op needs to have type 'f32' (the type of the enclosing ReduceOp)
func @reduced_to(%a: index, %f: f32) {
  %0 = scf.parallel (%i) = (%a) to (%a) step (%a) init(%f) -> f32 {
    scf.reduce(%f) : f32 {
    ^bb0(%x: f32, %y: f32):
      scf.reduce.return %a : index
    }
  }
  return
}
// -----
// 3: 'scf.execute_region' op region cannot have any arguments
func @arguments() {
  "scf.execute_region"() ({
  ^bb0(%i: index):
    scf.yield
  }) : () -> ()
  return
}
// -----
// 3: 'scf.if' op expects region #0 to have 0 or 1 blocks
func @blocks(%c: i1) {
  "scf.if"(%c) ({
    scf.yield
  ^bb1:
    scf.yield
  }, {}) : (i1) -> ()
  return
}
// -----
// 3: 'scf.if' op expected 2 regions
func @regions(%f: f64) {
  "scf.if"(%f) ({}) : (f64) -> ()
  return
}
// -----
// 3: custom op 'scf.parallel' expected 1 operands
func @unlike(%a: index) {
  scf.parallel (%i) = (%a) to (%a, %a) step (%a) {
  }
  return
}
// -----
// 3: use of value '%b' expects different type than prior uses: 'index' vs 'i64'
func @bounds(%a: index, %b: i64) {
  scf.for %i = %a to %b step %a {
  }
  return
}
// -----
// 3: expected '{' to begin a region
func @typed(%a: index) {
  scf.for %i = %a to %a step %a : index {
  }
  return
}
// -----
// 3: 'scf.parallel' op expects number of results: 1 to be the same as number of initial values: 0
func @begin(%a: index, %f: f32) {
  %0 = scf.parallel (%i) = (%a) to (%a) step (%a) -> f32 {
    scf.reduce(%f) : f32 {
    ^bb0(%x: f32, %y: f32):
      scf.reduce.return %x : f32
    }
  }
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'index' vs 'f32'
func @f(%n: index, %x: f32) {
  scf.for %k = %x to %n step %n {
  }
  return
}
// -----
// 3: 'scf.for' op mismatch in number of basic block args and defined values
func @f(%n: index, %x: tensor<4xf32>) {
  %0 = "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%k: index):
    scf.yield
  }) : (index, index, index, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'scf.for' op types mismatch between 0th iter operand and defined value
func @f(%n: index, %x: tensor<4xf32>) {
  %0 = "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%k: index, %a: tensor<?xf32>):
    scf.yield %a : tensor<?xf32>
  }) : (index, index, index, tensor<4xf32>) -> tensor<?xf32>
  return
}
// -----
// 3: 'scf.for' op mismatch in number of loop-carried values and defined values
func @f(%n: index, %x: f32) {
  %0:2 = "scf.for"(%n, %n, %n, %x) ({
  ^bb0(%k: index, %a: f32):
    scf.yield %a : f32
  }) : (index, index, index, f32) -> (f32, f32)
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f64' vs 'f32'
func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (f64) {
    scf.yield %a : f64
  }
  return
}
// -----
// 3: custom op 'scf.for' mismatch in number of loop-carried values and defined values
func @f(%n: index, %x: f32) {
  %0 = scf.for %k = %n to %n step %n iter_args(%a = %x) -> (f32, f32) {
    scf.yield %a : f32
  }
  return
}
// -----
// 3: 'scf.if' op  region control flow edge from Region #1 to parent results: source has 0 operands, but target successor needs 1
func @f(%c: i1, %x: f32) {
  %0 = scf.if %c -> (f32) {
    scf.yield %x : f32
  } else {
  }
  return
}
// -----
// 3: use of value '%c' expects different type than prior uses: 'i1' vs 'i32'
func @f(%c: i32) {
  scf.if %c {
  }
  return
}
// -----
// 3: 'scf.condition' op expects parent op 'scf.while'
func @f(%c: i1, %x: f32) {
  scf.condition(%c) %x : f32
}
// -----
// 3: custom op 'scf.parallel' expected 2 operands
func @f(%n: index) {
  scf.parallel (%i, %j) = (%n, %n) to (%n) step (%n, %n) {
  }
  return
}
// -----
// 3: 'scf.parallel' op expects number of results: 1 to be the same as number of reductions: 0
func @f(%n: index, %x: f32) {
  %0 = scf.parallel (%i) = (%n) to (%n) step (%n) init(%x) -> f32 {
  }
  return
}
// -----
// 3: 'scf.reduce' op expects parent op 'scf.parallel'
func @f(%n: index, %x: f32) {
  scf.reduce(%x) : f32 {
  ^bb0(%a: f32, %b: f32):
    scf.reduce.return %a : f32
  }
  return
}
