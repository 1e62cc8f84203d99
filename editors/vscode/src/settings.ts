/** The settings as the manifest declares them. Nothing here knows VS Code, so that it can be tested. */

/** The part of package.json that is read here. */
export interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

export interface Choice {
  readonly value: string;
  readonly description: string;
}

interface Declared {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

function declarationOf(manifest: Manifest, setting: string): Declared | undefined {
  const groups = manifest.contributes.configuration.map(({ properties }) => properties[setting]);
  return groups.find((property) => property !== undefined) as Declared | undefined;
}

/** The keys that a setting which is a table may have. */
export function keysOf(manifest: Manifest, setting: string): string[] {
  return Object.keys(declarationOf(manifest, setting)?.properties ?? {});
}

/** The values that a setting may have, with what they mean in plain text; none for a setting that is no list of values. */
export function choicesOf(manifest: Manifest, setting: string): Choice[] {
  const declared = declarationOf(manifest, setting);
  return (declared?.enum ?? []).map((value, index) => ({
    value,
    description: (declared?.markdownEnumDescriptions?.[index] ?? "").replaceAll("`", ""),
  }));
}

/** Where a setting can be set: for the user, for what is open, or for one of several folders of that. */
export type Level = "user" | "workspace" | "folder";

/** What VS Code says of a setting. */
export interface Inspected<T> {
  readonly defaultValue?: T;
  readonly globalValue?: T;
  readonly workspaceValue?: T;
  readonly workspaceFolderValue?: T;
}

/**
 * The level at which to set what is to count for a document, and what counts there without being set.
 * @param innermost the level that the editor has: folders have settings of their own where several are open
 */
export function levelToSet<T>(
  { defaultValue, globalValue, workspaceValue, workspaceFolderValue }: Inspected<T>,
  innermost: Level,
): { readonly level: Level; readonly below: T | undefined } {
  if (innermost === "user") {
    return { level: "user", below: defaultValue };
  }
  const below = globalValue ?? defaultValue;
  return innermost === "folder" && workspaceFolderValue !== undefined
    ? { level: "folder", below: workspaceValue ?? below }
    : { level: "workspace", below };
}
