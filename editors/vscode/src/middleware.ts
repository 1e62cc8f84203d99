/** What passes between VS Code and the server and is not handed on as it is. */

import * as vscode from "vscode";
import { vsdiag, type Middleware } from "vscode-languageclient/node";
import { SECTION } from "./client";
import { featuresLeft, LEAVE_SETTING, MLIR_EXTENSION, type Feature, type OtherExtension } from "./coexistence";
import { pageLink } from "./pages";

/** Leaves to the MLIR extension what the settings say, and links the codes of diagnostics with their pages. */
export function middleware(mlirServerOnPath: boolean): Middleware {
  const leaves = (feature: Feature) => leftFeatures(mlirServerOnPath).has(feature);
  return {
    provideDocumentSymbols: (document, token, next) => (leaves("symbols") ? undefined : next(document, token)),
    provideWorkspaceSymbols: (query, token, next) => (leaves("symbols") ? undefined : next(query, token)),
    provideCompletionItem: (document, position, context, token, next) =>
      leaves("completion") ? undefined : next(document, position, context, token),
    provideDefinition: (document, position, token, next) =>
      leaves("definition") ? undefined : next(document, position, token),
    provideReferences: (document, position, options, token, next) =>
      leaves("references") ? undefined : next(document, position, options, token),
    provideHover: (document, position, token, next) => (leaves("hover") ? undefined : next(document, position, token)),
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, diagnostics.map(withPage));
    },
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token);
      if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) {
        report.items.forEach(withPage);
      }
      return report;
    },
  };
}

/** The features that are left to the MLIR extension at the moment. */
export function leftFeatures(mlirServerOnPath: boolean): ReadonlySet<string> {
  const wanted = vscode.workspace.getConfiguration(SECTION).get<string[]>(LEAVE_SETTING, []);
  return featuresLeft(otherExtension(mlirServerOnPath), wanted);
}

export function otherExtension(serverOnPath: boolean): OtherExtension {
  return {
    isInstalled: vscode.extensions.getExtension(MLIR_EXTENSION) !== undefined,
    serverPath: vscode.workspace.getConfiguration("mlir").get("server_path", ""),
    serverOnPath,
  };
}

function withPage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const code = typeof diagnostic.code === "object" ? diagnostic.code.value : diagnostic.code;
  if (typeof code === "string") {
    diagnostic.code = { value: code, target: pageLink(code) };
  }
  return diagnostic;
}
