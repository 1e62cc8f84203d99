func.func @ub() {
  %0 = ub.poison : i32
  %1 = ub.poison {test.flag} : tensor<4xf32>
  %2 = ub.poison <#ub.poison> : index
  ub.unreachable
}
