import type { Guard, GuardDoors, Send } from "./guard.ts";
import { keepBack, press, type Replay } from "./replay.ts";
import { type Pressed, pressedAt, sendButtonOf } from "./send-buttons.ts";

/** Pages act on any of these: a press is kept from them as a whole or not at all, and decided on when it is over. */
const PARTS = ["mousedown", "touchstart", "pointerup", "mouseup", "touchend"] as const;

/** Hears, before the page does, when a button that sends is pressed, with a pointer or a key. */
export function hearPresses(
  view: Window,
  signal: AbortSignal,
  replay: Replay,
  guard: Pick<Guard, "judge" | "decide">,
  { site, boxes }: GuardDoors,
): void {
  let gesture: (Pressed & { readonly isKept: boolean }) | undefined;

  function began(event: PointerEvent) {
    if (replay.isUnderWay || event.button !== 0) return;
    const pressed = pressedAt(event.composedPath(), site, boxes());
    gesture = pressed && { ...pressed, isKept: guard.judge(pressed.box) !== "let" };
    wentOn(event);
  }

  function wentOn(event: Event) {
    if (replay.isUnderWay || !gesture?.isKept) return;
    if (event.composedPath().includes(gesture.button)) event.stopImmediatePropagation();
  }

  /** Comes alone where a key or an assistive program presses the button. */
  function clicked(event: MouseEvent) {
    if (replay.isUnderWay || event.button !== 0) return;
    const pressed = pressedAt(event.composedPath(), site, boxes());
    const isBegun = gesture?.isKept === true;
    gesture = undefined;
    if (!pressed || (!isBegun && guard.judge(pressed.box) === "let")) return;
    keepBack(event);
    void guard.decide(pressOf(pressed, site, replay));
  }

  const capture = { capture: true, signal };
  view.addEventListener("pointerdown", began, capture);
  for (const part of PARTS) view.addEventListener(part, wentOn, { ...capture, passive: true });
  view.addEventListener("click", clicked, capture);
}

export function pressOf({ box, button }: Pressed, site: GuardDoors["site"], replay: Replay): Send {
  return {
    box,
    async replay() {
      replay.of(() => press(sendButtonOf(site, box) ?? button));
      return true;
    },
  };
}
