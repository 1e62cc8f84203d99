// options: dialect-filter=linalg,bufferization
// The attributes of arguments go away even where functions are left out.
func.func @f(%x: f32, %t: tensor<4xf32> {bufferization.writable = false}, %i: index {test.kept}) -> f32 {
  return %x : f32
}
