func.func private @external(tensor<4xf32> {test.argument}, i32) -> (i32 {test.result}, tensor<4xf32>)
func.func nested @nested()
func.func public @"quoted name"(%a: i32 {test.argument = 1 : i64} loc("here")) -> i32 attributes {test.function} {
  %0 = func.call @"quoted name"(%a) {test.call} : (i32) -> i32
  return %0 : i32
}
func.func @indirect(%a: i32, %callee: (i32) -> i32) -> (i32, i32) {
  %f = constant @"quoted name" : (i32) -> i32
  %0 = call_indirect %f(%a) : (i32) -> i32
  %1 = func.call_indirect %callee(%0) : (i32) -> i32
  func.return %0, %1 : i32, i32
}
func.func @no_results() {
  call @nested() : () -> ()
  return {test.return}
}
func.func @function_result() -> (() -> ()) {
  %f = func.constant @nested : () -> ()
  return %f : () -> ()
}
