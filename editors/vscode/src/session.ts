/** The running language server: finds it, starts it, replaces it, ends it. */

import { homedir } from "node:os";
import * as vscode from "vscode";
import { DidChangeConfigurationNotification, ExecuteCommandRequest, State } from "vscode-languageclient/node";
import type { ServerState } from "./boundary";
import { Client, SECTION } from "./client";
import { discoverServer, expandPath, sameCommand, type Discovery, type ServerCommand } from "./discovery";
import { localMachine } from "./machine";
import { selectedInterpreter } from "./python";

interface Running {
  readonly client: Client;
  readonly server: ServerCommand;
}

const STATES: Record<State, ServerState> = {
  [State.Starting]: "starting",
  [State.Running]: "running",
  [State.Stopped]: "stopped",
};

export class Session {
  private running: Running | undefined;
  private last: Promise<void> = Promise.resolve();

  /**
   * @param home a folder that holds nothing to import, where the server is started
   * @param onTrouble told in a sentence why no server runs
   * @param onState told how the server is, whenever that changes
   */
  constructor(
    private readonly home: string,
    private readonly log: vscode.LogOutputChannel,
    private readonly onTrouble: (reason: string) => void,
    private readonly onState: (state: ServerState) => void,
  ) {}

  /** Ends the server, if one runs, and starts it anew. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.replaceBy(await this.discover());
    });
  }

  /** Looks for the server again, and changes over if settings or environment now name another one. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      const discovery = await this.discover();
      if (!(discovery.found && this.running && sameCommand(discovery.server, this.running.server))) {
        await this.replaceBy(discovery);
      }
    });
  }

  /** Tells the server that its settings changed; it then asks for them. */
  async announceSettings(): Promise<void> {
    const client = this.running?.client;
    if (client?.isRunning() === true) {
      await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    }
  }

  /** The bufferized text of an open document; undefined while no server can answer. */
  async preview(source: vscode.Uri): Promise<string | undefined> {
    const client = this.running?.client;
    if (client?.isRunning() !== true) {
      return undefined;
    }
    const answer: unknown = await client.sendRequest(ExecuteCommandRequest.type, {
      command: "bufferizer.preview",
      arguments: [client.code2ProtocolConverter.asUri(source)],
    });
    return (answer as { text: string } | null)?.text;
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  /** One change at a time: a restart asked for during a start waits for it. */
  private inTurn(change: () => Promise<void>): Promise<void> {
    this.last = this.last.then(change).catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error));
    });
    return this.last;
  }

  private async discover(): Promise<Discovery> {
    const settings = vscode.workspace.getConfiguration(SECTION);
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const path = (key: string) => expandPath(settings.get(key, ""), homedir(), folder?.fsPath);
    return discoverServer(
      {
        serverPath: path("server.path"),
        interpreter: path("python.interpreter"),
        // An untrusted folder may bring an environment of its own: programs in it are not to be run.
        selectedInterpreter: vscode.workspace.isTrusted ? await selectedInterpreter(folder) : undefined,
      },
      localMachine(this.home),
    );
  }

  private async replaceBy(discovery: Discovery): Promise<void> {
    await this.end();
    if (!discovery.found) {
      this.onState("stopped");
      this.log.error(discovery.reason);
      this.onTrouble(discovery.reason);
      return;
    }
    const { server } = discovery;
    this.log.info(`Starting ${[server.command, ...server.args].join(" ")} (from ${server.origin})`);
    const client = new Client(server, this.home, this.log, () => {
      this.onTrouble("The language server ended several times in a row and was not started again.");
    });
    client.onDidChangeState(({ newState }) => {
      if (this.running?.client === client) {
        this.onState(STATES[newState]);
      }
    });
    this.running = { client, server };
    try {
      await client.start();
    } catch (error) {
      this.running = undefined;
      this.onState("stopped");
      this.log.error(error instanceof Error ? error : String(error));
      this.onTrouble(`The language server did not start (${server.command}).`);
    }
  }

  private async end(): Promise<void> {
    const client = this.running?.client;
    this.running = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A server that crashed cannot be asked to stop; that must not keep the next one from starting.
      this.log.warn(String(error));
    }
  }
}
