/** Connects VS Code to the Bufferizer language server. */

import * as vscode from "vscode";
import { SECTION } from "./client";
import { registerDebugInformation } from "./debugInformation";
import { openExample } from "./example";
import { Installer } from "./installer";
import { registerMenu } from "./menu";
import { MlirExtension } from "./mlirExtension";
import { registerPages } from "./pages";
import { onInterpreterChange } from "./python";
import { Previews, sourceInSight } from "./preview";
import { Session, type Trouble } from "./session";
import { keysOf, type Manifest } from "./settings";
import { Status } from "./status";
import { Walkthrough } from "./walkthrough";

const PLACES_OF_SERVER = [`${SECTION}.server.path`, `${SECTION}.python.interpreter`];

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Bufferizer", { log: true });
  const manifest = context.extension.packageJSON as Manifest;
  const status = new Status((source) => current.inForce(source));
  const other = new MlirExtension();
  const previews = new Previews((source) => current.preview(source));
  const walkthrough = new Walkthrough(() => current.description.state === "running");
  const installer = await Installer.of(context, log);
  const current: Session = new Session(
    context.extensionPath,
    installer.interpreter,
    other,
    log,
    (trouble) => void offerHelp(trouble, installer.isPossible, log),
    (state) => {
      status.show(state);
      if (state === "running") {
        // Those that were opened while there was no server.
        previews.refresh();
        walkthrough.update();
      }
    },
  );
  session = current;
  context.subscriptions.push(
    log,
    status,
    previews,
    other,
    walkthrough,
    registerMenu(manifest, () => status.inForce()),
    registerPages((code) => current.page(code), keysOf(manifest, `${SECTION}.rules`)),
    registerDebugInformation(context, current, other),
    other.onDidChange(() => {
      current.askForDiagnostics();
    }),
    current.onDidRefresh(() => {
      void status.update();
      previews.refresh();
    }),
    vscode.commands.registerCommand("bufferizer.restartServer", () => current.restart()),
    vscode.commands.registerCommand("bufferizer.installServer", async () => {
      if (await installer.offer()) {
        await current.restart();
      }
    }),
    vscode.commands.registerCommand("bufferizer.showLog", () => {
      log.show();
    }),
    vscode.commands.registerCommand("bufferizer.openExample", () => openExample(context.extensionUri)),
    vscode.commands.registerCommand("bufferizer.openWalkthrough", () =>
      vscode.commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`),
    ),
    vscode.commands.registerCommand("bufferizer.openPreview", async (source?: vscode.Uri) => {
      await previews.open(source ?? sourceInSight() ?? (await openExample(context.extensionUri)));
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => current.refresh()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => current.refresh()),
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
  { reason, way }: Trouble,
  isInstallable: boolean,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const run = (command: string, ...rest: unknown[]) => vscode.commands.executeCommand(command, ...rest);
  const help: Record<string, () => unknown> = {
    ...(way === "install" && isInstallable && { Install: () => run("bufferizer.installServer") }),
    ...(way === "restart" && { Restart: () => run("bufferizer.restartServer") }),
    ...(way !== "restart" && { "Open Settings": () => run("workbench.action.openSettings", "bufferizer server") }),
    "Show Log": () => {
      log.show();
    },
    ...(way !== "restart" && { "How to Install": () => run("bufferizer.openWalkthrough") }),
  };
  const choice = await vscode.window.showErrorMessage(`Bufferizer: ${reason}`, ...Object.keys(help));
  if (choice !== undefined) {
    await help[choice]?.();
  }
}
