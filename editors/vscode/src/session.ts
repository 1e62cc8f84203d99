/** The running language server: finds it, starts it, replaces it, ends it. */

import { homedir } from "node:os";
import * as vscode from "vscode";
import { DidChangeConfigurationNotification, ExecuteCommandRequest, State } from "vscode-languageclient/node";
import { inForce, type InForce, type ServerState, type SettingsAnswer } from "./boundary";
import { Client, SECTION } from "./client";
import { discoverServer, expandPath, sameCommand, type Discovery, type ServerCommand } from "./discovery";
import { localMachine } from "./machine";
import { middleware } from "./middleware";
import type { MlirExtension } from "./mlirExtension";
import { selectedInterpreters } from "./python";

interface Running {
  readonly client: Client;
  readonly server: ServerCommand;
}

const STATES: Record<State, ServerState> = {
  [State.Starting]: "starting",
  [State.Running]: "running",
  [State.Stopped]: "stopped",
};

/** Why no server runs, in a sentence, and what may help. */
export interface Trouble {
  readonly reason: string;
  readonly way: "install" | "settings" | "restart";
}

/** How the server is and how it was come by, to be written down. */
export interface Description {
  readonly state: ServerState;
  readonly server: ServerCommand | undefined;
  /** Of the server, as it says itself. */
  readonly versions: string;
}

export class Session {
  private running: Running | undefined;
  private last: Promise<void> = Promise.resolve();
  private state: ServerState = "stopped";
  private readonly refreshed = new vscode.EventEmitter<void>();

  /**
   * @param home a folder that holds nothing to import, where the server is started
   * @param ownInterpreter the Python into which the extension installs the server
   * @param other what is left to it is not asked for here
   * @param onTrouble told why no server runs
   * @param onState told how the server is, whenever that changes
   */
  constructor(
    private readonly home: string,
    private readonly ownInterpreter: string,
    private readonly other: MlirExtension,
    private readonly log: vscode.LogOutputChannel,
    private readonly onTrouble: (trouble: Trouble) => void,
    private readonly onState: (state: ServerState) => void,
  ) {}

  /** Fired when documents are to be looked at anew although their texts are as they were: other settings are in force. */
  readonly onDidRefresh = this.refreshed.event;

  get description(): Description {
    const info = this.running?.client.initializeResult?.serverInfo;
    return {
      state: this.state,
      server: this.running?.server,
      versions: info === undefined ? "" : `${info.name} ${info.version ?? ""}`,
    };
  }

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
      const { running } = this;
      if (discovery.found && running && sameCommand(discovery.server, running.server)) {
        // It goes on; only how it was come by may be another way now.
        this.running = { ...running, server: discovery.server };
      } else {
        await this.replaceBy(discovery);
      }
    });
  }

  /** Has the diagnostics of all open documents asked for again. */
  askForDiagnostics(): void {
    this.running?.client.askForDiagnostics();
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
    const answer = await this.execute("bufferizer.preview", (client) => client.code2ProtocolConverter.asUri(source));
    return (answer as { text: string } | null | undefined)?.text;
  }

  /** What is in force for an open document; undefined while no server can answer. */
  async inForce(source: vscode.Uri): Promise<InForce | undefined> {
    const answer = await this.execute("bufferizer.settings", (client) => client.code2ProtocolConverter.asUri(source));
    return answer === null || answer === undefined ? undefined : inForce(answer as SettingsAnswer);
  }

  /** The page about a diagnostic, in Markdown; undefined where there is none, or while no server can answer. */
  async page(code: string): Promise<string | undefined> {
    return ((await this.execute("bufferizer.explain", () => code)) as string | null | undefined) ?? undefined;
  }

  /** Has the server execute a command, if one runs that knows it. */
  private async execute(command: string, argument: (client: Client) => string): Promise<unknown> {
    const client = this.running?.client;
    const known = client?.initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
    if (client?.isRunning() !== true || !known.includes(command)) {
      return undefined;
    }
    return client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument(client)] });
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
        selectedInterpreters: await selectedInterpreters(),
        ownInterpreter: this.ownInterpreter,
      },
      localMachine(this.home),
    );
  }

  private async replaceBy(discovery: Discovery): Promise<void> {
    await this.end();
    if (!discovery.found) {
      this.show("stopped");
      this.log.error(discovery.reason);
      this.onTrouble({ reason: discovery.reason, way: discovery.installable ? "install" : "settings" });
      return;
    }
    const { server } = discovery;
    this.log.info(`Starting ${[server.command, ...server.args].join(" ")} (from ${server.origin})`);
    const client = new Client(server, this.home, this.log, middleware(this.other), () => {
      const reason = "The language server ended several times in a row and was not started again.";
      this.onTrouble({ reason, way: "restart" });
    });
    client.onDidChangeState(({ newState }) => {
      if (this.running?.client === client) {
        this.show(STATES[newState]);
      }
    });
    this.running = { client, server };
    try {
      await client.start();
      client.onRefresh(() => {
        this.refreshed.fire();
      });
    } catch (error) {
      this.running = undefined;
      this.show("stopped");
      this.log.error(error instanceof Error ? error : String(error));
      this.onTrouble({ reason: `The language server did not start (${server.command}).`, way: "settings" });
    }
  }

  private show(state: ServerState): void {
    this.state = state;
    this.onState(state);
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
