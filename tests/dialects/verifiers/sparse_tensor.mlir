// 6: input/output element-types don't match
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%v: tensor<5xf32>, %p: tensor<2xi16>, %c: tensor<5xi16>) {
  %0 = sparse_tensor.assemble (%p, %c), %v : (tensor<2xi16>, tensor<5xi16>), tensor<5xf32> to tensor<9xf32, #small>
  return
}
// -----
// 6: the sparse-tensor must have static shape
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%v: tensor<5xf32>, %p: tensor<2xi16>, %c: tensor<5xi32>) {
  %0 = sparse_tensor.assemble (%p, %c), %v : (tensor<2xi16>, tensor<5xi32>), tensor<5xf32> to tensor<?xf32, #small>
  return
}
// -----
// 6: inconsistent number of fields between input/output
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%v: tensor<5xf32>, %p: tensor<2xindex>) {
  %0 = sparse_tensor.assemble (%p), %v : (tensor<2xindex>), tensor<5xf32> to tensor<9x9xf32, #csr>
  return
}
// -----
// 6: input/output trailing COO level-ranks don't match
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%v: tensor<5xf32>, %p: tensor<2xindex>, %c: tensor<5x3xindex>) {
  %0 = sparse_tensor.assemble (%p, %c), %v : (tensor<2xindex>, tensor<5x3xindex>), tensor<5xf32> to tensor<9x9xf32, #coo>
  return
}
// -----
// 6: unexpected type for positions
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<9xf32, #small>) {
  %0 = sparse_tensor.positions %t {level = 0 : index} : tensor<9xf32, #small> to memref<?xi32>
  return
}
// -----
// 6: requested level is out of bounds
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<9xf32, #small>) {
  %0 = sparse_tensor.coordinates %t {level = 1 : index} : tensor<9xf32, #small> to memref<?xi32>
  return
}
// -----
// 6: unexpected mismatch in element types
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<9xf32, #small>) {
  %0 = sparse_tensor.values %t : tensor<9xf32, #small> to memref<?xf64>
  return
}
// -----
// 6: expected sparse tensor with a COO region
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<9x9xf32, #csr>) {
  %0 = sparse_tensor.coordinates_buffer %t : tensor<9x9xf32, #csr> to memref<?xindex>
  return
}
// -----
// 6: 'sparse_tensor.slice.offset' op operand #0 must be sparse tensor slice of any type values, but got 'tensor<9x9xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>'
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<9x9xf32, #csr>) {
  %0 = sparse_tensor.slice.offset %t at 0 : tensor<9x9xf32, #csr>
  return
}
// -----
// 6: unexpected conversion mismatch in rank
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<9x9xf32, #csr>) {
  %0 = sparse_tensor.convert %t : tensor<9x9xf32, #csr> to tensor<9xf32>
  return
}
// -----
// 6: unexpected conversion mismatch in dimension 0
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<?x9xf32>) {
  %0 = sparse_tensor.convert %t : tensor<?x9xf32> to tensor<4x9xf32, #csr>
  return
}
// -----
// 6: Level size mismatch between source/dest tensors
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<8x9xf32, #csr>) {
  %0 = sparse_tensor.reinterpret_map %t : tensor<8x9xf32, #csr> to tensor<9x8xf32, #csr>
  return
}
// -----
// 6: Level type mismatch between source/dest tensors
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<8x9xf32, #csr>) {
  %0 = sparse_tensor.reinterpret_map %t : tensor<8x9xf32, #csr> to tensor<8x9xf32, #coo>
  return
}
// -----
// 7: Level index exceeds the rank of the input sparse tensor
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<8x9xf32, #csr>) {
  %c = arith.constant 7 : index
  %0 = sparse_tensor.lvl %t, %c : tensor<8x9xf32, #csr>
  return
}
// -----
// 6: Coordinate rank mismatch with encoding
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%i: index) {
  %0, %1, %2 = sparse_tensor.crd_translate dim_to_lvl [%i, %i] as #csr : index, index, index
  return
}
// -----
// 6: requested level is out of bounds
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%s: !sparse_tensor.storage_specifier<#csr>) {
  %0 = sparse_tensor.storage_specifier.get %s pos_mem_sz at 2 : !sparse_tensor.storage_specifier<#csr>
  return
}
// -----
// 6: missing level argument
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%s: !sparse_tensor.storage_specifier<#csr>) {
  %0 = sparse_tensor.storage_specifier.get %s lvl_sz : !sparse_tensor.storage_specifier<#csr>
  return
}
// -----
// 6: The concatenation dimension of the output tensor should be the sum of all the concatenation dimensions of the input tensors.
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: tensor<3x9xf32, #csr>, %b: tensor<4x9xf32, #csr>) {
  %0 = sparse_tensor.concatenate %a, %b {dimension = 0 : index} : tensor<3x9xf32, #csr>, tensor<4x9xf32, #csr> to tensor<8x9xf32, #csr>
  return
}
// -----
// 6: All dimensions (expect for the concatenating one) should be equal.
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: tensor<3x9xf32, #csr>, %b: tensor<4x8xf32, #csr>) {
  %0 = sparse_tensor.concatenate %a, %b {dimension = 0 : index} : tensor<3x9xf32, #csr>, tensor<4x8xf32, #csr> to tensor<7x9xf32, #csr>
  return
}
// -----
// 6: Input tensor $1 has dynamic shape
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: tensor<3x9xf32, #csr>, %b: tensor<?x9xf32, #csr>) {
  %0 = sparse_tensor.concatenate %a, %b {dimension = 0 : index} : tensor<3x9xf32, #csr>, tensor<?x9xf32, #csr> to tensor<7x9xf32, #csr>
  return
}
// -----
// 6: Concat-dimension is out of bounds for dimension-rank (2 >= 2)
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: tensor<3x9xf32, #csr>, %b: tensor<4x9xf32, #csr>) {
  %0 = sparse_tensor.concatenate %a, %b {dimension = 2 : index} : tensor<3x9xf32, #csr>, tensor<4x9xf32, #csr> to tensor<7x9xf32, #csr>
  return
}
// -----
// 6: overlap region argument 2 type mismatch
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: f32) {
  %0 = sparse_tensor.binary %a, %a : f32, f32 to f32
    overlap = {
    ^bb0(%x: f32, %y: f64):
      sparse_tensor.yield %x : f32
    }
    left = identity
    right = {}
  return
}
// -----
// 6: right=identity requires second argument to have the same type as the output
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: f32) {
  %0 = sparse_tensor.binary %a, %a : f32, f32 to f64
    overlap = {}
    left = {}
    right = identity
  return
}
// -----
// 6: present region must have exactly 1 arguments
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: f32) {
  %0 = sparse_tensor.unary %a : f32 to f32
    present = {
    ^bb0(%x: f32, %y: f32):
      sparse_tensor.yield %x : f32
    }
    absent = {}
  return
}
// -----
// 6: absent region cannot yield locally computed value
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: f32) {
  %0 = sparse_tensor.unary %a : f32 to f32
    present = {}
    absent = {
      %1 = arith.negf %a : f32
      sparse_tensor.yield %1 : f32
    }
  return
}
// -----
// 6: reduce region yield type mismatch
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: f32) {
  %0 = sparse_tensor.reduce %a, %a, %a : f32 {
    ^bb0(%x: f32, %y: f32):
      %c = arith.constant true
      sparse_tensor.yield %c : i1
    }
  return
}
// -----
// 6: select region yield type mismatch
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%a: f32) {
  %0 = sparse_tensor.select %a : f32 {
    ^bb0(%x: f32):
      sparse_tensor.yield %x : f32
    }
  return
}
// -----
// 6: Unmatched number of arguments in the block
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<8x9xf32, #csr>) {
  sparse_tensor.foreach in %t : tensor<8x9xf32, #csr> do {
  ^bb0(%i: index, %v: f32):
  }
  return
}
// -----
// 6: Unmatched element type between input tensor and block argument, expected:f32, got: f64
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<8x9xf32, #csr>) {
  sparse_tensor.foreach in %t : tensor<8x9xf32, #csr> do {
  ^bb0(%i: index, %j: index, %v: f64):
  }
  return
}
// -----
// 6: Mismatch in types of yield values and results
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<8x9xf32, #csr>, %n: index) {
  %0 = sparse_tensor.foreach in %t init(%n) : tensor<8x9xf32, #csr>, index -> index do {
  ^bb0(%i: index, %j: index, %v: f32, %a: index):
    sparse_tensor.yield %v : f32
  }
  return
}
// -----
// 6: 'sparse_tensor.extract_iteration_space' op parent iterator should be specified iff level lower bound equals 0
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
#coo = #sparse_tensor.encoding<{ map = (i, j) -> (i : compressed(nonunique), j : singleton) }>
#small = #sparse_tensor.encoding<{ map = (i) -> (i : compressed), posWidth = 16, crdWidth = 32 }>
func.func @f(%t: tensor<8x9xf32, #csr>) {
  %0 = sparse_tensor.extract_iteration_space %t lvls = 1 : tensor<8x9xf32, #csr> -> !sparse_tensor.iter_space<#csr, lvls = 1>
  return
}
