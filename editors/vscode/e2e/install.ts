/**
 * Nothing leads to a server: the extension offers to install the one that it ships, does nothing when that is refused, says so
 * when it cannot, does so when it can, and serves.
 * Usage: install.js SERVER-URL RUN-FOLDER
 */

import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { screenshot, withPage } from "./browser";
import { Workbench } from "./workbench";

/** Making an environment and filling it takes a while where the package index is far. */
const PATIENCE_MS = 240_000;

async function main(server: string, run: string): Promise<void> {
  const storage = path.join(run, "data/User/globalStorage/bufferizer.mlir-bufferizer");
  const pipSettings = path.join(run, "pip.conf");
  await withPage(run, async (page) => {
    const workbench = await Workbench.open(page, server, path.join(run, "examples"));
    try {
      await workbench.openFile("boundary_errors.mlir");
      const toast = await workbench.notification("The language server was not found");
      await toast.getByRole("button", { name: "Install", exact: true }).click();
      const dialog = page.locator(".monaco-dialog-box");
      const answer = async (button: string) => {
        await dialog.getByText("from your package index").waitFor();
        await screenshot(page, run, "asked");
        await dialog.getByRole("button", { name: button }).click();
      };
      await answer("Cancel");
      assert.equal(existsSync(storage), false, "nothing is made for who does not agree");

      // Without a way to the packages that the server needs, that is said, and nothing is left that counts as a server.
      writeFileSync(pipSettings, "[install]\nno-index = true\nfind-links =\n");
      await workbench.command("Bufferizer: Install Language Server");
      await answer("Install");
      const failure = await workbench.notification("the language server was not installed");
      await failure.getByRole("button", { name: "Show Log" }).waitFor();
      await screenshot(page, run, "offline");

      rmSync(pipSettings);
      await workbench.command("Bufferizer: Install Language Server");
      await answer("Install");
      await workbench.squiggles("error").first().waitFor({ timeout: PATIENCE_MS });
      await workbench.command("Bufferizer: Show Debug Information");
      await page.locator(".view-line", { hasText: "the extension's own environment" }).waitFor();
    } finally {
      await screenshot(page, run, "install");
    }
  });
  const environments = readdirSync(storage);
  assert.equal(environments.length, 1);
  assert.match(environments[0] ?? "", /^mlir_bufferizer-\d/);
  console.log("install test: passed");
}

const [server = "", run = ""] = process.argv.slice(2);
main(server, run).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
