// Loops: what is defined outside is read and written again and again.

func.func @carried(%t: tensor<8xf32>, %f: f32, %n: index) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> tensor<8xf32> { // in-place: none none none true
    %1 = tensor.insert %f into %a[%i] : tensor<8xf32> // in-place: none true none
    scf.yield %1 : tensor<8xf32> // in-place: true
  }
  return %0 : tensor<8xf32>
}

// The read of the first op comes again after the write, in the next iteration.
func.func @defined_outside(%t: tensor<8xf32>, %f: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %r = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
    %1 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
    %2 = tensor.extract %1[%i] : tensor<8xf32> // in-place: true none
    "test.use"(%r, %2) : (f32, f32) -> ()
  }
  return
}

// The same inside of an iteration.
func.func @defined_inside(%f: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %e = tensor.empty() : tensor<8xf32>
    %t = linalg.fill ins(%f : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
    %r = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
    %1 = tensor.insert %r into %t[%i] : tensor<8xf32> // in-place: none true none
    %2 = tensor.extract %1[%i] : tensor<8xf32> // in-place: true none
    "test.use"(%2) : (f32) -> ()
  }
  return
}

func.func @nested(%t: tensor<8xf32>, %u: tensor<8xf32>, %f: f32, %n: index) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> tensor<8xf32> { // in-place: none none none true
    %1 = scf.for %j = %c0 to %n step %c1 iter_args(%b = %a) -> tensor<8xf32> { // in-place: none none none true
      %2 = tensor.insert %f into %u[%j] : tensor<8xf32> // in-place: none false none
      %r = tensor.extract %2[%i] : tensor<8xf32> // in-place: true none
      %3 = tensor.insert %r into %b[%j] : tensor<8xf32> // in-place: none true none
      scf.yield %3 : tensor<8xf32> // in-place: true
    }
    scf.yield %1 : tensor<8xf32> // in-place: true
  }
  return %0 : tensor<8xf32>
}

func.func @while(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = scf.while (%a = %t) : (tensor<8xf32>) -> tensor<8xf32> { // in-place: false
    %r = tensor.extract %a[%i] : tensor<8xf32> // in-place: true none
    %c = arith.cmpf olt, %r, %f : f32
    scf.condition(%c) %a : tensor<8xf32> // in-place: none true
  } do {
  ^bb0(%b: tensor<8xf32>):
    %1 = tensor.insert %f into %b[%i] : tensor<8xf32> // in-place: none true none
    scf.yield %1 : tensor<8xf32> // in-place: true
  }
  %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %0, %2 : tensor<8xf32>, f32
}

// With one iteration at least and an output that is not read, the old contents do not matter.
func.func @overwritten(%t: tensor<8xf32>, %f: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %1 = linalg.fill ins(%f : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32> // in-place: none false
  %0 = scf.for %i = %c0 to %c1 step %c1 iter_args(%a = %t) -> tensor<8xf32> { // in-place: none none none true
    %2 = linalg.fill ins(%f : f32) outs(%a : tensor<8xf32>) -> tensor<8xf32> // in-place: none true
    scf.yield %2 : tensor<8xf32>
  }
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}
