// Nothing is known of the results of an op whose blocks are being given their types: a loop that yields them is
// of any layout then.
// options: no-bufferize-function-boundaries
func.func @f0(%b: i1, %p89: tensor<1xf32>) -> () {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %v114 = scf.for %k102 = %c0 to %c4 step %c1 iter_args(%a101 = %p89) -> (tensor<1xf32>) {
    %v112:2 = scf.execute_region -> (tensor<1xf32>, tensor<1xf32>) {
      cf.br ^bb2(%a101 : tensor<1xf32>)
      ^bb2(%p104: tensor<1xf32>):
      scf.yield %p104, %a101 : tensor<1xf32>, tensor<1xf32>
    }
    scf.yield %v112#1 : tensor<1xf32>
  }
  return 
}
