/**
 * Stands for the MLIR extension of the LLVM project: see mlirExtension/package.json. As it does, it serves the files of a folder
 * for which it has a server: the file that the setting names, or one that is found in the folder, if it starts.
 */

import { spawnSync } from "node:child_process";
import * as path from "node:path";
import * as vscode from "vscode";

export const SYMBOL = "told by the other extension";
/** Reports a message on a line of a document, or nothing any more: `(document, line?, message?)`. */
export const REPORT = "mlir.reportForTest";

async function hasServer(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const setting = vscode.workspace.getConfiguration("mlir", folder).get<string>("server_path", "");
  if (path.isAbsolute(setting)) {
    return starts(setting);
  }
  const pattern = new vscode.RelativePattern(folder, `**/${setting === "" ? "mlir-lsp-server" : setting}`);
  return (await vscode.workspace.findFiles(pattern, null, 1)).some(({ fsPath }) => starts(fsPath));
}

function starts(program: string): boolean {
  return spawnSync(program).status === 0;
}

async function symbols({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const start = new vscode.Range(0, 0, 0, 0);
  return folder !== undefined && (await hasServer(folder))
    ? [new vscode.DocumentSymbol(SYMBOL, "", vscode.SymbolKind.Function, start, start)]
    : [];
}

export function activate(context: vscode.ExtensionContext): void {
  const reported = vscode.languages.createDiagnosticCollection("mlir");
  const report = (document: vscode.Uri, line?: number, message?: string) => {
    if (line === undefined || message === undefined) {
      reported.delete(document);
      return;
    }
    const diagnostic = new vscode.Diagnostic(new vscode.Range(line, 0, line, 1), message);
    diagnostic.source = "mlir";
    reported.set(document, [diagnostic]);
  };
  context.subscriptions.push(
    reported,
    vscode.commands.registerCommand(REPORT, report),
    vscode.languages.registerDocumentSymbolProvider(
      { language: "mlir", scheme: "file" },
      { provideDocumentSymbols: symbols },
    ),
  );
}
