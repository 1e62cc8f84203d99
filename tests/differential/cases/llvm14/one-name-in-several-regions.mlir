// options: semantics=llvm14 allow-return-memref allow-unknown-ops no-fully-dynamic-layout-maps
// Constants leave their regions for the front of the function, where names must differ; equal tensors are one constant.
func @f(%n: index) -> tensor<4xi32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %x = arith.constant 7 : index
    "use"(%x) : (index) -> ()
  }
  scf.for %i = %c0 to %n step %c1 {
    %x = arith.constant 8 : index
    %y = arith.addi %x, %x : index
    "use"(%y) : (index) -> ()
  }
  scf.for %i = %c0 to %n step %c1 {
    %x = arith.constant 8 : index
    %y = arith.addi %x, %c1 : index
    %z = arith.constant dense<1> : tensor<4xi32>
    "use"(%y, %z) : (index, tensor<4xi32>) -> ()
  }
  scf.for %x = %c0 to %n step %c1 {
    "use"(%x) : (index) -> ()
  }
  %z = arith.constant dense<1> : tensor<4xi32>
  %w = arith.constant dense<0> : tensor<4xi32>
  %u = arith.addi %z, %w : tensor<4xi32>
  %v = arith.addi %z, %z : tensor<4xi32>
  "use"(%u) : (tensor<4xi32>) -> ()
  return %v : tensor<4xi32>
}
