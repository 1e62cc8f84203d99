/** The item in the status bar: how the server is, and what it is asked to show. A click opens the menu. */

import * as vscode from "vscode";
import { boundaryMode, statusText, type InForce, type ServerState, type Told } from "./boundary";
import { SECTION } from "./client";
import { SHOW_MENU } from "./menu";
import { activeSource } from "./preview";

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
    void this.update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** What is in force for the document that is looked at: as the server says, or as the editor's settings have it. */
  async inForce(): Promise<InForce> {
    const source = activeSource();
    const asks = this.state === "running" && source !== undefined;
    return (asks ? await this.ask(source).catch(() => undefined) : undefined) ?? settingsFor(source);
  }

  /** Asks again what is in force. */
  async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== "mlir") {
      this.item.hide();
      return;
    }
    const found = await this.inForce();
    if (document !== vscode.window.activeTextEditor?.document) {
      return;
    }
    const { text, tooltip } = statusText(this.state, found);
    this.item.text = text;
    this.item.tooltip = tooltip;
    // Read out, the text would be an icon's name and abbreviations.
    this.item.accessibilityInformation = { label: tooltip, role: "button" };
    this.item.backgroundColor =
      this.state === "stopped" ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    this.item.show();
  }
}

/** What the editor's settings ask for. */
function settingsFor(source: vscode.Uri | undefined): InForce {
  const settings = vscode.workspace.getConfiguration(SECTION, source);
  const told = (value: string): Told => ({ value, origin: undefined });
  const semantics = settings.get("semantics", "auto");
  const mode = boundaryMode(
    settings.get("bufferizeFunctionBoundaries", true),
    settings.get("functionBoundaryTypeConversion", "infer-layout-map"),
  );
  return {
    semantics: told(semantics),
    settled: semantics,
    mode: told(mode),
    inlayHints: told(settings.get("inlayHints", "copies")),
  };
}
