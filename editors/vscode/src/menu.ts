/** What a click on the status item offers: the settings that are changed often, and the commands about the server. */

import * as vscode from "vscode";
import { boundaryModes, entryText, objection, settingsOf, type InForce, type Told } from "./boundary";
import { SECTION } from "./client";
import { activeSource } from "./preview";
import { choicesOf, levelToSet, type Choice, type Level, type Manifest } from "./settings";

export const SHOW_MENU = "bufferizer.showMenu";

const COMMANDS: readonly [string, string][] = [
  ["$(open-preview) Open the preview", "bufferizer.openPreview"],
  ["$(debug-restart) Restart the language server", "bufferizer.restartServer"],
  ["$(output) Show the log", "bufferizer.showLog"],
  ["$(info) Show debug information", "bufferizer.showDebugInformation"],
];

const MODE = "boundary mode";

const TARGETS: Record<Level, vscode.ConfigurationTarget> = {
  user: vscode.ConfigurationTarget.Global,
  workspace: vscode.ConfigurationTarget.Workspace,
  folder: vscode.ConfigurationTarget.WorkspaceFolder,
};

interface Entry extends vscode.QuickPickItem {
  readonly command?: string;
}

/** Tells what is in force for the document that is looked at. */
type Ask = () => Promise<InForce>;

/** Registers the menu and the commands behind its entries. */
export function registerMenu(manifest: Manifest, ask: Ask): vscode.Disposable {
  const choose = (setting: "semantics" | "inlayHints", title: string) => async () => {
    const choices = choicesOf(manifest, `${SECTION}.${setting}`);
    await chooseFrom(choices, (await ask())[setting], title, (value) => ({ [setting]: value }));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_MENU, async () => {
      await showMenu(await ask());
    }),
    vscode.commands.registerCommand("bufferizer.selectBoundaryMode", async () => {
      await chooseFrom(boundaryModes(manifest), (await ask()).mode, MODE, settingsOf);
    }),
    vscode.commands.registerCommand("bufferizer.selectSemantics", choose("semantics", "semantics")),
    vscode.commands.registerCommand("bufferizer.selectInlayHints", choose("inlayHints", "choice of hints")),
  );
}

async function showMenu({ mode, semantics, settled, inlayHints }: InForce): Promise<void> {
  const entries: Entry[] = [
    entry("$(symbol-interface) Boundary mode", entryText(mode), "bufferizer.selectBoundaryMode"),
    entry("$(versions) Semantics", entryText(semantics, settled), "bufferizer.selectSemantics"),
    entry("$(comment) Hints in the text", entryText(inlayHints), "bufferizer.selectInlayHints"),
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

/** Has a value chosen and sets it; says so if that changes nothing, since the project or the file has set another. */
async function chooseFrom(
  choices: readonly Choice[],
  current: Told,
  title: string,
  settings: (value: string) => Record<string, string | boolean>,
): Promise<void> {
  const items = choices.map(({ value, description }) => ({
    label: value,
    description: value === current.value ? "current" : "",
    detail: description,
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: `Bufferizer: ${title}` });
  if (chosen === undefined) {
    return;
  }
  for (const [key, value] of Object.entries(settings(chosen.label))) {
    await set(key, value);
  }
  const trouble = objection(current, title);
  if (trouble !== undefined && chosen.label !== current.value) {
    void vscode.window.showWarningMessage(`Bufferizer: ${trouble}`);
  }
}

/** Changes a setting where the document that is looked at takes it from, and leaves no entry where none is needed. */
async function set(key: string, value: string | boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, activeSource());
  const inspected = settings.inspect<string | boolean>(key);
  const { level, below } = levelToSet(inspected ?? {}, innermostLevel());
  await settings.update(key, below === value ? undefined : value, TARGETS[level]);
}

function innermostLevel(): Level {
  const { workspaceFile, workspaceFolders } = vscode.workspace;
  return workspaceFile !== undefined ? "folder" : workspaceFolders !== undefined ? "workspace" : "user";
}
