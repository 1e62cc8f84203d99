/**
 * What is left to the MLIR extension of the LLVM project, which serves the same language: without this, symbols, definitions and
 * completions would come twice. Nothing here knows VS Code, so that it can be tested.
 */

export const MLIR_EXTENSION = "llvm-vs-code-extensions.vscode-mlir";
export const LEAVE_SETTING = "leaveToMlirExtension";

/** The program that the MLIR extension starts, unless its setting `mlir.server_path` names another. */
export const MLIR_SERVER = "mlir-lsp-server";

/** What may be left, by the name that the setting has for it. */
export type Feature = "symbols" | "completion" | "definition" | "references" | "hover";

export interface OtherExtension {
  readonly isInstalled: boolean;
  /** What its setting `mlir.server_path` says. */
  readonly serverPath: string;
  readonly serverOnPath: boolean;
}

/** The features that are left to the other extension: none where it cannot serve them, since it has no server. */
export function featuresLeft(other: OtherExtension, wanted: readonly string[]): ReadonlySet<string> {
  const serves = other.isInstalled && (other.serverPath !== "" || other.serverOnPath);
  return new Set(serves ? wanted : []);
}
