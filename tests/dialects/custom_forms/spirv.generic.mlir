"builtin.module"() ({
  "spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>, sym_name = "named", vce_triple = #spirv.vce<v1.0, [Shader], []>}> ({
    "spirv.GlobalVariable"() <{built_in = "GlobalInvocationId", sym_name = "input", type = !spirv.ptr<vector<3xi32>, Input>}> : () -> ()
    "spirv.GlobalVariable"() <{binding = 1 : i32, descriptor_set = 0 : i32, sym_name = "bound", type = !spirv.ptr<f32, Uniform>}> {note} : () -> ()
    "spirv.GlobalVariable"() <{initializer = @bound, sym_name = "begun", type = !spirv.ptr<f32, Private>}> : () -> ()
    "spirv.SpecConstant"() <{default_value = 42 : i32, sym_name = "one"}> {spec_id = 5 : i64} : () -> ()
    "spirv.SpecConstant"() <{default_value = true, sym_name = "two"}> : () -> ()
    "spirv.SpecConstantComposite"() <{constituents = [@one, @one], sym_name = "both", type = !spirv.array<2 x i32>}> : () -> ()
    "spirv.EXT.SpecConstantCompositeReplicate"() <{constituent = @one, sym_name = "many", type = !spirv.array<2 x i32>}> : () -> ()
    "spirv.func"() <{function_control = #spirv.function_control<Inline|Pure>, function_type = (i32, i1) -> i32, sym_name = "f"}> ({
    ^bb0(%arg5: i32, %arg6: i1):
      %17 = "spirv.Constant"() <{value = 5 : i32}> : () -> i32
      %18 = "spirv.Variable"(%17) <{storage_class = #spirv.storage_class<Function>}> : (i32) -> !spirv.ptr<i32, Function>
      %19 = "spirv.Load"(%18) <{alignment = 4 : i32, memory_access = #spirv.memory_access<Aligned>}> : (!spirv.ptr<i32, Function>) -> i32
      "spirv.Store"(%18, %19) <{memory_access = #spirv.memory_access<Volatile>}> : (!spirv.ptr<i32, Function>, i32) -> ()
      "spirv.CopyMemory"(%18, %18) <{memory_access = #spirv.memory_access<Volatile>}> : (!spirv.ptr<i32, Function>, !spirv.ptr<i32, Function>) -> ()
      %20 = "spirv.mlir.selection"() <{selection_control = #spirv.selection_control<Flatten>}> ({
        "spirv.BranchConditional"(%arg6, %arg5)[^bb1, ^bb2] <{branch_weights = [1 : i32, 2 : i32], operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
      ^bb1(%24: i32):  // pred: ^bb0
        "spirv.Branch"(%24)[^bb3] : (i32) -> ()
      ^bb2:  // pred: ^bb0
        "spirv.Branch"(%arg5)[^bb3] : (i32) -> ()
      ^bb3(%25: i32):  // 2 preds: ^bb1, ^bb2
        "spirv.mlir.merge"(%25) : (i32) -> ()
      }) : () -> i32
      "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
        "spirv.Branch"()[^bb1] : () -> ()
      ^bb1:  // 2 preds: ^bb0, ^bb3
        "spirv.BranchConditional"(%arg6)[^bb2, ^bb4] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
      ^bb2:  // pred: ^bb1
        "spirv.Branch"()[^bb3] : () -> ()
      ^bb3:  // pred: ^bb2
        "spirv.Branch"()[^bb1] : () -> ()
      ^bb4:  // pred: ^bb1
        "spirv.mlir.merge"() : () -> ()
      }) : () -> ()
      %21 = "spirv.mlir.addressof"() <{variable = @input}> : () -> !spirv.ptr<vector<3xi32>, Input>
      %22 = "spirv.AccessChain"(%21, %17) : (!spirv.ptr<vector<3xi32>, Input>, i32) -> !spirv.ptr<i32, Input>
      %23 = "spirv.mlir.referenceof"() <{spec_const = @one}> : () -> i32
      "spirv.ReturnValue"(%20) : (i32) -> ()
    }) {note} : () -> ()
    "spirv.func"() <{function_control = #spirv.function_control<None>, function_type = (i32) -> (), sym_name = "switch"}> ({
    ^bb0(%arg4: i32):
      "spirv.mlir.selection"() <{selection_control = #spirv.selection_control<None>}> ({
        "spirv.Switch"(%arg4)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, literals = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
      ^bb1:  // 2 preds: ^bb0, ^bb0
        "spirv.mlir.merge"() : () -> ()
      }) : () -> ()
      "spirv.Return"() : () -> ()
    }) : () -> ()
    "spirv.EntryPoint"() <{execution_model = #spirv.execution_model<GLCompute>, fn = @switch, interface = [@input, @bound]}> : () -> ()
    "spirv.EntryPoint"() <{execution_model = #spirv.execution_model<Fragment>, fn = @switch, interface = []}> : () -> ()
    "spirv.ExecutionMode"() <{execution_mode = #spirv.execution_mode<LocalSize>, fn = @switch, values = [1 : i32, 2 : i32, 3 : i32]}> : () -> ()
  }) {note} : () -> ()
  "spirv.func"() <{function_control = #spirv.function_control<None>, function_type = (i32, vector<3xf32>, f32, !spirv.ptr<i32, Workgroup>) -> (), sym_name = "values"}> ({
  ^bb0(%arg0: i32, %arg1: vector<3xf32>, %arg2: f32, %arg3: !spirv.ptr<i32, Workgroup>):
    %0 = "spirv.Constant"() <{value = dense<1> : vector<2xi32>}> : () -> vector<2xi32>
    %1 = "spirv.Constant"() <{value = [1 : i32, 2 : i32]}> : () -> !spirv.array<2 x i32>
    %2 = "spirv.Constant"() <{value = true}> : () -> i1
    %3 = "spirv.Constant"() <{value = dense<2.000000e+00> : tensor<2xf32>}> : () -> !spirv.array<2 x f32>
    %4 = "spirv.CompositeExtract"(%1) <{indices = [1 : i32]}> : (!spirv.array<2 x i32>) -> i32
    %5 = "spirv.CompositeInsert"(%arg0, %1) <{indices = [0 : i32]}> : (i32, !spirv.array<2 x i32>) -> !spirv.array<2 x i32>
    %6 = "spirv.Undef"() : () -> !spirv.struct<(i32 [0], !spirv.array<4 x f32, stride=4> [4])>
    %7 = "spirv.CompositeExtract"(%6) <{indices = [1 : i32, 2 : i32]}> : (!spirv.struct<(i32 [0], !spirv.array<4 x f32, stride=4> [4])>) -> f32
    %8 = "spirv.CompositeExtract"(%arg1) <{indices = [1 : i32]}> : (vector<3xf32>) -> f32
    %9 = "spirv.IAddCarry"(%arg0, %arg0) : (i32, i32) -> !spirv.struct<(i32, i32)>
    %10 = "spirv.SMulExtended"(%arg0, %arg0) {note} : (i32, i32) -> !spirv.struct<(i32, i32)>
    %11 = "spirv.GL.FClamp"(%arg2, %arg2, %arg2) : (f32, f32, f32) -> f32
    %12 = "spirv.GL.Fma"(%arg1, %arg1, %arg1) : (vector<3xf32>, vector<3xf32>, vector<3xf32>) -> vector<3xf32>
    %13 = "spirv.FOrdLessThan"(%arg1, %arg1) : (vector<3xf32>, vector<3xf32>) -> vector<3xi1>
    %14 = "spirv.IEqual"(%arg0, %arg0) : (i32, i32) -> i1
    %15 = "spirv.AtomicIAdd"(%arg3, %arg0) <{memory_scope = #spirv.scope<Workgroup>, semantics = #spirv.memory_semantics<AcquireRelease>}> : (!spirv.ptr<i32, Workgroup>, i32) -> i32
    "spirv.ControlBarrier"() <{execution_scope = #spirv.scope<Workgroup>, memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<Acquire|UniformMemory>}> : () -> ()
    %16 = "spirv.VectorExtractDynamic"(%arg1, %arg0) : (vector<3xf32>, i32) -> f32
    "spirv.Return"() : () -> ()
  }) : () -> ()
}) : () -> ()

