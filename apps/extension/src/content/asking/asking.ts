import type { Answered, Ask, Dropped, Message, Question, Reply } from "../../protocol.ts";

/** What became of a question. Why one failed is not said: a reason may hold words of the draft. */
export type Outcome<Q extends Question = Question> =
  | { readonly kind: "reply"; readonly reply: Reply<Q> }
  | { readonly kind: "failed" }
  /** The extension was brought up to date, switched off or removed under this page: nobody answers any more. */
  | { readonly kind: "gone" };

/** The part of a browser's port that is used here. */
export interface Wire {
  post(message: Message | Dropped): void;
  hangUp(): void;
}

/** The way to the background, as the browser gives it. */
export interface Exchange {
  /** Throws where there is no extension any more. */
  connect(heard: (answered: Answered) => void, cut: () => void): Wire;
  isAlive(): boolean;
}

export interface Asking {
  /** With `signal` aborted it has failed, and the background need not go on. */
  ask<Q extends Question>(question: Q, ask: Ask<Q>, signal?: AbortSignal): Promise<Outcome<Q>>;
  /** Says that somebody is writing, which keeps the engine in memory. To be called as often as one likes. */
  stay(): void;
  /** Without an open line nobody tells us of changed settings. */
  isOpen(): boolean;
  close(): void;
}

/** A background that stops after 30 seconds without a word is kept by one in 20. */
const STAY_EVERY_MS = 20_000;
/** The longest drafts take some seconds; a background that is silent for longer will not answer. */
const PATIENCE_MS = 20_000;
/** A question is asked anew once, where the background was stopped before it could answer. */
const MOST_SENDS = 2;

interface InFlight {
  readonly message: Message;
  readonly settle: (outcome: Outcome) => void;
  sends: number;
}

/** The one line of a frame to the background: opened when there is something to ask, and again when it was cut. */
export function createAsking(exchange: Exchange, changed: () => void): Asking {
  const inFlight = new Map<number, InFlight>();
  let wire: Wire | undefined;
  let lastId = 0;
  let lastSent = Number.NEGATIVE_INFINITY;

  function settle(id: number, outcome: Outcome) {
    const question = inFlight.get(id);
    inFlight.delete(id);
    question?.settle(outcome);
  }

  function settleAll(outcome: Outcome) {
    for (const id of [...inFlight.keys()]) settle(id, outcome);
  }

  function heard(answered: Answered) {
    if (answered.kind === "changed") changed();
    else if (answered.kind === "failed") settle(answered.id, { kind: "failed" });
    else settle(answered.id, { kind: "reply", reply: answered.reply });
  }

  function cut(broken: Wire) {
    if (wire !== broken) return;
    wire = undefined;
    for (const question of [...inFlight.values()]) send(question);
  }

  function opened(): Wire {
    if (wire) return wire;
    const fresh: Wire = exchange.connect(heard, () => cut(fresh));
    wire = fresh;
    return fresh;
  }

  function send(question: InFlight) {
    if (!exchange.isAlive()) return settleAll({ kind: "gone" });
    if (question.sends >= MOST_SENDS) return settle(question.message.id, { kind: "failed" });
    question.sends += 1;
    lastSent = performance.now();
    try {
      opened().post(question.message);
    } catch {
      // A line that was cut a moment ago throws before it says so; and so does every line of an extension that is gone.
      wire = undefined;
      send(question);
    }
  }

  function drop(id: number) {
    if (!inFlight.has(id)) return;
    settle(id, { kind: "failed" });
    try {
      wire?.post({ drop: id });
    } catch {
      // A line that was cut a moment ago: nobody is reading at its other end.
    }
  }

  function ask<Q extends Question>(question: Q, ask: Ask<Q>, signal?: AbortSignal): Promise<Outcome<Q>> {
    return new Promise((resolve) => {
      const id = ++lastId;
      signal?.addEventListener("abort", () => drop(id), { once: true });
      const patience = setTimeout(settle, PATIENCE_MS, id, { kind: "failed" });
      const answer = (outcome: Outcome) => {
        clearTimeout(patience);
        // The id ties an answer to its question, and so to its type.
        resolve(outcome as Outcome<Q>);
      };
      const asked: InFlight = { message: { id, question, ask }, settle: answer, sends: 0 };
      inFlight.set(id, asked);
      send(asked);
    });
  }

  return {
    ask,
    stay() {
      if (performance.now() - lastSent >= STAY_EVERY_MS) void ask("stay", null);
    },
    isOpen: () => wire !== undefined,
    close() {
      const open = wire;
      wire = undefined;
      open?.hangUp();
      settleAll({ kind: "gone" });
    },
  };
}
