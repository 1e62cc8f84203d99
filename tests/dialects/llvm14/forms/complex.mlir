func @f(%x: f32, %c: complex<f32>) {
  %r70 = complex.abs %c : complex<f32>
  %r71 = complex.im %c : complex<f32>
  %r72 = complex.re %c : complex<f32>
  %r73 = complex.exp %c : complex<f32>
  %r74 = complex.log %c : complex<f32>
  %r75 = complex.log1p %c : complex<f32>
  %r76 = complex.neg %c : complex<f32>
  %r77 = complex.sign %c : complex<f32>
  %r78 = complex.add %c, %c : complex<f32>
  %r79 = complex.div %c, %c : complex<f32>
  %r80 = complex.mul %c, %c : complex<f32>
  %r81 = complex.sub %c, %c : complex<f32>
  %r82 = complex.eq %c, %c : complex<f32>
  %r83 = complex.neq %c, %c : complex<f32>
  %r84 = complex.create %x, %x : complex<f32>
  %r85 = complex.constant [1.000000e+00 : f32, 2.000000e+00 : f32] : complex<f32>
  return
}
