#CSR = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>
#COO = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton(soa))}>
#Slice = #sparse_tensor.encoding<{map = (d0 : #sparse_tensor<slice(1, 4, 1)>, d1 : #sparse_tensor<slice(1, 4, 2)>) -> (d0 : dense, d1 : compressed)}>

func.func @conversion(%source: !llvm.ptr, %pos: tensor<?xindex>, %crd: tensor<?xindex>, %values: tensor<?xf64>,
    %dense: tensor<?x?xf64>, %s: tensor<?x?xf64, #CSR>, %d: index, %slice: tensor<4x8xf64, #Slice>) {
  %0 = sparse_tensor.new %source : !llvm.ptr to tensor<?x?xf64, #CSR>
  %1 = sparse_tensor.assemble (%pos, %crd), %values : (tensor<?xindex>, tensor<?xindex>), tensor<?xf64> to tensor<?x?xf64, #CSR>
  %p, %c, %v, %pl, %cl, %vl = sparse_tensor.disassemble %s : tensor<?x?xf64, #CSR>
      out_lvls(%pos, %crd : tensor<?xindex>, tensor<?xindex>) out_vals(%values : tensor<?xf64>)
      -> (tensor<?xindex>, tensor<?xindex>), tensor<?xf64>, (index, index), index
  %2 = sparse_tensor.convert %dense : tensor<?x?xf64> to tensor<?x?xf64, #CSR>
  %3 = sparse_tensor.reinterpret_map %s : tensor<?x?xf64, #CSR> to tensor<?x?xf64, #CSR>
  %4 = sparse_tensor.positions %s {level = 1 : index} : tensor<?x?xf64, #CSR> to memref<?xindex>
  %5 = sparse_tensor.coordinates %s {level = 1 : index} : tensor<?x?xf64, #CSR> to memref<?xindex>
  %6 = sparse_tensor.values %s : tensor<?x?xf64, #CSR> to memref<?xf64>
  %7 = sparse_tensor.number_of_entries %s : tensor<?x?xf64, #CSR>
  %8 = sparse_tensor.concatenate %s, %s {dimension = 0 : index} : tensor<?x?xf64, #CSR>, tensor<?x?xf64, #CSR> to tensor<?x?xf64, #CSR>
  %9 = sparse_tensor.slice.offset %slice at 0 : tensor<4x8xf64, #Slice>
  %10 = sparse_tensor.slice.stride %slice at 1 : tensor<4x8xf64, #Slice>
  %11 = sparse_tensor.lvl %s, %d : tensor<?x?xf64, #CSR>
  %12, %13 = sparse_tensor.crd_translate dim_to_lvl [%d, %d] as #CSR : index, index
  %14 = sparse_tensor.load %s hasInserts : tensor<?x?xf64, #CSR>
  sparse_tensor.out %s, %source : tensor<?x?xf64, #CSR>, !llvm.ptr
  sparse_tensor.print %s : tensor<?x?xf64, #CSR>
  %15 = sparse_tensor.has_runtime_library
  %16, %17, %18, %19 = sparse_tensor.expand %s : tensor<?x?xf64, #CSR> to memref<?xf64>, memref<?xi1>, memref<?xindex>
  %20 = sparse_tensor.compress %16, %17, %18, %19 into %s[%d] : memref<?xf64>, memref<?xi1>, memref<?xindex>, tensor<?x?xf64, #CSR>
  return
}

func.func @storage(%n: index, %b: memref<?xindex>, %x: memref<?xi8>, %i: index, %coo: tensor<?x?xf64, #COO>) {
  %0 = sparse_tensor.storage_specifier.init : !sparse_tensor.storage_specifier<#CSR>
  %1 = sparse_tensor.storage_specifier.init with %0 : from !sparse_tensor.storage_specifier<#CSR> to !sparse_tensor.storage_specifier<#Slice>
  %2 = sparse_tensor.storage_specifier.get %0 crd_mem_sz at 1 : !sparse_tensor.storage_specifier<#CSR>
  %3 = sparse_tensor.storage_specifier.set %0 val_mem_sz with %n : !sparse_tensor.storage_specifier<#CSR>
  %4, %5 = sparse_tensor.push_back inbounds %n, %b, %i : index, memref<?xindex>, index
  %6, %7 = sparse_tensor.push_back %n, %b, %i, %n : index, memref<?xindex>, index, index
  sparse_tensor.sort hybrid_quick_sort %n, %b jointly %x {perm_map = affine_map<(d0) -> (d0)>, ny = 0 : index} : memref<?xindex> jointly memref<?xi8>
  sparse_tensor.sort insertion_sort_stable %n, %b {perm_map = affine_map<(d0) -> (d0)>} : memref<?xindex>
  %8 = sparse_tensor.reorder_coo quick_sort %coo : tensor<?x?xf64, #COO> to tensor<?x?xf64, #COO>
  %9 = sparse_tensor.coordinates_buffer %coo : tensor<?x?xf64, #COO> to memref<?xindex>
  return
}

func.func @semirings(%a: f64, %b: f64, %s: tensor<?x?xf64, #CSR>, %i: index) {
  %0 = sparse_tensor.unary %a : f64 to f64
  present = {
  ^bb0(%x: f64):
    sparse_tensor.yield %x : f64
  }
  absent = {
  }
  %1 = sparse_tensor.binary %a, %b : f64, f64 to f64
  overlap = {
  ^bb0(%x: f64, %y: f64):
    sparse_tensor.yield %x : f64
  }
  left = identity
  right = {
  }
  %2 = sparse_tensor.reduce %a, %b, %b : f64 {
  ^bb0(%x: f64, %y: f64):
    sparse_tensor.yield %x : f64
  }
  %3 = sparse_tensor.select %a : f64 {
  ^bb0(%x: f64):
    %keep = arith.constant true
    sparse_tensor.yield %keep : i1
  }
  sparse_tensor.foreach in %s : tensor<?x?xf64, #CSR> do {
  ^bb0(%row: index, %column: index, %value: f64):
  }
  %4 = sparse_tensor.foreach in %s init(%a) {attribute} : tensor<?x?xf64, #CSR>, f64 -> f64 do {
  ^bb0(%row: index, %column: index, %value: f64, %acc: f64):
    sparse_tensor.yield %acc : f64
  }
  return
}

func.func @iteration(%s: tensor<?x?xf64, #COO>, %i: index) {
  %0 = sparse_tensor.extract_iteration_space %s lvls = 0 : tensor<?x?xf64, #COO> -> !sparse_tensor.iter_space<#COO, lvls = 0>
  %1 = sparse_tensor.extract_iteration_space %s lvls = 0 to 2 : tensor<?x?xf64, #COO> -> !sparse_tensor.iter_space<#COO, lvls = 0 to 2>
  %2 = sparse_tensor.iterate %it in %0 at(%crd) iter_args(%acc = %i) : !sparse_tensor.iter_space<#COO, lvls = 0> -> index {
    %inner = sparse_tensor.extract_iteration_space %s at %it lvls = 1 : tensor<?x?xf64, #COO>, !sparse_tensor.iterator<#COO, lvls = 0> -> !sparse_tensor.iter_space<#COO, lvls = 1>
    "test.use"(%crd) : (index) -> ()
    sparse_tensor.yield %acc : index
  }
  sparse_tensor.iterate %it in %1 at(_, %crd) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
    %value = sparse_tensor.extract_value %s at %it : tensor<?x?xf64, #COO>, !sparse_tensor.iterator<#COO, lvls = 0 to 2>
  }
  %3 = sparse_tensor.coiterate (%0, %0) at(%crd) iter_args(%acc = %i) : (!sparse_tensor.iter_space<#COO, lvls = 0>, !sparse_tensor.iter_space<#COO, lvls = 0>) -> index
  case %it1, _ {
    sparse_tensor.yield %acc : index
  }
  case %it1, %it2 {
    sparse_tensor.yield %crd : index
  }
  return
}
