// 3: 'tosa.transpose' op expected input tensor rank to equal result tensor rank
func.func @f(%t: tensor<6x5xf32>) {
  %0 = tosa.transpose %t {perms = array<i32: 1, 0>} : (tensor<6x5xf32>) -> tensor<5x6x1xf32>
  return
}
// -----
// 3: 'tosa.transpose' op expected perms attribute to have size 2 (input rank) but got size 1
func.func @f(%t: tensor<6x5xf32>) {
  %0 = tosa.transpose %t {perms = array<i32: 1>} : (tensor<6x5xf32>) -> tensor<?x?xf32>
  return
}
// -----
// 3: 'tosa.transpose' op expected valid permutation indices
func.func @f(%t: tensor<6x5xf32>) {
  %0 = tosa.transpose %t {perms = array<i32: 1, 1>} : (tensor<6x5xf32>) -> tensor<?x?xf32>
  return
}
// -----
// 3: 'tosa.transpose' op expected input1 and output to have same numbers of elements, got 30 and 35
func.func @f(%t: tensor<6x5xf32>) {
  %0 = tosa.transpose %t {perms = array<i32: 1, 0>} : (tensor<6x5xf32>) -> tensor<5x7xf32>
  return
}
// -----
// 3: 'tosa.transpose' op expected output tensor dim 0 to match input dim 1 with value of 5
func.func @f(%t: tensor<6x5xf32>) {
  %0 = tosa.transpose %t {perms = array<i32: 1, 0>} : (tensor<6x5xf32>) -> tensor<6x5xf32>
  return
}
// -----
// 3: 'tosa.transpose' op failed to verify that all of {input1, output} have same element type
func.func @f(%t: tensor<6x5xf32>) {
  %0 = tosa.transpose %t {perms = array<i32: 1, 0>} : (tensor<6x5xf32>) -> tensor<5x6xi32>
  return
}
// -----
// 3: 'tosa.reduce_sum' op operand #0 must be tosa-conformant tensor of at least rank 1, but got 'tensor<f32>'
func.func @f(%t: tensor<f32>) {
  %0 = tosa.reduce_sum %t {axis = 0 : i32} : (tensor<f32>) -> tensor<f32>
  return
}
// -----
// 3: 'tosa.slice' op shape operand is not compile time resolvable
func.func @f(%t: tensor<6x5xf32>, %s: !tosa.shape<2>) {
  %0 = tosa.slice %t, %s, %s : (tensor<6x5xf32>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<?x?xf32>
  return
}
// -----
// 4: 'tosa.slice' op length of start is not equal to rank of input shape
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<1> : tensor<3xindex>} : () -> !tosa.shape<3>
  %0 = tosa.slice %t, %s, %s : (tensor<6x5xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<?x?xf32>
  return
}
// -----
// 4: 'tosa.reshape' op new shape has invalid tensor dimension size -4
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<[2, -4]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.reshape %t, %s : (tensor<6x5xf32>, !tosa.shape<2>) -> tensor<2x?xf32>
  return
}
// -----
// 4: 'tosa.reshape' op cannot reshape 30 elements into 28
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<[2, 14]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.reshape %t, %s : (tensor<6x5xf32>, !tosa.shape<2>) -> tensor<2x14xf32>
  return
}
// -----
// 4: 'tosa.reshape' op expected at most one target dimension to be -1
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<-1> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.reshape %t, %s : (tensor<6x5xf32>, !tosa.shape<2>) -> tensor<?x?xf32>
  return
}
// -----
// 4: 'tosa.reshape' op new shape is inconsistent with result shape
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<[2, 15]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.reshape %t, %s : (tensor<6x5xf32>, !tosa.shape<2>) -> tensor<15x2xf32>
  return
}
// -----
// 4: 'tosa.reshape' op new shape does not match result rank
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<[30]> : tensor<1xindex>} : () -> !tosa.shape<1>
  %0 = tosa.reshape %t, %s : (tensor<6x5xf32>, !tosa.shape<1>) -> tensor<15x2xf32>
  return
}
// -----
// 4: 'tosa.tile' op expect element of 'multiples' to be positive integer or -1.
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<[1, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.tile %t, %s : (tensor<6x5xf32>, !tosa.shape<2>) -> tensor<?x?xf32>
  return
}
// -----
// 4: 'tosa.tile' op expect 'multiples' to have rank 2 but got 1.
func.func @f(%t: tensor<6x5xf32>) {
  %s = tosa.const_shape {values = dense<[1]> : tensor<1xindex>} : () -> !tosa.shape<1>
  %0 = tosa.tile %t, %s : (tensor<6x5xf32>, !tosa.shape<1>) -> tensor<?x?xf32>
  return
}
// -----
// 4: 'tosa.pad' op mismatch in output shape at dimension 1: expected 5 + 2 + 0 = 7, but got 8
func.func @f(%t: tensor<6x5xf32>, %c: tensor<1xf32>) {
  %s = tosa.const_shape {values = dense<[0, 1, 2, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %0 = tosa.pad %t, %s, %c : (tensor<6x5xf32>, !tosa.shape<4>, tensor<1xf32>) -> tensor<7x8xf32>
  return
}
// -----
// 4: 'tosa.pad' op padding tensor must have 2 * 2 = 4 elements, but got 2
func.func @f(%t: tensor<6x5xf32>, %c: tensor<1xf32>) {
  %s = tosa.const_shape {values = dense<[0, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.pad %t, %s, %c : (tensor<6x5xf32>, !tosa.shape<2>, tensor<1xf32>) -> tensor<7x8xf32>
  return
}
// -----
// 3: 'tosa.const_shape' op expect number of elements in attribute values (2) to be equal to the rank (3) for the result shape type
func.func @f() {
  %s = tosa.const_shape {values = dense<[3, 1]> : tensor<2xindex>} : () -> !tosa.shape<3>
  return
}
// -----
// 3: custom op 'tosa.const_shape' 'tosa.const_shape' op attribute 'values' failed to satisfy constraint: index elements attribute
func.func @f() {
  %s = tosa.const_shape {values = dense<[3, 1]> : tensor<2xi64>} : () -> !tosa.shape<2>
  return
}
// -----
// 3: 'tosa.const' op expected same attr/result element types
func.func @f() {
  %s = "tosa.const"() {values = dense<3.0> : tensor<2xf32>} : () -> tensor<2xi32>
  return
}
// -----
// 3: 'tosa.const' op failed to verify that all of {values, output} have same shape
func.func @f() {
  %s = "tosa.const"() {values = dense<3> : tensor<2xi32>} : () -> tensor<3xi32>
  return
}
// -----
// 3: 'tosa.concat' op expect all operand shapes to have the same sizes on non-axis dimensions, but got 4 vs 5 at index 1 on operands 0 and 1
func.func @f(%a: tensor<2x5xf32>, %b: tensor<2x4xf32>) {
  %0 = tosa.concat %a, %b {axis = 0 : i32} : (tensor<2x5xf32>, tensor<2x4xf32>) -> tensor<?x?xf32>
  return
}
// -----
// 3: 'tosa.concat' op requires sum of axis dimensions of input1 equal to output axis dimension, got 4 and 3
func.func @f(%a: tensor<2x5xf32>, %b: tensor<2x5xf32>) {
  %0 = tosa.concat %a, %b {axis = 0 : i32} : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<3x5xf32>
  return
}
// -----
// 3: 'tosa.concat' op inferred type(s) 'tensor<4x5xf32>' are incompatible with return type(s) of operation 'tensor<4x6xf32>'
func.func @f(%a: tensor<2x5xf32>, %b: tensor<2x5xf32>) {
  %0 = tosa.concat %a, %b {axis = 0 : i32} : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<4x6xf32>
  return
}
// -----
// 3: 'tosa.concat' op expect axis to be within range 0 < axis < rank(input1[firstRankedTensorIdx]), got 2
func.func @f(%a: tensor<2x5xf32>, %b: tensor<2x5xf32>) {
  %0 = tosa.concat %a, %b {axis = 2 : i32} : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<4x5xf32>
  return
}
// -----
// 3: 'tosa.reduce_max' op expect input tensor rank (2) to be larger than reduce axis (2)
func.func @f(%a: tensor<7x3xf32>) {
  %0 = tosa.reduce_max %a {axis = 2 : i32} : (tensor<7x3xf32>) -> tensor<7x1xf32>
  return
}
// -----
// 3: 'tosa.reduce_max' op expect reduced dimension size to be 1, got 2
func.func @f(%a: tensor<7x3xf32>) {
  %0 = tosa.reduce_max %a {axis = 1 : i32} : (tensor<7x3xf32>) -> tensor<7x2xf32>
  return
}
// -----
// 3: 'tosa.reduce_max' op expect output tensor rank to be equal to input tensor rank
func.func @f(%a: tensor<7x3xf32>) {
  %0 = tosa.reduce_max %a {axis = 1 : i32} : (tensor<7x3xf32>) -> tensor<7xf32>
  return
}
// -----
// 3: 'tosa.reduce_max' op inferred type(s) 'tensor<7x1xf32>' are incompatible with return type(s) of operation 'tensor<6x1xf32>'
func.func @f(%a: tensor<7x3xf32>) {
  %0 = tosa.reduce_max %a {axis = 1 : i32} : (tensor<7x3xf32>) -> tensor<6x1xf32>
  return
}
// -----
// 3: 'tosa.reverse' op expect input tensor rank (2) to be larger than reverse axis (4)
func.func @f(%a: tensor<7x3xf32>) {
  %0 = tosa.reverse %a {axis = 4 : i32} : (tensor<7x3xf32>) -> tensor<7x3xf32>
  return
}
// -----
// 3: 'tosa.argmax' op expected output shape '3', got '7'
func.func @f(%a: tensor<7x3xf32>) {
  %0 = tosa.argmax %a {axis = 0 : i32} : (tensor<7x3xf32>) -> tensor<7xi32>
  return
}
// -----
// 3: 'tosa.gather' op requires output dimension 2 to have size 4, got 5
func.func @f(%v: tensor<2x9x4xf32>, %i: tensor<2x6xi32>) {
  %0 = tosa.gather %v, %i : (tensor<2x9x4xf32>, tensor<2x6xi32>) -> tensor<2x6x5xf32>
  return
}
// -----
// 3: 'tosa.scatter' op requires input dimension 1 to have size 6, got 5
func.func @f(%v: tensor<2x9x4xf32>, %i: tensor<2x6xi32>, %n: tensor<2x5x4xf32>) {
  %0 = tosa.scatter %v, %i, %n : (tensor<2x9x4xf32>, tensor<2x6xi32>, tensor<2x5x4xf32>) -> tensor<2x9x4xf32>
  return
}
// -----
// 3: 'tosa.scatter' op requires dimensions K >= W, got K=5 and W=6
func.func @f(%v: tensor<2x5x4xf32>, %i: tensor<2x6xi32>, %n: tensor<2x6x4xf32>) {
  %0 = tosa.scatter %v, %i, %n : (tensor<2x5x4xf32>, tensor<2x6xi32>, tensor<2x6x4xf32>) -> tensor<2x5x4xf32>
  return
}
// -----
// 3: 'tosa.table' op dim(result, 0) = 7 doesn't match dim(input, 0) = 6
func.func @f(%a: tensor<6xi16>, %t: tensor<513xi16>) {
  %0 = tosa.table %a, %t : (tensor<6xi16>, tensor<513xi16>) -> tensor<7xi32>
  return
}
// -----
// 3: 'tosa.add' op operands don't have broadcast-compatible shapes
func.func @f(%a: tensor<4x1xf32>, %b: tensor<3x5xf32>) {
  %0 = tosa.add %a, %b : (tensor<4x1xf32>, tensor<3x5xf32>) -> tensor<4x5xf32>
  return
}
// -----
// 3: 'tosa.add' op operands don't have matching ranks
func.func @f(%a: tensor<4x1xf32>, %b: tensor<5xf32>) {
  %0 = tosa.add %a, %b : (tensor<4x1xf32>, tensor<5xf32>) -> tensor<4x5xf32>
  return
}
// -----
// 3: 'tosa.add' op result type '4x6' not broadcast compatible with broadcasted operands's shapes '4x5'
func.func @f(%a: tensor<4x1xf32>, %b: tensor<1x5xf32>) {
  %0 = tosa.add %a, %b : (tensor<4x1xf32>, tensor<1x5xf32>) -> tensor<4x6xf32>
  return
}
// -----
// 3: 'tosa.mul' op requires the same element type for all operands and results
func.func @f(%a: tensor<4xf32>, %s: tensor<1xi8>) {
  %0 = tosa.mul %a, %a, %s : (tensor<4xf32>, tensor<4xf32>, tensor<1xi8>) -> tensor<4xf16>
  return
}
// -----
// 3: 'tosa.mul' op a and b operands don't have broadcast-compatible shapes, got 'tensor<4xi32>' and 'tensor<3xi32>'
func.func @f(%a: tensor<4xi32>, %b: tensor<3xi32>, %s: tensor<1xi8>) {
  %0 = tosa.mul %a, %b, %s : (tensor<4xi32>, tensor<3xi32>, tensor<1xi8>) -> tensor<4xi32>
  return
}
// -----
// 4: 'tosa.mul' op require shift to be 0 for float type
func.func @f(%a: tensor<4xf32>) {
  %s = "tosa.const"() {values = dense<2> : tensor<1xi8>} : () -> tensor<1xi8>
  %0 = tosa.mul %a, %a, %s : (tensor<4xf32>, tensor<4xf32>, tensor<1xi8>) -> tensor<4xf32>
  return
}
// -----
// 3: 'tosa.clamp' op expected min_val <= max_val, got min_val=1.500000e+00 : f32, max_val=-2.500000e-01 : f32
func.func @f(%a: tensor<4xf32>) {
  %0 = tosa.clamp %a {min_val = 1.5 : f32, max_val = -0.25 : f32} : (tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'tosa.clamp' op min/max attributes types are incompatible with input/output element types.
func.func @f(%a: tensor<4xf32>) {
  %0 = tosa.clamp %a {min_val = 1 : i32, max_val = 2 : i32} : (tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 4: 'tosa.negate' op input1 zero point must be zero for non-int8 integer types
func.func @f(%a: tensor<4xi32>, %z: tensor<1xi32>) {
  %k = "tosa.const"() {values = dense<3> : tensor<1xi32>} : () -> tensor<1xi32>
  %0 = tosa.negate %a, %k, %z : (tensor<4xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
  return
}
// -----
// 3: 'tosa.negate' op requires the same shape for input1 and output
func.func @f(%a: tensor<4xi32>, %z: tensor<1xi32>) {
  %0 = tosa.negate %a, %z, %z : (tensor<4xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<5xi32>
  return
}
// -----
// 3: 'tosa.select' op expect input and output to have same element type, got 'i32' and 'f32'
func.func @f(%c: tensor<4xi1>, %a: tensor<4xi32>, %b: tensor<4xf32>) {
  %0 = tosa.select %c, %a, %b : (tensor<4xi1>, tensor<4xi32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'tosa.abs' op operand #0 must be tosa-conformant tensor of number values, but got 'tensor<4xindex>'
func.func @f(%a: tensor<4xindex>) {
  %0 = tosa.abs %a : (tensor<4xindex>) -> tensor<4xindex>
  return
}
// -----
// 3: 'tosa.matmul' op operand #0 must be 3-d tosa-conformant tensor, but got 'tensor<3x4xf32>'
func.func @f(%x: tensor<3x4xf32>, %y: tensor<1x4x5xf32>, %z: tensor<1xf32>) {
  %0 = tosa.matmul %x, %y, %z, %z : (tensor<3x4xf32>, tensor<1x4x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x5xf32>
  return
}
// -----
// 3: 'tosa.matmul' op expect input a and a_zp have the same element type, got 'f32' and 'f16'
func.func @f(%x: tensor<1x3x4xf32>, %y: tensor<1x4x5xf32>, %z: tensor<1xf16>) {
  %0 = tosa.matmul %x, %y, %z, %z : (tensor<1x3x4xf32>, tensor<1x4x5xf32>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x3x5xf32>
  return
}
// -----
// 3: 'tosa.conv2d' op expect all padding values to be >= 0, got 0, 0, -1, 0
func.func @f(%x: tensor<1x9x9x2xf32>, %w: tensor<3x2x2x2xf32>, %b: tensor<3xf32>, %z: tensor<1xf32>) {
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, -1, 0>, stride = array<i64: 1, 1>} : (tensor<1x9x9x2xf32>, tensor<3x2x2x2xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x3xf32>
  return
}
// -----
// 3: 'tosa.conv2d' op expected input_height - 1 + pad_top + pad_bottom - (kernel_height - 1) * dilation_y to be wholly divisible by stride_y, got (9 - 1 + 0 + 0 - (2 - 1) * 1) / 2
func.func @f(%x: tensor<1x9x9x2xf32>, %w: tensor<3x2x2x2xf32>, %b: tensor<3xf32>, %z: tensor<1xf32>) {
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 1>} : (tensor<1x9x9x2xf32>, tensor<3x2x2x2xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x3xf32>
  return
}
// -----
// 3: 'tosa.conv2d' op calculated output width did not match expected: calculated=8, expected=9
func.func @f(%x: tensor<1x9x9x2xf32>, %w: tensor<3x2x2x2xf32>, %b: tensor<3xf32>, %z: tensor<1xf32>) {
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x9x9x2xf32>, tensor<3x2x2x2xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x9x3xf32>
  return
}
// -----
// 3: 'tosa.conv2d' op bias channels expected to be equal to output channels (3) or 1, got 2
func.func @f(%x: tensor<1x9x9x2xf32>, %w: tensor<3x2x2x2xf32>, %b: tensor<2xf32>, %z: tensor<1xf32>) {
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x9x9x2xf32>, tensor<3x2x2x2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x3xf32>
  return
}
// -----
// 3: 'tosa.conv2d' op expect both input and weight to be float or not together, got 'f32' and 'i8'
func.func @f(%x: tensor<1x9x9x2xf32>, %w: tensor<3x2x2x2xi8>, %b: tensor<3xf32>, %z: tensor<1xf32>) {
  %0 = tosa.conv2d %x, %w, %b, %z, %z {acc_type = f32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x9x9x2xf32>, tensor<3x2x2x2xi8>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x8x3xf32>
  return
}
// -----
// 3: 'tosa.conv2d' op accumulator type for i16 tensor is not i48
func.func @f(%x: tensor<1x9x9x2xi16>, %w: tensor<3x2x2x2xi8>, %b: tensor<3xi48>, %z: tensor<1xi16>, %y: tensor<1xi8>) {
  %0 = tosa.conv2d %x, %w, %b, %z, %y {acc_type = i32, dilation = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x9x9x2xi16>, tensor<3x2x2x2xi8>, tensor<3xi48>, tensor<1xi16>, tensor<1xi8>) -> tensor<1x8x8x3xi48>
  return
}
// -----
// 3: 'tosa.transpose_conv2d' op dimension mismatch: expected OW == (IW - 1) * stride_x + out_pad_left + out_pad_right + KW, but got 9 != (5 - 1) * 2 + 0 + 0 + 2
func.func @f(%x: tensor<1x5x5x2xf32>, %w: tensor<3x2x2x2xf32>, %b: tensor<3xf32>, %z: tensor<1xf32>) {
  %0 = tosa.transpose_conv2d %x, %w, %b, %z, %z {acc_type = f32, out_pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x5x5x2xf32>, tensor<3x2x2x2xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x10x9x3xf32>
  return
}
// -----
// 3: 'tosa.transpose_conv2d' op expected out_pad_bottom > -KH, but got: out_pad_bottom=-2 and KH=2
func.func @f(%x: tensor<1x5x5x2xf32>, %w: tensor<3x2x2x2xf32>, %b: tensor<3xf32>, %z: tensor<1xf32>) {
  %0 = tosa.transpose_conv2d %x, %w, %b, %z, %z {acc_type = f32, out_pad = array<i64: 0, -2, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x5x5x2xf32>, tensor<3x2x2x2xf32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x8x10x3xf32>
  return
}
// -----
// 3: 'tosa.max_pool2d' op expected left/right padding to be less than the width of the kernel, got pad_left=2, pad_right=0, kernel_x=2
func.func @f(%x: tensor<1x5x5x2xf32>) {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 2, 2>, pad = array<i64: 0, 0, 2, 0>, stride = array<i64: 1, 1>} : (tensor<1x5x5x2xf32>) -> tensor<1x4x4x2xf32>
  return
}
// -----
// 3: 'tosa.max_pool2d' op expected input_width + pad_left + pad_right - kernel_x to be wholly divisible by stride_x, got (5 + 0 + 0 - 2) / 2
func.func @f(%x: tensor<1x5x5x2xf32>) {
  %0 = tosa.max_pool2d %x {kernel = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 2>} : (tensor<1x5x5x2xf32>) -> tensor<1x4x4x2xf32>
  return
}
// -----
// 3: 'tosa.avg_pool2d' op accumulator type for f32 tensor is not f32
func.func @f(%x: tensor<1x5x5x2xf32>, %z: tensor<1xf32>) {
  %0 = tosa.avg_pool2d %x, %z, %z {acc_type = i32, kernel = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>} : (tensor<1x5x5x2xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x2xf32>
  return
}
// -----
// 5: 'tosa.resize' op calculated output height did not match expected: calculated=9, expected=10
func.func @f(%x: tensor<1x5x5x2xf32>) {
  %s = tosa.const_shape {values = dense<[2, 1, 2, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %o = tosa.const_shape {values = dense<0> : tensor<2xindex>} : () -> !tosa.shape<2>
  %0 = tosa.resize %x, %s, %o, %o {mode = BILINEAR} : (tensor<1x5x5x2xf32>, !tosa.shape<4>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x10x9x2xf32>
  return
}
// -----
// 3: 'tosa.fft2d' op expected width to be a power of two, got 6
func.func @f(%x: tensor<2x4x6xf32>) {
  %0, %1 = tosa.fft2d %x, %x {inverse = true} : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> (tensor<2x4x6xf32>, tensor<2x4x6xf32>)
  return
}
// -----
// 3: 'tosa.rfft2d' op expected output width to be equal to input_width / 2 + 1, got 8
func.func @f(%x: tensor<2x4x8xf32>) {
  %0, %1 = tosa.rfft2d %x : (tensor<2x4x8xf32>) -> (tensor<2x4x8xf32>, tensor<2x4x8xf32>)
  return
}
// -----
// 3: 'tosa.rescale' op expect shape of { 6 } for multiplier input, got { 1 }
func.func @f(%x: tensor<5x6xi8>, %m: tensor<1xi32>, %z: tensor<1xi8>) {
  %0 = tosa.rescale %x, %m, %z, %z, %z {rounding_mode = SINGLE_ROUND, scale32 = true, per_channel = true, input_unsigned = false, output_unsigned = false} : (tensor<5x6xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<5x6xi8>
  return
}
// -----
// 3: 'tosa.rescale' op expect i32 element type for multiplier for scale32=true, got 'i16'
func.func @f(%x: tensor<5x6xi8>, %m: tensor<1xi16>, %z: tensor<1xi8>) {
  %0 = tosa.rescale %x, %m, %z, %z, %z {rounding_mode = SINGLE_ROUND, scale32 = true, per_channel = false, input_unsigned = false, output_unsigned = false} : (tensor<5x6xi8>, tensor<1xi16>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<5x6xi8>
  return
}
// -----
// 3: 'tosa.cond_if' op require same number of values in 'else_graph' results (2) and 'output_list' (1)
func.func @f(%c: tensor<i1>, %x: tensor<5xf32>) {
  %0 = tosa.cond_if %c : tensor<i1> -> tensor<5xf32> {
    tosa.yield %x : tensor<5xf32>
  } else {
    tosa.yield %x, %x : tensor<5xf32>, tensor<5xf32>
  }
  return
}
// -----
// 3: 'tosa.cond_if' op 'condition' must be a size 1 tensor, got 'tensor<2xi1>'
func.func @f(%c: tensor<2xi1>, %x: tensor<5xf32>) {
  %0 = tosa.cond_if %c : tensor<2xi1> -> tensor<5xf32> {
    tosa.yield %x : tensor<5xf32>
  } else {
    tosa.yield %x : tensor<5xf32>
  }
  return
}
// -----
// 3: 'tosa.while_loop' op 'cond_graph' result must be a size 1 tensor, got 'tensor<5xi32>'
func.func @f(%x: tensor<5xi32>) {
  %0 = tosa.while_loop (%a = %x) : (tensor<5xi32>) -> tensor<5xi32> {
    tosa.yield %a : tensor<5xi32>
  } do {
  ^bb0(%a: tensor<5xi32>):
    tosa.yield %a : tensor<5xi32>
  }
  return
}
// -----
// 3: 'tosa.while_loop' op require same number of values in 'body_graph' results (2) and 'input_list' (1)
func.func @f(%x: tensor<5xi32>) {
  %0 = tosa.while_loop (%a = %x) : (tensor<5xi32>) -> tensor<5xi32> {
    %c = "tosa.const"() {values = dense<true> : tensor<i1>} : () -> tensor<i1>
    tosa.yield %c : tensor<i1>
  } do {
  ^bb0(%a: tensor<5xi32>):
    tosa.yield %a, %a : tensor<5xi32>, tensor<5xi32>
  }
  return
}
// -----
// 3: 'tosa.custom' op requires attribute 'domain_name'
func.func @f(%x: tensor<5xi32>) {
  %0 = tosa.custom %x {operator_name = "twice"} : (tensor<5xi32>) -> tensor<5xi32>
  return
}
// -----
// 3: 'tosa.equal' op result #0 must be tosa-conformant tensor of 1-bit signless integer values, but got 'tensor<4x8xi8>'
func.func @f(%a: tensor<4x8xf32>) {
  %0 = tosa.equal %a, %a : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xi8>
  return
}
