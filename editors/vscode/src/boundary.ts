/** The boundary modes, and the words of the status item. Nothing here knows VS Code, so that it can be tested. */

import { choicesOf, type Choice, type Manifest } from "./settings";

export type ServerState = "starting" | "running" | "stopped";

/** Tensors stay in function signatures: what the setting `bufferizeFunctionBoundaries` says when it is off. */
export const NO_BOUNDARIES = "no function boundaries";

/** What is in force for a document, wherever it was set. */
export interface InForce {
  readonly semantics: string;
  readonly mode: string;
  /** Where the mode was set, if that counts more than the editor's settings: the path of a project's file, or `comment`. */
  readonly origin: string | undefined;
}

/** The server's answer to the command `bufferizer.settings`. */
export interface SettingsAnswer {
  readonly values: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly semantics: string;
}

const BOUNDARIES = "bufferize-function-boundaries";
const CONVERSION = "function-boundary-type-conversion";

/** What the server says is in force. */
export function inForce({ values, sources, semantics }: SettingsAnswer): InForce {
  const origin = [sources[BOUNDARIES], sources[CONVERSION]].find(
    (source) => source !== undefined && source !== "editor",
  );
  return { semantics, mode: boundaryMode(values[BOUNDARIES] !== false, String(values[CONVERSION])), origin };
}

const ICONS: Record<ServerState, string> = { starting: "$(loading~spin)", running: "$(check)", stopped: "$(warning)" };

export function boundaryModes(manifest: Manifest): Choice[] {
  return [
    ...choicesOf(manifest, "bufferizer.functionBoundaryTypeConversion"),
    { value: NO_BOUNDARIES, description: "Function signatures keep their tensors." },
  ];
}

/** The mode that two settings make together. */
export function boundaryMode(bufferizesBoundaries: boolean, conversion: string): string {
  return bufferizesBoundaries ? conversion : NO_BOUNDARIES;
}

/** The settings that make a mode; undefined stands for the default. */
export function settingsOf(mode: string): Record<string, string | boolean | undefined> {
  return mode === NO_BOUNDARIES
    ? { bufferizeFunctionBoundaries: false }
    : { bufferizeFunctionBoundaries: undefined, functionBoundaryTypeConversion: mode };
}

/** What the status item says. The mode's words are short where they can be: the bar is shared. */
export function statusText(
  state: ServerState,
  { semantics, mode, origin }: InForce,
): { text: string; tooltip: string } {
  const setBy = origin === undefined ? "" : ` (set by ${origin === "comment" ? "a comment in this file" : origin})`;
  return {
    text: `${ICONS[state]} ${semantics} · ${mode.replace(/-layout-map$/, "")}`,
    tooltip:
      `Bufferizer: the language server is ${state}. Semantics ${semantics}, boundary mode ${mode}${setBy}. ` +
      "Click to change them, and for the log.",
  };
}
