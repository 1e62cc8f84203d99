// 3: 'arith.addi' op operand #0 must be signless-integer-like, but got 'f32'
func.func @f(%a: f32) {
  %0 = arith.addi %a, %a : f32
  return
}
// -----
// 3: 'arith.addf' op operand #0 must be floating-point-like, but got 'i32'
func.func @f(%a: i32) {
  %0 = arith.addf %a, %a : i32
  return
}
// -----
// 3: 'arith.mulf' op operand #0 must be floating-point-like, but got 'index'
func.func @f(%a: index) {
  %0 = arith.mulf %a, %a : index
  return
}
// -----
// 3: 'arith.addi' op operand #0 must be signless-integer-like, but got 'tensor<4xf32>'
func.func @f(%a: tensor<4xf32>) {
  %0 = arith.addi %a, %a : tensor<4xf32>
  return
}
// -----
// 3: 'arith.maximumf' op operand #0 must be floating-point-like, but got 'tensor<4xi32>'
func.func @f(%a: tensor<4xi32>) {
  %0 = arith.maximumf %a, %a : tensor<4xi32>
  return
}
// -----
// 3: custom op 'arith.cmpi' 'lhs' must be signless-integer-like, but got 'f32'
func.func @f(%a: f32) {
  %0 = arith.cmpi slt, %a, %a : f32
  return
}
// -----
// 3: custom op 'arith.cmpf' 'lhs' must be floating-point-like, but got 'i32'
func.func @f(%a: i32) {
  %0 = arith.cmpf olt, %a, %a : i32
  return
}
// -----
// 3: custom op 'arith.cmpi' expected string or keyword containing one of the following enum values for attribute 'predicate' [eq, ne, slt, sle, sgt, sge, ult, ule, ugt, uge]
func.func @f(%a: i32) {
  %0 = arith.cmpi foo, %a, %a : i32
  return
}
// -----
// 3: custom op 'arith.cmpf' expected string or keyword containing one of the following enum values for attribute 'predicate' [false, oeq, ogt, oge, olt, ole, one, ord, ueq, ugt, uge, ult, ule, une, uno, true]
func.func @f(%a: f32) {
  %0 = arith.cmpf bar, %a, %a : f32
  return
}
// -----
// 3: 'arith.extsi' op operand type 'i32' and result type 'i32' are cast incompatible
func.func @f(%a: i32) {
  %0 = arith.extsi %a : i32 to i32
  return
}
// -----
// 3: 'arith.extsi' op operand type 'i32' and result type 'i16' are cast incompatible
func.func @f(%a: i32) {
  %0 = arith.extsi %a : i32 to i16
  return
}
// -----
// 3: 'arith.extui' op result #0 must be signless-fixed-width-integer-like, but got 'f32'
func.func @f(%a: i32) {
  %0 = arith.extui %a : i32 to f32
  return
}
// -----
// 3: 'arith.trunci' op operand type 'i32' and result type 'i64' are cast incompatible
func.func @f(%a: i32) {
  %0 = arith.trunci %a : i32 to i64
  return
}
// -----
// 3: 'arith.extf' op operand type 'f32' and result type 'f16' are cast incompatible
func.func @f(%a: f32) {
  %0 = arith.extf %a : f32 to f16
  return
}
// -----
// 3: 'arith.truncf' op operand type 'f32' and result type 'f64' are cast incompatible
func.func @f(%a: f32) {
  %0 = arith.truncf %a : f32 to f64
  return
}
// -----
// 3: 'arith.sitofp' op operand #0 must be signless-fixed-width-integer-like, but got 'f32'
func.func @f(%a: f32) {
  %0 = arith.sitofp %a : f32 to f32
  return
}
// -----
// 3: 'arith.fptosi' op operand #0 must be floating-point-like, but got 'i32'
func.func @f(%a: i32) {
  %0 = arith.fptosi %a : i32 to i32
  return
}
// -----
// 3: 'arith.index_cast' op operand type 'i32' and result type 'i64' are cast incompatible
func.func @f(%a: i32) {
  %0 = arith.index_cast %a : i32 to i64
  return
}
// -----
// 3: 'arith.index_cast' op operand #0 must be signless-integer-like or memref of signless-integer, but got 'f32'
func.func @f(%a: f32) {
  %0 = arith.index_cast %a : f32 to index
  return
}
// -----
// 3: 'arith.bitcast' op operand type 'f32' and result type 'i64' are cast incompatible
func.func @f(%a: f32) {
  %0 = arith.bitcast %a : f32 to i64
  return
}
// -----
// 3: 'arith.extsi' op failed to verify that input and output have the same tensor dimensions
func.func @f(%a: tensor<4xi32>) {
  %0 = arith.extsi %a : tensor<4xi32> to tensor<5xi64>
  return
}
// -----
// 3: 'arith.extsi' op failed to verify that input and output have the same tensor dimensions
func.func @f(%a: tensor<4xi32>) {
  %0 = arith.extsi %a : tensor<4xi32> to i64
  return
}
// -----
// 3: 'arith.addi' op requires the same type for all operands and results
func.func @f(%a: tensor<4xi32>) {
  %0 = "arith.addi"(%a, %a) : (tensor<4xi32>, tensor<4xi32>) -> tensor<5xi32>
  return
}
// -----
// 3: 'arith.addi' op requires the same type for all operands and results
func.func @f(%a: i32, %b: i64) {
  %0 = "arith.addi"(%a, %b) : (i32, i64) -> i32
  return
}
// -----
// 3: use of value '%c' expects different type than prior uses: 'i1' vs 'i32'
func.func @f(%a: i32, %c: i32) {
  %0 = arith.select %c, %a, %a : i32
  return
}
// -----
// 3: 'arith.select' op failed to verify that condition is signless i1 or has matching shape
func.func @f(%a: tensor<4xi32>, %c: tensor<5xi1>) {
  %0 = arith.select %c, %a, %a : tensor<5xi1>, tensor<4xi32>
  return
}
// -----
// 3: 'arith.select' op operand #0 must be bool-like, but got 'tensor<4xi32>'
func.func @f(%a: tensor<4xi32>, %c: tensor<4xi32>) {
  %0 = arith.select %c, %a, %a : tensor<4xi32>, tensor<4xi32>
  return
}
// -----
// 3: 'arith.select' op failed to verify that all of {true_value, false_value, result} have same type
func.func @f(%a: i32, %b: f32, %c: i1) {
  %0 = "arith.select"(%c, %a, %b) : (i1, i32, f32) -> i32
  return
}
// -----
// 4: floating point value not valid for specified type
func.func @f() {
  %0 = arith.constant 1.0 : i32
  return
}
// -----
// 3: unexpected decimal integer literal for a floating point value
func.func @f() {
  %0 = arith.constant 1 : f32
  return
}
// -----
// 3: inferred shape of elements literal ([2]) does not match type ([3])
func.func @f() {
  %0 = arith.constant dense<[1, 2]> : tensor<3xi32>
  return
}
// -----
// 3: tensor literal is invalid; ranks are not consistent between elements
func.func @f() {
  %0 = arith.constant dense<[[1, 2], [3]]> : tensor<2x2xi32>
  return
}
// -----
// 3: expected integer elements, but parsed floating-point
func.func @f() {
  %0 = arith.constant dense<1.0> : tensor<3xi32>
  return
}
// -----
// 3: unexpected decimal integer literal for a floating point value
func.func @f() {
  %0 = arith.constant dense<1> : tensor<3xf32>
  return
}
// -----
// 3: elements literal type must have static shape
func.func @f() {
  %0 = arith.constant dense<1> : tensor<?xi32>
  return
}
// -----
// 3: elements literal must be a shaped type
func.func @f() {
  %0 = arith.constant dense<1> : i32
  return
}
// -----
// 3: expected i1 type for 'true' or 'false' values
func.func @f() {
  %0 = arith.constant dense<true> : tensor<2xi32>
  return
}
// -----
// 3: expected unsigned integer elements, but parsed negative value
func.func @f() {
  %0 = arith.constant dense<-1> : tensor<2xui8>
  return
}
// -----
// 3: integer constant out of range for type
func.func @f() {
  %0 = arith.constant dense<300> : tensor<2xi8>
  return
}
// -----
// 3: integer constant out of range for attribute
func.func @f() {
  %0 = arith.constant 300 : i8
  return
}
// -----
// 3: 'arith.constant' op value must be an integer, float, or elements attribute
func.func @f() {
  %0 = arith.constant "a" : i32
  return
}
// -----
// 3: 'arith.constant' op value must be an integer, float, or elements attribute
func.func @f() {
  %0 = arith.constant "a"
  return
}
// -----
// 3: custom op 'arith.constant' invalid kind of attribute specified
func.func @f() {
  %0 = arith.constant unit
  return
}
// -----
// 3: expected operation name in quotes
func.func @f() {
  %0 = arith.constant true : i32
  return
}
// -----
// 3: integer constant out of range for attribute
func.func @f() {
  %0 = arith.constant 2 : i1
  return
}
// -----
// 3: 'arith.constant' op integer return type must be signless
func.func @f() {
  %0 = arith.constant 1 : si32
  return
}
// -----
// 3: integer literal not valid for specified type
func.func @f() {
  %0 = arith.constant 1 : tensor<4xi32>
  return
}
// -----
// 3: expected attribute value
func.func @f() {
  %0 = arith.constant
  return
}
// -----
// 3: expected attribute value
func.func @f() {
  %0 = arith.constant : i32
  return
}
// -----
// 3: expected attribute value
func.func @f() {
  %0 = arith.constant foo : i32
  return
}
// -----
// 3: expected element literal of primitive type
func.func @f() {
  %0 = arith.constant dense<[1, foo]> : tensor<2xi32>
  return
}
// -----
// 3: elements hex data size is invalid for provided type: 'tensor<4xi32>'
func.func @f() {
  %0 = arith.constant dense<"0x0011"> : tensor<4xi32>
  return
}
// -----
// 3: expected string containing hex digits starting with `0x`
func.func @f() {
  %0 = arith.constant dense<"0x001"> : tensor<4xi32>
  return
}
// -----
// 3: expected string containing hex digits starting with `0x`
func.func @f() {
  %0 = arith.constant dense<"hello"> : tensor<4xi32>
  return
}
// -----
// 3: hexadecimal float constant out of range for type
func.func @f() {
  %0 = arith.constant 0x7FC00000F : f32
  return
}
// -----
// 3: 'arith.constant' op failed to verify that all of {value, result} have same type
func.func @f() {
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i64
  return
}
// -----
// 3: 'arith.constant' op requires attribute 'value'
func.func @f() {
  %0 = "arith.constant"() : () -> i64
  return
}
// -----
// 3: 'arith.constant' op failed to verify that all of {value, result} have same type
func.func @f() {
  %0 = "arith.constant"() <{value = "a"}> : () -> i64
  return
}
// -----
// 3: expected ','
func.func @f(%a: i32) {
  %0 = arith.addi %a : i32
  return
}
// -----
// 3: expected ':'
func.func @f(%a: i32) {
  %0 = arith.addi %a, %a
  return
}
// -----
// 3: expected non-function type
func.func @f(%a: i32) {
  %0 = arith.addi %a, %a :
  return
}
// -----
// 3: expected operation name in quotes
func.func @f(%a: i32) {
  %0 = arith.addi %a, %a : i32, i32
  return
}
// -----
// 3: use of undeclared SSA value name
func.func @f(%a: i32) {
  %0 = arith.addi %a, %b : i32
  return
}
// -----
// 3: expected SSA operand
func.func @f(%a: i32) {
  %0 = arith.addi %a, 1 : i32
  return
}
// -----
// 3: 'arith.negf' op operand #0 must be floating-point-like, but got 'i32'
func.func @f(%a: i32) {
  %0 = arith.negf %a : i32
  return
}
// -----
// 3: operation defines 1 results but was provided 2 to bind
func.func @f(%a: i32) {
  %0, %1 = arith.addi %a, %a : i32
  return
}
// -----
// 3: custom op 'arith.foo' is unknown
func.func @f(%a: i32) {
  %0 = arith.foo %a, %a : i32
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i64' vs 'i32'
func.func @f(%a: i32) {
  %0 = "foo.bar"(%a) : (i64) -> i32
  return
}
// -----
// 3: expected function type
func.func @f(%a: i32) {
  %0 = "foo.bar"(%a) : i32
  return
}
// -----
// 3: expected ':' followed by operation type
func.func @f(%a: i32) {
  %0 = "foo.bar"(%a)
  return
}
// -----
// 3: custom op 'foo' is unknown (tried 'func.foo' as well)
func.func @f(%a: i32) {
  %0 = foo(%a) : i32
  return
}
// -----
// 3: expected non-function type
func.func @f(%a: i32) {
  %0 = arith.addi %a, %a : i33x
  return
}
// -----
// 3: undefined symbol alias id 'foo'
func.func @f(%a: i32) {
  %0 = arith.addi %a, %a : !foo
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i32' vs 'i64'
func.func @f(%a: i64) {
  %0 = arith.addi %a, %a : i32
  return
}
// -----
// 3: 'arith.addui_extended' op result #1 must be bool-like, but got 'i32'
func.func @f(%a: i64) {
  %0:2 = arith.addui_extended %a, %a : i64, i32
  return
}
// -----
// 3: 'arith.shli' op operand #0 must be signless-integer-like, but got 'f32'
func.func @f(%a: f32) {
  %0 = arith.shli %a, %a : f32
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'vector<5xi32>' vs 'vector<4xi32>'
func.func @f(%a: vector<4xi32>) {
  %0 = arith.addi %a, %a : vector<5xi32>
  return
}
// -----
// 3: 'arith.addi' op operand #0 must be signless-integer-like, but got 'memref<4xi32>'
func.func @f(%a: memref<4xi32>) {
  %0 = arith.addi %a, %a : memref<4xi32>
  return
}
// -----
// 3: 'arith.addi' op operand #0 must be signless-integer-like, but got 'tensor<4xsi32>'
func.func @f(%a: tensor<4xsi32>) {
  %0 = arith.addi %a, %a : tensor<4xsi32>
  return
}
// -----
// 3: 'arith.addf' op operand #0 must be floating-point-like, but got 'complex<f32>'
func.func @f(%a: complex<f32>) {
  %0 = arith.addf %a, %a : complex<f32>
  return
}
// -----
// 3: 'arith.uitofp' op result #0 must be floating-point-like, but got 'i32'
func.func @f(%a: i32) {
  %0 = arith.uitofp %a : i32 to i32
  return
}
// -----
// 3: 'arith.fptoui' op result #0 must be signless-fixed-width-integer-like, but got 'index'
func.func @f(%a: f32) {
  %0 = arith.fptoui %a : f32 to index
  return
}
// -----
// 3: 'arith.index_cast' op requires the same shape for all operands and results
func.func @f(%t: tensor<index>) {
  %0 = arith.index_cast %t : tensor<index> to i64
  return
}
// -----
// 3: 'arith.index_cast' op failed to verify that input and output have the same tensor dimensions
func.func @f(%t: tensor<4xindex>) {
  %0 = arith.index_cast %t : tensor<4xindex> to tensor<?xi64>
  return
}
// -----
// 3: 'arith.truncf' op requires the same shape for all operands and results
func.func @f(%v: vector<4xf32>) {
  %0 = arith.truncf %v : vector<4xf32> to vector<5xf16>
  return
}
// -----
// 3: 'arith.extsi' op operand type 'tensor<4xi8, "a">' and result type 'tensor<4xi16>' are cast incompatible
func.func @f(%t: tensor<4xi8, "a">) {
  %0 = arith.extsi %t : tensor<4xi8, "a"> to tensor<4xi16>
  return
}
// -----
// 3: 'arith.addui_extended' op if an operand is non-scalar, then all results must be non-scalar
func.func @f(%v: tensor<4xi32>) {
  %0:2 = arith.addui_extended %v, %v : tensor<4xi32>, i1
  return
}
// -----
// 3: 'arith.cmpi' op attribute 'predicate' failed to satisfy constraint: allowed 64-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
func.func @f(%x: i32) {
  %0 = "arith.cmpi"(%x, %x) {predicate = 10} : (i32, i32) -> i1
  return
}
// -----
// 3: custom op 'arith.addf' expected valid keyword or string
func.func @f(%a: f32) {
  %0 = arith.addf %a, %a fastmath<fast,> : f32
  return
}
// -----
// 3: expected '>'
func.func @f(%a: f32) {
  %0 = arith.addf %a, %a fastmath<nnan | ninf> : f32
  return
}
// -----
// 3: expected '>'
func.func @f(%a: i32) {
  %0 = arith.addi %a, %a overflow<nsw nuw> : i32
  return
}
// -----
// 3: custom op 'vector.reduction' expected valid keyword or string
func.func @f(%a: vector<4xf32>) {
  %0 = vector.reduction <>, %a : vector<4xf32> into f32
  return
}
// -----
// 3: expected '>'
func.func @f(%a: vector<4xf32>) {
  %0 = vector.reduction <add, mul>, %a : vector<4xf32> into f32
  return
}
