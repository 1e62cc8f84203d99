"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "arm_sve_dupq_lane"}> ({
  ^bb0(%arg56: vector<4xf32>):
    %20 = "arm_sve.dupq_lane"(%arg56) <{lane = 2 : i64}> : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<8xbf16>, vector<8xbf16>) -> (), sym_name = "arm_sve_intr_bfmmla"}> ({
  ^bb0(%arg53: vector<4xf32>, %arg54: vector<8xbf16>, %arg55: vector<8xbf16>):
    %19 = "arm_sve.intr.bfmmla"(%arg53, %arg54, %arg55) : (vector<4xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> (), sym_name = "arm_sve_masked_addf"}> ({
  ^bb0(%arg50: vector<[4]xf32>, %arg51: vector<[4]xf32>, %arg52: vector<[4]xf32>):
    %18 = "arm_sve.masked.addf"(%arg50, %arg51, %arg52) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> (), sym_name = "arm_sve_masked_addi"}> ({
  ^bb0(%arg47: vector<[4]xf32>, %arg48: vector<[4]xi8>, %arg49: vector<[4]xi8>):
    %17 = "arm_sve.masked.addi"(%arg47, %arg48, %arg49) : (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> vector<[4]xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> (), sym_name = "arm_sve_masked_divf"}> ({
  ^bb0(%arg44: vector<[4]xf32>, %arg45: vector<[4]xf32>, %arg46: vector<[4]xf32>):
    %16 = "arm_sve.masked.divf"(%arg44, %arg45, %arg46) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> (), sym_name = "arm_sve_masked_divi_signed"}> ({
  ^bb0(%arg41: vector<[4]xf32>, %arg42: vector<[4]xi8>, %arg43: vector<[4]xi8>):
    %15 = "arm_sve.masked.divi_signed"(%arg41, %arg42, %arg43) : (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> vector<[4]xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> (), sym_name = "arm_sve_masked_divi_unsigned"}> ({
  ^bb0(%arg38: vector<[4]xf32>, %arg39: vector<[4]xi8>, %arg40: vector<[4]xi8>):
    %14 = "arm_sve.masked.divi_unsigned"(%arg38, %arg39, %arg40) : (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> vector<[4]xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> (), sym_name = "arm_sve_masked_mulf"}> ({
  ^bb0(%arg35: vector<[4]xf32>, %arg36: vector<[4]xf32>, %arg37: vector<[4]xf32>):
    %13 = "arm_sve.masked.mulf"(%arg35, %arg36, %arg37) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> (), sym_name = "arm_sve_masked_muli"}> ({
  ^bb0(%arg32: vector<[4]xf32>, %arg33: vector<[4]xi8>, %arg34: vector<[4]xi8>):
    %12 = "arm_sve.masked.muli"(%arg32, %arg33, %arg34) : (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> vector<[4]xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> (), sym_name = "arm_sve_masked_subf"}> ({
  ^bb0(%arg29: vector<[4]xf32>, %arg30: vector<[4]xf32>, %arg31: vector<[4]xf32>):
    %11 = "arm_sve.masked.subf"(%arg29, %arg30, %arg31) : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> (), sym_name = "arm_sve_masked_subi"}> ({
  ^bb0(%arg26: vector<[4]xf32>, %arg27: vector<[4]xi8>, %arg28: vector<[4]xi8>):
    %10 = "arm_sve.masked.subi"(%arg26, %arg27, %arg28) : (vector<[4]xf32>, vector<[4]xi8>, vector<[4]xi8>) -> vector<[4]xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, index) -> (), sym_name = "arm_sve_psel"}> ({
  ^bb0(%arg23: vector<4xf32>, %arg24: vector<4xf32>, %arg25: index):
    %9 = "arm_sve.psel"(%arg23, %arg24, %arg25) : (vector<4xf32>, vector<4xf32>, index) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "arm_sve_sdot"}> ({
  ^bb0(%arg20: vector<4xi32>, %arg21: vector<16xi8>, %arg22: vector<16xi8>):
    %8 = "arm_sve.sdot"(%arg20, %arg21, %arg22) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "arm_sve_smmla"}> ({
  ^bb0(%arg17: vector<4xi32>, %arg18: vector<16xi8>, %arg19: vector<16xi8>):
    %7 = "arm_sve.smmla"(%arg17, %arg18, %arg19) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "arm_sve_udot"}> ({
  ^bb0(%arg14: vector<4xi32>, %arg15: vector<16xi8>, %arg16: vector<16xi8>):
    %6 = "arm_sve.udot"(%arg14, %arg15, %arg16) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "arm_sve_ummla"}> ({
  ^bb0(%arg11: vector<4xi32>, %arg12: vector<16xi8>, %arg13: vector<16xi8>):
    %5 = "arm_sve.ummla"(%arg11, %arg12, %arg13) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "arm_sve_usmmla"}> ({
  ^bb0(%arg8: vector<4xi32>, %arg9: vector<16xi8>, %arg10: vector<16xi8>):
    %4 = "arm_sve.usmmla"(%arg8, %arg9, %arg10) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>) -> (), sym_name = "arm_sve_zip_x2"}> ({
  ^bb0(%arg6: vector<4xf32>, %arg7: vector<4xf32>):
    %3:2 = "arm_sve.zip.x2"(%arg6, %arg7) : (vector<4xf32>, vector<4xf32>) -> (vector<4xf32>, vector<4xf32>)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "arm_sve_zip_x4"}> ({
  ^bb0(%arg2: vector<4xf32>, %arg3: vector<4xf32>, %arg4: vector<4xf32>, %arg5: vector<4xf32>):
    %2:4 = "arm_sve.zip.x4"(%arg2, %arg3, %arg4, %arg5) : (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[16]xi1>, vector<2x[4]xi1>) -> (), sym_name = "predicates"}> ({
  ^bb0(%arg0: vector<[16]xi1>, %arg1: vector<2x[4]xi1>):
    %0 = "arm_sve.convert_from_svbool"(%arg0) : (vector<[16]xi1>) -> vector<[4]xi1>
    %1 = "arm_sve.convert_to_svbool"(%arg1) : (vector<2x[4]xi1>) -> vector<2x[16]xi1>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

