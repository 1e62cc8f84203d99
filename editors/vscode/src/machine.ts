/** The real machine, as the discovery of the server asks about it. */

import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import * as path from "node:path";
import type { Machine } from "./discovery";

/** Looks for the package without importing it: a question, not a start of the server. */
const QUESTION = "import importlib.util, sys; sys.exit(importlib.util.find_spec('bufferizer_lsp') is None)";
const PATIENCE_MS = 15_000;

/**
 * @param workingDirectory where interpreters are started. Python looks for modules there first, so it must not be the
 *   workspace: a folder called `bufferizer` in somebody's project would be run in place of ours.
 */
export function localMachine(workingDirectory: string): Machine {
  return {
    isExecutable: isExecutable,
    hasServer: (interpreter) =>
      new Promise((resolve) => {
        execFile(interpreter, ["-c", QUESTION], { cwd: workingDirectory, timeout: PATIENCE_MS }, (error) => {
          resolve(error === null);
        });
      }),
    findOnPath: findOnPath,
  };
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function findOnPath(program: string): Promise<string | undefined> {
  const name = process.platform === "win32" ? `${program}.exe` : program;
  // Relative entries are left out: they would be looked up in whatever folder is open.
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  for (const folder of folders) {
    const file = path.join(folder, name);
    if (await isExecutable(file)) {
      return file;
    }
  }
  return undefined;
}
