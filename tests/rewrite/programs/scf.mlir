func.func @for(%t: tensor<8xf32>, %n: index, %f: f32) -> (tensor<8xf32>, tensor<8xf32>, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %new = tensor.empty() : tensor<8xf32>
  %r:3 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %t, %y = %new, %k = %n) -> (tensor<8xf32>, tensor<8xf32>, index) {
    %a = tensor.insert %f into %x[%i] : tensor<8xf32>
    %b = tensor.insert %f into %y[%i] : tensor<8xf32>
    scf.yield %a, %b, %i : tensor<8xf32>, tensor<8xf32>, index
  }
  return %r#0, %r#1, %r#2 : tensor<8xf32>, tensor<8xf32>, index
}

// -----

func.func @for_of_copy(%t: tensor<8xf32>, %n: index, %f: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %t) -> tensor<8xf32> {
    %a = tensor.insert %f into %x[%i] : tensor<8xf32>
    scf.yield %a : tensor<8xf32>
  }
  return %t, %r : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @swap(%t: tensor<8xf32>, %u: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %t, %y = %u) -> (tensor<8xf32>, tensor<8xf32>) {
    scf.yield %y, %x : tensor<8xf32>, tensor<8xf32>
  }
  return %r#0, %r#1 : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @branches(%t: tensor<8xf32>, %n: index, %f: f32, %b: i1) -> (tensor<8xf32>, tensor<2xf32>) {
  %new = tensor.empty() : tensor<8xf32>
  %either = scf.if %b -> (tensor<8xf32>) {
    scf.yield %t : tensor<8xf32>
  } else {
    scf.yield %new : tensor<8xf32>
  }
  %run = scf.execute_region -> tensor<8xf32> {
    %a = tensor.insert %f into %either[%n] : tensor<8xf32>
    scf.yield %a : tensor<8xf32>
  }
  %chosen = scf.index_switch %n -> tensor<2xf32>
  case 2 {
    %s = tensor.extract_slice %run[%n] [2] [1] : tensor<8xf32> to tensor<2xf32>
    scf.yield %s : tensor<2xf32>
  }
  default {
    %s = tensor.extract_slice %run[4] [2] [1] : tensor<8xf32> to tensor<2xf32>
    scf.yield %s : tensor<2xf32>
  }
  return %run, %chosen : tensor<8xf32>, tensor<2xf32>
}

// -----

func.func @while(%t: tensor<8xf32>, %n: index, %f: f32, %b: i1) -> tensor<8xf32> {
  %r:2 = scf.while (%x = %t, %k = %n) : (tensor<8xf32>, index) -> (tensor<8xf32>, index) {
    scf.condition(%b) %x, %k : tensor<8xf32>, index
  } do {
  ^bb0(%y: tensor<8xf32>, %l: index):
    %a = tensor.insert %f into %y[%l] : tensor<8xf32>
    scf.yield %a, %l : tensor<8xf32>, index
  }
  return %r#0 : tensor<8xf32>
}

// -----

func.func @forall(%t: tensor<8xf32>, %n: index, %f: f32) -> tensor<8xf32> {
  %r = scf.forall (%i) in (%n) shared_outs(%o = %t) -> tensor<8xf32> {
    %one = tensor.from_elements %f : tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %one into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %r : tensor<8xf32>
}

// -----

func.func @blocks(%t: tensor<8xf32>, %n: index, %f: f32, %b: i1) -> tensor<8xf32> {
  %new = tensor.empty() : tensor<8xf32>
  cf.cond_br %b, ^one(%t : tensor<8xf32>), ^two(%new : tensor<8xf32>)
^one(%x: tensor<8xf32>):
  cf.br ^two(%x : tensor<8xf32>)
^two(%y: tensor<8xf32>):
  %a = tensor.insert %f into %y[%n] : tensor<8xf32>
  return %a : tensor<8xf32>
}
