import type { KeyPress } from "../../sites/site.ts";

/** Tells what is done over again from what the author does, for as long as it is being done. */
export class Replay {
  isUnderWay = false;

  of(act: () => void): void {
    this.isUnderWay = true;
    try {
      act();
    } finally {
      this.isUnderWay = false;
    }
  }
}

/** Presses a button as a whole, whichever part of it a page acts on. A real click, so that forms are sent as well. */
export function press(button: HTMLElement): void {
  const shared = { bubbles: true, cancelable: true, composed: true, view: button.ownerDocument.defaultView };
  const pointer = { ...shared, pointerId: 1, pointerType: "mouse", isPrimary: true };
  button.dispatchEvent(new PointerEvent("pointerdown", { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent("mousedown", { ...shared, buttons: 1 }));
  button.dispatchEvent(new PointerEvent("pointerup", pointer));
  button.dispatchEvent(new MouseEvent("mouseup", shared));
  button.click();
}

/** Strikes Enter. Pages may tell it from a real one, and the browser itself does nothing with it. */
export function strike(target: Element, { key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): void {
  // `keyCode` is what many editors still go by; browsers take it here, though the types do not know.
  const legacy = { keyCode: 13, which: 13 };
  const init = { key, code: "Enter", ctrlKey, metaKey, shiftKey, altKey, ...legacy };
  for (const type of ["keydown", "keyup"]) {
    target.dispatchEvent(
      new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: true }),
    );
  }
}

/** The page does not hear of it, and the browser does nothing by it. */
export function keepBack(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
