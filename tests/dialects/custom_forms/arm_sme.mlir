func.func @arm_sme_copy_tile(%arg0: vector<4xf32>) {
  %0 = arm_sme.copy_tile %arg0 : vector<4xf32>
  return
}

func.func @arm_sme_extract_tile_slice(%arg0: vector<4xf32>, %arg1: index) {
  %0 = arm_sme.extract_tile_slice %arg0[%arg1] layout<vertical> : vector<4xf32> from vector<4xf32>
  return
}

func.func @arm_sme_get_tile() {
  %0 = arm_sme.get_tile : vector<4xf32>
  return
}

func.func @arm_sme_insert_tile_slice(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: index) {
  %0 = arm_sme.insert_tile_slice %arg0, %arg1[%arg2] layout<vertical> : vector<4xf32> into vector<4xf32>
  return
}

func.func @arm_sme_load_tile_slice(%arg0: memref<4x4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: index) {
  %0 = arm_sme.load_tile_slice %arg0[], %arg1, %arg2, %arg3 layout<vertical> : memref<4x4xf32>, vector<4xf32>, vector<4xf32>
  return
}

func.func @arm_sme_load_tile_slice_full(%arg0: memref<4x4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: index, %arg4: index, %arg5: index) {
  %0 = arm_sme.load_tile_slice %arg0[%arg3, %arg4], %arg1, %arg2, %arg5 layout<vertical> : memref<4x4xf32>, vector<4xf32>, vector<4xf32>
  return
}

func.func @arm_sme_outerproduct(%arg0: vector<[4]xf32>, %arg1: vector<[4]xf32>) {
  %0 = arm_sme.outerproduct %arg0, %arg1 kind<sub> : vector<[4]xf32>, vector<[4]xf32>
  return
}

func.func @arm_sme_store_tile_slice(%arg0: vector<4xf32>, %arg1: index, %arg2: vector<4xf32>, %arg3: memref<4x4xf32>) {
  arm_sme.store_tile_slice %arg0, %arg1, %arg2, %arg3[] layout<vertical> : memref<4x4xf32>, vector<4xf32>, vector<4xf32>
  return
}

func.func @arm_sme_store_tile_slice_full(%arg0: vector<4xf32>, %arg1: index, %arg2: vector<4xf32>, %arg3: memref<4x4xf32>, %arg4: index, %arg5: index) {
  arm_sme.store_tile_slice %arg0, %arg1, %arg2, %arg3[%arg4, %arg5] layout<vertical> : memref<4x4xf32>, vector<4xf32>, vector<4xf32>
  return
}

func.func @arm_sme_streaming_vl() {
  %0 = arm_sme.streaming_vl <double>
  return
}

func.func @arm_sme_zero() {
  %0 = arm_sme.zero : vector<4xf32>
  return
}

func.func @products(%v: vector<[8]xf16>, %m: vector<[8]xi1>, %t: vector<[4]x[4]xf32>, %w: vector<[16]xi8>, %n: vector<[16]xi1>,
                    %u: vector<[4]x[4]xi32>, %a: vector<[4]xf32>, %b: vector<[4]xi1>) {
  %0 = arm_sme.fmopa_2way %v, %v : vector<[8]xf16>, vector<[8]xf16> into vector<[4]x[4]xf32>
  %1 = arm_sme.fmops_2way %v, %v acc(%t) masks(%m, %m) : vector<[8]xf16>, vector<[8]xf16> into vector<[4]x[4]xf32>
  %2 = arm_sme.usmopa_4way %w, %w masks(%n, %n) acc(%u) : vector<[16]xi8>, vector<[16]xi8> into vector<[4]x[4]xi32>
  %3 = arm_sme.outerproduct %a, %a : vector<[4]xf32>, vector<[4]xf32>
  %4 = arm_sme.outerproduct %a, %a kind<sub> acc(%t) masks(%b, %b) : vector<[4]xf32>, vector<[4]xf32>
  return
}
func.func @tiles(%m: memref<?x?xf32>, %i: index, %pad: f32, %mask: vector<[4]x[4]xi1>) {
  %0 = arm_sme.tile_load %m[%i, %i] : memref<?x?xf32>, vector<[4]x[4]xf32>
  %1 = arm_sme.tile_load %m[%i, %i], %pad, %mask layout<vertical> : memref<?x?xf32>, vector<[4]x[4]xf32>
  arm_sme.tile_store %0, %m[%i, %i] layout<horizontal> : memref<?x?xf32>, vector<[4]x[4]xf32>
  arm_sme.tile_store %1, %m[%i, %i], %mask : memref<?x?xf32>, vector<[4]x[4]xf32>
  return
}
