import type { Author, Draft } from "@bedside/engine";
import type { LinkTarget } from "@bedside/guidance";
import type { ReaderState } from "./reader/reader-state.ts";
import type { Settings, SiteChoices } from "./settings/settings.ts";
import type { Shown } from "./shown/shown.ts";
import type { SiteId } from "./sites/site.ts";

/** What the pages, and the part that stands in other people's pages, ask of the background: each question with its answer. */
export interface Protocol {
  /** Read a draft as the settings for its site say. */
  check: { ask: BoxDraft; reply: Shown };
  /**
   * Read the same draft with the second reader heard too, which takes longer. Nothing, where it is off, cannot be had or has
   * nothing to say.
   */
  refine: { ask: BoxDraft; reply: Shown | null };
  /** How the reader wants things, for one site. */
  choices: { ask: { readonly site: SiteId; readonly host: string }; reply: SiteChoices };
  settings: { ask: null; reply: Settings };
  /** How it is with the second reader. Where it is just starting, the answer waits a while for that to end. */
  reader: { ask: null; reply: ReaderState };
  /** Keeps what differs; the answer is what then holds. */
  keep: { ask: Partial<Settings>; reply: Settings };
  /** Opens the guidance that comes with the extension, in a tab of its own. */
  open: { ask: { readonly target: GuidanceTarget }; reply: null };
  /** Keeps the engine in memory while somebody writes. */
  stay: { ask: null; reply: null };
  erase: { ask: null; reply: null };
}

export type GuidanceTarget = Exclude<LinkTarget, `source:${string}`> | "options" | "contacts";

/** A draft as it stands in a box of a page. */
export interface BoxDraft {
  readonly site: SiteId;
  readonly host: string;
  readonly text: Draft["text"];
  readonly replyTo?: string;
  readonly author?: Author;
  /** Where the page itself says who will read it. */
  readonly audience?: Draft["context"]["audience"];
}

export type Question = keyof Protocol;
export type Ask<Q extends Question> = Protocol[Q]["ask"];
export type Reply<Q extends Question> = Protocol[Q]["reply"];
export type Handlers = {
  /** `signal` is aborted when nobody waits for the answer any more. */
  readonly [Q in Question]: (ask: Ask<Q>, signal: AbortSignal) => Reply<Q> | Promise<Reply<Q>>;
};

/** To the background. */
export interface Message {
  readonly id: number;
  readonly question: Question;
  readonly ask: Ask<Question>;
}

/** To the background: nobody waits any more for the answer to a question. */
export interface Dropped {
  readonly drop: number;
}

/** From the background. What went wrong is not said: an error may hold words of the draft. */
export type Answered =
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply<Question> }
  | { readonly kind: "failed"; readonly id: number }
  /** The settings have changed; whoever shows something by them asks again. */
  | { readonly kind: "changed" };

export const PORT = "bedside";

/**
 * What is read at once where people write, in UTF-16 code units: some 50 pages, which takes a second or two. The engine
 * itself would go on for minutes, and everybody else's boxes would wait for it.
 */
export const LONGEST_DRAFT = 100_000;
