import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BoxDraft } from "../protocol.ts";
import type { SiteChoices } from "../settings/settings.ts";
import { isSendShortcut, type Site } from "../sites/site.ts";
import { FakeExchange } from "./asking/fake-exchange.ts";
import { boxFor } from "./box/box-for.ts";
import { isOurs } from "./fresh-copy.ts";
import { fakeReply } from "./session/fake-engine.ts";
import { fakeScreens } from "./session/fake-screen.ts";
import { standIn } from "./stand-in.ts";

const STOP = "Mrs Calloway in bed 4 sang all night";
const PAUSE = "Somebody in bed 4 sang all night";

let exchange: FakeExchange;
let screens: ReturnType<typeof fakeScreens>;
let choices: SiteChoices;
let answered: string | undefined;
let leave: () => void;

const site: Site = {
  id: "any",
  name: "A forum",
  matches: [],
  platform: "other",
  audience: "public",
  capacity: "personal",
  isBox: (element) => !element.matches("[aria-label=Search]"),
  sendButton: (box) => box.parentElement?.querySelector("button") ?? undefined,
  sends: isSendShortcut,
  replyTo: () => answered,
  author: () => undefined,
};

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, "", "#thread-1");
  exchange = new FakeExchange();
  exchange.onMessage = (message) =>
    queueMicrotask(() => {
      const reply = message.question === "choices" ? choices : fakeReply(message);
      exchange.answer({ kind: "reply", id: message.id, reply });
    });
  screens = fakeScreens();
  choices = { isOn: true, holds: true, hasSecondReader: false };
  answered = undefined;
});

afterEach(() => {
  leave();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function begin() {
  const { createMarks, createOverlay } = screens;
  leave = standIn({
    view: window,
    site,
    host: "forum.example",
    exchange,
    boxFor,
    createMarks,
    createOverlay,
    isOurs,
  });
}

function addArea(text = "", into: ParentNode = document.body) {
  const form = document.createElement("div");
  const area = document.createElement("textarea");
  const button = document.createElement("button");
  button.textContent = "Post";
  area.value = text;
  form.append(area, button);
  into.append(form);
  return area;
}

function write(area: HTMLTextAreaElement, text: string) {
  area.focus();
  area.value = text;
  area.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

const rest = () => vi.advanceTimersByTimeAsync(800);
const checks = () => exchange.received.filter(({ question }) => question === "check");
const textsAsked = () => checks().map(({ ask }) => (ask as BoxDraft).text);

test("asks nobody anything until somebody is in a box", async () => {
  addArea();
  begin();
  await rest();
  expect(exchange.lines).toBe(0);
  expect(screens.standing()).toEqual([]);
});

test("stands at the box that somebody comes into, and leaves it empty when they leave", async () => {
  const area = addArea();
  begin();
  area.focus();
  await rest();
  expect(screens.has(area)).toBe(true);
  area.blur();
  await rest();
  expect(screens.has(area)).toBe(false);
});

test("reads a box in which words stand already, such as a draft that the page has kept", async () => {
  const area = addArea(STOP);
  begin();
  await rest();
  expect(screens.at(area).verdict).toBe("stop");
});

test("leaves alone what the site does not take for a box", async () => {
  const search = addArea("Calloway");
  search.setAttribute("aria-label", "Search");
  begin();
  write(search, "Mrs Calloway");
  await rest();
  expect(exchange.received).toEqual([]);
});

test("keeps two boxes apart", async () => {
  const [first, second] = [addArea(), addArea()];
  begin();
  write(first, STOP);
  write(second, PAUSE);
  await rest();
  expect(screens.at(first).underlined).toEqual(["Calloway", "bed 4"]);
  expect(screens.at(second).underlined).toEqual(["bed 4"]);
});

test("stands in shadow roots", async () => {
  const host = document.body.appendChild(document.createElement("section"));
  begin();
  await rest();
  const area = addArea("", host.attachShadow({ mode: "open" }));
  write(area, STOP);
  await rest();
  expect(screens.at(area).verdict).toBe("stop");
});

test("goes with a box that the page draws anew at every key, and remembers what was set aside", async () => {
  let area = addArea();
  begin();
  write(area, STOP);
  await rest();
  const first = screens.at(area);
  first.actions?.setAside(first.marked[0]!);
  for (const more of [",", ", ", ", b", ", bl"]) {
    const next = addArea(STOP + more);
    area.parentElement?.replaceWith(next.parentElement!);
    next.focus();
    area = next;
    await vi.advanceTimersByTimeAsync(60);
  }
  await rest();
  expect(screens.standing()).toHaveLength(1);
  expect(screens.at(area).underlined).toEqual(["bed 4"]);
  expect(screens.at(area).verdict).toBe("pause");
});

test("takes a box that comes in another place, or with other words, for another box", async () => {
  const area = addArea();
  begin();
  write(area, STOP);
  await rest();
  const screen = screens.at(area);
  screen.actions?.setAside(screen.marked[0]!);
  const other = addArea("On days again, and Mrs Calloway says hello");
  area.parentElement?.remove();
  other.focus();
  await rest();
  expect(screen.isRemoved).toBe(true);
  expect(screens.at(other).underlined).toEqual(["Calloway"]);
});

test("leaves with a box that vanishes", async () => {
  const area = addArea();
  begin();
  write(area, STOP);
  await vi.advanceTimersByTimeAsync(130);
  area.parentElement?.remove();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(screens.standing()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test("leaves a box that the page closes for writing, and comes back when it is open again", async () => {
  const area = addArea();
  begin();
  write(area, STOP);
  await rest();
  area.readOnly = true;
  await rest();
  expect(screens.standing()).toEqual([]);
  area.readOnly = false;
  write(area, PAUSE);
  await rest();
  expect(screens.at(area).verdict).toBe("pause");
});

test("begins anew when the thread is switched, with the words that are answered there", async () => {
  answered = "How was your night?";
  const area = addArea();
  begin();
  write(area, PAUSE);
  await rest();
  const screen = screens.at(area);
  screen.actions?.setAside(screen.marked[0]!);
  answered = "Are you free on Friday?";
  history.replaceState(null, "", "#thread-2");
  document.body.append(document.createElement("p"));
  await rest();
  expect(checks().at(-1)?.ask).toMatchObject({ text: PAUSE, replyTo: "Are you free on Friday?" });
  expect(screen.underlined).toEqual(["bed 4"]);
});

test("asks again when the page shows other words that are answered", async () => {
  answered = "How was your night?";
  const area = addArea();
  begin();
  write(area, PAUSE);
  await rest();
  answered = "Is Mrs Calloway any better?";
  document.body.append(document.createElement("p"));
  await rest();
  expect(checks()).toHaveLength(2);
});

test("holds the button of the box, and lets the page post afterwards", async () => {
  const area = addArea();
  const button = area.nextElementSibling as HTMLButtonElement;
  const posted: string[] = [];
  button.addEventListener("click", () => {
    posted.push(area.value);
    area.value = "";
    document.body.append(document.createElement("p"));
  });
  begin();
  area.focus();
  await vi.advanceTimersByTimeAsync(0);
  write(area, STOP);
  button.click();
  await rest();
  expect(posted).toEqual([]);
  screens.at(area).held?.postAnyway();
  expect(posted).toEqual([STOP]);
  area.blur();
  await rest();
  expect(screens.standing()).toEqual([]);
});

test("holds nothing where the author has switched that off", async () => {
  choices = { isOn: true, holds: false, hasSecondReader: false };
  const area = addArea();
  const posted = vi.fn();
  area.nextElementSibling?.addEventListener("click", posted);
  begin();
  write(area, STOP);
  await rest();
  (area.nextElementSibling as HTMLButtonElement).click();
  expect(posted).toHaveBeenCalledOnce();
});

test("takes everything down at once when the site is switched off, and comes back when it is on again", async () => {
  const area = addArea();
  begin();
  write(area, STOP);
  await rest();
  choices = { isOn: false, holds: true, hasSecondReader: false };
  exchange.answer({ kind: "changed" });
  await vi.advanceTimersByTimeAsync(0);
  expect(screens.standing()).toEqual([]);
  write(area, `${STOP}.`);
  await rest();
  expect(textsAsked()).toEqual([STOP]);
  choices = { isOn: true, holds: true, hasSecondReader: false };
  exchange.answer({ kind: "changed" });
  await rest();
  expect(screens.at(area).verdict).toBe("stop");
});

test("asks how things stand when the reader comes back and the line was cut meanwhile", async () => {
  const area = addArea();
  begin();
  write(area, STOP);
  await rest();
  exchange.stop();
  choices = { isOn: false, holds: true, hasSecondReader: false };
  window.dispatchEvent(new FocusEvent("focus"));
  await rest();
  expect(screens.standing()).toEqual([]);
});

test("reads everything anew when the settings have changed", async () => {
  const area = addArea();
  begin();
  write(area, STOP);
  await rest();
  exchange.answer({ kind: "changed" });
  await rest();
  expect(textsAsked()).toEqual([STOP, STOP]);
});

test("says that the extension is gone, at the next key or when the reader comes back", async () => {
  const area = addArea();
  begin();
  write(area, STOP);
  await rest();
  exchange.remove();
  window.dispatchEvent(new FocusEvent("focus"));
  await rest();
  expect(screens.at(area).state).toEqual({ kind: "gone" });
  (area.nextElementSibling as HTMLButtonElement).click();
  await rest();
  expect(screens.at(area).held).toBeUndefined();
});

test("is not tripped by an adapter that fails", async () => {
  const replyTo = vi.spyOn(site, "replyTo").mockImplementation(() => {
    throw new Error("This page has another make now.");
  });
  const area = addArea();
  begin();
  write(area, STOP);
  await rest();
  expect(screens.at(area).verdict).toBe("stop");
  replyTo.mockRestore();
});
