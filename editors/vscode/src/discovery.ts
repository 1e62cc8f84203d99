/**
 * Where the language server is: decides between the settings, the chosen Python and the PATH.
 *
 * Nothing here knows VS Code, so that every decision can be tested; what the machine holds is asked through {@link Machine}.
 */

/** A program to start and how it was come by (said in the log). */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly origin: string;
}

/** What the user asked for; an empty string means nothing was asked. */
export interface Wishes {
  readonly serverPath: string;
  readonly interpreter: string;
  /** The interpreters chosen in the Python extension, where there are any: each folder of a workspace may have its own. */
  readonly selectedInterpreters: readonly string[];
  /** The interpreter of the extension's own environment, which is there once the server was installed into it. */
  readonly ownInterpreter: string;
}

export interface Machine {
  isExecutable(path: string): Promise<boolean>;
  /** Whether this Python interpreter runs and has the language server installed. */
  hasServer(interpreter: string): Promise<boolean>;
  /** The absolute path of a program on the PATH. */
  findOnPath(program: string): Promise<string | undefined>;
}

/** Why no server is found; `installable` tells whether one that the extension installs would be found. */
export interface Missing {
  readonly found: false;
  readonly reason: string;
  readonly installable: boolean;
}

export type Discovery = { readonly found: true; readonly server: ServerCommand } | Missing;

const SERVER_ARGS = ["server"];
const MODULE_ARGS = ["-m", "bufferizer", "server"];

/**
 * Finds the language server. A setting is an order: when it names something that does not work, that is said and nothing
 * else is tried, because starting another server than the one asked for would only puzzle. The other places are offers.
 */
export async function discoverServer(wishes: Wishes, machine: Machine): Promise<Discovery> {
  if (wishes.serverPath !== "") {
    const program = await locateProgram(wishes.serverPath, machine);
    return (await machine.isExecutable(program))
      ? found(program, SERVER_ARGS, "the setting bufferizer.server.path")
      : missing(
          `"${wishes.serverPath}", named by the setting bufferizer.server.path, is not a program that can be run.`,
        );
  }
  if (wishes.interpreter !== "") {
    return (await machine.hasServer(wishes.interpreter))
      ? found(wishes.interpreter, MODULE_ARGS, "the setting bufferizer.python.interpreter")
      : missing(
          `"${wishes.interpreter}", named by the setting bufferizer.python.interpreter, ` +
            "is not a Python interpreter with mlir-bufferizer installed.",
        );
  }
  for (const selected of wishes.selectedInterpreters) {
    if (await machine.hasServer(selected)) {
      return found(selected, MODULE_ARGS, "the interpreter chosen in the Python extension");
    }
  }
  const onPath = await machine.findOnPath("bufferizer");
  if (onPath !== undefined) {
    return found(onPath, SERVER_ARGS, "the PATH");
  }
  if (await machine.hasServer(wishes.ownInterpreter)) {
    return found(wishes.ownInterpreter, MODULE_ARGS, "the extension's own environment");
  }
  const tried = wishes.selectedInterpreters.map((path) => ` The chosen Python, "${path}", does not have it either.`);
  return missing(`The language server was not found: there is no bufferizer on the PATH.${tried.join("")}`, true);
}

/** Whether two commands would start the same program in the same way. */
export function sameCommand(a: ServerCommand, b: ServerCommand): boolean {
  return a.command === b.command && a.args.join("\0") === b.args.join("\0");
}

/** Puts the home folder for a leading `~`, and the workspace folder for `${workspaceFolder}` and before a relative path. */
export function expandPath(text: string, home: string, workspaceFolder: string | undefined): string {
  const path = text.trim().replace(/^~(?=$|[/\\])/, () => home);
  if (workspaceFolder === undefined) {
    return path;
  }
  const expanded = path.replaceAll("${workspaceFolder}", workspaceFolder);
  const relative = /^\.{0,2}[^/\\]*[/\\]/.test(expanded) && !/^([/\\]|[A-Za-z]:)/.test(expanded);
  return relative ? `${workspaceFolder}/${expanded}` : expanded;
}

/** A name without a folder means what it means in a shell. */
async function locateProgram(program: string, machine: Machine): Promise<string> {
  return /[/\\]/.test(program) ? program : ((await machine.findOnPath(program)) ?? program);
}

function found(command: string, args: readonly string[], origin: string): Discovery {
  return { found: true, server: { command, args, origin } };
}

function missing(reason: string, installable = false): Missing {
  return { found: false, reason, installable };
}
