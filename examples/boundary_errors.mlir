// What goes wrong where tensors cross function boundaries. Open this file first.
//
// The real compiler refuses this module for the loop in @fill_rows, with one line. Everything else it accepts
// silently; `bufferizer check` shows it as warnings.

// A function without a body returns a tensor: nobody knows the layout of its buffer, nor who frees it.
func.func private @load_weights() -> tensor<16x16xf32>

// An external callee is assumed to read and to write whatever it is given.
func.func private @log(tensor<16x16xf32>)

// The loop yields another buffer than the one it was given: an error in the compiler's own words.
func.func @fill_rows(%init: tensor<16xf32>, %lb: index, %ub: index, %step: index) -> tensor<16xf32> {
  %cst = arith.constant 0.0 : f32
  %result = scf.for %i = %lb to %ub step %step iter_args(%acc = %init) -> (tensor<16xf32>) {
    %fresh = tensor.empty() : tensor<16xf32>
    %filled = linalg.fill ins(%cst : f32) outs(%fresh : tensor<16xf32>) -> tensor<16xf32>
    scf.yield %filled : tensor<16xf32>
  }
  return %result : tensor<16xf32>
}

// The result is allocated here, and the caller has to free it.
func.func @zeros() -> tensor<16x16xf32> {
  %cst = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<16x16xf32>
  %zeros = linalg.fill ins(%cst : f32) outs(%empty : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %zeros : tensor<16x16xf32>
}

// The argument's buffer is overwritten and returned: destination-passing style, which callers can see.
func.func @scale(%m: tensor<16x16xf32>, %scale: f32) -> tensor<16x16xf32> {
  %scaled = linalg.generic {
    indexing_maps = [affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]
  } outs(%m : tensor<16x16xf32>) {
  ^bb0(%x: f32):
    %y = arith.mulf %x, %scale : f32
    linalg.yield %y : f32
  } -> tensor<16x16xf32>
  return %scaled : tensor<16x16xf32>
}

// Here it is overwritten too, and nothing tells: a caller only sees a number returned.
func.func @scaled_corner(%m: tensor<16x16xf32>, %scale: f32) -> f32 {
  %c15 = arith.constant 15 : index
  %scaled = call @scale(%m, %scale) : (tensor<16x16xf32>, f32) -> tensor<16x16xf32>
  %corner = tensor.extract %scaled[%c15, %c15] : tensor<16x16xf32>
  return %corner : f32
}

// Recursion: what a call does to its arguments is not known while the function itself is analysed.
func.func @halve_until_small(%m: tensor<16x16xf32>, %limit: f32) -> tensor<16x16xf32> {
  %c0 = arith.constant 0 : index
  %half = arith.constant 0.5 : f32
  %first = tensor.extract %m[%c0, %c0] : tensor<16x16xf32>
  %small = arith.cmpf olt, %first, %limit : f32
  %result = scf.if %small -> (tensor<16x16xf32>) {
    scf.yield %m : tensor<16x16xf32>
  } else {
    %halved = func.call @scale(%m, %half) : (tensor<16x16xf32>, f32) -> tensor<16x16xf32>
    %again = func.call @halve_until_small(%halved, %limit) : (tensor<16x16xf32>, f32) -> tensor<16x16xf32>
    scf.yield %again : tensor<16x16xf32>
  }
  return %result : tensor<16x16xf32>
}

// %weights is logged and then used: it is copied, because @log might have written it.
func.func @main(%limit: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %weights = call @load_weights() : () -> tensor<16x16xf32>
  call @log(%weights) : (tensor<16x16xf32>) -> ()  // copied: %weights
  %small = call @halve_until_small(%weights, %limit) : (tensor<16x16xf32>, f32) -> tensor<16x16xf32>
  %first = tensor.extract %small[%c0, %c0] : tensor<16x16xf32>
  return %first : f32
}
