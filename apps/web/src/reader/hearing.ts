import type { Draft, Evidence, Redaction } from "@bedside/engine";
import type { OwnReader } from "./browser-reader.ts";
import type { SecondReader } from "./second-reader.ts";

/** A language model takes seconds: it is asked once the author has stopped for this long, in milliseconds. */
const REST = 1500;
/** The longest that the small model is kept from a draft in which somebody writes, in milliseconds. */
const LONGEST_WAIT = 300;

/** What second readers make of a draft, as each of them is done; nothing where none is on, or once it is called off. */
export type Hear = (draft: Draft, redact: Redact, signal: AbortSignal) => AsyncIterable<Evidence>;

/** The draft without what points to somebody. */
export type Redact = (draft: Draft) => Promise<Redaction>;

/** All evidence says which text it is of, so that nobody can take it for that of another (see the engine's Evidence). */
export function hearing(
  small: Pick<SecondReader, "state" | "read">,
  own: Pick<OwnReader, "state" | "ask">,
  rest = REST,
): Hear {
  /** What a reading costs here. Sums once begun are finished: a slow device would fall behind somebody who writes quickly. */
  let cost = 0;
  const readSmall = async ({ text, context }: Draft, signal: AbortSignal) => {
    if (small.state().kind !== "on") return undefined;
    await quiet(Math.min(cost, LONGEST_WAIT), signal);
    if (signal.aborted) return undefined;
    const begun = performance.now();
    const model = await small.read(text, context, signal);
    if (model) cost = performance.now() - begun;
    return model;
  };

  return async function* hear(draft, redact, signal) {
    const { text, context } = draft;
    const model = await readSmall(draft, signal);
    if (signal.aborted) return;
    const read: Evidence = { text, ...(model && { model }) };
    if (model) yield read;
    if (own.state().kind !== "on") return;
    await quiet(rest, signal);
    if (signal.aborted) return;
    const redaction = await redact(draft).catch(() => undefined);
    // Without a redaction it would see more than it was promised to.
    if (redaction === undefined || signal.aborted) return;
    const opinion = await own.ask({ text, redaction, context }, signal);
    if (opinion && !signal.aborted) yield { ...read, opinions: [opinion] };
  };
}

function quiet(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
