// options: semantics=llvm14
// What does not change in the loops leaves them, and must be told apart then.
func @f(%n: index, %m: memref<?xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %y = arith.muli %n, %n : index
    %z = arith.addi %y, %n : index
    memref.store %z, %m[%i] : memref<?xindex>
  }
  scf.for %i = %c0 to %n step %c1 {
    %y = arith.addi %n, %n : index
    %z = arith.addi %y, %n : index
    memref.store %z, %m[%i] : memref<?xindex>
  }
  return
}
