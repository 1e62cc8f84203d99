/** How the address of a preview is made of its source's. Nothing here knows VS Code, so that it can be tested. */

export const PREVIEW_SCHEME = "bufferizer-preview";

/**
 * The path of a preview, which its tab shows and which makes it MLIR: `/a/f.mlir` becomes `/f (bufferized).mlir`. It is in no
 * folder, so that extensions which serve the files of a folder do not take it for one of them.
 */
export function previewPath(source: string): string {
  const name = source.slice(source.lastIndexOf("/") + 1).replace(/\.mlir$/, "");
  return `/${name} (bufferized).mlir`;
}

/** The address of the source, which a preview keeps in its query. */
export function sourceOf(preview: { readonly query: string }): string {
  return preview.query;
}
