/** Where a preview shows what is looked at in its source. Nothing here knows VS Code, so that it can be tested. */

/** The name of the function that a line begins, in today's syntax or that of LLVM 14's time. */
const FUNCTION = /^\s*(?:func\.)?func(?:\s+(?:private|public|nested))?\s+(@(?:[\w.$-]+|"[^"]*"))/;

const nameIn = (line: string) => FUNCTION.exec(line)?.[1];

/**
 * The line of a preview to be looked at for a line of its source: as far from the beginning of the function of the same name;
 * undefined where there is none. Of several functions with one name, as in sections of a file, the one of the same number.
 */
export function lineInPreview(source: readonly string[], line: number, preview: readonly string[]): number | undefined {
  let start = line;
  while (start >= 0 && nameIn(source[start] ?? "") === undefined) {
    start--;
  }
  const name = nameIn(source[start] ?? "");
  if (name === undefined) {
    return undefined;
  }
  const number = source.slice(0, start).filter((text) => nameIn(text) === name).length;
  const starts = preview.flatMap((text, index) => (nameIn(text) === name ? [index] : []));
  const begin = starts[number];
  if (begin === undefined) {
    return undefined;
  }
  const next = preview.findIndex((text, index) => index > begin && nameIn(text) !== undefined);
  return Math.min(begin + line - start, (next < 0 ? preview.length : next) - 1);
}
