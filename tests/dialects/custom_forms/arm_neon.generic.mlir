"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "arm_neon_2d_sdot"}> ({
  ^bb0(%arg17: vector<4xi32>, %arg18: vector<16xi8>, %arg19: vector<16xi8>):
    %6 = "arm_neon.2d.sdot"(%arg17, %arg18, %arg19) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xbf16>, vector<4xbf16>) -> (), sym_name = "arm_neon_intr_bfmmla"}> ({
  ^bb0(%arg14: vector<4xf32>, %arg15: vector<4xbf16>, %arg16: vector<4xbf16>):
    %5 = "arm_neon.intr.bfmmla"(%arg14, %arg15, %arg16) : (vector<4xf32>, vector<4xbf16>, vector<4xbf16>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "arm_neon_intr_sdot"}> ({
  ^bb0(%arg11: vector<4xi32>, %arg12: vector<16xi8>, %arg13: vector<16xi8>):
    %4 = "arm_neon.intr.sdot"(%arg11, %arg12, %arg13) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<4xi8>, vector<4xi8>) -> (), sym_name = "arm_neon_intr_smmla"}> ({
  ^bb0(%arg8: vector<4xi32>, %arg9: vector<4xi8>, %arg10: vector<4xi8>):
    %3 = "arm_neon.intr.smmla"(%arg8, %arg9, %arg10) : (vector<4xi32>, vector<4xi8>, vector<4xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xi8>, vector<8xi8>) -> (), sym_name = "arm_neon_intr_smull"}> ({
  ^bb0(%arg6: vector<8xi8>, %arg7: vector<8xi8>):
    %2 = "arm_neon.intr.smull"(%arg6, %arg7) : (vector<8xi8>, vector<8xi8>) -> vector<8xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<4xi8>, vector<4xi8>) -> (), sym_name = "arm_neon_intr_ummla"}> ({
  ^bb0(%arg3: vector<4xi32>, %arg4: vector<4xi8>, %arg5: vector<4xi8>):
    %1 = "arm_neon.intr.ummla"(%arg3, %arg4, %arg5) : (vector<4xi32>, vector<4xi8>, vector<4xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<4xi8>, vector<4xi8>) -> (), sym_name = "arm_neon_intr_usmmla"}> ({
  ^bb0(%arg0: vector<4xi32>, %arg1: vector<4xi8>, %arg2: vector<4xi8>):
    %0 = "arm_neon.intr.usmmla"(%arg0, %arg1, %arg2) : (vector<4xi32>, vector<4xi8>, vector<4xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

