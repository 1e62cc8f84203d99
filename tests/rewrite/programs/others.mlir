func.func @transfers(%t: tensor<8xf32>, %i: index, %f: f32, %m: vector<4xi1>, %p: vector<4xindex>) -> (tensor<8xf32>, vector<4xf32>) {
  %read = vector.transfer_read %t[%i], %f {in_bounds = [true]} : tensor<8xf32>, vector<4xf32>
  %gathered = vector.gather %t[%i] [%p], %m, %read : tensor<8xf32>, vector<4xindex>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %written = vector.transfer_write %gathered, %t[%i] : vector<4xf32>, tensor<8xf32>
  %masked = vector.mask %m { vector.transfer_write %read, %written[%i] : vector<4xf32>, tensor<8xf32> } : vector<4xi1> -> tensor<8xf32>
  return %masked, %gathered : tensor<8xf32>, vector<4xf32>
}

// -----

func.func @assume(%t: tensor<8xf32>, %w: !shape.witness, %i: index, %f: f32) -> tensor<8xf32> {
  %r = shape.assuming %w -> (tensor<8xf32>) {
    %x = tensor.insert %f into %t[%i] : tensor<8xf32>
    shape.assuming_yield %x : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// -----

ml_program.global private mutable @state(dense<4> : tensor<4xi32>) : tensor<4xi32>
ml_program.global public @table(dense<[1, 2]> : tensor<2xi32>) : tensor<2xi32>

func.func @globals(%i: index, %t: tensor<4xi32>) -> (i32, tensor<2xi32>) {
  %0 = ml_program.global_load @state : tensor<4xi32>
  %1 = ml_program.global_load @table : tensor<2xi32>
  %e = tensor.extract %0[%i] : tensor<4xi32>
  ml_program.global_store @state = %t : tensor<4xi32>
  return %e, %1 : i32, tensor<2xi32>
}

// -----

func.func @scatters(%t: tensor<8xf32>, %u: tensor<?x8xf32>, %i: index, %m: vector<4xi1>, %p: vector<4xi32>, %v: vector<4xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<?x8xf32>) {
  %copied = vector.scatter %t[%i] [%p], %m, %v : tensor<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> -> tensor<8xf32>
  %0 = vector.scatter %u[%i, %i] [%p], %m, %v {alignment = 8, tag} : tensor<?x8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> -> tensor<?x8xf32>
  return %t, %copied, %0 : tensor<8xf32>, tensor<8xf32>, tensor<?x8xf32>
}
