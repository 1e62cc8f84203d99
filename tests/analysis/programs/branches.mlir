// Regions of which one runs, regions that run once, and blocks.

// What one branch writes the other does not read.
func.func @exclusive(%t: tensor<8xf32>, %b: i1, %f: f32, %i: index) -> f32 {
  %0 = scf.if %b -> f32 {
    %1 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
    %2 = tensor.extract %1[%i] : tensor<8xf32> // in-place: true none
    scf.yield %2 : f32
  } else {
    %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
    scf.yield %2 : f32
  }
  return %0 : f32
}

// What comes after the branches reads both.
func.func @read_after(%t: tensor<8xf32>, %b: i1, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = scf.if %b -> tensor<8xf32> {
    %1 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
    scf.yield %1 : tensor<8xf32> // in-place: true
  } else {
    scf.yield %t : tensor<8xf32> // in-place: true
  }
  %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %0, %2 : tensor<8xf32>, f32 // in-place: true none
}

func.func @execute_region(%t: tensor<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %0 = scf.execute_region -> tensor<8xf32> {
    %1 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
    scf.yield %1 : tensor<8xf32> // in-place: true
  }
  %2 = tensor.insert %f into %0[%i] : tensor<8xf32> // in-place: none true none
  return %2 : tensor<8xf32>
}

// A switch's yields are no aliases of its results for the compiler, and its default region comes first.
func.func @index_switch(%t: tensor<8xf32>, %u: tensor<8xf32>, %b: i1, %f: f32, %i: index) {
  %0 = linalg.fill ins(%f : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32> // in-place: none false
  %1 = scf.index_switch %i -> tensor<8xf32>
  case 0 {
    %2 = tensor.insert %f into %u[%i] : tensor<8xf32> // in-place: none true none
    scf.yield %0 : tensor<8xf32> // in-place: true
  }
  default {
    %3 = arith.select %b, %t, %u : tensor<8xf32> // in-place: none true true
    scf.yield %t : tensor<8xf32> // in-place: true
  }
  return
}

func.func @blocks(%t: tensor<8xf32>, %u: tensor<8xf32>, %b: i1, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  cf.cond_br %b, ^first(%t : tensor<8xf32>), ^second(%u : tensor<8xf32>) // in-place: none true true
^first(%p: tensor<8xf32>):
  %0 = tensor.insert %f into %p[%i] : tensor<8xf32> // in-place: none true none
  cf.br ^second(%0 : tensor<8xf32>) // in-place: false
^second(%q: tensor<8xf32>):
  %1 = tensor.insert %f into %q[%i] : tensor<8xf32> // in-place: none true none
  %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %1, %2 : tensor<8xf32>, f32
}

func.func @block_loop(%t: tensor<8xf32>, %b: i1, %f: f32, %i: index) -> tensor<8xf32> {
  cf.br ^loop(%t : tensor<8xf32>) // in-place: true
^loop(%p: tensor<8xf32>):
  %r = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  %0 = tensor.insert %r into %p[%i] : tensor<8xf32> // in-place: none true none
  cf.cond_br %b, ^loop(%0 : tensor<8xf32>), ^end // in-place: none true
^end:
  return %0 : tensor<8xf32>
}
