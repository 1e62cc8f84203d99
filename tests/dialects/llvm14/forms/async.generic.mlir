"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: !async.token, %arg1: !async.value<f32>, %arg2: f32, %arg3: !async.group, %arg4: index, %arg5: !async.value<tensor<4xf32>>):
    "async.await"(%arg0) : (!async.token) -> ()
    %0 = "async.await"(%arg1) : (!async.value<f32>) -> f32
    %1 = "async.execute"() ({
      "async.yield"() : () -> ()
    }) {operand_segment_sizes = dense<0> : vector<2xi32>} : () -> !async.token
    %2:2 = "async.execute"(%arg0, %arg1, %arg5) ({
    ^bb0(%arg6: f32, %arg7: tensor<4xf32>):
      "async.yield"(%arg6) : (f32) -> ()
    }) {operand_segment_sizes = dense<[1, 2]> : vector<2xi32>} : (!async.token, !async.value<f32>, !async.value<tensor<4xf32>>) -> (!async.token, !async.value<f32>)
    %3:3 = "async.execute"() ({
      "async.yield"(%arg2, %arg2) : (f32, f32) -> ()
    }) {a, operand_segment_sizes = dense<0> : vector<2xi32>} : () -> (!async.token, !async.value<f32>, !async.value<f32>)
    %4 = "async.add_to_group"(%arg0, %arg3) : (!async.token, !async.group) -> index
    "async.await_all"(%arg3) : (!async.group) -> ()
    %5 = "async.create_group"(%arg4) : (index) -> !async.group
    "async.runtime.add_ref"(%arg0) {count = 1 : i64} : (!async.token) -> ()
    "async.runtime.drop_ref"(%arg0) {count = 1 : i64} : (!async.token) -> ()
    %6 = "async.runtime.create"() : () -> !async.token
    %7 = "async.runtime.create_group"(%arg4) : (index) -> !async.group
    "async.runtime.set_available"(%6) : (!async.token) -> ()
    "async.runtime.set_error"(%6) : (!async.token) -> ()
    %8 = "async.runtime.is_error"(%6) : (!async.token) -> i1
    "async.runtime.await"(%6) : (!async.token) -> ()
    "async.runtime.store"(%arg2, %arg1) : (f32, !async.value<f32>) -> ()
    %9 = "async.runtime.load"(%arg1) : (!async.value<f32>) -> f32
    %10 = "async.runtime.add_to_group"(%arg0, %arg3) : (!async.token, !async.group) -> index
    %11 = "async.runtime.num_worker_threads"() : () -> index
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (!async.token, !async.value<f32>, f32, !async.group, index, !async.value<tensor<4xf32>>) -> ()} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: !async.token):
    %0 = "async.coro.id"() : () -> !async.coro.id
    %1 = "async.coro.begin"(%0) : (!async.coro.id) -> !async.coro.handle
    %2 = "async.coro.save"(%1) : (!async.coro.handle) -> !async.coro.state
    "async.runtime.await_and_resume"(%arg0, %1) : (!async.token, !async.coro.handle) -> ()
    "async.runtime.resume"(%1) : (!async.coro.handle) -> ()
    "async.coro.suspend"(%2)[^bb1, ^bb2, ^bb3] : (!async.coro.state) -> ()
  ^bb1:  // 2 preds: ^bb0, ^bb3
    "async.coro.end"(%1) : (!async.coro.handle) -> ()
    "std.return"() : () -> ()
  ^bb2:  // pred: ^bb0
    "std.br"()[^bb3] : () -> ()
  ^bb3:  // 2 preds: ^bb0, ^bb2
    "async.coro.free"(%0, %1) : (!async.coro.id, !async.coro.handle) -> ()
    "std.br"()[^bb1] : () -> ()
  }) {sym_name = "coroutine", type = (!async.token) -> ()} : () -> ()
}) : () -> ()
