"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "spirv_ARM_GraphConstant"}> ({
    %271 = "spirv.ARM.GraphConstant"() <{graph_constant_id = 2 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "spirv_ARM_GraphOutputs"}> ({
  ^bb0(%arg430: i32, %arg431: i32):
    "spirv.ARM.GraphOutputs"(%arg430, %arg431) : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, i32, i32) -> (), sym_name = "spirv_AccessChain"}> ({
  ^bb0(%arg427: !spirv.ptr<f32, Function>, %arg428: i32, %arg429: i32):
    %270 = "spirv.AccessChain"(%arg427, %arg428, %arg429) : (!spirv.ptr<f32, Function>, i32, i32) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, f32) -> (), sym_name = "spirv_AtomicExchange"}> ({
  ^bb0(%arg425: !spirv.ptr<f32, Function>, %arg426: f32):
    %269 = "spirv.AtomicExchange"(%arg425, %arg426) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_AtomicIDecrement"}> ({
  ^bb0(%arg424: !spirv.ptr<f32, Function>):
    %268 = "spirv.AtomicIDecrement"(%arg424) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_AtomicIIncrement"}> ({
  ^bb0(%arg423: !spirv.ptr<f32, Function>):
    %267 = "spirv.AtomicIIncrement"(%arg423) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_BitCount"}> ({
  ^bb0(%arg422: vector<2xi32>):
    %266 = "spirv.BitCount"(%arg422) : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, i32, i32) -> (), sym_name = "spirv_BitFieldInsert"}> ({
  ^bb0(%arg418: vector<2xi32>, %arg419: vector<2xi32>, %arg420: i32, %arg421: i32):
    %265 = "spirv.BitFieldInsert"(%arg418, %arg419, %arg420, %arg421) : (vector<2xi32>, vector<2xi32>, i32, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32, i32) -> (), sym_name = "spirv_BitFieldSExtract"}> ({
  ^bb0(%arg415: vector<2xi32>, %arg416: i32, %arg417: i32):
    %264 = "spirv.BitFieldSExtract"(%arg415, %arg416, %arg417) : (vector<2xi32>, i32, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32, i32) -> (), sym_name = "spirv_BitFieldUExtract"}> ({
  ^bb0(%arg412: vector<2xi32>, %arg413: i32, %arg414: i32):
    %263 = "spirv.BitFieldUExtract"(%arg412, %arg413, %arg414) : (vector<2xi32>, i32, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_BitReverse"}> ({
  ^bb0(%arg411: vector<2xi32>):
    %262 = "spirv.BitReverse"(%arg411) : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_Bitcast"}> ({
  ^bb0(%arg410: !spirv.ptr<f32, Function>):
    %261 = "spirv.Bitcast"(%arg410) : (!spirv.ptr<f32, Function>) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_BitwiseAnd"}> ({
  ^bb0(%arg408: vector<2xi32>, %arg409: vector<2xi32>):
    %260 = "spirv.BitwiseAnd"(%arg408, %arg409) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_BitwiseOr"}> ({
  ^bb0(%arg406: vector<2xi32>, %arg407: vector<2xi32>):
    %259 = "spirv.BitwiseOr"(%arg406, %arg407) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_BitwiseXor"}> ({
  ^bb0(%arg404: vector<2xi32>, %arg405: vector<2xi32>):
    %258 = "spirv.BitwiseXor"(%arg404, %arg405) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_acos"}> ({
  ^bb0(%arg403: vector<2xf32>):
    %257 = "spirv.CL.acos"(%arg403) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_acosh"}> ({
  ^bb0(%arg402: vector<2xf32>):
    %256 = "spirv.CL.acosh"(%arg402) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_asin"}> ({
  ^bb0(%arg401: vector<2xf32>):
    %255 = "spirv.CL.asin"(%arg401) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_asinh"}> ({
  ^bb0(%arg400: vector<2xf32>):
    %254 = "spirv.CL.asinh"(%arg400) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_atan"}> ({
  ^bb0(%arg399: vector<2xf32>):
    %253 = "spirv.CL.atan"(%arg399) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_CL_atan2"}> ({
  ^bb0(%arg397: vector<2xf32>, %arg398: vector<2xf32>):
    %252 = "spirv.CL.atan2"(%arg397, %arg398) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_atanh"}> ({
  ^bb0(%arg396: vector<2xf32>):
    %251 = "spirv.CL.atanh"(%arg396) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_ceil"}> ({
  ^bb0(%arg395: vector<2xf32>):
    %250 = "spirv.CL.ceil"(%arg395) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_cos"}> ({
  ^bb0(%arg394: vector<2xf32>):
    %249 = "spirv.CL.cos"(%arg394) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_cosh"}> ({
  ^bb0(%arg393: vector<2xf32>):
    %248 = "spirv.CL.cosh"(%arg393) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_erf"}> ({
  ^bb0(%arg392: vector<2xf32>):
    %247 = "spirv.CL.erf"(%arg392) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_exp"}> ({
  ^bb0(%arg391: vector<2xf32>):
    %246 = "spirv.CL.exp"(%arg391) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_fabs"}> ({
  ^bb0(%arg390: vector<2xf32>):
    %245 = "spirv.CL.fabs"(%arg390) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_floor"}> ({
  ^bb0(%arg389: vector<2xf32>):
    %244 = "spirv.CL.floor"(%arg389) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_CL_fma"}> ({
  ^bb0(%arg386: vector<2xf32>, %arg387: vector<2xf32>, %arg388: vector<2xf32>):
    %243 = "spirv.CL.fma"(%arg386, %arg387, %arg388) : (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_CL_fmax"}> ({
  ^bb0(%arg384: vector<2xf32>, %arg385: vector<2xf32>):
    %242 = "spirv.CL.fmax"(%arg384, %arg385) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_CL_fmin"}> ({
  ^bb0(%arg382: vector<2xf32>, %arg383: vector<2xf32>):
    %241 = "spirv.CL.fmin"(%arg382, %arg383) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_log"}> ({
  ^bb0(%arg381: vector<2xf32>):
    %240 = "spirv.CL.log"(%arg381) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_CL_mix"}> ({
  ^bb0(%arg378: vector<2xf32>, %arg379: vector<2xf32>, %arg380: vector<2xf32>):
    %239 = "spirv.CL.mix"(%arg378, %arg379, %arg380) : (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_CL_pow"}> ({
  ^bb0(%arg376: vector<2xf32>, %arg377: vector<2xf32>):
    %238 = "spirv.CL.pow"(%arg376, %arg377) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_CL_printf"}> ({
  ^bb0(%arg373: !spirv.ptr<f32, Function>, %arg374: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg375: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %237 = "spirv.CL.printf"(%arg373, %arg374, %arg375) : (!spirv.ptr<f32, Function>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_rint"}> ({
  ^bb0(%arg372: vector<2xf32>):
    %236 = "spirv.CL.rint"(%arg372) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_round"}> ({
  ^bb0(%arg371: vector<2xf32>):
    %235 = "spirv.CL.round"(%arg371) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_rsqrt"}> ({
  ^bb0(%arg370: vector<2xf32>):
    %234 = "spirv.CL.rsqrt"(%arg370) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_CL_s_abs"}> ({
  ^bb0(%arg369: vector<2xi32>):
    %233 = "spirv.CL.s_abs"(%arg369) : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_CL_s_max"}> ({
  ^bb0(%arg367: vector<2xi32>, %arg368: vector<2xi32>):
    %232 = "spirv.CL.s_max"(%arg367, %arg368) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_CL_s_min"}> ({
  ^bb0(%arg365: vector<2xi32>, %arg366: vector<2xi32>):
    %231 = "spirv.CL.s_min"(%arg365, %arg366) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_sin"}> ({
  ^bb0(%arg364: vector<2xf32>):
    %230 = "spirv.CL.sin"(%arg364) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_sinh"}> ({
  ^bb0(%arg363: vector<2xf32>):
    %229 = "spirv.CL.sinh"(%arg363) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_sqrt"}> ({
  ^bb0(%arg362: vector<2xf32>):
    %228 = "spirv.CL.sqrt"(%arg362) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_tan"}> ({
  ^bb0(%arg361: vector<2xf32>):
    %227 = "spirv.CL.tan"(%arg361) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_CL_tanh"}> ({
  ^bb0(%arg360: vector<2xf32>):
    %226 = "spirv.CL.tanh"(%arg360) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_CL_u_max"}> ({
  ^bb0(%arg358: vector<2xi32>, %arg359: vector<2xi32>):
    %225 = "spirv.CL.u_max"(%arg358, %arg359) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_CL_u_min"}> ({
  ^bb0(%arg356: vector<2xi32>, %arg357: vector<2xi32>):
    %224 = "spirv.CL.u_min"(%arg356, %arg357) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_CompositeConstruct"}> ({
  ^bb0(%arg354: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg355: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %223 = "spirv.CompositeConstruct"(%arg354, %arg355) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.matrix<4 x vector<4xf32>>) -> (), sym_name = "spirv_CompositeExtract"}> ({
  ^bb0(%arg353: !spirv.matrix<4 x vector<4xf32>>):
    %222 = "spirv.CompositeExtract"(%arg353) <{indices = [1, 2]}> : (!spirv.matrix<4 x vector<4xf32>>) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.matrix<4 x vector<4xf32>>) -> (), sym_name = "spirv_CompositeInsert"}> ({
  ^bb0(%arg351: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg352: !spirv.matrix<4 x vector<4xf32>>):
    %221 = "spirv.CompositeInsert"(%arg351, %arg352) <{indices = [1, 2]}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.matrix<4 x vector<4xf32>>) -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_Constant"}> ({
    %220 = "spirv.Constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_ControlBarrier"}> ({
    "spirv.ControlBarrier"() <{execution_scope = #spirv.scope<ShaderCallKHR>, memory_scope = #spirv.scope<ShaderCallKHR>, memory_semantics = #spirv.memory_semantics<Volatile>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_ConvertFToS"}> ({
  ^bb0(%arg350: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %219 = "spirv.ConvertFToS"(%arg350) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_ConvertFToU"}> ({
  ^bb0(%arg349: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %218 = "spirv.ConvertFToU"(%arg349) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_ConvertPtrToU"}> ({
  ^bb0(%arg348: !spirv.ptr<f32, Function>):
    %217 = "spirv.ConvertPtrToU"(%arg348) : (!spirv.ptr<f32, Function>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_ConvertSToF"}> ({
  ^bb0(%arg347: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %216 = "spirv.ConvertSToF"(%arg347) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_ConvertUToF"}> ({
  ^bb0(%arg346: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %215 = "spirv.ConvertUToF"(%arg346) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "spirv_ConvertUToPtr"}> ({
  ^bb0(%arg345: i32):
    %214 = "spirv.ConvertUToPtr"(%arg345) : (i32) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> (), sym_name = "spirv_CopyMemory"}> ({
  ^bb0(%arg343: !spirv.ptr<f32, Function>, %arg344: !spirv.ptr<f32, Function>):
    "spirv.CopyMemory"(%arg343, %arg344) : (!spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_Dot"}> ({
  ^bb0(%arg341: vector<2xf32>, %arg342: vector<2xf32>):
    %213 = "spirv.Dot"(%arg341, %arg342) : (vector<2xf32>, vector<2xf32>) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, f32) -> (), sym_name = "spirv_EXT_AtomicFAdd"}> ({
  ^bb0(%arg339: !spirv.ptr<f32, Function>, %arg340: f32):
    %212 = "spirv.EXT.AtomicFAdd"(%arg339, %arg340) <{memory_scope = #spirv.scope<ShaderCallKHR>, semantics = #spirv.memory_semantics<Volatile>}> : (!spirv.ptr<f32, Function>, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_EXT_ConstantCompositeReplicate"}> ({
    %211 = "spirv.EXT.ConstantCompositeReplicate"() <{value = 1 : i32}> : () -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i32, !spirv.ptr<f32, Function>) -> (), sym_name = "spirv_EXT_EmitMeshTasks"}> ({
  ^bb0(%arg335: i32, %arg336: i32, %arg337: i32, %arg338: !spirv.ptr<f32, Function>):
    "spirv.EXT.EmitMeshTasks"(%arg335, %arg336, %arg337, %arg338) : (i32, i32, i32, !spirv.ptr<f32, Function>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "spirv_EXT_SetMeshOutputs"}> ({
  ^bb0(%arg333: i32, %arg334: i32):
    "spirv.EXT.SetMeshOutputs"(%arg333, %arg334) : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_EXT_SpecConstantCompositeReplicate"}> ({
    "spirv.EXT.SpecConstantCompositeReplicate"() <{constituent = @other, sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_EmitVertex"}> ({
    "spirv.EmitVertex"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_EndPrimitive"}> ({
    "spirv.EndPrimitive"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_EntryPoint"}> ({
    "spirv.EntryPoint"() <{execution_model = #spirv.execution_model<MeshEXT>, fn = @other, interface = [@other]}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_ExecutionMode"}> ({
    "spirv.ExecutionMode"() <{execution_mode = #spirv.execution_mode<NamedBarrierCountINTEL>, fn = @other, values = [1 : i32, 2 : i32]}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_FAdd"}> ({
  ^bb0(%arg331: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg332: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %210 = "spirv.FAdd"(%arg331, %arg332) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_FConvert"}> ({
  ^bb0(%arg330: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %209 = "spirv.FConvert"(%arg330) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_FDiv"}> ({
  ^bb0(%arg328: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg329: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %208 = "spirv.FDiv"(%arg328, %arg329) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FMod"}> ({
  ^bb0(%arg326: vector<2xf32>, %arg327: vector<2xf32>):
    %207 = "spirv.FMod"(%arg326, %arg327) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_FMul"}> ({
  ^bb0(%arg324: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg325: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %206 = "spirv.FMul"(%arg324, %arg325) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_FNegate"}> ({
  ^bb0(%arg323: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %205 = "spirv.FNegate"(%arg323) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FOrdEqual"}> ({
  ^bb0(%arg321: vector<2xf32>, %arg322: vector<2xf32>):
    %204 = "spirv.FOrdEqual"(%arg321, %arg322) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FOrdGreaterThan"}> ({
  ^bb0(%arg319: vector<2xf32>, %arg320: vector<2xf32>):
    %203 = "spirv.FOrdGreaterThan"(%arg319, %arg320) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FOrdGreaterThanEqual"}> ({
  ^bb0(%arg317: vector<2xf32>, %arg318: vector<2xf32>):
    %202 = "spirv.FOrdGreaterThanEqual"(%arg317, %arg318) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FOrdLessThan"}> ({
  ^bb0(%arg315: vector<2xf32>, %arg316: vector<2xf32>):
    %201 = "spirv.FOrdLessThan"(%arg315, %arg316) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FOrdLessThanEqual"}> ({
  ^bb0(%arg313: vector<2xf32>, %arg314: vector<2xf32>):
    %200 = "spirv.FOrdLessThanEqual"(%arg313, %arg314) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FOrdNotEqual"}> ({
  ^bb0(%arg311: vector<2xf32>, %arg312: vector<2xf32>):
    %199 = "spirv.FOrdNotEqual"(%arg311, %arg312) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FRem"}> ({
  ^bb0(%arg309: vector<2xf32>, %arg310: vector<2xf32>):
    %198 = "spirv.FRem"(%arg309, %arg310) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_FSub"}> ({
  ^bb0(%arg307: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg308: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %197 = "spirv.FSub"(%arg307, %arg308) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FUnordEqual"}> ({
  ^bb0(%arg305: vector<2xf32>, %arg306: vector<2xf32>):
    %196 = "spirv.FUnordEqual"(%arg305, %arg306) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FUnordGreaterThan"}> ({
  ^bb0(%arg303: vector<2xf32>, %arg304: vector<2xf32>):
    %195 = "spirv.FUnordGreaterThan"(%arg303, %arg304) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FUnordGreaterThanEqual"}> ({
  ^bb0(%arg301: vector<2xf32>, %arg302: vector<2xf32>):
    %194 = "spirv.FUnordGreaterThanEqual"(%arg301, %arg302) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FUnordLessThan"}> ({
  ^bb0(%arg299: vector<2xf32>, %arg300: vector<2xf32>):
    %193 = "spirv.FUnordLessThan"(%arg299, %arg300) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FUnordLessThanEqual"}> ({
  ^bb0(%arg297: vector<2xf32>, %arg298: vector<2xf32>):
    %192 = "spirv.FUnordLessThanEqual"(%arg297, %arg298) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_FUnordNotEqual"}> ({
  ^bb0(%arg295: vector<2xf32>, %arg296: vector<2xf32>):
    %191 = "spirv.FUnordNotEqual"(%arg295, %arg296) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_FunctionCall"}> ({
    "spirv.FunctionCall"() <{callee = @other}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Acos"}> ({
  ^bb0(%arg294: vector<2xf32>):
    %190 = "spirv.GL.Acos"(%arg294) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Acosh"}> ({
  ^bb0(%arg293: vector<2xf32>):
    %189 = "spirv.GL.Acosh"(%arg293) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Asin"}> ({
  ^bb0(%arg292: vector<2xf32>):
    %188 = "spirv.GL.Asin"(%arg292) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Asinh"}> ({
  ^bb0(%arg291: vector<2xf32>):
    %187 = "spirv.GL.Asinh"(%arg291) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Atan"}> ({
  ^bb0(%arg290: vector<2xf32>):
    %186 = "spirv.GL.Atan"(%arg290) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Atanh"}> ({
  ^bb0(%arg289: vector<2xf32>):
    %185 = "spirv.GL.Atanh"(%arg289) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Ceil"}> ({
  ^bb0(%arg288: vector<2xf32>):
    %184 = "spirv.GL.Ceil"(%arg288) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Cos"}> ({
  ^bb0(%arg287: vector<2xf32>):
    %183 = "spirv.GL.Cos"(%arg287) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Cosh"}> ({
  ^bb0(%arg286: vector<2xf32>):
    %182 = "spirv.GL.Cosh"(%arg286) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_Cross"}> ({
  ^bb0(%arg284: vector<2xf32>, %arg285: vector<2xf32>):
    %181 = "spirv.GL.Cross"(%arg284, %arg285) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_Distance"}> ({
  ^bb0(%arg282: vector<2xf32>, %arg283: vector<2xf32>):
    %180 = "spirv.GL.Distance"(%arg282, %arg283) : (vector<2xf32>, vector<2xf32>) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Exp"}> ({
  ^bb0(%arg281: vector<2xf32>):
    %179 = "spirv.GL.Exp"(%arg281) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Exp2"}> ({
  ^bb0(%arg280: vector<2xf32>):
    %178 = "spirv.GL.Exp2"(%arg280) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_FAbs"}> ({
  ^bb0(%arg279: vector<2xf32>):
    %177 = "spirv.GL.FAbs"(%arg279) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_FClamp"}> ({
  ^bb0(%arg276: vector<2xf32>, %arg277: vector<2xf32>, %arg278: vector<2xf32>):
    %176 = "spirv.GL.FClamp"(%arg276, %arg277, %arg278) : (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_FMax"}> ({
  ^bb0(%arg274: vector<2xf32>, %arg275: vector<2xf32>):
    %175 = "spirv.GL.FMax"(%arg274, %arg275) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_FMin"}> ({
  ^bb0(%arg272: vector<2xf32>, %arg273: vector<2xf32>):
    %174 = "spirv.GL.FMin"(%arg272, %arg273) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_FMix"}> ({
  ^bb0(%arg269: vector<2xf32>, %arg270: vector<2xf32>, %arg271: vector<2xf32>):
    %173 = "spirv.GL.FMix"(%arg269, %arg270, %arg271) : (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_FSign"}> ({
  ^bb0(%arg268: vector<2xf32>):
    %172 = "spirv.GL.FSign"(%arg268) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GL_FindILsb"}> ({
  ^bb0(%arg267: vector<2xi32>):
    %171 = "spirv.GL.FindILsb"(%arg267) : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_FindSMsb"}> ({
  ^bb0(%arg266: vector<2xf32>):
    %170 = "spirv.GL.FindSMsb"(%arg266) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_FindUMsb"}> ({
  ^bb0(%arg265: vector<2xf32>):
    %169 = "spirv.GL.FindUMsb"(%arg265) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Floor"}> ({
  ^bb0(%arg264: vector<2xf32>):
    %168 = "spirv.GL.Floor"(%arg264) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_Fma"}> ({
  ^bb0(%arg261: vector<2xf32>, %arg262: vector<2xf32>, %arg263: vector<2xf32>):
    %167 = "spirv.GL.Fma"(%arg261, %arg262, %arg263) : (vector<2xf32>, vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Fract"}> ({
  ^bb0(%arg260: vector<2xf32>):
    %166 = "spirv.GL.Fract"(%arg260) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_FrexpStruct"}> ({
  ^bb0(%arg259: vector<2xf32>):
    %165 = "spirv.GL.FrexpStruct"(%arg259) : (vector<2xf32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_InverseSqrt"}> ({
  ^bb0(%arg258: vector<2xf32>):
    %164 = "spirv.GL.InverseSqrt"(%arg258) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xi32>) -> (), sym_name = "spirv_GL_Ldexp"}> ({
  ^bb0(%arg256: vector<2xf32>, %arg257: vector<2xi32>):
    %163 = "spirv.GL.Ldexp"(%arg256, %arg257) : (vector<2xf32>, vector<2xi32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Length"}> ({
  ^bb0(%arg255: vector<2xf32>):
    %162 = "spirv.GL.Length"(%arg255) : (vector<2xf32>) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Log"}> ({
  ^bb0(%arg254: vector<2xf32>):
    %161 = "spirv.GL.Log"(%arg254) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Log2"}> ({
  ^bb0(%arg253: vector<2xf32>):
    %160 = "spirv.GL.Log2"(%arg253) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Normalize"}> ({
  ^bb0(%arg252: vector<2xf32>):
    %159 = "spirv.GL.Normalize"(%arg252) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_PackHalf2x16"}> ({
  ^bb0(%arg251: vector<2xf32>):
    %158 = "spirv.GL.PackHalf2x16"(%arg251) : (vector<2xf32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "spirv_GL_PackSnorm4x8"}> ({
  ^bb0(%arg250: vector<4xf32>):
    %157 = "spirv.GL.PackSnorm4x8"(%arg250) : (vector<4xf32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_Pow"}> ({
  ^bb0(%arg248: vector<2xf32>, %arg249: vector<2xf32>):
    %156 = "spirv.GL.Pow"(%arg248, %arg249) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_GL_Reflect"}> ({
  ^bb0(%arg246: vector<2xf32>, %arg247: vector<2xf32>):
    %155 = "spirv.GL.Reflect"(%arg246, %arg247) : (vector<2xf32>, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Round"}> ({
  ^bb0(%arg245: vector<2xf32>):
    %154 = "spirv.GL.Round"(%arg245) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_RoundEven"}> ({
  ^bb0(%arg244: vector<2xf32>):
    %153 = "spirv.GL.RoundEven"(%arg244) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GL_SAbs"}> ({
  ^bb0(%arg243: vector<2xi32>):
    %152 = "spirv.GL.SAbs"(%arg243) : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_GL_SClamp"}> ({
  ^bb0(%arg240: vector<2xi32>, %arg241: vector<2xi32>, %arg242: vector<2xi32>):
    %151 = "spirv.GL.SClamp"(%arg240, %arg241, %arg242) : (vector<2xi32>, vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_GL_SMax"}> ({
  ^bb0(%arg238: vector<2xi32>, %arg239: vector<2xi32>):
    %150 = "spirv.GL.SMax"(%arg238, %arg239) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_GL_SMin"}> ({
  ^bb0(%arg236: vector<2xi32>, %arg237: vector<2xi32>):
    %149 = "spirv.GL.SMin"(%arg236, %arg237) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GL_SSign"}> ({
  ^bb0(%arg235: vector<2xi32>):
    %148 = "spirv.GL.SSign"(%arg235) : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Sin"}> ({
  ^bb0(%arg234: vector<2xf32>):
    %147 = "spirv.GL.Sin"(%arg234) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Sinh"}> ({
  ^bb0(%arg233: vector<2xf32>):
    %146 = "spirv.GL.Sinh"(%arg233) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Sqrt"}> ({
  ^bb0(%arg232: vector<2xf32>):
    %145 = "spirv.GL.Sqrt"(%arg232) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Tan"}> ({
  ^bb0(%arg231: vector<2xf32>):
    %144 = "spirv.GL.Tan"(%arg231) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GL_Tanh"}> ({
  ^bb0(%arg230: vector<2xf32>):
    %143 = "spirv.GL.Tanh"(%arg230) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_GL_UClamp"}> ({
  ^bb0(%arg227: vector<2xi32>, %arg228: vector<2xi32>, %arg229: vector<2xi32>):
    %142 = "spirv.GL.UClamp"(%arg227, %arg228, %arg229) : (vector<2xi32>, vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_GL_UMax"}> ({
  ^bb0(%arg225: vector<2xi32>, %arg226: vector<2xi32>):
    %141 = "spirv.GL.UMax"(%arg225, %arg226) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_GL_UMin"}> ({
  ^bb0(%arg223: vector<2xi32>, %arg224: vector<2xi32>):
    %140 = "spirv.GL.UMin"(%arg223, %arg224) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "spirv_GL_UnpackHalf2x16"}> ({
  ^bb0(%arg222: i32):
    %139 = "spirv.GL.UnpackHalf2x16"(%arg222) : (i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "spirv_GL_UnpackSnorm4x8"}> ({
  ^bb0(%arg221: i32):
    %138 = "spirv.GL.UnpackSnorm4x8"(%arg221) : (i32) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_GenericCastToPtr"}> ({
  ^bb0(%arg220: !spirv.ptr<f32, Function>):
    %137 = "spirv.GenericCastToPtr"(%arg220) : (!spirv.ptr<f32, Function>) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_GenericCastToPtrExplicit"}> ({
  ^bb0(%arg219: !spirv.ptr<f32, Function>):
    %136 = "spirv.GenericCastToPtrExplicit"(%arg219) : (!spirv.ptr<f32, Function>) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>) -> (), sym_name = "spirv_GroupBroadcast"}> ({
  ^bb0(%arg217: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg218: vector<2xi32>):
    %135 = "spirv.GroupBroadcast"(%arg217, %arg218) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>) -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GroupFAdd"}> ({
  ^bb0(%arg216: vector<2xf32>):
    %134 = "spirv.GroupFAdd"(%arg216) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GroupFMax"}> ({
  ^bb0(%arg215: vector<2xf32>):
    %133 = "spirv.GroupFMax"(%arg215) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_GroupFMin"}> ({
  ^bb0(%arg214: vector<2xf32>):
    %132 = "spirv.GroupFMin"(%arg214) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GroupIAdd"}> ({
  ^bb0(%arg213: vector<2xi32>):
    %131 = "spirv.GroupIAdd"(%arg213) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1) -> (), sym_name = "spirv_GroupNonUniformAll"}> ({
  ^bb0(%arg212: i1):
    %130 = "spirv.GroupNonUniformAll"(%arg212) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (i1) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GroupNonUniformAllEqual"}> ({
  ^bb0(%arg211: vector<2xi32>):
    %129 = "spirv.GroupNonUniformAllEqual"(%arg211) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<2xi32>) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1) -> (), sym_name = "spirv_GroupNonUniformAny"}> ({
  ^bb0(%arg210: i1):
    %128 = "spirv.GroupNonUniformAny"(%arg210) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (i1) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1) -> (), sym_name = "spirv_GroupNonUniformBallot"}> ({
  ^bb0(%arg209: i1):
    %127 = "spirv.GroupNonUniformBallot"(%arg209) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (i1) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>) -> (), sym_name = "spirv_GroupNonUniformBallotBitCount"}> ({
  ^bb0(%arg208: vector<4xi32>):
    %126 = "spirv.GroupNonUniformBallotBitCount"(%arg208) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<4xi32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>) -> (), sym_name = "spirv_GroupNonUniformBallotFindLSB"}> ({
  ^bb0(%arg207: vector<4xi32>):
    %125 = "spirv.GroupNonUniformBallotFindLSB"(%arg207) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<4xi32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>) -> (), sym_name = "spirv_GroupNonUniformBallotFindMSB"}> ({
  ^bb0(%arg206: vector<4xi32>):
    %124 = "spirv.GroupNonUniformBallotFindMSB"(%arg206) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<4xi32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformBitwiseAnd"}> ({
  ^bb0(%arg204: vector<2xi32>, %arg205: i32):
    %123 = "spirv.GroupNonUniformBitwiseAnd"(%arg204, %arg205) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformBitwiseOr"}> ({
  ^bb0(%arg202: vector<2xi32>, %arg203: i32):
    %122 = "spirv.GroupNonUniformBitwiseOr"(%arg202, %arg203) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformBitwiseXor"}> ({
  ^bb0(%arg200: vector<2xi32>, %arg201: i32):
    %121 = "spirv.GroupNonUniformBitwiseXor"(%arg200, %arg201) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, i32) -> (), sym_name = "spirv_GroupNonUniformBroadcast"}> ({
  ^bb0(%arg198: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg199: i32):
    %120 = "spirv.GroupNonUniformBroadcast"(%arg198, %arg199) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, i32) -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_GroupNonUniformElect"}> ({
    %119 = "spirv.GroupNonUniformElect"() <{execution_scope = #spirv.scope<ShaderCallKHR>}> : () -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, i32) -> (), sym_name = "spirv_GroupNonUniformFAdd"}> ({
  ^bb0(%arg196: vector<2xf32>, %arg197: i32):
    %118 = "spirv.GroupNonUniformFAdd"(%arg196, %arg197) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>, i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, i32) -> (), sym_name = "spirv_GroupNonUniformFMax"}> ({
  ^bb0(%arg194: vector<2xf32>, %arg195: i32):
    %117 = "spirv.GroupNonUniformFMax"(%arg194, %arg195) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>, i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, i32) -> (), sym_name = "spirv_GroupNonUniformFMin"}> ({
  ^bb0(%arg192: vector<2xf32>, %arg193: i32):
    %116 = "spirv.GroupNonUniformFMin"(%arg192, %arg193) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>, i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, i32) -> (), sym_name = "spirv_GroupNonUniformFMul"}> ({
  ^bb0(%arg190: vector<2xf32>, %arg191: i32):
    %115 = "spirv.GroupNonUniformFMul"(%arg190, %arg191) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>, i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformIAdd"}> ({
  ^bb0(%arg188: vector<2xi32>, %arg189: i32):
    %114 = "spirv.GroupNonUniformIAdd"(%arg188, %arg189) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformIMul"}> ({
  ^bb0(%arg186: vector<2xi32>, %arg187: i32):
    %113 = "spirv.GroupNonUniformIMul"(%arg186, %arg187) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, i32) -> (), sym_name = "spirv_GroupNonUniformLogicalAnd"}> ({
  ^bb0(%arg184: vector<2xf32>, %arg185: i32):
    %112 = "spirv.GroupNonUniformLogicalAnd"(%arg184, %arg185) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>, i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, i32) -> (), sym_name = "spirv_GroupNonUniformLogicalOr"}> ({
  ^bb0(%arg182: vector<2xf32>, %arg183: i32):
    %111 = "spirv.GroupNonUniformLogicalOr"(%arg182, %arg183) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>, i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, i32) -> (), sym_name = "spirv_GroupNonUniformLogicalXor"}> ({
  ^bb0(%arg180: vector<2xf32>, %arg181: i32):
    %110 = "spirv.GroupNonUniformLogicalXor"(%arg180, %arg181) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>, i32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformQuadSwap"}> ({
  ^bb0(%arg178: vector<2xi32>, %arg179: i32):
    %109 = "spirv.GroupNonUniformQuadSwap"(%arg178, %arg179) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32, i32) -> (), sym_name = "spirv_GroupNonUniformRotateKHR"}> ({
  ^bb0(%arg175: vector<2xi32>, %arg176: i32, %arg177: i32):
    %108 = "spirv.GroupNonUniformRotateKHR"(%arg175, %arg176, %arg177) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<2xi32>, i32, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformSMax"}> ({
  ^bb0(%arg173: vector<2xi32>, %arg174: i32):
    %107 = "spirv.GroupNonUniformSMax"(%arg173, %arg174) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformSMin"}> ({
  ^bb0(%arg171: vector<2xi32>, %arg172: i32):
    %106 = "spirv.GroupNonUniformSMin"(%arg171, %arg172) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformShuffle"}> ({
  ^bb0(%arg169: vector<2xi32>, %arg170: i32):
    %105 = "spirv.GroupNonUniformShuffle"(%arg169, %arg170) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformShuffleDown"}> ({
  ^bb0(%arg167: vector<2xi32>, %arg168: i32):
    %104 = "spirv.GroupNonUniformShuffleDown"(%arg167, %arg168) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformShuffleUp"}> ({
  ^bb0(%arg165: vector<2xi32>, %arg166: i32):
    %103 = "spirv.GroupNonUniformShuffleUp"(%arg165, %arg166) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformShuffleXor"}> ({
  ^bb0(%arg163: vector<2xi32>, %arg164: i32):
    %102 = "spirv.GroupNonUniformShuffleXor"(%arg163, %arg164) <{execution_scope = #spirv.scope<ShaderCallKHR>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformUMax"}> ({
  ^bb0(%arg161: vector<2xi32>, %arg162: i32):
    %101 = "spirv.GroupNonUniformUMax"(%arg161, %arg162) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_GroupNonUniformUMin"}> ({
  ^bb0(%arg159: vector<2xi32>, %arg160: i32):
    %100 = "spirv.GroupNonUniformUMin"(%arg159, %arg160) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>, i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GroupSMax"}> ({
  ^bb0(%arg158: vector<2xi32>):
    %99 = "spirv.GroupSMax"(%arg158) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GroupSMin"}> ({
  ^bb0(%arg157: vector<2xi32>):
    %98 = "spirv.GroupSMin"(%arg157) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GroupUMax"}> ({
  ^bb0(%arg156: vector<2xi32>):
    %97 = "spirv.GroupUMax"(%arg156) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_GroupUMin"}> ({
  ^bb0(%arg155: vector<2xi32>):
    %96 = "spirv.GroupUMin"(%arg155) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_IAdd"}> ({
  ^bb0(%arg153: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg154: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %95 = "spirv.IAdd"(%arg153, %arg154) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_IEqual"}> ({
  ^bb0(%arg151: vector<2xi32>, %arg152: vector<2xi32>):
    %94 = "spirv.IEqual"(%arg151, %arg152) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_IMul"}> ({
  ^bb0(%arg149: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg150: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %93 = "spirv.IMul"(%arg149, %arg150) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_INTEL_ControlBarrierArrive"}> ({
    "spirv.INTEL.ControlBarrierArrive"() <{execution_scope = #spirv.scope<ShaderCallKHR>, memory_scope = #spirv.scope<ShaderCallKHR>, memory_semantics = #spirv.memory_semantics<Volatile>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_INTEL_ControlBarrierWait"}> ({
    "spirv.INTEL.ControlBarrierWait"() <{execution_scope = #spirv.scope<ShaderCallKHR>, memory_scope = #spirv.scope<ShaderCallKHR>, memory_semantics = #spirv.memory_semantics<Volatile>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_INTEL_ConvertBF16ToF"}> ({
  ^bb0(%arg148: vector<2xf32>):
    %92 = "spirv.INTEL.ConvertBF16ToF"(%arg148) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_INTEL_ConvertFToBF16"}> ({
  ^bb0(%arg147: vector<2xf32>):
    %91 = "spirv.INTEL.ConvertFToBF16"(%arg147) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_INTEL_RoundFToTF32"}> ({
  ^bb0(%arg146: vector<2xf32>):
    %90 = "spirv.INTEL.RoundFToTF32"(%arg146) : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_INTEL_SubgroupBlockRead"}> ({
  ^bb0(%arg145: !spirv.ptr<f32, Function>):
    %89 = "spirv.INTEL.SubgroupBlockRead"(%arg145) : (!spirv.ptr<f32, Function>) -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_INotEqual"}> ({
  ^bb0(%arg143: vector<2xi32>, %arg144: vector<2xi32>):
    %88 = "spirv.INotEqual"(%arg143, %arg144) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_ISub"}> ({
  ^bb0(%arg141: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg142: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %87 = "spirv.ISub"(%arg141, %arg142) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_Image"}> ({
  ^bb0(%arg140: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %86 = "spirv.Image"(%arg140) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xf32>, f32, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ImageDrefGather"}> ({
  ^bb0(%arg135: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg136: vector<2xf32>, %arg137: f32, %arg138: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg139: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %85 = "spirv.ImageDrefGather"(%arg135, %arg136, %arg137, %arg138, %arg139) <{image_operands = #spirv.image_operands<Nontemporal>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xf32>, f32, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ImageFetch"}> ({
  ^bb0(%arg131: i32, %arg132: vector<2xi32>, %arg133: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg134: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %84 = "spirv.ImageFetch"(%arg131, %arg132, %arg133, %arg134) <{image_operands = #spirv.image_operands<Nontemporal>}> : (i32, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "spirv_ImageQuerySize"}> ({
  ^bb0(%arg130: i32):
    %83 = "spirv.ImageQuerySize"(%arg130) : (i32) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ImageRead"}> ({
  ^bb0(%arg126: i32, %arg127: vector<2xi32>, %arg128: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg129: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %82 = "spirv.ImageRead"(%arg126, %arg127, %arg128, %arg129) <{image_operands = #spirv.image_operands<Nontemporal>}> : (i32, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ImageSampleExplicitLod"}> ({
  ^bb0(%arg122: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg123: vector<2xi32>, %arg124: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg125: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %81 = "spirv.ImageSampleExplicitLod"(%arg122, %arg123, %arg124, %arg125) <{image_operands = #spirv.image_operands<Nontemporal>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xf32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ImageSampleImplicitLod"}> ({
  ^bb0(%arg118: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg119: vector<2xf32>, %arg120: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg121: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %80 = "spirv.ImageSampleImplicitLod"(%arg118, %arg119, %arg120, %arg121) <{image_operands = #spirv.image_operands<Nontemporal>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xf32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>, f32, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ImageSampleProjDrefImplicitLod"}> ({
  ^bb0(%arg113: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg114: vector<2xi32>, %arg115: f32, %arg116: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg117: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    %79 = "spirv.ImageSampleProjDrefImplicitLod"(%arg113, %arg114, %arg115, %arg116, %arg117) <{image_operands = #spirv.image_operands<Nontemporal>}> : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, vector<2xi32>, f32, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<2xi32>, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ImageWrite"}> ({
  ^bb0(%arg108: i32, %arg109: vector<2xi32>, %arg110: vector<2xi32>, %arg111: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, %arg112: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    "spirv.ImageWrite"(%arg108, %arg109, %arg110, %arg111, %arg112) <{image_operands = #spirv.image_operands<Nontemporal>}> : (i32, vector<2xi32>, vector<2xi32>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>, !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, i32, i32, i32) -> (), sym_name = "spirv_InBoundsPtrAccessChain"}> ({
  ^bb0(%arg104: !spirv.ptr<f32, Function>, %arg105: i32, %arg106: i32, %arg107: i32):
    %78 = "spirv.InBoundsPtrAccessChain"(%arg104, %arg105, %arg106, %arg107) : (!spirv.ptr<f32, Function>, i32, i32, i32) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_IsFinite"}> ({
  ^bb0(%arg103: vector<2xf32>):
    %77 = "spirv.IsFinite"(%arg103) : (vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_IsInf"}> ({
  ^bb0(%arg102: vector<2xf32>):
    %76 = "spirv.IsInf"(%arg102) : (vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_IsNan"}> ({
  ^bb0(%arg101: vector<2xf32>):
    %75 = "spirv.IsNan"(%arg101) : (vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1) -> (), sym_name = "spirv_KHR_AssumeTrue"}> ({
  ^bb0(%arg100: i1):
    "spirv.KHR.AssumeTrue"(%arg100) : (i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_KHR_CooperativeMatrixLength"}> ({
    %74 = "spirv.KHR.CooperativeMatrixLength"() <{cooperative_matrix_type = f32}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, i32) -> (), sym_name = "spirv_KHR_CooperativeMatrixLoad"}> ({
  ^bb0(%arg98: !spirv.ptr<f32, Function>, %arg99: i32):
    %73 = "spirv.KHR.CooperativeMatrixLoad"(%arg98, %arg99) <{alignment = 2 : i32, matrix_layout = #spirv.coop_matrix_layout_khr<ColumnMajor>, memory_operand = #spirv.memory_access<NoAliasINTELMask>}> : (!spirv.ptr<f32, Function>, i32) -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>>) -> (), sym_name = "spirv_KHR_CooperativeMatrixMulAdd"}> ({
  ^bb0(%arg95: !spirv.matrix<4 x vector<4xf32>>, %arg96: !spirv.matrix<4 x vector<4xf32>>, %arg97: !spirv.matrix<4 x vector<4xf32>>):
    %72 = "spirv.KHR.CooperativeMatrixMulAdd"(%arg95, %arg96, %arg97) <{matrix_operands = #spirv.cooperative_matrix_operands_khr<AccSat>}> : (!spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>>) -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, !spirv.matrix<4 x vector<4xf32>>, i32) -> (), sym_name = "spirv_KHR_CooperativeMatrixStore"}> ({
  ^bb0(%arg92: !spirv.ptr<f32, Function>, %arg93: !spirv.matrix<4 x vector<4xf32>>, %arg94: i32):
    "spirv.KHR.CooperativeMatrixStore"(%arg92, %arg93, %arg94) <{alignment = 2 : i32, matrix_layout = #spirv.coop_matrix_layout_khr<ColumnMajor>, memory_operand = #spirv.memory_access<NoAliasINTELMask>}> : (!spirv.ptr<f32, Function>, !spirv.matrix<4 x vector<4xf32>>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>) -> (), sym_name = "spirv_KHR_GroupFMul"}> ({
  ^bb0(%arg91: vector<2xf32>):
    %71 = "spirv.KHR.GroupFMul"(%arg91) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_KHR_GroupIMul"}> ({
  ^bb0(%arg90: vector<2xi32>):
    %70 = "spirv.KHR.GroupIMul"(%arg90) <{execution_scope = #spirv.scope<ShaderCallKHR>, group_operation = #spirv.group_operation<PartitionedExclusiveScanNV>}> : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1) -> (), sym_name = "spirv_KHR_SubgroupBallot"}> ({
  ^bb0(%arg89: i1):
    %69 = "spirv.KHR.SubgroupBallot"(%arg89) : (i1) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_Kill"}> ({
    "spirv.Kill"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>>) -> (), sym_name = "spirv_MatrixTimesMatrix"}> ({
  ^bb0(%arg87: !spirv.matrix<4 x vector<4xf32>>, %arg88: !spirv.matrix<4 x vector<4xf32>>):
    %68 = "spirv.MatrixTimesMatrix"(%arg87, %arg88) : (!spirv.matrix<4 x vector<4xf32>>, !spirv.matrix<4 x vector<4xf32>>) -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.matrix<4 x vector<4xf32>>, f32) -> (), sym_name = "spirv_MatrixTimesScalar"}> ({
  ^bb0(%arg85: !spirv.matrix<4 x vector<4xf32>>, %arg86: f32):
    %67 = "spirv.MatrixTimesScalar"(%arg85, %arg86) : (!spirv.matrix<4 x vector<4xf32>>, f32) -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, vector<2xf32>) -> (), sym_name = "spirv_MatrixTimesVector"}> ({
  ^bb0(%arg83: f32, %arg84: vector<2xf32>):
    %66 = "spirv.MatrixTimesVector"(%arg83, %arg84) : (f32, vector<2xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_MemoryBarrier"}> ({
    "spirv.MemoryBarrier"() <{memory_scope = #spirv.scope<ShaderCallKHR>, memory_semantics = #spirv.memory_semantics<Volatile>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>) -> (), sym_name = "spirv_Not"}> ({
  ^bb0(%arg82: vector<2xi32>):
    %65 = "spirv.Not"(%arg82) : (vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_Ordered"}> ({
  ^bb0(%arg80: vector<2xf32>, %arg81: vector<2xf32>):
    %64 = "spirv.Ordered"(%arg80, %arg81) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>, i32, i32, i32) -> (), sym_name = "spirv_PtrAccessChain"}> ({
  ^bb0(%arg76: !spirv.ptr<f32, Function>, %arg77: i32, %arg78: i32, %arg79: i32):
    %63 = "spirv.PtrAccessChain"(%arg76, %arg77, %arg78, %arg79) : (!spirv.ptr<f32, Function>, i32, i32, i32) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.ptr<f32, Function>) -> (), sym_name = "spirv_PtrCastToGeneric"}> ({
  ^bb0(%arg75: !spirv.ptr<f32, Function>):
    %62 = "spirv.PtrCastToGeneric"(%arg75) : (!spirv.ptr<f32, Function>) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_Return"}> ({
    "spirv.Return"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> (), sym_name = "spirv_ReturnValue"}> ({
  ^bb0(%arg74: !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>):
    "spirv.ReturnValue"(%arg74) : (!spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_SConvert"}> ({
  ^bb0(%arg73: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %61 = "spirv.SConvert"(%arg73) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_SDiv"}> ({
  ^bb0(%arg71: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg72: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %60 = "spirv.SDiv"(%arg71, %arg72) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SDot"}> ({
  ^bb0(%arg69: vector<2xi32>, %arg70: vector<2xi32>):
    %59 = "spirv.SDot"(%arg69, %arg70) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (vector<2xi32>, vector<2xi32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, i32) -> (), sym_name = "spirv_SDotAccSat"}> ({
  ^bb0(%arg66: vector<2xi32>, %arg67: vector<2xi32>, %arg68: i32):
    %58 = "spirv.SDotAccSat"(%arg66, %arg67, %arg68) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (vector<2xi32>, vector<2xi32>, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SGreaterThan"}> ({
  ^bb0(%arg64: vector<2xi32>, %arg65: vector<2xi32>):
    %57 = "spirv.SGreaterThan"(%arg64, %arg65) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SGreaterThanEqual"}> ({
  ^bb0(%arg62: vector<2xi32>, %arg63: vector<2xi32>):
    %56 = "spirv.SGreaterThanEqual"(%arg62, %arg63) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SLessThan"}> ({
  ^bb0(%arg60: vector<2xi32>, %arg61: vector<2xi32>):
    %55 = "spirv.SLessThan"(%arg60, %arg61) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SLessThanEqual"}> ({
  ^bb0(%arg58: vector<2xi32>, %arg59: vector<2xi32>):
    %54 = "spirv.SLessThanEqual"(%arg58, %arg59) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SMod"}> ({
  ^bb0(%arg56: vector<2xi32>, %arg57: vector<2xi32>):
    %53 = "spirv.SMod"(%arg56, %arg57) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_SNegate"}> ({
  ^bb0(%arg55: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %52 = "spirv.SNegate"(%arg55) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SRem"}> ({
  ^bb0(%arg53: vector<2xi32>, %arg54: vector<2xi32>):
    %51 = "spirv.SRem"(%arg53, %arg54) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_SUDot"}> ({
  ^bb0(%arg51: vector<2xi32>, %arg52: vector<2xi32>):
    %50 = "spirv.SUDot"(%arg51, %arg52) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (vector<2xi32>, vector<2xi32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, i32) -> (), sym_name = "spirv_SUDotAccSat"}> ({
  ^bb0(%arg48: vector<2xi32>, %arg49: vector<2xi32>, %arg50: i32):
    %49 = "spirv.SUDotAccSat"(%arg48, %arg49, %arg50) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (vector<2xi32>, vector<2xi32>, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, !spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> (), sym_name = "spirv_Select"}> ({
  ^bb0(%arg45: vector<2xf32>, %arg46: !spirv.ptr<f32, Function>, %arg47: !spirv.ptr<f32, Function>):
    %48 = "spirv.Select"(%arg45, %arg46, %arg47) : (vector<2xf32>, !spirv.ptr<f32, Function>, !spirv.ptr<f32, Function>) -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_ShiftLeftLogical"}> ({
  ^bb0(%arg43: vector<2xi32>, %arg44: vector<2xi32>):
    %47 = "spirv.ShiftLeftLogical"(%arg43, %arg44) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_ShiftRightArithmetic"}> ({
  ^bb0(%arg41: vector<2xi32>, %arg42: vector<2xi32>):
    %46 = "spirv.ShiftRightArithmetic"(%arg41, %arg42) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_ShiftRightLogical"}> ({
  ^bb0(%arg39: vector<2xi32>, %arg40: vector<2xi32>):
    %45 = "spirv.ShiftRightLogical"(%arg39, %arg40) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_SpecConstant"}> ({
    "spirv.SpecConstant"() <{default_value = 1 : i32, sym_name = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_SpecConstantComposite"}> ({
    "spirv.SpecConstantComposite"() <{constituents = [@other], sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.matrix<4 x vector<4xf32>>) -> (), sym_name = "spirv_Transpose"}> ({
  ^bb0(%arg38: !spirv.matrix<4 x vector<4xf32>>):
    %44 = "spirv.Transpose"(%arg38) : (!spirv.matrix<4 x vector<4xf32>>) -> !spirv.matrix<4 x vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_UConvert"}> ({
  ^bb0(%arg37: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %43 = "spirv.UConvert"(%arg37) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> (), sym_name = "spirv_UDiv"}> ({
  ^bb0(%arg35: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, %arg36: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>):
    %42 = "spirv.UDiv"(%arg35, %arg36) : (!spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>, !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>) -> !spirv.coopmatrix<16x16xf32, Subgroup, MatrixA>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_UDot"}> ({
  ^bb0(%arg33: vector<2xi32>, %arg34: vector<2xi32>):
    %41 = "spirv.UDot"(%arg33, %arg34) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (vector<2xi32>, vector<2xi32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, i32) -> (), sym_name = "spirv_UDotAccSat"}> ({
  ^bb0(%arg30: vector<2xi32>, %arg31: vector<2xi32>, %arg32: i32):
    %40 = "spirv.UDotAccSat"(%arg30, %arg31, %arg32) <{format = #spirv.packed_vector_format<PackedVectorFormat4x8Bit>}> : (vector<2xi32>, vector<2xi32>, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_UGreaterThan"}> ({
  ^bb0(%arg28: vector<2xi32>, %arg29: vector<2xi32>):
    %39 = "spirv.UGreaterThan"(%arg28, %arg29) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_UGreaterThanEqual"}> ({
  ^bb0(%arg26: vector<2xi32>, %arg27: vector<2xi32>):
    %38 = "spirv.UGreaterThanEqual"(%arg26, %arg27) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_ULessThan"}> ({
  ^bb0(%arg24: vector<2xi32>, %arg25: vector<2xi32>):
    %37 = "spirv.ULessThan"(%arg24, %arg25) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_ULessThanEqual"}> ({
  ^bb0(%arg22: vector<2xi32>, %arg23: vector<2xi32>):
    %36 = "spirv.ULessThanEqual"(%arg22, %arg23) : (vector<2xi32>, vector<2xi32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_UMod"}> ({
  ^bb0(%arg20: vector<2xi32>, %arg21: vector<2xi32>):
    %35 = "spirv.UMod"(%arg20, %arg21) : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_Undef"}> ({
    %34 = "spirv.Undef"() : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<2xf32>) -> (), sym_name = "spirv_Unordered"}> ({
  ^bb0(%arg18: vector<2xf32>, %arg19: vector<2xf32>):
    %33 = "spirv.Unordered"(%arg18, %arg19) : (vector<2xf32>, vector<2xf32>) -> vector<2xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_Unreachable"}> ({
    "spirv.Unreachable"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_Variable"}> ({
    %32 = "spirv.Variable"() <{storage_class = #spirv.storage_class<Function>}> : () -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, i32) -> (), sym_name = "spirv_VectorExtractDynamic"}> ({
  ^bb0(%arg16: vector<2xi32>, %arg17: i32):
    %31 = "spirv.VectorExtractDynamic"(%arg16, %arg17) : (vector<2xi32>, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>) -> (), sym_name = "spirv_VectorShuffle"}> ({
  ^bb0(%arg14: vector<2xi32>, %arg15: vector<2xi32>):
    %30 = "spirv.VectorShuffle"(%arg14, %arg15) <{components = [1, 2]}> : (vector<2xi32>, vector<2xi32>) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, f32) -> (), sym_name = "spirv_VectorTimesMatrix"}> ({
  ^bb0(%arg12: vector<2xf32>, %arg13: f32):
    %29 = "spirv.VectorTimesMatrix"(%arg12, %arg13) : (vector<2xf32>, f32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, f32) -> (), sym_name = "spirv_VectorTimesScalar"}> ({
  ^bb0(%arg10: vector<2xf32>, %arg11: f32):
    %28 = "spirv.VectorTimesScalar"(%arg10, %arg11) : (vector<2xf32>, f32) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_mlir_addressof"}> ({
    %27 = "spirv.mlir.addressof"() <{variable = @other}> : () -> !spirv.ptr<f32, Function>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "spirv_mlir_merge"}> ({
  ^bb0(%arg8: i32, %arg9: i32):
    "spirv.mlir.merge"(%arg8, %arg9) : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "spirv_mlir_referenceof"}> ({
    %26 = "spirv.mlir.referenceof"() <{spec_const = @other}> : () -> !spirv.sampled_image<!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, NoSampler, Unknown>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "spirv_mlir_yield"}> ({
  ^bb0(%arg7: i32):
    "spirv.mlir.yield"(%arg7) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
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

