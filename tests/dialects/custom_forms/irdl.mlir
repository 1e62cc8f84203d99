func.func @irdl_all_of() {
  %0 = irdl.all_of() 
  return
}

func.func @irdl_all_of_full(%arg0: !irdl.attribute, %arg1: !irdl.attribute) {
  %0 = irdl.all_of(%arg0, %arg1) 
  return
}

func.func @irdl_any() {
  %0 = irdl.any
  return
}

func.func @irdl_any_of() {
  %0 = irdl.any_of() 
  return
}

func.func @irdl_any_of_full(%arg0: !irdl.attribute, %arg1: !irdl.attribute) {
  %0 = irdl.any_of(%arg0, %arg1) 
  return
}

func.func @irdl_attributes_full(%arg0: !irdl.attribute, %arg1: !irdl.attribute) {
  irdl.attributes {"a" = %arg0, "b" = %arg1}
  return
}

func.func @irdl_base() {
  %0 = irdl.base 
  return
}

func.func @irdl_base_full() {
  %0 = irdl.base @other "name" 
  return
}

func.func @irdl_c_pred() {
  %0 = irdl.c_pred "name" 
  return
}

func.func @irdl_is() {
  %0 = irdl.is 1 : i32 
  return
}

func.func @irdl_parameters() {
  irdl.parameters()
  return
}

func.func @irdl_parameters_full(%arg0: !irdl.attribute, %arg1: !irdl.attribute) {
  irdl.parameters(a: %arg0, b: %arg1)
  return
}

func.func @irdl_parametric() {
  %0 = irdl.parametric @other<> 
  return
}

func.func @irdl_parametric_full(%arg0: !irdl.attribute, %arg1: !irdl.attribute) {
  %0 = irdl.parametric @other<%arg0, %arg1> 
  return
}

func.func @irdl_region() {
  %0 = irdl.region
  return
}

func.func @irdl_region_full(%arg0: !irdl.attribute, %arg1: !irdl.attribute) {
  %0 = irdl.region(%arg0, %arg1) with size 2
  return
}

func.func @irdl_regions() {
  irdl.regions()
  return
}

irdl.dialect @cmath {
  irdl.attribute @nothing {}
  irdl.type @complex attributes {note} {
    %0 = irdl.is f32
    %1 = irdl.base "!builtin.integer"
    %2 = irdl.base @cmath::@complex
    %3 = irdl.any_of(%0, %1)
    %4 = irdl.all_of(%3, %2)
    irdl.parameters(elem: %4)
  }
  irdl.operation @mul {
    %0 = irdl.any
    %1 = irdl.parametric @cmath::@complex<%0>
    %2 = irdl.c_pred "$_self.isInteger()"
    irdl.operands(lhs: %1, rhs: variadic %1, third: optional %2)
    irdl.results(res: single %1)
    irdl.attributes {"first" = %0, "second" = %2}
    irdl.attributes
    %3 = irdl.region
    %4 = irdl.region(%0, %1) with size 3
    %5 = irdl.region()
    irdl.regions(body: %3, other: %4)
  }
}

irdl.dialect @without_bodies {
  irdl.type @type
  irdl.attribute @attribute
  irdl.operation @operation
}
