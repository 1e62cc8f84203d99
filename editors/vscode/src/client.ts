/** The language client, with its words going to our log and its decisions about a broken server being ours. */

import * as vscode from "vscode";
import {
  CloseAction,
  CodeLensRequest,
  DocumentDiagnosticRequest,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  type CloseHandlerResult,
  type CodeLensProviderShape,
  type ErrorHandler,
  type Middleware,
} from "vscode-languageclient/node";
import { CrashLog } from "./crashes";
import type { ServerCommand } from "./discovery";

/** The prefix of the settings, and the name under which the server asks for them. */
export const SECTION = "bufferizer";

/** The library's words for a server that has ended well. */
const CLEAN_END = "Server process exited with code 0.";

/** A server that never came up is not tried again; one that served and then ended is, unless it keeps ending. */
class Patience implements ErrorHandler {
  served = false;
  private readonly crashes = new CrashLog();

  constructor(private readonly onGivenUp: () => void) {}

  error(): { action: ErrorAction } {
    // A broken connection is closed as well; that is where it is decided.
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    if (this.served && this.crashes.record(performance.now())) {
      return { action: CloseAction.Restart, handled: true };
    }
    if (this.served) {
      this.onGivenUp();
    }
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

export class Client extends LanguageClient {
  private readonly patience: Patience;

  /**
   * @param workingDirectory where the server is started
   * @param onGivenUp called when the server, once it ran, has ended too often to be started again
   */
  constructor(
    server: ServerCommand,
    workingDirectory: string,
    private readonly log: vscode.LogOutputChannel,
    middleware: Middleware,
    onGivenUp: () => void,
  ) {
    const patience = new Patience(onGivenUp);
    super(
      SECTION,
      "Bufferizer",
      { command: server.command, args: [...server.args], options: { cwd: workingDirectory } },
      {
        documentSelector: [
          { language: "mlir", scheme: "file" },
          { language: "mlir", scheme: "untitled" },
        ],
        outputChannel: log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        errorHandler: patience,
        middleware,
        initializationFailedHandler: () => false,
      },
    );
    this.patience = patience;
  }

  /** Starts the server; rejected where it does not come up. */
  override async start(): Promise<void> {
    await super.start();
    // The library's promise is kept as well when the server ended before it had answered.
    if (!this.isRunning()) {
      throw new Error("The server ended before it was ready.");
    }
    this.patience.served = true;
  }

  /** Calls `listener` when the server has editors ask anew. The library keeps that to itself, but for the lenses' event. */
  onRefresh(listener: () => void): void {
    // It is not public that the feature can tell all its providers.
    const lenses = this.getFeature(CodeLensRequest.method) as unknown as {
      getAllProviders(): Iterable<CodeLensProviderShape>;
    };
    for (const { onDidChangeCodeLensEmitter } of lenses.getAllProviders()) {
      onDidChangeCodeLensEmitter.event(listener);
    }
  }

  /** Has the diagnostics of all open documents asked for again, as when the server wants that. */
  askForDiagnostics(): void {
    if (this.isRunning()) {
      for (const document of vscode.workspace.textDocuments) {
        // There is one provider, which asks for all documents.
        const provider = this.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document);
        if (provider !== undefined) {
          provider.onDidChangeDiagnosticsEmitter.fire();
          return;
        }
      }
    }
  }

  // What the client has to say goes into the log at its level. Pop-up messages are left to the session, which knows
  // what the user can do.

  override error(message: string, data?: unknown): void {
    // A server that was told to end and does is no error, other than the library has it.
    if (message === CLEAN_END) {
      this.log.info(message);
    } else {
      this.log.error(withDetails(message, data));
    }
  }

  override warn(message: string, data?: unknown): void {
    this.log.warn(withDetails(message, data));
  }

  override info(message: string, data?: unknown): void {
    this.log.info(withDetails(message, data));
  }

  override debug(message: string, data?: unknown): void {
    this.log.debug(withDetails(message, data));
  }
}

function withDetails(message: string, data: unknown): string {
  if (data instanceof Error) {
    return `${message} ${data.message}`;
  }
  return typeof data === "string" ? `${message} ${data}` : message;
}
