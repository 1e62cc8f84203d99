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

/** Hands a file to the compiler, which throws with its own words when it does not accept it. */
export function compile(file: string): string {
  return execFileSync(process.env.MLIR_OPT ?? "mlir-opt-22", [file], { encoding: "utf8" });
}
