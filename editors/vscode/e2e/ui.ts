/**
 * The whole way through the user interface: an error is seen, a signature read, the file rewritten, saved, and accepted by the
 * compiler. Usage: ui.js SERVER-URL RUN-FOLDER
 */

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { screenshot, withPage } from "./browser";
import { compile, locate } from "./mlir";
import { Workbench } from "./workbench";

const ERRORS = "boundary_errors.mlir";
const REWRITTEN = "matmul.mlir";
const COPIES = "copies.mlir";

/** What the compiler says of boundary_errors.mlir, in its own words. */
const COMPILER_ERROR = "Yield operand #0 is not equivalent to the corresponding iter bbArg";

async function readErrors(workbench: Workbench, folder: string): Promise<void> {
  const text = readFileSync(path.join(folder, ERRORS), "utf8");
  await workbench.openFile(ERRORS);
  await workbench.page.keyboard.press("Control+b"); // the explorer leaves its room to the text
  await workbench.squiggles("error").first().waitFor();
  await workbench.squiggles("warning").first().waitFor();
  await workbench.problem(COMPILER_ERROR);
  const place = locate(text, "@zeros(");
  await workbench.goTo(place.line + 1, place.character + 2);
  await workbench.hover("memref<16x16xf32>");
}

async function bufferize(workbench: Workbench, folder: string): Promise<void> {
  const file = path.join(folder, REWRITTEN);
  const place = locate(readFileSync(file, "utf8"), "@matmul");
  await workbench.openFile(REWRITTEN);
  await workbench.goTo(place.line + 1, place.character + 2);
  await workbench.hover("memref<");
  await workbench.page.keyboard.press("Escape");
  await workbench.applyCodeAction("Bufferize this module");
  await workbench.save();

  const saved = readFileSync(file, "utf8");
  assert.match(saved, /func\.func @matmul\(.*memref</);
  assert.doesNotMatch(saved, /func\.func @matmul\(.*tensor</);
  compile(file);
}

/** What a reader sees without asking: lenses, hints, the status item; and what the buttons do. */
async function look(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench;
  await workbench.openFile(COPIES);
  await workbench.lens();
  await workbench.hint("copy");

  await page.locator(".editor-actions .codicon-open-preview").first().click();
  await page.locator(".tab", { hasText: "copies (bufferized).mlir" }).waitFor();
  await page.locator(".view-line", { hasText: "memref.store" }).first().waitFor();

  // The other mode is chosen from the status item, and is a setting of the folder.
  const status = page.locator(".statusbar-item", { hasText: "llvm22 · infer" });
  // Without the pointer, whose stay there would show a tooltip over what is clicked later.
  await status.locator("a").first().dispatchEvent("click");
  await workbench.choose("Boundary mode");
  await workbench.choose("identity-layout-map");
  await page.locator(".statusbar-item", { hasText: "llvm22 · identity" }).waitFor();
  await workbench.lens("identity-layout-map");
  const settings = path.join(folder, ".vscode", "settings.json");
  assert.match(readFileSync(settings, "utf8"), /"bufferizer.functionBoundaryTypeConversion": "identity-layout-map"/);

  // What the project says counts more, and the item tells.
  writeFileSync(
    path.join(folder, "bufferizer.toml"),
    'function-boundary-type-conversion = "fully-dynamic-layout-map"\n',
  );
  const told = page.locator(".statusbar-item", { hasText: "llvm22 · fully-dynamic" });
  await told.waitFor();
  await page.locator(".view-line", { hasText: "strided<[?], offset: ?>> to memref" }).first().waitFor();

  // So it does in the preview, which is about its source; a choice from there says why it changes nothing.
  await workbench.command("View: Focus Next Editor Group");
  await page.locator(".tab.active.selected", { hasText: "(bufferized)" }).first().waitFor();
  await told.locator("a").first().dispatchEvent("click");
  await workbench.choose("set by " + path.join(folder, "bufferizer.toml"));
  await workbench.choose("infer-layout-map");
  const toast = await workbench.notification("bufferizer.toml, which counts more than the editor's settings");
  await toast.hover();
  await toast.locator(".codicon-notifications-clear").dispatchEvent("click");
  await workbench.command("View: Focus First Editor Group");
  rmSync(path.join(folder, "bufferizer.toml"));
  await status.waitFor();
  assert.doesNotMatch(readFileSync(settings, "utf8"), /bufferizer/, "a default needs no entry");
  rmSync(settings);
}

/** A setting that names no program: that is said, with ways out; the server is back once the setting is gone. */
async function missServer(workbench: Workbench, folder: string, shoot: () => Promise<unknown>): Promise<void> {
  const settings = path.join(folder, ".vscode", "settings.json");
  mkdirSync(path.dirname(settings), { recursive: true });
  writeFileSync(settings, JSON.stringify({ "bufferizer.server.path": "/nowhere/bufferizer" }));
  const toast = await workbench.notification("is not a program that can be run");
  for (const button of ["Open Settings", "How to Install"]) {
    await toast.getByRole("button", { name: button }).waitFor();
  }
  await shoot();
  await toast.getByRole("button", { name: "Show Log" }).click();
  await workbench.page.locator(".part.panel", { hasText: "/nowhere/bufferizer" }).waitFor();

  writeFileSync(settings, "{}");
  await workbench.page.locator(".tab", { hasText: ERRORS }).click();
  await workbench.squiggles("error").first().waitFor();
}

/** Every step of the walkthrough leads somewhere, and is then ticked off. */
async function walk(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const step = (name: string) => page.locator(`.getting-started-step[data-step-id$="#start#${name}"]`);
  const show = async (name: string) => {
    if (!(await step(name).isVisible())) {
      await workbench.command("Bufferizer: Get Started");
    }
    await step(name).waitFor();
    return step(name);
  };
  const open = async (name: string) => {
    // The one that is open would be closed by a click.
    if ((await (await show(name)).getAttribute("aria-expanded")) !== "true") {
      await step(name).locator(".step-title").click();
    }
    return step(name);
  };
  const done = async (name: string) => {
    await (await show(name)).locator(".codicon-getting-started-step-checked").waitFor();
  };
  await workbench.command("View: Close All Editors");
  await done("server");
  await (await open("read")).getByRole("button", { name: "Open an example" }).click();
  await workbench.lens();
  await done("read");
  await (await open("preview")).getByRole("button", { name: "Open the preview" }).click();
  await page.locator(".tab", { hasText: "(bufferized)" }).waitFor();
  await done("preview");
  await open("fix");
  await done("fix");
  await (await open("settings")).getByRole("button", { name: "Choose a boundary mode" }).click();
  // The step that is ticked off may take the focus, and with it the list, which is chosen from elsewhere.
  await done("settings");
}

async function main(server: string, run: string): Promise<void> {
  const folder = path.join(run, "examples");
  await withPage(run, async (page) => {
    const workbench = await Workbench.open(page, server, folder);
    try {
      await readErrors(workbench, folder);
      await screenshot(page, run, "errors");
      await page.keyboard.press("Escape");
      await bufferize(workbench, folder);
      await screenshot(page, run, "bufferized");
      await look(workbench, folder);
      await screenshot(page, run, "looked");
      await missServer(workbench, folder, () => screenshot(page, run, "missing"));
      await walk(workbench);
      await screenshot(page, run, "walked");
    } catch (error) {
      await screenshot(page, run, "failure");
      throw error;
    }
    assert.deepEqual(workbench.offsite, [], "requests that left the machine");
    assert.deepEqual(workbench.errors, [], "errors of the page");
  });
  console.log("user interface test: passed");
}

const [server = "", run = ""] = process.argv.slice(2);
main(server, run).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
