"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: index, %arg1: i1, %arg2: f32, %arg3: tensor<4xf32>):
    %0 = "scf.for"(%arg0, %arg0, %arg0, %arg3) ({
    ^bb0(%arg4: index, %arg5: tensor<4xf32>):
      "scf.yield"(%arg5) : (tensor<4xf32>) -> ()
    }) : (index, index, index, tensor<4xf32>) -> tensor<4xf32>
    "scf.for"(%arg0, %arg0, %arg0) ({
    ^bb0(%arg4: index):
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    %1 = "scf.if"(%arg1) ({
      "scf.yield"(%arg2) : (f32) -> ()
    }, {
      "scf.yield"(%arg2) : (f32) -> ()
    }) : (i1) -> f32
    %2 = "scf.while"(%arg2) ({
    ^bb0(%arg4: f32):
      "scf.condition"(%arg1, %arg4) : (i1, f32) -> ()
    }, {
    ^bb0(%arg4: f32):
      "scf.yield"(%arg4) : (f32) -> ()
    }) : (f32) -> f32
    %3 = "scf.execute_region"() ({
      "scf.yield"(%arg2) : (f32) -> ()
    }) : () -> f32
    %4 = "scf.parallel"(%arg0, %arg0, %arg0, %arg2) ({
    ^bb0(%arg4: index):
      "scf.reduce"(%arg2) ({
      ^bb0(%arg5: f32, %arg6: f32):
        "scf.reduce.return"(%arg5) : (f32) -> ()
      }) : (f32) -> ()
      "scf.yield"() : () -> ()
    }) {operand_segment_sizes = dense<1> : vector<4xi32>} : (index, index, index, f32) -> f32
    "scf.parallel"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0) ({
    ^bb0(%arg4: index, %arg5: index):
      "scf.yield"() : () -> ()
    }) {operand_segment_sizes = dense<[2, 2, 2, 0]> : vector<4xi32>} : (index, index, index, index, index, index) -> ()
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (index, i1, f32, tensor<4xf32>) -> ()} : () -> ()
}) : () -> ()
