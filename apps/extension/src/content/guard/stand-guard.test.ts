import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Shown, ShownFinding } from "../../shown/shown.ts";
import { isEnter, isSendShortcut, type KeyPress } from "../../sites/site.ts";
import type { Checked, Held } from "../box-state.ts";
import type { Known } from "../session/session.ts";
import type { Guarded } from "./guard.ts";
import { standGuard } from "./stand-guard.ts";

const STOP = "Mrs Calloway in bed 4 sang all night";

/** A box whose words are read at once, or when the test says so. */
class Draft implements Guarded {
  draft = 1;
  held: Held | undefined;
  isRead = true;
  /** How grave what was found is that still stands in words which were written on since. */
  stands: "pause" | "stop" | undefined;
  verdict: "clear" | "pause" | "stop" = "stop";
  private readers: (() => void)[] = [];
  readonly element: HTMLTextAreaElement;

  constructor(element: HTMLTextAreaElement) {
    this.element = element;
  }
  know(): Known {
    const { value: text } = this.element;
    if (text === "") return { kind: "nothing", text: "" };
    if (!this.isRead && !this.stands) return { kind: "unread", text };
    if (!this.isRead) {
      const findings = [{ severity: this.stands } as ShownFinding];
      return { kind: "unread", text, checked: { shown: {} as Shown, text, findings, isFresh: false } };
    }
    return { kind: "checked", text, verdict: this.verdict, checked: { text } as Checked };
  }
  hurry(): Promise<void> {
    return new Promise((resolve) => this.readers.push(resolve));
  }
  read() {
    this.isRead = true;
    for (const tell of this.readers) tell();
  }
  hold(held: Held | undefined) {
    this.held = held;
  }
}

let draft: Draft;
let button: HTMLButtonElement | undefined;
let isHolding: boolean;
let sends: (press: KeyPress) => boolean;
let posted: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  posted = [];
  isHolding = true;
  sends = isSendShortcut;
  const area = document.createElement("textarea");
  button = document.createElement("button");
  button.innerHTML = "<span>Post</span>";
  document.body.append(area, button);
  area.value = STOP;
  draft = new Draft(area);
  stop = standGuard(window, {
    boxes: () => [draft],
    isHolding: () => isHolding,
    site: { sendButton: () => button, sends: (press) => sends(press) },
  });
  button.addEventListener("click", post);
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** What a site does: the words go out and the box is empty. */
function post() {
  posted.push(draft.element.value);
  draft.element.value = "";
}

const settle = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms);

function pressButton(at: Element = button!) {
  const init = { bubbles: true, cancelable: true, composed: true };
  for (const type of ["pointerdown", "pointerup"]) at.dispatchEvent(new PointerEvent(type, init));
  for (const type of ["mousedown", "mouseup", "click"]) at.dispatchEvent(new MouseEvent(type, init));
}

function strike(key: string, init: KeyboardEventInit = {}, at: Element = draft.element) {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  at.dispatchEvent(event);
  return event;
}

const shortcut = () => strike("Enter", { ctrlKey: true });

/** A page that sends by keys, as chats do. */
function listenForKeys() {
  draft.element.addEventListener("keydown", (event) => {
    if (sends(event)) post();
  });
}

test("holds a post that should not go out, and posts it once the author says so", async () => {
  pressButton();
  await settle();
  expect(posted).toEqual([]);
  expect(draft.held?.checked.text).toBe(STOP);
  draft.held?.postAnyway();
  await settle();
  expect(posted).toEqual([STOP]);
  expect(draft.held).toBeUndefined();
});

test("holds a press on what stands in the button, and a press that is only a click", async () => {
  pressButton(button!.firstElementChild!);
  await settle();
  expect(draft.held).toBeDefined();
  draft.held?.edit();
  button!.click();
  await settle();
  expect(draft.held).toBeDefined();
  expect(posted).toEqual([]);
});

test.each(["pointerdown", "mousedown", "pointerup", "mouseup"])(
  "holds where the page posts on %s, and posts there afterwards",
  async (type) => {
    button!.removeEventListener("click", post);
    button!.addEventListener(type, post);
    pressButton();
    await settle();
    expect(posted).toEqual([]);
    draft.held?.postAnyway();
    await settle();
    expect(posted).toEqual([STOP]);
  },
);

test("lets a pause and a clear draft go without touching the press", async () => {
  for (const verdict of ["clear", "pause"] as const) {
    draft.verdict = verdict;
    draft.element.value = "A long night on the ward";
    const heard: boolean[] = [];
    button!.addEventListener("click", (event) => heard.push(event.defaultPrevented), { once: true });
    pressButton();
    expect(heard).toEqual([false]);
  }
  expect(posted).toHaveLength(2);
  expect(draft.held).toBeUndefined();
});

test("holds the shortcut, and presses the button for it afterwards", async () => {
  listenForKeys();
  const event = shortcut();
  await settle();
  expect(event.defaultPrevented).toBe(true);
  expect(posted).toEqual([]);
  draft.held?.postAnyway();
  await settle();
  expect(posted).toEqual([STOP]);
});

test("holds Enter where it sends, and strikes it afterwards where there is no button", async () => {
  sends = isEnter;
  button = undefined;
  listenForKeys();
  strike("Enter");
  await settle();
  expect(posted).toEqual([]);
  draft.held?.postAnyway();
  await settle();
  expect(posted).toEqual([STOP]);
  expect(draft.held).toBeUndefined();
});

test("tells the author to strike the key where the page takes none but theirs, and lets that through", async () => {
  sends = isEnter;
  button = undefined;
  let isTheirs = false;
  draft.element.addEventListener("keydown", () => isTheirs && post());
  strike("Enter");
  await settle();
  draft.held?.postAnyway();
  await settle();
  expect(posted).toEqual([]);
  expect(draft.held?.isLeftToAuthor).toBe(true);
  draft.held?.edit();
  isTheirs = true;
  strike("Enter");
  expect(posted).toEqual([STOP]);
});

test("leaves new lines alone, and Enter that picks a name or ends a word", async () => {
  sends = isEnter;
  for (const init of [{ shiftKey: true }, { isComposing: true }]) {
    expect(strike("Enter", init).defaultPrevented).toBe(false);
  }
  draft.element.setAttribute("aria-activedescendant", "name-1");
  expect(strike("Enter").defaultPrevented).toBe(false);
  await settle();
  expect(draft.held).toBeUndefined();
});

test.each(["Enter", " "])("holds the button when it is pressed with the key “%s”", async (key) => {
  const press = vi.fn();
  button!.addEventListener("keydown", press);
  expect(strike(key, {}, button).defaultPrevented).toBe(true);
  await settle();
  expect(press).not.toHaveBeenCalled();
  expect(draft.held).toBeDefined();
});

test("takes no answer from a key that somebody is still leaning on", async () => {
  listenForKeys();
  shortcut();
  await settle();
  const dialog = document.createElement("button");
  document.body.append(dialog);
  const repeated = strike("Enter", { repeat: true }, dialog);
  expect(repeated.defaultPrevented).toBe(true);
  dialog.dispatchEvent(new KeyboardEvent("keyup", { key: "Enter", bubbles: true }));
  expect(strike("Enter", {}, dialog).defaultPrevented).toBe(false);
});

test("does not ask again about words that the author has let go", async () => {
  button!.removeEventListener("click", post);
  pressButton();
  await settle();
  draft.held?.postAnyway();
  await settle();
  pressButton();
  await settle();
  expect(draft.held).toBeUndefined();
});

test("holds other words once more, and the same words in another draft", async () => {
  button!.removeEventListener("click", post);
  pressButton();
  await settle();
  draft.held?.postAnyway();
  draft.element.value = `${STOP}, bless her`;
  pressButton();
  await settle();
  expect(draft.held?.checked.text).toBe(`${STOP}, bless her`);
  draft.held?.postAnyway();
  draft.draft += 1;
  pressButton();
  await settle();
  expect(draft.held).toBeDefined();
});

test("keeps asking about words that the author went back to edit and did not", async () => {
  pressButton();
  await settle();
  draft.held?.edit();
  expect(draft.held).toBeUndefined();
  pressButton();
  await settle();
  expect(draft.held).toBeDefined();
});

test("says for half an hour how long the words still wait, and after that asks as before", async () => {
  pressButton();
  await settle();
  const now = Date.now();
  draft.held?.waitHalfAnHour();
  expect(draft.held).toBeUndefined();
  await settle(10 * 60_000);
  pressButton();
  await settle();
  expect(draft.held?.until).toBe(now + 30 * 60_000);
  draft.held?.edit();
  await settle(21 * 60_000);
  pressButton();
  await settle();
  expect(draft.held).toBeDefined();
  expect(draft.held?.until).toBeUndefined();
});

test("does not keep words waiting that have become harmless", async () => {
  pressButton();
  await settle();
  draft.held?.waitHalfAnHour();
  draft.element.value = "A long night on the ward";
  draft.verdict = "clear";
  pressButton();
  expect(posted).toEqual(["A long night on the ward"]);
});

test("reads words that were just written before it lets them go", async () => {
  draft.isRead = false;
  draft.verdict = "clear";
  pressButton();
  expect(posted).toEqual([]);
  draft.read();
  await settle(0);
  expect(posted).toEqual([STOP]);
});

test("reads words that were just written and holds them", async () => {
  listenForKeys();
  draft.isRead = false;
  shortcut();
  draft.read();
  await settle(0);
  expect(posted).toEqual([]);
  expect(draft.held).toBeDefined();
});

test("lets words go that nobody can read in time, once, however often they are sent meanwhile", async () => {
  draft.isRead = false;
  pressButton();
  pressButton();
  shortcut();
  await settle(399);
  expect(posted).toEqual([]);
  await settle(2);
  expect(posted).toEqual([STOP]);
  expect(draft.held).toBeUndefined();
});

test("holds words that nobody can read in time where a stop from before still stands in them", async () => {
  draft.isRead = false;
  draft.stands = "stop";
  pressButton();
  await settle(401);
  expect(posted).toEqual([]);
  expect(draft.held?.checked.findings).toHaveLength(1);
  draft.held?.postAnyway();
  await settle(0);
  expect(posted).toEqual([STOP]);
});

test("lets words go that nobody can read in time where only a pause from before stands in them", async () => {
  draft.isRead = false;
  draft.stands = "pause";
  pressButton();
  await settle(401);
  expect(posted).toEqual([STOP]);
});

test("lets a page go on that posts in several steps of its own", async () => {
  button!.removeEventListener("click", post);
  button!.addEventListener("click", () =>
    setTimeout(() => button!.addEventListener("click", post, { once: true }), 50),
  );
  button!.addEventListener("click", () => setTimeout(() => button?.click(), 100), { once: true });
  draft.isRead = false;
  pressButton();
  await settle(400);
  await settle(400);
  expect(posted).toEqual([STOP]);
});

test("holds nothing where the author wishes nothing held, and nothing from a button that cannot be pressed", async () => {
  isHolding = false;
  pressButton();
  expect(posted).toEqual([STOP]);
  isHolding = true;
  draft.element.value = STOP;
  button!.setAttribute("aria-disabled", "true");
  pressButton();
  await settle();
  expect(draft.held).toBeUndefined();
});

test("leaves other buttons and other keys alone", async () => {
  const other = document.createElement("button");
  document.body.append(other);
  const pressed = vi.fn();
  other.addEventListener("click", pressed);
  pressButton(other);
  expect(pressed).toHaveBeenCalledOnce();
  expect(strike("a").defaultPrevented).toBe(false);
  expect(strike("Enter").defaultPrevented).toBe(false);
  await settle();
  expect(draft.held).toBeUndefined();
});

test("is not tripped by an adapter that fails", async () => {
  sends = () => {
    throw new Error("This page has another make now.");
  };
  expect(strike("Enter").defaultPrevented).toBe(false);
});

test("stands down when told to", async () => {
  stop();
  pressButton();
  expect(posted).toEqual([STOP]);
});
