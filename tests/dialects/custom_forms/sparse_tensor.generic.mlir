#map = affine_map<(d0) -> (d0)>
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#sparse1 = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, 4, 1)>, d1 : #sparse_tensor<slice(1, 4, 2)>) -> (d0 : dense, d1 : compressed) }>
#sparse2 = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa)) }>
#sparse3 = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#sparse4 = #sparse_tensor.encoding<{ map = (d0 : #sparse_tensor<slice(1, 4, 1)>, d1 : #sparse_tensor<slice(1, 4, 2)>) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (!llvm.ptr, tensor<?xindex>, tensor<?xindex>, tensor<?xf64>, tensor<?x?xf64>, tensor<?x?xf64, #sparse>, index, tensor<4x8xf64, #sparse1>) -> (), sym_name = "conversion"}> ({
  ^bb0(%arg36: !llvm.ptr, %arg37: tensor<?xindex>, %arg38: tensor<?xindex>, %arg39: tensor<?xf64>, %arg40: tensor<?x?xf64>, %arg41: tensor<?x?xf64, #sparse>, %arg42: index, %arg43: tensor<4x8xf64, #sparse1>):
    %20 = "sparse_tensor.new"(%arg36) : (!llvm.ptr) -> tensor<?x?xf64, #sparse>
    %21 = "sparse_tensor.assemble"(%arg37, %arg38, %arg39) : (tensor<?xindex>, tensor<?xindex>, tensor<?xf64>) -> tensor<?x?xf64, #sparse>
    %22:6 = "sparse_tensor.disassemble"(%arg41, %arg37, %arg38, %arg39) : (tensor<?x?xf64, #sparse>, tensor<?xindex>, tensor<?xindex>, tensor<?xf64>) -> (tensor<?xindex>, tensor<?xindex>, tensor<?xf64>, index, index, index)
    %23 = "sparse_tensor.convert"(%arg40) : (tensor<?x?xf64>) -> tensor<?x?xf64, #sparse>
    %24 = "sparse_tensor.reinterpret_map"(%arg41) : (tensor<?x?xf64, #sparse>) -> tensor<?x?xf64, #sparse>
    %25 = "sparse_tensor.positions"(%arg41) <{level = 1 : index}> : (tensor<?x?xf64, #sparse>) -> memref<?xindex>
    %26 = "sparse_tensor.coordinates"(%arg41) <{level = 1 : index}> : (tensor<?x?xf64, #sparse>) -> memref<?xindex>
    %27 = "sparse_tensor.values"(%arg41) : (tensor<?x?xf64, #sparse>) -> memref<?xf64>
    %28 = "sparse_tensor.number_of_entries"(%arg41) : (tensor<?x?xf64, #sparse>) -> index
    %29 = "sparse_tensor.concatenate"(%arg41, %arg41) <{dimension = 0 : index}> : (tensor<?x?xf64, #sparse>, tensor<?x?xf64, #sparse>) -> tensor<?x?xf64, #sparse>
    %30 = "sparse_tensor.slice.offset"(%arg43) <{dim = 0 : index}> : (tensor<4x8xf64, #sparse1>) -> index
    %31 = "sparse_tensor.slice.stride"(%arg43) <{dim = 1 : index}> : (tensor<4x8xf64, #sparse1>) -> index
    %32 = "sparse_tensor.lvl"(%arg41, %arg42) : (tensor<?x?xf64, #sparse>, index) -> index
    %33:2 = "sparse_tensor.crd_translate"(%arg42, %arg42) <{direction = #sparse_tensor<CrdTransDirection dim_to_lvl>, encoder = #sparse}> : (index, index) -> (index, index)
    %34 = "sparse_tensor.load"(%arg41) <{hasInserts}> : (tensor<?x?xf64, #sparse>) -> tensor<?x?xf64, #sparse>
    "sparse_tensor.out"(%arg41, %arg36) : (tensor<?x?xf64, #sparse>, !llvm.ptr) -> ()
    "sparse_tensor.print"(%arg41) : (tensor<?x?xf64, #sparse>) -> ()
    %35 = "sparse_tensor.has_runtime_library"() : () -> i1
    %36:4 = "sparse_tensor.expand"(%arg41) : (tensor<?x?xf64, #sparse>) -> (memref<?xf64>, memref<?xi1>, memref<?xindex>, index)
    %37 = "sparse_tensor.compress"(%36#0, %36#1, %36#2, %36#3, %arg41, %arg42) : (memref<?xf64>, memref<?xi1>, memref<?xindex>, index, tensor<?x?xf64, #sparse>, index) -> tensor<?x?xf64, #sparse>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, memref<?xindex>, memref<?xi8>, index, tensor<?x?xf64, #sparse2>) -> (), sym_name = "storage"}> ({
  ^bb0(%arg31: index, %arg32: memref<?xindex>, %arg33: memref<?xi8>, %arg34: index, %arg35: tensor<?x?xf64, #sparse2>):
    %12 = "sparse_tensor.storage_specifier.init"() : () -> !sparse_tensor.storage_specifier<#sparse3>
    %13 = "sparse_tensor.storage_specifier.init"(%12) : (!sparse_tensor.storage_specifier<#sparse3>) -> !sparse_tensor.storage_specifier<#sparse4>
    %14 = "sparse_tensor.storage_specifier.get"(%12) <{level = 1 : index, specifierKind = #sparse_tensor<kind crd_mem_sz>}> : (!sparse_tensor.storage_specifier<#sparse3>) -> index
    %15 = "sparse_tensor.storage_specifier.set"(%12, %arg31) <{specifierKind = #sparse_tensor<kind val_mem_sz>}> : (!sparse_tensor.storage_specifier<#sparse3>, index) -> !sparse_tensor.storage_specifier<#sparse3>
    %16:2 = "sparse_tensor.push_back"(%arg31, %arg32, %arg34) <{inbounds}> : (index, memref<?xindex>, index) -> (memref<?xindex>, index)
    %17:2 = "sparse_tensor.push_back"(%arg31, %arg32, %arg34, %arg31) : (index, memref<?xindex>, index, index) -> (memref<?xindex>, index)
    "sparse_tensor.sort"(%arg31, %arg32, %arg33) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm hybrid_quick_sort>, ny = 0 : index, perm_map = #map}> : (index, memref<?xindex>, memref<?xi8>) -> ()
    "sparse_tensor.sort"(%arg31, %arg32) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm insertion_sort_stable>, perm_map = #map}> : (index, memref<?xindex>) -> ()
    %18 = "sparse_tensor.reorder_coo"(%arg35) <{algorithm = #sparse_tensor<SparseTensorSortAlgorithm quick_sort>}> : (tensor<?x?xf64, #sparse2>) -> tensor<?x?xf64, #sparse2>
    %19 = "sparse_tensor.coordinates_buffer"(%arg35) : (tensor<?x?xf64, #sparse2>) -> memref<?xindex>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f64, f64, tensor<?x?xf64, #sparse>, index) -> (), sym_name = "semirings"}> ({
  ^bb0(%arg14: f64, %arg15: f64, %arg16: tensor<?x?xf64, #sparse>, %arg17: index):
    %6 = "sparse_tensor.unary"(%arg14) ({
    ^bb0(%arg30: f64):
      "sparse_tensor.yield"(%arg30) : (f64) -> ()
    }, {
    }) : (f64) -> f64
    %7 = "sparse_tensor.binary"(%arg14, %arg15) <{left_identity}> ({
    ^bb0(%arg28: f64, %arg29: f64):
      "sparse_tensor.yield"(%arg28) : (f64) -> ()
    }, {
    }, {
    }) : (f64, f64) -> f64
    %8 = "sparse_tensor.reduce"(%arg14, %arg15, %arg15) ({
    ^bb0(%arg26: f64, %arg27: f64):
      "sparse_tensor.yield"(%arg26) : (f64) -> ()
    }) : (f64, f64, f64) -> f64
    %9 = "sparse_tensor.select"(%arg14) ({
    ^bb0(%arg25: f64):
      %11 = "arith.constant"() <{value = true}> : () -> i1
      "sparse_tensor.yield"(%11) : (i1) -> ()
    }) : (f64) -> f64
    "sparse_tensor.foreach"(%arg16) ({
    ^bb0(%arg22: index, %arg23: index, %arg24: f64):
      "sparse_tensor.yield"() : () -> ()
    }) : (tensor<?x?xf64, #sparse>) -> ()
    %10 = "sparse_tensor.foreach"(%arg16, %arg14) ({
    ^bb0(%arg18: index, %arg19: index, %arg20: f64, %arg21: f64):
      "sparse_tensor.yield"(%arg21) : (f64) -> ()
    }) {attribute} : (tensor<?x?xf64, #sparse>, f64) -> f64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<?x?xf64, #sparse2>, index) -> (), sym_name = "iteration"}> ({
  ^bb0(%arg0: tensor<?x?xf64, #sparse2>, %arg1: index):
    %0 = "sparse_tensor.extract_iteration_space"(%arg0) <{hiLvl = 1 : index, loLvl = 0 : index}> : (tensor<?x?xf64, #sparse2>) -> !sparse_tensor.iter_space<#sparse2, lvls = 0>
    %1 = "sparse_tensor.extract_iteration_space"(%arg0) <{hiLvl = 2 : index, loLvl = 0 : index}> : (tensor<?x?xf64, #sparse2>) -> !sparse_tensor.iter_space<#sparse2, lvls = 0 to 2>
    %2 = "sparse_tensor.iterate"(%0, %arg1) <{crdUsedLvls = 1 : i64}> ({
    ^bb0(%arg11: index, %arg12: index, %arg13: !sparse_tensor.iterator<#sparse2, lvls = 0>):
      %5 = "sparse_tensor.extract_iteration_space"(%arg0, %arg13) <{hiLvl = 2 : index, loLvl = 1 : index}> : (tensor<?x?xf64, #sparse2>, !sparse_tensor.iterator<#sparse2, lvls = 0>) -> !sparse_tensor.iter_space<#sparse2, lvls = 1>
      "test.use"(%arg12) : (index) -> ()
      "sparse_tensor.yield"(%arg11) : (index) -> ()
    }) : (!sparse_tensor.iter_space<#sparse2, lvls = 0>, index) -> index
    "sparse_tensor.iterate"(%1) <{crdUsedLvls = 2 : i64}> ({
    ^bb0(%arg9: index, %arg10: !sparse_tensor.iterator<#sparse2, lvls = 0 to 2>):
      %4 = "sparse_tensor.extract_value"(%arg0, %arg10) : (tensor<?x?xf64, #sparse2>, !sparse_tensor.iterator<#sparse2, lvls = 0 to 2>) -> f64
      "sparse_tensor.yield"() : () -> ()
    }) : (!sparse_tensor.iter_space<#sparse2, lvls = 0 to 2>) -> ()
    %3 = "sparse_tensor.coiterate"(%0, %0, %arg1) <{cases = [1, 3], crdUsedLvls = 1 : i64, operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg6: index, %arg7: index, %arg8: !sparse_tensor.iterator<#sparse2, lvls = 0>):
      "sparse_tensor.yield"(%arg6) : (index) -> ()
    }, {
    ^bb0(%arg2: index, %arg3: index, %arg4: !sparse_tensor.iterator<#sparse2, lvls = 0>, %arg5: !sparse_tensor.iterator<#sparse2, lvls = 0>):
      "sparse_tensor.yield"(%arg3) : (index) -> ()
    }) : (!sparse_tensor.iter_space<#sparse2, lvls = 0>, !sparse_tensor.iter_space<#sparse2, lvls = 0>, index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

