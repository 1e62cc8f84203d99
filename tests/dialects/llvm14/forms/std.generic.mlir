"builtin.module"() ({
  "builtin.func"() ({
  }) {sym_name = "callee", sym_visibility = "private", type = (i32) -> i32} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: i32):
    %0 = "std.constant"() {value = @callee} : () -> ((i32) -> i32)
    %1 = "std.call"(%arg0) {callee = @callee, test.flag} : (i32) -> i32
    %2 = "std.call"(%1) {callee = @callee} : (i32) -> i32
    %3 = "std.call_indirect"(%0, %2) : ((i32) -> i32, i32) -> i32
    "std.return"(%3) {test.flag} : (i32) -> ()
  }) {sym_name = "calls", type = (i32) -> i32} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: i1, %arg1: vector<4xi1>, %arg2: vector<4xi32>, %arg3: tensor<4xf32>, %arg4: i32):
    %0 = "std.select"(%arg0, %arg3, %arg3) : (i1, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %1 = "std.select"(%arg1, %arg2, %arg2) {test.flag} : (vector<4xi1>, vector<4xi32>, vector<4xi32>) -> vector<4xi32>
    %2 = "std.splat"(%arg4) : (i32) -> vector<4xi32>
    "std.assert"(%arg0) {msg = "never", test.flag} : (i1) -> ()
    "std.return"() : () -> ()
  }) {sym_name = "selects", type = (i1, vector<4xi1>, vector<4xi32>, tensor<4xf32>, i32) -> ()} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: i1, %arg1: i32, %arg2: tensor<4xf32>):
    "std.switch"(%arg1, %arg2, %arg2)[^bb3, ^bb3, ^bb1] {case_operand_segments = dense<[1, 0]> : tensor<2xi32>, case_values = dense<[42, 43]> : vector<2xi32>, operand_segment_sizes = dense<1> : vector<3xi32>} : (i32, tensor<4xf32>, tensor<4xf32>) -> ()
  ^bb1:  // pred: ^bb0
    "std.cond_br"(%arg0, %arg2)[^bb3, ^bb2] {operand_segment_sizes = dense<[1, 1, 0]> : vector<3xi32>} : (i1, tensor<4xf32>) -> ()
  ^bb2:  // pred: ^bb1
    "std.br"(%arg2)[^bb3] : (tensor<4xf32>) -> ()
  ^bb3(%0: tensor<4xf32>):  // 4 preds: ^bb0, ^bb0, ^bb1, ^bb2
    "std.return"(%0) : (tensor<4xf32>) -> ()
  }) {sym_name = "branches", type = (i1, i32, tensor<4xf32>) -> tensor<4xf32>} : () -> ()
}) : () -> ()
