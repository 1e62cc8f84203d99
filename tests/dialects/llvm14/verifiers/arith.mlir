// 4: floating point value not valid for specified type
func @f() {
  %0 = arith.constant 1.0 : i32
  return
}
// -----
// 3: unexpected decimal integer literal for a floating point value
func @f() {
  %0 = arith.constant 1 : f32
  return
}
// -----
// 3: inferred shape of elements literal ([2]) does not match type ([3])
func @f() {
  %0 = arith.constant dense<[1, 2]> : tensor<3xi32>
  return
}
// -----
// 3: tensor literal is invalid; ranks are not consistent between elements
func @f() {
  %0 = arith.constant dense<[[1, 2], [3]]> : tensor<2x2xi32>
  return
}
// -----
// 3: expected integer elements, but parsed floating-point
func @f() {
  %0 = arith.constant dense<1.0> : tensor<3xi32>
  return
}
// -----
// 4: expected floating-point elements, but parsed integer
func @f() {
  %0 = arith.constant dense<1> : tensor<3xf32>
  return
}
// -----
// 4: elements literal type must have static shape
func @f() {
  %0 = arith.constant dense<1> : tensor<?xi32>
  return
}
// -----
// 4: elements literal must be a ranked tensor or vector type
func @f() {
  %0 = arith.constant dense<1> : tensor<*xi32>
  return
}
// -----
// 3: expected i1 type for 'true' or 'false' values
func @f() {
  %0 = arith.constant dense<true> : tensor<2xi32>
  return
}
// -----
// 3: expected unsigned integer elements, but parsed negative value
func @f() {
  %0 = arith.constant dense<-1> : tensor<2xui8>
  return
}
// -----
// 3: integer constant out of range for type
func @f() {
  %0 = arith.constant dense<300> : tensor<2xi8>
  return
}
// -----
// 3: integer constant out of range for attribute
func @f() {
  %0 = arith.constant 300 : i8
  return
}
// -----
// 3: negative integer literal not valid for unsigned integer type
func @f() {
  %0 = arith.constant -3 : ui8
  return
}
// -----
// 3: integer literal not valid for specified type
func @f() {
  %0 = arith.constant 1 : tensor<4xi32>
  return
}
// -----
// 3: expected element literal of primitive type
func @f() {
  %0 = arith.constant dense<[1, foo]> : tensor<2xi32>
  return
}
// -----
// 3: elements hex data size is invalid for provided type: 'tensor<4xi32>'
func @f() {
  %0 = arith.constant dense<"0x0011"> : tensor<4xi32>
  return
}
// -----
// 3: expected string containing hex digits starting with `0x`
func @f() {
  %0 = arith.constant dense<"hello"> : tensor<4xi32>
  return
}
// -----
// 3: hexadecimal float constant out of range for type
func @f() {
  %0 = arith.constant 0x7FC00000F : f32
  return
}
// -----
// 3: hexadecimal float literal should not have a leading minus
func @f() {
  %0 = arith.constant -0x7F : f32
  return
}
// -----
// 3: parsed zero elements, but type ('tensor<2xf32>') expected at least 1
func @f() {
  %0 = arith.constant dense<> : tensor<2xf32>
  return
}
// -----
// 3: inferred shape of elements literal ([0]) does not match type ([2])
func @f() {
  %0 = arith.constant dense<[]> : tensor<2xf32>
  return
}
// -----
// 3: expected operation name in quotes
func @f() {
  %0 = arith.constant true : i1
  return
}
// -----
// 3: inferred shape of elements literal ([1, 2]) does not match type ([2, 2])
func @f() {
  %0 = arith.constant dense<[[1, 2]]> : tensor<2x2xi32>
  return
}
// -----
// 3: 'arith.constant' op value must be an integer, float, or elements attribute
func @f() {
  %0 = arith.constant "a" : i32
  return
}
// -----
// 2: inferred shape of elements literal ([2]) does not match type ([4])
memref.global @g : memref<4xf32> = dense<[1.0, 2.0]>
// -----
// 2: custom op 'memref.global' type should be static shaped memref, but got 'memref<?xf32>'
memref.global @g : memref<?xf32>
// -----
// 2: custom op 'memref.global' type should be static shaped memref, but got 'tensor<4xf32>'
memref.global @g : tensor<4xf32>
// -----
// 3: 'arith.constant' op failed to verify that result and attribute have the same type
func @f() {
  %0 = "arith.constant"() {value = "a"} : () -> i64
  return
}
