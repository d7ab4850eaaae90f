import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Question } from "../../protocol.ts";
import { createAsking } from "../asking/asking.ts";
import { FakeExchange } from "../asking/fake-exchange.ts";
import { boxFor } from "../box/box-for.ts";
import { fakeReply } from "./fake-engine.ts";
import { fakeScreens } from "./fake-screen.ts";
import { restFor } from "./rest.ts";
import { Session } from "./session.ts";

// The second reader takes longer than the rules, so its word comes after theirs and is taken as any newer answer.

const CLEAR = "A lovely shift";
const HINT = "Sang all the way to theatre, bless";

let exchange: FakeExchange;
let screens: ReturnType<typeof fakeScreens>;
let area: HTMLTextAreaElement;
let session: Session;

beforeEach(() => {
  vi.useFakeTimers();
  exchange = new FakeExchange();
  screens = fakeScreens();
  area = document.body.appendChild(document.createElement("textarea"));
  const asking = createAsking(exchange, () => {});
  const place = { site: "any", host: "forum.example" } as const;
  session = new Session(area, {
    boxFor,
    createMarks: screens.createMarks,
    createOverlay: screens.createOverlay,
    surroundingsOf: () => ({}),
    check: (words) => asking.ask("check", { ...place, ...words }),
    async refine(words, signal) {
      const outcome = await asking.ask("refine", { ...place, ...words }, signal);
      return outcome.kind === "reply" ? (outcome.reply ?? undefined) : undefined;
    },
    open() {},
    stay() {},
    restFor,
  });
});

afterEach(() => {
  session.end();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const asked = () => exchange.received.map(({ question }) => question);
const seen = () => screens.at(area).underlined;

async function write(text: string) {
  area.value = text;
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await wait(150);
}

/** Answers the last question, which is of this kind. */
async function answer(question: Question, reply = fakeReply(exchange.last)) {
  expect(exchange.last.question).toBe(question);
  exchange.answer({ kind: "reply", id: exchange.last.id, reply });
  await wait(0);
}

describe("after the first answer", () => {
  test("a second is asked for, and shown when it comes", async () => {
    await write(HINT);
    await answer("check");
    expect(screens.at(area).verdict).toBe("clear");
    expect(asked()).toEqual(["check", "refine"]);
    screens.at(area).openAt();
    screens.at(area).states.length = 0;
    await answer("refine");
    expect(screens.at(area).verdict).toBe("pause");
    expect(seen()).toEqual(["bless"]);
    // The card stays where it is, and nothing else was shown on the way.
    expect(screens.at(area).states).toEqual(["checked"]);
  });

  test("the author who presses Post is told what is known by then, and nobody is waited for", async () => {
    await write(HINT);
    await answer("check");
    expect(session.know()).toMatchObject({ kind: "checked", verdict: "clear" });
    await answer("refine");
    expect(session.know()).toMatchObject({ kind: "checked", verdict: "pause" });
  });

  test("nothing changes where nobody has anything to add, or the second reader fails", async () => {
    await write(HINT);
    await answer("check");
    await answer("refine", null);
    expect(screens.at(area).verdict).toBe("clear");
    await write(`${HINT} her`);
    await answer("check");
    exchange.answer({ kind: "failed", id: exchange.last.id });
    await wait(0);
    expect(screens.at(area).verdict).toBe("clear");
  });

  test("none is asked for where the first came to nothing", async () => {
    await write(HINT);
    exchange.answer({ kind: "failed", id: exchange.last.id });
    await wait(500);
    expect(asked()).toEqual(["check"]);
  });
});

describe("when something is typed before the second answer", () => {
  test("it is called off, and dropped if it comes after all", async () => {
    await write(HINT);
    await answer("check");
    const { id } = exchange.last;
    await write(CLEAR);
    expect(exchange.dropped).toEqual([id]);
    exchange.answer({ kind: "reply", id, reply: fakeReply(exchange.received[1]!) });
    await answer("check");
    await wait(500);
    expect(screens.at(area).verdict).toBe("clear");
    expect(seen()).toEqual([]);
  });

  test("it is called off also when the page takes the box away for good", async () => {
    await write(HINT);
    await answer("check");
    session.end();
    expect(exchange.dropped).toEqual([exchange.last.id]);
  });
});

describe("once a second reader has been heard of a draft", () => {
  beforeEach(async () => {
    await write(HINT);
    await answer("check");
    await answer("refine");
  });

  test("what it alone saw stays on the screen while both read on", async () => {
    await write(`${HINT} her`);
    await answer("check");
    expect(seen()).toEqual(["bless"]);
    await wait(100);
    expect(seen()).toEqual(["bless"]);
    await answer("refine");
    expect(seen()).toEqual(["bless"]);
    expect(screens.at(area).state).toMatchObject({ checked: { isFresh: true } });
  });

  test("the first answer is shown without it where it takes too long", async () => {
    await write(`${HINT} her`);
    await answer("check");
    await wait(400);
    expect(seen()).toEqual([]);
    expect(screens.at(area).verdict).toBe("clear");
  });

  test("what was set aside stays set aside", async () => {
    screens.at(area).actions?.setAside(screens.at(area).marked[0]!);
    expect(seen()).toEqual([]);
    await write(`${HINT} her`);
    await answer("check");
    await answer("refine");
    expect(screens.at(area).verdict).toBe("clear");
  });
});
