// options: semantics=llvm14
// Of equal constants the first one in the function's entry block says where they are, or else the last one.
func @f(%i: index, %n: index) -> (f32, f32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = scf.for %k = %c0 to %n step %c1 iter_args(%sum = %zero) -> f32 {
    %a = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %e = tensor.extract %a[%k] : tensor<2xf32>
    %next = arith.addf %sum, %e : f32
    scf.yield %next : f32
  }
  %b = arith.constant dense<[3.0, 4.0]> : tensor<2xf32>
  %1 = tensor.extract %b[%i] : tensor<2xf32>
  %a = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %2 = tensor.extract %a[%i] : tensor<2xf32>
  return %r, %1, %2 : f32, f32, f32
}

func @g(%i: index, %n: index) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = scf.for %k = %c0 to %n step %c1 iter_args(%sum = %zero) -> f32 {
    %a = arith.constant dense<[5, 6]> : tensor<2xi32>
    %1 = tensor.extract %a[%k] : tensor<2xi32>
    %2 = arith.sitofp %1 : i32 to f32
    %next = arith.addf %sum, %2 : f32
    scf.yield %next : f32
  }
  %s = scf.for %k = %c0 to %n step %c1 iter_args(%sum = %zero) -> f32 {
    %b = arith.constant dense<[7, 8]> : tensor<2xi32>
    %1 = tensor.extract %b[%k] : tensor<2xi32>
    %a = arith.constant dense<[5, 6]> : tensor<2xi32>
    %2 = tensor.extract %a[%k] : tensor<2xi32>
    %3 = arith.addi %1, %2 : i32
    %4 = arith.sitofp %3 : i32 to f32
    %next = arith.addf %sum, %4 : f32
    scf.yield %next : f32
  }
  return %r, %s : f32, f32
}
