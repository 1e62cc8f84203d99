// Buffers that depend on control flow: structured (scf.if) and unstructured (cf.br, cf.cond_br).

// Both branches hand on the buffer of %v: so does the scf.if.
func.func @clamp_first(%v: tensor<?xf32>, %limit: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %x = tensor.extract %v[%c0] : tensor<?xf32>
  %too_large = arith.cmpf ogt, %x, %limit : f32
  %result = scf.if %too_large -> (tensor<?xf32>) {
    %clamped = tensor.insert %limit into %v[%c0] : tensor<?xf32>
    scf.yield %clamped : tensor<?xf32>
  } else {
    scf.yield %v : tensor<?xf32>
  }
  return %result : tensor<?xf32>
}

// The branches hand on different buffers: which one the result is, is known only when the program runs.
func.func @choose(%condition: i1, %a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %chosen = scf.if %condition -> (tensor<?xf32>) {
    scf.yield %a : tensor<?xf32>
  } else {
    scf.yield %b : tensor<?xf32>
  }
  return %chosen : tensor<?xf32>
}

// %v is written in one branch and read in the other. Only one of them runs: no copy.
func.func @exclusive(%condition: i1, %v: tensor<?xf32>, %x: f32, %i: index) -> f32 {
  %result = scf.if %condition -> (f32) {
    %changed = tensor.insert %x into %v[%i] : tensor<?xf32>
    %sum = func.call @first(%changed) : (tensor<?xf32>) -> f32
    scf.yield %sum : f32
  } else {
    %sum = func.call @first(%v) : (tensor<?xf32>) -> f32
    scf.yield %sum : f32
  }
  return %result : f32
}

// A loop of blocks. The buffer of %v comes round as the block argument %w and is written in every turn.
func.func @fill_by_blocks(%v: tensor<?xf32>, %x: f32, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  cf.br ^head(%c0, %v : index, tensor<?xf32>)
^head(%i: index, %w: tensor<?xf32>):
  %more = arith.cmpi slt, %i, %n : index
  cf.cond_br %more, ^body, ^done
^body:
  %filled = tensor.insert %x into %w[%i] : tensor<?xf32>
  %next = arith.addi %i, %c1 : index
  cf.br ^head(%next, %filled : index, tensor<?xf32>)
^done:
  return %w : tensor<?xf32>
}

func.func private @first(%v: tensor<?xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %x = tensor.extract %v[%c0] : tensor<?xf32>
  return %x : f32
}
