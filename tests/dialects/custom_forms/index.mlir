func.func @index(%a: index, %b: i32) {
  %0 = index.constant -4
  %1 = index.bool.constant true
  %2 = index.add %a, %0
  %3 = index.ceildivs %a, %2 {test.flag}
  %4 = index.cmp slt(%a, %2)
  %5 = index.casts %b : i32 to index
  %6 = index.castu %a : index to i64
  %7 = index.sizeof
  return
}
