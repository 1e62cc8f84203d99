func.func @complex(%a: f32, %c: complex<f32>, %i: i32) {
  %0 = complex.constant [1.0 : f32, -1.0 : f32] : complex<f32>
  %1 = complex.create %a, %a : complex<f32>
  %2 = complex.add %c, %1 fastmath<nnan> : complex<f32>
  %3 = complex.abs %c : complex<f32>
  %4 = complex.im %c : complex<f32>
  %5 = complex.re %c {test.flag} : complex<f32>
  %6 = complex.eq %c, %2 : complex<f32>
  %7 = complex.exp %c : complex<f32>
  %8 = complex.powi %c, %i : complex<f32>, i32
  %9 = complex.bitcast %c : complex<f32> to i64
  return
}
