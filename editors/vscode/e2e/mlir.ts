/** What the tests need to know of MLIR text, and the real compiler. */

import { execFileSync } from "node:child_process";

/** Where a text first occurs, as line and column counted from 0. */
export function locate(text: string, wanted: string): { line: number; character: number } {
  const offset = text.indexOf(wanted);
  if (offset < 0) {
    throw new Error(`"${wanted}" does not occur`);
  }
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Hands a file to a compiler, which throws with its own words when it does not accept it. */
export function compile(file: string, compiler = process.env.MLIR_OPT ?? "mlir-opt-22"): string {
  return execFileSync(compiler, [file], { encoding: "utf8" });
}

/** A text in the syntax of LLVM 14. */
export const OLD_TEXT = `
func @insert(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %r : tensor<8xf32>
}

func @caller(%t: tensor<8xf32>, %x: f32, %i: index) -> f32 {
  %r = call @insert(%t, %x, %i) : (tensor<8xf32>, f32, index) -> tensor<8xf32>
  %y = tensor.extract %r[%i] : tensor<8xf32>
  return %y : f32
}
`;

/** One that LLVM 14 refuses, at the indirect call. */
export const ANCESTOR_REFUSED_TEXT = `// bufferizer: semantics=comprehensive
func @part(%t: tensor<8xf32>) -> tensor<4xf32> {
  %r = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return %r : tensor<4xf32>
}
`;
export const OLD_REFUSED_TEXT = `
func @indirect(%f: (tensor<8xf32>) -> tensor<8xf32>, %t: tensor<8xf32>, %i: index) -> f32 {
  %r = call_indirect %f(%t) : (tensor<8xf32>) -> tensor<8xf32>
  %y = tensor.extract %r[%i] : tensor<8xf32>
  return %y : f32
}
`;
