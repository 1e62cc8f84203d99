"builtin.module"() ({
  "func.func"() <{function_type = (i1) -> (), sym_name = "rocdl_ballot"}> ({
  ^bb0(%arg671: i1):
    %269 = "rocdl.ballot"(%arg671) : (i1) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_barrier"}> ({
    "rocdl.barrier"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_cluster_id_x"}> ({
    %268 = "rocdl.cluster.id.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_cluster_id_y"}> ({
    %267 = "rocdl.cluster.id.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_cluster_id_z"}> ({
    %266 = "rocdl.cluster.id.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> (), sym_name = "rocdl_cluster_load_async_to_lds_b128"}> ({
  ^bb0(%arg668: !llvm.ptr<1>, %arg669: !llvm.ptr<3>, %arg670: i32):
    "rocdl.cluster.load.async.to.lds.b128"(%arg668, %arg669, %arg670) <{cpol = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> (), sym_name = "rocdl_cluster_load_async_to_lds_b32"}> ({
  ^bb0(%arg665: !llvm.ptr<1>, %arg666: !llvm.ptr<3>, %arg667: i32):
    "rocdl.cluster.load.async.to.lds.b32"(%arg665, %arg666, %arg667) <{cpol = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> (), sym_name = "rocdl_cluster_load_async_to_lds_b64"}> ({
  ^bb0(%arg662: !llvm.ptr<1>, %arg663: !llvm.ptr<3>, %arg664: i32):
    "rocdl.cluster.load.async.to.lds.b64"(%arg662, %arg663, %arg664) <{cpol = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> (), sym_name = "rocdl_cluster_load_async_to_lds_b8"}> ({
  ^bb0(%arg659: !llvm.ptr<1>, %arg660: !llvm.ptr<3>, %arg661: i32):
    "rocdl.cluster.load.async.to.lds.b8"(%arg659, %arg660, %arg661) <{cpol = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_cos"}> ({
  ^bb0(%arg658: f32):
    %265 = "rocdl.cos"(%arg658) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "rocdl_cvt_f32_bf8"}> ({
  ^bb0(%arg657: i32):
    %264 = "rocdl.cvt.f32.bf8"(%arg657) <{byteSel = 2 : i32}> : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "rocdl_cvt_f32_fp8"}> ({
  ^bb0(%arg656: i32):
    %263 = "rocdl.cvt.f32.fp8"(%arg656) <{byteSel = 2 : i32}> : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32, i32) -> (), sym_name = "rocdl_cvt_pk_bf8_f32"}> ({
  ^bb0(%arg653: f32, %arg654: f32, %arg655: i32):
    %262 = "rocdl.cvt.pk.bf8.f32"(%arg653, %arg654, %arg655) <{wordSel = true}> : (f32, f32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "rocdl_cvt_pk_f32_bf8"}> ({
  ^bb0(%arg652: i32):
    %261 = "rocdl.cvt.pk.f32.bf8"(%arg652) <{wordSel = true}> : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "rocdl_cvt_pk_f32_fp8"}> ({
  ^bb0(%arg651: i32):
    %260 = "rocdl.cvt.pk.f32.fp8"(%arg651) <{wordSel = true}> : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32, i32) -> (), sym_name = "rocdl_cvt_pk_fp8_f32"}> ({
  ^bb0(%arg648: f32, %arg649: f32, %arg650: i32):
    %259 = "rocdl.cvt.pk.fp8.f32"(%arg648, %arg649, %arg650) <{wordSel = true}> : (f32, f32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "rocdl_cvt_pkrtz"}> ({
  ^bb0(%arg646: f32, %arg647: f32):
    %258 = "rocdl.cvt.pkrtz"(%arg646, %arg647) : (f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<3xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk16_bf16_bf6"}> ({
  ^bb0(%arg644: vector<3xi32>, %arg645: i32):
    %257 = "rocdl.cvt.scale.pk16.bf16.bf6"(%arg644, %arg645) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<3xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk16_bf16_fp6"}> ({
  ^bb0(%arg642: vector<3xi32>, %arg643: i32):
    %256 = "rocdl.cvt.scale.pk16.bf16.fp6"(%arg642, %arg643) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<3xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk16_f16_bf6"}> ({
  ^bb0(%arg640: vector<3xi32>, %arg641: i32):
    %255 = "rocdl.cvt.scale.pk16.f16.bf6"(%arg640, %arg641) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<3xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk16_f16_fp6"}> ({
  ^bb0(%arg638: vector<3xi32>, %arg639: i32):
    %254 = "rocdl.cvt.scale.pk16.f16.fp6"(%arg638, %arg639) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<3xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk16_f32_bf6"}> ({
  ^bb0(%arg636: vector<3xi32>, %arg637: i32):
    %253 = "rocdl.cvt.scale.pk16.f32.bf6"(%arg636, %arg637) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<3xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk16_f32_fp6"}> ({
  ^bb0(%arg634: vector<3xi32>, %arg635: i32):
    %252 = "rocdl.cvt.scale.pk16.f32.fp6"(%arg634, %arg635) <{scaleSel = 2 : i32}> : (vector<3xi32>, i32) -> vector<16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_bf16_bf8"}> ({
  ^bb0(%arg632: vector<2xi32>, %arg633: i32):
    %251 = "rocdl.cvt.scale.pk8.bf16.bf8"(%arg632, %arg633) <{scaleSel = 2 : i32}> : (vector<2xi32>, i32) -> vector<8xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_bf16_fp4"}> ({
  ^bb0(%arg630: i32, %arg631: i32):
    %250 = "rocdl.cvt.scale.pk8.bf16.fp4"(%arg630, %arg631) <{scaleSel = 2 : i32}> : (i32, i32) -> vector<8xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_bf16_fp8"}> ({
  ^bb0(%arg628: vector<2xi32>, %arg629: i32):
    %249 = "rocdl.cvt.scale.pk8.bf16.fp8"(%arg628, %arg629) <{scaleSel = 2 : i32}> : (vector<2xi32>, i32) -> vector<8xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_f16_bf8"}> ({
  ^bb0(%arg626: vector<2xi32>, %arg627: i32):
    %248 = "rocdl.cvt.scale.pk8.f16.bf8"(%arg626, %arg627) <{scaleSel = 2 : i32}> : (vector<2xi32>, i32) -> vector<8xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_f16_fp4"}> ({
  ^bb0(%arg624: i32, %arg625: i32):
    %247 = "rocdl.cvt.scale.pk8.f16.fp4"(%arg624, %arg625) <{scaleSel = 2 : i32}> : (i32, i32) -> vector<8xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_f16_fp8"}> ({
  ^bb0(%arg622: vector<2xi32>, %arg623: i32):
    %246 = "rocdl.cvt.scale.pk8.f16.fp8"(%arg622, %arg623) <{scaleSel = 2 : i32}> : (vector<2xi32>, i32) -> vector<8xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_f32_bf8"}> ({
  ^bb0(%arg620: vector<2xi32>, %arg621: i32):
    %245 = "rocdl.cvt.scale.pk8.f32.bf8"(%arg620, %arg621) <{scaleSel = 2 : i32}> : (vector<2xi32>, i32) -> vector<8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_f32_fp4"}> ({
  ^bb0(%arg618: i32, %arg619: i32):
    %244 = "rocdl.cvt.scale.pk8.f32.fp4"(%arg618, %arg619) <{scaleSel = 2 : i32}> : (i32, i32) -> vector<8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "rocdl_cvt_scale_pk8_f32_fp8"}> ({
  ^bb0(%arg616: vector<2xi32>, %arg617: i32):
    %243 = "rocdl.cvt.scale.pk8.f32.fp8"(%arg616, %arg617) <{scaleSel = 2 : i32}> : (vector<2xi32>, i32) -> vector<8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf32>, vector<16xf32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_2xpk16_bf6_f32"}> ({
  ^bb0(%arg613: vector<16xf32>, %arg614: vector<16xf32>, %arg615: f32):
    %242 = "rocdl.cvt.scalef32.2xpk16.bf6.f32"(%arg613, %arg614, %arg615) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf32>, vector<16xf32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_2xpk16_fp6_f32"}> ({
  ^bb0(%arg610: vector<16xf32>, %arg611: vector<16xf32>, %arg612: f32):
    %241 = "rocdl.cvt.scalef32.2xpk16.fp6.f32"(%arg610, %arg611, %arg612) : (vector<16xf32>, vector<16xf32>, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_f16_bf8"}> ({
  ^bb0(%arg607: vector<2xf16>, %arg608: i32, %arg609: f32):
    %240 = "rocdl.cvt.scalef32.f16.bf8"(%arg607, %arg608, %arg609) <{dstLoHiSel = true, srcSelIndex = 2 : i32}> : (vector<2xf16>, i32, f32) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_f16_fp8"}> ({
  ^bb0(%arg604: vector<2xf16>, %arg605: i32, %arg606: f32):
    %239 = "rocdl.cvt.scalef32.f16.fp8"(%arg604, %arg605, %arg606) <{dstLoHiSel = true, srcSelIndex = 2 : i32}> : (vector<2xf16>, i32, f32) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_f32_bf8"}> ({
  ^bb0(%arg602: i32, %arg603: f32):
    %238 = "rocdl.cvt.scalef32.f32.bf8"(%arg602, %arg603) <{srcSelIndex = 2 : i32}> : (i32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_f32_fp8"}> ({
  ^bb0(%arg600: i32, %arg601: f32):
    %237 = "rocdl.cvt.scalef32.f32.fp8"(%arg600, %arg601) <{srcSelIndex = 2 : i32}> : (i32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_bf16_bf8"}> ({
  ^bb0(%arg598: i32, %arg599: f32):
    %236 = "rocdl.cvt.scalef32.pk.bf16.bf8"(%arg598, %arg599) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_bf16_fp4"}> ({
  ^bb0(%arg596: i32, %arg597: f32):
    %235 = "rocdl.cvt.scalef32.pk.bf16.fp4"(%arg596, %arg597) <{srcSelIndex = 2 : i32}> : (i32, f32) -> vector<2xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_bf16_fp8"}> ({
  ^bb0(%arg594: i32, %arg595: f32):
    %234 = "rocdl.cvt.scalef32.pk.bf16.fp8"(%arg594, %arg595) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi16>, vector<2xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_bf8_bf16"}> ({
  ^bb0(%arg591: vector<2xi16>, %arg592: vector<2xbf16>, %arg593: f32):
    %233 = "rocdl.cvt.scalef32.pk.bf8.bf16"(%arg591, %arg592, %arg593) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2xi16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi16>, vector<2xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_bf8_f16"}> ({
  ^bb0(%arg588: vector<2xi16>, %arg589: vector<2xf16>, %arg590: f32):
    %232 = "rocdl.cvt.scalef32.pk.bf8.f16"(%arg588, %arg589, %arg590) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xf16>, f32) -> vector<2xi16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi16>, f32, f32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_bf8_f32"}> ({
  ^bb0(%arg584: vector<2xi16>, %arg585: f32, %arg586: f32, %arg587: f32):
    %231 = "rocdl.cvt.scalef32.pk.bf8.f32"(%arg584, %arg585, %arg586, %arg587) <{dstLoHiSel = true}> : (vector<2xi16>, f32, f32, f32) -> vector<2xi16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_f16_bf8"}> ({
  ^bb0(%arg582: i32, %arg583: f32):
    %230 = "rocdl.cvt.scalef32.pk.f16.bf8"(%arg582, %arg583) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_f16_fp4"}> ({
  ^bb0(%arg580: i32, %arg581: f32):
    %229 = "rocdl.cvt.scalef32.pk.f16.fp4"(%arg580, %arg581) <{srcSelIndex = 2 : i32}> : (i32, f32) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_f16_fp8"}> ({
  ^bb0(%arg578: i32, %arg579: f32):
    %228 = "rocdl.cvt.scalef32.pk.f16.fp8"(%arg578, %arg579) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_f32_bf8"}> ({
  ^bb0(%arg576: i32, %arg577: f32):
    %227 = "rocdl.cvt.scalef32.pk.f32.bf8"(%arg576, %arg577) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_f32_fp4"}> ({
  ^bb0(%arg574: i32, %arg575: f32):
    %226 = "rocdl.cvt.scalef32.pk.f32.fp4"(%arg574, %arg575) <{srcSelIndex = 2 : i32}> : (i32, f32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_f32_fp8"}> ({
  ^bb0(%arg572: i32, %arg573: f32):
    %225 = "rocdl.cvt.scalef32.pk.f32.fp8"(%arg572, %arg573) <{srcLoHiSel = true}> : (i32, f32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_fp4_bf16"}> ({
  ^bb0(%arg569: i32, %arg570: vector<2xbf16>, %arg571: f32):
    %224 = "rocdl.cvt.scalef32.pk.fp4.bf16"(%arg569, %arg570, %arg571) <{dstSelIndex = 2 : i32}> : (i32, vector<2xbf16>, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_fp4_f16"}> ({
  ^bb0(%arg566: i32, %arg567: vector<2xf16>, %arg568: f32):
    %223 = "rocdl.cvt.scalef32.pk.fp4.f16"(%arg566, %arg567, %arg568) <{dstSelIndex = 2 : i32}> : (i32, vector<2xf16>, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32, f32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_fp4_f32"}> ({
  ^bb0(%arg562: i32, %arg563: f32, %arg564: f32, %arg565: f32):
    %222 = "rocdl.cvt.scalef32.pk.fp4.f32"(%arg562, %arg563, %arg564, %arg565) <{dstSelIndex = 2 : i32}> : (i32, f32, f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi16>, vector<2xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_fp8_bf16"}> ({
  ^bb0(%arg559: vector<2xi16>, %arg560: vector<2xbf16>, %arg561: f32):
    %221 = "rocdl.cvt.scalef32.pk.fp8.bf16"(%arg559, %arg560, %arg561) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xbf16>, f32) -> vector<2xi16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi16>, vector<2xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_fp8_f16"}> ({
  ^bb0(%arg556: vector<2xi16>, %arg557: vector<2xf16>, %arg558: f32):
    %220 = "rocdl.cvt.scalef32.pk.fp8.f16"(%arg556, %arg557, %arg558) <{dstLoHiSel = true}> : (vector<2xi16>, vector<2xf16>, f32) -> vector<2xi16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi16>, f32, f32, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk_fp8_f32"}> ({
  ^bb0(%arg552: vector<2xi16>, %arg553: f32, %arg554: f32, %arg555: f32):
    %219 = "rocdl.cvt.scalef32.pk.fp8.f32"(%arg552, %arg553, %arg554, %arg555) <{dstLoHiSel = true}> : (vector<2xi16>, f32, f32, f32) -> vector<2xi16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk16_bf6_bf16"}> ({
  ^bb0(%arg550: vector<16xbf16>, %arg551: f32):
    %218 = "rocdl.cvt.scalef32.pk16.bf6.bf16"(%arg550, %arg551) : (vector<16xbf16>, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk16_bf6_f16"}> ({
  ^bb0(%arg548: vector<16xf16>, %arg549: f32):
    %217 = "rocdl.cvt.scalef32.pk16.bf6.f16"(%arg548, %arg549) : (vector<16xf16>, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk16_bf6_f32"}> ({
  ^bb0(%arg546: vector<16xf32>, %arg547: f32):
    %216 = "rocdl.cvt.scalef32.pk16.bf6.f32"(%arg546, %arg547) : (vector<16xf32>, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk16_fp6_bf16"}> ({
  ^bb0(%arg544: vector<16xbf16>, %arg545: f32):
    %215 = "rocdl.cvt.scalef32.pk16.fp6.bf16"(%arg544, %arg545) : (vector<16xbf16>, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk16_fp6_f16"}> ({
  ^bb0(%arg542: vector<16xf16>, %arg543: f32):
    %214 = "rocdl.cvt.scalef32.pk16.fp6.f16"(%arg542, %arg543) : (vector<16xf16>, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk16_fp6_f32"}> ({
  ^bb0(%arg540: vector<16xf32>, %arg541: f32):
    %213 = "rocdl.cvt.scalef32.pk16.fp6.f32"(%arg540, %arg541) : (vector<16xf32>, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<6xi32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_bf16_bf6"}> ({
  ^bb0(%arg538: vector<6xi32>, %arg539: f32):
    %212 = "rocdl.cvt.scalef32.pk32.bf16.bf6"(%arg538, %arg539) : (vector<6xi32>, f32) -> vector<32xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<6xi32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_bf16_fp6"}> ({
  ^bb0(%arg536: vector<6xi32>, %arg537: f32):
    %211 = "rocdl.cvt.scalef32.pk32.bf16.fp6"(%arg536, %arg537) : (vector<6xi32>, f32) -> vector<32xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_bf6_bf16"}> ({
  ^bb0(%arg534: vector<32xbf16>, %arg535: f32):
    %210 = "rocdl.cvt.scalef32.pk32.bf6.bf16"(%arg534, %arg535) : (vector<32xbf16>, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_bf6_f16"}> ({
  ^bb0(%arg532: vector<32xf16>, %arg533: f32):
    %209 = "rocdl.cvt.scalef32.pk32.bf6.f16"(%arg532, %arg533) : (vector<32xf16>, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<6xi32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_f16_bf6"}> ({
  ^bb0(%arg530: vector<6xi32>, %arg531: f32):
    %208 = "rocdl.cvt.scalef32.pk32.f16.bf6"(%arg530, %arg531) : (vector<6xi32>, f32) -> vector<32xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<6xi32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_f16_fp6"}> ({
  ^bb0(%arg528: vector<6xi32>, %arg529: f32):
    %207 = "rocdl.cvt.scalef32.pk32.f16.fp6"(%arg528, %arg529) : (vector<6xi32>, f32) -> vector<32xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<6xi32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_f32_bf6"}> ({
  ^bb0(%arg526: vector<6xi32>, %arg527: f32):
    %206 = "rocdl.cvt.scalef32.pk32.f32.bf6"(%arg526, %arg527) : (vector<6xi32>, f32) -> vector<32xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<6xi32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_f32_fp6"}> ({
  ^bb0(%arg524: vector<6xi32>, %arg525: f32):
    %205 = "rocdl.cvt.scalef32.pk32.f32.fp6"(%arg524, %arg525) : (vector<6xi32>, f32) -> vector<32xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_fp6_bf16"}> ({
  ^bb0(%arg522: vector<32xbf16>, %arg523: f32):
    %204 = "rocdl.cvt.scalef32.pk32.fp6.bf16"(%arg522, %arg523) : (vector<32xbf16>, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk32_fp6_f16"}> ({
  ^bb0(%arg520: vector<32xf16>, %arg521: f32):
    %203 = "rocdl.cvt.scalef32.pk32.fp6.f16"(%arg520, %arg521) : (vector<32xf16>, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_bf8_bf16"}> ({
  ^bb0(%arg518: vector<8xbf16>, %arg519: f32):
    %202 = "rocdl.cvt.scalef32.pk8.bf8.bf16"(%arg518, %arg519) : (vector<8xbf16>, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_bf8_f16"}> ({
  ^bb0(%arg516: vector<8xf16>, %arg517: f32):
    %201 = "rocdl.cvt.scalef32.pk8.bf8.f16"(%arg516, %arg517) : (vector<8xf16>, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_bf8_f32"}> ({
  ^bb0(%arg514: vector<8xf32>, %arg515: f32):
    %200 = "rocdl.cvt.scalef32.pk8.bf8.f32"(%arg514, %arg515) : (vector<8xf32>, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_fp4_bf16"}> ({
  ^bb0(%arg512: vector<8xbf16>, %arg513: f32):
    %199 = "rocdl.cvt.scalef32.pk8.fp4.bf16"(%arg512, %arg513) : (vector<8xbf16>, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_fp4_f16"}> ({
  ^bb0(%arg510: vector<8xf16>, %arg511: f32):
    %198 = "rocdl.cvt.scalef32.pk8.fp4.f16"(%arg510, %arg511) : (vector<8xf16>, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_fp4_f32"}> ({
  ^bb0(%arg508: vector<8xf32>, %arg509: f32):
    %197 = "rocdl.cvt.scalef32.pk8.fp4.f32"(%arg508, %arg509) : (vector<8xf32>, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xbf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_fp8_bf16"}> ({
  ^bb0(%arg506: vector<8xbf16>, %arg507: f32):
    %196 = "rocdl.cvt.scalef32.pk8.fp8.bf16"(%arg506, %arg507) : (vector<8xbf16>, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf16>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_fp8_f16"}> ({
  ^bb0(%arg504: vector<8xf16>, %arg505: f32):
    %195 = "rocdl.cvt.scalef32.pk8.fp8.f16"(%arg504, %arg505) : (vector<8xf16>, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>, f32) -> (), sym_name = "rocdl_cvt_scalef32_pk8_fp8_f32"}> ({
  ^bb0(%arg502: vector<8xf32>, %arg503: f32):
    %194 = "rocdl.cvt.scalef32.pk8.fp8.f32"(%arg502, %arg503) : (vector<8xf32>, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, bf16, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_bf8_bf16"}> ({
  ^bb0(%arg498: i32, %arg499: bf16, %arg500: i32, %arg501: f32):
    %193 = "rocdl.cvt.scalef32.sr.bf8.bf16"(%arg498, %arg499, %arg500, %arg501) <{dstSelIndex = 2 : i32}> : (i32, bf16, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f16, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_bf8_f16"}> ({
  ^bb0(%arg494: i32, %arg495: f16, %arg496: i32, %arg497: f32):
    %192 = "rocdl.cvt.scalef32.sr.bf8.f16"(%arg494, %arg495, %arg496, %arg497) <{dstSelIndex = 2 : i32}> : (i32, f16, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_bf8_f32"}> ({
  ^bb0(%arg490: i32, %arg491: f32, %arg492: i32, %arg493: f32):
    %191 = "rocdl.cvt.scalef32.sr.bf8.f32"(%arg490, %arg491, %arg492, %arg493) <{dstSelIndex = 2 : i32}> : (i32, f32, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, bf16, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_fp8_bf16"}> ({
  ^bb0(%arg486: i32, %arg487: bf16, %arg488: i32, %arg489: f32):
    %190 = "rocdl.cvt.scalef32.sr.fp8.bf16"(%arg486, %arg487, %arg488, %arg489) <{dstSelIndex = 2 : i32}> : (i32, bf16, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f16, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_fp8_f16"}> ({
  ^bb0(%arg482: i32, %arg483: f16, %arg484: i32, %arg485: f32):
    %189 = "rocdl.cvt.scalef32.sr.fp8.f16"(%arg482, %arg483, %arg484, %arg485) <{dstSelIndex = 2 : i32}> : (i32, f16, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_fp8_f32"}> ({
  ^bb0(%arg478: i32, %arg479: f32, %arg480: i32, %arg481: f32):
    %188 = "rocdl.cvt.scalef32.sr.fp8.f32"(%arg478, %arg479, %arg480, %arg481) <{dstSelIndex = 2 : i32}> : (i32, f32, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk_fp4_bf16"}> ({
  ^bb0(%arg474: i32, %arg475: vector<2xbf16>, %arg476: i32, %arg477: f32):
    %187 = "rocdl.cvt.scalef32.sr.pk.fp4.bf16"(%arg474, %arg475, %arg476, %arg477) <{dstSelIndex = 2 : i32}> : (i32, vector<2xbf16>, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk_fp4_f16"}> ({
  ^bb0(%arg470: i32, %arg471: vector<2xf16>, %arg472: i32, %arg473: f32):
    %186 = "rocdl.cvt.scalef32.sr.pk.fp4.f16"(%arg470, %arg471, %arg472, %arg473) <{dstSelIndex = 2 : i32}> : (i32, vector<2xf16>, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk_fp4_f32"}> ({
  ^bb0(%arg466: i32, %arg467: vector<2xf32>, %arg468: i32, %arg469: f32):
    %185 = "rocdl.cvt.scalef32.sr.pk.fp4.f32"(%arg466, %arg467, %arg468, %arg469) <{dstSelIndex = 2 : i32}> : (i32, vector<2xf32>, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk16_bf6_bf16"}> ({
  ^bb0(%arg463: vector<16xbf16>, %arg464: i32, %arg465: f32):
    %184 = "rocdl.cvt.scalef32.sr.pk16.bf6.bf16"(%arg463, %arg464, %arg465) : (vector<16xbf16>, i32, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk16_bf6_f16"}> ({
  ^bb0(%arg460: vector<16xf16>, %arg461: i32, %arg462: f32):
    %183 = "rocdl.cvt.scalef32.sr.pk16.bf6.f16"(%arg460, %arg461, %arg462) : (vector<16xf16>, i32, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk16_bf6_f32"}> ({
  ^bb0(%arg457: vector<16xf32>, %arg458: i32, %arg459: f32):
    %182 = "rocdl.cvt.scalef32.sr.pk16.bf6.f32"(%arg457, %arg458, %arg459) : (vector<16xf32>, i32, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk16_fp6_bf16"}> ({
  ^bb0(%arg454: vector<16xbf16>, %arg455: i32, %arg456: f32):
    %181 = "rocdl.cvt.scalef32.sr.pk16.fp6.bf16"(%arg454, %arg455, %arg456) : (vector<16xbf16>, i32, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk16_fp6_f16"}> ({
  ^bb0(%arg451: vector<16xf16>, %arg452: i32, %arg453: f32):
    %180 = "rocdl.cvt.scalef32.sr.pk16.fp6.f16"(%arg451, %arg452, %arg453) : (vector<16xf16>, i32, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk16_fp6_f32"}> ({
  ^bb0(%arg448: vector<16xf32>, %arg449: i32, %arg450: f32):
    %179 = "rocdl.cvt.scalef32.sr.pk16.fp6.f32"(%arg448, %arg449, %arg450) : (vector<16xf32>, i32, f32) -> vector<3xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk32_bf6_bf16"}> ({
  ^bb0(%arg445: vector<32xbf16>, %arg446: i32, %arg447: f32):
    %178 = "rocdl.cvt.scalef32.sr.pk32.bf6.bf16"(%arg445, %arg446, %arg447) : (vector<32xbf16>, i32, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk32_bf6_f16"}> ({
  ^bb0(%arg442: vector<32xf16>, %arg443: i32, %arg444: f32):
    %177 = "rocdl.cvt.scalef32.sr.pk32.bf6.f16"(%arg442, %arg443, %arg444) : (vector<32xf16>, i32, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk32_bf6_f32"}> ({
  ^bb0(%arg439: vector<32xf32>, %arg440: i32, %arg441: f32):
    %176 = "rocdl.cvt.scalef32.sr.pk32.bf6.f32"(%arg439, %arg440, %arg441) : (vector<32xf32>, i32, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk32_fp6_bf16"}> ({
  ^bb0(%arg436: vector<32xbf16>, %arg437: i32, %arg438: f32):
    %175 = "rocdl.cvt.scalef32.sr.pk32.fp6.bf16"(%arg436, %arg437, %arg438) : (vector<32xbf16>, i32, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk32_fp6_f16"}> ({
  ^bb0(%arg433: vector<32xf16>, %arg434: i32, %arg435: f32):
    %174 = "rocdl.cvt.scalef32.sr.pk32.fp6.f16"(%arg433, %arg434, %arg435) : (vector<32xf16>, i32, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk32_fp6_f32"}> ({
  ^bb0(%arg430: vector<32xf32>, %arg431: i32, %arg432: f32):
    %173 = "rocdl.cvt.scalef32.sr.pk32.fp6.f32"(%arg430, %arg431, %arg432) : (vector<32xf32>, i32, f32) -> vector<6xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_bf8_bf16"}> ({
  ^bb0(%arg427: vector<8xbf16>, %arg428: i32, %arg429: f32):
    %172 = "rocdl.cvt.scalef32.sr.pk8.bf8.bf16"(%arg427, %arg428, %arg429) : (vector<8xbf16>, i32, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_bf8_f16"}> ({
  ^bb0(%arg424: vector<8xf16>, %arg425: i32, %arg426: f32):
    %171 = "rocdl.cvt.scalef32.sr.pk8.bf8.f16"(%arg424, %arg425, %arg426) : (vector<8xf16>, i32, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_bf8_f32"}> ({
  ^bb0(%arg421: vector<8xf32>, %arg422: i32, %arg423: f32):
    %170 = "rocdl.cvt.scalef32.sr.pk8.bf8.f32"(%arg421, %arg422, %arg423) : (vector<8xf32>, i32, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_fp4_bf16"}> ({
  ^bb0(%arg418: vector<8xbf16>, %arg419: i32, %arg420: f32):
    %169 = "rocdl.cvt.scalef32.sr.pk8.fp4.bf16"(%arg418, %arg419, %arg420) : (vector<8xbf16>, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_fp4_f16"}> ({
  ^bb0(%arg415: vector<8xf16>, %arg416: i32, %arg417: f32):
    %168 = "rocdl.cvt.scalef32.sr.pk8.fp4.f16"(%arg415, %arg416, %arg417) : (vector<8xf16>, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_fp4_f32"}> ({
  ^bb0(%arg412: vector<8xf32>, %arg413: i32, %arg414: f32):
    %167 = "rocdl.cvt.scalef32.sr.pk8.fp4.f32"(%arg412, %arg413, %arg414) : (vector<8xf32>, i32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xbf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_fp8_bf16"}> ({
  ^bb0(%arg409: vector<8xbf16>, %arg410: i32, %arg411: f32):
    %166 = "rocdl.cvt.scalef32.sr.pk8.fp8.bf16"(%arg409, %arg410, %arg411) : (vector<8xbf16>, i32, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf16>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_fp8_f16"}> ({
  ^bb0(%arg406: vector<8xf16>, %arg407: i32, %arg408: f32):
    %165 = "rocdl.cvt.scalef32.sr.pk8.fp8.f16"(%arg406, %arg407, %arg408) : (vector<8xf16>, i32, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>, i32, f32) -> (), sym_name = "rocdl_cvt_scalef32_sr_pk8_fp8_f32"}> ({
  ^bb0(%arg403: vector<8xf32>, %arg404: i32, %arg405: f32):
    %164 = "rocdl.cvt.scalef32.sr.pk8.fp8.f32"(%arg403, %arg404, %arg405) : (vector<8xf32>, i32, f32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, i32, i32) -> (), sym_name = "rocdl_cvt_sr_bf8_f32"}> ({
  ^bb0(%arg400: f32, %arg401: i32, %arg402: i32):
    %163 = "rocdl.cvt.sr.bf8.f32"(%arg400, %arg401, %arg402) <{byteSel = 2 : i32}> : (f32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, i32, i32) -> (), sym_name = "rocdl_cvt_sr_fp8_f32"}> ({
  ^bb0(%arg397: f32, %arg398: i32, %arg399: i32):
    %162 = "rocdl.cvt.sr.fp8.f32"(%arg397, %arg398, %arg399) <{byteSel = 2 : i32}> : (f32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_atomic_async_barrier_arrive_b64"}> ({
  ^bb0(%arg396: !llvm.ptr<3>):
    "rocdl.ds.atomic.async.barrier.arrive.b64"(%arg396) : (!llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>, i64) -> (), sym_name = "rocdl_ds_atomic_barrier_arrive_rtn_b64"}> ({
  ^bb0(%arg394: !llvm.ptr<3>, %arg395: i64):
    %161 = "rocdl.ds.atomic.barrier.arrive.rtn.b64"(%arg394, %arg395) : (!llvm.ptr<3>, i64) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_load_tr16_b128"}> ({
  ^bb0(%arg393: !llvm.ptr<3>):
    %160 = "rocdl.ds.load.tr16.b128"(%arg393) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_load_tr4_b64"}> ({
  ^bb0(%arg392: !llvm.ptr<3>):
    %159 = "rocdl.ds.load.tr4.b64"(%arg392) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_load_tr6_b96"}> ({
  ^bb0(%arg391: !llvm.ptr<3>):
    %158 = "rocdl.ds.load.tr6.b96"(%arg391) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_load_tr8_b64"}> ({
  ^bb0(%arg390: !llvm.ptr<3>):
    %157 = "rocdl.ds.load.tr8.b64"(%arg390) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_read_tr16_b64"}> ({
  ^bb0(%arg389: !llvm.ptr<3>):
    %156 = "rocdl.ds.read.tr16.b64"(%arg389) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_read_tr4_b64"}> ({
  ^bb0(%arg388: !llvm.ptr<3>):
    %155 = "rocdl.ds.read.tr4.b64"(%arg388) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_read_tr6_b96"}> ({
  ^bb0(%arg387: !llvm.ptr<3>):
    %154 = "rocdl.ds.read.tr6.b96"(%arg387) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_ds_read_tr8_b64"}> ({
  ^bb0(%arg386: !llvm.ptr<3>):
    %153 = "rocdl.ds.read.tr8.b64"(%arg386) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_ds_bpermute"}> ({
  ^bb0(%arg384: i32, %arg385: i32):
    %152 = "rocdl.ds_bpermute"(%arg384, %arg385) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_ds_swizzle"}> ({
  ^bb0(%arg382: i32, %arg383: i32):
    %151 = "rocdl.ds_swizzle"(%arg382, %arg383) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_exp"}> ({
  ^bb0(%arg381: f32):
    %150 = "rocdl.exp"(%arg381) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_exp2"}> ({
  ^bb0(%arg380: f32):
    %149 = "rocdl.exp2"(%arg380) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "rocdl_flat_prefetch"}> ({
  ^bb0(%arg379: !llvm.ptr):
    "rocdl.flat.prefetch"(%arg379) <{scope = 2 : i32}> : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_fmed3"}> ({
  ^bb0(%arg376: vector<4xf32>, %arg377: vector<4xf32>, %arg378: vector<4xf32>):
    %148 = "rocdl.fmed3"(%arg376, %arg377, %arg378) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>) -> (), sym_name = "rocdl_global_load_async_to_lds_b128"}> ({
  ^bb0(%arg374: !llvm.ptr<1>, %arg375: !llvm.ptr<3>):
    "rocdl.global.load.async.to.lds.b128"(%arg374, %arg375) <{aux = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>) -> (), sym_name = "rocdl_global_load_async_to_lds_b32"}> ({
  ^bb0(%arg372: !llvm.ptr<1>, %arg373: !llvm.ptr<3>):
    "rocdl.global.load.async.to.lds.b32"(%arg372, %arg373) <{aux = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>) -> (), sym_name = "rocdl_global_load_async_to_lds_b64"}> ({
  ^bb0(%arg370: !llvm.ptr<1>, %arg371: !llvm.ptr<3>):
    "rocdl.global.load.async.to.lds.b64"(%arg370, %arg371) <{aux = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>) -> (), sym_name = "rocdl_global_load_async_to_lds_b8"}> ({
  ^bb0(%arg368: !llvm.ptr<1>, %arg369: !llvm.ptr<3>):
    "rocdl.global.load.async.to.lds.b8"(%arg368, %arg369) <{aux = 2 : i32, offset = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>) -> (), sym_name = "rocdl_global_load_lds"}> ({
  ^bb0(%arg366: !llvm.ptr<1>, %arg367: !llvm.ptr<3>):
    "rocdl.global.load.lds"(%arg366, %arg367) <{aux = 2 : i32, offset = 2 : i32, size = 2 : i32}> : (!llvm.ptr<1>, !llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>) -> (), sym_name = "rocdl_global_load_tr_b128"}> ({
  ^bb0(%arg365: !llvm.ptr<1>):
    %147 = "rocdl.global.load.tr.b128"(%arg365) : (!llvm.ptr<1>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>) -> (), sym_name = "rocdl_global_load_tr_b64"}> ({
  ^bb0(%arg364: !llvm.ptr<1>):
    %146 = "rocdl.global.load.tr.b64"(%arg364) : (!llvm.ptr<1>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>) -> (), sym_name = "rocdl_global_load_tr4_b64"}> ({
  ^bb0(%arg363: !llvm.ptr<1>):
    %145 = "rocdl.global.load.tr4.b64"(%arg363) : (!llvm.ptr<1>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>) -> (), sym_name = "rocdl_global_load_tr6_b96"}> ({
  ^bb0(%arg362: !llvm.ptr<1>):
    %144 = "rocdl.global.load.tr6.b96"(%arg362) : (!llvm.ptr<1>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>) -> (), sym_name = "rocdl_global_prefetch"}> ({
  ^bb0(%arg361: !llvm.ptr<1>):
    "rocdl.global.prefetch"(%arg361) <{scope = 2 : i32}> : (!llvm.ptr<1>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_grid_dim_x"}> ({
    %143 = "rocdl.grid.dim.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_grid_dim_y"}> ({
    %142 = "rocdl.grid.dim.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_grid_dim_z"}> ({
    %141 = "rocdl.grid.dim.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_iglp_opt"}> ({
    "rocdl.iglp.opt"() <{variant = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, !llvm.ptr<3>) -> (), sym_name = "rocdl_load_to_lds"}> ({
  ^bb0(%arg359: !llvm.ptr, %arg360: !llvm.ptr<3>):
    "rocdl.load.to.lds"(%arg359, %arg360) <{aux = 2 : i32, offset = 2 : i32, size = 2 : i32}> : (!llvm.ptr, !llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_log"}> ({
  ^bb0(%arg358: f32):
    %140 = "rocdl.log"(%arg358) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i16, i64, i32) -> (), sym_name = "rocdl_make_buffer_rsrc"}> ({
  ^bb0(%arg354: !llvm.ptr, %arg355: i16, %arg356: i64, %arg357: i32):
    %139 = "rocdl.make.buffer.rsrc"(%arg354, %arg355, %arg356, %arg357) : (!llvm.ptr, i16, i64, i32) -> !llvm.ptr
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mbcnt_hi"}> ({
  ^bb0(%arg352: i32, %arg353: i32):
    %138 = "rocdl.mbcnt.hi"(%arg352, %arg353) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mbcnt_lo"}> ({
  ^bb0(%arg350: i32, %arg351: i32):
    %137 = "rocdl.mbcnt.lo"(%arg350, %arg351) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x16bf16_1k"}> ({
  ^bb0(%arg348: i32, %arg349: i32):
    %136 = "rocdl.mfma.f32.16x16x16bf16.1k"(%arg348, %arg349) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x16f16"}> ({
  ^bb0(%arg346: i32, %arg347: i32):
    %135 = "rocdl.mfma.f32.16x16x16f16"(%arg346, %arg347) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x1f32"}> ({
  ^bb0(%arg344: i32, %arg345: i32):
    %134 = "rocdl.mfma.f32.16x16x1f32"(%arg344, %arg345) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x2bf16"}> ({
  ^bb0(%arg342: i32, %arg343: i32):
    %133 = "rocdl.mfma.f32.16x16x2bf16"(%arg342, %arg343) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x32_bf16"}> ({
  ^bb0(%arg340: i32, %arg341: i32):
    %132 = "rocdl.mfma.f32.16x16x32.bf16"(%arg340, %arg341) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x32_bf8_bf8"}> ({
  ^bb0(%arg338: i32, %arg339: i32):
    %131 = "rocdl.mfma.f32.16x16x32.bf8.bf8"(%arg338, %arg339) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x32_bf8_fp8"}> ({
  ^bb0(%arg336: i32, %arg337: i32):
    %130 = "rocdl.mfma.f32.16x16x32.bf8.fp8"(%arg336, %arg337) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x32_f16"}> ({
  ^bb0(%arg334: i32, %arg335: i32):
    %129 = "rocdl.mfma.f32.16x16x32.f16"(%arg334, %arg335) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x32_fp8_bf8"}> ({
  ^bb0(%arg332: i32, %arg333: i32):
    %128 = "rocdl.mfma.f32.16x16x32.fp8.bf8"(%arg332, %arg333) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x32_fp8_fp8"}> ({
  ^bb0(%arg330: i32, %arg331: i32):
    %127 = "rocdl.mfma.f32.16x16x32.fp8.fp8"(%arg330, %arg331) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x4bf16_1k"}> ({
  ^bb0(%arg328: i32, %arg329: i32):
    %126 = "rocdl.mfma.f32.16x16x4bf16.1k"(%arg328, %arg329) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x4f16"}> ({
  ^bb0(%arg326: i32, %arg327: i32):
    %125 = "rocdl.mfma.f32.16x16x4f16"(%arg326, %arg327) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x4f32"}> ({
  ^bb0(%arg324: i32, %arg325: i32):
    %124 = "rocdl.mfma.f32.16x16x4f32"(%arg324, %arg325) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x8_xf32"}> ({
  ^bb0(%arg322: i32, %arg323: i32):
    %123 = "rocdl.mfma.f32.16x16x8.xf32"(%arg322, %arg323) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_16x16x8bf16"}> ({
  ^bb0(%arg320: i32, %arg321: i32):
    %122 = "rocdl.mfma.f32.16x16x8bf16"(%arg320, %arg321) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x16_bf16"}> ({
  ^bb0(%arg318: i32, %arg319: i32):
    %121 = "rocdl.mfma.f32.32x32x16.bf16"(%arg318, %arg319) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x16_bf8_bf8"}> ({
  ^bb0(%arg316: i32, %arg317: i32):
    %120 = "rocdl.mfma.f32.32x32x16.bf8.bf8"(%arg316, %arg317) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x16_bf8_fp8"}> ({
  ^bb0(%arg314: i32, %arg315: i32):
    %119 = "rocdl.mfma.f32.32x32x16.bf8.fp8"(%arg314, %arg315) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x16_f16"}> ({
  ^bb0(%arg312: i32, %arg313: i32):
    %118 = "rocdl.mfma.f32.32x32x16.f16"(%arg312, %arg313) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x16_fp8_bf8"}> ({
  ^bb0(%arg310: i32, %arg311: i32):
    %117 = "rocdl.mfma.f32.32x32x16.fp8.bf8"(%arg310, %arg311) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x16_fp8_fp8"}> ({
  ^bb0(%arg308: i32, %arg309: i32):
    %116 = "rocdl.mfma.f32.32x32x16.fp8.fp8"(%arg308, %arg309) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x1f32"}> ({
  ^bb0(%arg306: i32, %arg307: i32):
    %115 = "rocdl.mfma.f32.32x32x1f32"(%arg306, %arg307) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x2bf16"}> ({
  ^bb0(%arg304: i32, %arg305: i32):
    %114 = "rocdl.mfma.f32.32x32x2bf16"(%arg304, %arg305) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x2f32"}> ({
  ^bb0(%arg302: i32, %arg303: i32):
    %113 = "rocdl.mfma.f32.32x32x2f32"(%arg302, %arg303) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x4_xf32"}> ({
  ^bb0(%arg300: i32, %arg301: i32):
    %112 = "rocdl.mfma.f32.32x32x4.xf32"(%arg300, %arg301) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x4bf16"}> ({
  ^bb0(%arg298: i32, %arg299: i32):
    %111 = "rocdl.mfma.f32.32x32x4bf16"(%arg298, %arg299) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x4bf16_1k"}> ({
  ^bb0(%arg296: i32, %arg297: i32):
    %110 = "rocdl.mfma.f32.32x32x4bf16.1k"(%arg296, %arg297) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x4f16"}> ({
  ^bb0(%arg294: i32, %arg295: i32):
    %109 = "rocdl.mfma.f32.32x32x4f16"(%arg294, %arg295) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x8bf16_1k"}> ({
  ^bb0(%arg292: i32, %arg293: i32):
    %108 = "rocdl.mfma.f32.32x32x8bf16.1k"(%arg292, %arg293) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_32x32x8f16"}> ({
  ^bb0(%arg290: i32, %arg291: i32):
    %107 = "rocdl.mfma.f32.32x32x8f16"(%arg290, %arg291) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_4x4x1f32"}> ({
  ^bb0(%arg288: i32, %arg289: i32):
    %106 = "rocdl.mfma.f32.4x4x1f32"(%arg288, %arg289) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_4x4x2bf16"}> ({
  ^bb0(%arg286: i32, %arg287: i32):
    %105 = "rocdl.mfma.f32.4x4x2bf16"(%arg286, %arg287) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_4x4x4bf16_1k"}> ({
  ^bb0(%arg284: i32, %arg285: i32):
    %104 = "rocdl.mfma.f32.4x4x4bf16.1k"(%arg284, %arg285) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f32_4x4x4f16"}> ({
  ^bb0(%arg282: i32, %arg283: i32):
    %103 = "rocdl.mfma.f32.4x4x4f16"(%arg282, %arg283) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f64_16x16x4f64"}> ({
  ^bb0(%arg280: i32, %arg281: i32):
    %102 = "rocdl.mfma.f64.16x16x4f64"(%arg280, %arg281) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_f64_4x4x4f64"}> ({
  ^bb0(%arg278: i32, %arg279: i32):
    %101 = "rocdl.mfma.f64.4x4x4f64"(%arg278, %arg279) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_16x16x16i8"}> ({
  ^bb0(%arg276: i32, %arg277: i32):
    %100 = "rocdl.mfma.i32.16x16x16i8"(%arg276, %arg277) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_16x16x32_i8"}> ({
  ^bb0(%arg274: i32, %arg275: i32):
    %99 = "rocdl.mfma.i32.16x16x32.i8"(%arg274, %arg275) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_16x16x4i8"}> ({
  ^bb0(%arg272: i32, %arg273: i32):
    %98 = "rocdl.mfma.i32.16x16x4i8"(%arg272, %arg273) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_16x16x64_i8"}> ({
  ^bb0(%arg270: i32, %arg271: i32):
    %97 = "rocdl.mfma.i32.16x16x64.i8"(%arg270, %arg271) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_32x32x16_i8"}> ({
  ^bb0(%arg268: i32, %arg269: i32):
    %96 = "rocdl.mfma.i32.32x32x16.i8"(%arg268, %arg269) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_32x32x32_i8"}> ({
  ^bb0(%arg266: i32, %arg267: i32):
    %95 = "rocdl.mfma.i32.32x32x32.i8"(%arg266, %arg267) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_32x32x4i8"}> ({
  ^bb0(%arg264: i32, %arg265: i32):
    %94 = "rocdl.mfma.i32.32x32x4i8"(%arg264, %arg265) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_32x32x8i8"}> ({
  ^bb0(%arg262: i32, %arg263: i32):
    %93 = "rocdl.mfma.i32.32x32x8i8"(%arg262, %arg263) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_i32_4x4x4i8"}> ({
  ^bb0(%arg260: i32, %arg261: i32):
    %92 = "rocdl.mfma.i32.4x4x4i8"(%arg260, %arg261) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_scale_f32_16x16x128_f8f6f4"}> ({
  ^bb0(%arg258: i32, %arg259: i32):
    %91 = "rocdl.mfma.scale.f32.16x16x128.f8f6f4"(%arg258, %arg259) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_mfma_scale_f32_32x32x64_f8f6f4"}> ({
  ^bb0(%arg256: i32, %arg257: i32):
    %90 = "rocdl.mfma.scale.f32.32x32x64.f8f6f4"(%arg256, %arg257) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i32, i32) -> (), sym_name = "rocdl_permlanex16"}> ({
  ^bb0(%arg252: i32, %arg253: i32, %arg254: i32, %arg255: i32):
    %89 = "rocdl.permlanex16"(%arg252, %arg253, %arg254, %arg255) <{boundControl = true, fi = true}> : (i32, i32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i32, i32, i32, i32) -> (), sym_name = "rocdl_raw_buffer_atomic_cmpswap"}> ({
  ^bb0(%arg246: i32, %arg247: i32, %arg248: i32, %arg249: i32, %arg250: i32, %arg251: i32):
    %88 = "rocdl.raw.buffer.atomic.cmpswap"(%arg246, %arg247, %arg248, %arg249, %arg250, %arg251) : (i32, i32, i32, i32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, !llvm.ptr<8>, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_atomic_cmpswap"}> ({
  ^bb0(%arg240: i32, %arg241: i32, %arg242: !llvm.ptr<8>, %arg243: i32, %arg244: i32, %arg245: i32):
    %87 = "rocdl.raw.ptr.buffer.atomic.cmpswap"(%arg240, %arg241, %arg242, %arg243, %arg244, %arg245) : (i32, i32, !llvm.ptr<8>, i32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, !llvm.ptr<8>, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_atomic_fadd"}> ({
  ^bb0(%arg235: i32, %arg236: !llvm.ptr<8>, %arg237: i32, %arg238: i32, %arg239: i32):
    "rocdl.raw.ptr.buffer.atomic.fadd"(%arg235, %arg236, %arg237, %arg238, %arg239) : (i32, !llvm.ptr<8>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, !llvm.ptr<8>, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_atomic_fmax"}> ({
  ^bb0(%arg230: i32, %arg231: !llvm.ptr<8>, %arg232: i32, %arg233: i32, %arg234: i32):
    "rocdl.raw.ptr.buffer.atomic.fmax"(%arg230, %arg231, %arg232, %arg233, %arg234) : (i32, !llvm.ptr<8>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, !llvm.ptr<8>, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_atomic_smax"}> ({
  ^bb0(%arg225: i32, %arg226: !llvm.ptr<8>, %arg227: i32, %arg228: i32, %arg229: i32):
    "rocdl.raw.ptr.buffer.atomic.smax"(%arg225, %arg226, %arg227, %arg228, %arg229) : (i32, !llvm.ptr<8>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, !llvm.ptr<8>, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_atomic_umin"}> ({
  ^bb0(%arg220: i32, %arg221: !llvm.ptr<8>, %arg222: i32, %arg223: i32, %arg224: i32):
    "rocdl.raw.ptr.buffer.atomic.umin"(%arg220, %arg221, %arg222, %arg223, %arg224) : (i32, !llvm.ptr<8>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<8>, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_load"}> ({
  ^bb0(%arg216: !llvm.ptr<8>, %arg217: i32, %arg218: i32, %arg219: i32):
    %86 = "rocdl.raw.ptr.buffer.load"(%arg216, %arg217, %arg218, %arg219) : (!llvm.ptr<8>, i32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<8>, !llvm.ptr<3>, i32, i32, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_load_lds"}> ({
  ^bb0(%arg209: !llvm.ptr<8>, %arg210: !llvm.ptr<3>, %arg211: i32, %arg212: i32, %arg213: i32, %arg214: i32, %arg215: i32):
    "rocdl.raw.ptr.buffer.load.lds"(%arg209, %arg210, %arg211, %arg212, %arg213, %arg214, %arg215) : (!llvm.ptr<8>, !llvm.ptr<3>, i32, i32, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, !llvm.ptr<8>, i32, i32, i32) -> (), sym_name = "rocdl_raw_ptr_buffer_store"}> ({
  ^bb0(%arg204: i32, %arg205: !llvm.ptr<8>, %arg206: i32, %arg207: i32, %arg208: i32):
    "rocdl.raw.ptr.buffer.store"(%arg204, %arg205, %arg206, %arg207, %arg208) : (i32, !llvm.ptr<8>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_rcp"}> ({
  ^bb0(%arg203: f32):
    %85 = "rocdl.rcp"(%arg203) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "rocdl_readfirstlane"}> ({
  ^bb0(%arg202: i32):
    %84 = "rocdl.readfirstlane"(%arg202) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_readlane"}> ({
  ^bb0(%arg200: i32, %arg201: i32):
    %83 = "rocdl.readlane"(%arg200, %arg201) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_barrier"}> ({
    "rocdl.s.barrier"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_s_barrier_init"}> ({
  ^bb0(%arg199: !llvm.ptr<3>):
    "rocdl.s.barrier.init"(%arg199) <{memberCnt = 2 : i32}> : (!llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_s_barrier_join"}> ({
  ^bb0(%arg198: !llvm.ptr<3>):
    "rocdl.s.barrier.join"(%arg198) : (!llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_barrier_leave"}> ({
    "rocdl.s.barrier.leave"() <{id = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_barrier_signal"}> ({
    "rocdl.s.barrier.signal"() <{id = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_barrier_signal_isfirst"}> ({
    %82 = "rocdl.s.barrier.signal.isfirst"() <{id = 2 : i32}> : () -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_s_barrier_signal_var"}> ({
  ^bb0(%arg197: !llvm.ptr<3>):
    "rocdl.s.barrier.signal.var"(%arg197) <{memberCnt = 2 : i32}> : (!llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_barrier_wait"}> ({
    "rocdl.s.barrier.wait"() <{id = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_get_barrier_state"}> ({
    %81 = "rocdl.s.get.barrier.state"() <{id = 2 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_s_get_named_barrier_state"}> ({
  ^bb0(%arg196: !llvm.ptr<3>):
    %80 = "rocdl.s.get.named.barrier.state"(%arg196) : (!llvm.ptr<3>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_nop"}> ({
    "rocdl.s.nop"() <{count = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_setprio"}> ({
    "rocdl.s.setprio"() <{priority = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_sleep"}> ({
    "rocdl.s.sleep"() <{count = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_wait_asynccnt"}> ({
    "rocdl.s.wait.asynccnt"() <{count = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_wait_dscnt"}> ({
    "rocdl.s.wait.dscnt"() <{count = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_wait_expcnt"}> ({
    "rocdl.s.wait.expcnt"() <{count = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_wait_loadcnt"}> ({
    "rocdl.s.wait.loadcnt"() <{count = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_wait_storecnt"}> ({
    "rocdl.s.wait.storecnt"() <{count = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_wait_tensorcnt"}> ({
    "rocdl.s.wait.tensorcnt"() <{count = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_s_waitcnt"}> ({
    "rocdl.s.waitcnt"() <{bitfield = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>) -> (), sym_name = "rocdl_s_wakeup_barrier"}> ({
  ^bb0(%arg195: !llvm.ptr<3>):
    "rocdl.s.wakeup.barrier"(%arg195) : (!llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_sched_barrier"}> ({
    "rocdl.sched.barrier"() <{mask = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_sched_group_barrier"}> ({
    "rocdl.sched.group.barrier"() <{groupId = 2 : i32, mask = 2 : i32, size = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_sin"}> ({
  ^bb0(%arg194: f32):
    %79 = "rocdl.sin"(%arg194) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x128_bf8_bf8"}> ({
  ^bb0(%arg192: i32, %arg193: i32):
    %78 = "rocdl.smfmac.f32.16x16x128.bf8.bf8"(%arg192, %arg193) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x128_bf8_fp8"}> ({
  ^bb0(%arg190: i32, %arg191: i32):
    %77 = "rocdl.smfmac.f32.16x16x128.bf8.fp8"(%arg190, %arg191) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x128_fp8_bf8"}> ({
  ^bb0(%arg188: i32, %arg189: i32):
    %76 = "rocdl.smfmac.f32.16x16x128.fp8.bf8"(%arg188, %arg189) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x128_fp8_fp8"}> ({
  ^bb0(%arg186: i32, %arg187: i32):
    %75 = "rocdl.smfmac.f32.16x16x128.fp8.fp8"(%arg186, %arg187) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x32_bf16"}> ({
  ^bb0(%arg184: i32, %arg185: i32):
    %74 = "rocdl.smfmac.f32.16x16x32.bf16"(%arg184, %arg185) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x32_f16"}> ({
  ^bb0(%arg182: i32, %arg183: i32):
    %73 = "rocdl.smfmac.f32.16x16x32.f16"(%arg182, %arg183) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x64_bf16"}> ({
  ^bb0(%arg180: i32, %arg181: i32):
    %72 = "rocdl.smfmac.f32.16x16x64.bf16"(%arg180, %arg181) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x64_bf8_bf8"}> ({
  ^bb0(%arg178: i32, %arg179: i32):
    %71 = "rocdl.smfmac.f32.16x16x64.bf8.bf8"(%arg178, %arg179) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x64_bf8_fp8"}> ({
  ^bb0(%arg176: i32, %arg177: i32):
    %70 = "rocdl.smfmac.f32.16x16x64.bf8.fp8"(%arg176, %arg177) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x64_f16"}> ({
  ^bb0(%arg174: i32, %arg175: i32):
    %69 = "rocdl.smfmac.f32.16x16x64.f16"(%arg174, %arg175) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x64_fp8_bf8"}> ({
  ^bb0(%arg172: i32, %arg173: i32):
    %68 = "rocdl.smfmac.f32.16x16x64.fp8.bf8"(%arg172, %arg173) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_16x16x64_fp8_fp8"}> ({
  ^bb0(%arg170: i32, %arg171: i32):
    %67 = "rocdl.smfmac.f32.16x16x64.fp8.fp8"(%arg170, %arg171) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x16_bf16"}> ({
  ^bb0(%arg168: i32, %arg169: i32):
    %66 = "rocdl.smfmac.f32.32x32x16.bf16"(%arg168, %arg169) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x16_f16"}> ({
  ^bb0(%arg166: i32, %arg167: i32):
    %65 = "rocdl.smfmac.f32.32x32x16.f16"(%arg166, %arg167) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x32_bf16"}> ({
  ^bb0(%arg164: i32, %arg165: i32):
    %64 = "rocdl.smfmac.f32.32x32x32.bf16"(%arg164, %arg165) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x32_bf8_bf8"}> ({
  ^bb0(%arg162: i32, %arg163: i32):
    %63 = "rocdl.smfmac.f32.32x32x32.bf8.bf8"(%arg162, %arg163) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x32_bf8_fp8"}> ({
  ^bb0(%arg160: i32, %arg161: i32):
    %62 = "rocdl.smfmac.f32.32x32x32.bf8.fp8"(%arg160, %arg161) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x32_f16"}> ({
  ^bb0(%arg158: i32, %arg159: i32):
    %61 = "rocdl.smfmac.f32.32x32x32.f16"(%arg158, %arg159) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x32_fp8_bf8"}> ({
  ^bb0(%arg156: i32, %arg157: i32):
    %60 = "rocdl.smfmac.f32.32x32x32.fp8.bf8"(%arg156, %arg157) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x32_fp8_fp8"}> ({
  ^bb0(%arg154: i32, %arg155: i32):
    %59 = "rocdl.smfmac.f32.32x32x32.fp8.fp8"(%arg154, %arg155) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x64_bf8_bf8"}> ({
  ^bb0(%arg152: i32, %arg153: i32):
    %58 = "rocdl.smfmac.f32.32x32x64.bf8.bf8"(%arg152, %arg153) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x64_bf8_fp8"}> ({
  ^bb0(%arg150: i32, %arg151: i32):
    %57 = "rocdl.smfmac.f32.32x32x64.bf8.fp8"(%arg150, %arg151) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x64_fp8_bf8"}> ({
  ^bb0(%arg148: i32, %arg149: i32):
    %56 = "rocdl.smfmac.f32.32x32x64.fp8.bf8"(%arg148, %arg149) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_f32_32x32x64_fp8_fp8"}> ({
  ^bb0(%arg146: i32, %arg147: i32):
    %55 = "rocdl.smfmac.f32.32x32x64.fp8.fp8"(%arg146, %arg147) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_i32_16x16x128_i8"}> ({
  ^bb0(%arg144: i32, %arg145: i32):
    %54 = "rocdl.smfmac.i32.16x16x128.i8"(%arg144, %arg145) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_i32_16x16x64_i8"}> ({
  ^bb0(%arg142: i32, %arg143: i32):
    %53 = "rocdl.smfmac.i32.16x16x64.i8"(%arg142, %arg143) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_i32_32x32x32_i8"}> ({
  ^bb0(%arg140: i32, %arg141: i32):
    %52 = "rocdl.smfmac.i32.32x32x32.i8"(%arg140, %arg141) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_smfmac_i32_32x32x64_i8"}> ({
  ^bb0(%arg138: i32, %arg139: i32):
    %51 = "rocdl.smfmac.i32.32x32x64.i8"(%arg138, %arg139) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_sqrt"}> ({
  ^bb0(%arg137: f32):
    %50 = "rocdl.sqrt"(%arg137) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "rocdl_tanh"}> ({
  ^bb0(%arg136: f32):
    %49 = "rocdl.tanh"(%arg136) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<8xi32>, vector<4xi32>, vector<4xi32>) -> (), sym_name = "rocdl_tensor_load_to_lds"}> ({
  ^bb0(%arg132: vector<4xi32>, %arg133: vector<8xi32>, %arg134: vector<4xi32>, %arg135: vector<4xi32>):
    "rocdl.tensor.load.to.lds"(%arg132, %arg133, %arg134, %arg135) <{cachePolicy = 2 : i32}> : (vector<4xi32>, vector<8xi32>, vector<4xi32>, vector<4xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<8xi32>) -> (), sym_name = "rocdl_tensor_load_to_lds_d2"}> ({
  ^bb0(%arg130: vector<4xi32>, %arg131: vector<8xi32>):
    "rocdl.tensor.load.to.lds.d2"(%arg130, %arg131) <{cachePolicy = 2 : i32}> : (vector<4xi32>, vector<8xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<8xi32>, vector<4xi32>, vector<4xi32>) -> (), sym_name = "rocdl_tensor_store_from_lds"}> ({
  ^bb0(%arg126: vector<4xi32>, %arg127: vector<8xi32>, %arg128: vector<4xi32>, %arg129: vector<4xi32>):
    "rocdl.tensor.store.from.lds"(%arg126, %arg127, %arg128, %arg129) <{cachePolicy = 2 : i32}> : (vector<4xi32>, vector<8xi32>, vector<4xi32>, vector<4xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<8xi32>) -> (), sym_name = "rocdl_tensor_store_from_lds_d2"}> ({
  ^bb0(%arg124: vector<4xi32>, %arg125: vector<8xi32>):
    "rocdl.tensor.store.from.lds.d2"(%arg124, %arg125) <{cachePolicy = 2 : i32}> : (vector<4xi32>, vector<8xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "rocdl_update_dpp"}> ({
  ^bb0(%arg122: i32, %arg123: i32):
    %48 = "rocdl.update.dpp"(%arg122, %arg123) <{bankMask = 2 : i32, boundCtrl = true, dppCtrl = 2 : i32, rowMask = 2 : i32}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_wavefrontsize"}> ({
    %47 = "rocdl.wavefrontsize"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_bf16_16x16x16_bf16"}> ({
  ^bb0(%arg119: vector<4xf32>, %arg120: vector<4xf32>, %arg121: vector<4xf32>):
    %46 = "rocdl.wmma.bf16.16x16x16.bf16"(%arg119, %arg120, %arg121) <{opsel = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xbf16>, vector<4xbf16>, vector<4xbf16>) -> (), sym_name = "rocdl_wmma_bf16_16x16x32_bf16"}> ({
  ^bb0(%arg116: vector<4xbf16>, %arg117: vector<4xbf16>, %arg118: vector<4xbf16>):
    %45 = "rocdl.wmma.bf16.16x16x32.bf16"(%arg116, %arg117, %arg118) <{modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true}> : (vector<4xbf16>, vector<4xbf16>, vector<4xbf16>) -> vector<4xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xbf16>, vector<4xbf16>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_bf16f32_16x16x32_bf16"}> ({
  ^bb0(%arg113: vector<4xbf16>, %arg114: vector<4xbf16>, %arg115: vector<4xf32>):
    %44 = "rocdl.wmma.bf16f32.16x16x32.bf16"(%arg113, %arg114, %arg115) <{modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true}> : (vector<4xbf16>, vector<4xbf16>, vector<4xf32>) -> vector<4xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x128_bf8_bf8"}> ({
  ^bb0(%arg110: vector<4xf32>, %arg111: vector<4xf32>, %arg112: vector<4xf16>):
    %43 = "rocdl.wmma.f16.16x16x128.bf8_bf8"(%arg110, %arg111, %arg112) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x128_bf8_fp8"}> ({
  ^bb0(%arg107: vector<4xf32>, %arg108: vector<4xf32>, %arg109: vector<4xf16>):
    %42 = "rocdl.wmma.f16.16x16x128.bf8_fp8"(%arg107, %arg108, %arg109) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x128_fp8_bf8"}> ({
  ^bb0(%arg104: vector<4xf32>, %arg105: vector<4xf32>, %arg106: vector<4xf16>):
    %41 = "rocdl.wmma.f16.16x16x128.fp8_bf8"(%arg104, %arg105, %arg106) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x128_fp8_fp8"}> ({
  ^bb0(%arg101: vector<4xf32>, %arg102: vector<4xf32>, %arg103: vector<4xf16>):
    %40 = "rocdl.wmma.f16.16x16x128.fp8_fp8"(%arg101, %arg102, %arg103) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf16>, vector<4xf16>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x16_f16"}> ({
  ^bb0(%arg98: vector<4xf16>, %arg99: vector<4xf16>, %arg100: vector<4xf16>):
    %39 = "rocdl.wmma.f16.16x16x16.f16"(%arg98, %arg99, %arg100) <{opsel = true}> : (vector<4xf16>, vector<4xf16>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf16>, vector<4xf16>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x32_f16"}> ({
  ^bb0(%arg95: vector<4xf16>, %arg96: vector<4xf16>, %arg97: vector<4xf16>):
    %38 = "rocdl.wmma.f16.16x16x32.f16"(%arg95, %arg96, %arg97) <{modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true}> : (vector<4xf16>, vector<4xf16>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x64_bf8_bf8"}> ({
  ^bb0(%arg92: vector<4xf32>, %arg93: vector<4xf32>, %arg94: vector<4xf16>):
    %37 = "rocdl.wmma.f16.16x16x64.bf8_bf8"(%arg92, %arg93, %arg94) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x64_bf8_fp8"}> ({
  ^bb0(%arg89: vector<4xf32>, %arg90: vector<4xf32>, %arg91: vector<4xf16>):
    %36 = "rocdl.wmma.f16.16x16x64.bf8_fp8"(%arg89, %arg90, %arg91) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x64_fp8_bf8"}> ({
  ^bb0(%arg86: vector<4xf32>, %arg87: vector<4xf32>, %arg88: vector<4xf16>):
    %35 = "rocdl.wmma.f16.16x16x64.fp8_bf8"(%arg86, %arg87, %arg88) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> (), sym_name = "rocdl_wmma_f16_16x16x64_fp8_fp8"}> ({
  ^bb0(%arg83: vector<4xf32>, %arg84: vector<4xf32>, %arg85: vector<4xf16>):
    %34 = "rocdl.wmma.f16.16x16x64.fp8_fp8"(%arg83, %arg84, %arg85) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x128_bf8_bf8"}> ({
  ^bb0(%arg80: vector<4xf32>, %arg81: vector<4xf32>, %arg82: vector<4xf32>):
    %33 = "rocdl.wmma.f32.16x16x128.bf8_bf8"(%arg80, %arg81, %arg82) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x128_bf8_fp8"}> ({
  ^bb0(%arg77: vector<4xf32>, %arg78: vector<4xf32>, %arg79: vector<4xf32>):
    %32 = "rocdl.wmma.f32.16x16x128.bf8_fp8"(%arg77, %arg78, %arg79) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x128_fp8_bf8"}> ({
  ^bb0(%arg74: vector<4xf32>, %arg75: vector<4xf32>, %arg76: vector<4xf32>):
    %31 = "rocdl.wmma.f32.16x16x128.fp8_bf8"(%arg74, %arg75, %arg76) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x128_fp8_fp8"}> ({
  ^bb0(%arg71: vector<4xf32>, %arg72: vector<4xf32>, %arg73: vector<4xf32>):
    %30 = "rocdl.wmma.f32.16x16x128.fp8_fp8"(%arg71, %arg72, %arg73) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x16_bf16"}> ({
  ^bb0(%arg68: vector<4xf32>, %arg69: vector<4xf32>, %arg70: vector<4xf32>):
    %29 = "rocdl.wmma.f32.16x16x16.bf16"(%arg68, %arg69, %arg70) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x16_bf8_bf8"}> ({
  ^bb0(%arg65: vector<4xf32>, %arg66: vector<4xf32>, %arg67: vector<4xf32>):
    %28 = "rocdl.wmma.f32.16x16x16.bf8_bf8"(%arg65, %arg66, %arg67) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x16_bf8_fp8"}> ({
  ^bb0(%arg62: vector<4xf32>, %arg63: vector<4xf32>, %arg64: vector<4xf32>):
    %27 = "rocdl.wmma.f32.16x16x16.bf8_fp8"(%arg62, %arg63, %arg64) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x16_f16"}> ({
  ^bb0(%arg59: vector<4xf16>, %arg60: vector<4xf16>, %arg61: vector<4xf32>):
    %26 = "rocdl.wmma.f32.16x16x16.f16"(%arg59, %arg60, %arg61) : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x16_fp8_bf8"}> ({
  ^bb0(%arg56: vector<4xf32>, %arg57: vector<4xf32>, %arg58: vector<4xf32>):
    %25 = "rocdl.wmma.f32.16x16x16.fp8_bf8"(%arg56, %arg57, %arg58) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x16_fp8_fp8"}> ({
  ^bb0(%arg53: vector<4xf32>, %arg54: vector<4xf32>, %arg55: vector<4xf32>):
    %24 = "rocdl.wmma.f32.16x16x16.fp8_fp8"(%arg53, %arg54, %arg55) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xbf16>, vector<4xbf16>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x32_bf16"}> ({
  ^bb0(%arg50: vector<4xbf16>, %arg51: vector<4xbf16>, %arg52: vector<4xf32>):
    %23 = "rocdl.wmma.f32.16x16x32.bf16"(%arg50, %arg51, %arg52) <{modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true}> : (vector<4xbf16>, vector<4xbf16>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x32_f16"}> ({
  ^bb0(%arg47: vector<4xf16>, %arg48: vector<4xf16>, %arg49: vector<4xf32>):
    %22 = "rocdl.wmma.f32.16x16x32.f16"(%arg47, %arg48, %arg49) <{modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true}> : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x4_f32"}> ({
  ^bb0(%arg44: vector<4xf32>, %arg45: vector<4xf32>, %arg46: vector<4xf32>):
    %21 = "rocdl.wmma.f32.16x16x4.f32"(%arg44, %arg45, %arg46) <{modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x64_bf8_bf8"}> ({
  ^bb0(%arg41: vector<4xf32>, %arg42: vector<4xf32>, %arg43: vector<4xf32>):
    %20 = "rocdl.wmma.f32.16x16x64.bf8_bf8"(%arg41, %arg42, %arg43) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x64_bf8_fp8"}> ({
  ^bb0(%arg38: vector<4xf32>, %arg39: vector<4xf32>, %arg40: vector<4xf32>):
    %19 = "rocdl.wmma.f32.16x16x64.bf8_fp8"(%arg38, %arg39, %arg40) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x64_fp8_bf8"}> ({
  ^bb0(%arg35: vector<4xf32>, %arg36: vector<4xf32>, %arg37: vector<4xf32>):
    %18 = "rocdl.wmma.f32.16x16x64.fp8_bf8"(%arg35, %arg36, %arg37) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_f32_16x16x64_fp8_fp8"}> ({
  ^bb0(%arg32: vector<4xf32>, %arg33: vector<4xf32>, %arg34: vector<4xf32>):
    %17 = "rocdl.wmma.f32.16x16x64.fp8_fp8"(%arg32, %arg33, %arg34) <{modC = 2 : i16, reuseA = true, reuseB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_i32_16x16x16_iu4"}> ({
  ^bb0(%arg29: vector<4xf32>, %arg30: vector<4xf32>, %arg31: vector<4xf32>):
    %16 = "rocdl.wmma.i32.16x16x16.iu4"(%arg29, %arg30, %arg31) <{clamp = true, signA = true, signB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_i32_16x16x16_iu8"}> ({
  ^bb0(%arg26: vector<4xf32>, %arg27: vector<4xf32>, %arg28: vector<4xf32>):
    %15 = "rocdl.wmma.i32.16x16x16.iu8"(%arg26, %arg27, %arg28) <{clamp = true, signA = true, signB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_i32_16x16x32_iu4"}> ({
  ^bb0(%arg23: vector<4xf32>, %arg24: vector<4xf32>, %arg25: vector<4xf32>):
    %14 = "rocdl.wmma.i32.16x16x32.iu4"(%arg23, %arg24, %arg25) <{clamp = true, signA = true, signB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "rocdl_wmma_i32_16x16x64_iu8"}> ({
  ^bb0(%arg20: vector<4xf32>, %arg21: vector<4xf32>, %arg22: vector<4xf32>):
    %13 = "rocdl.wmma.i32.16x16x64.iu8"(%arg20, %arg21, %arg22) <{clamp = true, reuseA = true, reuseB = true, signA = true, signB = true}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>, i32, i32) -> (), sym_name = "rocdl_wmma_scale_f32_16x16x128_f8f6f4"}> ({
  ^bb0(%arg15: vector<4xf32>, %arg16: vector<4xf32>, %arg17: vector<4xf32>, %arg18: i32, %arg19: i32):
    %12 = "rocdl.wmma.scale.f32.16x16x128.f8f6f4"(%arg15, %arg16, %arg17, %arg18, %arg19) <{fmtA = 2 : i32, fmtB = 2 : i32, fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i32, i32) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>, i32, i32) -> (), sym_name = "rocdl_wmma_scale_f32_32x16x128_f4"}> ({
  ^bb0(%arg10: vector<4xf32>, %arg11: vector<4xf32>, %arg12: vector<4xf32>, %arg13: i32, %arg14: i32):
    %11 = "rocdl.wmma.scale.f32.32x16x128.f4"(%arg10, %arg11, %arg12, %arg13, %arg14) <{fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i32, i32) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>, i64, i64) -> (), sym_name = "rocdl_wmma_scale16_f32_16x16x128_f8f6f4"}> ({
  ^bb0(%arg5: vector<4xf32>, %arg6: vector<4xf32>, %arg7: vector<4xf32>, %arg8: i64, %arg9: i64):
    %10 = "rocdl.wmma.scale16.f32.16x16x128.f8f6f4"(%arg5, %arg6, %arg7, %arg8, %arg9) <{fmtA = 2 : i32, fmtB = 2 : i32, fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i64, i64) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>, i64, i64) -> (), sym_name = "rocdl_wmma_scale16_f32_32x16x128_f4"}> ({
  ^bb0(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: i64, %arg4: i64):
    %9 = "rocdl.wmma.scale16.f32.32x16x128.f4"(%arg0, %arg1, %arg2, %arg3, %arg4) <{fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i64, i64) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workgroup_dim_x"}> ({
    %8 = "rocdl.workgroup.dim.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workgroup_dim_y"}> ({
    %7 = "rocdl.workgroup.dim.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workgroup_dim_z"}> ({
    %6 = "rocdl.workgroup.dim.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workgroup_id_x"}> ({
    %5 = "rocdl.workgroup.id.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workgroup_id_y"}> ({
    %4 = "rocdl.workgroup.id.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workgroup_id_z"}> ({
    %3 = "rocdl.workgroup.id.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workitem_id_x"}> ({
    %2 = "rocdl.workitem.id.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workitem_id_y"}> ({
    %1 = "rocdl.workitem.id.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "rocdl_workitem_id_z"}> ({
    %0 = "rocdl.workitem.id.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

