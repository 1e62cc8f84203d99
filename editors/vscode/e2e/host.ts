/**
 * Runs suite.ts inside VS Code's extension host. Usage: host.js SERVER-URL RUN-FOLDER
 *
 * The workbench reads from its own page which tests to run, and calls two functions of the window: one with what they
 * print, one with their result. So the page's answer is completed as the workbench reads it. (Answering the page request itself would
 * not do: Chromium then refuses the page its connection to this machine.)
 */

import * as path from "node:path";
import { screenshot, withPage } from "./browser";

const LIMIT_MS = 300_000;

/** Runs in the page, before anything of VS Code. */
const ANNOUNCE_TESTS = (tests: string) => `{
  const getAttribute = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    return value && name === "data-settings" && this.id === "vscode-workbench-web-configuration"
      ? JSON.stringify({ ...JSON.parse(value), developmentOptions: ${tests} })
      : value;
  };
}`;

async function main(server: string, run: string): Promise<number> {
  const remote = (file: string) => ({ scheme: "vscode-remote", authority: new URL(server).host, path: file });
  const tests = JSON.stringify({
    extensions: ["e2e/stub", "e2e/mlirExtension", "e2e/pythonExtension"].map((folder) => remote(path.resolve(folder))),
    extensionTestsPath: remote(path.resolve("out/e2e/suite.js")),
  });
  let result = 1;
  const errors: string[] = [];
  await withPage(run, async (page) => {
    const ended = new Promise<number>((resolve) => {
      setTimeout(() => {
        console.error(`no result after ${LIMIT_MS / 1000} s`);
        resolve(1);
      }, LIMIT_MS).unref();
      void page.exposeFunction("codeAutomationExit", resolve);
    });
    await page.exposeFunction("codeAutomationLog", (type: string, parts: unknown[]) => {
      const line = parts.map(String).join(" ");
      if (line.startsWith("host test:")) {
        console.log(line);
      } else if (type === "error") {
        errors.push(line.slice(0, 500));
      }
    });
    await page.addInitScript(ANNOUNCE_TESTS(tests));
    await page.goto(`${server}/?folder=${encodeURIComponent(path.join(run, "examples"))}`);
    result = await ended;
    await screenshot(page, run, "host");
  });
  if (result !== 0) {
    console.error(["last errors of VS Code:", ...errors.slice(-5)].join("\n"));
  }
  return result;
}

const [server = "", run = ""] = process.argv.slice(2);
main(server, run).then(
  (result) => {
    process.exitCode = result;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
