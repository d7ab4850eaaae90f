import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Message } from "../../protocol.ts";
import { createAsking } from "../asking/asking.ts";
import { FakeExchange } from "../asking/fake-exchange.ts";
import { boxFor } from "../box/box-for.ts";
import { fakeRefined, fakeReply } from "./fake-engine.ts";
import { type FakeScreen, fakeScreens } from "./fake-screen.ts";
import { restFor } from "./rest.ts";
import { Session } from "./session.ts";

// Whatever the order in which somebody types, the background answers, fails or is stopped, and the page redraws the box:
// what is shown is always about the words that stand.

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const kind = fc.constantFrom<Kind>("text area", "editable");
const words = fc.constantFrom(
  "",
  "a",
  "bless",
  "Calloway",
  "bed 4",
  " and ",
  "Call",
  "bed ",
  "way",
  "\n",
  "🙂",
);

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("type" as const), at: fc.nat(60), cut: fc.nat(6), words }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.constantFrom(1, 17, 60, 130, 400) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("answer" as const), which: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("fail", "stop", "redraw", "empty", "look", "aside", "hurry"),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One box with its session, its background and its screen. */
class World {
  readonly exchange = new FakeExchange();
  readonly screens = fakeScreens();
  box: HTMLElement;
  readonly kind: Kind;
  readonly session: Session;

  constructor(kind: Kind) {
    this.kind = kind;
    this.box = addBox(kind, "");
    const asking = createAsking(this.exchange, () => {});
    this.session = new Session(this.box, {
      boxFor,
      createMarks: this.screens.createMarks,
      createOverlay: this.screens.createOverlay,
      surroundingsOf: () => ({}),
      check: (asked) => asking.ask("check", { site: "any", host: "forum.example", ...asked }),
      async refine(asked, signal) {
        const outcome = await asking.ask("refine", { site: "any", host: "forum.example", ...asked }, signal);
        return outcome.kind === "reply" ? (outcome.reply ?? undefined) : undefined;
      },
      open() {},
      stay() {},
      restFor,
    });
  }

  get screen(): FakeScreen {
    return this.screens.at(this.box);
  }

  get text(): string {
    return this.box instanceof HTMLTextAreaElement ? this.box.value : textOf(this.box);
  }

  /** Editors that keep their own document redraw and tell of no input. */
  write(text: string) {
    put(this.box, text);
    if (this.kind === "text area") this.box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }

  /** One of the questions that came, which may have been answered or cut off long ago. */
  question(which: number): Message | undefined {
    return this.exchange.received.at(-1 - which);
  }

  redraw() {
    const next = addBox(this.kind, this.text);
    this.box.remove();
    this.box = next;
    this.session.moveTo(next);
  }

  async do(step: Step) {
    const value = this.text;
    if (step.kind === "type" && "at" in step) {
      const at = Math.min(step.at, value.length);
      this.write(value.slice(0, at) + step.words + value.slice(at + step.cut));
    } else if (step.kind === "answer" && "which" in step) {
      const question = this.question(step.which);
      if (question) this.exchange.answer({ kind: "reply", id: question.id, reply: fakeReply(question) });
    } else if (step.kind === "fail") {
      const question = this.question(0);
      if (question) this.exchange.answer({ kind: "failed", id: question.id });
    } else if (step.kind === "stop") this.exchange.stop();
    else if (step.kind === "redraw") this.redraw();
    else if (step.kind === "empty") this.write("");
    else if (step.kind === "look") this.session.lookAround();
    else if (step.kind === "hurry") void this.session.hurry();
    else if (step.kind === "aside" && this.screen.marked[0])
      this.screen.actions?.setAside(this.screen.marked[0]);
    await vi.advanceTimersByTimeAsync("ms" in step ? step.ms : 0);
  }
}

type Kind = "text area" | "editable";

function addBox(kind: Kind, text: string): HTMLElement {
  const box = document.createElement(kind === "editable" ? "div" : "textarea");
  if (kind === "editable") {
    box.contentEditable = "true";
    box.style.whiteSpace = "pre-wrap";
  }
  put(box, text);
  return document.body.appendChild(box);
}

function put(box: HTMLElement, text: string) {
  if (box instanceof HTMLTextAreaElement) box.value = text;
  else box.replaceChildren(...text.split("\n").map(paragraph));
}

function paragraph(words: string) {
  const element = document.createElement("p");
  element.append(words === "" ? document.createElement("br") : words);
  return element;
}

const textOf = (box: HTMLElement): string =>
  [...box.children].map(({ textContent }) => textContent).join("\n");

const RULES: Record<string, RegExp> = {
  "confidentiality/name": /^Calloway$/,
  "confidentiality/place": /^bed \d$/,
  "respect/hint": /^bless$/,
};

/** Of what stands on the screen by the time it is painted. */
function expectTruth({ screen, text: standing }: World) {
  const { state, marked } = screen;
  for (const { rule, span } of marked) {
    expect(standing.slice(span?.start, span?.end)).toMatch(RULES[rule] ?? /^$/);
  }
  if (standing.trim() === "") expect(state).toEqual({ kind: "empty" });
  if (state?.kind !== "checked") {
    expect(marked).toEqual([]);
    return;
  }
  const { text, findings, isFresh } = state.checked;
  expect(text).toBe(standing);
  expect(findings).toEqual(marked);
  const known = fakeRefined(text).findings;
  if (isFresh) for (const finding of findings) expect(known).toContainEqual(finding);
}

test("what is shown always belongs to the text that stands", async () => {
  await fc.assert(
    fc.asyncProperty(kind, fc.array(step, { maxLength: 40 }), async (kind, steps) => {
      const world = new World(kind);
      for (const one of steps) {
        await world.do(one);
        await vi.advanceTimersByTimeAsync(17);
        expectTruth(world);
      }
      world.session.end();
      world.box.remove();
    }),
    { numRuns: 60 },
  );
});

test("whatever has happened, a background that answers has the last word", async () => {
  await fc.assert(
    fc.asyncProperty(kind, fc.array(step, { maxLength: 30 }), async (kind, steps) => {
      const world = new World(kind);
      for (const one of steps) if (one.kind !== "aside") await world.do(one);
      const { exchange, session } = world;
      const question = world.question(0);
      exchange.onMessage = (message) =>
        queueMicrotask(() => exchange.answer({ kind: "reply", id: message.id, reply: fakeReply(message) }));
      if (question) exchange.answer({ kind: "reply", id: question.id, reply: fakeReply(question) });
      await vi.advanceTimersByTimeAsync(500);
      world.write(`${world.text.trim()}. Calloway`);
      await vi.advanceTimersByTimeAsync(500);
      const { text } = world;
      const shown = fakeRefined(text);
      expect(world.screen.state).toEqual({
        kind: "checked",
        checked: { text, shown, findings: shown.findings, isFresh: true },
      });
      expect(session.know().kind).toBe("checked");
      session.end();
      world.box.remove();
    }),
    { numRuns: 40 },
  );
});
