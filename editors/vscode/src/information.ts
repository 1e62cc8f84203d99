/** What to know of an installation when something is wrong with it. Nothing here knows VS Code, so that it can be tested. */

export type Facts = readonly (readonly [string, string])[];

/** Writes facts down so that they can be pasted into a report: a list in Markdown, with the home folder as `~`. */
export function written(facts: Facts, home: string): string {
  const lines = facts.map(([name, value]) => `- ${name}: ${value === "" ? "none" : value}`);
  return ["# Bufferizer: debug information", "", ...lines, ""].join("\n").replaceAll(home, "~");
}

/** The settings that differ from their defaults, as `name = value`. */
export function changedSettings(
  properties: Readonly<Record<string, unknown>>,
  valueOf: (setting: string) => unknown,
): string[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const value = JSON.stringify(valueOf(name));
    return value === JSON.stringify((property as { default?: unknown }).default) ? [] : [`${name} = ${value}`];
  });
}
