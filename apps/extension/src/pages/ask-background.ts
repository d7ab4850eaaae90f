import { type Answered, type Ask, type Message, PORT, type Question, type Reply } from "../protocol.ts";

/** How long a page waits for an answer, in milliseconds. Waking the background takes about 300. */
const PATIENCE = 6000;

export interface Background {
  /** Rejects with `NoAnswer` when there is none, for whatever reason; what went wrong is never said. */
  ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Reply<Q>>;
  /** Calls back whenever the settings have changed, from wherever; the answer ends that. */
  onChanged(listener: () => void): () => void;
}

export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** As much of a port as is used here. */
export interface Line {
  postMessage(message: Message): void;
  readonly onMessage: { addListener(listener: (answered: Answered) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

interface Open {
  readonly message: Message;
  readonly settle: (answered: Answered | undefined) => void;
  wasAskedAgain: boolean;
}

/**
 * The way to the background for the extension's own pages. The browser may end the background at any time and starts it
 * again when it is spoken to, so a question that was under way when the line broke is asked once more.
 */
export function connectBackground(connect: () => Line = connectPort, patience = PATIENCE): Background {
  const open = new Map<number, Open>();
  const listeners = new Set<() => void>();
  let line: Line | undefined;
  let lastId = 0;

  const hear = (answered: Answered) => {
    if (answered.kind === "changed") for (const listener of listeners) listener();
    else open.get(answered.id)?.settle(answered);
  };
  const connected = (): Line => {
    if (line !== undefined) return line;
    const fresh = connect();
    line = fresh;
    fresh.onMessage.addListener(hear);
    fresh.onDisconnect.addListener(() => {
      if (line === fresh) line = undefined;
      for (const one of [...open.values()]) again(one);
    });
    return fresh;
  };
  const send = (one: Open) => {
    try {
      connected().postMessage(one.message);
    } catch {
      // The line is dead, or the extension was switched off or brought up to date while its page stood open.
      line = undefined;
      one.settle(undefined);
    }
  };
  const again = (one: Open) => {
    if (one.wasAskedAgain) return one.settle(undefined);
    one.wasAskedAgain = true;
    send(one);
  };

  return {
    ask(question, ask) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => one.settle(undefined), patience);
        const one: Open = {
          message: { id, question, ask },
          settle(answered) {
            clearTimeout(timer);
            open.delete(id);
            if (answered?.kind === "reply") resolve(answered.reply as Reply<typeof question>);
            else reject(new NoAnswer());
          },
          wasAskedAgain: false,
        };
        open.set(id, one);
        send(one);
      });
    },
    onChanged(listener) {
      listeners.add(listener);
      connected();
      return () => listeners.delete(listener);
    },
  };
}

function connectPort(): Line {
  const port = chrome.runtime.connect({ name: PORT });
  // Asked for, or the browser writes into the console that nobody did.
  port.onDisconnect.addListener(() => void chrome.runtime.lastError);
  return port;
}
