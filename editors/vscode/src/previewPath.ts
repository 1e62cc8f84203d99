/** How the address of a preview is made of its source's. Nothing here knows VS Code, so that it can be tested. */

export const PREVIEW_SCHEME = "bufferizer-preview";

/** The path of a preview, which its tab shows and which makes it MLIR: `/a/f.mlir` becomes `/a/f (bufferized).mlir`. */
export function previewPath(source: string): string {
  const name = source.replace(/\.mlir$/, "");
  return `${name.startsWith("/") ? "" : "/"}${name} (bufferized).mlir`;
}

/** The address of the source, which a preview keeps in its query. */
export function sourceOf(preview: { readonly query: string }): string {
  return preview.query;
}
