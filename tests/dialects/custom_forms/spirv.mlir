func.func @spirv_ARM_GraphConstant() {
  %0 = spirv.ARM.GraphConstant {graph_constant_id = 2 : i32} : i32
  return
}

func.func @spirv_ARM_GraphOutputs(%arg0: i32, %arg1: i32) {
  spirv.ARM.GraphOutputs %arg0, %arg1 : i32, i32
  return
}

func.func @spirv_AccessChain(%arg0: !spirv.ptr<f32, Function>, %arg1: i32, %arg2: i32) {
  %0 = spirv.AccessChain %arg0[%arg1, %arg2] : !spirv.ptr<f32, Function>, i32, i32 -> !spirv.ptr<f32, Function>
  return
}

func.func @spirv_AtomicExchange(%arg0: !spirv.ptr<f32, Function>, %arg1: f32) {
  %0 = spirv.AtomicExchange <ShaderCallKHR> <Volatile> %arg0, %arg1 : !spirv.ptr<f32, Function>
  return
}

func.func @spirv_AtomicIDecrement(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.AtomicIDecrement <ShaderCallKHR> <Volatile> %arg0 : !spirv.ptr<f32, Function>
  return
}

func.func @spirv_AtomicIIncrement(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.AtomicIIncrement <ShaderCallKHR> <Volatile> %arg0 : !spirv.ptr<f32, Function>
  return
}

func.func @spirv_BitCount(%arg0: vector<2xi32>) {
  %0 = spirv.BitCount %arg0 : vector<2xi32>
  return
}

func.func @spirv_BitFieldInsert(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: i32, %arg3: i32) {
  %0 = spirv.BitFieldInsert %arg0, %arg1, %arg2, %arg3 : vector<2xi32>, i32, i32
  return
}

func.func @spirv_BitFieldSExtract(%arg0: vector<2xi32>, %arg1: i32, %arg2: i32) {
  %0 = spirv.BitFieldSExtract %arg0, %arg1, %arg2 : vector<2xi32>, i32, i32
  return
}

func.func @spirv_BitFieldUExtract(%arg0: vector<2xi32>, %arg1: i32, %arg2: i32) {
  %0 = spirv.BitFieldUExtract %arg0, %arg1, %arg2 : vector<2xi32>, i32, i32
  return
}

func.func @spirv_BitReverse(%arg0: vector<2xi32>) {
  %0 = spirv.BitReverse %arg0 : vector<2xi32>
  return
}

func.func @spirv_Bitcast(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.Bitcast %arg0 : !spirv.ptr<f32, Function> to !spirv.ptr<f32, Function>
  return
}

func.func @spirv_BitwiseAnd(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.BitwiseAnd %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_BitwiseOr(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.BitwiseOr %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_BitwiseXor(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.BitwiseXor %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_CL_acos(%arg0: vector<2xf32>) {
  %0 = spirv.CL.acos %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_acosh(%arg0: vector<2xf32>) {
  %0 = spirv.CL.acosh %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_asin(%arg0: vector<2xf32>) {
  %0 = spirv.CL.asin %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_asinh(%arg0: vector<2xf32>) {
  %0 = spirv.CL.asinh %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_atan(%arg0: vector<2xf32>) {
  %0 = spirv.CL.atan %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_atan2(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.CL.atan2 %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_CL_atanh(%arg0: vector<2xf32>) {
  %0 = spirv.CL.atanh %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_ceil(%arg0: vector<2xf32>) {
  %0 = spirv.CL.ceil %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_cos(%arg0: vector<2xf32>) {
  %0 = spirv.CL.cos %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_cosh(%arg0: vector<2xf32>) {
  %0 = spirv.CL.cosh %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_erf(%arg0: vector<2xf32>) {
  %0 = spirv.CL.erf %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_exp(%arg0: vector<2xf32>) {
  %0 = spirv.CL.exp %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_fabs(%arg0: vector<2xf32>) {
  %0 = spirv.CL.fabs %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_floor(%arg0: vector<2xf32>) {
  %0 = spirv.CL.floor %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_fma(%arg0: vector<2xf32>, %arg1: vector<2xf32>, %arg2: vector<2xf32>) {
  %0 = spirv.CL.fma %arg0, %arg1, %arg2 : vector<2xf32>
  return
}

func.func @spirv_CL_fmax(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.CL.fmax %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_CL_fmin(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.CL.fmin %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_CL_log(%arg0: vector<2xf32>) {
  %0 = spirv.CL.log %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_mix(%arg0: vector<2xf32>, %arg1: vector<2xf32>, %arg2: vector<2xf32>) {
  %0 = spirv.CL.mix %arg0, %arg1, %arg2 : vector<2xf32>
  return
}

func.func @spirv_CL_pow(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.CL.pow %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_CL_printf(%arg0: !spirv.ptr<f32, Function>, %arg1: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg2: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.CL.printf %arg0 %arg1, %arg2 : !spirv.ptr<f32, Function>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> -> i32
  return
}

func.func @spirv_CL_rint(%arg0: vector<2xf32>) {
  %0 = spirv.CL.rint %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_round(%arg0: vector<2xf32>) {
  %0 = spirv.CL.round %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_rsqrt(%arg0: vector<2xf32>) {
  %0 = spirv.CL.rsqrt %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_s_abs(%arg0: vector<2xi32>) {
  %0 = spirv.CL.s_abs %arg0 : vector<2xi32>
  return
}

func.func @spirv_CL_s_max(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.CL.s_max %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_CL_s_min(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.CL.s_min %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_CL_sin(%arg0: vector<2xf32>) {
  %0 = spirv.CL.sin %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_sinh(%arg0: vector<2xf32>) {
  %0 = spirv.CL.sinh %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_sqrt(%arg0: vector<2xf32>) {
  %0 = spirv.CL.sqrt %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_tan(%arg0: vector<2xf32>) {
  %0 = spirv.CL.tan %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_tanh(%arg0: vector<2xf32>) {
  %0 = spirv.CL.tanh %arg0 : vector<2xf32>
  return
}

func.func @spirv_CL_u_max(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.CL.u_max %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_CL_u_min(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.CL.u_min %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_CompositeConstruct(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.CompositeConstruct %arg0, %arg1 : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_CompositeExtract(%arg0: !spirv.matrix<4 x vector<4xf32>>) {
  %0 = spirv.CompositeExtract %arg0[1, 2] : !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_CompositeInsert(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: !spirv.matrix<4 x vector<4xf32>>) {
  %0 = spirv.CompositeInsert %arg0, %arg1[1, 2] : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> into !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_Constant() {
  %cst = spirv.Constant 1.000000e+00 : f32
  return
}

func.func @spirv_ControlBarrier() {
  spirv.ControlBarrier <ShaderCallKHR>, <ShaderCallKHR>, <Volatile>
  return
}

func.func @spirv_ConvertFToS(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.ConvertFToS %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA> to !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_ConvertFToU(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.ConvertFToU %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA> to !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_ConvertPtrToU(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.ConvertPtrToU %arg0 : !spirv.ptr<f32, Function> to i32
  return
}

func.func @spirv_ConvertSToF(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.ConvertSToF %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA> to !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_ConvertUToF(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.ConvertUToF %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA> to !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_ConvertUToPtr(%arg0: i32) {
  %0 = spirv.ConvertUToPtr %arg0 : i32 to !spirv.ptr<f32, Function>
  return
}

func.func @spirv_CopyMemory(%arg0: !spirv.ptr<f32, Function>, %arg1: !spirv.ptr<f32, Function>) {
  spirv.CopyMemory  "Function" %arg0,  "Function" %arg1,  : f32
  return
}

func.func @spirv_Dot(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.Dot %arg0, %arg1 : vector<2xf32> -> f32
  return
}

func.func @spirv_EXT_AtomicFAdd(%arg0: !spirv.ptr<f32, Function>, %arg1: f32) {
  %0 = spirv.EXT.AtomicFAdd <ShaderCallKHR> <Volatile> %arg0, %arg1 : !spirv.ptr<f32, Function>
  return
}

func.func @spirv_EXT_ConstantCompositeReplicate() {
  %0 = spirv.EXT.ConstantCompositeReplicate [1 : i32] : !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_EXT_EmitMeshTasks(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: !spirv.ptr<f32, Function>) {
  spirv.EXT.EmitMeshTasks %arg0, %arg1, %arg2, %arg3 : i32, i32, i32, !spirv.ptr<f32, Function>
  return
}

func.func @spirv_EXT_SetMeshOutputs(%arg0: i32, %arg1: i32) {
  spirv.EXT.SetMeshOutputs %arg0, %arg1 : i32, i32
  return
}

func.func @spirv_EXT_SpecConstantCompositeReplicate() {
  spirv.EXT.SpecConstantCompositeReplicate @name (@other) : f32
  return
}

func.func @spirv_EmitVertex() {
  spirv.EmitVertex
  return
}

func.func @spirv_EndPrimitive() {
  spirv.EndPrimitive
  return
}

func.func @spirv_EntryPoint() {
  spirv.EntryPoint "MeshEXT" @other, @other
  return
}

func.func @spirv_ExecutionMode() {
  spirv.ExecutionMode @other "NamedBarrierCountINTEL", 1, 2
  return
}

func.func @spirv_FAdd(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.FAdd %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_FConvert(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.FConvert %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA> to !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_FDiv(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.FDiv %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_FMod(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FMod %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FMul(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.FMul %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_FNegate(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.FNegate %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_FOrdEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FOrdEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FOrdGreaterThan(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FOrdGreaterThan %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FOrdGreaterThanEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FOrdGreaterThanEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FOrdLessThan(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FOrdLessThan %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FOrdLessThanEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FOrdLessThanEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FOrdNotEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FOrdNotEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FRem(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FRem %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FSub(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.FSub %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_FUnordEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FUnordEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FUnordGreaterThan(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FUnordGreaterThan %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FUnordGreaterThanEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FUnordGreaterThanEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FUnordLessThan(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FUnordLessThan %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FUnordLessThanEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FUnordLessThanEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FUnordNotEqual(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FUnordNotEqual %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_FunctionCall() {
  spirv.FunctionCall @other() : () -> ()
  return
}

func.func @spirv_GL_Acos(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Acos %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Acosh(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Acosh %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Asin(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Asin %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Asinh(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Asinh %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Atan(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Atan %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Atanh(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Atanh %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Ceil(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Ceil %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Cos(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Cos %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Cosh(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Cosh %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Cross(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.GL.Cross %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_GL_Distance(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.GL.Distance %arg0, %arg1 : vector<2xf32>, vector<2xf32> -> f32
  return
}

func.func @spirv_GL_Exp(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Exp %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Exp2(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Exp2 %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_FAbs(%arg0: vector<2xf32>) {
  %0 = spirv.GL.FAbs %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_FClamp(%arg0: vector<2xf32>, %arg1: vector<2xf32>, %arg2: vector<2xf32>) {
  %0 = spirv.GL.FClamp %arg0, %arg1, %arg2 : vector<2xf32>
  return
}

func.func @spirv_GL_FMax(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.GL.FMax %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_GL_FMin(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.GL.FMin %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_GL_FMix(%arg0: vector<2xf32>, %arg1: vector<2xf32>, %arg2: vector<2xf32>) {
  %0 = spirv.GL.FMix %arg0 : vector<2xf32>, %arg1 : vector<2xf32>, %arg2 : vector<2xf32> -> vector<2xf32>
  return
}

func.func @spirv_GL_FSign(%arg0: vector<2xf32>) {
  %0 = spirv.GL.FSign %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_FindILsb(%arg0: vector<2xi32>) {
  %0 = spirv.GL.FindILsb %arg0 : vector<2xi32>
  return
}

func.func @spirv_GL_FindSMsb(%arg0: vector<2xf32>) {
  %0 = spirv.GL.FindSMsb %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_FindUMsb(%arg0: vector<2xf32>) {
  %0 = spirv.GL.FindUMsb %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Floor(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Floor %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Fma(%arg0: vector<2xf32>, %arg1: vector<2xf32>, %arg2: vector<2xf32>) {
  %0 = spirv.GL.Fma %arg0, %arg1, %arg2 : vector<2xf32>
  return
}

func.func @spirv_GL_Fract(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Fract %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_FrexpStruct(%arg0: vector<2xf32>) {
  %0 = spirv.GL.FrexpStruct %arg0 : vector<2xf32> -> i32
  return
}

func.func @spirv_GL_InverseSqrt(%arg0: vector<2xf32>) {
  %0 = spirv.GL.InverseSqrt %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Ldexp(%arg0: vector<2xf32>, %arg1: vector<2xi32>) {
  %0 = spirv.GL.Ldexp %arg0 : vector<2xf32>, %arg1 : vector<2xi32> -> vector<2xf32>
  return
}

func.func @spirv_GL_Length(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Length %arg0 : vector<2xf32> -> f32
  return
}

func.func @spirv_GL_Log(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Log %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Log2(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Log2 %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Normalize(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Normalize %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_PackHalf2x16(%arg0: vector<2xf32>) {
  %0 = spirv.GL.PackHalf2x16 %arg0 : vector<2xf32> -> i32
  return
}

func.func @spirv_GL_PackSnorm4x8(%arg0: vector<4xf32>) {
  %0 = spirv.GL.PackSnorm4x8 %arg0 : vector<4xf32> -> i32
  return
}

func.func @spirv_GL_Pow(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.GL.Pow %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_GL_Reflect(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.GL.Reflect %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_GL_Round(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Round %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_RoundEven(%arg0: vector<2xf32>) {
  %0 = spirv.GL.RoundEven %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_SAbs(%arg0: vector<2xi32>) {
  %0 = spirv.GL.SAbs %arg0 : vector<2xi32>
  return
}

func.func @spirv_GL_SClamp(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: vector<2xi32>) {
  %0 = spirv.GL.SClamp %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @spirv_GL_SMax(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.GL.SMax %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_GL_SMin(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.GL.SMin %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_GL_SSign(%arg0: vector<2xi32>) {
  %0 = spirv.GL.SSign %arg0 : vector<2xi32>
  return
}

func.func @spirv_GL_Sin(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Sin %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Sinh(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Sinh %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Sqrt(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Sqrt %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Tan(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Tan %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_Tanh(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Tanh %arg0 : vector<2xf32>
  return
}

func.func @spirv_GL_UClamp(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: vector<2xi32>) {
  %0 = spirv.GL.UClamp %arg0, %arg1, %arg2 : vector<2xi32>
  return
}

func.func @spirv_GL_UMax(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.GL.UMax %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_GL_UMin(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.GL.UMin %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_GL_UnpackHalf2x16(%arg0: i32) {
  %0 = spirv.GL.UnpackHalf2x16 %arg0 : i32 -> vector<2xf32>
  return
}

func.func @spirv_GL_UnpackSnorm4x8(%arg0: i32) {
  %0 = spirv.GL.UnpackSnorm4x8 %arg0 : i32 -> vector<4xf32>
  return
}

func.func @spirv_GenericCastToPtr(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.GenericCastToPtr %arg0 : !spirv.ptr<f32, Function> to !spirv.ptr<f32, Function>
  return
}

func.func @spirv_GenericCastToPtrExplicit(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.GenericCastToPtrExplicit %arg0 : !spirv.ptr<f32, Function> to !spirv.ptr<f32, Function>
  return
}

func.func @spirv_GroupBroadcast(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: vector<2xi32>) {
  %0 = spirv.GroupBroadcast <ShaderCallKHR> %arg0, %arg1 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>
  return
}

func.func @spirv_GroupFAdd(%arg0: vector<2xf32>) {
  %0 = spirv.GroupFAdd <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xf32>
  return
}

func.func @spirv_GroupFMax(%arg0: vector<2xf32>) {
  %0 = spirv.GroupFMax <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xf32>
  return
}

func.func @spirv_GroupFMin(%arg0: vector<2xf32>) {
  %0 = spirv.GroupFMin <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xf32>
  return
}

func.func @spirv_GroupIAdd(%arg0: vector<2xi32>) {
  %0 = spirv.GroupIAdd <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformAll(%arg0: i1) {
  %0 = spirv.GroupNonUniformAll <ShaderCallKHR> %arg0 : i1
  return
}

func.func @spirv_GroupNonUniformAllEqual(%arg0: vector<2xi32>) {
  %0 = spirv.GroupNonUniformAllEqual <ShaderCallKHR> %arg0 : vector<2xi32>, i1
  return
}

func.func @spirv_GroupNonUniformAny(%arg0: i1) {
  %0 = spirv.GroupNonUniformAny <ShaderCallKHR> %arg0 : i1
  return
}

func.func @spirv_GroupNonUniformBallot(%arg0: i1) {
  %0 = spirv.GroupNonUniformBallot <ShaderCallKHR> %arg0 : vector<4xi32>
  return
}

func.func @spirv_GroupNonUniformBallotBitCount(%arg0: vector<4xi32>) {
  %0 = spirv.GroupNonUniformBallotBitCount <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<4xi32> -> i32
  return
}

func.func @spirv_GroupNonUniformBallotFindLSB(%arg0: vector<4xi32>) {
  %0 = spirv.GroupNonUniformBallotFindLSB <ShaderCallKHR> %arg0 : vector<4xi32>, i32
  return
}

func.func @spirv_GroupNonUniformBallotFindMSB(%arg0: vector<4xi32>) {
  %0 = spirv.GroupNonUniformBallotFindMSB <ShaderCallKHR> %arg0 : vector<4xi32>, i32
  return
}

func.func @spirv_GroupNonUniformBitwiseAnd(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformBitwiseAnd <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformBitwiseOr(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformBitwiseOr <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformBitwiseXor(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformBitwiseXor <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformBroadcast(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: i32) {
  %0 = spirv.GroupNonUniformBroadcast <ShaderCallKHR> %arg0, %arg1 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, i32
  return
}

func.func @spirv_GroupNonUniformElect() {
  %0 = spirv.GroupNonUniformElect <ShaderCallKHR> : i1
  return
}

func.func @spirv_GroupNonUniformFAdd(%arg0: vector<2xf32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformFAdd <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xf32>, i32 -> vector<2xf32>
  return
}

func.func @spirv_GroupNonUniformFMax(%arg0: vector<2xf32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformFMax <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xf32>, i32 -> vector<2xf32>
  return
}

func.func @spirv_GroupNonUniformFMin(%arg0: vector<2xf32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformFMin <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xf32>, i32 -> vector<2xf32>
  return
}

func.func @spirv_GroupNonUniformFMul(%arg0: vector<2xf32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformFMul <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xf32>, i32 -> vector<2xf32>
  return
}

func.func @spirv_GroupNonUniformIAdd(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformIAdd <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformIMul(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformIMul <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformLogicalAnd(%arg0: vector<2xf32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformLogicalAnd <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xf32>, i32 -> vector<2xf32>
  return
}

func.func @spirv_GroupNonUniformLogicalOr(%arg0: vector<2xf32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformLogicalOr <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xf32>, i32 -> vector<2xf32>
  return
}

func.func @spirv_GroupNonUniformLogicalXor(%arg0: vector<2xf32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformLogicalXor <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xf32>, i32 -> vector<2xf32>
  return
}

func.func @spirv_GroupNonUniformQuadSwap(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformQuadSwap <ShaderCallKHR> %arg0 %arg1 : vector<2xi32>, i32
  return
}

func.func @spirv_GroupNonUniformRotateKHR(%arg0: vector<2xi32>, %arg1: i32, %arg2: i32) {
  %0 = spirv.GroupNonUniformRotateKHR <ShaderCallKHR> %arg0, %arg1, cluster_size(%arg2) : vector<2xi32>, i32, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformSMax(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformSMax <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformSMin(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformSMin <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformShuffle(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformShuffle <ShaderCallKHR> %arg0, %arg1 : vector<2xi32>, i32
  return
}

func.func @spirv_GroupNonUniformShuffleDown(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformShuffleDown <ShaderCallKHR> %arg0, %arg1 : vector<2xi32>, i32
  return
}

func.func @spirv_GroupNonUniformShuffleUp(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformShuffleUp <ShaderCallKHR> %arg0, %arg1 : vector<2xi32>, i32
  return
}

func.func @spirv_GroupNonUniformShuffleXor(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformShuffleXor <ShaderCallKHR> %arg0, %arg1 : vector<2xi32>, i32
  return
}

func.func @spirv_GroupNonUniformUMax(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformUMax <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupNonUniformUMin(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.GroupNonUniformUMin <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 cluster_size(%arg1) : vector<2xi32>, i32 -> vector<2xi32>
  return
}

func.func @spirv_GroupSMax(%arg0: vector<2xi32>) {
  %0 = spirv.GroupSMax <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xi32>
  return
}

func.func @spirv_GroupSMin(%arg0: vector<2xi32>) {
  %0 = spirv.GroupSMin <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xi32>
  return
}

func.func @spirv_GroupUMax(%arg0: vector<2xi32>) {
  %0 = spirv.GroupUMax <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xi32>
  return
}

func.func @spirv_GroupUMin(%arg0: vector<2xi32>) {
  %0 = spirv.GroupUMin <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xi32>
  return
}

func.func @spirv_IAdd(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.IAdd %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_IEqual(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.IEqual %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_IMul(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.IMul %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_INTEL_ControlBarrierArrive() {
  spirv.INTEL.ControlBarrierArrive <ShaderCallKHR> <ShaderCallKHR> <Volatile>
  return
}

func.func @spirv_INTEL_ControlBarrierWait() {
  spirv.INTEL.ControlBarrierWait <ShaderCallKHR> <ShaderCallKHR> <Volatile>
  return
}

func.func @spirv_INTEL_ConvertBF16ToF(%arg0: vector<2xf32>) {
  %0 = spirv.INTEL.ConvertBF16ToF %arg0 : vector<2xf32> to vector<2xf32>
  return
}

func.func @spirv_INTEL_ConvertFToBF16(%arg0: vector<2xf32>) {
  %0 = spirv.INTEL.ConvertFToBF16 %arg0 : vector<2xf32> to vector<2xf32>
  return
}

func.func @spirv_INTEL_RoundFToTF32(%arg0: vector<2xf32>) {
  %0 = spirv.INTEL.RoundFToTF32 %arg0 : vector<2xf32> to vector<2xf32>
  return
}

func.func @spirv_INTEL_SubgroupBlockRead(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.INTEL.SubgroupBlockRead %arg0 : !spirv.ptr<f32, Function> -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
  return
}

func.func @spirv_INotEqual(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.INotEqual %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_ISub(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.ISub %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_Image(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.Image %arg0 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
  return
}

func.func @spirv_ImageDrefGather(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: vector<2xf32>, %arg2: f32, %arg3: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg4: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.ImageDrefGather %arg0, %arg1, %arg2 ["Nontemporal"], %arg3, %arg4 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xf32>, f32, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> -> vector<4xi32>
  return
}

func.func @spirv_ImageFetch(%arg0: i32, %arg1: vector<2xi32>, %arg2: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg3: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.ImageFetch %arg0, %arg1 ["Nontemporal"], %arg2, %arg3 : i32, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> -> vector<4xi32>
  return
}

func.func @spirv_ImageQuerySize(%arg0: i32) {
  %0 = spirv.ImageQuerySize %arg0 : i32 -> vector<2xi32>
  return
}

func.func @spirv_ImageRead(%arg0: i32, %arg1: vector<2xi32>, %arg2: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg3: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.ImageRead %arg0, %arg1 ["Nontemporal"], %arg2, %arg3 : i32, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> -> vector<2xi32>
  return
}

func.func @spirv_ImageSampleExplicitLod(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: vector<2xi32>, %arg2: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg3: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.ImageSampleExplicitLod %arg0, %arg1 ["Nontemporal"], %arg2, %arg3 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> -> vector<4xi32>
  return
}

func.func @spirv_ImageSampleImplicitLod(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: vector<2xf32>, %arg2: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg3: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.ImageSampleImplicitLod %arg0, %arg1 ["Nontemporal"], %arg2, %arg3 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xf32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> -> vector<4xi32>
  return
}

func.func @spirv_ImageSampleProjDrefImplicitLod(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg1: vector<2xi32>, %arg2: f32, %arg3: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg4: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  %0 = spirv.ImageSampleProjDrefImplicitLod %arg0, %arg1, %arg2 ["Nontemporal"], %arg3, %arg4 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>, f32, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>> -> f32
  return
}

func.func @spirv_ImageWrite(%arg0: i32, %arg1: vector<2xi32>, %arg2: vector<2xi32>, %arg3: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg4: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  spirv.ImageWrite %arg0, %arg1, %arg2 ["Nontemporal"], %arg3, %arg4 : i32, vector<2xi32>, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
  return
}

func.func @spirv_InBoundsPtrAccessChain(%arg0: !spirv.ptr<f32, Function>, %arg1: i32, %arg2: i32, %arg3: i32) {
  %0 = spirv.InBoundsPtrAccessChain %arg0[%arg1 %arg2, %arg3] : !spirv.ptr<f32, Function>, i32, i32, i32 -> !spirv.ptr<f32, Function>
  return
}

func.func @spirv_IsFinite(%arg0: vector<2xf32>) {
  %0 = spirv.IsFinite %arg0 : vector<2xf32>
  return
}

func.func @spirv_IsInf(%arg0: vector<2xf32>) {
  %0 = spirv.IsInf %arg0 : vector<2xf32>
  return
}

func.func @spirv_IsNan(%arg0: vector<2xf32>) {
  %0 = spirv.IsNan %arg0 : vector<2xf32>
  return
}

func.func @spirv_KHR_AssumeTrue(%arg0: i1) {
  spirv.KHR.AssumeTrue %arg0
  return
}

func.func @spirv_KHR_CooperativeMatrixLength() {
  %0 = spirv.KHR.CooperativeMatrixLength : f32
  return
}

func.func @spirv_KHR_CooperativeMatrixLoad(%arg0: !spirv.ptr<f32, Function>, %arg1: i32) {
  %0 = spirv.KHR.CooperativeMatrixLoad %arg0, %arg1, <ColumnMajor>, <NoAliasINTELMask>, 2 : !spirv.ptr<f32, Function>, i32 -> !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_KHR_CooperativeMatrixMulAdd(%arg0: !spirv.matrix<4 x vector<4xf32>>, %arg1: !spirv.matrix<4 x vector<4xf32>>, %arg2: !spirv.matrix<4 x vector<4xf32>>) {
  %0 = spirv.KHR.CooperativeMatrixMulAdd %arg0, %arg1, %arg2, <AccSat> : !spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>> -> !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_KHR_CooperativeMatrixStore(%arg0: !spirv.ptr<f32, Function>, %arg1: !spirv.matrix<4 x vector<4xf32>>, %arg2: i32) {
  spirv.KHR.CooperativeMatrixStore %arg0, %arg1, %arg2, <ColumnMajor>, <NoAliasINTELMask>, 2 : !spirv.ptr<f32, Function>, !spirv.matrix<4 x vector<4xf32>>, i32
  return
}

func.func @spirv_KHR_GroupFMul(%arg0: vector<2xf32>) {
  %0 = spirv.KHR.GroupFMul <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xf32>
  return
}

func.func @spirv_KHR_GroupIMul(%arg0: vector<2xi32>) {
  %0 = spirv.KHR.GroupIMul <ShaderCallKHR> <PartitionedExclusiveScanNV> %arg0 : vector<2xi32>
  return
}

func.func @spirv_KHR_SubgroupBallot(%arg0: i1) {
  %0 = spirv.KHR.SubgroupBallot %arg0 : vector<4xi32>
  return
}

func.func @spirv_Kill() {
  spirv.Kill
  return
}

func.func @spirv_MatrixTimesMatrix(%arg0: !spirv.matrix<4 x vector<4xf32>>, %arg1: !spirv.matrix<4 x vector<4xf32>>) {
  %0 = spirv.MatrixTimesMatrix %arg0, %arg1 : !spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>> -> !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_MatrixTimesScalar(%arg0: !spirv.matrix<4 x vector<4xf32>>, %arg1: f32) {
  %0 = spirv.MatrixTimesScalar %arg0, %arg1 : !spirv.matrix<4 x vector<4xf32>>, f32
  return
}

func.func @spirv_MatrixTimesVector(%arg0: f32, %arg1: vector<2xf32>) {
  %0 = spirv.MatrixTimesVector %arg0, %arg1 : f32, vector<2xf32> -> vector<2xf32>
  return
}

func.func @spirv_MemoryBarrier() {
  spirv.MemoryBarrier <ShaderCallKHR>, <Volatile>
  return
}

func.func @spirv_Not(%arg0: vector<2xi32>) {
  %0 = spirv.Not %arg0 : vector<2xi32>
  return
}

func.func @spirv_Ordered(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.Ordered %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_PtrAccessChain(%arg0: !spirv.ptr<f32, Function>, %arg1: i32, %arg2: i32, %arg3: i32) {
  %0 = spirv.PtrAccessChain %arg0[%arg1 %arg2, %arg3] : !spirv.ptr<f32, Function>, i32, i32, i32 -> !spirv.ptr<f32, Function>
  return
}

func.func @spirv_PtrCastToGeneric(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.PtrCastToGeneric %arg0 : !spirv.ptr<f32, Function> to !spirv.ptr<f32, Function>
  return
}

func.func @spirv_Return() {
  spirv.Return
  return
}

func.func @spirv_ReturnValue(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) {
  spirv.ReturnValue %arg0 : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
  return
}

func.func @spirv_SConvert(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.SConvert %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA> to !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_SDiv(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.SDiv %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_SDot(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SDot %arg0, %arg1, <PackedVectorFormat4x8Bit> : vector<2xi32> -> i32
  return
}

func.func @spirv_SDotAccSat(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: i32) {
  %0 = spirv.SDotAccSat %arg0, %arg1, %arg2, <PackedVectorFormat4x8Bit> : vector<2xi32> -> i32
  return
}

func.func @spirv_SGreaterThan(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SGreaterThan %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_SGreaterThanEqual(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SGreaterThanEqual %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_SLessThan(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SLessThan %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_SLessThanEqual(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SLessThanEqual %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_SMod(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SMod %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_SNegate(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.SNegate %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_SRem(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SRem %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_SUDot(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SUDot %arg0, %arg1, <PackedVectorFormat4x8Bit> : vector<2xi32> -> i32
  return
}

func.func @spirv_SUDotAccSat(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: i32) {
  %0 = spirv.SUDotAccSat %arg0, %arg1, %arg2, <PackedVectorFormat4x8Bit> : vector<2xi32> -> i32
  return
}

func.func @spirv_Select(%arg0: vector<2xf32>, %arg1: !spirv.ptr<f32, Function>, %arg2: !spirv.ptr<f32, Function>) {
  %0 = spirv.Select %arg0, %arg1, %arg2 : vector<2xf32>, !spirv.ptr<f32, Function>
  return
}

func.func @spirv_ShiftLeftLogical(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.ShiftLeftLogical %arg0, %arg1 : vector<2xi32>, vector<2xi32>
  return
}

func.func @spirv_ShiftRightArithmetic(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.ShiftRightArithmetic %arg0, %arg1 : vector<2xi32>, vector<2xi32>
  return
}

func.func @spirv_ShiftRightLogical(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.ShiftRightLogical %arg0, %arg1 : vector<2xi32>, vector<2xi32>
  return
}

func.func @spirv_SpecConstant() {
  spirv.SpecConstant @name = 1 : i32
  return
}

func.func @spirv_SpecConstantComposite() {
  spirv.SpecConstantComposite @name (@other) : f32
  return
}

func.func @spirv_Transpose(%arg0: !spirv.matrix<4 x vector<4xf32>>) {
  %0 = spirv.Transpose %arg0 : !spirv.matrix<4 x vector<4xf32>> -> !spirv.matrix<4 x vector<4xf32>>
  return
}

func.func @spirv_UConvert(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.UConvert %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA> to !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_UDiv(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg1: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) {
  %0 = spirv.UDiv %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
  return
}

func.func @spirv_UDot(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.UDot %arg0, %arg1, <PackedVectorFormat4x8Bit> : vector<2xi32> -> i32
  return
}

func.func @spirv_UDotAccSat(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: i32) {
  %0 = spirv.UDotAccSat %arg0, %arg1, %arg2, <PackedVectorFormat4x8Bit> : vector<2xi32> -> i32
  return
}

func.func @spirv_UGreaterThan(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.UGreaterThan %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_UGreaterThanEqual(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.UGreaterThanEqual %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_ULessThan(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.ULessThan %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_ULessThanEqual(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.ULessThanEqual %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_UMod(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.UMod %arg0, %arg1 : vector<2xi32>
  return
}

func.func @spirv_Undef() {
  %0 = spirv.Undef : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
  return
}

func.func @spirv_Unordered(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.Unordered %arg0, %arg1 : vector<2xf32>
  return
}

func.func @spirv_Unreachable() {
  spirv.Unreachable
  return
}

func.func @spirv_Variable() {
  %0 = spirv.Variable : !spirv.ptr<f32, Function>
  return
}

func.func @spirv_VectorExtractDynamic(%arg0: vector<2xi32>, %arg1: i32) {
  %0 = spirv.VectorExtractDynamic %arg0[%arg1] : vector<2xi32>, i32
  return
}

func.func @spirv_VectorShuffle(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.VectorShuffle [1, 2] %arg0, %arg1 : vector<2xi32>, vector<2xi32> -> vector<2xi32>
  return
}

func.func @spirv_VectorTimesMatrix(%arg0: vector<2xf32>, %arg1: f32) {
  %0 = spirv.VectorTimesMatrix %arg0, %arg1 : vector<2xf32>, f32 -> vector<2xf32>
  return
}

func.func @spirv_VectorTimesScalar(%arg0: vector<2xf32>, %arg1: f32) {
  %0 = spirv.VectorTimesScalar %arg0, %arg1 : (vector<2xf32>, f32) -> vector<2xf32>
  return
}

func.func @spirv_mlir_addressof() {
  %other_addr = spirv.mlir.addressof @other : !spirv.ptr<f32, Function>
  return
}

func.func @spirv_mlir_merge(%arg0: i32, %arg1: i32) {
  spirv.mlir.merge %arg0, %arg1 : i32, i32
  return
}

func.func @spirv_mlir_referenceof() {
  %0 = spirv.mlir.referenceof @other : !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
  return
}

func.func @spirv_mlir_yield(%arg0: i32) {
  spirv.mlir.yield %arg0 : i32
  return
}
spirv.module @named Logical GLSL450 requires #spirv.vce<v1.0, [Shader], []> attributes {note} {
  spirv.GlobalVariable @input built_in("GlobalInvocationId") : !spirv.ptr<vector<3xi32>, Input>
  spirv.GlobalVariable @bound bind(0, 1) {note} : !spirv.ptr<f32, Uniform>
  spirv.GlobalVariable @begun initializer(@bound) : !spirv.ptr<f32, Private>
  spirv.SpecConstant @one spec_id(5) = 42 : i32
  spirv.SpecConstant @two = true
  spirv.SpecConstantComposite @both (@one, @one) : !spirv.array<2 x i32>
  spirv.EXT.SpecConstantCompositeReplicate @many (@one) : !spirv.array<2 x i32>
  spirv.func @f(%a: i32, %c: i1) -> i32 "Inline|Pure" attributes {note} {
    %0 = spirv.Constant 5 : i32
    %1 = spirv.Variable init(%0) : !spirv.ptr<i32, Function>
    %2 = spirv.Load "Function" %1 ["Aligned", 4] : i32
    spirv.Store "Function" %1, %2 ["Volatile"] : i32
    spirv.CopyMemory "Function" %1, "Function" %1 ["Volatile"] : i32
    %3 = spirv.mlir.selection control(Flatten) -> i32 {
      spirv.BranchConditional %c [1, 2], ^then(%a : i32), ^else
    ^then(%x: i32):
      spirv.Branch ^merge(%x : i32)
    ^else:
      spirv.Branch ^merge(%a : i32)
    ^merge(%z: i32):
      spirv.mlir.merge %z : i32
    }
    spirv.mlir.loop {
      spirv.Branch ^header
    ^header:
      spirv.BranchConditional %c, ^body, ^merge
    ^body:
      spirv.Branch ^continue
    ^continue:
      spirv.Branch ^header
    ^merge:
      spirv.mlir.merge
    }
    %4 = spirv.mlir.addressof @input : !spirv.ptr<vector<3xi32>, Input>
    %5 = spirv.AccessChain %4[%0] : !spirv.ptr<vector<3xi32>, Input>, i32 -> !spirv.ptr<i32, Input>
    %6 = spirv.mlir.referenceof @one : i32
    spirv.ReturnValue %3 : i32
  }
  spirv.func @switch(%a: i32) "None" {
    spirv.mlir.selection {
      spirv.Switch %a : i32, [
      default: ^merge,
      1: ^merge
      ]
    ^merge:
      spirv.mlir.merge
    }
    spirv.Return
  }
  spirv.EntryPoint "GLCompute" @switch, @input, @bound
  spirv.EntryPoint "Fragment" @switch
  spirv.ExecutionMode @switch "LocalSize", 1, 2, 3
}
spirv.func @values(%a: i32, %v: vector<3xf32>, %x: f32, %p: !spirv.ptr<i32, Workgroup>) "None" {
  %0 = spirv.Constant dense<1> : vector<2xi32>
  %1 = spirv.Constant [1 : i32, 2 : i32] : !spirv.array<2 x i32>
  %2 = spirv.Constant true
  %3 = spirv.Constant dense<2.0> : tensor<2xf32> : !spirv.array<2 x f32>
  %4 = spirv.CompositeExtract %1[1 : i32] : !spirv.array<2 x i32>
  %5 = spirv.CompositeInsert %a, %1[0 : i32] : i32 into !spirv.array<2 x i32>
  %6 = spirv.Undef : !spirv.struct<(i32 [0], !spirv.array<4 x f32, stride=4> [4])>
  %7 = spirv.CompositeExtract %6[1 : i32, 2 : i32] : !spirv.struct<(i32 [0], !spirv.array<4 x f32, stride=4> [4])>
  %8 = spirv.CompositeExtract %v[1 : i32] : vector<3xf32>
  %9 = spirv.IAddCarry %a, %a : !spirv.struct<(i32, i32)>
  %10 = spirv.SMulExtended {note} %a, %a : !spirv.struct<(i32, i32)>
  %11 = spirv.GL.FClamp %x, %x, %x : f32
  %12 = spirv.GL.Fma %v, %v, %v : vector<3xf32>
  %13 = spirv.FOrdLessThan %v, %v : vector<3xf32>
  %14 = spirv.IEqual %a, %a : i32
  %15 = spirv.AtomicIAdd <Workgroup> <AcquireRelease> %p, %a : !spirv.ptr<i32, Workgroup>
  spirv.ControlBarrier <Workgroup>, <Device>, <Acquire|UniformMemory>
  %16 = spirv.VectorExtractDynamic %v[%a] : vector<3xf32>, i32
  spirv.Return
}
