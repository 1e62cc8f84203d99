func.func @arm_neon_2d_sdot(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_neon.2d.sdot %arg0, %arg1, %arg2 : vector<16xi8>, vector<16xi8> to vector<4xi32>
  return
}

func.func @arm_neon_intr_bfmmla(%arg0: vector<4xf32>, %arg1: vector<4xbf16>, %arg2: vector<4xbf16>) {
  %0 = arm_neon.intr.bfmmla %arg0, %arg1, %arg2 : vector<4xbf16> to vector<4xf32>
  return
}

func.func @arm_neon_intr_sdot(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_neon.intr.sdot %arg0, %arg1, %arg2 : vector<16xi8>, vector<16xi8> to vector<4xi32>
  return
}

func.func @arm_neon_intr_smmla(%arg0: vector<4xi32>, %arg1: vector<4xi8>, %arg2: vector<4xi8>) {
  %0 = arm_neon.intr.smmla %arg0, %arg1, %arg2 : vector<4xi8> to vector<4xi32>
  return
}

func.func @arm_neon_intr_smull(%arg0: vector<8xi8>, %arg1: vector<8xi8>) {
  %0 = arm_neon.intr.smull %arg0, %arg1 : vector<8xi8> to vector<8xi32>
  return
}

func.func @arm_neon_intr_ummla(%arg0: vector<4xi32>, %arg1: vector<4xi8>, %arg2: vector<4xi8>) {
  %0 = arm_neon.intr.ummla %arg0, %arg1, %arg2 : vector<4xi8> to vector<4xi32>
  return
}

func.func @arm_neon_intr_usmmla(%arg0: vector<4xi32>, %arg1: vector<4xi8>, %arg2: vector<4xi8>) {
  %0 = arm_neon.intr.usmmla %arg0, %arg1, %arg2 : vector<4xi8> to vector<4xi32>
  return
}

