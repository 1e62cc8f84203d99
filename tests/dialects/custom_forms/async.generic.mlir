"builtin.module"() ({
  "func.func"() <{function_type = (!async.token, !async.value<f32>, f32, !async.group, index, !async.value<tensor<4xf32>>) -> (), sym_name = "f"}> ({
  ^bb0(%arg4: !async.token, %arg5: !async.value<f32>, %arg6: f32, %arg7: !async.group, %arg8: index, %arg9: !async.value<tensor<4xf32>>):
    "async.await"(%arg4) : (!async.token) -> ()
    %4 = "async.await"(%arg5) : (!async.value<f32>) -> f32
    %5 = "async.execute"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
      "async.yield"() : () -> ()
    }) : () -> !async.token
    %6:2 = "async.execute"(%arg4, %arg5, %arg9) <{operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg10: f32, %arg11: tensor<4xf32>):
      "async.yield"(%arg10) : (f32) -> ()
    }) : (!async.token, !async.value<f32>, !async.value<tensor<4xf32>>) -> (!async.token, !async.value<f32>)
    %7:3 = "async.execute"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
      "async.yield"(%arg6, %arg6) : (f32, f32) -> ()
    }) {a} : () -> (!async.token, !async.value<f32>, !async.value<f32>)
    %8 = "async.add_to_group"(%arg4, %arg7) : (!async.token, !async.group) -> index
    "async.await_all"(%arg7) : (!async.group) -> ()
    %9 = "async.create_group"(%arg8) : (index) -> !async.group
    "async.runtime.add_ref"(%arg4) <{count = 1 : i64}> : (!async.token) -> ()
    "async.runtime.drop_ref"(%arg4) <{count = 1 : i64}> : (!async.token) -> ()
    %10 = "async.runtime.create"() : () -> !async.token
    %11 = "async.runtime.create_group"(%arg8) : (index) -> !async.group
    "async.runtime.set_available"(%10) : (!async.token) -> ()
    "async.runtime.set_error"(%10) : (!async.token) -> ()
    %12 = "async.runtime.is_error"(%10) : (!async.token) -> i1
    "async.runtime.await"(%10) : (!async.token) -> ()
    "async.runtime.store"(%arg6, %arg5) : (f32, !async.value<f32>) -> ()
    %13 = "async.runtime.load"(%arg5) : (!async.value<f32>) -> f32
    %14 = "async.runtime.add_to_group"(%arg4, %arg7) : (!async.token, !async.group) -> index
    %15 = "async.runtime.num_worker_threads"() : () -> index
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!async.token) -> (), sym_name = "coroutine"}> ({
  ^bb0(%arg3: !async.token):
    %1 = "async.coro.id"() : () -> !async.coro.id
    %2 = "async.coro.begin"(%1) : (!async.coro.id) -> !async.coro.handle
    %3 = "async.coro.save"(%2) : (!async.coro.handle) -> !async.coro.state
    "async.runtime.await_and_resume"(%arg3, %2) : (!async.token, !async.coro.handle) -> ()
    "async.runtime.resume"(%2) : (!async.coro.handle) -> ()
    "async.coro.suspend"(%3)[^bb1, ^bb2, ^bb3] : (!async.coro.state) -> ()
  ^bb1:  // 2 preds: ^bb0, ^bb3
    "async.coro.end"(%2) : (!async.coro.handle) -> ()
    "func.return"() : () -> ()
  ^bb2:  // pred: ^bb0
    "cf.br"()[^bb3] : () -> ()
  ^bb3:  // 2 preds: ^bb0, ^bb2
    "async.coro.free"(%1, %2) : (!async.coro.id, !async.coro.handle) -> ()
    "cf.br"()[^bb1] : () -> ()
  }) : () -> ()
  "async.func"() <{function_type = (f32) -> (!async.token, !async.value<f32>), sym_name = "task"}> ({
  ^bb0(%arg2: f32):
    "async.return"(%arg2) : (f32) -> ()
  }) : () -> ()
  "async.func"() <{function_type = (!async.token) -> !async.token, sym_name = "waits"}> ({
  ^bb0(%arg1: !async.token):
    "async.await"(%arg1) : (!async.token) -> ()
    "async.await"(%arg1) : (!async.token) -> ()
    "async.return"() : () -> ()
  }) : () -> ()
  "async.func"() <{function_type = () -> !async.token, sym_name = "outside", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "caller"}> ({
  ^bb0(%arg0: f32):
    %0:2 = "async.call"(%arg0) <{callee = @task}> : (f32) -> (!async.token, !async.value<f32>)
    "async.await"(%0#0) : (!async.token) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

