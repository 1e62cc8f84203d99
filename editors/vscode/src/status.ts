/** The item in the status bar: how the server is, and what it is asked to show. A click opens the menu. */

import * as vscode from "vscode";
import { boundaryMode, statusText, type InForce, type ServerState } from "./boundary";
import { SECTION } from "./client";
import { SHOW_MENU } from "./menu";

/** Asks the server what is in force for an open document; undefined while no server can answer. */
export type AskForSettings = (source: vscode.Uri) => Promise<InForce | undefined>;

export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("bufferizer.status", vscode.StatusBarAlignment.Right, 100);
  private readonly subscriptions: { dispose(): unknown }[];
  private state: ServerState = "starting";

  constructor(private readonly ask: AskForSettings) {
    this.item.name = "Bufferizer";
    this.item.command = SHOW_MENU;
    const update = () => void this.update();
    this.subscriptions = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.workspace.onDidChangeConfiguration(update),
      // A comment at the head of a file changes what is in force.
      vscode.languages.onDidChangeDiagnostics(update),
    ];
    update();
  }

  /** Shows how the server is. */
  show(state: ServerState): void {
    this.state = state;
    void vscode.commands.executeCommand("setContext", "bufferizer.serverRuns", state === "running");
    void this.update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Asks again what is in force. */
  async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "mlir") {
      this.item.hide();
      return;
    }
    const found = this.state === "running" ? await this.ask(document.uri).catch(() => undefined) : undefined;
    if (document !== vscode.window.activeTextEditor?.document) {
      return;
    }
    const { text, tooltip } = statusText(this.state, found ?? settingsFor(document.uri));
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.backgroundColor =
      this.state === "stopped" ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    this.item.show();
  }
}

/** What the editor's settings ask for. */
function settingsFor(uri: vscode.Uri): InForce {
  const settings = vscode.workspace.getConfiguration(SECTION, uri);
  return { semantics: settings.get("semantics", "auto"), mode: currentMode(settings), origin: undefined };
}

/** The boundary mode that settings ask for. */
export function currentMode(settings: vscode.WorkspaceConfiguration): string {
  return boundaryMode(
    settings.get("bufferizeFunctionBoundaries", true),
    settings.get("functionBoundaryTypeConversion", "infer-layout-map"),
  );
}
