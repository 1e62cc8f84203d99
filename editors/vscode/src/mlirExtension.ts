/** The MLIR extension of the LLVM project, where it is installed: which documents it serves, and what it says of them. */

import * as vscode from "vscode";
import { SECTION } from "./client";
import { LEAVE_SETTING, MLIR_EXTENSION, saidByOther, serverPlace, type Feature } from "./coexistence";
import { canRun } from "./machine";

const SERVER_PATH = "mlir.server_path";
const NOTHING: ReadonlySet<string> = new Set();

export class MlirExtension implements vscode.Disposable {
  /** By folder, whether it has a server there; what is outside of folders has the empty name. */
  private readonly servers = new Map<string, Promise<boolean>>();
  /** What it said last, by document. */
  private readonly said = new Map<string, ReadonlySet<string>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** Fired when other diagnostics are left to it than before. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SERVER_PATH) || change.affectsConfiguration(`${SECTION}.${LEAVE_SETTING}`)) {
          this.lookAgain();
        }
      }),
      vscode.extensions.onDidChange(() => {
        this.lookAgain();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        this.lookAgain();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.filter((uri) => this.hear(uri)).length > 0) {
          this.changed.fire();
        }
      }),
      vscode.workspace.onDidOpenTextDocument(({ languageId }) => {
        // It, too, looks for a server again then, until it has one.
        if (languageId === "mlir") {
          void this.forgetMissing();
        }
      }),
    );
  }

  get isInstalled(): boolean {
    return vscode.extensions.getExtension(MLIR_EXTENSION) !== undefined;
  }

  /** Whether a feature is left to it in a document: where the settings want that, and it has a server. */
  async takes(feature: Feature, document: vscode.Uri): Promise<boolean> {
    return wanted(document).includes(feature) && (await this.serves(document));
  }

  /** The features that are left to it in a document. */
  async taken(document: vscode.Uri): Promise<readonly string[]> {
    return (await this.serves(document)) ? wanted(document) : [];
  }

  /** What it says of a document and is left to it. */
  saidOf(document: vscode.Uri): ReadonlySet<string> {
    const told = this.said.get(document.toString());
    return told !== undefined && wanted(document).includes("diagnostics") ? told : NOTHING;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private serves(document: vscode.Uri): Promise<boolean> {
    if (document.scheme !== "file" || !this.isInstalled) {
      return Promise.resolve(false);
    }
    const folder = vscode.workspace.getWorkspaceFolder(document);
    const key = folder?.uri.toString() ?? "";
    const known = this.servers.get(key) ?? hasServer(folder);
    this.servers.set(key, known);
    return known;
  }

  /** Takes up what it says of a document; whether that is another thing than before. */
  private hear(document: vscode.Uri): boolean {
    const key = document.toString();
    const before = this.said.get(key) ?? NOTHING;
    const now = this.isInstalled ? saidByOther(vscode.languages.getDiagnostics(document)) : NOTHING;
    if (now.size === 0) {
      this.said.delete(key);
    } else {
      this.said.set(key, now);
    }
    return now.size !== before.size || [...now].some((words) => !before.has(words));
  }

  private lookAgain(): void {
    this.servers.clear();
    this.changed.fire();
  }

  private async forgetMissing(): Promise<void> {
    for (const [folder, server] of this.servers) {
      if (!(await server)) {
        this.servers.delete(folder);
      }
    }
  }
}

function wanted(document: vscode.Uri): readonly string[] {
  return vscode.workspace.getConfiguration(SECTION, document).get<string[]>(LEAVE_SETTING, []);
}

/** Whether it has a server that runs: one that is there and does not start leaves everything to us. */
async function hasServer(folder: vscode.WorkspaceFolder | undefined): Promise<boolean> {
  const place = serverPlace(vscode.workspace.getConfiguration("mlir", folder).get("server_path", ""));
  const program = "path" in place ? place.path : await fileIn(folder, place.pattern);
  // What an untrusted folder brings along is not run.
  return program !== undefined && vscode.workspace.isTrusted && canRun(program);
}

async function fileIn(folder: vscode.WorkspaceFolder | undefined, pattern: string): Promise<string | undefined> {
  const within = folder === undefined ? pattern : new vscode.RelativePattern(folder, pattern);
  return (await vscode.workspace.findFiles(within, null, 1))[0]?.fsPath;
}
