/** A headless Chromium with a fresh profile. */

import { mkdtempSync, rmSync } from "node:fs";
import * as path from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--disable-component-update",
  "--disable-background-networking",
  "--no-first-run",
];

/** Runs `use` on a page of a new browser, which is closed and forgotten afterwards. */
export async function withPage(run: string, use: (page: Page) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(path.join(run, "chromium-"));
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      headless: true,
      viewport: { width: 1280, height: 760 },
      args: SWITCHES,
    });
    await use(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

export function screenshot(page: Page, run: string, name: string): Promise<unknown> {
  return page.screenshot({ path: path.join(run, "shots", `${name}.png`) });
}
