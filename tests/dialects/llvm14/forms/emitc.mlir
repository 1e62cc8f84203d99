emitc.include "header.h"
emitc.include <"standard.h">

func @f(%i: i32) {
  %0 = emitc.call "function"(%i) {args = [0 : index]} : (i32) -> i32
  emitc.call "procedure"() : () -> ()
  %1 = emitc.apply "&"(%i) : (i32) -> i32
  %2 = "emitc.constant"() {value = 1 : i32} : () -> i32
  return
}
