func @f(%i: i32, %x: f32, %t: tensor<4xf32>) {
  %r46 = math.abs %t : tensor<4xf32>
  %r47 = math.atan %t : tensor<4xf32>
  %r48 = math.ceil %t : tensor<4xf32>
  %r49 = math.cos %t : tensor<4xf32>
  %r50 = math.erf %t : tensor<4xf32>
  %r51 = math.exp %t : tensor<4xf32>
  %r52 = math.exp2 %t : tensor<4xf32>
  %r53 = math.expm1 %t : tensor<4xf32>
  %r54 = math.floor %t : tensor<4xf32>
  %r55 = math.log %t : tensor<4xf32>
  %r56 = math.log10 %t : tensor<4xf32>
  %r57 = math.log1p %t : tensor<4xf32>
  %r58 = math.log2 %t : tensor<4xf32>
  %r59 = math.rsqrt %t : tensor<4xf32>
  %r60 = math.sin %t : tensor<4xf32>
  %r61 = math.sqrt %t : tensor<4xf32>
  %r62 = math.tanh %t : tensor<4xf32>
  %r63 = math.ctlz %i : i32
  %r64 = math.ctpop %i : i32
  %r65 = math.cttz %i : i32
  %r66 = math.atan2 %x, %x : f32
  %r67 = math.copysign %x, %x : f32
  %r68 = math.powf %x, %x : f32
  %r69 = math.fma %x, %x, %x : f32
  return
}
