// 3: 'func.return' op has 0 operands, but enclosing function (@f) returns 1
func.func @f(%a: i32) -> i32 {
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i64' vs 'i32'
func.func @f(%a: i32) -> i32 {
  return %a : i64
}
// -----
// 3: 'func.return' op has 1 operands, but enclosing function (@f) returns 0
func.func @f(%a: i32) {
  return %a : i32
}
// -----
// 3: type of return operand 0 ('i32') doesn't match function result type ('i64') in function @f
func.func @f(%a: i32) -> i64 {
  return %a : i32
}
// -----
// 2: empty block: expect at least a terminator
func.func @f(%a: i32) {
}
// -----
// 2: 'func.func' op symbol declaration cannot have public visibility
func.func @f(%a: i32)
// -----
// 5: redefinition of symbol named 'f'
func.func @f(%a: i32) {
  return
}
func.func @f(%a: i32) {
  return
}
// -----
// 5: 'func.call' op 'g' does not reference a valid function
func.func private @g()
func.func @f() {
  "foo.table"() ({
    func.call @g() : () -> ()
  }) : () -> ()
  return
}
// -----
// 6: 'memref.get_global' op 'm' does not reference a valid global memref
memref.global @m : memref<4xf32>
func.func @f(%c: i1) {
  "foo.table"() ({
    scf.if %c {
      %0 = memref.get_global @m : memref<4xf32>
    }
  }) : () -> ()
  return
}
// -----
// 3: 'func.call' op 'g' does not reference a valid function
func.func @f(%a: i32) {
  %0 = call @g(%a) : (i32) -> i32
  return
}
// -----
// 4: 'func.call' op incorrect number of results for callee
func.func private @g(%a: i32)
func.func @f(%a: i32) {
  %0 = call @g(%a) : (i32) -> i32
  return
}
// -----
// 4: 'func.call' op incorrect number of operands for callee
func.func private @g(i32, i32)
func.func @f(%a: i32) {
  call @g(%a) : (i32) -> ()
  return
}
// -----
// 4: 'func.call' op operand type mismatch: expected operand type 'i64', but provided 'i32' for operand number 0
func.func private @g(i64)
func.func @f(%a: i32) {
  call @g(%a) : (i32) -> ()
  return
}
// -----
// 4: 'func.call' op result type mismatch at index 0
func.func private @g(i64) -> i64
func.func @f(%a: i64) {
  %0 = call @g(%a) : (i64) -> i32
  return
}
// -----
// 2: region entry argument '%a' is already in use
func.func @f(%a: i32, %a: i32) {
  return
}
// -----
// 2: custom op 'func.func' expected SSA identifier
func.func @f(%a: i32, i32) {
  return
}
// -----
// 2: 'func.func' op entry block must have 1 arguments to match function signature
func.func @f(i32) {
  return
}
// -----
// 2: expected ':'
func.func @f(%a) {
  return
}
// -----
// 2: custom op 'func.func' expected valid '@'-identifier for symbol name
func.func f(%a: i32) {
  return
}
// -----
// 2: expected non-function type
func.func @f(%a: i32) -> {
  return
}
// -----
// 2: custom op 'func.func' expected valid '@'-identifier for symbol name
func.func foo @f(%a: i32) {
  return
}
// -----
// 2: expected '{' in attribute dictionary
func.func @f(%a: i32) attributes foo {
  return
}
// -----
// 2: expected attribute value
func.func @f(%a: i32) attributes {foo = } {
  return
}
// -----
// 2: duplicate key 'foo' in dictionary attribute
func.func @f(%a: i32) attributes {foo = 1, foo = 2} {
  return
}
// -----
// 2: 'func.func' op arguments may only have dialect attributes
func.func @f(%a: i32 {foo = 1}) {
  return
}
// -----
// 2: 'func.func' op results may only have dialect attributes
func.func @f(%a: i32) -> (i32 {foo = 1}) {
  return %a : i32
}
// -----
// 3: reference to an undefined block
func.func @f(%a: i32) {
  cf.br ^bb1
}
// -----
// 3: branch has 0 operands for successor #0, but target block has 1
func.func @f(%a: i32) {
  cf.br ^bb1
^bb1(%b: i32):
  return
}
// -----
// 3: branch has 1 operands for successor #0, but target block has 0
func.func @f(%a: i32) {
  cf.br ^bb1(%a : i32)
^bb1:
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i64' vs 'i32'
func.func @f(%a: i32) {
  cf.br ^bb1(%a : i64)
^bb1(%b: i64):
  return
}
// -----
// 3: type mismatch for bb argument #0 of successor #0
func.func @f(%a: i64) {
  cf.br ^bb1(%a : i64)
^bb1(%b: i32):
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i1' vs 'i64'
func.func @f(%a: i64) {
  cf.cond_br %a, ^bb1, ^bb1
^bb1:
  return
}
// -----
// 3: expected ','
func.func @f(%a: i1) {
  cf.cond_br %a, ^bb1
^bb1:
  return
}
// -----
// 6: redefinition of block '^bb1'
func.func @f(%a: i1) {
  cf.br ^bb1
^bb1:
  return
^bb1:
  return
}
// -----
// 3: 'func.return' op must be the last operation in the parent block
func.func @f(%a: i1) {
  return
  return
}
// -----
// 3: operand #0 does not dominate this use
func.func @f(%a: i1) {
  %0 = arith.addi %1, %1 : i1
  %1 = arith.addi %0, %0 : i1
  return
}
// -----
// 8: operand #0 does not dominate this use
func.func @f(%a: i1) {
  cf.cond_br %a, ^bb1, ^bb2
^bb1:
  %0 = arith.constant 1 : i32
  cf.br ^bb2
^bb2:
  %1 = arith.addi %0, %0 : i32
  return
}
// -----
// 3: custom op 'cf.switch' invalid kind of type specified: expected builtin.integer, but found 'f32'
func.func @f(%a: f32) {
  cf.switch %a : f32, [
    default: ^bb1
  ]
^bb1:
  return
}
// -----
// 4: custom op 'cf.switch' expected 'default'
func.func @f(%a: i32) {
  cf.switch %a : i32, [
    1: ^bb1
  ]
^bb1:
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i1' vs 'i32'
func.func @f(%a: i32) {
  cf.assert %a, "m"
  return
}
// -----
// 3: expected ','
func.func @f(%a: i1) {
  cf.assert %a
  return
}
// -----
// 3: 'func.func' op symbol's parent must have the SymbolTable trait
func.func @f(%a: i32) {
  func.func @g() {
    return
  }
  return
}
// -----
// 3: 'func.constant' op reference to undefined function 'g'
func.func @f(%a: i32) {
  %0 = func.constant @g : () -> ()
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: '() -> i32' vs 'i32'
func.func @f(%a: i32) {
  %0 = call_indirect %a() : () -> i32
  return
}
// -----
// 3: 'func.call' op incorrect number of operands for callee
func.func @f(%a: i32) {
  call @f() : () -> ()
  return
}
// -----
// 3: custom op 'return' is unknown (tried 'builtin.return' as well)
module @m {
  return
}
// -----
// 4: custom op 'foo' is unknown (tried 'builtin.foo' as well)
module @m {
  %0 = arith.constant 1 : i32
  foo
}
// -----
// 2: 'builtin.module' op can only contain attributes with dialect-prefixed names, found: 'foo'
module attributes {foo = 1} {
}
// -----
// 4: redefinition of symbol named 'a'
module @a {
}
module @a {
}
// -----
// 3: custom op 'foo' is unknown (tried 'builtin.foo' as well)
module {
} foo
// -----
// 3: undefined symbol alias id 's'
!t = i32
func.func @f(%a: !s) {
  return
}
// -----
// 2: undefined symbol alias id 's'
func.func @f(%a: tensor<4xf32, #s>) {
  return
}
// -----
// 2: expected non-function type
func.func @f(%a: tensor<4xf33>) {
  return
}
// -----
// 2: expected non-function type
func.func @f(%a: tensor<>) {
  return
}
// -----
// 2: expected non-function type
func.func @f(%a: vector<?xf32>) {
  return
}
// -----
// 2: vector types must have positive constant sizes but got 0
func.func @f(%a: vector<0xf32>) {
  return
}
// -----
// 2: failed to verify 'elementType': VectorElementTypeInterface instance
func.func @f(%a: vector<4xvector<4xf32>>) {
  return
}
// -----
// 2: expected non-function type
func.func @f(%a: vector<*xf32>) {
  return
}
// -----
// 2: cannot have affine map for unranked memref type
func.func @f(%a: memref<*xf32, strided<[1]>>) {
  return
}
// -----
// 2: invalid tensor element type
func.func @f(%a: tensor<4x() -> ()>) {
  return
}
// -----
// 2: invalid element type for complex
func.func @f(%a: complex<tensor<4xf32>>) {
  return
}
// -----
// 2: expected non-function type
func.func @f(%a: foo) {
  return
}
// -----
// 2: undefined symbol alias id 'foo'
func.func @f(%a: !foo) {
  return
}
// -----
// 2: unexpected key: foo
func.func @f(%a: tensor<4xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : dense), foo = 7 }>>) {
  return
}
// -----
// 3: duplicate key 'a' in dictionary attribute
func.func @f() {
  "foo.bar"() {a = 1, a = 2} : () -> ()
  return
}
// -----
// 3: expected attribute value
func.func @f() {
  "foo.bar"() {a = } : () -> ()
  return
}
// -----
// 3: expected attribute name
func.func @f() {
  "foo.bar"() {1} : () -> ()
  return
}
// -----
// 3: undefined symbol alias id 'x'
func.func @f() {
  "foo.bar"() {a = #x} : () -> ()
  return
}
// -----
// 3: integer constant out of range for attribute
func.func @f() {
  "foo.bar"() {a = 99999999999999999999} : () -> ()
  return
}
// -----
// 3: integer constant out of range for attribute
func.func @f() {
  "foo.bar"() {a = 300 : i8} : () -> ()
  return
}
// -----
// 3: floating point value not valid for specified type
func.func @f() {
  "foo.bar"() {a = 1.0 : i8} : () -> ()
  return
}
// -----
// 3: integer literal not valid for specified type
func.func @f() {
  "foo.bar"() {a = 1 : tensor<4xf32>} : () -> ()
  return
}
// -----
// 3: attribute '"bufferization.foo"' not supported as an op attribute by the bufferization dialect
func.func @f() {
  "foo.bar"() {bufferization.foo} : () -> ()
  return
}
// -----
// 5: custom op 'return' is unknown (tried 'builtin.return' as well)
func.func @f() {
  "foo.bar"() : () -> ()
  }
  return
}
// -----
// 5: operation defines 1 results but was provided 2 to bind
func.func @f() {
  "foo.bar"() ({
  }) : () -> ()
  %0:2 = "foo.bar"() : () -> i32
  return
}
// -----
// 3: operation defines 2 results but was provided 1 to bind
func.func @f() {
  %0 = "foo.bar"() : () -> (i32, i32)
  return
}
// -----
// 3: operation defines 1 results but was provided 2 to bind
func.func @f() {
  %0, %1 = "foo.bar"() : () -> (i32)
  return
}
// -----
// 3: use of undeclared SSA value name
func.func @f() {
  "foo.bar"(%0) : (i32) -> ()
  return
}
// -----
// 4: redefinition of SSA value '%x'
func.func @f() {
  %x = "foo.bar"() : () -> (i32)
  %x = "foo.bar"() : () -> (i32)
  return
}
// -----
// 4: unregistered operation 'arith.foo' found in dialect ('arith') that does not allow unknown operations
func.func @f() {
  "foo"() : () -> (i32)
  "arith.foo"() : () -> (i32)
  return
}
// -----
// 3: cannot name an operation with no results
func.func @f() {
  %0 = 
  return
}
// -----
// 2: 'bufferization.writable' is expected to be a boolean attribute
func.func @f(%a: tensor<4xf32> {bufferization.writable = 1}) {
  return
}
// -----
// 2: attribute 'bufferization.buffer_layout' not supported as a region arg attribute by the bufferization dialect
func.func @f(%a: tensor<4xf32> {bufferization.foo}) {
  return
}
// -----
// 2: invalid value for 'bufferization.access'
func.func @f(%a: tensor<4xf32> {bufferization.access = "x"}) {
  return
}
// -----
// 2: use of undeclared SSA value name
func.func @f() { return } func.func @g() { return %a : i32 }
// -----
// 2: redefinition of symbol named 'f'
func.func @f() { return } func.func @f() { return }
// -----
// 3: region entry argument '%x' is already in use
%x = arith.constant 1 : i32
func.func @f(%y: i32, %x: i32) { return }
// -----
// 5: redefinition of SSA value '%x'
%x:2 = "foo.pair"() : () -> (i32, i32)
module {
  func.func @f() {
    %x = arith.constant 1 : i32
    return
  }
}
// -----
// 4: redefinition of SSA value '%x'
%x = arith.constant 1 : i32
"foo.region"() ({
^bb0(%x: i32):
  "foo.end"() : () -> ()
}) : () -> ()
