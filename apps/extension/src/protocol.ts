import type { Author, Draft } from "@bedside/engine";
import type { LinkTarget } from "@bedside/guidance";
import type { Settings, SiteChoices } from "./settings/settings.ts";
import type { Shown } from "./shown/shown.ts";
import type { SiteId } from "./sites/site.ts";

/** What the pages, and the part that stands in other people's pages, ask of the background: each question with its answer. */
export interface Protocol {
  /** Read a draft as the settings for its site say. */
  check: { ask: BoxDraft; reply: Shown };
  /** How the reader wants things, for one site. */
  choices: { ask: { readonly site: SiteId; readonly host: string }; reply: SiteChoices };
  settings: { ask: null; reply: Settings };
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
export type Handlers = { readonly [Q in Question]: (ask: Ask<Q>) => Reply<Q> | Promise<Reply<Q>> };

/** To the background. */
export interface Message {
  readonly id: number;
  readonly question: Question;
  readonly ask: Ask<Question>;
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
