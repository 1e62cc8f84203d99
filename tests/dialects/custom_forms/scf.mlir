func.func @loops(%lb: index, %ub: index, %step: index, %t: tensor<?xf32>, %f: f32, %c: i1, %n: i32) {
  scf.for %i = %lb to %ub step %step {
    %next = arith.addi %i, %i : index
  }
  scf.for %i = %lb to %ub step %step {
  } {attribute}
  %0 = scf.for %i = %lb to %ub step %step iter_args(%a = %t) -> (tensor<?xf32>) {
    scf.yield %a : tensor<?xf32>
  }
  %1:2 = scf.for unsigned %i = %n to %n step %n iter_args(%a = %t, %b = %f) -> (tensor<?xf32>, f32) : i32 {
    "test.use"(%i) : (i32) -> ()
    scf.yield %a, %b : tensor<?xf32>, f32
  }
  %2 = scf.while (%a = %f) : (f32) -> tensor<?xf32> {
    scf.condition(%c) %t : tensor<?xf32>
  } do {
  ^bb0(%x: tensor<?xf32>):
    scf.yield %f : f32
  } attributes {attribute}
  scf.while : () -> () {
    scf.condition(%c) {attribute}
  } do {
    scf.yield
  }
  return
}

func.func @parallel(%lb: index, %ub: index, %step: index, %t: tensor<?xf32>, %u: tensor<?x?xf32>, %f: f32) {
  %0 = scf.forall (%i) in (%ub) shared_outs(%o = %t) -> (tensor<?xf32>) {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %t into %o[%i] [1] [1] : tensor<?xf32> into tensor<?xf32>
    }
  } {mapping = [#gpu.thread<x>]}
  %1:2 = scf.forall (%i, %j) = (0, %lb) to (4, %ub) step (%step, 2) shared_outs(%o = %t, %p = %u)
      -> (tensor<?xf32>, tensor<?x?xf32>) {
    %element = tensor.extract %p[%i, %j] : tensor<?x?xf32>
  }
  scf.forall (%i, %j) in (4, 5) {
  }
  scf.parallel (%i, %j) = (%lb, %lb) to (%ub, %ub) step (%step, %step) {
    %sum = arith.addi %i, %j : index
  }
  %2:2 = scf.parallel (%i) = (%lb) to (%ub) step (%step) init (%f, %f) -> (f32, f32) {
    scf.reduce(%f, %f : f32, f32) {
    ^bb0(%a: f32, %b: f32):
      scf.reduce.return %a : f32
    }, {
    ^bb0(%a: f32, %b: f32):
      scf.reduce.return %b {attribute} : f32
    }
  } {attribute}
  return
}

func.func @choices(%c: i1, %x: index, %f: f32) -> index {
  scf.if %c {
    %sum = arith.addf %f, %f : f32
  }
  scf.if %c {
  } else {
    scf.yield
  } {attribute}
  %0:2 = scf.if %c -> (f32, index) {
    scf.yield %f, %x : f32, index
  } else {
    scf.yield %f, %x : f32, index
  }
  %1 = scf.index_switch %x {attribute} -> f32
  case 2 {
    scf.yield %f : f32
  }
  case -5 {
    scf.yield %f : f32
  }
  default {
    scf.yield %f : f32
  }
  scf.index_switch %x
  default {
  }
  scf.execute_region {
    scf.yield
  }
  %2 = scf.execute_region -> index no_inline {
    cf.br ^next(%x : index)
  ^next(%a: index):
    scf.yield %a : index
  } {attribute}
  return %2 : index
}
