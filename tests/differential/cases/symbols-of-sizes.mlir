// options: allow-unknown-ops
// Sizes are symbols of affine maps where they come from values right in the function, else dimensions.
func.func @f(%x: f32, %i: index, %j: index, %b: i1, %t: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:3 = scf.for %k = %c0 to %i step %c1 iter_args(%a = %t, %d = %c0, %e = %c0) -> (tensor<?x?xf32>, index, index) {
    %v = tensor.insert %x into %a[%k, %k] : tensor<?x?xf32>
    %q = tensor.concat dim(0) %v, %v, %v : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %z = linalg.fill ins(%x : f32) outs(%q : tensor<?x?xf32>) -> tensor<?x?xf32>
    "test.foo"(%q) : (tensor<?x?xf32>) -> ()
    "test.foo"(%z) : (tensor<?x?xf32>) -> ()
    %cc = tensor.collapse_shape %v [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
    %zz = linalg.fill ins(%x : f32) outs(%cc : tensor<?xf32>) -> tensor<?xf32>
    "test.foo"(%cc) : (tensor<?xf32>) -> ()
    "test.foo"(%zz) : (tensor<?xf32>) -> ()
    %p = tensor.pad %v low[%k, 1] high[%j, %c1] {
      ^bb0(%p0: index, %p1: index):
      tensor.yield %x : f32
    } : tensor<?x?xf32> to tensor<?x?xf32>
    "test.foo"(%p) : (tensor<?x?xf32>) -> ()
    scf.yield %v, %d, %e : tensor<?x?xf32>, index, index
  }
  %s = tensor.empty(%i) : tensor<?xf32>
  return %r#0, %s, %s : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>
}

func.func @products(%x: f32, %n: index, %t: tensor<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %k = %c0 to %n step %c1 {
    %s = tensor.extract_slice %t[0, 0] [%k, %k] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %g = tensor.generate %k, %k {
    ^bb0(%a: index, %b: index):
      tensor.yield %x : f32
    } : tensor<?x?xf32>
    %c = tensor.collapse_shape %g [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
    %f = linalg.fill ins(%x : f32) outs(%c : tensor<?xf32>) -> tensor<?xf32>
    "test.use"(%c, %f) : (tensor<?xf32>, tensor<?xf32>) -> ()
  }
  return
}
