import { expect, type Locator, type Page } from "@playwright/test";

export type Says = "Clear" | "Pause" | "Stop";

/** What people see of Bedside in a page, by what it says and is. */
export class Bedside {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The badge at the corner of a box, whatever it says. */
  get badges(): Locator {
    return this.page.getByRole("button", { name: /\b(?:says Bedside|Bedside, nothing)/ });
  }

  badge(says: Says): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${says}\\b.*says Bedside`) });
  }

  get card(): Locator {
    return this.page.locator("bedside-overlay").getByRole("dialog");
  }

  /** The question before something is sent that should not go out as it stands. */
  get held(): Locator {
    return this.page.locator("bedside-overlay").getByRole("alertdialog");
  }

  async says(verdict: Says): Promise<void> {
    await expect(this.badge(verdict)).toBeVisible();
  }

  /** What is underlined, in the order of the page; the browser itself says it, so that colours and names may change. */
  async underlined(): Promise<string[]> {
    return this.page.evaluate(() => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => /^bedside-(?:note|pause|stop)/.test(name))
        .flatMap(([, highlight]) => [...highlight] as Range[]);
      const isAfter = (a: Range, b: Range) =>
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : a.getBoundingClientRect().top - b.getBoundingClientRect().top;
      return ranges.sort(isAfter).map(String);
    });
  }

  async underlines(words: readonly string[]): Promise<void> {
    await expect.poll(() => this.underlined(), "the words that are underlined").toEqual(words);
  }
}
