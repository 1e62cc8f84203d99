!q = !quant.uniform<i8:f32, 2.000000e+00>

func.func @casts(%a: tensor<?xf32>, %b: tensor<?x!q>, %c: tensor<?xi8>) {
  %0 = quant.qcast %a : tensor<?xf32> to tensor<?x!q>
  %1 = quant.dcast %b {attribute} : tensor<?x!q> to tensor<?xf32>
  %2 = quant.scast %c : tensor<?xi8> to tensor<?x!q>
  return
}
