/** Connects VS Code to the Bufferizer language server. */

import * as vscode from "vscode";
import { SECTION } from "./client";
import { onInterpreterChange } from "./python";
import { Previews } from "./preview";
import { Session } from "./session";
import { Status } from "./status";

const PLACES_OF_SERVER = [`${SECTION}.server.path`, `${SECTION}.python.interpreter`];

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Bufferizer", { log: true });
  const status = new Status();
  const current = new Session(
    context.extensionPath,
    log,
    (reason) => void offerHelp(reason, log, context),
    (state) => {
      status.show(state);
    },
  );
  session = current;
  const previews = new Previews((source) => current.preview(source));

  context.subscriptions.push(
    log,
    status,
    previews,
    vscode.commands.registerCommand("bufferizer.restartServer", () => current.restart()),
    vscode.commands.registerCommand("bufferizer.showLog", () => {
      log.show();
    }),
    vscode.commands.registerCommand("bufferizer.openPreview", async (source?: vscode.Uri) => {
      const uri = source ?? vscode.window.activeTextEditor?.document.uri;
      if (uri !== undefined) {
        await previews.open(uri);
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => current.refresh()),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (PLACES_OF_SERVER.some((setting) => change.affectsConfiguration(setting))) {
        await current.refresh();
      } else if (change.affectsConfiguration(SECTION)) {
        await current.announceSettings();
      }
    }),
  );
  await current.restart();

  const watcher = await onInterpreterChange(() => void current.refresh());
  if (watcher) {
    context.subscriptions.push(watcher);
  }
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}

async function offerHelp(
  reason: string,
  log: vscode.LogOutputChannel,
  context: vscode.ExtensionContext,
): Promise<void> {
  const help = {
    "Open Settings": () => vscode.commands.executeCommand("workbench.action.openSettings", "bufferizer server"),
    "Show Log": () => {
      log.show();
    },
    "How to Install": () =>
      vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.joinPath(context.extensionUri, "README.md")),
  };
  const choice = await vscode.window.showErrorMessage(`Bufferizer: ${reason}`, ...Object.keys(help));
  if (choice !== undefined) {
    await help[choice as keyof typeof help]();
  }
}
