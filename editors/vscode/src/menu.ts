/** What a click on the status item offers: the settings that are changed often, and the commands about the server. */

import * as vscode from "vscode";
import { boundaryModes, settingsOf } from "./boundary";
import { SECTION } from "./client";
import { choicesOf, type Choice, type Manifest } from "./settings";
import { currentMode } from "./status";

export const SHOW_MENU = "bufferizer.showMenu";

const COMMANDS: readonly [string, string][] = [
  ["$(open-preview) Open the preview", "bufferizer.openPreview"],
  ["$(debug-restart) Restart the language server", "bufferizer.restartServer"],
  ["$(output) Show the log", "bufferizer.showLog"],
  ["$(info) Show debug information", "bufferizer.showDebugInformation"],
];

interface Entry extends vscode.QuickPickItem {
  readonly command?: string;
}

/** Registers the menu and the commands behind its entries. */
export function registerMenu(manifest: Manifest): vscode.Disposable {
  const choose = (setting: string, title: string) => () => chooseValue(manifest, setting, title);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_MENU, showMenu),
    vscode.commands.registerCommand("bufferizer.selectBoundaryMode", () => chooseBoundaryMode(manifest)),
    vscode.commands.registerCommand("bufferizer.selectSemantics", choose("semantics", "semantics")),
    vscode.commands.registerCommand("bufferizer.selectInlayHints", choose("inlayHints", "hints in the text")),
  );
}

async function showMenu(): Promise<void> {
  const settings = currentSettings();
  const entries: Entry[] = [
    entry("$(symbol-interface) Boundary mode", currentMode(settings), "bufferizer.selectBoundaryMode"),
    entry("$(versions) Semantics", settings.get("semantics", ""), "bufferizer.selectSemantics"),
    entry("$(comment) Hints in the text", settings.get("inlayHints", ""), "bufferizer.selectInlayHints"),
    { label: "", kind: vscode.QuickPickItemKind.Separator },
    ...COMMANDS.map(([label, command]) => entry(label, "", command)),
  ];
  const chosen = await vscode.window.showQuickPick(entries, { title: "Bufferizer" });
  if (chosen?.command !== undefined) {
    await vscode.commands.executeCommand(chosen.command);
  }
}

function entry(label: string, description: string, command: string): Entry {
  return { label, description, command };
}

async function chooseBoundaryMode(manifest: Manifest): Promise<void> {
  const mode = await chooseFrom(boundaryModes(manifest), currentMode(currentSettings()), "boundary mode");
  if (mode !== undefined) {
    await set(settingsOf(mode));
  }
}

async function chooseValue(manifest: Manifest, setting: string, title: string): Promise<void> {
  const choices = choicesOf(manifest, `${SECTION}.${setting}`);
  const value = await chooseFrom(choices, currentSettings().get<string>(setting), title);
  if (value !== undefined) {
    await set({ [setting]: value });
  }
}

async function chooseFrom(
  choices: readonly Choice[],
  current: string | undefined,
  title: string,
): Promise<string | undefined> {
  const items = choices.map(({ value, description }) => ({
    label: value,
    description: value === current ? "current" : "",
    detail: description,
  }));
  return (await vscode.window.showQuickPick(items, { title: `Bufferizer: ${title}` }))?.label;
}

/** Changes settings for the folder that is open, or for the user where none is. */
async function set(values: Record<string, string | boolean | undefined>): Promise<void> {
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  for (const [key, value] of Object.entries(values)) {
    await currentSettings().update(key, value, target);
  }
}

function currentSettings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SECTION, vscode.window.activeTextEditor?.document.uri);
}
