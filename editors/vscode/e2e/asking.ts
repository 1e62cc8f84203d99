/** What tests in VS Code's extension host ask of it, and wait for. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { spawnSync } from "node:child_process";
import * as path from "node:path";
import { locate } from "./mlir";

const PATIENCE_MS = 60_000;

/** Asks again until there is an answer. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`in vain waited for ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function folderPath(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, "no workspace folder");
  return folder.uri.fsPath;
}

export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(path.join(folderPath(), name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function position(document: vscode.TextDocument, wanted: string): vscode.Position {
  const { line, character } = locate(document.getText(), wanted);
  return new vscode.Position(line, character + 1);
}

export function diagnostics(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return eventually(`diagnostics of ${document.uri.path}`, () => {
    const all = vscode.languages.getDiagnostics(document.uri);
    return all.length > 0 ? all : undefined;
  });
}

/** The names of all symbols that all extensions tell of a document. */
export async function symbolNames(document: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  return symbols.flatMap((symbol) => [symbol, ...symbol.children]).map((symbol) => symbol.name.replace("@", ""));
}

/** What is said of a text in a document, once it tells of memrefs. */
export function hover(document: vscode.TextDocument, wanted: string): Promise<string> {
  return eventually("a hover", async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      position(document, wanted),
    );
    const contents = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === "string" ? part : part.value));
    return contents.find((part) => part.includes("memref<"));
  });
}

/** The code action that bufferizes the module around a place. */
export function bufferizing(document: vscode.TextDocument, where: vscode.Position): Promise<vscode.CodeAction> {
  return eventually("the code action", async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(where, where),
      vscode.CodeActionKind.RefactorRewrite.value,
      20, // how many are to come with their edits
    );
    return actions.find(({ title }) => title === "Bufferize this module");
  });
}

/** How the server is, as the debug information has it. */
export async function serverState(): Promise<string | undefined> {
  await vscode.commands.executeCommand("bufferizer.copyDebugInformation");
  return /^- server: (.*)$/m.exec(await vscode.env.clipboard.readText())?.[1];
}

/** The processes that a process has started with these words in their command line. */
export function childrenOf(parent: number, words: string): number[] {
  const listed = spawnSync("pgrep", ["-P", String(parent), "-f", words], { encoding: "utf8" });
  return listed.stdout.split("\n").filter(Boolean).map(Number);
}

export function firstError(found: vscode.Diagnostic[]): vscode.Diagnostic | undefined {
  return found.find(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}

/** The words of the hints in a document. */
export async function hints(document: vscode.TextDocument): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    all,
  );
  return found.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
}

/** Does something under another value of a setting, which is the default's again afterwards. */
export async function under(setting: string, value: unknown, use: () => Promise<unknown>): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  await settings.update(setting, value, vscode.ConfigurationTarget.Workspace);
  try {
    await use();
  } finally {
    await settings.update(setting, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

/** A code comes alone, or with the address of a page about it. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
