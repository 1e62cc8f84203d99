func.func @math(%a: f32, %i: i32, %t: tensor<4xf32>, %p: tensor<4xi32>) {
  %0 = math.absf %a : f32
  %1 = math.sin %t fastmath<afn> : tensor<4xf32>
  %2 = math.atan2 %a, %a : f32
  %3 = math.fma %a, %a, %a : f32
  %4 = math.ctpop %i : i32
  %5 = math.ipowi %i, %i : i32
  %6 = math.fpowi %t, %p fastmath<fast> : tensor<4xf32>, tensor<4xi32>
  %7 = math.isnan %t : tensor<4xf32>
  %8 = math.clampf %a to [%a, %a] : f32
  %9, %10 = math.sincos %a : f32
  %11 = math.rsqrt %a {test.flag} : f32
  return
}
