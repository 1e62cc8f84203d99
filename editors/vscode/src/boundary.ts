/** The boundary modes, and the words of the status item. Nothing here knows VS Code, so that it can be tested. */

export type ServerState = "starting" | "running" | "stopped";

/** Tensors stay in function signatures: what the setting `bufferizeFunctionBoundaries` says when it is off. */
export const NO_BOUNDARIES = "no function boundaries";

export const BOUNDARY_MODES: readonly { readonly mode: string; readonly description: string }[] = [
  {
    mode: "infer-layout-map",
    description: "Arguments have a fully dynamic layout, results the layout that the body gives them.",
  },
  {
    mode: "identity-layout-map",
    description: "Arguments and results have the identity layout; a buffer with another one is copied.",
  },
  {
    mode: "fully-dynamic-layout-map",
    description: "Arguments and results have a fully dynamic layout: any stride, any offset.",
  },
  { mode: NO_BOUNDARIES, description: "Function signatures keep their tensors." },
];

const ICONS: Record<ServerState, string> = { starting: "$(loading~spin)", running: "$(check)", stopped: "$(warning)" };

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

/** What the status item says. */
export function statusText(state: ServerState, semantics: string, mode: string): { text: string; tooltip: string } {
  return {
    text: `${ICONS[state]} ${semantics} · ${mode}`,
    tooltip: `Bufferizer: the language server is ${state}. Semantics ${semantics}, boundary mode ${mode}. Click to change the mode.`,
  };
}
