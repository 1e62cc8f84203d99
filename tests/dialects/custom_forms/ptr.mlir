func.func @ptr_constant() {
  %0 = ptr.constant 1 : i32
  return
}

func.func @ptr_get_metadata(%arg0: memref<4x4xf32>) {
  %0 = ptr.get_metadata %arg0 : memref<4x4xf32>
  return
}

func.func @ptr_load(%arg0: i32) {
  %0 = ptr.load volatile %arg0 atomic unordered nontemporal invariant invariant_group : i32 -> i32
  return
}

func.func @ptr_ptr_add(%arg0: i32, %arg1: i32) {
  %0 = ptr.ptr_add nusw %arg0, %arg1 : i32, i32
  return
}

func.func @ptr_ptr_diff(%arg0: i32, %arg1: i32) {
  %0 = ptr.ptr_diff nuw %arg0, %arg1 : i32 -> i32
  return
}

func.func @ptr_store(%arg0: i32, %arg1: i32) {
  ptr.store volatile %arg0, %arg1 atomic unordered nontemporal invariant_group : i32, i32
  return
}

func.func @ptr_type_offset() {
  %0 = ptr.type_offset f32 : i32
  return
}

