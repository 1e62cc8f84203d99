func.func @arm_sve_dupq_lane(%arg0: vector<4xf32>) {
  %0 = arm_sve.dupq_lane %arg0[2] : vector<4xf32>
  return
}

func.func @arm_sve_intr_bfmmla(%arg0: vector<4xf32>, %arg1: vector<8xbf16>, %arg2: vector<8xbf16>) {
  %0 = arm_sve.intr.bfmmla %arg0, %arg1, %arg2 : vector<8xbf16> to vector<4xf32>
  return
}

func.func @arm_sve_masked_addf(%arg0: vector<[4]xf32>, %arg1: vector<[4]xf32>, %arg2: vector<[4]xf32>) {
  %0 = arm_sve.masked.addf %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xf32>
  return
}

func.func @arm_sve_masked_addi(%arg0: vector<[4]xf32>, %arg1: vector<[4]xi8>, %arg2: vector<[4]xi8>) {
  %0 = arm_sve.masked.addi %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xi8>
  return
}

func.func @arm_sve_masked_divf(%arg0: vector<[4]xf32>, %arg1: vector<[4]xf32>, %arg2: vector<[4]xf32>) {
  %0 = arm_sve.masked.divf %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xf32>
  return
}

func.func @arm_sve_masked_divi_signed(%arg0: vector<[4]xf32>, %arg1: vector<[4]xi8>, %arg2: vector<[4]xi8>) {
  %0 = arm_sve.masked.divi_signed %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xi8>
  return
}

func.func @arm_sve_masked_divi_unsigned(%arg0: vector<[4]xf32>, %arg1: vector<[4]xi8>, %arg2: vector<[4]xi8>) {
  %0 = arm_sve.masked.divi_unsigned %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xi8>
  return
}

func.func @arm_sve_masked_mulf(%arg0: vector<[4]xf32>, %arg1: vector<[4]xf32>, %arg2: vector<[4]xf32>) {
  %0 = arm_sve.masked.mulf %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xf32>
  return
}

func.func @arm_sve_masked_muli(%arg0: vector<[4]xf32>, %arg1: vector<[4]xi8>, %arg2: vector<[4]xi8>) {
  %0 = arm_sve.masked.muli %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xi8>
  return
}

func.func @arm_sve_masked_subf(%arg0: vector<[4]xf32>, %arg1: vector<[4]xf32>, %arg2: vector<[4]xf32>) {
  %0 = arm_sve.masked.subf %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xf32>
  return
}

func.func @arm_sve_masked_subi(%arg0: vector<[4]xf32>, %arg1: vector<[4]xi8>, %arg2: vector<[4]xi8>) {
  %0 = arm_sve.masked.subi %arg0, %arg1, %arg2 : vector<[4]xf32>, vector<[4]xi8>
  return
}

func.func @arm_sve_psel(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: index) {
  %0 = arm_sve.psel %arg0, %arg1[%arg2] : vector<4xf32>, vector<4xf32>
  return
}

func.func @arm_sve_sdot(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_sve.sdot %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}

func.func @arm_sve_smmla(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_sve.smmla %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}

func.func @arm_sve_udot(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_sve.udot %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}

func.func @arm_sve_ummla(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_sve.ummla %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}

func.func @arm_sve_usmmla(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_sve.usmmla %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}

func.func @arm_sve_zip_x2(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %resultV1, %resultV2 = arm_sve.zip.x2 %arg0, %arg1 : vector<4xf32>
  return
}

func.func @arm_sve_zip_x4(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: vector<4xf32>) {
  %resultV1, %resultV2, %resultV3, %resultV4 = arm_sve.zip.x4 %arg0, %arg1, %arg2, %arg3 : vector<4xf32>
  return
}

func.func @predicates(%b: vector<[16]xi1>, %m: vector<2x[4]xi1>) {
  %0 = arm_sve.convert_from_svbool %b : vector<[4]xi1>
  %1 = arm_sve.convert_to_svbool %m : vector<2x[4]xi1>
  return
}
