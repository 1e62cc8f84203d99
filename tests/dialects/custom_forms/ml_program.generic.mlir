"builtin.module"() ({
  "ml_program.global"() <{is_mutable, sym_name = "mutable", sym_visibility = "private", type = tensor<?xi32>, value = dense<4> : tensor<4xi32>}> : () -> ()
  "ml_program.global"() <{sym_name = "external", sym_visibility = "public", type = tensor<4xi32>, value = dense<4> : tensor<4xi32>}> : () -> ()
  "ml_program.global"() <{is_mutable, sym_name = "plain", sym_visibility = "private", type = tensor<?xi32>}> : () -> ()
  "ml_program.func"() <{function_type = (i32) -> i32, sym_name = "declared", sym_visibility = "private"}> ({
  }) : () -> ()
  "ml_program.func"() <{function_type = (tensor<?xi32>) -> tensor<?xi32>, sym_name = "defined"}> ({
  ^bb0(%arg1: tensor<?xi32>):
    %4 = "ml_program.global_load"() <{global = @mutable}> : () -> tensor<?xi32>
    %5 = "ml_program.global_load_const"() <{global = @external}> : () -> tensor<4xi32>
    "ml_program.global_store"(%4) <{global = @mutable}> : (tensor<?xi32>) -> ()
    "ml_program.return"(%4) : (tensor<?xi32>) -> ()
  }) {attribute} : () -> ()
  "ml_program.subgraph"() <{function_type = (tensor<?xi32>) -> (tensor<?xi32>, !ml_program.token), sym_name = "graph"}> ({
  ^bb0(%arg0: tensor<?xi32>):
    %0 = "ml_program.token"() : () -> !ml_program.token
    %1:2 = "ml_program.global_load_graph"() <{global = @mutable}> : () -> (tensor<?xi32>, !ml_program.token)
    %2:2 = "ml_program.global_load_graph"(%0, %1#1) <{global = @mutable}> : (!ml_program.token, !ml_program.token) -> (tensor<?xi32>, !ml_program.token)
    %3 = "ml_program.global_store_graph"(%2#0, %2#1) <{global = @mutable}> : (tensor<?xi32>, !ml_program.token) -> !ml_program.token
    "ml_program.output"(%2#0, %3) : (tensor<?xi32>, !ml_program.token) -> ()
  }) : () -> ()
}) : () -> ()

