import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** Drafts of known verdicts, so that the tests of the page do not hang on the wording of one rule. */
export const DRAFTS = {
  clear: "The flu clinic opens on Monday at nine.",
  pause: "You absolute clown, learn to hand over.",
  stop: "Bloods back for 943 476 5919, all normal.",
} as const;

/** The Check page as its reader sees and handles it. */
export class Desk {
  readonly page: Page;
  readonly editor: Locator;
  readonly verdict: Locator;
  readonly bar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.editor = page.getByRole("textbox", { name: "Your draft" });
    this.verdict = page.locator("[data-verdict]");
    this.bar = page.locator(".verdict-bar-button");
  }

  async open(): Promise<void> {
    await this.page.goto("./");
    await this.isThere();
  }

  /** Past what is drawn before the script has come (first-sight.spec.ts is about that). */
  async isThere(): Promise<void> {
    await expect(this.page.locator("#first-sight")).toHaveCount(0);
    await expect(this.editor).toBeVisible();
  }

  async write(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.insertText(text);
  }

  finding(rule: string): Locator {
    return this.page.locator(`.finding[data-rule="${rule}"]`);
  }

  mark(rule: string): Locator {
    return this.editor.locator(`.bedside-mark[data-rule="${rule}"]`);
  }

  /** The whole draft, also where the editor draws only a part of it. */
  async text(): Promise<string> {
    const lines = await this.editor.locator(".cm-line").allInnerTexts();
    return lines.join("\n").replace(/^\n$/, "");
  }

  async isNarrow(): Promise<boolean> {
    return (this.page.viewportSize()?.width ?? 0) < 1024;
  }

  /** Everything that this origin keeps in the browser, as one text. */
  async kept(): Promise<string> {
    return this.page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
  }
}

/** Runs in the page before it does. */
function haveAnsweredWelcome(): void {
  try {
    if (!localStorage.getItem("bedside.settings"))
      localStorage.setItem("bedside.settings", '{"hasChosen":true}');
  } catch {
    // A page of another origin, or storage refused: nothing to remember.
  }
}

interface Fixtures {
  /** Whether the page opens for somebody who has never been there: the welcome card stands at the top. */
  readonly isFirstVisit: boolean;
  readonly desk: Desk;
  /** What the browser complained about; a test that provokes complaints empties it. */
  readonly complaints: string[];
}

/** What a browser says of itself: that its own language model is not installed, that a test keeps service workers out. */
const NOT_OURS = ["Unable to create a text session", "Service Worker registration blocked by Playwright"];

export const test = base.extend<Fixtures>({
  isFirstVisit: [false, { option: true }],
  page: async ({ page, isFirstVisit }, use) => {
    if (!isFirstVisit) await page.addInitScript(haveAnsweredWelcome);
    await use(page);
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      const isComplaint = message.type() === "error" || message.type() === "warning";
      const text = message.text();
      if (isComplaint && !NOT_OURS.some((remark) => text.startsWith(remark))) complaints.push(text);
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  // Asking for the complaints has them listened to from the first byte.
  desk: async ({ page, complaints: _listening }, use) => {
    const desk = new Desk(page);
    await desk.open();
    await use(desk);
  },
});

export { expect };
