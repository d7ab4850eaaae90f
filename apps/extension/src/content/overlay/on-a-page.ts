import type { Span } from "@bedside/engine";
import type { GuidanceTarget } from "../../protocol.ts";
import type { ShownFinding, ShownFix } from "../../shown/shown.ts";
import type { BoxActions, Held } from "../box-state.ts";
import { checkedOf, STOP_DRAFT, STOP_SHOWN } from "./example-drafts.ts";
import { createOverlay, type Overlay } from "./overlay.tsx";

/** For tests: a page with a box in it, what Bedside shows there, and what was asked of whoever looks after the box. */
export interface OnAPage {
  readonly box: HTMLElement;
  readonly overlay: Overlay;
  readonly asked: Asked;
}

export interface Asked {
  readonly fixes: ShownFix[];
  readonly goneTo: Span[];
  readonly aside: ShownFinding[];
  readonly opened: GuidanceTarget[];
  /** How the page takes a fix. */
  takesFix: () => Promise<boolean>;
  onAside: () => void;
}

let standing: Overlay[] = [];

/** A box as sites have them: an editable element with buttons around it, among things to read. */
export function beginOnAPage(words = STOP_DRAFT): OnAPage {
  const before = part("p", "Long shift today, the kettle broke and the lift is out of order again.");
  const box = part("div", words);
  box.contentEditable = "true";
  box.role = "textbox";
  box.ariaLabel = "Post text";
  box.id = "box";
  box.style.cssText = "width: 320px; min-height: 110px; border: 1px solid; overflow-wrap: anywhere";
  const send = part("button", "Post");
  send.id = "post";
  const after = part("p", "Thinking of everybody on nights.");
  document.body.append(before, box, send, after);
  return beginBeside(box);
}

export function beginBeside(box: HTMLElement): OnAPage {
  const asked: Asked = {
    fixes: [],
    goneTo: [],
    aside: [],
    opened: [],
    takesFix: async () => true,
    onAside: () => {},
  };
  const actions: BoxActions = {
    fix(fix) {
      asked.fixes.push(fix);
      return asked.takesFix();
    },
    goTo: (span) => asked.goneTo.push(span),
    setAside(finding) {
      asked.aside.push(finding);
      asked.onAside();
    },
    open: (target) => asked.opened.push(target),
  };
  const overlay = createOverlay(box, actions);
  standing.push(overlay);
  return { box, overlay, asked };
}

export function clearPage(): void {
  for (const overlay of standing) overlay.remove();
  standing = [];
  document.body.replaceChildren();
}

/** A post that is held; `chosen` is what the author did about it, and whether the dialog had gone by then. */
export function heldPost(differing: Partial<Held> = {}) {
  const chosen: { readonly way: keyof Held; readonly isGone: boolean }[] = [];
  const choose = (way: keyof Held) => () => chosen.push({ way, isGone: dialog() === null });
  const held: Held = {
    checked: checkedOf(STOP_SHOWN),
    postAnyway: choose("postAnyway"),
    edit: choose("edit"),
    waitHalfAnHour: choose("waitHalfAnHour"),
    ...differing,
  };
  return { held, chosen };
}

function part(name: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

export const hosts = () => [...document.querySelectorAll<HTMLElement>("bedside-overlay")];
export const root = (): ShadowRoot => hosts()[0]!.shadowRoot!;
export const badge = () => root().querySelector<HTMLElement>(".badge");
export const card = () => root().querySelector<HTMLElement>(".card");
export const dialog = () => root().querySelector<HTMLDialogElement>(".hold");
export const spoken = () => root().querySelector("[role=status].for-screen-readers")?.textContent;

/** A button of ours by how its words begin. */
export function button(words: string): HTMLElement {
  const found = [...root().querySelectorAll<HTMLElement>("button")].find((one) =>
    one.textContent?.startsWith(words),
  );
  if (!found) throw new Error(`there is no button that says ${words}`);
  return found;
}

export const isSeen = (element: Element | null | undefined): boolean =>
  element?.checkVisibility({ visibilityProperty: true }) === true;

export const nextFrame = () =>
  new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
