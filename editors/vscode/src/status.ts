/** The item in the status bar: how the server is, and what it is asked to show. A click changes the boundary mode. */

import * as vscode from "vscode";
import { BOUNDARY_MODES, boundaryMode, settingsOf, statusText, type ServerState } from "./boundary";
import { SECTION } from "./client";

const SELECT = "bufferizer.selectBoundaryMode";

export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("bufferizer.status", vscode.StatusBarAlignment.Right, 100);
  private readonly subscriptions: { dispose(): unknown }[];
  private state: ServerState = "starting";

  constructor() {
    this.item.name = "Bufferizer";
    this.item.command = SELECT;
    this.subscriptions = [
      this.item,
      vscode.commands.registerCommand(SELECT, selectBoundaryMode),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.update();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SECTION)) {
          this.update();
        }
      }),
    ];
    this.update();
  }

  /** Shows how the server is. */
  show(state: ServerState): void {
    this.state = state;
    this.update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private update(): void {
    if (vscode.window.activeTextEditor?.document.languageId !== "mlir") {
      this.item.hide();
      return;
    }
    const settings = vscode.workspace.getConfiguration(SECTION);
    const { text, tooltip } = statusText(this.state, settings.get("semantics", "auto"), currentMode(settings));
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.backgroundColor =
      this.state === "stopped" ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    this.item.show();
  }
}

function currentMode(settings: vscode.WorkspaceConfiguration): string {
  return boundaryMode(
    settings.get("bufferizeFunctionBoundaries", true),
    settings.get("functionBoundaryTypeConversion", "infer-layout-map"),
  );
}

async function selectBoundaryMode(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const current = currentMode(settings);
  const choices = BOUNDARY_MODES.map(({ mode, description }) => ({
    label: mode,
    description: mode === current ? "current" : "",
    detail: description,
  }));
  const chosen = await vscode.window.showQuickPick(choices, {
    title: "Bufferizer: boundary mode",
    placeHolder: "What tensors in function signatures become",
  });
  if (chosen === undefined) {
    return;
  }
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  for (const [key, value] of Object.entries(settingsOf(chosen.label))) {
    await settings.update(key, value, target);
  }
}
