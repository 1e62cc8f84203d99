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

/** The path of the interpreter chosen for a resource; undefined without the Python extension or a choice. */
export async function selectedInterpreter(resource: vscode.Uri | undefined): Promise<string | undefined> {
  const api = await environments();
  const environment = await api?.resolveEnvironment(api.getActiveEnvironmentPath(resource));
  return environment?.executable.uri?.fsPath;
}

/** Calls `listener` whenever another interpreter is chosen. */
export async function onInterpreterChange(listener: () => void): Promise<vscode.Disposable | undefined> {
  return (await environments())?.onDidChangeActiveEnvironmentPath(listener);
}
