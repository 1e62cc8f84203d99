func.func @f(%t: !async.token, %v: !async.value<f32>, %f: f32, %g: !async.group, %i: index, %w: !async.value<tensor<4xf32>>) {
  async.await %t : !async.token
  %0 = async.await %v : !async.value<f32>
  %1 = async.execute { async.yield }
  %2, %3 = async.execute [%t] (%v as %x: !async.value<f32>, %w as %y: !async.value<tensor<4xf32>>) -> !async.value<f32> {
    async.yield %x : f32
  }
  %4, %5:2 = async.execute -> (!async.value<f32>, !async.value<f32>) attributes {a} {
    async.yield %f, %f : f32, f32
  }
  %6 = async.add_to_group %t, %g : !async.token
  async.await_all %g
  %7 = async.create_group %i : !async.group
  async.runtime.add_ref %t {count = 1 : i64} : !async.token
  async.runtime.drop_ref %t {count = 1 : i64} : !async.token
  %8 = async.runtime.create : !async.token
  %9 = async.runtime.create_group %i : !async.group
  async.runtime.set_available %8 : !async.token
  async.runtime.set_error %8 : !async.token
  %10 = async.runtime.is_error %8 : !async.token
  async.runtime.await %8 : !async.token
  async.runtime.store %f, %v : !async.value<f32>
  %11 = async.runtime.load %v : !async.value<f32>
  %12 = async.runtime.add_to_group %t, %g : !async.token
  %13 = async.runtime.num_worker_threads : index
  return
}
func.func @coroutine(%t: !async.token) {
  %0 = async.coro.id
  %1 = async.coro.begin %0
  %2 = async.coro.save %1
  async.runtime.await_and_resume %t, %1 : !async.token
  async.runtime.resume %1
  async.coro.suspend %2, ^suspend, ^resume, ^cleanup
^suspend:
  async.coro.end %1
  return
^resume:
  cf.br ^cleanup
^cleanup:
  async.coro.free %0, %1
  cf.br ^suspend
}
async.func @task(%x: f32) -> (!async.token, !async.value<f32>) {
  return %x : f32
}
async.func @waits(%t: !async.token) -> !async.token {
  await %t : !async.token
  await %t : !async.token
  return
}
async.func private @outside() -> !async.token
func.func @caller(%x: f32) {
  %0:2 = async.call @task(%x) : (f32) -> (!async.token, !async.value<f32>)
  async.await %0#0 : !async.token
  return
}
