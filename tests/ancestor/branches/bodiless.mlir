// agrees: 13 14

func private @f(tensor<4xf32>, tensor<*xf32>, index) -> index
