// options: allow-return-allocs-from-loops
// The arguments of a body that becomes that of a map have locations, with colons and parentheses in them.
func.func @f(%t: tensor<4xindex> loc("a:b(c":1:2), %x: index) -> (tensor<?xindex>, tensor<6xindex>) {
  %0 = tensor.generate %x {
  ^bb0 (%i: index loc("file.mlir":3:8)):
    tensor.yield %i : index loc(unknown)
  } : tensor<?xindex> loc(fused["a", "b":1:1])
  %1 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index loc(callsite("f" at "x.py":2:1))):
    tensor.yield %x : index
  } : tensor<4xindex> to tensor<6xindex>
  return %0, %1 : tensor<?xindex>, tensor<6xindex> loc("file.mlir":9:3)
}
