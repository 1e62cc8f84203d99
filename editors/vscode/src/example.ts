/** An example to look at, in a document without a file, so that nothing of it is kept. */

import * as vscode from "vscode";

const EXAMPLE = "out/examples/copies.mlir";

/** Returns the address of the document. */
export async function openExample(extension: vscode.Uri): Promise<vscode.Uri> {
  const text = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, EXAMPLE));
  const document = await vscode.workspace.openTextDocument({
    language: "mlir",
    content: new TextDecoder().decode(text),
  });
  await vscode.window.showTextDocument(document);
  return document.uri;
}
