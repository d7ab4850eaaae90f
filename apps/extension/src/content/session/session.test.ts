import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BoxDraft } from "../../protocol.ts";
import { createAsking } from "../asking/asking.ts";
import { FakeExchange } from "../asking/fake-exchange.ts";
import { boxFor } from "../box/box-for.ts";
import type { Checked, Held } from "../box-state.ts";
import type { Surroundings } from "./doors.ts";
import { fakeReply } from "./fake-engine.ts";
import { fakeScreens } from "./fake-screen.ts";
import { restFor } from "./rest.ts";
import { Session } from "./session.ts";

const STOP = "Mrs Calloway in bed 4 sang all night";
const PAUSE = "Somebody in bed 4 sang all night";

let exchange: FakeExchange;
let screens: ReturnType<typeof fakeScreens>;
let area: HTMLTextAreaElement;
let around: Surroundings;
let session: Session | undefined;
const opened = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  exchange = new FakeExchange();
  screens = fakeScreens();
  around = {};
  area = document.createElement("textarea");
  document.body.append(area);
});

afterEach(() => {
  session?.end();
  session = undefined;
  document.body.replaceChildren();
  vi.useRealTimers();
});

function begin(element: HTMLElement = area): Session {
  const asking = createAsking(exchange, () => {});
  session = new Session(element, {
    boxFor,
    createMarks: screens.createMarks,
    createOverlay: screens.createOverlay,
    surroundingsOf: () => around,
    check: (words) => asking.ask("check", { site: "any", host: "forum.example", ...words }),
    refine: async () => undefined,
    open: opened,
    stay: () => asking.stay(),
    restFor,
  });
  return session;
}

function write(text: string, element = area) {
  element.value = text;
  element.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

const frame = () => vi.advanceTimersByTimeAsync(17);
const rest = () => vi.advanceTimersByTimeAsync(150);
const answer = async () => {
  exchange.answer({ kind: "reply", id: exchange.last.id, reply: fakeReply(exchange.last) });
  await vi.advanceTimersByTimeAsync(0);
};
const answerAtOnce = () => {
  exchange.onMessage = (message) =>
    queueMicrotask(() => exchange.answer({ kind: "reply", id: message.id, reply: fakeReply(message) }));
};
const checks = () => exchange.received.filter(({ question }) => question === "check");
const lastAsked = () => checks().at(-1)?.ask as BoxDraft;

test("says nothing of an empty box and asks nothing", async () => {
  begin();
  await rest();
  expect(screens.at(area).state).toEqual({ kind: "empty" });
  expect(exchange.received).toEqual([]);
});

test("reads what stands there already, at once", async () => {
  area.value = STOP;
  begin();
  await vi.advanceTimersByTimeAsync(1);
  await answer();
  await rest();
  expect(screens.at(area).verdict).toBe("stop");
  expect(screens.at(area).underlined).toEqual(["Calloway", "bed 4"]);
});

test("asks once somebody has rested, with what stands around the box", async () => {
  around = { replyTo: "How was your night?", author: { name: "A Khan" }, audience: "public" };
  begin();
  for (const end of [3, 12, STOP.length]) {
    write(STOP.slice(0, end));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(checks()).toEqual([]);
  expect(screens.at(area).verdict).toBe("reading");
  await rest();
  expect(checks()).toHaveLength(1);
  expect(lastAsked()).toMatchObject({ text: STOP, ...around });
});

test("drops an answer about words that have changed since, and asks about those that stand", async () => {
  begin();
  write(STOP);
  await rest();
  write("A lovely shift");
  await answer();
  expect(screens.at(area).underlined).toEqual([]);
  expect(screens.at(area).verdict).toBe("reading");
  await rest();
  expect(lastAsked().text).toBe("A lovely shift");
  await answer();
  expect(screens.at(area).verdict).toBe("clear");
});

test("knows of words that were written on what was found in them before, unless it was written into", async () => {
  const session = begin();
  write(STOP);
  await rest();
  await answer();
  const known = () => {
    const { kind, checked } = session.know() as { kind: string; checked?: Checked };
    return [kind, checked?.findings.map(({ severity }) => severity)];
  };
  expect(known()).toEqual(["checked", ["stop", "pause"]]);
  write(`${STOP}, bless her`);
  expect(known()).toEqual(["unread", ["stop", "pause"]]);
  write(`${STOP.replace("Calloway", "C")}, bless her`);
  expect(known()).toEqual(["unread", ["pause"]]);
});

test("never has two questions on their way", async () => {
  begin();
  write(STOP);
  await rest();
  write(`${STOP}, bless her`);
  await rest();
  write(`${STOP}, bless her heart`);
  await rest();
  expect(checks()).toHaveLength(1);
  await answer();
  await rest();
  expect(checks()).toHaveLength(2);
  expect(lastAsked().text).toBe(`${STOP}, bless her heart`);
});

test("takes lines from words that are written into before the page is painted again, and moves the others", async () => {
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  write("Mrs Callloway in bed 4 sang all night");
  await frame();
  expect(screens.at(area).underlined).toEqual(["bed 4"]);
  expect(screens.at(area).state).toMatchObject({ kind: "checked", checked: { isFresh: false } });
});

test("reads an editable box that tells of no input, as when its editor redraws it", async () => {
  answerAtOnce();
  const box = document.createElement("div");
  box.contentEditable = "true";
  box.innerHTML = "<p>A lovely shift</p>";
  document.body.append(box);
  begin(box);
  await rest();
  expect(screens.at(box).verdict).toBe("clear");
  box.querySelector("p")!.firstChild!.nodeValue = STOP;
  await frame();
  await rest();
  expect(screens.at(box).verdict).toBe("stop");
});

test("does not ask while an input method is at work", async () => {
  answerAtOnce();
  begin();
  area.dispatchEvent(new CompositionEvent("compositionstart"));
  write("Mrs Callow");
  await rest();
  await rest();
  expect(checks()).toEqual([]);
  area.dispatchEvent(new CompositionEvent("compositionend"));
  await rest();
  expect(checks()).toHaveLength(1);
});

test("reads on after an input method has given its word up again", async () => {
  begin();
  write(PAUSE);
  await rest();
  area.dispatchEvent(new CompositionEvent("compositionstart"));
  exchange.answer({ kind: "failed", id: exchange.last.id });
  area.dispatchEvent(new CompositionEvent("compositionend"));
  answerAtOnce();
  await rest();
  expect(screens.at(area).verdict).toBe("pause");
});

test("survives a background that is stopped in mid-check", async () => {
  begin();
  write(STOP);
  await rest();
  exchange.stop();
  await answer();
  expect(screens.at(area).verdict).toBe("stop");
});

test("says that nobody answered, and tries again at the next key", async () => {
  begin();
  write(STOP);
  await rest();
  exchange.stop();
  exchange.stop();
  await rest();
  expect(screens.at(area).state).toEqual({ kind: "failed" });
  expect(screens.at(area).underlined).toEqual([]);
  answerAtOnce();
  write(`${STOP}.`);
  await frame();
  expect(screens.at(area).state).toEqual({ kind: "reading" });
  await rest();
  expect(screens.at(area).verdict).toBe("stop");
});

test("says that the extension is gone, and stays with it", async () => {
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  exchange.remove();
  write(`${STOP}.`);
  await rest();
  expect(screens.at(area).state).toEqual({ kind: "gone" });
  expect(screens.at(area).underlined).toEqual([]);
  write("A lovely shift");
  await rest();
  expect(screens.at(area).state).toEqual({ kind: "gone" });
});

test("says so of a box that cannot be read, and of a draft that is too long", async () => {
  const unreadable = { ...boxFor(area), read: () => undefined };
  const asking = createAsking(exchange, () => {});
  session = new Session(area, {
    boxFor: () => unreadable,
    createMarks: screens.createMarks,
    createOverlay: screens.createOverlay,
    surroundingsOf: () => around,
    check: (words) => asking.ask("check", { site: "any", host: "forum.example", ...words }),
    refine: async () => undefined,
    open: opened,
    stay() {},
    restFor,
  });
  expect(screens.at(area).state).toEqual({ kind: "unreadable" });
  session.end();
  begin();
  write("a ".repeat(50_001));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(screens.at(area).state).toEqual({ kind: "too-long" });
  expect(checks()).toEqual([]);
});

test("reads 50,000 characters, after a longer rest", async () => {
  answerAtOnce();
  begin();
  write(`${"It was a long and quiet night. ".repeat(1_650)}${STOP}`);
  await vi.advanceTimersByTimeAsync(500);
  expect(checks()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(screens.at(area).verdict).toBe("stop");
});

test("leaves out what the author has set aside, for these words and this draft", async () => {
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  const screen = screens.at(area);
  const [name] = screen.marked;
  screen.actions?.setAside(name!);
  expect(screen.underlined).toEqual(["bed 4"]);
  expect(screen.verdict).toBe("pause");
  write(`${STOP}, bless her`);
  await rest();
  expect(screen.underlined).toEqual(["bed 4"]);
  write("");
  await rest();
  write(STOP);
  await rest();
  expect(screen.underlined).toEqual(["Calloway", "bed 4"]);
});

test("writes a fix where its words stand by now", async () => {
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  const [name] = screens.at(area).marked;
  // Somebody has written in front of it, and nothing has told of that yet.
  area.value = `Bless her. ${STOP}`;
  const written = screens.at(area).actions!.fix(name!.fixes[0]!);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await written).toBe(true);
  expect(area.value).toBe("Bless her. Mrs a patient in bed 4 sang all night");
  expect(screens.at(area).verdict).toBe("pause");
});

test("writes no fix whose words have become others, or that was offered of an earlier text", async () => {
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  const fix = screens.at(area).marked[0]!.fixes[0]!;
  area.value = STOP.replace("Calloway", "Callaway");
  expect(await screens.at(area).actions!.fix(fix)).toBe(false);
  write(`Bless her. ${STOP}`);
  await rest();
  expect(await screens.at(area).actions!.fix(fix)).toBe(false);
  expect(area.value).toBe(`Bless her. ${STOP}`);
});

test("asks again when the words that are answered become others", async () => {
  answerAtOnce();
  around = { replyTo: "How was your night?" };
  const running = begin();
  write(PAUSE);
  await rest();
  running.lookAround();
  await rest();
  expect(checks()).toHaveLength(1);
  around = { replyTo: "Is Mrs Calloway any better?" };
  running.lookAround();
  await rest();
  expect(checks()).toHaveLength(2);
  expect(lastAsked().replyTo).toBe("Is Mrs Calloway any better?");
});

test("begins anew in another thread, even where the box and its words are the same", async () => {
  answerAtOnce();
  around = { replyTo: "How was your night?" };
  const running = begin();
  write(STOP);
  await rest();
  const screen = screens.at(area);
  screen.actions?.setAside(screen.marked[0]!);
  around = { replyTo: "Are you free on Friday?" };
  running.addressChanged();
  expect(screen.state).toEqual({ kind: "reading" });
  await rest();
  expect(screen.underlined).toEqual(["Calloway", "bed 4"]);
  expect(lastAsked().replyTo).toBe("Are you free on Friday?");
});

test("notices that the page has emptied a text area without a word", async () => {
  answerAtOnce();
  const running = begin();
  write(STOP);
  await rest();
  area.value = "";
  running.lookAround();
  expect(screens.at(area).state).toEqual({ kind: "empty" });
});

test("opens the card at the finding whose words are clicked", async () => {
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  area.click();
  expect(screens.at(area).opened).toBeUndefined();
  screens.at(area).under = "bed 0";
  area.click();
  expect(screens.at(area)).toMatchObject({ opened: "bed 0", active: "bed 0" });
});

test("selects the words that a finding is about", async () => {
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  screens.at(area).actions?.goTo({ start: 4, end: 12 });
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe("Calloway");
  expect(document.activeElement).toBe(area);
});

test("puts no word of the draft into the page or the console", async () => {
  const said = [vi.spyOn(console, "log"), vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
  answerAtOnce();
  begin();
  write(STOP);
  await rest();
  expect(document.documentElement.outerHTML).not.toContain("Calloway");
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
});

test("takes everything down at the end, and lets answers that come later fall", async () => {
  const running = begin();
  write(STOP);
  await rest();
  running.end();
  expect(screens.at(area).isRemoved).toBe(true);
  await answer();
  await rest();
  expect(screens.at(area).state).toBeUndefined();
});

test("puts the author back where they were writing when a question has been answered", async () => {
  const box = document.createElement("div");
  box.contentEditable = "true";
  box.textContent = STOP;
  document.body.append(box);
  const running = begin(box);
  box.focus();
  getSelection()?.setBaseAndExtent(box.firstChild!, 12, box.firstChild!, 12);
  const held = { checked: { text: STOP } } as Held;
  running.hold(held);
  getSelection()?.removeAllRanges();
  box.focus();
  running.hold(undefined);
  expect(getSelection()?.anchorNode).toBe(box.firstChild);
  expect(getSelection()?.anchorOffset).toBe(12);
});

test("puts the author back in a text area, too", async () => {
  const area = document.createElement("textarea");
  area.value = STOP;
  document.body.append(area);
  const running = begin(area);
  area.focus();
  area.setSelectionRange(12, 14, "backward");
  running.hold({ checked: { text: STOP } } as Held);
  area.setSelectionRange(0, 0);
  area.blur();
  area.focus();
  running.hold(undefined);
  expect([area.selectionStart, area.selectionEnd, area.selectionDirection]).toEqual([12, 14, "backward"]);
});
