/** The pictures in docs/images, on the examples. Usage: screenshots.js SERVER-URL RUN-FOLDER */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { screenshot, withPage } from "./browser";
import { locate } from "./mlir";
import { Workbench } from "./workbench";

/** What keeps the eye on the text. */
const CALM = {
  "breadcrumbs.enabled": false,
  "editor.fontSize": 14,
  "editor.lightbulb.enabled": "off",
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "editor.scrollbar.vertical": "hidden",
  "editor.selectionHighlight": false,
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
};

class Studio {
  constructor(
    private readonly workbench: Workbench,
    private readonly run: string,
  ) {}

  /** Opens an example, alone, with its first line of interest near the top and the caret at a text. */
  async open(name: string, top: string, caret: string, offset = 1): Promise<void> {
    const { workbench } = this;
    const text = readFileSync(path.join(this.run, "examples", name), "utf8");
    await workbench.command("View: Close All Editors");
    await workbench.openFile(name);
    // Far below first, so that the line that is gone to afterwards comes to the top.
    await workbench.goTo(text.split("\n").length, 1);
    await workbench.goTo(locate(text, top).line + 1, 1);
    const place = locate(text, caret);
    await workbench.goTo(place.line + 1, place.character + offset);
    await workbench.lens();
  }

  async take(name: string): Promise<void> {
    await this.workbench.page.mouse.move(1200, 5);
    await this.workbench.page.waitForTimeout(500);
    await screenshot(this.workbench.page, this.run, name);
  }
}

async function main(server: string, run: string): Promise<void> {
  const folder = path.join(run, "examples");
  mkdirSync(path.join(folder, ".vscode"));
  writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify(CALM));
  await withPage(run, async (page) => {
    await page.setViewportSize({ width: 1240, height: 560 });
    const workbench = await Workbench.open(page, server, folder);
    const studio = new Studio(workbench, run);
    try {
      await workbench.openFile("copies.mlir");
      await page.keyboard.press("Control+b");

      await studio.open("copies.mlir", "func.func @read_after_write", "// A later read");
      await workbench.hint("copy");
      await studio.take("hints");

      await studio.open("copies.mlir", "func.func @read_after_write", "%v[%i] : tensor<8xf32>  // copied", 2);
      await workbench.hover("may overwrite");
      await studio.take("hover");
      await page.keyboard.press("Escape");

      await studio.open("boundary_errors.mlir", "func.func private @log", "@log(", 2);
      await workbench.squiggles("warning").first().waitFor();
      await workbench.codeActions();
      await studio.take("quickfix");
      await page.keyboard.press("Escape");

      await studio.open("boundary_errors.mlir", "func.func @fill_rows", "scf.yield %filled", 2);
      await workbench.squiggles("error").first().waitFor();
      await workbench.hover("not equivalent");
      await studio.take("vscode");
      await page.keyboard.press("Escape");

      await studio.open("copies.mlir", "func.func @read_after_write", "// A later read");
      await page.setViewportSize({ width: 1560, height: 560 });
      await page.locator(".editor-actions .codicon-open-preview").first().click();
      await page.locator(".tab", { hasText: "(bufferized)" }).waitFor();
      await page.locator(".view-line", { hasText: "memref.store" }).first().waitFor();
      await studio.take("preview");
    } catch (error) {
      await screenshot(page, run, "failure");
      throw error;
    }
  });
}

const [server = "", run = ""] = process.argv.slice(2);
main(server, run).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
