import { unlessThrown } from "../session/surroundings.ts";
import type { Guard, GuardDoors, Guarded, Send } from "./guard.ts";
import { pressOf } from "./hear-presses.ts";
import { keepBack, press, type Replay, strike } from "./replay.ts";
import { pressedAt, sendButtonOf } from "./send-buttons.ts";

/** A page that took a key has emptied its box by then, or taken it away. */
const SENT_WITHIN_MS = 700;

/** Hears, before the page does, when a key is struck that sends: the shortcut, Enter where it does, and any on the button. */
export function hearKeys(
  view: Window,
  signal: AbortSignal,
  replay: Replay,
  guard: Pick<Guard, "judge" | "decide">,
  { site, boxes }: GuardDoors,
): void {
  let keptKey: string | undefined;

  function struck(event: KeyboardEvent) {
    if (replay.isUnderWay) return;
    // Somebody who leans on Enter has not answered the question that has just come up.
    if (event.repeat && event.key === keptKey) {
      keepBack(event);
      return;
    }
    keptKey = undefined;
    const send = sendBy(event);
    if (!send || guard.judge(send.box) === "let") return;
    keepBack(event);
    keptKey = event.key;
    void guard.decide(send);
  }

  function letUp(event: KeyboardEvent) {
    if (replay.isUnderWay || event.key !== keptKey) return;
    keptKey = undefined;
    keepBack(event);
  }

  function sendBy(event: KeyboardEvent): Send | undefined {
    if (event.key !== "Enter" && event.key !== " ") return undefined;
    const path = event.composedPath();
    const box = boxes().find(({ element }) => path.includes(element));
    if (box) return sends(event, box.element) ? strikeOf(event, box, site, replay) : undefined;
    const pressed = pressedAt(path, site, boxes());
    return pressed && pressOf(pressed, site, replay);
  }

  function sends(event: KeyboardEvent, element: HTMLElement): boolean {
    // 229: the key belongs to an input method, in browsers that say so in no other way.
    if (event.isComposing || event.keyCode === 229 || picksFromList(event, element)) return false;
    return unlessThrown(() => site.sends(event, element)) === true;
  }

  const capture = { capture: true, signal };
  view.addEventListener("keydown", struck, capture);
  view.addEventListener("keyup", letUp, capture);
}

/** By the button where there is one: pages take a press from a script more willingly than a key. */
function strikeOf(event: KeyboardEvent, box: Guarded, site: GuardDoors["site"], replay: Replay): Send {
  return {
    box,
    async replay() {
      const button = sendButtonOf(site, box);
      if (button) {
        replay.of(() => press(button));
        return true;
      }
      const { element } = box;
      const before = box.know();
      if (!element.matches(":focus-within")) element.focus({ preventScroll: true });
      replay.of(() => strike(focusedWithin(element), event));
      await new Promise((resolve) => setTimeout(resolve, SENT_WITHIN_MS));
      return !element.isConnected || box.know().text !== before.text;
    },
  };
}

/** While a list of names or emoji is open, Enter picks from it. */
function picksFromList({ ctrlKey, metaKey }: KeyboardEvent, element: HTMLElement): boolean {
  if (ctrlKey || metaKey) return false;
  return [element, focusedWithin(element)].some(
    (at) => Boolean(at.getAttribute("aria-activedescendant")) || at.getAttribute("aria-expanded") === "true",
  );
}

function focusedWithin(element: HTMLElement): Element {
  const root = element.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused && element.contains(focused) ? focused : element;
}
