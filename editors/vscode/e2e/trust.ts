/**
 * A folder that is not trusted names a program of its own as the server: it is not run, and the server that the user set up
 * serves as ever. Usage: trust.js SERVER-URL RUN-FOLDER
 */

import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import type { Page } from "playwright-core";
import { screenshot, withPage } from "./browser";
import { Workbench } from "./workbench";

/** Puts a program into the folder, and settings that ask for it; returns the file that it would leave behind. */
function layTrap(folder: string): string {
  const trace = path.join(folder, "trap-was-run");
  const program = path.join(folder, "trap");
  writeFileSync(program, `#!/bin/sh\ntouch "${trace}"\n`, { mode: 0o755 });
  mkdirSync(path.join(folder, ".vscode"));
  const settings = { "bufferizer.server.path": program, "bufferizer.python.interpreter": program };
  writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify(settings));
  return trace;
}

/** Older versions ask before anything else; newer ones trust nobody until they are told to. */
async function distrust(page: Page): Promise<void> {
  const refusal = page.getByRole("button", { name: "No, I don't trust the authors" });
  const restricted = page.locator(".statusbar-item", { hasText: "Restricted Mode" });
  await refusal.or(restricted).first().waitFor();
  // The item may be there before the question is.
  await refusal.click({ timeout: 5_000 }).catch(() => undefined);
  await restricted.waitFor();
}

async function main(server: string, run: string): Promise<void> {
  const folder = path.join(run, "examples");
  const trace = layTrap(folder);
  await withPage(run, async (page) => {
    const workbench = await Workbench.open(page, server, folder);
    try {
      await distrust(page);
      await workbench.openFile("boundary_errors.mlir");
      await workbench.squiggles("error").first().waitFor();
      assert.equal(existsSync(trace), false, "a program of an untrusted folder was run");

      await workbench.command("Workspaces: Manage Workspace Trust");
      await page.getByRole("button", { name: "Trust", exact: true }).click();
      await workbench.notification("The language server did not start");
      assert.equal(existsSync(trace), true, "in a trusted folder its settings count");
    } finally {
      await screenshot(page, run, "trust");
    }
  });
  console.log("trust test: passed");
}

const [server = "", run = ""] = process.argv.slice(2);
main(server, run).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
