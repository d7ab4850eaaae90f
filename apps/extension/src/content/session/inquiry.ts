import type { Outcome } from "../asking/asking.ts";
import type { SessionDoors, Words } from "./doors.ts";

export interface InquiryDoors extends Pick<SessionDoors, "check" | "refine"> {
  /** What stands in the box this moment; undefined where there is nothing to ask about it now. */
  words(): Words | undefined;
  /** The text that stands in it, whether or not it is to be asked about now. */
  standing(): string | undefined;
  /** An answer about just the text that stands, and whether a second one may follow it. */
  hear(outcome: Outcome<"check">, mayFollow: boolean): void;
}

/**
 * Asks what a draft amounts to: one question at a time, and an answer about words that have changed since is dropped. After
 * an answer has been heard, a second one may follow, which nobody waits for.
 */
export interface Inquiry {
  /** Asks when nobody has called this for so many milliseconds. */
  soon(afterMs: number): void;
  /** Asks at once. Resolves when there is an answer about the text that stands, or none is to be had. */
  now(): Promise<void>;
  stop(): void;
}

export function createInquiry({ check, refine, words, standing, hear }: InquiryDoors): Inquiry {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isStopped = false;
  /** Somebody wished to ask while a question was on its way. */
  let isWanted = false;
  let settled: (() => void)[] = [];
  /** A second answer is on its way. */
  let refining: AbortController | undefined;

  function settle() {
    const told = settled;
    settled = [];
    for (const tell of told) tell();
  }

  function cancel() {
    clearTimeout(timer);
    timer = undefined;
    refining?.abort();
    refining = undefined;
  }

  async function askOnceMore(asked: Words) {
    refining = new AbortController();
    const { signal } = refining;
    const reply = await refine(asked, signal);
    if (reply && !signal.aborted && standing() === asked.text) hear({ kind: "reply", reply }, false);
  }

  async function ask() {
    if (isStopped) return settle();
    if (isAsking) {
      isWanted = true;
      return;
    }
    const asked = words();
    cancel();
    if (!asked) return settle();
    isAsking = true;
    isWanted = false;
    const outcome = await check(asked);
    isAsking = false;
    heard(asked, outcome);
  }

  function heard(asked: Words, outcome: Outcome<"check">) {
    if (isStopped) return settle();
    const isOutdated = standing() !== asked.text;
    const mayFollow = !isOutdated && outcome.kind === "reply" && !isWanted;
    if (!isOutdated) hear(outcome, mayFollow);
    if (mayFollow) void askOnceMore(asked);
    if (isWanted || (isOutdated && settled.length > 0)) void ask();
    else if (!isOutdated) settle();
  }

  return {
    soon(afterMs) {
      cancel();
      timer = setTimeout(() => void ask(), afterMs);
    },
    now() {
      return new Promise((resolve) => {
        settled.push(resolve);
        if (!isAsking) void ask();
      });
    },
    stop() {
      isStopped = true;
      cancel();
      settle();
    },
  };
}
