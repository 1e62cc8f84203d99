"builtin.module"() ({
  "func.func"() <{function_type = (index, index, index, tensor<?xf32>, f32, i1, i32) -> (), sym_name = "loops"}> ({
  ^bb0(%arg24: index, %arg25: index, %arg26: index, %arg27: tensor<?xf32>, %arg28: f32, %arg29: i1, %arg30: i32):
    "scf.for"(%arg24, %arg25, %arg26) ({
    ^bb0(%arg39: index):
      %13 = "arith.addi"(%arg39, %arg39) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "scf.for"(%arg24, %arg25, %arg26) ({
    ^bb0(%arg38: index):
      "scf.yield"() : () -> ()
    }) {attribute} : (index, index, index) -> ()
    %10 = "scf.for"(%arg24, %arg25, %arg26, %arg27) ({
    ^bb0(%arg36: index, %arg37: tensor<?xf32>):
      "scf.yield"(%arg37) : (tensor<?xf32>) -> ()
    }) : (index, index, index, tensor<?xf32>) -> tensor<?xf32>
    %11:2 = "scf.for"(%arg30, %arg30, %arg30, %arg27, %arg28) <{unsignedCmp}> ({
    ^bb0(%arg33: i32, %arg34: tensor<?xf32>, %arg35: f32):
      "test.use"(%arg33) : (i32) -> ()
      "scf.yield"(%arg34, %arg35) : (tensor<?xf32>, f32) -> ()
    }) : (i32, i32, i32, tensor<?xf32>, f32) -> (tensor<?xf32>, f32)
    %12 = "scf.while"(%arg28) ({
    ^bb0(%arg32: f32):
      "scf.condition"(%arg29, %arg27) : (i1, tensor<?xf32>) -> ()
    }, {
    ^bb0(%arg31: tensor<?xf32>):
      "scf.yield"(%arg28) : (f32) -> ()
    }) {attribute} : (f32) -> tensor<?xf32>
    "scf.while"() ({
      "scf.condition"(%arg29) {attribute} : (i1) -> ()
    }, {
      "scf.yield"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, index, index, tensor<?xf32>, tensor<?x?xf32>, f32) -> (), sym_name = "parallel"}> ({
  ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: tensor<?xf32>, %arg7: tensor<?x?xf32>, %arg8: f32):
    %5 = "scf.forall"(%arg4, %arg6) <{mapping = [#gpu.thread<x>], operandSegmentSizes = array<i32: 0, 1, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: -9223372036854775808>}> ({
    ^bb0(%arg22: index, %arg23: tensor<?xf32>):
      "scf.forall.in_parallel"() ({
        "tensor.parallel_insert_slice"(%arg6, %arg23, %arg22) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808>, static_sizes = array<i64: 1>, static_strides = array<i64: 1>}> : (tensor<?xf32>, tensor<?xf32>, index) -> ()
      }) : () -> ()
    }) : (index, tensor<?xf32>) -> tensor<?xf32>
    %6:2 = "scf.forall"(%arg3, %arg4, %arg5, %arg6, %arg7) <{operandSegmentSizes = array<i32: 1, 1, 1, 2>, staticLowerBound = array<i64: 0, -9223372036854775808>, staticStep = array<i64: -9223372036854775808, 2>, staticUpperBound = array<i64: 4, -9223372036854775808>}> ({
    ^bb0(%arg18: index, %arg19: index, %arg20: tensor<?xf32>, %arg21: tensor<?x?xf32>):
      %9 = "tensor.extract"(%arg21, %arg18, %arg19) : (tensor<?x?xf32>, index, index) -> f32
      "scf.forall.in_parallel"() ({
      ^bb0:
      }) : () -> ()
    }) : (index, index, index, tensor<?xf32>, tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?x?xf32>)
    "scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0, 0>, staticStep = array<i64: 1, 1>, staticUpperBound = array<i64: 4, 5>}> ({
    ^bb0(%arg16: index, %arg17: index):
      "scf.forall.in_parallel"() ({
      ^bb0:
      }) : () -> ()
    }) : () -> ()
    "scf.parallel"(%arg3, %arg3, %arg4, %arg4, %arg5, %arg5) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>}> ({
    ^bb0(%arg14: index, %arg15: index):
      %8 = "arith.addi"(%arg14, %arg15) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      "scf.reduce"() : () -> ()
    }) : (index, index, index, index, index, index) -> ()
    %7:2 = "scf.parallel"(%arg3, %arg4, %arg5, %arg8, %arg8) <{operandSegmentSizes = array<i32: 1, 1, 1, 2>}> ({
    ^bb0(%arg9: index):
      "scf.reduce"(%arg8, %arg8) ({
      ^bb0(%arg12: f32, %arg13: f32):
        "scf.reduce.return"(%arg12) : (f32) -> ()
      }, {
      ^bb0(%arg10: f32, %arg11: f32):
        "scf.reduce.return"(%arg11) {attribute} : (f32) -> ()
      }) : (f32, f32) -> ()
    }) {attribute} : (index, index, index, f32, f32) -> (f32, f32)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1, index, f32) -> index, sym_name = "choices"}> ({
  ^bb0(%arg0: i1, %arg1: index, %arg2: f32):
    "scf.if"(%arg0) ({
      %4 = "arith.addf"(%arg2, %arg2) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "scf.yield"() : () -> ()
    }, {
    }) : (i1) -> ()
    "scf.if"(%arg0) ({
      "scf.yield"() : () -> ()
    }, {
      "scf.yield"() : () -> ()
    }) {attribute} : (i1) -> ()
    %0:2 = "scf.if"(%arg0) ({
      "scf.yield"(%arg2, %arg1) : (f32, index) -> ()
    }, {
      "scf.yield"(%arg2, %arg1) : (f32, index) -> ()
    }) : (i1) -> (f32, index)
    %1 = "scf.index_switch"(%arg1) <{cases = array<i64: 2, -5>}> ({
      "scf.yield"(%arg2) : (f32) -> ()
    }, {
      "scf.yield"(%arg2) : (f32) -> ()
    }, {
      "scf.yield"(%arg2) : (f32) -> ()
    }) {attribute} : (index) -> f32
    "scf.index_switch"(%arg1) <{cases = array<i64>}> ({
      "scf.yield"() : () -> ()
    }) : (index) -> ()
    "scf.execute_region"() ({
      "scf.yield"() : () -> ()
    }) : () -> ()
    %2 = "scf.execute_region"() <{no_inline}> ({
      "cf.br"(%arg1)[^bb1] : (index) -> ()
    ^bb1(%3: index):  // pred: ^bb0
      "scf.yield"(%3) : (index) -> ()
    }) {attribute} : () -> index
    "func.return"(%2) : (index) -> ()
  }) : () -> ()
}) : () -> ()

