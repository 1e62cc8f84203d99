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
// 3: 'arith.extui' op result #0 must be signless-fixed-width-integer-like, but got 'f32'
func.func @f(%a: i32) {
  %0 = arith.extui %a : i32 to f32
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
// 3: 'arith.index_cast' op operand #0 must be signless-integer-like or memref of signless-integer, but got 'f32'
func.func @f(%a: f32) {
  %0 = arith.index_cast %a : f32 to index
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
// 3: expected operation name in quotes
func.func @f() {
  %0 = arith.constant true : i32
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
// 3: 'arith.constant' op requires attribute 'value'
func.func @f() {
  %0 = "arith.constant"() : () -> i64
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
