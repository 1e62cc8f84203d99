/** Stands for the Python extension, whose own interface (the package of its authors) it is held to. */

import type { PythonExtension, ResolvedEnvironment } from "@vscode/python-extension";
import * as vscode from "vscode";

/** Chooses the interpreter with this path. */
export const CHOOSE = "python.chooseForTest";

type Environments = Pick<
  PythonExtension["environments"],
  "getActiveEnvironmentPath" | "onDidChangeActiveEnvironmentPath" | "resolveEnvironment"
>;

export function activate(context: vscode.ExtensionContext): { readonly environments: Environments } {
  let chosen = "";
  const changed = new vscode.EventEmitter<{ id: string; path: string; resource: undefined }>();
  const choose = (path: string) => {
    chosen = path;
    changed.fire({ id: path, path, resource: undefined });
  };
  context.subscriptions.push(changed, vscode.commands.registerCommand(CHOOSE, choose));
  return {
    environments: {
      getActiveEnvironmentPath: () => ({ id: chosen, path: chosen }),
      onDidChangeActiveEnvironmentPath: changed.event,
      resolveEnvironment(environment) {
        const path = typeof environment === "string" ? environment : environment.path;
        const uri = path === "" ? undefined : vscode.Uri.file(path);
        return Promise.resolve(uri && ({ executable: { uri } } as ResolvedEnvironment));
      },
    },
  };
}
