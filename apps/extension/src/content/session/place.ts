import type { Box } from "../box/box.ts";
import type { BoxActions } from "../box-state.ts";
import type { Overlay } from "../overlay/overlay.tsx";
import type { Marks, SessionDoors } from "./doors.ts";
import { type Listener, listenTo } from "./listen.ts";

/** A box of the page as long as a session stands at it, with everything of ours that is around it. */
export interface Place {
  readonly element: HTMLElement;
  readonly box: Box;
  readonly marks: Marks;
  readonly overlay: Overlay;
  isQuiet(): boolean;
  /** Takes down all that is ours. */
  leave(): void;
}

export function standAt(
  element: HTMLElement,
  doors: Pick<SessionDoors, "boxFor" | "createMarks" | "createOverlay">,
  listener: Listener,
  actions: BoxActions,
): Place {
  const box = doors.boxFor(element);
  const marks = doors.createMarks(box);
  const overlay = doors.createOverlay(element, actions);
  const listening = listenTo(box, listener);
  return {
    element,
    box,
    marks,
    overlay,
    isQuiet: listening.isQuiet,
    leave() {
      listening.stop();
      marks.remove();
      overlay.remove();
    },
  };
}
