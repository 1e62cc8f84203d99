"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: !llvm.ptr<i8>, %arg1: index, %arg2: tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>, %arg3: memref<?xindex>, %arg4: memref<?xf64>, %arg5: f64):
    %0 = "sparse_tensor.new"(%arg0) : (!llvm.ptr<i8>) -> tensor<4x8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "dense", "compressed" ], dimOrdering = affine_map<(d0, d1) -> (d0, d1)>, pointerBitWidth = 0, indexBitWidth = 0 }>>
    %1 = "sparse_tensor.init"(%arg1, %arg1) : (index, index) -> tensor<?x?xf64, #sparse_tensor.encoding<{ dimLevelType = [ "dense", "compressed" ], dimOrdering = affine_map<(d0, d1) -> (d0, d1)>, pointerBitWidth = 0, indexBitWidth = 0 }>>
    %2 = "sparse_tensor.convert"(%arg2) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>) -> tensor<8xf64>
    %3 = "sparse_tensor.pointers"(%arg2, %arg1) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>, index) -> memref<?xi8>
    %4 = "sparse_tensor.indices"(%arg2, %arg1) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>, index) -> memref<?xi8>
    %5 = "sparse_tensor.values"(%arg2) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>) -> memref<?xf64>
    %6 = "sparse_tensor.load"(%arg2) {hasInserts} : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>) -> tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>
    "sparse_tensor.lex_insert"(%arg2, %arg3, %arg5) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>, memref<?xindex>, f64) -> ()
    %7:4 = "sparse_tensor.expand"(%arg2) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>) -> (memref<?xf64>, memref<?xi1>, memref<?xindex>, index)
    "sparse_tensor.compress"(%0, %arg3, %7#0, %7#1, %7#2, %7#3) : (tensor<4x8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "dense", "compressed" ], dimOrdering = affine_map<(d0, d1) -> (d0, d1)>, pointerBitWidth = 0, indexBitWidth = 0 }>>, memref<?xindex>, memref<?xf64>, memref<?xi1>, memref<?xindex>, index) -> ()
    "sparse_tensor.out"(%arg2, %arg0) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>, !llvm.ptr<i8>) -> ()
    "sparse_tensor.release"(%arg2) : (tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>) -> ()
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (!llvm.ptr<i8>, index, tensor<8xf64, #sparse_tensor.encoding<{ dimLevelType = [ "compressed" ], pointerBitWidth = 8, indexBitWidth = 8 }>>, memref<?xindex>, memref<?xf64>, f64) -> ()} : () -> ()
}) : () -> ()
