// options: allow-unknown-ops unknown-type-conversion=identity-layout-map dialect-filter=arith,cf,linalg,func,tensor,bufferization
// Two copies of a tensor that stays one, each of a buffer that it asked for itself.
func.func @f(%b: i1, %t: tensor<?xf32>) {
  %stays = scf.execute_region -> tensor<?xf32> {
    cf.cond_br %b, ^bb1(%t : tensor<?xf32>), ^bb2(%t : tensor<?xf32>)
  ^bb1(%p: tensor<?xf32>):
    cf.br ^bb2(%p : tensor<?xf32>)
  ^bb2(%q: tensor<?xf32>):
    scf.yield %t : tensor<?xf32>
  }
  %selected = arith.select %b, %stays, %stays : tensor<?xf32>
  %r:2 = scf.if %b -> (tensor<?xf32>, tensor<?xf32>) {
    scf.yield %t, %selected : tensor<?xf32>, tensor<?xf32>
  } else {
    scf.yield %t, %selected : tensor<?xf32>, tensor<?xf32>
  }
  return
}
