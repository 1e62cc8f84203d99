/** The real machine, as the discovery of the server asks about it. */

import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import * as path from "node:path";
import type { Machine } from "./discovery";

/** Looks for the package without importing it: a question, not a start of the server. */
const QUESTION = "import importlib.util, sys; sys.exit(importlib.util.find_spec('bufferizer_lsp') is None)";
/** Whether Python is new enough for the package and can make environments. */
const FITNESS = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";
const PATIENCE_MS = 15_000;
/** A program that has not ended by then is taken to run. */
const START_MS = 2_000;

/**
 * @param workingDirectory where interpreters are started. Python looks for modules there first, so it must not be the
 *   workspace: a folder called `bufferizer` in somebody's project would be run in place of ours.
 */
export function localMachine(workingDirectory: string): Machine {
  return {
    isExecutable: isExecutable,
    hasServer: (interpreter) => says(interpreter, QUESTION, workingDirectory),
    findOnPath: findOnPath,
  };
}

/** Whether an environment for the server can be made with this Python. */
export function canMakeEnvironment(interpreter: string, workingDirectory: string): Promise<boolean> {
  return says(interpreter, FITNESS, workingDirectory);
}

/** Whether a program can be run: it tells its version and ends well, or runs on because it knows no such question. */
export function canRun(program: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, ["--version"], { timeout: START_MS, killSignal: "SIGKILL" }, (error) => {
      resolve(error === null || error.killed === true);
    });
  });
}

/** Whether a Python program ends well. */
function says(interpreter: string, program: string, workingDirectory: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(interpreter, ["-c", program], { cwd: workingDirectory, timeout: PATIENCE_MS }, (error) => {
      resolve(error === null);
    });
  });
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

export async function findOnPath(program: string): Promise<string | undefined> {
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
