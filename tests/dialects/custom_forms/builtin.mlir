module @named attributes {test.flag, test.number = 3 : i32} {
  func.func @casts(%a: i32, %b: index) -> (i64, f32) {
    %0:2 = builtin.unrealized_conversion_cast %a, %b : i32, index to i64, f32
    %1 = builtin.unrealized_conversion_cast to f32 {note = "from nothing"}
    return %0#0, %1 : i64, f32
  }
  module {
  }
}
