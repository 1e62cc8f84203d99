"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: index, %arg1: memref<?x?xi8>, %arg2: memref<?x?xbf16>, %arg3: memref<?x?xi32>, %arg4: memref<?x?xf32>):
    %0 = "amx.tile_load"(%arg1, %arg0, %arg0) : (memref<?x?xi8>, index, index) -> vector<16x64xi8>
    %1 = "amx.tile_zero"() : () -> vector<16x16xi32>
    %2 = "amx.tile_muli"(%0, %0, %1) {isZextLhs} : (vector<16x64xi8>, vector<16x64xi8>, vector<16x16xi32>) -> vector<16x16xi32>
    "amx.tile_store"(%arg3, %arg0, %arg0, %2) : (memref<?x?xi32>, index, index, vector<16x16xi32>) -> ()
    %3 = "amx.tile_load"(%arg2, %arg0, %arg0) : (memref<?x?xbf16>, index, index) -> vector<16x32xbf16>
    %4 = "amx.tile_zero"() : () -> vector<16x16xf32>
    %5 = "amx.tile_mulf"(%3, %3, %4) : (vector<16x32xbf16>, vector<16x32xbf16>, vector<16x16xf32>) -> vector<16x16xf32>
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (index, memref<?x?xi8>, memref<?x?xbf16>, memref<?x?xi32>, memref<?x?xf32>) -> ()} : () -> ()
}) : () -> ()
