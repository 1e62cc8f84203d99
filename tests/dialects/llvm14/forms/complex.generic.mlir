"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: f32, %arg1: complex<f32>):
    %0 = "complex.abs"(%arg1) : (complex<f32>) -> f32
    %1 = "complex.im"(%arg1) : (complex<f32>) -> f32
    %2 = "complex.re"(%arg1) : (complex<f32>) -> f32
    %3 = "complex.exp"(%arg1) : (complex<f32>) -> complex<f32>
    %4 = "complex.log"(%arg1) : (complex<f32>) -> complex<f32>
    %5 = "complex.log1p"(%arg1) : (complex<f32>) -> complex<f32>
    %6 = "complex.neg"(%arg1) : (complex<f32>) -> complex<f32>
    %7 = "complex.sign"(%arg1) : (complex<f32>) -> complex<f32>
    %8 = "complex.add"(%arg1, %arg1) : (complex<f32>, complex<f32>) -> complex<f32>
    %9 = "complex.div"(%arg1, %arg1) : (complex<f32>, complex<f32>) -> complex<f32>
    %10 = "complex.mul"(%arg1, %arg1) : (complex<f32>, complex<f32>) -> complex<f32>
    %11 = "complex.sub"(%arg1, %arg1) : (complex<f32>, complex<f32>) -> complex<f32>
    %12 = "complex.eq"(%arg1, %arg1) : (complex<f32>, complex<f32>) -> i1
    %13 = "complex.neq"(%arg1, %arg1) : (complex<f32>, complex<f32>) -> i1
    %14 = "complex.create"(%arg0, %arg0) : (f32, f32) -> complex<f32>
    %15 = "complex.constant"() {value = [1.000000e+00 : f32, 2.000000e+00 : f32]} : () -> complex<f32>
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (f32, complex<f32>) -> ()} : () -> ()
}) : () -> ()
