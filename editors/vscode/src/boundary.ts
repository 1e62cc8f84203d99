/** The boundary modes, and the words of the status item. Nothing here knows VS Code, so that it can be tested. */

import { choicesOf, type Choice, type Manifest } from "./settings";

export type ServerState = "starting" | "running" | "stopped";

/** Tensors stay in function signatures: what the setting `bufferizeFunctionBoundaries` says when it is off. */
export const NO_BOUNDARIES = "no function boundaries";

/** What is in force of a setting, and where it was set if that counts more than the editor: a project's file, or `comment`. */
export interface Told {
  readonly value: string;
  readonly origin: string | undefined;
}

/** What is in force for a document, wherever it was set. */
export interface InForce {
  readonly semantics: Told;
  /** The semantics that `auto` stands for; the others stand for themselves. */
  readonly settled: string;
  readonly mode: Told;
  readonly inlayHints: Told;
}

/** The server's answer to the command `bufferizer.settings`. */
export interface SettingsAnswer {
  readonly values: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly semantics: string;
}

const BOUNDARIES = "bufferize-function-boundaries";
const CONVERSION = "function-boundary-type-conversion";
const HINTS = "inlay-hints";
const SEMANTICS = "semantics";

/** What the server says is in force. */
export function inForce({ values, sources, semantics }: SettingsAnswer): InForce {
  const told = (value: string, ...names: string[]): Told => ({
    value,
    origin: names.map((name) => sources[name]).find((source) => source !== undefined && source !== "editor"),
  });
  return {
    semantics: told(String(values[SEMANTICS]), SEMANTICS),
    settled: semantics,
    mode: told(boundaryMode(values[BOUNDARIES] !== false, String(values[CONVERSION])), BOUNDARIES, CONVERSION),
    inlayHints: told(String(values[HINTS]), HINTS),
  };
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

/** The settings that make a mode. */
export function settingsOf(mode: string): Record<string, string | boolean> {
  return mode === NO_BOUNDARIES
    ? { bufferizeFunctionBoundaries: false }
    : { bufferizeFunctionBoundaries: true, functionBoundaryTypeConversion: mode };
}

/** What the status item says. The mode's words are short where they can be: the bar is shared. */
export function statusText(state: ServerState, { settled, mode }: InForce): { text: string; tooltip: string } {
  const setBy = mode.origin === undefined ? "" : ` (set by ${nameOf(mode.origin)})`;
  return {
    text: `${ICONS[state]} ${settled} · ${mode.value.replace(/-layout-map$/, "")}`,
    tooltip:
      `Bufferizer: the language server is ${state}. Semantics ${settled}, boundary mode ${mode.value}${setBy}. ` +
      "Click to change them, and for the log.",
  };
}

/** What an entry of the menu says of a setting. */
export function entryText({ value, origin }: Told, settled = value): string {
  const meaning = settled === value ? value : `${value}: ${settled}`;
  return origin === undefined ? meaning : `${meaning}, set by ${nameOf(origin)}`;
}

/** What to say to who has changed a setting of the editor that something else counts more than; nothing if nothing does. */
export function objection({ origin }: Told, title: string): string | undefined {
  return origin === undefined
    ? undefined
    : `The ${title} of this file is set by ${nameOf(origin)}, which counts more than the editor's settings.`;
}

function nameOf(origin: string): string {
  return origin === "comment" ? "a comment in this file" : origin;
}
