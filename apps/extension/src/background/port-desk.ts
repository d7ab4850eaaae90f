import {
  type Answered,
  type Ask,
  type Handlers,
  type Message,
  PORT,
  type Question,
  type Reply,
} from "../protocol.ts";
import { type Asker, askerOf } from "./asker.ts";
import type { Browser, Port } from "./browser.ts";
import { droppedFrom, messageFrom } from "./message-from.ts";
import { SwitchedOff } from "./switched-off.ts";

export interface PortDesk {
  open(port: Port): void;
  /** Says to everybody on the line that the settings have changed. */
  tellChanged(): void;
}

/** What stands in somebody else's page may ask about what is written there, and nothing of the reader's other choices. */
const ASKED_BY: Readonly<Record<Question, "anybody" | "own-pages">> = {
  check: "anybody",
  refine: "anybody",
  choices: "anybody",
  open: "anybody",
  stay: "anybody",
  settings: "own-pages",
  reader: "own-pages",
  keep: "own-pages",
  erase: "own-pages",
};

/** Answers what comes down the lines, each frame and each page on its own. Whoever has no business here hears nothing. */
export function portDesk(handlersFor: (asker: Asker) => Handlers, runtime: Browser["runtime"]): PortDesk {
  const lines = new Set<Port>();
  return {
    open(port) {
      const asker = port.name === PORT ? askerOf(port.sender, runtime) : undefined;
      if (!asker) return port.disconnect();
      const handlers = handlersFor(asker);
      const open = new Map<number, AbortController>();
      lines.add(port);
      port.onDisconnect.addListener(() => {
        lines.delete(port);
        for (const control of open.values()) control.abort();
      });
      port.onMessage.addListener((came) => {
        const dropped = droppedFrom(came);
        if (dropped) return open.get(dropped.drop)?.abort();
        const message = messageFrom(came);
        if (!message) return;
        const control = new AbortController();
        open.set(message.id, control);
        const { signal } = control;
        void answer(message, { port, asker, handlers, signal }).finally(() => open.delete(message.id));
      });
    },
    tellChanged() {
      for (const port of lines) say(port, { kind: "changed" });
    },
  };
}

interface Asking {
  readonly port: Port;
  readonly asker: Asker;
  readonly handlers: Handlers;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

async function answer(
  { id, question, ask }: Message,
  { port, asker, handlers, signal }: Asking,
): Promise<void> {
  try {
    if (ASKED_BY[question] === "own-pages" && asker.kind !== "own-page") throw new Error("not for pages");
    const handle = handlers[question] as (
      ask: Ask<Question>,
      signal: AbortSignal,
    ) => Reply<Question> | Promise<Reply<Question>>;
    say(port, { kind: "reply", id, reply: await handle(ask, signal) });
  } catch (error) {
    say(port, { kind: "failed", id });
    // The line was cut when it was switched off, as when the browser had ended us, so nobody there has heard of it.
    if (error instanceof SwitchedOff) say(port, { kind: "changed" });
  }
}

function say(port: Port, answered: Answered): void {
  try {
    port.postMessage(answered);
  } catch {
    // Whoever asked has gone: a page that was left while its draft was being read.
  }
}
