[
  (region)
  (dictionary)
  (group)
] @indent.begin

["}" ")" "]"] @indent.end @indent.branch

(block_label) @indent.branch

[
  (comment)
  (string)
  (resources)
] @indent.ignore
