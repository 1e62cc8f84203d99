// options: function-boundary-type-conversion=fully-dynamic-layout-map copy-before-write
// The space of a new buffer is asked for before anything else is rewritten, and is known from then on.
func.func @f(%x: f32, %i: index, %b: i1, %t: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %filled = linalg.fill ins(%x : f32) outs(%t : tensor<?xf32>) -> tensor<?xf32>
  %part = tensor.extract_slice %filled[2] [%i] [1] : tensor<?xf32> to tensor<?xf32>
  cf.br ^head(%t, %part, %t : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>)
^head(%first: tensor<?xf32>, %second: tensor<?xf32>, %third: tensor<?xf32>):
  %new = linalg.fill ins(%x : f32) outs(%first : tensor<?xf32>) -> tensor<?xf32>
  cf.cond_br %b, ^body(%new, %new, %third : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>), ^after
^body(%p: tensor<?xf32>, %q: tensor<?xf32>, %r: tensor<?xf32>):
  %kept = scf.for %k = %c0 to %i step %c1 iter_args(%a = %p) -> (tensor<?xf32>) {
    scf.yield %a : tensor<?xf32>
  }
  cf.br ^head(%p, %q, %r : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>)
^after:
  %shared = scf.forall (%k) in (1) shared_outs(%o = %second) -> (tensor<?xf32>) {
    %element = tensor.extract_slice %o[%k] [1] [1] : tensor<?xf32> to tensor<1xf32>
    %w = linalg.fill ins(%x : f32) outs(%element : tensor<1xf32>) -> tensor<1xf32>
    scf.forall.in_parallel {
    }
  }
  return %third, %second : tensor<?xf32>, tensor<?xf32>
}
