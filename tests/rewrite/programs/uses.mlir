func.func @sel(%b: i1, %t: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %s = arith.select %b, %t, %t : tensor<4xf32>
  %e = tensor.extract %s[%i] : tensor<4xf32>
  return %e : f32
}

// -----

func.func @dead(%b: i1, %t: tensor<4xf32>, %u: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %1 = tensor.insert %x into %t[%i] : tensor<4xf32>
  %2 = tensor.insert %x into %u[%i] : tensor<4xf32>
  %d = tensor.extract_slice %t[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
  %d2 = tensor.cast %d : tensor<2xf32> to tensor<?xf32>
  %e = tensor.extract %1[%i] : tensor<4xf32>
  %e2 = tensor.extract %2[%i] : tensor<4xf32>
  %s = arith.addf %e, %e2 : f32
  return %s : f32
}

// -----

func.func @iff(%b: i1, %t: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %s = scf.if %b -> tensor<4xf32> {
    scf.yield %t : tensor<4xf32>
  } else {
    scf.yield %t : tensor<4xf32>
  }
  %e = tensor.extract %s[%i] : tensor<4xf32>
  return %e : f32
}

// -----

func.func @forr(%b: i1, %t: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %s:2 = scf.for %k = %i to %i step %i iter_args(%u = %t, %v = %t) -> (tensor<4xf32>, tensor<4xf32>) {
    scf.yield %v, %u : tensor<4xf32>, tensor<4xf32>
  }
  %e = tensor.extract %s#0[%i] : tensor<4xf32>
  return %e : f32
}

// -----

func.func @lin(%t: tensor<4xf32>, %i: index) -> f32 {
  %e = tensor.empty() : tensor<4xf32>
  %a = linalg.add ins(%t, %t : tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %f = tensor.extract %a[%i] : tensor<4xf32>
  return %f : f32
}

// -----

func.func @two(%b: i1, %t: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %s = arith.select %b, %t, %t : tensor<4xf32>
  %s2 = arith.select %b, %t, %s : tensor<4xf32>
  %e = tensor.extract %s2[%i] : tensor<4xf32>
  return %e : f32
}
