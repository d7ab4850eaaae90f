import type { Locator, Page } from "@playwright/test";
import type { SiteId } from "../src/sites/site.ts";

/** One site as the tests know it: its replica, and how somebody gets to the boxes in it. */
export interface Place {
  /** As the tests are called; the site's own name where left out. */
  readonly name?: string;
  readonly site: SiteId;
  /** Where the replica is served: "https://x.com/home". */
  readonly address: string;
  /** Its file in `replicas/`, without the ending. */
  readonly replica: string;
  /** For a page that breaks under `require-trusted-types-for 'script'` even without us; says why. */
  readonly withoutTrustedTypes?: string;
  /** Opens what a new post is written in. */
  compose(page: Page): Promise<Compose>;
  /** Opens the box for an answer in the thread that is shown. */
  answer(page: Page): Promise<Compose>;
  /** For a site on which nobody can tell what is being answered. */
  readonly hidesWhatIsAnswered?: true;
  /** Opens the author's own earlier answer in the same thread for changing; left out where the site has no such thing. */
  edit?(page: Page): Promise<Compose>;
  /** Another box while the one for an answer stands; the one for a new post unless said here. */
  second?(page: Page): Promise<Compose>;
  /** How words are sent from the keyboard: "Control+Enter", or "Enter" where that sends. */
  readonly shortcut?: string;
}

/** A box with what sends it. */
export interface Compose {
  readonly box: Locator;
  readonly send: Locator;
}
