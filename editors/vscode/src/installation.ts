/** How the server that the extension ships is installed. Nothing here knows VS Code, so that it can be tested. */

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import * as path from "node:path";

/** Where things are for one version of the server. */
export interface Installation {
  readonly wheel: string;
  /** The environment of the extension's own, which nothing else uses. */
  readonly environment: string;
  readonly interpreter: string;
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/**
 * @param storage the folder that VS Code gives the extension
 * @param wheel the file that the extension ships; each version of it has an environment to itself
 */
export function installationOf(storage: string, wheel: string, platform = process.platform): Installation {
  const environment = path.join(storage, path.basename(wheel).split("-").slice(0, 2).join("-"));
  const interpreter =
    platform === "win32" ? path.join(environment, "Scripts", "python.exe") : path.join(environment, "bin", "python");
  return { wheel, environment, interpreter };
}

/** What makes the environment, with `python` as the Python it is made of, and puts the server into it. */
export function installationCommands(python: string, { wheel, environment, interpreter }: Installation): Command[] {
  return [
    [python, "-m", "venv", "--clear", environment],
    [interpreter, "-m", "pip", "install", "--no-input", "--disable-pip-version-check", wheel],
  ];
}

/** Whether a process with this number runs. */
function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Keeps other windows from making the same environment at once: each would empty what the other one makes.
 * @returns what lets others go on; undefined while another one is at it
 */
export async function claim(
  { environment }: Installation,
  own = process.pid,
): Promise<(() => Promise<void>) | undefined> {
  const file = `${environment}.lock`;
  await mkdir(path.dirname(file), { recursive: true });
  for (let attempts = 0; attempts < 2; attempts++) {
    try {
      await writeFile(file, String(own), { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw error;
      }
    }
    const owner = Number(await readFile(file, "utf8").catch(() => ""));
    if (owner > 0 && isRunning(owner)) {
      return undefined;
    }
    // Its window was closed in the midst of it.
    await rm(file, { force: true });
  }
  return undefined;
}
