func @f(%i: index, %c: i1, %x: f32, %t: tensor<4xf32>) {
  %0 = scf.for %j = %i to %i step %i iter_args(%a = %t) -> (tensor<4xf32>) {
    scf.yield %a : tensor<4xf32>
  }
  scf.for %j = %i to %i step %i {
  }
  %1 = scf.if %c -> (f32) {
    scf.yield %x : f32
  } else {
    scf.yield %x : f32
  }
  %2 = scf.while (%a = %x) : (f32) -> f32 {
    scf.condition(%c) %a : f32
  } do {
  ^bb0(%b: f32):
    scf.yield %b : f32
  }
  %3 = scf.execute_region -> f32 {
    scf.yield %x : f32
  }
  %4 = scf.parallel (%j) = (%i) to (%i) step (%i) init (%x) -> f32 {
    scf.reduce(%x) : f32 {
    ^bb0(%left: f32, %right: f32):
      scf.reduce.return %left : f32
    }
  }
  scf.parallel (%j, %k) = (%i, %i) to (%i, %i) step (%i, %i) {
  }
  return
}
