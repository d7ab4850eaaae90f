import type { Site } from "../../sites/site.ts";
import { unlessThrown } from "../session/surroundings.ts";
import type { Guarded } from "./guard.ts";

/** The button that sends a box's words, where the page has one that can be pressed. */
export function sendButtonOf(site: Pick<Site, "sendButton">, box: Guarded): HTMLElement | undefined {
  const button = unlessThrown(() => site.sendButton(box.element));
  return button?.isConnected && !button.matches(":disabled, [aria-disabled='true']") ? button : undefined;
}

export interface Pressed {
  readonly box: Guarded;
  readonly button: HTMLElement;
}

/** The button that an event happened on, if that sends the words of one of these boxes. */
export function pressedAt(
  path: readonly EventTarget[],
  site: Pick<Site, "sendButton">,
  boxes: readonly Guarded[],
): Pressed | undefined {
  for (const box of boxes) {
    if (path.includes(box.element)) continue;
    const button = sendButtonOf(site, box);
    if (button && path.includes(button)) return { box, button };
  }
  return undefined;
}
