/** The interpreter chosen in the Python extension. That extension is used when it is there and never asked for. */

import type { PythonExtension } from "@vscode/python-extension";
import * as vscode from "vscode";

const PYTHON_EXTENSION = "ms-python.python";

/** The part of the Python extension's API that is used here; old versions do not have it. */
type PythonApi = Partial<Pick<PythonExtension, "environments">>;

async function environments(): Promise<PythonApi["environments"]> {
  const extension = vscode.extensions.getExtension<PythonApi | undefined>(PYTHON_EXTENSION);
  return (await extension?.activate())?.environments;
}

/**
 * The paths of the interpreters chosen for the folders that are open, each once. There are none without the Python extension
 * or a choice, nor where a folder is not trusted: it may bring an environment of its own, and programs in it are not to be run.
 */
export async function selectedInterpreters(): Promise<string[]> {
  const api = vscode.workspace.isTrusted ? await environments() : undefined;
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [undefined];
  const found = folders.map(async (folder) => {
    const environment = await api?.resolveEnvironment(api.getActiveEnvironmentPath(folder));
    return environment?.executable.uri?.fsPath;
  });
  return [...new Set(await Promise.all(found))].filter((path) => path !== undefined);
}

/** Calls `listener` whenever another interpreter is chosen. */
export async function onInterpreterChange(listener: () => void): Promise<vscode.Disposable | undefined> {
  return (await environments())?.onDidChangeActiveEnvironmentPath(listener);
}
