[
  (region)
  (dictionary)
  (resources)
] @fold
