/** The page behind a diagnostic's code, as the server has it: `bufferizer explain CODE` in the editor. */

import * as vscode from "vscode";

const SCHEME = "bufferizer-page";
// Not the name of the server's own command, which the client registers as well.
const EXPLAIN = "bufferizer.explainDiagnostic";

/** Asks the server for the page of a code, in Markdown; undefined where there is none or no server can answer. */
export type AskForPage = (code: string) => Promise<string | undefined>;

/** What a code that is clicked leads to. */
export function pageLink(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:${EXPLAIN}?${encodeURIComponent(JSON.stringify([code]))}`);
}

/** Serves the pages, and the command that shows one. Without an argument it offers the codes at the cursor, then all others. */
export function registerPages(ask: AskForPage, codes: readonly string[]): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async (page) => {
      const code = page.path.replace(/^\/|\.md$/g, "");
      return (await ask(code)) ?? `There is no page about \`${code}\`, or no language server to tell it.`;
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.commands.registerCommand(EXPLAIN, async (code?: string) => {
      const chosen = code ?? (await chooseCode(codes));
      if (chosen !== undefined) {
        const page = vscode.Uri.from({ scheme: SCHEME, path: `/${chosen}.md` });
        await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
      }
    }),
  );
}

async function chooseCode(codes: readonly string[]): Promise<string | undefined> {
  const here = codesAtCursor();
  const items: vscode.QuickPickItem[] = [
    ...here.map((label) => ({ label, description: "at the cursor" })),
    ...codes.filter((code) => !here.includes(code)).map((label) => ({ label })),
  ];
  return (await vscode.window.showQuickPick(items, { title: "Bufferizer: explain a diagnostic" }))?.label;
}

function codesAtCursor(): string[] {
  const editor = vscode.window.activeTextEditor;
  const diagnostics = editor === undefined ? [] : vscode.languages.getDiagnostics(editor.document.uri);
  const here = diagnostics.filter(({ range, source }) => {
    return source === "bufferizer" && editor?.selection.intersection(range) !== undefined;
  });
  return [...new Set(here.map(({ code }) => String(typeof code === "object" ? code.value : code)))];
}
