func.func private @external(tensor<?xf32>) -> tensor<4xf32>

func.func @slice(%t: tensor<8xf32> {bufferization.writable = false, bufferization.access = "read"}) -> tensor<4xf32> {
  %s = tensor.extract_slice %t[2] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return %s : tensor<4xf32>
}

func.func @calls(%t: tensor<8xf32>, %i: index, %f: f32) -> (tensor<4xf32>, tensor<4xf32>) attributes {llvm.emit_c_interface} {
  %new = bufferization.alloc_tensor() : tensor<8xf32>
  %set = tensor.insert %f into %new[%i] : tensor<8xf32>
  %a = call @slice(%set) : (tensor<8xf32>) -> tensor<4xf32>
  %wide = tensor.cast %t : tensor<8xf32> to tensor<?xf32>
  %b = func.call @external(%wide) : (tensor<?xf32>) -> tensor<4xf32>
  func.return %a, %b : tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @first(%t: tensor<8xf32>, %n: i1) -> tensor<8xf32> {
  %r = call @second(%t, %n) : (tensor<8xf32>, i1) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

func.func @second(%t: tensor<8xf32>, %n: i1) -> tensor<8xf32> {
  cf.cond_br %n, ^again, ^done
^again:
  %r = call @first(%t, %n) : (tensor<8xf32>, i1) -> tensor<8xf32>
  return %r : tensor<8xf32>
^done:
  return %t : tensor<8xf32>
}

// -----

func.func @layouts(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0, d1)>}, %u: tensor<*xf32>)
    -> (tensor<4x8xf32>, tensor<*xf32>) {
  return %t, %u : tensor<4x8xf32>, tensor<*xf32>
}

// -----

module @named {
  func.func @constants(%i: index) -> (f32, f32, tensor<2xi1>) {
    %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %d = arith.constant dense<[1.0, 3.0]> : tensor<2xf32>
    %again = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %e = arith.constant dense<true> : tensor<2xi1>
    %x = tensor.extract %c[%i] : tensor<2xf32>
    %y = tensor.extract %d[%i] : tensor<2xf32>
    %z = tensor.extract %again[%i] : tensor<2xf32>
    %sum = arith.addf %x, %z : f32
    return %sum, %y, %e : f32, f32, tensor<2xi1>
  }
}

// -----

func.func @select(%t: tensor<8xf32>, %b: i1, %n: tensor<?xi32>) -> (tensor<8xf32>, tensor<?xindex>) {
  %copy = bufferization.alloc_tensor() copy(%t) : tensor<8xf32>
  %r = arith.select %b, %t, %copy : tensor<8xf32>
  %i = arith.index_cast %n : tensor<?xi32> to tensor<?xindex>
  return %r, %i : tensor<8xf32>, tensor<?xindex>
}

// -----

func.func @memory(%m: memref<8xf32>, %t: tensor<8xf32>, %f: f32, %i: index) -> (memref<8xf32, strided<[?], offset: ?>>, f32) {
  %u = bufferization.to_tensor %m restrict writable : memref<8xf32> to tensor<8xf32>
  %v = tensor.insert %f into %u[%i] : tensor<8xf32>
  %w = bufferization.materialize_in_destination %t in %v : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %x = tensor.extract %w[%i] : tensor<8xf32>
  %b = bufferization.to_buffer %t read_only : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  return %b, %x : memref<8xf32, strided<[?], offset: ?>>, f32
}

// -----

memref.global "private" constant @user : memref<2xf32> = dense<[1.0, 2.0]>
memref.global "private" constant @user2 : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
memref.global constant @"mine 3" : memref<2xf32> = dense<[1.0, 3.0]> {alignment = 64 : i64}
memref.global @user4 : memref<2xf32> = dense<[1.0, 4.0]> {alignment = 64 : i64}
memref.global "private" constant @user5 : memref<2xf32> = dense<5.0> {alignment = 32 : i64}
memref.global "private" constant @user7 : memref<2xf32> = dense<[7.0, 7.0]>
func.func @use_globals(%i: index) -> (f32, f32, f32, f32, f32, f32) {
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %c3 = arith.constant dense<[1.0, 3.0]> : tensor<2xf32>
  %c4 = arith.constant dense<[1.0, 4.0]> : tensor<2xf32>
  %c5 = arith.constant dense<[5.0, 5.0]> : tensor<2xf32>
  %c6 = arith.constant dense<[6.0, 6.0]> : tensor<2xf32>
  %c7 = arith.constant dense<7.0> : tensor<2xf32>
  %x = tensor.extract %c[%i] : tensor<2xf32>
  %x3 = tensor.extract %c3[%i] : tensor<2xf32>
  %x4 = tensor.extract %c4[%i] : tensor<2xf32>
  %x5 = tensor.extract %c5[%i] : tensor<2xf32>
  %x6 = tensor.extract %c6[%i] : tensor<2xf32>
  %x7 = tensor.extract %c7[%i] : tensor<2xf32>
  return %x, %x3, %x4, %x5, %x6, %x7 : f32, f32, f32, f32, f32, f32
}

// -----

func.func @recursive(%t: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %r:2 = func.call @recursive(%t) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  %e = bufferization.alloc_tensor() : tensor<4xf32>
  return %r#0, %e : tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @f(%c: i1, %t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%x : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  cf.br ^bb1(%t : tensor<8xf32>)
^bb1(%a: tensor<8xf32>):
  %g = tensor.insert %x into %a[%i] : tensor<8xf32>
  cf.cond_br %c, ^bb1(%f : tensor<8xf32>), ^bb2(%g, %f : tensor<8xf32>, tensor<8xf32>)
^bb2(%r: tensor<8xf32>, %s: tensor<8xf32>):
  %h = tensor.insert %x into %s[%i] : tensor<8xf32>
  cf.cond_br %c, ^bb1(%f : tensor<8xf32>), ^bb3(%f : tensor<8xf32>)
^bb3(%u: tensor<8xf32>):
  return %u : tensor<8xf32>
}

// -----

func.func @g(%c: i1, %x: f32, %t: tensor<8xf32>, %u: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %s = tensor.extract_slice %t[2] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %s2 = tensor.extract_slice %u[0] [4] [2] : tensor<8xf32> to tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  cf.cond_br %c, ^bb1(%s : tensor<4xf32>), ^bb1(%s2 : tensor<4xf32>)
^bb1(%a: tensor<4xf32>):
  %g = tensor.insert %x into %t[%i] : tensor<8xf32>
  cf.cond_br %c, ^bb1(%e : tensor<4xf32>), ^bb2(%a : tensor<4xf32>)
^bb2(%b: tensor<4xf32>):
  %k = tensor.insert_slice %b into %g[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %k : tensor<8xf32>
}

// -----

module @outer {
  module @inner {
    func.func @c(%i: index) -> f32 {
      %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
      %x = tensor.extract %c[%i] : tensor<2xf32>
      return %x : f32
    }
  }
  func.func @d(%i: index) -> f32 {
    %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %x = tensor.extract %c[%i] : tensor<2xf32>
    return %x : f32
  }
}


// -----

func.func private @f1(%x: f32, %i: index, %b: i1, %t11: tensor<4x?xf32>, %t12: tensor<32xf32> {bufferization.writable = false}) -> () {
  %v13 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t11 : tensor<4x?xf32>) outs(%t11 : tensor<4x?xf32>) {
  ^bb0(%p: f32, %q: f32):
    linalg.yield %p : f32
  } -> tensor<4x?xf32>
  cf.br ^bb1(%v13 : tensor<4x?xf32>)
  ^bb1(%p15: tensor<4x?xf32>):
  cf.cond_br %b, ^bb1(%p15 : tensor<4x?xf32>), ^bb2(%p15 : tensor<4x?xf32>)
  ^bb2(%p16: tensor<4x?xf32>):
  %v38 = scf.if %b -> (tensor<4x?xf32>) {
    %v20 = linalg.fill ins(%x : f32) outs(%v13 : tensor<4x?xf32>) -> tensor<4x?xf32>
    scf.yield %p16 : tensor<4x?xf32>
  } else {
    scf.yield %p16 : tensor<4x?xf32>
  }
  return 
}

// -----
// Blocks get their types after the ops in them, which may stand in a circle of blocks inside another.
func.func @nested_circles_of_blocks(%arg0: tensor<?x?xf32>, %arg1: tensor<10x10xf32>, %c: i1) {
  cf.br ^bb1(%arg0 : tensor<?x?xf32>)
^bb1(%1: tensor<?x?xf32>):
  cf.cond_br %c, ^bb2, ^bb6
^bb2:
  cf.br ^bb3(%1 : tensor<?x?xf32>)
^bb3(%5: tensor<?x?xf32>):
  cf.cond_br %c, ^bb4, ^bb5
^bb4:
  %s = tensor.insert_slice %arg1 into %5[0, 0] [10, 10] [1, 1] : tensor<10x10xf32> into tensor<?x?xf32>
  cf.br ^bb3(%s : tensor<?x?xf32>)
^bb5:
  cf.br ^bb1(%5 : tensor<?x?xf32>)
^bb6:
  return
}
