// In a loop, what is computed is no symbol of affine ops.

func private @tile(%a: tensor<?xf32>, %i: index, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?xf32>
  %s = affine.min affine_map<(d0)[s0] -> (4, s0 - d0)>(%i)[%d]
  %t = affine.max affine_map<(d0) -> (d0, 2)>(%s)
  %u = affine.apply affine_map<(d0)[s0] -> (d0 * 2 + (d0 - 9) mod 4 + s0 floordiv 2 + s0 ceildiv 3)>(%t)[%i]
  %0 = linalg.init_tensor [%u] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %f = arith.constant 1.5 : f32
  %r = scf.for %i = %c0 to %c5 step %c1 iter_args(%sum = %f) -> f32 {
    %k = arith.muli %i, %i : index
    %e = linalg.init_tensor [%k] : tensor<?xf32>
    %a = linalg.fill(%sum, %e) : f32, tensor<?xf32> -> tensor<?xf32>
    %1 = call @tile(%a, %i, %f) : (tensor<?xf32>, index, f32) -> tensor<?xf32>
    %d = tensor.dim %1, %c0 : tensor<?xf32>
    %last = arith.subi %d, %c1 : index
    %2 = tensor.extract %1[%last] : tensor<?xf32>
    %3 = arith.index_cast %d : index to i32
    %4 = arith.sitofp %3 : i32 to f32
    %5 = arith.addf %4, %2 : f32
    %6 = arith.mulf %sum, %f : f32
    %7 = arith.addf %5, %6 : f32
    scf.yield %7 : f32
  }
  return %r : f32
}
