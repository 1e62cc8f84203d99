// options: bufferize-function-boundaries
// An unranked argument is in place before anything is known of the function called, so that it may be any result.
func.func private @caller(%b: i1, %t: tensor<?xf32>, %u: tensor<*xf32>) -> tensor<?xf32> {
  %r = func.call @callee(%b, %t, %u) : (i1, tensor<?xf32>, tensor<*xf32>) -> tensor<?xf32>
  return %t : tensor<?xf32>
}
func.func private @callee(%b: i1, %t: tensor<?xf32>, %u: tensor<*xf32>) -> tensor<?xf32> {
  %w = scf.while (%a = %u) : (tensor<*xf32>) -> tensor<*xf32> {
    scf.condition(%b) %a : tensor<*xf32>
  } do {
  ^bb0(%a: tensor<*xf32>):
    scf.yield %a : tensor<*xf32>
  }
  return %t : tensor<?xf32>
}
