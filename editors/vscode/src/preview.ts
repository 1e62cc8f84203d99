/** The preview: a read-only document beside its source that shows what bufferization makes of it. */

import * as vscode from "vscode";
import { lineInPreview } from "./follow";
import { sourceOf, previewPath, PREVIEW_SCHEME } from "./previewPath";

/** How long the source must rest before the preview follows. */
const REST_MS = 200;

/** What the server is told of. */
const SERVED: readonly string[] = ["file", "untitled"];

const NOTHING_YET = "// The language server has not answered yet. What it makes of the source will stand here.\n";

/** Asks the server for the bufferized text of an open document; undefined while no server can answer. */
export type AskForPreview = (source: vscode.Uri) => Promise<string | undefined>;

export class Previews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  /** What each preview showed last, by the address of its source. */
  private readonly shown = new Map<string, string>();
  private revealing: NodeJS.Timeout | undefined;
  private readonly subscriptions: { dispose(): unknown }[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly ask: AskForPreview) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, this),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.follow(document.uri);
      }),
      // Diagnostics arrive when the server has analysed a document anew, after an edit or under new settings.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        uris.forEach((uri) => {
          this.follow(uri);
        });
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        clearTimeout(this.revealing);
        this.revealing = setTimeout(() => {
          this.reveal(textEditor);
        }, REST_MS);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.uri.scheme === PREVIEW_SCHEME) {
          this.shown.delete(sourceOf(document.uri));
        }
      }),
    ];
  }

  /** Has all previews made anew. */
  refresh(): void {
    for (const source of this.shown.keys()) {
      this.follow(vscode.Uri.parse(source));
    }
  }

  /** Shows the preview of a document in the column beside it; the cursor stays in the source. */
  async open(document: vscode.Uri): Promise<void> {
    const source = subjectOf(document);
    if (!SERVED.includes(source.scheme)) {
      void vscode.window.showInformationMessage(
        "Bufferizer: there are previews of files and of untitled documents only.",
      );
      return;
    }
    const editor = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === source.toString(),
    );
    const preview = await vscode.workspace.openTextDocument(previewOf(source));
    await vscode.window.showTextDocument(preview, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
    });
    if (editor !== undefined) {
      this.reveal(editor);
    }
  }

  async provideTextDocumentContent(preview: vscode.Uri): Promise<string> {
    const source = sourceOf(preview);
    if (!this.shown.has(source)) {
      // From now on it follows.
      this.shown.set(source, NOTHING_YET);
    }
    const uri = vscode.Uri.parse(source);
    try {
      // The server knows of documents that are open; a preview that was restored may have come before its source.
      await vscode.workspace.openTextDocument(uri);
      const text = await this.ask(uri);
      if (text !== undefined) {
        this.shown.set(source, text);
      }
    } catch {
      // The source is gone, or the server ends: what was seen last stays.
    }
    return this.shown.get(source) ?? NOTHING_YET;
  }

  dispose(): void {
    clearTimeout(this.revealing);
    this.waiting.forEach((timer) => {
      clearTimeout(timer);
    });
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Shows in the preview, where one is to be seen, what the cursor is at in the source. */
  private reveal({ document, selection }: vscode.TextEditor): void {
    if (!this.shown.has(document.uri.toString())) {
      return;
    }
    const address = previewOf(document.uri).toString();
    const preview = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === address);
    const lines = (it: vscode.TextDocument) => it.getText().split(/\r?\n/);
    const line = preview && lineInPreview(lines(document), selection.active.line, lines(preview.document));
    if (line !== undefined) {
      preview?.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }

  /** Has the preview of a document made anew, if there is one, once the document has rested. */
  private follow(source: vscode.Uri): void {
    const key = source.toString();
    if (!this.shown.has(key)) {
      return;
    }
    clearTimeout(this.waiting.get(key));
    const timer = setTimeout(() => {
      this.waiting.delete(key);
      this.changed.fire(previewOf(source));
    }, REST_MS);
    this.waiting.set(key, timer);
  }
}

/** What a document is about: the source, for a preview. */
function subjectOf(document: vscode.Uri): vscode.Uri {
  return document.scheme === PREVIEW_SCHEME ? vscode.Uri.parse(sourceOf(document)) : document;
}

/** The source that is looked at, be it in its preview. */
export function activeSource(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && subjectOf(document.uri);
}

/** What a preview is wanted of: the source that is looked at, or else one that is to be seen, as beside the walkthrough. */
export function sourceInSight(): vscode.Uri | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  const document = editors.map((editor) => editor?.document).find((it) => it?.languageId === "mlir");
  return document && subjectOf(document.uri);
}

function previewOf(source: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: PREVIEW_SCHEME, path: previewPath(source.path), query: source.toString() });
}
