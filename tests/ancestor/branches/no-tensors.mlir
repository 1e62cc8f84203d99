// agrees: 13 14

func @f(%m: memref<4xf32>, %i: index) -> index {
  return %i : index
}
