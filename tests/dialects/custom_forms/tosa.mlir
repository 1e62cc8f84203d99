tosa.variable @initialized = dense<1.000000e+00> : tensor<4xf32>
tosa.variable @dynamic : tensor<4x?xf32>
tosa.variable @scalar : tensor<f32>

func.func @operations(%a: tensor<4xf32>, %c: tensor<i1>, %i: tensor<i32>, %s: tensor<1xi8>, %q: tensor<4x4xi8>,
    %m: tensor<1xi32>, %img: tensor<1x4x4x1xf32>, %shift: tensor<1xi8>, %n: tensor<4xi32>) {
  %0 = "tosa.const"() <{values = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %1 = tosa.const_shape {values = dense<1> : tensor<4xindex>} : () -> !tosa.shape<4>
  %2 = tosa.add %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %3 = tosa.concat %a, %a, %a {axis = 0 : i32} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<12xf32>
  %4, %5 = tosa.rfft2d %img : (tensor<1x4x4x1xf32>) -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>)
  %6 = tosa.clamp %a {max_val = 1.000000e+00 : f32, min_val = 0.000000e+00 : f32, nan_mode = IGNORE} : (tensor<4xf32>) -> tensor<4xf32>
  %7 = tosa.rescale %q, %m, %s, %s, %s {input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = SINGLE_ROUND, scale32 = true} : (tensor<4x4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<4x4xi8>
  %8 = tosa.apply_scale %n, %n, %shift {rounding_mode = DOUBLE_ROUND} : (tensor<4xi32>, tensor<4xi32>, tensor<1xi8>) -> tensor<4xi32>
  %9 = tosa.max_pool2d %img {kernel = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
  %10 = tosa.resize %img, %1, %1, %1 {mode = BILINEAR} : (tensor<1x4x4x1xf32>, !tosa.shape<4>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x4x1xf32>
  %11 = tosa.argmax %a {axis = 0 : i32, nan_mode = PROPAGATE} : (tensor<4xf32>) -> tensor<i32>
  %12 = tosa.variable_read @initialized : tensor<4xf32>
  tosa.variable_write @initialized {attribute}, %a : tensor<4xf32>
  return
}

func.func @control_flow(%a: tensor<4xf32>, %c: tensor<i1>, %i: tensor<i32>) {
  %0 = tosa.cond_if %c (%b = %a) : tensor<i1> (tensor<4xf32>) -> tensor<4xf32> {
  ^bb0(%x: tensor<4xf32>):
    tosa.yield %x : tensor<4xf32>
  } else {
  ^bb0(%x: tensor<4xf32>):
    tosa.yield %x : tensor<4xf32>
  }
  %1 = tosa.cond_if %c : tensor<i1> -> tensor<4xf32> {
    tosa.yield %a : tensor<4xf32>
  } else {
    tosa.yield %a : tensor<4xf32>
  } {attribute}
  %2 = tosa.while_loop (%x = %i) : (tensor<i32>) -> tensor<i32> {
    %p = tosa.greater_equal %x, %x : (tensor<i32>, tensor<i32>) -> tensor<i1>
    tosa.yield %p : tensor<i1>
  } do {
  ^bb0(%x: tensor<i32>):
    tosa.yield %x : tensor<i32>
  } attributes {attribute}
  return
}
