/** The commands that show and copy what to know of this installation. Nothing of it is sent anywhere. */

import { arch, homedir, platform, release } from "node:os";
import * as vscode from "vscode";
import { changedSettings, written, type Facts } from "./information";
import type { MlirExtension } from "./mlirExtension";
import type { Session } from "./session";
import type { Manifest } from "./settings";

const SCHEME = "bufferizer-information";
const ADDRESS = vscode.Uri.from({ scheme: SCHEME, path: "/Bufferizer: debug information.md" });

export function registerDebugInformation(
  context: vscode.ExtensionContext,
  session: Session,
  other: MlirExtension,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const text = async () => written(await facts(context, session, other), homedir());
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: text,
    }),
    vscode.commands.registerCommand("bufferizer.showDebugInformation", async () => {
      changed.fire(ADDRESS);
      await vscode.window.showTextDocument(ADDRESS, { preview: true });
    }),
    vscode.commands.registerCommand("bufferizer.copyDebugInformation", async () => {
      await vscode.env.clipboard.writeText(await text());
      void vscode.window.setStatusBarMessage("Bufferizer: debug information copied", 3000);
    }),
  );
}

async function facts(context: vscode.ExtensionContext, session: Session, other: MlirExtension): Promise<Facts> {
  const manifest = context.extension.packageJSON as Manifest & { version: string };
  const properties = Object.assign(
    {},
    ...manifest.contributes.configuration.map((group) => group.properties),
  ) as object;
  const settings = vscode.workspace.getConfiguration();
  const { state, server, versions } = session.description;
  const document = vscode.workspace.textDocuments.find(({ uri, languageId }) => {
    return languageId === "mlir" && uri.scheme === "file";
  });
  const taken = document === undefined ? [] : await other.taken(document.uri);
  return [
    ["extension", manifest.version],
    ["editor", `${vscode.env.appName} ${vscode.version}, node ${process.versions.node}`],
    ["machine", `${platform()} ${release()} ${arch()}${vscode.env.remoteName === undefined ? "" : ", remote"}`],
    ["folder trusted", vscode.workspace.isTrusted ? "yes" : "no"],
    ["server", state],
    ["server program", server === undefined ? "" : [server.command, ...server.args].join(" ")],
    ["found by", server?.origin ?? ""],
    ["server version", versions],
    ["MLIR extension", other.isInstalled ? "installed" : "not installed"],
    ["left to it", taken.join(", ")],
    ["settings changed", changedSettings({ ...properties }, (name) => settings.get(name)).join("; ")],
  ];
}
