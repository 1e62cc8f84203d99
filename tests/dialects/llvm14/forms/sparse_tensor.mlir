#rows = #sparse_tensor.encoding<{dimLevelType = ["dense", "compressed"], dimOrdering = affine_map<(i, j) -> (i, j)>}>
#vector = #sparse_tensor.encoding<{dimLevelType = ["compressed"], pointerBitWidth = 8, indexBitWidth = 8}>

func @f(%p: !llvm.ptr<i8>, %i: index, %t: tensor<8xf64, #vector>, %m: memref<?xindex>, %v: memref<?xf64>, %x: f64) {
  %0 = sparse_tensor.new %p : !llvm.ptr<i8> to tensor<4x8xf64, #rows>
  %1 = sparse_tensor.init [%i, %i] : tensor<?x?xf64, #rows>
  %2 = sparse_tensor.convert %t : tensor<8xf64, #vector> to tensor<8xf64>
  %3 = sparse_tensor.pointers %t, %i : tensor<8xf64, #vector> to memref<?xi8>
  %4 = sparse_tensor.indices %t, %i : tensor<8xf64, #vector> to memref<?xi8>
  %5 = sparse_tensor.values %t : tensor<8xf64, #vector> to memref<?xf64>
  %6 = sparse_tensor.load %t hasInserts : tensor<8xf64, #vector>
  sparse_tensor.lex_insert %t, %m, %x : tensor<8xf64, #vector>, memref<?xindex>, f64
  %7, %8, %9, %10 = sparse_tensor.expand %t : tensor<8xf64, #vector> to memref<?xf64>, memref<?xi1>, memref<?xindex>, index
  sparse_tensor.compress %0, %m, %7, %8, %9, %10 : tensor<4x8xf64, #rows>, memref<?xindex>, memref<?xf64>, memref<?xi1>, memref<?xindex>, index
  sparse_tensor.out %t, %p : tensor<8xf64, #vector>, !llvm.ptr<i8>
  sparse_tensor.release %t : tensor<8xf64, #vector>
  return
}
