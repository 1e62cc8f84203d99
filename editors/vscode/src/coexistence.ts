/**
 * What is left to the MLIR extension of the LLVM project, which serves the same language: without this, symbols, definitions and
 * completions would come twice. Nothing here knows VS Code, so that it can be tested.
 */

import { isAbsolute } from "node:path";

export const MLIR_EXTENSION = "llvm-vs-code-extensions.vscode-mlir";
export const LEAVE_SETTING = "leaveToMlirExtension";

/** The program that the MLIR extension starts, unless its setting `mlir.server_path` names another. */
const MLIR_SERVER = "mlir-lsp-server";

/** Whose words its diagnostics are, as `mlir-lsp-server` has it. */
const MLIR_SOURCE = "mlir";

/** What may be left, by the name that the setting has for it. It has no symbols of the workspace to give. */
export type Feature = "symbols" | "completion" | "definition" | "references" | "hover" | "diagnostics";

/** Where the MLIR extension looks for its server: at a path, or for a file in the folder. It does not look on the PATH. */
export type ServerPlace = { readonly path: string } | { readonly pattern: string };

/** @param setting what `mlir.server_path` says; empty where nobody has set it */
export function serverPlace(setting: string): ServerPlace {
  return isAbsolute(setting) ? { path: setting } : { pattern: `**/${setting === "" ? MLIR_SERVER : setting}` };
}

/** The part of a diagnostic that tells whether it says the same as another one. */
export interface Saying {
  readonly message: string;
  readonly source?: string | undefined;
  readonly range: { readonly start: { readonly line: number } };
}

/** What the MLIR extension says among all that is said of a document, to be compared. */
export function saidByOther(all: readonly Saying[]): ReadonlySet<string> {
  return new Set(all.filter(({ source }) => source === MLIR_SOURCE).map(words));
}

/** Without those that the other extension has said on the same line, in the same words: the compiler's, on both sides. */
export function withoutRepetitions<T extends Saying>(own: readonly T[], said: ReadonlySet<string>): T[] {
  return own.filter((diagnostic) => !said.has(words(diagnostic)));
}

function words({ range, message }: Saying): string {
  return `${range.start.line} ${message}`;
}
