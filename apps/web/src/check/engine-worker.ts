import { applyAllFixes, applyFix, check, peopleFitting, redact } from "@bedside/engine";
import type { Answered, Handlers, Message } from "./engine-protocol.ts";
import { fixAll } from "./fix-all.ts";

const handlers: Handlers = {
  check: ({ draft, evidence }) => check(draft, evidence),
  fixAll: ({ draft, evidence, setAside }) => {
    const { text, applied } = fixAll({ check, applyFix, applyAllFixes }, draft, setAside, evidence);
    return { text, applied };
  },
  peopleFitting: ({ draft, leftOut }) => peopleFitting(draft, leftOut),
  redact: (draft) => redact(draft),
};

self.addEventListener("message", ({ data }: MessageEvent<Message>) => say(answerTo(data)));
say({ kind: "ready" });

function answerTo({ id, question, ask }: Message): Answered {
  try {
    const handle = handlers[question] as (ask: Message["ask"]) => ReturnType<Handlers[typeof question]>;
    return { kind: "reply", id, reply: handle(ask) };
  } catch {
    return { kind: "failed", id };
  }
}

function say(answered: Answered): void {
  self.postMessage(answered);
}
