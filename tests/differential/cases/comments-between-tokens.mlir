// options: allow-return-allocs-from-loops
// Comments stand wherever a blank may, and lines go on behind them.
func.func // of (
private // that {
@g(tensor<4xf32>)
func.func @f(%t: tensor<4xf32> // , an argument {
{bufferization.writable // } said here
= true, // and there
bufferization.access = "read-write"}, %x: f32, %u: tensor<4xf32> {bufferization.writable = false // no }
}) // ) {
-> // (
tensor<4xf32>
{
%i = arith.constant // {
0 : index
%0 = // {
tensor.insert %x // (
into // [
%t[%i] : // <
tensor<4xf32>
call // (
@g(%u) // )
: (tensor<4xf32>) -> ()
return // }
%0 : tensor<4xf32>
}
