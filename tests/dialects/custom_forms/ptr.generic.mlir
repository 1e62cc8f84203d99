"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "ptr_constant"}> ({
    %5 = "ptr.constant"() <{value = 1 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "ptr_get_metadata"}> ({
  ^bb0(%arg7: memref<4x4xf32>):
    %4 = "ptr.get_metadata"(%arg7) : (memref<4x4xf32>) -> !ptr.ptr_metadata<memref<4x4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "ptr_load"}> ({
  ^bb0(%arg6: i32):
    %3 = "ptr.load"(%arg6) <{alignment = [], invariant, invariantGroup, nontemporal, ordering = 1 : i32, volatile_}> : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "ptr_ptr_add"}> ({
  ^bb0(%arg4: i32, %arg5: i32):
    %2 = "ptr.ptr_add"(%arg4, %arg5) <{flags = 1 : i32}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "ptr_ptr_diff"}> ({
  ^bb0(%arg2: i32, %arg3: i32):
    %1 = "ptr.ptr_diff"(%arg2, %arg3) <{flags = 1 : i8}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "ptr_store"}> ({
  ^bb0(%arg0: i32, %arg1: i32):
    "ptr.store"(%arg0, %arg1) <{alignment = [], invariantGroup, nontemporal, ordering = 1 : i32, volatile_}> : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "ptr_type_offset"}> ({
    %0 = "ptr.type_offset"() <{elementType = f32}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

