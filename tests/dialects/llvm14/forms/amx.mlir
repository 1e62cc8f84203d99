func @f(%i: index, %a: memref<?x?xi8>, %b: memref<?x?xbf16>, %c: memref<?x?xi32>, %d: memref<?x?xf32>) {
  %0 = amx.tile_load %a[%i, %i] : memref<?x?xi8> into vector<16x64xi8>
  %1 = amx.tile_zero : vector<16x16xi32>
  %2 = amx.tile_muli %0 zext, %0, %1 : vector<16x64xi8>, vector<16x64xi8>, vector<16x16xi32>
  amx.tile_store %c[%i, %i], %2 : memref<?x?xi32>, vector<16x16xi32>
  %3 = amx.tile_load %b[%i, %i] : memref<?x?xbf16> into vector<16x32xbf16>
  %4 = amx.tile_zero : vector<16x16xf32>
  %5 = amx.tile_mulf %3, %3, %4 : vector<16x32xbf16>, vector<16x32xbf16>, vector<16x16xf32>
  return
}
