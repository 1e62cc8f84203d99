func.func @branches(%c: i1, %a: i32, %b: f32) {
  cf.assert %c, "must be {so}"
  cf.cond_br %c weights([3, 7]), ^bb1(%a, %b : i32, f32), ^bb2
^bb1(%d: i32, %e: f32):
  cf.br ^bb1(%d, %e : i32, f32) {test.flag}
^bb2:
  cf.switch %a : i32, [
    default: ^bb3,
    -1: ^bb1(%a, %b : i32, f32),
    42: ^bb3
  ] {test.flag}
^bb3:
  cf.br ^bb4
^bb4:
  cf.switch %a : i32, [
    default: ^bb1(%a, %b : i32, f32)
  ]
}
