/** What passes between VS Code and the server and is not handed on as it is. */

import * as vscode from "vscode";
import { vsdiag, type Middleware } from "vscode-languageclient/node";
import { withoutRepetitions, type Feature } from "./coexistence";
import type { MlirExtension } from "./mlirExtension";
import { pageLink } from "./pages";

/** Leaves to the MLIR extension what the settings say, and links the codes of diagnostics with their pages. */
export function middleware(other: MlirExtension): Middleware {
  const unlessTaken = async <T>(feature: Feature, { uri }: vscode.TextDocument, ask: () => vscode.ProviderResult<T>) =>
    (await other.takes(feature, uri)) ? undefined : ask();
  // What was left out once may be wanted again of a text that is as it was.
  const shortened = new Set<string>();
  return {
    provideDocumentSymbols: (document, token, next) => unlessTaken("symbols", document, () => next(document, token)),
    provideCompletionItem: (document, position, context, token, next) =>
      unlessTaken("completion", document, () => next(document, position, context, token)),
    provideDefinition: (document, position, token, next) =>
      unlessTaken("definition", document, () => next(document, position, token)),
    provideReferences: (document, position, options, token, next) =>
      unlessTaken("references", document, () => next(document, position, options, token)),
    provideHover: (document, position, token, next) =>
      unlessTaken("hover", document, () => next(document, position, token)),
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, diagnostics.map(withPage));
    },
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = document instanceof vscode.Uri ? document : document.uri;
      const said = other.saidOf(uri);
      const all = said.size > 0 || shortened.delete(uri.toString());
      const report = await next(document, all ? undefined : previousResultId, token);
      if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) {
        return report;
      }
      const items = withoutRepetitions(report.items, said).map(withPage);
      if (items.length < report.items.length) {
        shortened.add(uri.toString());
      }
      // Of a long list VS Code underlines the first 500 only: errors are not to be among the others.
      items.sort((a, b) => a.severity - b.severity);
      return { ...report, items };
    },
    provideWorkspaceDiagnostics: (resultIds, token, report, next) => {
      return next(resultIds, token, (chunk) => {
        for (const part of chunk?.items ?? []) {
          if (part.kind === vsdiag.DocumentDiagnosticReportKind.full) {
            part.items.forEach(withPage);
          }
        }
        report(chunk);
      });
    },
  };
}

function withPage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const code = typeof diagnostic.code === "object" ? diagnostic.code.value : diagnostic.code;
  if (typeof code === "string") {
    diagnostic.code = { value: code, target: pageLink(code) };
  }
  return diagnostic;
}
