// agrees: 14
// The attributes go away from functions that have nothing to do with tensors, too.

func @f(%m: memref<4xf32> {linalg.inplaceable = true}, %i: index {linalg.inplaceable = false}) -> f32 {
  %0 = memref.load %m[%i] : memref<4xf32>
  return %0 : f32
}
