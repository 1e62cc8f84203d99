// options: no-bufferize-function-boundaries must-infer-memory-space
// tensor.generate does not ask whether the space can be inferred.
func.func @f(%n: index) -> index {
  %t = tensor.generate %n {
  ^bb0(%i: index):
    tensor.yield %i : index
  } : tensor<?xindex>
  %0 = tensor.extract %t[%n] : tensor<?xindex>
  return %0 : index
}
