import type { Draft, Evidence, Redaction, Report, Span } from "@bedside/engine";
import type { SetAside } from "@bedside/ui";

/** What the page asks of the engine, which reads in a thread of its own: each question with its answer. */
export interface Protocol {
  check: { ask: Heard; reply: Report };
  /** The draft with everything mended that has a fix, but for what the author has set aside. */
  fixAll: {
    ask: Heard & { readonly setAside: readonly SetAside[] };
    reply: { readonly text: string; readonly applied: number };
  };
  /** How many people would fit with some details left out; undefined where nothing is left that pins it down. */
  peopleFitting: {
    ask: { readonly draft: Draft; readonly leftOut: readonly Span[] };
    reply: number | undefined;
  };
  /** The draft without what points to somebody. */
  redact: { ask: Draft; reply: Redaction };
}

/** A draft with what second readers made of it, where any did. */
export interface Heard {
  readonly draft: Draft;
  readonly evidence?: Evidence | undefined;
}

export type Question = keyof Protocol;
export type Ask<Q extends Question> = Protocol[Q]["ask"];
export type Reply<Q extends Question> = Protocol[Q]["reply"];

export type Handlers = { readonly [Q in Question]: (ask: Ask<Q>) => Reply<Q> };

/** From the page to the engine. */
export interface Message {
  readonly id: number;
  readonly question: Question;
  readonly ask: Ask<Question>;
}

/** From the engine to the page. What went wrong is not said: an error may hold words of the draft. */
export type Answered =
  | { readonly kind: "ready" }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply<Question> }
  | { readonly kind: "failed"; readonly id: number };
