"builtin.module"() ({
  "builtin.module"() ({
    "llvm.mlir.global"() <{addr_space = 0 : i32, constant, global_type = !llvm.array<4 x i8>, linkage = #llvm.linkage<internal>, sym_name = "str", unnamed_addr = 0 : i64, value = "abc\00", visibility_ = 0 : i64}> ({
    }) : () -> ()
    "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i64, linkage = #llvm.linkage<external>, sym_name = "ext", thread_local_, unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    }) : () -> ()
    "llvm.mlir.global"() <{addr_space = 0 : i32, alignment = 8 : i64, global_type = i64, linkage = #llvm.linkage<private>, sym_name = "init", unnamed_addr = 2 : i64, value = 42 : i64, visibility_ = 0 : i64}> ({
    }) : () -> ()
    "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<external>, sym_name = "region", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
      %55 = "llvm.mlir.constant"() <{value = 1 : i32}> : () -> i32
      "llvm.return"(%55) : (i32) -> ()
    }) : () -> ()
    "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<ptr (i64)>, linkage = #llvm.linkage<external>, sym_name = "malloc", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    }) : () -> ()
    "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (ptr, ...)>, linkage = #llvm.linkage<external>, sym_name = "printf", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    }) : () -> ()
    "llvm.func"() <{CConv = #llvm.cconv<fastcc>, arg_attrs = [{llvm.noundef}, {}], function_type = !llvm.func<i32 (i32, ptr)>, linkage = #llvm.linkage<internal>, no_inline, res_attrs = [{llvm.noundef}], sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    ^bb0(%arg69: i32, %arg70: !llvm.ptr):
      %30 = "llvm.add"(%arg69, %arg69) <{overflowFlags = 3 : i32}> : (i32, i32) -> i32
      %31 = "llvm.inline_asm"(%arg69) <{asm_dialect = 1 : i64, asm_string = "mov $0, $1", constraints = "=r,r", tail_call_kind = #llvm.tailcallkind<none>}> : (i32) -> i32
      %32 = "llvm.inline_asm"(%arg69) <{asm_string = "nop", constraints = "=r,r", is_align_stack, tail_call_kind = #llvm.tailcallkind<tail>}> : (i32) -> i32
      %33 = "llvm.icmp"(%arg69, %30) <{predicate = 0 : i64}> : (i32, i32) -> i1
      %34 = "llvm.mlir.undef"() : () -> vector<4xf32>
      %35 = "llvm.fcmp"(%34, %34) <{fastmathFlags = #llvm.fastmath<fast>, predicate = 1 : i64}> : (vector<4xf32>, vector<4xf32>) -> vector<4xi1>
      %36 = "llvm.alloca"(%arg69) <{alignment = 4 : i64, elem_type = f32}> : (i32) -> !llvm.ptr
      %37 = "llvm.getelementptr"(%arg70, %arg69) <{elem_type = !llvm.struct<(i32, f32)>, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648, 1>}> : (!llvm.ptr, i32) -> !llvm.ptr
      %38 = "llvm.load"(%arg70) <{alignment = 4 : i64, ordering = 4 : i64, syncscope = "x"}> : (!llvm.ptr) -> i32
      "llvm.store"(%arg69, %arg70) <{ordering = 0 : i64, volatile_}> : (i32, !llvm.ptr) -> ()
      %39 = "llvm.mlir.undef"() : () -> !llvm.struct<(i32, array<3 x f32>)>
      %40 = "llvm.extractvalue"(%39) <{position = array<i64: 1, 2>}> : (!llvm.struct<(i32, array<3 x f32>)>) -> f32
      %41 = "llvm.insertvalue"(%39, %40) <{position = array<i64: 1, 0>}> : (!llvm.struct<(i32, array<3 x f32>)>, f32) -> !llvm.struct<(i32, array<3 x f32>)>
      %42 = "llvm.call"(%arg69, %arg70) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @f, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (i32, !llvm.ptr) -> i32
      %43 = "llvm.call"(%arg70, %arg69) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<tail>, callee = @printf, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>, var_callee_type = !llvm.func<i32 (ptr, ...)>}> : (!llvm.ptr, i32) -> i32
      %44 = "llvm.call"(%arg70, %arg69) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (!llvm.ptr, i32) -> i32
      %45 = "llvm.call"(%arg69, %arg70, %arg69, %arg70, %arg69) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @f, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32: 1, 2, 0>, op_bundle_tags = ["deopt", "align", "empty"], operandSegmentSizes = array<i32: 2, 3>}> : (i32, !llvm.ptr, i32, !llvm.ptr, i32) -> i32
      %46 = "llvm.call_intrinsic"(%arg69, %arg69) <{fastmathFlags = #llvm.fastmath<none>, intrin = "llvm.x", op_bundle_sizes = array<i32: 1>, op_bundle_tags = ["deopt"], operandSegmentSizes = array<i32: 1, 1>}> : (i32, i32) -> i32
      %47 = "llvm.mlir.constant"() <{value = true}> : () -> i1
      "llvm.intr.assume"(%47, %arg70, %arg69) <{op_bundle_sizes = array<i32: 2>, op_bundle_tags = ["align"]}> : (i1, !llvm.ptr, i32) -> ()
      %48 = "llvm.cmpxchg"(%arg70, %arg69, %arg69) <{failure_ordering = 2 : i64, success_ordering = 6 : i64}> : (!llvm.ptr, i32, i32) -> !llvm.struct<(i32, i1)>
      %49 = "llvm.atomicrmw"(%arg70, %arg69) <{bin_op = 1 : i64, ordering = 2 : i64}> : (!llvm.ptr, i32) -> i32
      %50 = "llvm.shufflevector"(%34, %34) <{mask = array<i32: 0, 1>}> : (vector<4xf32>, vector<4xf32>) -> vector<2xf32>
      %51 = "llvm.mlir.addressof"() <{global_name = @str}> : () -> !llvm.ptr
      %52 = "llvm.intr.fabs"(%34) <{fastmathFlags = #llvm.fastmath<none>}> : (vector<4xf32>) -> vector<4xf32>
      "llvm.intr.memcpy"(%arg70, %arg70, %arg69) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i32) -> ()
      "llvm.cond_br"(%33, %arg69)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
    ^bb1(%53: i32):  // 2 preds: ^bb0, ^bb1
      "llvm.switch"(%53, %53)[^bb2, ^bb1, ^bb2] <{case_operand_segments = array<i32: 1, 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
    ^bb2:  // 3 preds: ^bb0, ^bb1, ^bb1
      "llvm.br"(%arg69)[^bb3] : (i32) -> ()
    ^bb3(%54: i32):  // pred: ^bb2
      "llvm.return"(%54) : (i32) -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_intr_coro_align"}> ({
    %29 = "llvm.intr.coro.align"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.token, !llvm.ptr) -> (), sym_name = "llvm_intr_coro_begin"}> ({
  ^bb0(%arg67: !llvm.token, %arg68: !llvm.ptr):
    %28 = "llvm.intr.coro.begin"(%arg67, %arg68) : (!llvm.token, !llvm.ptr) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i1, !llvm.token) -> (), sym_name = "llvm_intr_coro_end"}> ({
  ^bb0(%arg64: !llvm.ptr, %arg65: i1, %arg66: !llvm.token):
    %27 = "llvm.intr.coro.end"(%arg64, %arg65, %arg66) : (!llvm.ptr, i1, !llvm.token) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.token, !llvm.ptr) -> (), sym_name = "llvm_intr_coro_free"}> ({
  ^bb0(%arg62: !llvm.token, %arg63: !llvm.ptr):
    %26 = "llvm.intr.coro.free"(%arg62, %arg63) : (!llvm.token, !llvm.ptr) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> (), sym_name = "llvm_intr_coro_id"}> ({
  ^bb0(%arg58: i32, %arg59: !llvm.ptr, %arg60: !llvm.ptr, %arg61: !llvm.ptr):
    %25 = "llvm.intr.coro.id"(%arg58, %arg59, %arg60, %arg61) : (i32, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i1) -> (), sym_name = "llvm_intr_coro_promise"}> ({
  ^bb0(%arg55: !llvm.ptr, %arg56: i32, %arg57: i1):
    %24 = "llvm.intr.coro.promise"(%arg55, %arg56, %arg57) : (!llvm.ptr, i32, i1) -> !llvm.ptr
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_coro_resume"}> ({
  ^bb0(%arg54: !llvm.ptr):
    "llvm.intr.coro.resume"(%arg54) : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_coro_save"}> ({
  ^bb0(%arg53: !llvm.ptr):
    %23 = "llvm.intr.coro.save"(%arg53) : (!llvm.ptr) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_intr_coro_size"}> ({
    %22 = "llvm.intr.coro.size"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.token, i1) -> (), sym_name = "llvm_intr_coro_suspend"}> ({
  ^bb0(%arg51: !llvm.token, %arg52: i1):
    %21 = "llvm.intr.coro.suspend"(%arg51, %arg52) : (!llvm.token, i1) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_intr_debugtrap"}> ({
    "llvm.intr.debugtrap"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_eh_typeid_for"}> ({
  ^bb0(%arg50: !llvm.ptr):
    %20 = "llvm.intr.eh.typeid.for"(%arg50) : (!llvm.ptr) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "llvm_intr_expect"}> ({
  ^bb0(%arg48: i32, %arg49: i32):
    %19 = "llvm.intr.expect"(%arg48, %arg49) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "llvm_intr_expect_with_probability"}> ({
  ^bb0(%arg46: i32, %arg47: i32):
    %18 = "llvm.intr.expect.with.probability"(%arg46, %arg47) <{prob = 1.000000e+00 : f64}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "llvm_intr_experimental_constrained_fpext"}> ({
  ^bb0(%arg45: i32):
    %17 = "llvm.intr.experimental.constrained.fpext"(%arg45) <{fpExceptionBehavior = 2 : i64}> : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "llvm_intr_get_active_lane_mask"}> ({
  ^bb0(%arg43: i32, %arg44: i32):
    %16 = "llvm.intr.get.active.lane.mask"(%arg43, %arg44) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, !llvm.ptr) -> (), sym_name = "llvm_intr_invariant_end"}> ({
  ^bb0(%arg41: !llvm.ptr, %arg42: !llvm.ptr):
    "llvm.intr.invariant.end"(%arg41, %arg42) <{size = 2 : i64}> : (!llvm.ptr, !llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_invariant_start"}> ({
  ^bb0(%arg40: !llvm.ptr):
    %15 = "llvm.intr.invariant.start"(%arg40) <{size = 2 : i64}> : (!llvm.ptr) -> !llvm.ptr
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_launder_invariant_group"}> ({
  ^bb0(%arg39: !llvm.ptr):
    %14 = "llvm.intr.launder.invariant.group"(%arg39) : (!llvm.ptr) -> !llvm.ptr
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_lifetime_end"}> ({
  ^bb0(%arg38: !llvm.ptr):
    "llvm.intr.lifetime.end"(%arg38) : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_lifetime_start"}> ({
  ^bb0(%arg37: !llvm.ptr):
    "llvm.intr.lifetime.start"(%arg37) : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, vector<4xf32>) -> (), sym_name = "llvm_intr_masked_gather"}> ({
  ^bb0(%arg35: !llvm.ptr, %arg36: vector<4xf32>):
    %13 = "llvm.intr.masked.gather"(%arg35, %arg36) <{alignment = 2 : i32}> : (!llvm.ptr, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "llvm_intr_masked_gather_full"}> ({
  ^bb0(%arg31: !llvm.ptr, %arg32: vector<4xf32>, %arg33: vector<4xf32>, %arg34: vector<4xf32>):
    %12 = "llvm.intr.masked.gather"(%arg31, %arg32, %arg33, %arg34) <{alignment = 2 : i32}> : (!llvm.ptr, vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, vector<4xf32>) -> (), sym_name = "llvm_intr_masked_load"}> ({
  ^bb0(%arg29: !llvm.ptr, %arg30: vector<4xf32>):
    %11 = "llvm.intr.masked.load"(%arg29, %arg30) <{alignment = 2 : i32}> : (!llvm.ptr, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, vector<4xf32>, vector<4xf32>) -> (), sym_name = "llvm_intr_masked_load_full"}> ({
  ^bb0(%arg26: !llvm.ptr, %arg27: vector<4xf32>, %arg28: vector<4xf32>):
    %10 = "llvm.intr.masked.load"(%arg26, %arg27, %arg28) <{alignment = 2 : i32, nontemporal}> : (!llvm.ptr, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "llvm_intr_masked_scatter"}> ({
  ^bb0(%arg23: vector<4xf32>, %arg24: vector<4xf32>, %arg25: vector<4xf32>):
    "llvm.intr.masked.scatter"(%arg23, %arg24, %arg25) <{alignment = 2 : i32}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, !llvm.ptr, vector<4xf32>) -> (), sym_name = "llvm_intr_masked_store"}> ({
  ^bb0(%arg20: vector<4xf32>, %arg21: !llvm.ptr, %arg22: vector<4xf32>):
    "llvm.intr.masked.store"(%arg20, %arg21, %arg22) <{alignment = 2 : i32}> : (vector<4xf32>, !llvm.ptr, vector<4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "llvm_intr_matrix_column_major_load"}> ({
  ^bb0(%arg18: !llvm.ptr, %arg19: i32):
    %9 = "llvm.intr.matrix.column.major.load"(%arg18, %arg19) <{columns = 2 : i32, isVolatile = true, rows = 2 : i32}> : (!llvm.ptr, i32) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, !llvm.ptr, i32) -> (), sym_name = "llvm_intr_matrix_column_major_store"}> ({
  ^bb0(%arg15: vector<4xf32>, %arg16: !llvm.ptr, %arg17: i32):
    "llvm.intr.matrix.column.major.store"(%arg15, %arg16, %arg17) <{columns = 2 : i32, isVolatile = true, rows = 2 : i32}> : (vector<4xf32>, !llvm.ptr, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>) -> (), sym_name = "llvm_intr_matrix_multiply"}> ({
  ^bb0(%arg13: vector<4xf32>, %arg14: vector<4xf32>):
    %8 = "llvm.intr.matrix.multiply"(%arg13, %arg14) <{lhs_columns = 2 : i32, lhs_rows = 2 : i32, rhs_columns = 2 : i32}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "llvm_intr_matrix_transpose"}> ({
  ^bb0(%arg12: vector<4xf32>):
    %7 = "llvm.intr.matrix.transpose"(%arg12) <{columns = 2 : i32, rows = 2 : i32}> : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, vector<4xf32>) -> (), sym_name = "llvm_intr_ptrmask"}> ({
  ^bb0(%arg10: !llvm.ptr, %arg11: vector<4xf32>):
    %6 = "llvm.intr.ptrmask"(%arg10, %arg11) : (!llvm.ptr, vector<4xf32>) -> !llvm.ptr
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "llvm_intr_ssa_copy"}> ({
  ^bb0(%arg9: i32):
    %5 = "llvm.intr.ssa.copy"(%arg9) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_stackrestore"}> ({
  ^bb0(%arg8: !llvm.ptr):
    "llvm.intr.stackrestore"(%arg8) : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_intr_stacksave"}> ({
    %4 = "llvm.intr.stacksave"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_intr_stepvector"}> ({
    %3 = "llvm.intr.stepvector"() : () -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_strip_invariant_group"}> ({
  ^bb0(%arg7: !llvm.ptr):
    %2 = "llvm.intr.strip.invariant.group"(%arg7) : (!llvm.ptr) -> !llvm.ptr
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_intr_trap"}> ({
    "llvm.intr.trap"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_intr_ubsantrap"}> ({
    "llvm.intr.ubsantrap"() <{failureKind = 2 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, !llvm.ptr) -> (), sym_name = "llvm_intr_vacopy"}> ({
  ^bb0(%arg5: !llvm.ptr, %arg6: !llvm.ptr):
    "llvm.intr.vacopy"(%arg5, %arg6) : (!llvm.ptr, !llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_vaend"}> ({
  ^bb0(%arg4: !llvm.ptr):
    "llvm.intr.vaend"(%arg4) : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "llvm_intr_vastart"}> ({
  ^bb0(%arg3: !llvm.ptr):
    "llvm.intr.vastart"(%arg3) : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "llvm_intr_vector_extract"}> ({
  ^bb0(%arg2: vector<4xf32>):
    %1 = "llvm.intr.vector.extract"(%arg2) <{pos = 2 : i64}> : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>) -> (), sym_name = "llvm_intr_vector_insert"}> ({
  ^bb0(%arg0: vector<4xf32>, %arg1: vector<4xf32>):
    %0 = "llvm.intr.vector.insert"(%arg0, %arg1) <{pos = 2 : i64}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "llvm_mlir_global_dtors"}> ({
    "llvm.mlir.global_dtors"() <{data = [1, 2], dtors = [@other], priorities = [1, 2]}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

