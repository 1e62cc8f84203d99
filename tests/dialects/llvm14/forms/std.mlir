func private @callee(i32) -> i32

func @calls(%i: i32) -> i32 {
  %f = constant @callee : (i32) -> i32
  %0 = call @callee(%i) {test.flag} : (i32) -> i32
  %1 = std.call @callee(%0) : (i32) -> i32
  %2 = call_indirect %f(%1) : (i32) -> i32
  return {test.flag} %2 : i32
}

func @selects(%c: i1, %v: vector<4xi1>, %w: vector<4xi32>, %t: tensor<4xf32>, %i: i32) {
  %0 = select %c, %t, %t : tensor<4xf32>
  %1 = select %v, %w, %w {test.flag} : vector<4xi1>, vector<4xi32>
  %2 = splat %i : vector<4xi32>
  assert %c, "never" {test.flag}
  std.return
}

func @branches(%c: i1, %i: i32, %t: tensor<4xf32>) -> tensor<4xf32> {
  switch %i : i32, [
    default: ^join(%t : tensor<4xf32>),
    42: ^join(%t : tensor<4xf32>),
    43: ^other
  ]
^other:
  cond_br %c, ^join(%t : tensor<4xf32>), ^last
^last:
  br ^join(%t : tensor<4xf32>)
^join(%r: tensor<4xf32>):
  return %r : tensor<4xf32>
}
