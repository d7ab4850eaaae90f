import { expect, type Locator, type Page } from "@playwright/test";

/** What people see of Bedside in a page, by what it says and is. */
export class Bedside {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The badge of the box that is being written in. */
  badge(says?: "Clear" | "Pause" | "Stop"): Locator {
    return this.page.getByRole("button", { name: says ? new RegExp(`^Bedside: ${says}`) : /^Bedside: / });
  }

  get card(): Locator {
    return this.page.getByRole("dialog", { name: /^Bedside/ });
  }

  /** The question before something is sent that should not go out as it stands. */
  get held(): Locator {
    return this.page.getByRole("alertdialog");
  }

  async says(verdict: "Clear" | "Pause" | "Stop"): Promise<void> {
    await expect(this.badge(verdict).first()).toBeVisible();
  }

  /** What is underlined, in the order of the page; the browser itself says it, so that colours and names may change. */
  async underlined(): Promise<string[]> {
    return this.page.evaluate(() => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => /^bedside-(?:note|pause|stop)/.test(name))
        .flatMap(([, highlight]) => [...highlight] as Range[])
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return ranges.map(String);
    });
  }

  async underlines(words: readonly string[]): Promise<void> {
    await expect.poll(() => this.underlined()).toEqual(words);
  }
}
