/** Tests that run inside VS Code's extension host, beside the installed extension, with the whole vscode API. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import {
  bufferizing,
  childrenOf,
  codeOf,
  diagnostics,
  eventually,
  firstError,
  folderPath,
  hints,
  hover,
  open,
  position,
  serverState,
  symbolNames,
  under,
} from "./asking";
import { ANCESTOR_REFUSED_TEXT, compile, OLD_REFUSED_TEXT, OLD_TEXT } from "./mlir";
import { REPORT, SYMBOL } from "./mlirExtension";
import { CHOOSE } from "./pythonExtension";

const EXTENSION = "bufferizer.mlir-bufferizer";
const MOST_FAILURES = 3;

const TESTS: Record<string, () => Promise<void>> = {
  async "the language of a .mlir file activates the extension"() {
    const document = await open("boundary_errors.mlir");
    assert.equal(document.languageId, "mlir");
    await eventually("the extension", () => vscode.extensions.getExtension(EXTENSION)?.isActive === true || undefined);
    const commands = await vscode.commands.getCommands(true);
    assert(commands.includes("bufferizer.restartServer") && commands.includes("bufferizer.showLog"));
  },

  async "the compiler's error, and warnings at function boundaries"() {
    const all = await diagnostics(await open("boundary_errors.mlir"));
    const errors = all.filter((diagnostic) => diagnostic.severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(
      errors.map((error) => error.message),
      ["Yield operand #0 is not equivalent to the corresponding iter bbArg"],
    );
    assert(all.some((diagnostic) => diagnostic.severity === vscode.DiagnosticSeverity.Warning));
    for (const diagnostic of all) {
      assert.equal(diagnostic.source, "bufferizer");
      assert(diagnostic.code !== undefined);
    }
  },

  async "errors come before all else, since of many diagnostics only the first are underlined"() {
    const warned = (name: number) => `func.func private @f${name}(tensor<8xf32>) -> tensor<8xf32>\n`;
    const content = [...Array(300).keys()].map(warned).join("") + "func.func @g() {\n  return %x : f32\n}\n";
    const document = await vscode.workspace.openTextDocument({ language: "mlir", content });
    await vscode.window.showTextDocument(document);
    const all = await diagnostics(document);
    assert(all.length >= 500);
    assert.equal(all[0]?.message, "use of undeclared SSA value name");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  },

  async "the code of a diagnostic leads to its page"() {
    const document = await open("boundary_errors.mlir");
    for (const { code } of await diagnostics(document)) {
      assert(typeof code === "object");
      assert.equal(code.target.toString(true), `command:bufferizer.explainDiagnostic?["${code.value}"]`);
    }
    await vscode.commands.executeCommand("bufferizer.explainDiagnostic", "returned-allocation");
    const page = await eventually("the page", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "bufferizer-page"),
    );
    assert.match(page.getText(), /^# /);
    assert.match(page.getText(), /free/);
    await vscode.commands.executeCommand("workbench.action.closeOtherEditors");
  },

  async "hints say what is copied, and everything if asked"() {
    const document = await open("copies.mlir");
    const copies = await eventually("hints", async () => {
      const found = await hints(document);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(copies, ["copy", "copy", "copy", "copy"]);
    await under("bufferizer.inlayHints", "all", () =>
      eventually("all hints", async () => (await hints(document)).includes("in place") || undefined),
    );
    await under("bufferizer.copyBeforeWrite", true, () =>
      eventually("more copies", async () => (await hints(document)).length > copies.length || undefined),
    );
  },

  async "a lens above each function says what it is in buffers, and what it costs"() {
    const document = await open("copies.mlir");
    const title = await eventually("a lens", async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        1,
      );
      return lenses[0]?.command?.title;
    });
    assert.match(title, /memref<8xf32.*1 allocation.*1 copy/);
  },

  async "symbols are left to the MLIR extension where it has a server, and told twice only if asked"() {
    // VS Code remembers the symbols of a text, so that each question needs a file of its own.
    const folder = mkdtempSync(path.join(folderPath(), "symbols-"));
    let files = 0;
    const symbols = async () => {
      const file = path.join(folder, `${++files}.mlir`);
      writeFileSync(file, "func.func @f() {\n  return\n}\n");
      return (await symbolNames(await vscode.workspace.openTextDocument(file))).sort();
    };
    const server = path.join(folder, "mlir-lsp-server");
    const once = (expected: string[]) =>
      eventually(expected.join(" and "), async () => (await symbols()).join() === expected.join() || undefined);
    try {
      // A server on the PATH is none of its.
      const elsewhere = mkdtempSync(path.join(tmpdir(), "path-"));
      writeFileSync(path.join(elsewhere, "mlir-lsp-server"), "#!/bin/sh\n", { mode: 0o755 });
      process.env.PATH = `${elsewhere}${path.delimiter}${process.env.PATH ?? ""}`;
      await vscode.commands.executeCommand("bufferizer.restartServer");
      await once(["f"]);
      await under("mlir.server_path", "/nowhere/mlir-lsp-server", () => once(["f"]));
      await under("mlir.server_path", path.join(elsewhere, "mlir-lsp-server"), async () => {
        await once([SYMBOL]);
        await under("bufferizer.leaveToMlirExtension", [], () => once(["f", SYMBOL]));
      });
      await once(["f"]);
      // What does not start serves nothing.
      writeFileSync(server, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
      await once(["f"]);
      writeFileSync(server, "#!/bin/sh\n");
      await once([SYMBOL]);
    } finally {
      rmSync(folder, { recursive: true });
      await vscode.commands.executeCommand("bufferizer.restartServer");
    }
  },

  async "what the MLIR extension reports in the same words is reported once, unless twice is asked for"() {
    const content =
      "func.func @f(%t: tensor<8xf32>, %i: index) {\n  %x = tensor.extract %t[%i : tensor<8xf32>\n  return\n}\n";
    const document = await vscode.workspace.openTextDocument({ language: "mlir", content: `${content}}\n` });
    await vscode.window.showTextDocument(document);
    const own = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "bufferizer");
    const all = (await diagnostics(document)).length;
    assert(all > 1, "more than one error");
    const [first] = own();
    assert(first);
    const count = (wanted: number) => eventually(`${wanted} diagnostics`, () => own().length === wanted || undefined);
    await vscode.commands.executeCommand(REPORT, document.uri, first.range.start.line, first.message);
    await count(all - 1);
    await under("bufferizer.leaveToMlirExtension", [], () => count(all));
    await count(all - 1);
    await vscode.commands.executeCommand(REPORT, document.uri);
    await count(all);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await count(0);
  },

  async "files of LLVM 14's time are bufferized as it did"() {
    const refused = await vscode.workspace.openTextDocument({ language: "mlir", content: OLD_REFUSED_TEXT });
    const error = firstError(await diagnostics(refused));
    assert.equal(error?.message, "expected a CallOp");
    assert.equal(refused.getText(error.range), "call_indirect");

    const ancestor = await vscode.workspace.openTextDocument({ language: "mlir", content: ANCESTOR_REFUSED_TEXT });
    const returned = firstError(await diagnostics(ancestor));
    assert.equal(returned?.message, "buffer result #0 not produced by an alloc");
    assert.equal(ancestor.getText(returned.range), "return");

    const document = await vscode.workspace.openTextDocument({ language: "mlir", content: OLD_TEXT });
    assert.match(await hover(document, "@insert"), /memref<8xf32, affine_map<\(d0\)\[s0, s1\] -> \(d0 \* s1 \+ s0\)>>/);
    const { edit } = await bufferizing(document, position(document, "@insert"));
    assert(edit && (await vscode.workspace.applyEdit(edit)));
    const file = path.join(mkdtempSync(path.join(tmpdir(), "old-")), "bufferized.mlir");
    writeFileSync(file, document.getText());
    assert.match(compile(file, "mlir-opt-14"), /memref\.store/);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  },

  async "debug information tells how the server was found"() {
    await vscode.commands.executeCommand("bufferizer.showDebugInformation");
    const text = vscode.window.activeTextEditor?.document.getText() ?? "";
    assert.match(text, /^- server: running$/m);
    assert.match(text, /^- server version: bufferizer \d/m);
    assert.match(text, /^- found by: the setting bufferizer\.python\.interpreter$/m);
    assert.match(text, /^- settings changed: bufferizer\.python\.interpreter = /m);
  },

  async "the interpreter chosen in the Python extension runs the server, unless a setting names another"() {
    const setting = "bufferizer.python.interpreter";
    const interpreter = vscode.workspace.getConfiguration().get<string>(setting);
    const foundBy = (origin: string) =>
      eventually(`the server found by ${origin}`, async () => {
        await vscode.commands.executeCommand("bufferizer.showDebugInformation");
        const lines = vscode.window.activeTextEditor?.document.getText().split("\n") ?? [];
        return (lines.includes("- server: running") && lines.includes(`- found by: ${origin}`)) || undefined;
      });
    await vscode.commands.executeCommand(CHOOSE, interpreter);
    await foundBy(`the setting ${setting}`);
    await under(setting, "", () => foundBy("the interpreter chosen in the Python extension"));
    await foundBy(`the setting ${setting}`);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  },

  async "a rule that is off silences its diagnostics"() {
    const document = await open("boundary_errors.mlir");
    const warning = (await diagnostics(document)).find(
      (diagnostic) => diagnostic.severity === vscode.DiagnosticSeverity.Warning,
    );
    assert(warning);
    const code = codeOf(warning);
    const present = () =>
      vscode.languages.getDiagnostics(document.uri).some((diagnostic) => codeOf(diagnostic) === code);
    const settings = vscode.workspace.getConfiguration("bufferizer");
    await settings.update("rules", { [code]: "off" }, vscode.ConfigurationTarget.Workspace);
    await eventually(`the end of ${code}`, () => !present() || undefined);
    await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(`the return of ${code}`, () => present() || undefined);
  },

  async "a document that is closed at once leaves no diagnostics behind"() {
    const document = await open("boundary_errors.mlir");
    await diagnostics(document);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await eventually("their end", () => vscode.languages.getDiagnostics(document.uri).length === 0 || undefined);
  },

  async "hovering a function shows its memref signature"() {
    const document = await open("matmul.mlir");
    const text = await hover(document, "@matmul");
    assert.match(text, /memref</);
  },

  async "the symbols of a document are its functions"() {
    const document = await open("matmul.mlir");
    const names = await symbolNames(document);
    assert(names.includes("matmul"), names.join(" "));
  },

  async "a call leads to the function's definition"() {
    const document = await open("boundary_errors.mlir");
    const call = position(document, "call @load_weights").translate(0, "call @".length);
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      call,
    );
    const lines = places.map((place) => ("targetRange" in place ? place.targetRange : place.range).start.line);
    assert.deepEqual(lines, [position(document, "@load_weights").line]);
  },

  async "the module is bufferized by a code action"() {
    const document = await open("matmul.mlir");
    const where = position(document, "@matmul");
    const action = await bufferizing(document, where);
    assert.equal(action.kind?.value, "refactor.rewrite");
    assert(action.edit);
    assert(await vscode.workspace.applyEdit(action.edit));
    assert.match(document.getText(), /func\.func @matmul\(.*memref</);
    await vscode.commands.executeCommand("undo");
  },

  async "the preview shows the bufferized module and follows the source"() {
    const document = await open("matmul.mlir");
    await vscode.commands.executeCommand("bufferizer.openPreview", document.uri);
    const preview = await eventually("the preview", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "bufferizer-preview"),
    );
    assert.equal(preview.languageId, "mlir");
    await eventually(
      "memrefs in the preview",
      () => /func\.func @matmul\(.*memref</.test(preview.getText()) || undefined,
    );
    // It shows what the cursor is at.
    const far = "func.func @far() {\n  return\n}\n";
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, `${"\n".repeat(300)}${far}`);
    edit.insert(document.uri, new vscode.Position(0, 0), "// seen in both\n");
    assert(await vscode.workspace.applyEdit(edit));
    await eventually("the edit in the preview", () => preview.getText().startsWith("// seen in both") || undefined);
    const [beside] = vscode.window.visibleTextEditors.filter(({ document: { uri } }) => uri === preview.uri);
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const seen = (wanted: string) =>
      eventually(`${wanted} in the preview`, () => {
        const shown = beside?.visibleRanges.map((range) => preview.getText(range)).join("") ?? "";
        return shown.includes(wanted) || undefined;
      });
    await seen("@matmul");
    const below = position(document, "@far");
    editor.selection = new vscode.Selection(below, below);
    await seen("@far");
    const settings = vscode.workspace.getConfiguration("bufferizer");
    const conversion = "functionBoundaryTypeConversion";
    const stridedArguments = () => /func\.func @matmul\([^\n]*strided</.test(preview.getText());
    assert(stridedArguments());
    await settings.update(conversion, "identity-layout-map", vscode.ConfigurationTarget.Workspace);
    await eventually("the other boundary mode", () => !stridedArguments() || undefined);
    await settings.update(conversion, undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
  },

  async "a symbol is renamed with its uses, and completed"() {
    const document = await open("boundary_errors.mlir");
    const where = position(document, "@load_weights").translate(0, 1);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      where,
      "weights",
    );
    const uses = document.getText().split("@load_weights").length - 1;
    assert.equal(edit.get(document.uri).length, uses);
    const found = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position(document, "call @load_weights").translate(0, "call @".length - 1),
    );
    assert(found.items.some(({ label }) => label === "@load_weights"));
  },

  async "a preview that comes before a server shows what it makes once there is one, and is of no preview"() {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const document = await open("calls.mlir");
    // Others that were closed may still be remembered.
    const previews = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.path.includes("calls (bufferized)"));
    const preview = (wanted: RegExp) =>
      eventually(`a preview that says ${wanted.source}`, () => previews().find((it) => wanted.test(it.getText())));
    await under("bufferizer.server.path", "/nowhere/bufferizer", async () => {
      await eventually("the end of the server", async () => (await serverState()) === "stopped" || undefined);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand("bufferizer.openPreview");
      await preview(/has not answered yet/);
    });
    const shown = await preview(/memref</);
    await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand("bufferizer.openPreview");
    assert.equal(previews().length, 1);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  },

  async "a server that ends is started again, but not for ever, and then when it is asked for"() {
    const document = await open("boundary_errors.mlir");
    const before = (await diagnostics(document)).length;
    const servers = () => childrenOf(process.pid, "bufferizer server");
    for (let ends = 1; ends <= 4; ends++) {
      const [server] = await eventually("a server", () => (servers().length > 0 ? servers() : undefined));
      assert(server !== undefined);
      // One that has not served yet is not started again.
      await eventually("its answer", async () => (await serverState()) === "running" || undefined);
      process.kill(server, "SIGKILL");
      await eventually("its end", () => !servers().includes(server) || undefined);
    }
    await eventually("the last end", async () => (await serverState()) === "stopped" || undefined);
    assert.deepEqual(servers(), []);
    await vscode.commands.executeCommand("bufferizer.restartServer");
    await vscode.window.showTextDocument(document);
    await eventually("all diagnostics", () => {
      return vscode.languages.getDiagnostics(document.uri).length === before || undefined;
    });
  },

  async "a restarted server serves as before"() {
    const document = await open("boundary_errors.mlir");
    const before = (await diagnostics(document)).length;
    await vscode.commands.executeCommand("bufferizer.restartServer");
    assert.equal((await diagnostics(document)).length, before);
  },
};

/** VS Code's entry: a rejected promise fails the run. */
export async function run(): Promise<void> {
  const failed: string[] = [];
  for (const [name, test] of Object.entries(TESTS)) {
    // Each waits long for what does not come; after a few it is known that something is wrong.
    if (failed.length === MOST_FAILURES) {
      break;
    }
    try {
      await test();
      console.log(`host test: passed: ${name}`);
    } catch (error) {
      failed.push(name);
      console.log(
        `host test: FAILED: ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  if (failed.length > 0) {
    throw new Error(`${failed.length} of ${Object.keys(TESTS).length} host tests failed`);
  }
}
