// Nothing is known to be equal in a loop that never runs, be that known from a loop around it, from the smallest of some
// values, or because sizes are not below zero.
// options: bufferize-function-boundaries
func.func @loops(%x: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %k = %c0 to %n step %c1 {
    scf.for %l = %k to %n step %c1 {
      scf.for %m = %l to %k step %c1 {
        %t = tensor.splat %x : tensor<8xf32>
        %part = tensor.extract_slice %t[%m] [2] [1] : tensor<8xf32> to tensor<2xf32>
        %written = tensor.insert %x into %part[%c0] : tensor<2xf32>
        %whole = tensor.insert_slice %written into %t[%m] [2] [1] : tensor<2xf32> into tensor<8xf32>
        %read = tensor.extract %whole[%c0] : tensor<8xf32>
      }
    }
  }
  return
}
func.func @smallest(%x: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %least = affine.min affine_map<(d0) -> (d0, 4)>(%n)
  scf.for %k = %c4 to %least step %c1 {
    %t = tensor.splat %x : tensor<8xf32>
    %part = tensor.extract_slice %t[%k] [2] [1] : tensor<8xf32> to tensor<2xf32>
    %written = tensor.insert %x into %part[%c0] : tensor<2xf32>
    %whole = tensor.insert_slice %written into %t[%k] [2] [1] : tensor<2xf32> into tensor<8xf32>
    %read = tensor.extract %whole[%c0] : tensor<8xf32>
  }
  return
}
func.func @size(%x: f32, %d: tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %size = tensor.dim %d, %c0 : tensor<?xf32>
  scf.for %k = %size to %c0 step %c1 {
    %t = tensor.splat %x : tensor<8xf32>
    %part = tensor.extract_slice %t[%k] [2] [1] : tensor<8xf32> to tensor<2xf32>
    %written = tensor.insert %x into %part[%c0] : tensor<2xf32>
    %whole = tensor.insert_slice %written into %t[%k] [2] [1] : tensor<2xf32> into tensor<8xf32>
    %read = tensor.extract %whole[%c0] : tensor<8xf32>
  }
  return
}
func.func @one_step(%x: f32) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  scf.for %k = %c0 to %c4 step %c4 {
    %t = tensor.splat %x : tensor<8xf32>
    %part = tensor.extract_slice %t[%k] [2] [1] : tensor<8xf32> to tensor<2xf32>
    %written = tensor.insert %x into %part[%c0] : tensor<2xf32>
    %whole = tensor.insert_slice %written into %t[0] [2] [1] : tensor<2xf32> into tensor<8xf32>
    %read = tensor.extract %whole[%c0] : tensor<8xf32>
  }
  return
}
