func.func @rocdl_ballot(%arg0: i1) {
  %0 = rocdl.ballot %arg0 : i32
  return
}

func.func @rocdl_barrier() {
  rocdl.barrier
  return
}

func.func @rocdl_cluster_id_x() {
  %0 = rocdl.cluster.id.x : i32
  return
}

func.func @rocdl_cluster_id_y() {
  %0 = rocdl.cluster.id.y : i32
  return
}

func.func @rocdl_cluster_id_z() {
  %0 = rocdl.cluster.id.z : i32
  return
}

func.func @rocdl_cluster_load_async_to_lds_b128(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b128 %arg0, %arg1, 2, 2, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_cluster_load_async_to_lds_b32(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b32 %arg0, %arg1, 2, 2, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_cluster_load_async_to_lds_b64(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b64 %arg0, %arg1, 2, 2, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_cluster_load_async_to_lds_b8(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32) {
  rocdl.cluster.load.async.to.lds.b8 %arg0, %arg1, 2, 2, %arg2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_cos(%arg0: f32) {
  %0 = rocdl.cos %arg0 f32 -> f32
  return
}

func.func @rocdl_cvt_f32_bf8(%arg0: i32) {
  %0 = rocdl.cvt.f32.bf8 %arg0[2] : i32
  return
}

func.func @rocdl_cvt_f32_fp8(%arg0: i32) {
  %0 = rocdl.cvt.f32.fp8 %arg0[2] : i32
  return
}

func.func @rocdl_cvt_pk_bf8_f32(%arg0: f32, %arg1: f32, %arg2: i32) {
  %0 = rocdl.cvt.pk.bf8.f32 %arg0, %arg1 -> %arg2[true] : i32
  return
}

func.func @rocdl_cvt_pk_f32_bf8(%arg0: i32) {
  %0 = rocdl.cvt.pk.f32.bf8 %arg0[true] : i32
  return
}

func.func @rocdl_cvt_pk_f32_fp8(%arg0: i32) {
  %0 = rocdl.cvt.pk.f32.fp8 %arg0[true] : i32
  return
}

func.func @rocdl_cvt_pk_fp8_f32(%arg0: f32, %arg1: f32, %arg2: i32) {
  %0 = rocdl.cvt.pk.fp8.f32 %arg0, %arg1 -> %arg2[true] : i32
  return
}

func.func @rocdl_cvt_pkrtz(%arg0: f32, %arg1: f32) {
  %0 = rocdl.cvt.pkrtz %arg0, %arg1 : i32
  return
}

func.func @rocdl_cvt_scale_pk16_bf16_bf6(%arg0: vector<3xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk16.bf16.bf6 %arg0, %arg1[2] : vector<16xbf16>
  return
}

func.func @rocdl_cvt_scale_pk16_bf16_fp6(%arg0: vector<3xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk16.bf16.fp6 %arg0, %arg1[2] : vector<16xbf16>
  return
}

func.func @rocdl_cvt_scale_pk16_f16_bf6(%arg0: vector<3xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk16.f16.bf6 %arg0, %arg1[2] : vector<16xf16>
  return
}

func.func @rocdl_cvt_scale_pk16_f16_fp6(%arg0: vector<3xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk16.f16.fp6 %arg0, %arg1[2] : vector<16xf16>
  return
}

func.func @rocdl_cvt_scale_pk16_f32_bf6(%arg0: vector<3xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk16.f32.bf6 %arg0, %arg1[2] : vector<16xf32>
  return
}

func.func @rocdl_cvt_scale_pk16_f32_fp6(%arg0: vector<3xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk16.f32.fp6 %arg0, %arg1[2] : vector<16xf32>
  return
}

func.func @rocdl_cvt_scale_pk8_bf16_bf8(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.bf16.bf8 %arg0, %arg1[2] : vector<8xbf16>
  return
}

func.func @rocdl_cvt_scale_pk8_bf16_fp4(%arg0: i32, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.bf16.fp4 %arg0, %arg1[2] : vector<8xbf16>
  return
}

func.func @rocdl_cvt_scale_pk8_bf16_fp8(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.bf16.fp8 %arg0, %arg1[2] : vector<8xbf16>
  return
}

func.func @rocdl_cvt_scale_pk8_f16_bf8(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f16.bf8 %arg0, %arg1[2] : vector<8xf16>
  return
}

func.func @rocdl_cvt_scale_pk8_f16_fp4(%arg0: i32, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f16.fp4 %arg0, %arg1[2] : vector<8xf16>
  return
}

func.func @rocdl_cvt_scale_pk8_f16_fp8(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f16.fp8 %arg0, %arg1[2] : vector<8xf16>
  return
}

func.func @rocdl_cvt_scale_pk8_f32_bf8(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f32.bf8 %arg0, %arg1[2] : vector<8xf32>
  return
}

func.func @rocdl_cvt_scale_pk8_f32_fp4(%arg0: i32, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f32.fp4 %arg0, %arg1[2] : vector<8xf32>
  return
}

func.func @rocdl_cvt_scale_pk8_f32_fp8(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = rocdl.cvt.scale.pk8.f32.fp8 %arg0, %arg1[2] : vector<8xf32>
  return
}

func.func @rocdl_cvt_scalef32_2xpk16_bf6_f32(%arg0: vector<16xf32>, %arg1: vector<16xf32>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.2xpk16.bf6.f32 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_2xpk16_fp6_f32(%arg0: vector<16xf32>, %arg1: vector<16xf32>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.2xpk16.fp6.f32 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_f16_bf8(%arg0: vector<2xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.f16.bf8 %arg1[2], %arg2 -> %arg0[true] : vector<2xf16>
  return
}

func.func @rocdl_cvt_scalef32_f16_fp8(%arg0: vector<2xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.f16.fp8 %arg1[2], %arg2 -> %arg0[true] : vector<2xf16>
  return
}

func.func @rocdl_cvt_scalef32_f32_bf8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.f32.bf8 %arg0[2], %arg1 : f32
  return
}

func.func @rocdl_cvt_scalef32_f32_fp8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.f32.fp8 %arg0[2], %arg1 : f32
  return
}

func.func @rocdl_cvt_scalef32_pk_bf16_bf8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf16.bf8 %arg0[true], %arg1 : vector<2xbf16>
  return
}

func.func @rocdl_cvt_scalef32_pk_bf16_fp4(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf16.fp4 %arg0[2], %arg1 : vector<2xbf16>
  return
}

func.func @rocdl_cvt_scalef32_pk_bf16_fp8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf16.fp8 %arg0[true], %arg1 : vector<2xbf16>
  return
}

func.func @rocdl_cvt_scalef32_pk_bf8_bf16(%arg0: vector<2xi16>, %arg1: vector<2xbf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf8.bf16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}

func.func @rocdl_cvt_scalef32_pk_bf8_f16(%arg0: vector<2xi16>, %arg1: vector<2xf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf8.f16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}

func.func @rocdl_cvt_scalef32_pk_bf8_f32(%arg0: vector<2xi16>, %arg1: f32, %arg2: f32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.pk.bf8.f32 %arg1, %arg2, %arg3 -> %arg0[true] : vector<2xi16>
  return
}

func.func @rocdl_cvt_scalef32_pk_f16_bf8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f16.bf8 %arg0[true], %arg1 : vector<2xf16>
  return
}

func.func @rocdl_cvt_scalef32_pk_f16_fp4(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f16.fp4 %arg0[2], %arg1 : vector<2xf16>
  return
}

func.func @rocdl_cvt_scalef32_pk_f16_fp8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f16.fp8 %arg0[true], %arg1 : vector<2xf16>
  return
}

func.func @rocdl_cvt_scalef32_pk_f32_bf8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f32.bf8 %arg0[true], %arg1 : vector<2xf32>
  return
}

func.func @rocdl_cvt_scalef32_pk_f32_fp4(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f32.fp4 %arg0[2], %arg1 : vector<2xf32>
  return
}

func.func @rocdl_cvt_scalef32_pk_f32_fp8(%arg0: i32, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk.f32.fp8 %arg0[true], %arg1 : vector<2xf32>
  return
}

func.func @rocdl_cvt_scalef32_pk_fp4_bf16(%arg0: i32, %arg1: vector<2xbf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp4.bf16 %arg1, %arg2 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_pk_fp4_f16(%arg0: i32, %arg1: vector<2xf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp4.f16 %arg1, %arg2 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_pk_fp4_f32(%arg0: i32, %arg1: f32, %arg2: f32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp4.f32 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_pk_fp8_bf16(%arg0: vector<2xi16>, %arg1: vector<2xbf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp8.bf16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}

func.func @rocdl_cvt_scalef32_pk_fp8_f16(%arg0: vector<2xi16>, %arg1: vector<2xf16>, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp8.f16 %arg1, %arg2 -> %arg0[true] : vector<2xi16>
  return
}

func.func @rocdl_cvt_scalef32_pk_fp8_f32(%arg0: vector<2xi16>, %arg1: f32, %arg2: f32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.pk.fp8.f32 %arg1, %arg2, %arg3 -> %arg0[true] : vector<2xi16>
  return
}

func.func @rocdl_cvt_scalef32_pk16_bf6_bf16(%arg0: vector<16xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk16.bf6.bf16 %arg0, %arg1 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk16_bf6_f16(%arg0: vector<16xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk16.bf6.f16 %arg0, %arg1 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk16_bf6_f32(%arg0: vector<16xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk16.bf6.f32 %arg0, %arg1 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk16_fp6_bf16(%arg0: vector<16xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk16.fp6.bf16 %arg0, %arg1 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk16_fp6_f16(%arg0: vector<16xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk16.fp6.f16 %arg0, %arg1 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk16_fp6_f32(%arg0: vector<16xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk16.fp6.f32 %arg0, %arg1 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk32_bf16_bf6(%arg0: vector<6xi32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.bf16.bf6 %arg0, %arg1 : vector<32xbf16>
  return
}

func.func @rocdl_cvt_scalef32_pk32_bf16_fp6(%arg0: vector<6xi32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.bf16.fp6 %arg0, %arg1 : vector<32xbf16>
  return
}

func.func @rocdl_cvt_scalef32_pk32_bf6_bf16(%arg0: vector<32xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.bf6.bf16 %arg0, %arg1 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk32_bf6_f16(%arg0: vector<32xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.bf6.f16 %arg0, %arg1 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk32_f16_bf6(%arg0: vector<6xi32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.f16.bf6 %arg0, %arg1 : vector<32xf16>
  return
}

func.func @rocdl_cvt_scalef32_pk32_f16_fp6(%arg0: vector<6xi32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.f16.fp6 %arg0, %arg1 : vector<32xf16>
  return
}

func.func @rocdl_cvt_scalef32_pk32_f32_bf6(%arg0: vector<6xi32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.f32.bf6 %arg0, %arg1 : vector<32xf32>
  return
}

func.func @rocdl_cvt_scalef32_pk32_f32_fp6(%arg0: vector<6xi32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.f32.fp6 %arg0, %arg1 : vector<32xf32>
  return
}

func.func @rocdl_cvt_scalef32_pk32_fp6_bf16(%arg0: vector<32xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.fp6.bf16 %arg0, %arg1 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk32_fp6_f16(%arg0: vector<32xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk32.fp6.f16 %arg0, %arg1 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk8_bf8_bf16(%arg0: vector<8xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.bf8.bf16 %arg0, %arg1 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk8_bf8_f16(%arg0: vector<8xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.bf8.f16 %arg0, %arg1 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk8_bf8_f32(%arg0: vector<8xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.bf8.f32 %arg0, %arg1 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk8_fp4_bf16(%arg0: vector<8xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp4.bf16 %arg0, %arg1 : i32
  return
}

func.func @rocdl_cvt_scalef32_pk8_fp4_f16(%arg0: vector<8xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp4.f16 %arg0, %arg1 : i32
  return
}

func.func @rocdl_cvt_scalef32_pk8_fp4_f32(%arg0: vector<8xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp4.f32 %arg0, %arg1 : i32
  return
}

func.func @rocdl_cvt_scalef32_pk8_fp8_bf16(%arg0: vector<8xbf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp8.bf16 %arg0, %arg1 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk8_fp8_f16(%arg0: vector<8xf16>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp8.f16 %arg0, %arg1 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_pk8_fp8_f32(%arg0: vector<8xf32>, %arg1: f32) {
  %0 = rocdl.cvt.scalef32.pk8.fp8.f32 %arg0, %arg1 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_bf8_bf16(%arg0: i32, %arg1: bf16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.bf8.bf16 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_bf8_f16(%arg0: i32, %arg1: f16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.bf8.f16 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_bf8_f32(%arg0: i32, %arg1: f32, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.bf8.f32 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_fp8_bf16(%arg0: i32, %arg1: bf16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.fp8.bf16 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_fp8_f16(%arg0: i32, %arg1: f16, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.fp8.f16 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_fp8_f32(%arg0: i32, %arg1: f32, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.fp8.f32 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_pk_fp4_bf16(%arg0: i32, %arg1: vector<2xbf16>, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk.fp4.bf16 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_pk_fp4_f16(%arg0: i32, %arg1: vector<2xf16>, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk.fp4.f16 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_pk_fp4_f32(%arg0: i32, %arg1: vector<2xf32>, %arg2: i32, %arg3: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk.fp4.f32 %arg1, %arg2, %arg3 -> %arg0[2] : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_pk16_bf6_bf16(%arg0: vector<16xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk16.bf6.bf16 %arg0, %arg1, %arg2 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk16_bf6_f16(%arg0: vector<16xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk16.bf6.f16 %arg0, %arg1, %arg2 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk16_bf6_f32(%arg0: vector<16xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk16.bf6.f32 %arg0, %arg1, %arg2 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk16_fp6_bf16(%arg0: vector<16xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk16.fp6.bf16 %arg0, %arg1, %arg2 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk16_fp6_f16(%arg0: vector<16xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk16.fp6.f16 %arg0, %arg1, %arg2 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk16_fp6_f32(%arg0: vector<16xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk16.fp6.f32 %arg0, %arg1, %arg2 : vector<3xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk32_bf6_bf16(%arg0: vector<32xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk32.bf6.bf16 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk32_bf6_f16(%arg0: vector<32xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk32.bf6.f16 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk32_bf6_f32(%arg0: vector<32xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk32.bf6.f32 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk32_fp6_bf16(%arg0: vector<32xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk32.fp6.bf16 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk32_fp6_f16(%arg0: vector<32xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk32.fp6.f16 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk32_fp6_f32(%arg0: vector<32xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk32.fp6.f32 %arg0, %arg1, %arg2 : vector<6xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_bf8_bf16(%arg0: vector<8xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.bf8.bf16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_bf8_f16(%arg0: vector<8xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.bf8.f16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_bf8_f32(%arg0: vector<8xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.bf8.f32 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_fp4_bf16(%arg0: vector<8xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp4.bf16 %arg0, %arg1, %arg2 : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_fp4_f16(%arg0: vector<8xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp4.f16 %arg0, %arg1, %arg2 : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_fp4_f32(%arg0: vector<8xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp4.f32 %arg0, %arg1, %arg2 : i32
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_fp8_bf16(%arg0: vector<8xbf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp8.bf16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_fp8_f16(%arg0: vector<8xf16>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp8.f16 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @rocdl_cvt_scalef32_sr_pk8_fp8_f32(%arg0: vector<8xf32>, %arg1: i32, %arg2: f32) {
  %0 = rocdl.cvt.scalef32.sr.pk8.fp8.f32 %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @rocdl_cvt_sr_bf8_f32(%arg0: f32, %arg1: i32, %arg2: i32) {
  %0 = rocdl.cvt.sr.bf8.f32 %arg0, %arg1 -> %arg2[2] : i32
  return
}

func.func @rocdl_cvt_sr_fp8_f32(%arg0: f32, %arg1: i32, %arg2: i32) {
  %0 = rocdl.cvt.sr.fp8.f32 %arg0, %arg1 -> %arg2[2] : i32
  return
}

func.func @rocdl_ds_atomic_async_barrier_arrive_b64(%arg0: !llvm.ptr<3>) {
  rocdl.ds.atomic.async.barrier.arrive.b64 %arg0 : !llvm.ptr<3>
  return
}

func.func @rocdl_ds_atomic_barrier_arrive_rtn_b64(%arg0: !llvm.ptr<3>, %arg1: i64) {
  %0 = rocdl.ds.atomic.barrier.arrive.rtn.b64 %arg0, %arg1 : !llvm.ptr<3>, i64 -> i64
  return
}

func.func @rocdl_ds_load_tr16_b128(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr16.b128 %arg0 : !llvm.ptr<3> -> i32
  return
}

func.func @rocdl_ds_load_tr4_b64(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr4.b64 %arg0 : !llvm.ptr<3> -> i32
  return
}

func.func @rocdl_ds_load_tr6_b96(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr6.b96 %arg0 : !llvm.ptr<3> -> i32
  return
}

func.func @rocdl_ds_load_tr8_b64(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.load.tr8.b64 %arg0 : !llvm.ptr<3> -> i32
  return
}

func.func @rocdl_ds_read_tr16_b64(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr16.b64 %arg0 : <3> -> i32
  return
}

func.func @rocdl_ds_read_tr4_b64(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr4.b64 %arg0 : <3> -> i32
  return
}

func.func @rocdl_ds_read_tr6_b96(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr6.b96 %arg0 : <3> -> i32
  return
}

func.func @rocdl_ds_read_tr8_b64(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.ds.read.tr8.b64 %arg0 : <3> -> i32
  return
}

func.func @rocdl_ds_bpermute(%arg0: i32, %arg1: i32) {
  %0 = rocdl.ds_bpermute %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_ds_swizzle(%arg0: i32, %arg1: i32) {
  %0 = rocdl.ds_swizzle %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_exp(%arg0: f32) {
  %0 = rocdl.exp %arg0 f32 -> f32
  return
}

func.func @rocdl_exp2(%arg0: f32) {
  %0 = rocdl.exp2 %arg0 f32 -> f32
  return
}

func.func @rocdl_flat_prefetch(%arg0: !llvm.ptr) {
  rocdl.flat.prefetch %arg0, scope 2 : !llvm.ptr
  return
}

func.func @rocdl_fmed3(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.fmed3 %arg0, %arg1, %arg2 : vector<4xf32>
  return
}

func.func @rocdl_global_load_async_to_lds_b128(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b128 %arg0, %arg1, 2, 2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_global_load_async_to_lds_b32(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b32 %arg0, %arg1, 2, 2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_global_load_async_to_lds_b64(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b64 %arg0, %arg1, 2, 2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_global_load_async_to_lds_b8(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.async.to.lds.b8 %arg0, %arg1, 2, 2 : !llvm.ptr<1>, !llvm.ptr<3>
  return
}

func.func @rocdl_global_load_lds(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>) {
  rocdl.global.load.lds %arg0, %arg1, 2, 2, 2
  return
}

func.func @rocdl_global_load_tr_b128(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr.b128 %arg0 : !llvm.ptr<1> -> i32
  return
}

func.func @rocdl_global_load_tr_b64(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr.b64 %arg0 : !llvm.ptr<1> -> i32
  return
}

func.func @rocdl_global_load_tr4_b64(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr4.b64 %arg0 : !llvm.ptr<1> -> i32
  return
}

func.func @rocdl_global_load_tr6_b96(%arg0: !llvm.ptr<1>) {
  %0 = rocdl.global.load.tr6.b96 %arg0 : !llvm.ptr<1> -> i32
  return
}

func.func @rocdl_global_prefetch(%arg0: !llvm.ptr<1>) {
  rocdl.global.prefetch %arg0, scope 2 : !llvm.ptr<1>
  return
}

func.func @rocdl_grid_dim_x() {
  %0 = rocdl.grid.dim.x : i32
  return
}

func.func @rocdl_grid_dim_y() {
  %0 = rocdl.grid.dim.y : i32
  return
}

func.func @rocdl_grid_dim_z() {
  %0 = rocdl.grid.dim.z : i32
  return
}

func.func @rocdl_iglp_opt() {
  rocdl.iglp.opt 2
  return
}

func.func @rocdl_load_to_lds(%arg0: !llvm.ptr, %arg1: !llvm.ptr<3>) {
  rocdl.load.to.lds %arg0, %arg1, 2, 2, 2 : !llvm.ptr
  return
}

func.func @rocdl_log(%arg0: f32) {
  %0 = rocdl.log %arg0 f32 -> f32
  return
}

func.func @rocdl_make_buffer_rsrc(%arg0: !llvm.ptr, %arg1: i16, %arg2: i64, %arg3: i32) {
  %0 = rocdl.make.buffer.rsrc %arg0, %arg1, %arg2, %arg3 : !llvm.ptr to !llvm.ptr
  return
}

func.func @rocdl_mbcnt_hi(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mbcnt.hi %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mbcnt_lo(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mbcnt.lo %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x16bf16_1k(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x16bf16.1k %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x16f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x16f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x1f32(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x1f32 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x2bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x2bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x32_bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x32.bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x32_bf8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x32.bf8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x32_bf8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x32.bf8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x32_f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x32.f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x32_fp8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x32.fp8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x32_fp8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x32.fp8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x4bf16_1k(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x4bf16.1k %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x4f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x4f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x4f32(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x4f32 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x8_xf32(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x8.xf32 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_16x16x8bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.16x16x8bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x16_bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x16.bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x16_bf8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x16.bf8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x16_bf8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x16.bf8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x16_f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x16.f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x16_fp8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x16.fp8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x16_fp8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x16.fp8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x1f32(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x1f32 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x2bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x2bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x2f32(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x2f32 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x4_xf32(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x4.xf32 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x4bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x4bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x4bf16_1k(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x4bf16.1k %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x4f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x4f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x8bf16_1k(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x8bf16.1k %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_32x32x8f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.32x32x8f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_4x4x1f32(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.4x4x1f32 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_4x4x2bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.4x4x2bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_4x4x4bf16_1k(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.4x4x4bf16.1k %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f32_4x4x4f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f32.4x4x4f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f64_16x16x4f64(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f64.16x16x4f64 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_f64_4x4x4f64(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.f64.4x4x4f64 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_16x16x16i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.16x16x16i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_16x16x32_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.16x16x32.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_16x16x4i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.16x16x4i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_16x16x64_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.16x16x64.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_32x32x16_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.32x32x16.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_32x32x32_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.32x32x32.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_32x32x4i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.32x32x4i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_32x32x8i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.32x32x8i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_i32_4x4x4i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.i32.4x4x4i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_scale_f32_16x16x128_f8f6f4(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.scale.f32.16x16x128.f8f6f4 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_mfma_scale_f32_32x32x64_f8f6f4(%arg0: i32, %arg1: i32) {
  %0 = rocdl.mfma.scale.f32.32x32x64.f8f6f4 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_permlanex16(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: i32) {
  %0 = rocdl.permlanex16 %arg0, %arg1, %arg2, %arg3, true, true : i32, i32
  return
}

func.func @rocdl_raw_buffer_atomic_cmpswap(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32) {
  %0 = rocdl.raw.buffer.atomic.cmpswap(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : i32, i32
  return
}

func.func @rocdl_raw_ptr_buffer_atomic_cmpswap(%arg0: i32, %arg1: i32, %arg2: !llvm.ptr<8>, %arg3: i32, %arg4: i32, %arg5: i32) {
  %0 = rocdl.raw.ptr.buffer.atomic.cmpswap %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 : i32
  return
}

func.func @rocdl_raw_ptr_buffer_atomic_fadd(%arg0: i32, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.fadd %arg0, %arg1, %arg2, %arg3, %arg4 : i32
  return
}

func.func @rocdl_raw_ptr_buffer_atomic_fmax(%arg0: i32, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.fmax %arg0, %arg1, %arg2, %arg3, %arg4 : i32
  return
}

func.func @rocdl_raw_ptr_buffer_atomic_smax(%arg0: i32, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.smax %arg0, %arg1, %arg2, %arg3, %arg4 : i32
  return
}

func.func @rocdl_raw_ptr_buffer_atomic_umin(%arg0: i32, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.atomic.umin %arg0, %arg1, %arg2, %arg3, %arg4 : i32
  return
}

func.func @rocdl_raw_ptr_buffer_load(%arg0: !llvm.ptr<8>, %arg1: i32, %arg2: i32, %arg3: i32) {
  %0 = rocdl.raw.ptr.buffer.load %arg0, %arg1, %arg2, %arg3 : i32
  return
}

func.func @rocdl_raw_ptr_buffer_load_lds(%arg0: !llvm.ptr<8>, %arg1: !llvm.ptr<3>, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32, %arg6: i32) {
  rocdl.raw.ptr.buffer.load.lds %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6
  return
}

func.func @rocdl_raw_ptr_buffer_store(%arg0: i32, %arg1: !llvm.ptr<8>, %arg2: i32, %arg3: i32, %arg4: i32) {
  rocdl.raw.ptr.buffer.store %arg0, %arg1, %arg2, %arg3, %arg4 : i32
  return
}

func.func @rocdl_rcp(%arg0: f32) {
  %0 = rocdl.rcp %arg0 f32 -> f32
  return
}

func.func @rocdl_readfirstlane(%arg0: i32) {
  %0 = rocdl.readfirstlane %arg0 : i32
  return
}

func.func @rocdl_readlane(%arg0: i32, %arg1: i32) {
  %0 = rocdl.readlane %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_s_barrier() {
  rocdl.s.barrier
  return
}

func.func @rocdl_s_barrier_init(%arg0: !llvm.ptr<3>) {
  rocdl.s.barrier.init %arg0 member_cnt = 2 : !llvm.ptr<3>
  return
}

func.func @rocdl_s_barrier_join(%arg0: !llvm.ptr<3>) {
  rocdl.s.barrier.join %arg0 : !llvm.ptr<3>
  return
}

func.func @rocdl_s_barrier_leave() {
  rocdl.s.barrier.leave id = 2
  return
}

func.func @rocdl_s_barrier_signal() {
  rocdl.s.barrier.signal id = 2
  return
}

func.func @rocdl_s_barrier_signal_isfirst() {
  %0 = rocdl.s.barrier.signal.isfirst id = 2 -> i1
  return
}

func.func @rocdl_s_barrier_signal_var(%arg0: !llvm.ptr<3>) {
  rocdl.s.barrier.signal.var %arg0 member_cnt = 2 : !llvm.ptr<3>
  return
}

func.func @rocdl_s_barrier_wait() {
  rocdl.s.barrier.wait id = 2
  return
}

func.func @rocdl_s_get_barrier_state() {
  %0 = rocdl.s.get.barrier.state id = 2 -> i32
  return
}

func.func @rocdl_s_get_named_barrier_state(%arg0: !llvm.ptr<3>) {
  %0 = rocdl.s.get.named.barrier.state %arg0 : !llvm.ptr<3> -> i32
  return
}

func.func @rocdl_s_nop() {
  rocdl.s.nop 2
  return
}

func.func @rocdl_s_setprio() {
  rocdl.s.setprio 2
  return
}

func.func @rocdl_s_sleep() {
  rocdl.s.sleep 2
  return
}

func.func @rocdl_s_wait_asynccnt() {
  rocdl.s.wait.asynccnt 2
  return
}

func.func @rocdl_s_wait_dscnt() {
  rocdl.s.wait.dscnt 2
  return
}

func.func @rocdl_s_wait_expcnt() {
  rocdl.s.wait.expcnt 2
  return
}

func.func @rocdl_s_wait_loadcnt() {
  rocdl.s.wait.loadcnt 2
  return
}

func.func @rocdl_s_wait_storecnt() {
  rocdl.s.wait.storecnt 2
  return
}

func.func @rocdl_s_wait_tensorcnt() {
  rocdl.s.wait.tensorcnt 2
  return
}

func.func @rocdl_s_waitcnt() {
  rocdl.s.waitcnt 2
  return
}

func.func @rocdl_s_wakeup_barrier(%arg0: !llvm.ptr<3>) {
  rocdl.s.wakeup.barrier %arg0 : !llvm.ptr<3>
  return
}

func.func @rocdl_sched_barrier() {
  rocdl.sched.barrier 2
  return
}

func.func @rocdl_sched_group_barrier() {
  rocdl.sched.group.barrier 2, 2, 2
  return
}

func.func @rocdl_sin(%arg0: f32) {
  %0 = rocdl.sin %arg0 f32 -> f32
  return
}

func.func @rocdl_smfmac_f32_16x16x128_bf8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x128.bf8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x128_bf8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x128.bf8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x128_fp8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x128.fp8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x128_fp8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x128.fp8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x32_bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x32.bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x32_f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x32.f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x64_bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x64.bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x64_bf8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x64.bf8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x64_bf8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x64.bf8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x64_f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x64.f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x64_fp8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x64.fp8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_16x16x64_fp8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.16x16x64.fp8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x16_bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x16.bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x16_f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x16.f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x32_bf16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x32.bf16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x32_bf8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x32.bf8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x32_bf8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x32.bf8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x32_f16(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x32.f16 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x32_fp8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x32.fp8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x32_fp8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x32.fp8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x64_bf8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x64.bf8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x64_bf8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x64.bf8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x64_fp8_bf8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x64.fp8.bf8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_f32_32x32x64_fp8_fp8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.f32.32x32x64.fp8.fp8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_i32_16x16x128_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.i32.16x16x128.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_i32_16x16x64_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.i32.16x16x64.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_i32_32x32x32_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.i32.32x32x32.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_smfmac_i32_32x32x64_i8(%arg0: i32, %arg1: i32) {
  %0 = rocdl.smfmac.i32.32x32x64.i8 %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @rocdl_sqrt(%arg0: f32) {
  %0 = rocdl.sqrt %arg0 f32 -> f32
  return
}

func.func @rocdl_tanh(%arg0: f32) {
  %0 = rocdl.tanh %arg0 f32 -> f32
  return
}

func.func @rocdl_tensor_load_to_lds(%arg0: vector<4xi32>, %arg1: vector<8xi32>, %arg2: vector<4xi32>, %arg3: vector<4xi32>) {
  rocdl.tensor.load.to.lds %arg0, %arg1, %arg2, %arg3 cachepolicy 2 : vector<4xi32>, vector<8xi32>
  return
}

func.func @rocdl_tensor_load_to_lds_d2(%arg0: vector<4xi32>, %arg1: vector<8xi32>) {
  rocdl.tensor.load.to.lds.d2 %arg0, %arg1 cachepolicy 2 : vector<4xi32>, vector<8xi32>
  return
}

func.func @rocdl_tensor_store_from_lds(%arg0: vector<4xi32>, %arg1: vector<8xi32>, %arg2: vector<4xi32>, %arg3: vector<4xi32>) {
  rocdl.tensor.store.from.lds %arg0, %arg1, %arg2, %arg3 cachepolicy 2 : vector<4xi32>, vector<8xi32>
  return
}

func.func @rocdl_tensor_store_from_lds_d2(%arg0: vector<4xi32>, %arg1: vector<8xi32>) {
  rocdl.tensor.store.from.lds.d2 %arg0, %arg1 cachepolicy 2 : vector<4xi32>, vector<8xi32>
  return
}

func.func @rocdl_update_dpp(%arg0: i32, %arg1: i32) {
  %0 = rocdl.update.dpp %arg0, %arg1 with 2, 2, 2, true : i32
  return
}

func.func @rocdl_wavefrontsize() {
  %0 = rocdl.wavefrontsize : i32
  return
}

func.func @rocdl_wmma_bf16_16x16x16_bf16(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.bf16.16x16x16.bf16 %arg0, %arg1, %arg2 {opsel = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_bf16_16x16x32_bf16(%arg0: vector<4xbf16>, %arg1: vector<4xbf16>, %arg2: vector<4xbf16>) {
  %0 = rocdl.wmma.bf16.16x16x32.bf16 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true} : (vector<4xbf16>, vector<4xbf16>, vector<4xbf16>) -> vector<4xbf16>
  return
}

func.func @rocdl_wmma_bf16f32_16x16x32_bf16(%arg0: vector<4xbf16>, %arg1: vector<4xbf16>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.bf16f32.16x16x32.bf16 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true} : (vector<4xbf16>, vector<4xbf16>, vector<4xf32>) -> vector<4xbf16>
  return
}

func.func @rocdl_wmma_f16_16x16x128_bf8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x128.bf8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x128_bf8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x128.bf8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x128_fp8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x128.fp8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x128_fp8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x128.fp8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x16_f16(%arg0: vector<4xf16>, %arg1: vector<4xf16>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x16.f16 %arg0, %arg1, %arg2 {opsel = true} : (vector<4xf16>, vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x32_f16(%arg0: vector<4xf16>, %arg1: vector<4xf16>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x32.f16 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true} : (vector<4xf16>, vector<4xf16>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x64_bf8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x64.bf8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x64_bf8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x64.bf8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x64_fp8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x64.fp8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f16_16x16x64_fp8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf16>) {
  %0 = rocdl.wmma.f16.16x16x64.fp8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf16>) -> vector<4xf16>
  return
}

func.func @rocdl_wmma_f32_16x16x128_bf8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.bf8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x128_bf8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.bf8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x128_fp8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.fp8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x128_fp8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x128.fp8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x16_bf16(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.bf16 %arg0, %arg1, %arg2 : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x16_bf8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.bf8_bf8 %arg0, %arg1, %arg2 : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x16_bf8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.bf8_fp8 %arg0, %arg1, %arg2 : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x16_f16(%arg0: vector<4xf16>, %arg1: vector<4xf16>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.f16 %arg0, %arg1, %arg2 : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x16_fp8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.fp8_bf8 %arg0, %arg1, %arg2 : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x16_fp8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x16.fp8_fp8 %arg0, %arg1, %arg2 : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x32_bf16(%arg0: vector<4xbf16>, %arg1: vector<4xbf16>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x32.bf16 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true} : (vector<4xbf16>, vector<4xbf16>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x32_f16(%arg0: vector<4xf16>, %arg1: vector<4xf16>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x32.f16 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true} : (vector<4xf16>, vector<4xf16>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x4_f32(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x4.f32 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true, signA = true, signB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x64_bf8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x64.bf8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x64_bf8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x64.bf8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x64_fp8_bf8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x64.fp8_bf8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_f32_16x16x64_fp8_fp8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.f32.16x16x64.fp8_fp8 %arg0, %arg1, %arg2 {modC = 2 : i16, reuseA = true, reuseB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_i32_16x16x16_iu4(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.i32.16x16x16.iu4 %arg0, %arg1, %arg2 {clamp = true, signA = true, signB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_i32_16x16x16_iu8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.i32.16x16x16.iu8 %arg0, %arg1, %arg2 {clamp = true, signA = true, signB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_i32_16x16x32_iu4(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.i32.16x16x32.iu4 %arg0, %arg1, %arg2 {clamp = true, signA = true, signB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_i32_16x16x64_iu8(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = rocdl.wmma.i32.16x16x64.iu8 %arg0, %arg1, %arg2 {clamp = true, reuseA = true, reuseB = true, signA = true, signB = true} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_scale_f32_16x16x128_f8f6f4(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: i32, %arg4: i32) {
  %0 = rocdl.wmma.scale.f32.16x16x128.f8f6f4 %arg0, %arg1, %arg2, %arg3, %arg4 {fmtA = 2 : i32, fmtB = 2 : i32, fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32} : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i32, i32) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_scale_f32_32x16x128_f4(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: i32, %arg4: i32) {
  %0 = rocdl.wmma.scale.f32.32x16x128.f4 %arg0, %arg1, %arg2, %arg3, %arg4 {fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32} : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i32, i32) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_scale16_f32_16x16x128_f8f6f4(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: i64, %arg4: i64) {
  %0 = rocdl.wmma.scale16.f32.16x16x128.f8f6f4 %arg0, %arg1, %arg2, %arg3, %arg4 {fmtA = 2 : i32, fmtB = 2 : i32, fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32} : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i64, i64) -> vector<4xf32>
  return
}

func.func @rocdl_wmma_scale16_f32_32x16x128_f4(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: i64, %arg4: i64) {
  %0 = rocdl.wmma.scale16.f32.32x16x128.f4 %arg0, %arg1, %arg2, %arg3, %arg4 {fmtScaleA = 2 : i32, fmtScaleB = 2 : i32, modC = 2 : i16, reuseA = true, reuseB = true, scaleAType = 2 : i32, scaleBType = 2 : i32} : (vector<4xf32>, vector<4xf32>, vector<4xf32>, i64, i64) -> vector<4xf32>
  return
}

func.func @rocdl_workgroup_dim_x() {
  %0 = rocdl.workgroup.dim.x : i32
  return
}

func.func @rocdl_workgroup_dim_y() {
  %0 = rocdl.workgroup.dim.y : i32
  return
}

func.func @rocdl_workgroup_dim_z() {
  %0 = rocdl.workgroup.dim.z : i32
  return
}

func.func @rocdl_workgroup_id_x() {
  %0 = rocdl.workgroup.id.x : i32
  return
}

func.func @rocdl_workgroup_id_y() {
  %0 = rocdl.workgroup.id.y : i32
  return
}

func.func @rocdl_workgroup_id_z() {
  %0 = rocdl.workgroup.id.z : i32
  return
}

func.func @rocdl_workitem_id_x() {
  %0 = rocdl.workitem.id.x : i32
  return
}

func.func @rocdl_workitem_id_y() {
  %0 = rocdl.workitem.id.y : i32
  return
}

func.func @rocdl_workitem_id_z() {
  %0 = rocdl.workitem.id.z : i32
  return
}
