/** Ticks off the steps of the walkthrough that no command completes: that there is a server, and that a file was seen. */

import * as vscode from "vscode";

const SERVER = "bufferizer.walkthrough.server";
const FILE = "bufferizer.walkthrough.file";

/** @param serverRuns whether the server is up, to be told by {@link update} when it comes up */
export class Walkthrough implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly serverRuns: () => boolean) {
    const update = () => {
      this.update();
    };
    this.subscriptions = vscode.Disposable.from(
      vscode.window.tabGroups.onDidChangeTabs(update),
      vscode.window.onDidChangeActiveTextEditor(update),
    );
  }

  update(): void {
    if (this.serverRuns()) {
      void signal(SERVER);
      if (vscode.window.visibleTextEditors.some(({ document }) => document.languageId === "mlir")) {
        void signal(FILE);
      }
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

/**
 * Sets a context key for a moment. VS Code does not complete a step by a key that has been set already when it reads the
 * walkthrough, which is when somebody first opens one; so it is set again whenever something was opened.
 */
async function signal(key: string): Promise<void> {
  await vscode.commands.executeCommand("setContext", key, true);
  await vscode.commands.executeCommand("setContext", key, false);
}
