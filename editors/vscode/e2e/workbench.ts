/** VS Code's user interface, as a person uses it: keys, menus and what is then to be seen. */

import * as path from "node:path";
import type { Locator, Page } from "playwright-core";

export class Workbench {
  /** Requests that left the machine, and errors of the page; both are expected to stay empty. */
  readonly offsite: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(60_000);
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.hostname !== "127.0.0.1") {
        this.offsite.push(request.url());
      }
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  static async open(page: Page, server: string, folder: string): Promise<Workbench> {
    const workbench = new Workbench(page);
    await page.goto(`${server}/?folder=${encodeURIComponent(folder)}`, { waitUntil: "domcontentloaded" });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 90_000 });
    return workbench;
  }

  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press("Control+p");
    await this.quickInput().fill(name);
    await this.focusedRow(name).waitFor();
    await this.page.keyboard.press("Enter");
    await this.page.locator(".tab.active", { hasText: path.basename(name) }).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Runs a command by the title that the command palette shows. */
  async command(title: string): Promise<void> {
    // An editor that is just opening takes the focus, and the palette with it.
    for (let tries = 0; tries < 5 && !(await this.quickInput().isVisible()); tries++) {
      await this.page.keyboard.press("F1");
      await this.quickInput()
        .waitFor({ timeout: 3_000 })
        .catch(() => undefined);
      await this.page.waitForTimeout(100);
    }
    await this.quickInput().fill(`>${title}`);
    await this.focusedRow(title).waitFor();
    await this.page.keyboard.press("Enter");
    await this.quickInput().waitFor({ state: "hidden" });
  }

  /** Puts the caret at a line and column, both counted from 1, and the focus into the editor. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press("Control+g");
    await this.quickInput().fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.quickInput().waitFor({ state: "hidden" });
    await this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  squiggles(severity: "error" | "warning" | "info" | "hint"): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** The row of the Problems panel with this text, once there is one; opens the panel. */
  async problem(text: string | RegExp): Promise<Locator> {
    const panel = this.page.locator(".markers-panel");
    if (!(await panel.isVisible())) {
      await this.page.keyboard.press("Control+Shift+m");
    }
    const row = panel.locator(".monaco-list-row", { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /**
   * Shows the hover at the caret and waits until it says `text`: markers are there at once, what the server
   * has to say comes into the same widget later. The hover stays open.
   */
  async hover(text: string): Promise<string> {
    const widget = this.page.locator(".monaco-hover:not(.hidden)", { hasText: text }).first();
    do {
      await this.page.keyboard.press("Control+k");
      await this.page.keyboard.press("Control+i");
      await widget.waitFor();
      // It fades in; a picture should show it solid. What the server sends meanwhile may close it.
      await this.page.waitForTimeout(400);
    } while (!(await widget.isVisible()));
    return widget.innerText();
  }

  /** A lens that tells of buffers, once there is one. */
  async lens(text: string | RegExp = /memref<|allocation/): Promise<Locator> {
    const lens = this.page.locator(".codelens-decoration", { hasText: text }).first();
    await lens.waitFor();
    return lens;
  }

  /** A hint in the text with this word, once there is one. */
  async hint(word: string): Promise<Locator> {
    const hint = this.page.locator(".view-line span", { hasText: new RegExp(`^${word}$`) }).first();
    await hint.waitFor();
    return hint;
  }

  /** Chooses from a list that has opened at the top, by what its row says. */
  async choose(text: string): Promise<void> {
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first().click();
  }

  /** The rows of the menu under Ctrl+., once it is open. */
  async codeActions(): Promise<Locator> {
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    // What is asked while the text still changes is answered with nothing, and people ask again.
    for (let tries = 0; tries < 3; tries++) {
      await this.page.keyboard.press("Control+.");
      const waiting = rows.first().waitFor({ timeout: 10_000 });
      const came = await waiting.then(() => true).catch(() => false);
      if (came) {
        return rows;
      }
      await this.page.keyboard.press("Escape");
    }
    throw new Error("no code actions were offered");
  }

  /** Applies the code action with this title from the menu under Ctrl+. */
  async applyCodeAction(title: string): Promise<void> {
    const rows = await this.codeActions();
    const wanted = rows.filter({ hasText: title });
    await wanted.first().waitFor();
    // By keyboard: until the pointer moves, an invisible layer over the menu takes the clicks.
    const focused = this.page.locator(".action-widget .monaco-list-row.action.focused", { hasText: title });
    for (let tries = await rows.count(); tries > 0 && (await focused.count()) === 0; tries--) {
      await this.page.keyboard.press("ArrowDown");
    }
    await focused.waitFor({ timeout: 5_000 });
    await this.page.keyboard.press("Enter");
    await rows.first().waitFor({ state: "hidden" });
  }

  /** The message with this text in the lower right corner, once it is there. */
  async notification(text: string): Promise<Locator> {
    const toast = this.page.locator(".notification-toast", { hasText: text }).first();
    await toast.waitFor();
    return toast;
  }

  /** Saves what was just changed. An edit reaches the document a moment after its menu closes, hence the first wait. */
  async save(): Promise<void> {
    await this.page.locator(".tab.active.dirty").waitFor();
    await this.page.keyboard.press("Control+s");
    await this.page.locator(".tab.active:not(.dirty)").waitFor();
  }

  /** The row that Enter would choose, once it says this: until what was typed is looked up, it is another one. */
  private focusedRow(text: string): Locator {
    return this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).first();
  }

  private quickInput(): Locator {
    return this.page.locator(".quick-input-widget input.input");
  }
}
