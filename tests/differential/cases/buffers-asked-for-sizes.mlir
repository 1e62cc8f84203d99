// options: no-bufferize-function-boundaries
// The size of the last copy is asked of `%t`, by an op that comes after the switch; that is no use of the first op's.
func.func @f(%b: i1, %t: tensor<?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %0 = linalg.exp ins(%t : tensor<?xf32>) outs(%t : tensor<?xf32>) -> tensor<?xf32>
  %1 = linalg.mul ins(%0, %t : tensor<?xf32>, tensor<?xf32>) outs(%t : tensor<?xf32>) -> tensor<?xf32>
  %2 = scf.index_switch %c0 -> tensor<?x?xf32>
  default {
    scf.yield %u : tensor<?x?xf32>
  }
  %3 = scf.if %b -> (tensor<?xf32>) {
    scf.yield %0 : tensor<?xf32>
  } else {
    %4 = linalg.add ins(%0, %1 : tensor<?xf32>, tensor<?xf32>) outs(%0 : tensor<?xf32>) -> tensor<?xf32>
    scf.yield %t : tensor<?xf32>
  }
  return %1, %2 : tensor<?xf32>, tensor<?x?xf32>
}
