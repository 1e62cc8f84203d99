// options: semantics=llvm14 allow-return-memref
// A pad is an insertion into the padding. What it yields from a branch may be the buffer of what the other one yields,
// whose contents are read later, or by the insertion itself.
func @computed(%b: i1, %t: tensor<?x?xf32>, %i: index) -> tensor<?x?xf32> {
  %r = scf.if %b -> (tensor<?x?xf32>) {
    scf.yield %t : tensor<?x?xf32>
  } else {
    %p = tensor.pad %t low[1, 1] high[2, %i] {
    ^bb0(%j: index, %k: index):
      %s = arith.addi %j, %k : index
      %a = arith.index_cast %s : index to i32
      %y = arith.sitofp %a : i32 to f32
      tensor.yield %y : f32
    } : tensor<?x?xf32> to tensor<?x?xf32>
    scf.yield %p : tensor<?x?xf32>
  }
  return %r : tensor<?x?xf32>
}
func @known(%x: f32, %b: i1, %t: tensor<4xf32>) -> tensor<?xf32> {
  %c = tensor.cast %t : tensor<4xf32> to tensor<?xf32>
  %r = scf.if %b -> (tensor<?xf32>) {
    %p = tensor.pad %t low[1] high[2] {
    ^bb0(%j: index):
      tensor.yield %x : f32
    } : tensor<4xf32> to tensor<7xf32>
    %d = tensor.cast %p : tensor<7xf32> to tensor<?xf32>
    scf.yield %d : tensor<?xf32>
  } else {
    scf.yield %c : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
func @read_later(%x: f32, %b: i1, %t: tensor<?xf32>, %u: tensor<?xf32>, %i: index) -> (tensor<?xf32>, f32) {
  %r = scf.if %b -> (tensor<?xf32>) {
    scf.yield %t : tensor<?xf32>
  } else {
    %p = tensor.pad %u low[1] high[%i] {
    ^bb0(%j: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %p : tensor<?xf32>
  }
  %e = tensor.extract %t[%i] : tensor<?xf32>
  return %r, %e : tensor<?xf32>, f32
}
func @nobody_reads(%x: f32, %b: i1, %t: tensor<?xf32>, %u: tensor<?xf32>, %i: index) -> tensor<?xf32> {
  %r = scf.if %b -> (tensor<?xf32>) {
    scf.yield %t : tensor<?xf32>
  } else {
    %p = tensor.pad %u low[1] high[%i] {
    ^bb0(%j: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %p : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
func @constant(%x: f32, %b: i1, %u: tensor<?xf32>, %i: index) -> tensor<?xf32> {
  %k = arith.constant dense<2.0> : tensor<4xf32>
  %t = tensor.cast %k : tensor<4xf32> to tensor<?xf32>
  %r = scf.if %b -> (tensor<?xf32>) {
    scf.yield %t : tensor<?xf32>
  } else {
    %p = tensor.pad %u low[1] high[%i] {
    ^bb0(%j: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %p : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
func @generated_known(%b: i1, %t: tensor<4xf32>) -> tensor<?xf32> {
  %c = tensor.cast %t : tensor<4xf32> to tensor<?xf32>
  %r = scf.if %b -> (tensor<?xf32>) {
    scf.yield %c : tensor<?xf32>
  } else {
    %p = tensor.pad %t low[1] high[2] {
    ^bb0(%j: index):
      %a = arith.index_cast %j : index to i32
      %y = arith.sitofp %a : i32 to f32
      tensor.yield %y : f32
    } : tensor<4xf32> to tensor<7xf32>
    %d = tensor.cast %p : tensor<7xf32> to tensor<?xf32>
    scf.yield %d : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
func @second(%x: f32, %b: i1, %t: tensor<?xf32>, %i: index) -> tensor<?xf32> {
  %q = tensor.pad %t low[2] high[%i] {
  ^bb0(%j: index):
    tensor.yield %x : f32
  } : tensor<?xf32> to tensor<?xf32>
  %r = scf.if %b -> (tensor<?xf32>) {
    %p = tensor.pad %q low[1] high[%i] {
    ^bb0(%j: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %p : tensor<?xf32>
  } else {
    scf.yield %q : tensor<?xf32>
  }
  %e = tensor.insert %x into %r[%i] : tensor<?xf32>
  return %e : tensor<?xf32>
}
