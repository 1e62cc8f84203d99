/** Installs the server that the extension ships, into an environment of the extension's own, when the user agrees. */

import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";
import { claim, installationCommands, installationOf, type Command, type Installation } from "./installation";
import { canMakeEnvironment, findOnPath } from "./machine";
import { selectedInterpreters } from "./python";

const WHEELS = "server";

export class Installer {
  private constructor(
    private readonly installation: Installation | undefined,
    private readonly home: string,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  static async of(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<Installer> {
    const wheel = await shippedWheel(context.extensionPath);
    const installation = wheel === undefined ? undefined : installationOf(context.globalStorageUri.fsPath, wheel);
    return new Installer(installation, context.extensionPath, log);
  }

  /** Whether this package of the extension has the server in it. */
  get isPossible(): boolean {
    return this.installation !== undefined;
  }

  /** The interpreter that has the server once it is installed; an empty string where none can be. */
  get interpreter(): string {
    return this.installation?.interpreter ?? "";
  }

  /** Asks, and installs. Returns whether the server is there now; what went wrong is said. */
  async offer(): Promise<boolean> {
    const { installation } = this;
    if (installation === undefined) {
      void vscode.window.showErrorMessage("Bufferizer: this package of the extension does not have the server in it.");
      return false;
    }
    const agreed = await vscode.window.showInformationMessage(
      "Install Bufferizer's language server?",
      {
        modal: true,
        detail:
          "A Python environment is made for it in the extension's own folder, and nothing else is changed. The server comes " +
          "with the extension; pip gets the packages that it needs (tree-sitter, pygls, click, rich and theirs) from your " +
          "package index.",
      },
      "Install",
    );
    return agreed === "Install" && (await this.install(installation));
  }

  private async install(installation: Installation): Promise<boolean> {
    const python = await this.findPython();
    if (python === undefined) {
      void vscode.window.showErrorMessage(
        "Bufferizer: no Python 3.10 or newer that can make environments was found (on Debian, python3-venv).",
      );
      return false;
    }
    const title = "Installing Bufferizer's language server";
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    try {
      const release = await claim(installation);
      if (release === undefined) {
        void vscode.window.showInformationMessage(
          "Bufferizer: another window is installing the language server; restart it here once that is done.",
        );
        return false;
      }
      try {
        await vscode.window.withProgress(options, async (_progress, token) => {
          for (const command of installationCommands(python, installation)) {
            await this.run(command, token);
          }
        });
      } finally {
        // Before anything is said, which waits for the user.
        await release();
      }
      return true;
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      const choice = await vscode.window.showErrorMessage(
        "Bufferizer: the language server was not installed.",
        "Show Log",
      );
      if (choice !== undefined) {
        this.log.show();
      }
      return false;
    }
  }

  /** The Python to make the environment of. One that a folder brings along is used only if the folder is trusted. */
  private async findPython(): Promise<string | undefined> {
    const candidates = [...(await selectedInterpreters()), await findOnPath("python3"), await findOnPath("python")];
    for (const candidate of candidates) {
      if (candidate !== undefined && (await canMakeEnvironment(candidate, this.home))) {
        return candidate;
      }
    }
    return undefined;
  }

  /** Runs a command, with what it prints going to the log; rejected where it fails or is cancelled. */
  private run([program, ...args]: Command, token: vscode.CancellationToken): Promise<void> {
    this.log.info([program, ...args].join(" "));
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, { cwd: this.home, stdio: ["ignore", "pipe", "pipe"] });
      const cancelling = token.onCancellationRequested(() => child.kill());
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          this.log.info(text.trimEnd());
        });
      }
      child.on("error", reject);
      child.on("close", (code) => {
        cancelling.dispose();
        if (code === 0) {
          resolve();
        } else {
          reject(new Error(`${program} ended with ${code ?? "a signal"}.`));
        }
      });
    });
  }
}

async function shippedWheel(extension: string): Promise<string | undefined> {
  const folder = path.join(extension, WHEELS);
  const files = await readdir(folder).catch((): string[] => []);
  const wheel = files.find((name) => name.endsWith(".whl"));
  return wheel === undefined ? undefined : path.join(folder, wheel);
}
