func.func @constants() {
  %0 = arith.constant 1 : i32
  %1 = arith.constant -1 : index
  %2 = arith.constant true
  %3 = arith.constant 1.5 : f32
  %4 = arith.constant 0x7FC00000 : f32
  %5 = arith.constant dense<[1, 2]> : tensor<2xi64>
  %6 = arith.constant {test.note = "kept"} dense<1.0> : vector<4xf32>
  %7 = arith.constant dense_resource<blob> : tensor<2xf32>
  return
}
func.func @integers(%a: i32, %b: i32, %t: tensor<4xi32>, %i: index) {
  %0 = arith.addi %a, %b overflow<nsw, nuw> : i32
  %1 = arith.subi %a, %b : i32
  %2 = arith.muli %t, %t : tensor<4xi32>
  %3 = arith.divsi %a, %b exact : i32
  %4 = arith.shrui %a, %b : i32
  %5 = arith.ceildivsi %i, %i {test.flag} : index
  %6, %7 = arith.addui_extended %a, %b : i32, i1
  %low, %high = arith.mulsi_extended %t, %t : tensor<4xi32>
  %8 = arith.cmpi slt, %a, %b : i32
  %9 = arith.cmpi "ult", %t, %t : tensor<4xi32>
  %10 = arith.maxsi %a, %b : i32
  return
}
func.func @floats(%a: f32, %t: tensor<?xf32>, %v: vector<4xf32>) {
  %0 = arith.addf %a, %a fastmath<nnan, ninf> : f32
  %1 = arith.negf %t : tensor<?xf32>
  %2 = arith.cmpf oeq, %t, %t fastmath<fast> : tensor<?xf32>
  %3 = arith.cmpf une, %v, %v : vector<4xf32>
  %4 = arith.maximumf %a, %a : f32
  return
}
func.func @casts(%a: i32, %f: f32, %i: index, %t: tensor<4xf32>, %s: f8E8M0FNU, %h: f4E2M1FN) {
  %0 = arith.extsi %a : i32 to i64
  %1 = arith.trunci %a overflow<nsw> : i32 to i8
  %2 = arith.sitofp %a : i32 to f32
  %3 = arith.extf %t fastmath<fast> : tensor<4xf32> to tensor<4xf64>
  %4 = arith.truncf %f to_nearest_even : f32 to f16
  %5 = arith.truncf %f : f32 to bf16
  %6 = arith.index_cast %i : index to i32
  %7 = arith.bitcast %f : f32 to i32
  %8 = arith.scaling_extf %h, %s : f4E2M1FN, f8E8M0FNU to f32
  %9 = arith.scaling_truncf %f, %s downward : f32, f8E8M0FNU to f4E2M1FN
  return
}
func.func @select(%c: i1, %cs: tensor<4xi1>, %a: tensor<4xf32>) {
  %0 = arith.select %c, %a, %a : tensor<4xf32>
  %1 = arith.select %cs, %a, %a {test.flag} : tensor<4xi1>, tensor<4xf32>
  return
}
