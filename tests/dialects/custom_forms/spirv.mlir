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
