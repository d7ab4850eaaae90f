import type { Evidence } from "@bedside/engine";
import type { Outcome } from "./judge.ts";
import { createNewest } from "./newest.ts";

/**
 * While what second readers saw stands on the screen, a check that they have not been heard on yet waits this long for them,
 * in milliseconds: what they saw must not go and come back with every letter. Shorter where the engine itself sees something
 * new, which somebody should see at once.
 */
export const PATIENCE = { sameAsBefore: 1_200, somethingNew: 120 } as const;

interface Parts<Wish> {
  /** What the engine says, alone or with evidence. Must not reject. */
  readonly judge: (wish: Wish, evidence?: Evidence) => Promise<Outcome>;
  /** What second readers make of it, as each of them is done; nothing where there are none. */
  readonly hear: (wish: Wish, signal: AbortSignal) => AsyncIterable<Evidence>;
  readonly show: (outcome: Outcome, wish: Wish, evidence?: Evidence) => void;
}

/** One draft on its way: once a newer one is wanted, `signal` is aborted and nothing about it is shown any more. */
interface Round<Wish> {
  readonly wish: Wish;
  readonly signal: AbortSignal;
  /** What the engine says alone, once it has. */
  alone?: Outcome;
  isShown: boolean;
  /** Whether second readers have been heard on it, may still be, or have nothing to say. */
  others: "heard" | "reading" | "silent";
}

/** Reads each draft twice: by the engine alone, at once, and again with what second readers made of that very draft. */
export function createTwoReadings<Wish>({ judge, hear, show }: Parts<Wish>) {
  let calling: AbortController | undefined;
  /** What the engine alone says of the draft that is shown with second readers heard; undefined where none were. */
  let before: string | undefined;
  let waiting: { readonly since: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  const readAlone = createNewest<Round<Wish>, Outcome>(
    ({ wish }) => judge(wish),
    (outcome, round) => {
      if (round.signal.aborted) return;
      round.alone = outcome;
      if (round.others === "heard") before = opinionOf(outcome);
      else if (round.others === "silent" || before === undefined || outcome.kind !== "checked") settle(round);
      else settleLater(round, opinionOf(outcome) === before ? PATIENCE.sameAsBefore : PATIENCE.somethingNew);
    },
  );

  const readByOthers = createNewest<Round<Wish>, void>(
    async (round) => {
      await listen(round).catch(() => undefined);
      if (round.others === "heard" || round.signal.aborted) return;
      round.others = "silent";
      settle(round);
    },
    () => undefined,
  );

  async function listen(round: Round<Wish>): Promise<void> {
    for await (const evidence of hear(round.wish, round.signal)) {
      if (round.signal.aborted) return;
      const outcome = await judge(round.wish, evidence);
      if (round.signal.aborted || outcome.kind !== "checked") return;
      round.others = "heard";
      round.isShown = true;
      stopWaiting();
      before = opinionOf(round.alone ?? outcome);
      show(outcome, round.wish, evidence);
    }
  }

  function settle(round: Round<Wish>): void {
    stopWaiting();
    if (round.isShown || round.alone === undefined) return;
    round.isShown = true;
    before = undefined;
    show(round.alone, round.wish);
  }

  function settleLater(round: Round<Wish>, patience: number): void {
    // Somebody who goes on writing must not put it off for ever, so the time counts from the first that waited.
    const since = waiting?.since ?? performance.now();
    clearTimeout(waiting?.timer);
    const left = Math.max(0, since + patience - performance.now());
    waiting = { since, timer: setTimeout(() => settle(round), left) };
  }

  function stopWaiting(): void {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  }

  function callOff(): AbortController {
    calling?.abort();
    clearTimeout(waiting?.timer);
    return new AbortController();
  }

  return {
    want(wish: Wish): void {
      calling = callOff();
      const round: Round<Wish> = { wish, signal: calling.signal, isShown: false, others: "reading" };
      readAlone.want(round);
      readByOthers.want(round);
    },
    /** There is nothing to read any more. */
    stop(): void {
      calling = callOff();
      waiting = undefined;
      before = undefined;
    },
  };
}

/** What was found, wherever it stands. */
function opinionOf(outcome: Outcome): string {
  if (outcome.kind !== "checked") return outcome.kind;
  const { verdict, findings } = outcome.sifted.report;
  return [verdict, ...findings.map(({ rule, severity }) => `${rule} ${severity}`)].join("\n");
}
