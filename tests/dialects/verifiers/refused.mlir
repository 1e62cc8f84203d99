// 3: 'tensor.extract' op incorrect number of indices for extract_element
func.func @f(%a: tensor<4xf32>, %i: index) -> f32 {
  %0 = tensor.extract %a[%i, %i] : tensor<4xf32>
  return %0 : f32
}
// -----
// 3: 'tensor.insert' op incorrect number of indices
func.func @f(%a: tensor<4xf32>, %i: index, %x: f32) -> tensor<4xf32> {
  %0 = tensor.insert %x into %a[] : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'tensor.cast' op operand type 'tensor<4xf32>' and result type 'tensor<8xf32>' are cast incompatible
func.func @f(%a: tensor<4xf32>) -> tensor<8xf32> {
  %0 = tensor.cast %a : tensor<4xf32> to tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: 'tensor.cast' op operand type 'tensor<4xf32>' and result type 'tensor<4xf64>' are cast incompatible
func.func @f(%a: tensor<4xf32>) -> tensor<4xf64> {
  %0 = tensor.cast %a : tensor<4xf32> to tensor<4xf64>
  return %0 : tensor<4xf64>
}
// -----
// 3: 'tensor.empty' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f() -> tensor<?xf32> {
  %0 = tensor.empty() : tensor<?xf32>
  return %0 : tensor<?xf32>
}
// -----
// 3: 'tensor.empty' op incorrect number of dynamic sizes, has 1, expected 0
func.func @f(%i: index) -> tensor<4xf32> {
  %0 = tensor.empty(%i) : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: expected type to be 'tensor<4xf32>' or a rank-reduced version. (size mismatch)
func.func @f(%a: tensor<8xf32>) -> tensor<5xf32> {
  %0 = tensor.extract_slice %a[0] [4] [1] : tensor<8xf32> to tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// 3: expected element type to be 'f32'
func.func @f(%a: tensor<8xf32>) -> tensor<4xf64> {
  %0 = tensor.extract_slice %a[0] [4] [1] : tensor<8xf32> to tensor<4xf64>
  return %0 : tensor<4xf64>
}
// -----
// 3: slice along dimension 0 runs out-of-bounds: 9 >= 8
func.func @f(%a: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[6] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: expected 1 offset values, got 2
func.func @f(%a: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[0, 0] [4, 4] [1, 1] : tensor<8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: expected mixed sizes rank to match mixed strides rank (2 vs 1) so the rank of the result type is well-formed.
func.func @f(%a: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[0] [4, 4] [1] : tensor<8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: expected type to be 'tensor<4xf32>' or a rank-reduced version. (size mismatch)
func.func @f(%a: tensor<8xf32>, %b: tensor<5xf32>) -> tensor<8xf32> {
  %0 = tensor.insert_slice %b into %a[0] [4] [1] : tensor<5xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: slice along dimension 0 runs out-of-bounds: 9 >= 8
func.func @f(%a: tensor<8xf32>, %b: tensor<4xf32>) -> tensor<8xf32> {
  %0 = tensor.insert_slice %b into %a[6] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: expected element type to be 'f32'
func.func @f(%a: tensor<8xf32>, %b: tensor<4xf64>) -> tensor<8xf32> {
  %0 = tensor.insert_slice %b into %a[0] [4] [1] : tensor<4xf64> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: 'tensor.expand_shape' op expected dimension 0 of collapsed type to be static value of 6
func.func @f(%a: tensor<8xf32>) -> tensor<3x2xf32> {
  %0 = tensor.expand_shape %a [[0, 1]] output_shape [3, 2] : tensor<8xf32> into tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}
// -----
// 3: 'tensor.expand_shape' op expected collapsed rank (1) to equal the number of reassociation maps (2).
func.func @f(%a: tensor<8xf32>) -> tensor<4x2xf32> {
  %0 = tensor.expand_shape %a [[0], [1]] output_shape [4, 2] : tensor<8xf32> into tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}
// -----
// 3: 'tensor.collapse_shape' op expected dimension 0 of collapsed type to be static value of 8
func.func @f(%a: tensor<4x2xf32>) -> tensor<7xf32> {
  %0 = tensor.collapse_shape %a [[0, 1]] : tensor<4x2xf32> into tensor<7xf32>
  return %0 : tensor<7xf32>
}
// -----
// 3: 'tensor.collapse_shape' op expected reassociation map #0 to have size equal to the expanded rank (2), but it is  1.
func.func @f(%a: tensor<4x2xf32>) -> tensor<8xf32> {
  %0 = tensor.collapse_shape %a [[0]] : tensor<4x2xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: 'tensor.dim' op operand #0 must be non-0-ranked or unranked tensor, but got 'tensor<f32>'
func.func @f(%a: tensor<f32>, %i: index) -> index {
  %1 = tensor.dim %a, %i : tensor<f32>
  return %1 : index
}
// -----
// 3: custom op 'tensor.from_elements' number of operands and types do not match: got 2 operands and 4 types
func.func @f(%x: f32) -> tensor<4xf32> {
  %1 = tensor.from_elements %x, %x : tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// 3: custom op 'tensor.from_elements' 'result' must be statically shaped tensor of any type values, but got 'tensor<?xf32>'
func.func @f(%x: f32) -> tensor<?xf32> {
  %1 = tensor.from_elements %x, %x : tensor<?xf32>
  return %1 : tensor<?xf32>
}
// -----
// 3: 'tensor.splat' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%x: f32) -> tensor<?xf32> {
  %1 = tensor.splat %x : tensor<?xf32>
  return %1 : tensor<?xf32>
}
// -----
// 3: 'tensor.generate' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%x: f32) -> tensor<?xf32> {
  %1 = tensor.generate {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<?xf32>
  return %1 : tensor<?xf32>
}
// -----
// 3: must have one body argument per input dimension
func.func @f(%x: f32) -> tensor<4xf32> {
  %1 = tensor.generate {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// 3: 'tensor.generate' op body must be terminated with a `yield` operation of the tensor element type
func.func @f(%x: f32) -> tensor<4xf64> {
  %1 = tensor.generate {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<4xf64>
  return %1 : tensor<4xf64>
}
// -----
// 3: specified type 'tensor<7xf32>' does not match the inferred type 'tensor<6xf32>'
func.func @f(%a: tensor<4xf32>, %x: f32) -> tensor<7xf32> {
  %1 = tensor.pad %a low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<4xf32> to tensor<7xf32>
  return %1 : tensor<7xf32>
}
// -----
// 3: expected the block to have 1 arguments
func.func @f(%a: tensor<4xf32>, %x: f32) -> tensor<6xf32> {
  %1 = tensor.pad %a low[1] high[1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<4xf32> to tensor<6xf32>
  return %1 : tensor<6xf32>
}
// -----
// 3: 'tensor.pad' op expected yield type to match shape element type
func.func @f(%a: tensor<4xf32>, %x: f64) -> tensor<6xf32> {
  %1 = tensor.pad %a low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x : f64
  } : tensor<4xf32> to tensor<6xf32>
  return %1 : tensor<6xf32>
}
// -----
// 3: 'tensor.reshape' op source and destination tensor should have the same number of elements
func.func @f(%a: tensor<4xf32>, %s: tensor<2xindex>) -> tensor<2x3xf32> {
  %1 = tensor.reshape %a(%s) : (tensor<4xf32>, tensor<2xindex>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}
// -----
// 3: 'tensor.reshape' op length of shape operand differs from the result's tensor rank
func.func @f(%a: tensor<4xf32>, %s: tensor<2xindex>) -> tensor<4xf32> {
  %1 = tensor.reshape %a(%s) : (tensor<4xf32>, tensor<2xindex>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// 3: 'tensor.reshape' op element types of source and destination tensor types should be the same
func.func @f(%a: tensor<4xf32>, %s: tensor<1xindex>) -> tensor<4xf64> {
  %1 = tensor.reshape %a(%s) : (tensor<4xf32>, tensor<1xindex>) -> tensor<4xf64>
  return %1 : tensor<4xf64>
}
// -----
// 3: 'tensor.concat' op result type 'tensor<9xf32>'does not match inferred shape 'tensor<8xf32>' static sizes
func.func @f(%a: tensor<4xf32>) -> tensor<9xf32> {
  %1 = tensor.concat dim(0) %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<9xf32>
  return %1 : tensor<9xf32>
}
// -----
// 3: 'tensor.concat' op concatenation dim must be less than the tensor rank
func.func @f(%a: tensor<4xf32>) -> tensor<8xf32> {
  %1 = tensor.concat dim(1) %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
// -----
// 3: 'scf.if' op must have an else block if defining values
func.func @f(%c: i1, %a: tensor<4xf32>) -> tensor<4xf32> {
  %1 = scf.if %c -> tensor<4xf32> {
    scf.yield %a : tensor<4xf32>
  }
  return %1 : tensor<4xf32>
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'tensor<8xf32>' should match successor input type #0 'tensor<4xf32>'
func.func @f(%c: i1, %a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %1 = scf.if %c -> tensor<4xf32> {
    scf.yield %a : tensor<4xf32>
  } else {
    scf.yield %b : tensor<8xf32>
  }
  return %1 : tensor<4xf32>
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%c: i1, %a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %1 = scf.if %c -> tensor<4xf32> {
    scf.yield %a : tensor<4xf32>
  } else { }
  return %1 : tensor<4xf32>
}
// -----
// 3: 'scf.for' op 0-th region iter_arg and 0-th yielded value have different type: 'tensor<4xf32>' != 'tensor<8xf32>'
func.func @f(%n: index, %a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %1 = scf.for
  %i = %n to %n step %n iter_args(%x = %a) -> tensor<4xf32> {
    scf.yield %b : tensor<8xf32>
  }
  return %1 : tensor<4xf32>
}
// -----
// 3: 'scf.for' op different number of region iter_args and yielded values: 1 != 2
func.func @f(%n: index, %a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %1 = scf.for
  %i = %n to %n step %n iter_args(%x = %a) -> tensor<4xf32> {
    scf.yield %a, %a : tensor<4xf32>, tensor<4xf32>
  }
  return %1 : tensor<4xf32>
}
// -----
// 3: 'scf.for' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%n: index, %a: tensor<4xf32>) -> tensor<4xf32> {
  %1 = scf.for
  %i = %n to %n step %n iter_args(%x = %a) -> tensor<4xf32> { }
  return %1 : tensor<4xf32>
}
// -----
// 4: 'func.return' op expects parent op 'func.func'
func.func @f(%n: index, %a: tensor<4xf32>) -> tensor<4xf32> {
  %1 = scf.for
  %i = %n to %n step %n iter_args(%x = %a) -> tensor<4xf32> { func.return
  }
  return %1 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.condition to parent: region branch point has 2 operands, but region successor needs 1 inputs
func.func @f(%c: i1, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition(%c) %x, %x : tensor<4xf32>, tensor<4xf32>
  } do {
  ^bb0(%y: tensor<4xf32>):
    scf.yield %y : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.condition to Region #1: successor operand type #0 'tensor<4xf32>' should match successor input type #0 'tensor<8xf32>'
func.func @f(%c: i1, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition(%c) %x : tensor<4xf32>
  } do {
  ^bb0(%y: tensor<8xf32>):
    scf.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op expects the 'before' region to terminate with 'scf.condition'
func.func @f(%c: i1, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.yield %x : tensor<4xf32>
  } do {
  ^bb0(%y: tensor<4xf32>):
    scf.yield %y : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.execute_region' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'tensor<8xf32>' should match successor input type #0 'tensor<4xf32>'
func.func @f(%a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %0 = scf.execute_region -> tensor<4xf32> {
    scf.yield %b : tensor<8xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.index_switch' op expected each region to return 1 values, but case region #0 returns 0
func.func @f(%a: tensor<4xf32>, %i: index) -> tensor<4xf32> {
  %0 = scf.index_switch %i -> tensor<4xf32> case 1 {
    scf.yield
  } default {
    scf.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.index_switch' op has duplicate case value: 1
func.func @f(%a: tensor<4xf32>, %i: index) -> tensor<4xf32> {
  %0 = scf.index_switch %i -> tensor<4xf32> case 1 {
    scf.yield %a : tensor<4xf32>
  } case 1 {
    scf.yield %a : tensor<4xf32>
  } default {
    scf.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 5: 'tensor.parallel_insert_slice' op may only insert into an output block argument
func.func @f(%a: tensor<4xf32>, %s: tensor<1xf32>) -> tensor<4xf32> {
  %0 = scf.forall (%i) in (4) shared_outs(%o = %a) -> tensor<4xf32> {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %a[%i] [1] [1] : tensor<1xf32> into tensor<4xf32>
    } }
  return %0 : tensor<4xf32>
}
// -----
// 5: expected type to be 'tensor<2xf32>' or a rank-reduced version. (size mismatch)
func.func @f(%a: tensor<4xf32>, %s: tensor<1xf32>) -> tensor<4xf32> {
  %0 = scf.forall (%i) in (4) shared_outs(%o = %a) -> tensor<4xf32> {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%i] [2] [1] : tensor<1xf32> into tensor<4xf32>
    } }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.index_switch, scf.while'
func.func @f(%a: tensor<4xf32>) {
  scf.yield %a : tensor<4xf32>
}
// -----
// 3: 'linalg.add' op expected type of operand #2 ('tensor<4xf32>') to match type of corresponding result ('tensor<8xf32>')
func.func @f(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.add ins(%a, %a : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<8xf32>
  return %a : tensor<4xf32>
}
// -----
// 3: 'linalg.add' op inferred input/output operand #1 has shape's dimension #0 to be 4, but found 8
func.func @f(%a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %0 = linalg.add ins(%a, %b : tensor<4xf32>, tensor<8xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'linalg.matmul' op inferred input/output operand #1 has shape's dimension #0 to be 5, but found 6
func.func @f(%a: tensor<4x5xf32>, %b: tensor<6x7xf32>, %c: tensor<4x7xf32>) -> tensor<4x7xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x5xf32>, tensor<6x7xf32>) outs(%c : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %0 : tensor<4x7xf32>
}
// -----
// 3: 'linalg.matmul' op expected operand #1 rank (1) to match the result rank of indexing_map (2)
func.func @f(%a: tensor<4x5xf32>, %b: tensor<5xf32>, %c: tensor<4x7xf32>) -> tensor<4x7xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x5xf32>, tensor<5xf32>) outs(%c : tensor<4x7xf32>) -> tensor<4x7xf32>
  return %0 : tensor<4x7xf32>
}
// -----
// 3: 'linalg.matmul' op inferred input/output operand #2 has shape's dimension #1 to be 7, but found 8
func.func @f(%a: tensor<4x5xf32>, %b: tensor<5x7xf32>, %c: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x5xf32>, tensor<5x7xf32>) outs(%c : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
// 3: 'linalg.generic' op expected the number of indexing_map (1) to be equal to the number of input/output operands (2)
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'linalg.generic' op expected indexing_map #0 to have 2 dim(s) to match the number of loops
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'linalg.generic' op expected as many non-induction variable region arguments as the number of input/output operands
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'linalg.generic' op expected type of bb argument #1 ('f64') to match element or self type of the corresponding operand ('f32')
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f64):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 5: 'linalg.yield' op type of yield operand 1 ('f32') doesn't match the element type of the enclosing linalg.generic op ('f64')
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf64>) -> tensor<4xf64> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf64>) {
  ^bb0(%x: f32, %y: f64):
    linalg.yield %x : f32
  } -> tensor<4xf64>
  return %0 : tensor<4xf64>
}
// -----
// 5: 'linalg.yield' op expected number of yield values (2) to match the number of inits / outs operands of the enclosing LinalgOp (1)
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x, %x : f32, f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'linalg.generic' op expected operand #0 rank (1) to match the result rank of indexing_map (2)
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'linalg.generic' op inferred input/output operand #1 has shape's dimension #0 to be 4, but found 5
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) -> tensor<5xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<5xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// 3: 'linalg.map' op expected shape of input (4) to match shape of output (5)
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) -> tensor<5xf32> {
  %0 = linalg.map { math.absf
  } ins(%a : tensor<4xf32>) outs(%b : tensor<5xf32>)
  return %0 : tensor<5xf32>
}
// -----
// 3: 'linalg.transpose' op dim(result, 0) = 4 doesn't match dim(input, permutation[0]) = 5
func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = linalg.transpose ins(%a : tensor<4x5xf32>) outs(%b : tensor<4x5xf32>) permutation = [1, 0]
  return %0 : tensor<4x5xf32>
}
// -----
// 3: 'linalg.transpose' op permutation is not valid
func.func @f(%a: tensor<4x5xf32>, %b: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %0 = linalg.transpose ins(%a : tensor<4x5xf32>) outs(%b : tensor<5x4xf32>) permutation = [1, 1]
  return %0 : tensor<5x4xf32>
}
// -----
// 3: 'linalg.broadcast' op input dim 0 should match init dim 1. input: 4, init: 5
func.func @f(%a: tensor<4xf32>, %b: tensor<4x5xf32>) -> tensor<4x5xf32> {
  %0 = linalg.broadcast ins(%a : tensor<4xf32>) outs(%b : tensor<4x5xf32>) dimensions = [0]
  return %0 : tensor<4x5xf32>
}
// -----
// 3: 'linalg.reduce' op init dimensions [5] doesn't match input dimensions after reduction [4]
func.func @f(%a: tensor<4x5xf32>, %b: tensor<5xf32>) -> tensor<5xf32> {
  %0 = linalg.reduce { arith.addf
  } ins(%a : tensor<4x5xf32>) outs(%b : tensor<5xf32>) dimensions = [1]
  return %0 : tensor<5xf32>
}
// -----
// 4: 'bufferization.materialize_in_destination' op source/destination shapes are incompatible
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) -> tensor<4xf32> {
  %0 =
  bufferization.materialize_in_destination %a in %b : (tensor<4xf32>, tensor<5xf32>) -> tensor<5xf32>
  return %a : tensor<4xf32>
}
// -----
// 3: 'bufferization.materialize_in_destination' op 'writable' must be specified if and only if the destination is of memref type
func.func @f(%a: tensor<4xf32>, %b: memref<4xf32>) -> tensor<4xf32> {
  bufferization.materialize_in_destination %a in %b : (tensor<4xf32>, memref<4xf32>) -> ()
  return %a : tensor<4xf32>
}
// -----
// 3: 'bufferization.materialize_in_destination' op source/destination shapes are incompatible
func.func @f(%a: tensor<4xf32>, %b: memref<5xf32>) -> tensor<4xf32> {
  bufferization.materialize_in_destination %a in restrict writable %b : (tensor<4xf32>, memref<5xf32>) -> ()
  return %a : tensor<4xf32>
}
// -----
// 3: dynamic sizes not needed when copying a tensor
func.func @f(%a: tensor<?xf32>, %i: index) -> tensor<?xf32> {
  %0 = bufferization.alloc_tensor(%i) copy(%a) : tensor<?xf32>
  return %0 : tensor<?xf32>
}
// -----
// 3: 'bufferization.alloc_tensor' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%a: tensor<?xf32>, %i: index) -> tensor<?xf32> {
  %0 = bufferization.alloc_tensor() : tensor<?xf32>
  return %0 : tensor<?xf32>
}
// -----
// 3: shapes do not match
func.func @f(%a: memref<?xf32>) -> tensor<4xf32> {
  %0 = bufferization.to_tensor %a restrict : memref<?xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: shapes do not match
func.func @f(%a: tensor<4xf32>) -> memref<5xf32> {
  %0 = bufferization.to_buffer %a : tensor<4xf32> to memref<5xf32>
  return %0 : memref<5xf32>
}
// -----
// 3: 'memref.load' op incorrect number of indices for load, expected 1 but got 2
func.func @f(%a: memref<4xf32>, %i: index) -> f32 {
  %0 = memref.load %a[%i, %i] : memref<4xf32>
  return %0 : f32
}
// -----
// 3: 'memref.store' op store index operand count not equal to memref rank
func.func @f(%a: memref<4xf32>, %i: index, %x: f32) {
  memref.store %x, %a[] : memref<4xf32>
  return
}
// -----
// 3: 'memref.alloc' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%i: index) {
  %0 = memref.alloc() : memref<?xf32>
  return
}
// -----
// 3: 'memref.alloc' op incorrect number of dynamic sizes, has 1, expected 0
func.func @f(%i: index) {
  %0 = memref.alloc(%i) : memref<4xf32>
  return
}
// -----
// 3: 'memref.copy' op requires the same shape for all operands
func.func @f(%a: memref<4xf32>, %b: memref<5xf32>) {
  memref.copy %a, %b : memref<4xf32> to memref<5xf32>
  return
}
// -----
// 2: 'func.func' op symbol declaration cannot have public visibility
func.func @f(%a: tensor<4xf32>) -> tensor<4xf32>
// -----
// 2: 'func.func' op symbol declaration cannot have public visibility
func.func public @f(%a: tensor<4xf32>) -> tensor<4xf32>
// -----
// 2: 'func.func' op symbol declaration cannot have public visibility
func.func @f(tensor<4xf32>) -> tensor<4xf32>
// -----
// 3: 'scf.for' op different number of region iter_args and yielded values: 2 != 1
func.func @f(%n: index, %a: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %1:2 = scf.for
  %i = %n to %n step %n iter_args(%x = %a,
  %y = %a) -> (tensor<4xf32>, tensor<4xf32>) {
    scf.yield %a : tensor<4xf32>
  }
  return %1#0, %1#1 : tensor<4xf32>, tensor<4xf32>
}
// -----
// 3: 'scf.for' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%n: index, %a: tensor<4xf32>) -> (tensor<4xf32>) {
  %1 = scf.for
  %i = %n to %n step %n iter_args(%x = %a) -> (tensor<4xf32>) {
    scf.yield
  }
  return %1 : tensor<4xf32>
}
// -----
// 2: 'scf.for' op different number of region iter_args and yielded values: 0 != 1
func.func @f(%n: index, %a: tensor<4xf32>) { scf.for
  %i = %n to %n step %n {
    scf.yield %a : tensor<4xf32>
  }
  return
}
// -----
// 3: 'scf.index_switch' op expected result #0 of each region to be 'tensor<4xf32>'
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>, %i: index) -> tensor<4xf32> {
  %0 = scf.index_switch %i -> tensor<4xf32> case 1 {
    scf.yield %b : tensor<5xf32>
  } default {
    scf.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.index_switch' op expected result #0 of each region to be 'tensor<4xf32>'
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>, %i: index) -> tensor<4xf32> {
  %0 = scf.index_switch %i -> tensor<4xf32> case 1 {
    scf.yield %a : tensor<4xf32>
  } default {
    scf.yield %b : tensor<5xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.index_switch' op expected each region to return 1 values, but default region returns 0
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>, %i: index) -> tensor<4xf32> {
  %0 = scf.index_switch %i -> tensor<4xf32> case 1 {
    scf.yield %a : tensor<4xf32>
  } default {
    scf.yield
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.condition to Region #1: successor operand type #0 'tensor<4xf32>' should match successor input type #0 'tensor<8xf32>'
func.func @f(%c: i1, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition(%c) %x : tensor<4xf32>
  } do {
  ^bb0(%y: tensor<8xf32>):
    scf.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.yield to Region #0: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%c: i1, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition(%c) %x : tensor<4xf32>
  } do {
  ^bb0(%y: tensor<4xf32>):
    scf.yield
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.yield to Region #0: successor operand type #0 'tensor<8xf32>' should match successor input type #0 'tensor<4xf32>'
func.func @f(%c: i1, %a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition(%c) %x : tensor<4xf32>
  } do {
  ^bb0(%y: tensor<4xf32>):
    scf.yield %b : tensor<8xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.condition to parent: successor operand type #0 'tensor<8xf32>' should match successor input type #0 'tensor<4xf32>'
func.func @f(%c: i1, %a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition(%c) %b : tensor<8xf32>
  } do {
  ^bb0(%y: tensor<4xf32>):
    scf.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.while' op along control flow edge from Operation scf.condition to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%c: i1, %a: tensor<4xf32>, %b: tensor<8xf32>) -> tensor<4xf32> {
  %0 = scf.while (%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    scf.condition(%c) } do {
  ^bb0(%y: tensor<4xf32>):
    scf.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'scf.execute_region' op along control flow edge from Operation scf.yield to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = scf.execute_region -> tensor<4xf32> {
    scf.yield
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'tensor.collapse_shape' op expected reassociation map #0 to have size equal to the expanded rank (2), but it is  3.
func.func @f(%a: tensor<4x4xf32>) -> tensor<8xf32> {
  %0 = tensor.collapse_shape %a [[0, 1, 2]] : tensor<4x4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: 'tensor.collapse_shape' op expected dimension 0 of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic
func.func @f(%a: tensor<4x?xf32>) -> tensor<8xf32> {
  %0 = tensor.collapse_shape %a [[0, 1]] : tensor<4x?xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: 'tensor.collapse_shape' op expected reassociation map #1 to be valid and contiguous.
func.func @f(%a: tensor<4x4x2xf32>) -> tensor<4x8xf32> {
  %0 = tensor.collapse_shape %a [[0], [2, 1]] : tensor<4x4x2xf32> into tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}
// -----
// 3: 'tensor.expand_shape' op expected collapsed type to be 'tensor<8xf32>', but got 'tensor<8xf64>'
func.func @f(%a: tensor<8xf64>) -> tensor<4x2xf32> {
  %0 = tensor.expand_shape %a [[0, 1]] output_shape [4, 2] : tensor<8xf64> into tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}
// -----
// 3: expected rank to be smaller or equal to the other rank.
func.func @f(%a: tensor<8xf32>) -> tensor<4x1x1xf32> {
  %0 = tensor.extract_slice %a[0] [4] [1] : tensor<8xf32> to tensor<4x1x1xf32>
  return %0 : tensor<4x1x1xf32>
}
// -----
// 3: expected type to be 'tensor<4x4xf32>' or a rank-reduced version. (size mismatch)
func.func @f(%a: tensor<8x8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[0, 0] [4, 4] [1, 1] : tensor<8x8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: expected offsets to be non-negative, but got -1
func.func @f(%a: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[-1] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: offset 0 is out-of-bounds: 9 >= 8
func.func @f(%a: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[9] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: expected rank to be smaller or equal to the other rank.
func.func @f(%a: tensor<8xf32>, %b: tensor<1x4xf32>) -> tensor<8xf32> {
  %0 = tensor.insert_slice %b into %a[0] [4] [1] : tensor<1x4xf32> into tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: expected type to be 'tensor<?xf32>' or a rank-reduced version. (size mismatch)
func.func @f(%a: tensor<8xf32>, %n: index) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[0] [%n] [1] : tensor<8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: expected type to be 'tensor<4xf32>' or a rank-reduced version. (size mismatch)
func.func @f(%a: tensor<8xf32>, %n: index) -> tensor<?xf32> {
  %0 = tensor.extract_slice %a[0] [4] [1] : tensor<8xf32> to tensor<?xf32>
  return %0 : tensor<?xf32>
}
// -----
// 3: all body arguments must be index
func.func @f(%x: f32) -> tensor<4xf32> {
  %1 = tensor.generate {
  ^bb0(%i: i32):
    tensor.yield %x : f32
  } : tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// 5: 'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, scf.index_switch, scf.while'
func.func @f(%x: f32) -> tensor<4xf32> {
  %1 = tensor.generate {
  ^bb0(%i: index):
    scf.yield %x : f32
  } : tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// 3: 'tensor.pad' op expected block argument 1 to be an index
func.func @f(%a: tensor<4xf32>, %x: f32) -> tensor<6xf32> {
  %1 = tensor.pad %a low[1] high[1] {
  ^bb0(%i: i32):
    tensor.yield %x : f32
  } : tensor<4xf32> to tensor<6xf32>
  return %1 : tensor<6xf32>
}
// -----
// 3: failed to infer expectedType from sourceType 'tensor<4xf32>', specified resultType is 'tensor<6xf32>'
func.func @f(%a: tensor<4xf32>, %x: f32) -> tensor<6xf32> {
  %1 = tensor.pad %a low[1, 1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<4xf32> to tensor<6xf32>
  return %1 : tensor<6xf32>
}
// -----
// 3: 'tensor.concat' op rank of concatenated inputs must match result rank
func.func @f(%a: tensor<4xf32>, %b: tensor<2x4xf32>) -> tensor<8xf32> {
  %1 = tensor.concat dim(0) %a, %b : (tensor<4xf32>, tensor<2x4xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
// -----
// 3: 'tensor.concat' op inputs and result element type must match
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf64>) -> tensor<8xf32> {
  %1 = tensor.concat dim(0) %a, %b : (tensor<4xf32>, tensor<4xf64>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
// -----
// 3: 'tensor.concat' op static concatenation size mismatch along non-concatenated dimension 1
func.func @f(%a: tensor<4x3xf32>, %b: tensor<4x2xf32>) -> tensor<8x3xf32> {
  %1 = tensor.concat dim(0) %a, %b : (tensor<4x3xf32>, tensor<4x2xf32>) -> tensor<8x3xf32>
  return %1 : tensor<8x3xf32>
}
// -----
// 3: 'tensor.reshape' op cannot use shape operand with dynamic length to reshape to statically-ranked tensor type
func.func @f(%a: tensor<4xf32>, %s: tensor<?xindex>) -> tensor<4xf32> {
  %1 = tensor.reshape %a(%s) : (tensor<4xf32>, tensor<?xindex>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
// -----
// 3: 'tensor.yield' op expects parent op to be one of 'tensor.generate, tensor.pad'
func.func @f(%a: tensor<4xf32>, %c: i1) { scf.if %c {
    tensor.yield %a : tensor<4xf32>
  }
  return
}
// -----
// 3: 'scf.condition' op expects parent op 'scf.while'
func.func @f(%a: tensor<4xf32>, %c: i1) { scf.if %c {
    scf.condition(%c) }
  return
}
// -----
// 3: 'linalg.fill' op expected type of operand #1 ('tensor<4xf32>') to match type of corresponding result ('tensor<5xf32>')
func.func @f(%a: tensor<4xf32>, %x: f32) -> tensor<4xf32> {
  %0 = linalg.fill ins(%x : f32) outs(%a : tensor<4xf32>) -> tensor<5xf32>
  return %a : tensor<4xf32>
}
// -----
// 2: 'linalg.fill' op expected the number of tensor results (0) to be equal to the number of output tensors (1)
func.func @f(%a: tensor<4xf32>, %x: f32) { linalg.fill ins(%x : f32) outs(%a : tensor<4xf32>)
  return
}
// -----
// 2: 'linalg.copy' op expected to have pure tensor or buffer semantics
func.func @f(%a: tensor<4xf32>, %m: memref<4xf32>) { linalg.copy ins(%a : tensor<4xf32>) outs(%m : memref<4xf32>)
  return
}
// -----
// 3: 'linalg.add' op expected operand #0 rank (1) to match the result rank of indexing_map (2)
func.func @f(%a: tensor<4xf32>, %b: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.add ins(%a, %b : tensor<4xf32>, tensor<4x4xf32>) outs(%b : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
// -----
// 4: 'linalg.add' op inferred input/output operand #2 has shape's dimension #0 to be 4, but found 5
func.func @f(%a: tensor<4xf32>, %b: tensor<?xf32>) -> tensor<5xf32> {
  %c = tensor.empty() : tensor<5xf32>
  %0 = linalg.add ins(%a, %b : tensor<4xf32>, tensor<?xf32>) outs(%c : tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// 3: 'linalg.batch_matmul' op inferred input/output operand #1 has shape's dimension #1 to be 5, but found 6
func.func @f(%a: tensor<2x4x5xf32>, %b: tensor<2x6x7xf32>, %c: tensor<2x4x7xf32>) -> tensor<2x4x7xf32> {
  %0 = linalg.batch_matmul ins(%a, %b : tensor<2x4x5xf32>, tensor<2x6x7xf32>) outs(%c : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  return %0 : tensor<2x4x7xf32>
}
// -----
// 3: 'linalg.matvec' op inferred input/output operand #1 has shape's dimension #0 to be 5, but found 6
func.func @f(%a: tensor<4x5xf32>, %b: tensor<6xf32>, %c: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.matvec ins(%a, %b : tensor<4x5xf32>, tensor<6xf32>) outs(%c : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'linalg.dot' op inferred input/output operand #1 has shape's dimension #0 to be 4, but found 5
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>, %c: tensor<f32>) -> tensor<f32> {
  %0 = linalg.dot ins(%a, %b : tensor<4xf32>, tensor<5xf32>) outs(%c : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
// -----
// 3: 'linalg.exp' op inferred input/output operand #1 has shape's dimension #0 to be 4, but found 5
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) -> tensor<5xf32> {
  %0 = linalg.exp ins(%a : tensor<4xf32>) outs(%b : tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// 3: 'linalg.generic' op expected type of operand #1 ('tensor<4xf32>') to match type of corresponding result ('tensor<5xf32>')
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<5xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// 2: 'linalg.generic' op expected the number of tensor results (0) to be equal to the number of output tensors (1)
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) { linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
  ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  }
  return
}
// -----
// 5: 'linalg.index' op expected dim (1) to be lower than the number of loops (1) of the enclosing LinalgOp
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    %z = linalg.index 1 : index
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'ml_program.global_load_const' op undefined global: @g
func.func @f() -> tensor<4xf32> {
  %0 = ml_program.global_load_const @g : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 4: 'ml_program.global_load_const' op cannot load as const from mutable global @g
ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f() -> tensor<4xf32> {
  %0 = ml_program.global_load_const @g : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 4: 'ml_program.global_load_const' op cannot load from global typed 'tensor<4xf32>' as 'tensor<8xf32>'
ml_program.global private @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f() -> tensor<8xf32> {
  %0 = ml_program.global_load_const @g : tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 4: 'ml_program.global_load' op cannot load from global typed 'tensor<4xf32>' as 'tensor<8xf32>'
ml_program.global private @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f() -> tensor<8xf32> {
  %0 = ml_program.global_load @g : tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: 'ml_program.global_load' op undefined global: @g
func.func @f() -> tensor<8xf32> {
  %0 = ml_program.global_load @g : tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 6: 'ml_program.global_load' op undefined global: @g
func.func @g() {
  return
}
func.func @f() -> tensor<8xf32> {
  %0 = ml_program.global_load @g : tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
// 3: 'ml_program.global_store' op cannot store to an immutable global @g
ml_program.global private @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f(%t: tensor<4xf32>) { ml_program.global_store @g = %t : tensor<4xf32>
  return
}
// -----
// 3: 'ml_program.global_store' op cannot store to a global typed 'tensor<4xf32>' from 'tensor<8xf32>'
ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f(%t: tensor<8xf32>) { ml_program.global_store @g = %t : tensor<8xf32>
  return
}
// -----
// 2: 'ml_program.global_store' op undefined global: @g
func.func @f(%t: tensor<8xf32>) { ml_program.global_store @g = %t : tensor<8xf32>
  return
}
// -----
// 2: 'ml_program.global' op immutable global must have an initial value
ml_program.global private @g : tensor<4xf32>
// -----
// 2: custom op 'memref.global' initial value should be a unit or elements attribute
memref.global "private" constant @g : memref<4xf32> = "x"
// -----
// 2: custom op 'memref.global' type should be static shaped memref, but got 'tensor<4xf32>'
memref.global "private" constant @g : tensor<4xf32> = dense<1.0>
// -----
// 3: 'memref.get_global' op 'g' does not reference a valid global memref
func.func @f() {
  %0 = memref.get_global @g : memref<4xf32>
  return
}
// -----
// 4: 'memref.get_global' op result type 'memref<8xf32>' does not match type 'memref<4xf32>' of the global memref @g
memref.global "private" constant @g : memref<4xf32> = dense<1.0>
func.func @f() {
  %0 = memref.get_global @g : memref<8xf32>
  return
}
// -----
// 3: 'func.constant' op reference to undefined function 'g'
func.func @f() {
  %f = constant @g : () -> ()
  return
}
// -----
// 4: 'func.constant' op reference to function with mismatched type
func.func private @g(f32)
func.func @f() {
  %f = constant @g : () -> ()
  return
}
// -----
// 3: 'arith.addf' op attribute 'bufferization.manual_deallocation' can be used only on ops that have an allocation and/or free side effect
func.func @f(%a: f32) {
  %0 = arith.addf %a, %a {bufferization.manual_deallocation} : f32
  return
}
// -----
// 2: 'func.func' op attribute 'bufferization.manual_deallocation' can be used only on ops that have an allocation and/or free side effect
func.func @f(%m: memref<4xf32>) attributes {bufferization.manual_deallocation} {
  memref.dealloc %m {bufferization.manual_deallocation} : memref<4xf32>
  return
}
// -----
// 4: 'scf.if' op attribute 'bufferization.manual_deallocation' can be used only on ops that have an allocation and/or free side effect
func.func @f(%c: i1) {
  %a = memref.alloc() {bufferization.manual_deallocation} : memref<4xf32>
  scf.if %c {
    %b = memref.alloc() : memref<4xf32>
  } {bufferization.manual_deallocation}
  return
}
// -----
// 2: 'bufferization.writable' is invalid on external functions
func.func private @f(tensor<4xf32> {bufferization.writable = false})
// -----
// 2: type mismatch for bb argument #0 of successor #0
func.func @f(%a: tensor<4xf32>, %c: i1) -> tensor<4xf32> { cf.cond_br %c,
^bb1(%a : tensor<4xf32>),
^bb2
^bb1(%x: tensor<8xf32>):
  return %a : tensor<4xf32>
^bb2:
  return %a : tensor<4xf32>
}
// -----
// 2: branch has 1 operands for successor #0, but target block has 0
func.func @f(%a: tensor<4xf32>, %c: i1) -> tensor<4xf32> { cf.br
^bb1(%a : tensor<4xf32>)
^bb1:
  return %a : tensor<4xf32>
}
// -----
// 3: 'vector.transfer_read' op requires 1 indices
func.func @f(%a: tensor<4xf32>, %p: f32, %i: index) -> vector<8xf32> {
  %0 = vector.transfer_read %a[%i, %i], %p : tensor<4xf32>, vector<8xf32>
  return %0 : vector<8xf32>
}
// -----
// 3: 'vector.transfer_write' op requires 1 indices
func.func @f(%a: tensor<4xf32>, %v: vector<8xf32>, %i: index) -> tensor<4xf32> {
  %0 = vector.transfer_write %v, %a[%i, %i] : vector<8xf32>, tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'shape.assuming' op along control flow edge from Operation shape.assuming_yield to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%w: !shape.witness, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = shape.assuming %w -> tensor<4xf32> { shape.assuming_yield
  }
  return %0 : tensor<4xf32>
}
// -----
// 3: 'shape.assuming' op along control flow edge from Operation shape.assuming_yield to parent: successor operand type #0 'tensor<5xf32>' should match successor input type #0 'tensor<4xf32>'
func.func @f(%w: !shape.witness, %a: tensor<5xf32>) -> tensor<4xf32> {
  %0 = shape.assuming %w -> tensor<4xf32> { shape.assuming_yield %a : tensor<5xf32>
  }
  return %0 : tensor<4xf32>
}
// -----
// 2: 'shape.assuming_yield' op expects parent op 'shape.assuming'
func.func @f(%a: tensor<5xf32>, %c: i1) { scf.if %c { shape.assuming_yield %a : tensor<5xf32>
  }
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<4xf32>' and result type 'memref<5xf32>' are cast incompatible
func.func @f(%a: memref<4xf32>) {
  %0 = memref.cast %a : memref<4xf32> to memref<5xf32>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<4xf32>' and result type 'memref<4xf64>' are cast incompatible
func.func @f(%a: memref<4xf32>) {
  %0 = memref.cast %a : memref<4xf32> to memref<4xf64>
  return
}
