import type { Context, ModelEvidence } from "@bedside/engine";
import type { ModelErrorCode } from "../model.ts";
import type { RuntimeOptions } from "../runtime/runtime.ts";

/** What a thread with a model in it can be asked. */
export interface Protocol {
  load: {
    ask: { readonly bytes: Uint8Array; readonly options: RuntimeOptions };
    reply: { readonly id: string };
  };
  read: { ask: { readonly text: string; readonly context: Context }; reply: ModelEvidence };
  close: { ask: null; reply: null };
}

export type Question = keyof Protocol;
export type Ask<Q extends Question> = Protocol[Q]["ask"];
export type Reply<Q extends Question> = Protocol[Q]["reply"];

/** What answers, given a signal that the asker has lost interest. */
export type Handlers = {
  readonly [Q in Question]: (ask: Ask<Q>, signal: AbortSignal) => Promise<Reply<Q>>;
};

/** Into the thread: a question, or that its answer is no longer wanted. */
export type Message =
  | {
      readonly [Q in Question]: { readonly id: number; readonly question: Q; readonly ask: Ask<Q> };
    }[Question]
  | { readonly id: number; readonly question: "cancel" };

/** Out of it: failures are codes, because what an error says may hold words of a draft. */
export type Answered =
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply<Question> }
  | { readonly kind: "failed"; readonly id: number; readonly code: ModelErrorCode };
