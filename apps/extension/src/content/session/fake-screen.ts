import type { ShownFinding } from "../../shown/shown.ts";
import type { Box } from "../box/box.ts";
import type { BoxActions, BoxState, Held } from "../box-state.ts";
import type { Overlay } from "../overlay/overlay.tsx";
import type { Marks } from "./doors.ts";

/** What a reader would see at one box, as told to the marks and the overlay. */
export class FakeScreen implements Marks, Overlay {
  marked: readonly ShownFinding[] = [];
  active: string | undefined;
  state: BoxState | undefined;
  held: Held | undefined;
  opened: string | undefined;
  isRemoved = false;
  /** The key of the finding that a click hits. */
  under: string | undefined;
  box: Box | undefined;
  actions: BoxActions | undefined;
  states: BoxState["kind"][] = [];

  show(shown: BoxState | readonly ShownFinding[], active?: string): void {
    if ("kind" in shown) {
      this.state = shown;
      this.states.push(shown.kind);
    } else {
      this.marked = shown;
      this.active = active;
    }
  }
  clear() {
    this.marked = [];
  }
  at() {
    return this.under;
  }
  hold(held: Held | undefined) {
    this.held = held;
  }
  openAt(key?: string) {
    this.opened = key;
  }
  close() {
    this.opened = undefined;
  }
  remove() {
    this.isRemoved = true;
    this.marked = [];
    this.state = undefined;
    this.held = undefined;
  }

  /** The words under which lines are drawn. */
  get underlined(): readonly string[] {
    const text = this.box?.read() ?? "";
    return this.marked.map(({ span }) => (span ? text.slice(span.start, span.end) : ""));
  }

  get verdict(): string | undefined {
    return this.state?.kind === "checked" ? this.state.checked.shown.verdict : this.state?.kind;
  }
}

/** The screens of every box that was ever stood at, and the doors that make them. */
export function fakeScreens() {
  const byElement = new Map<HTMLElement, FakeScreen>();
  const screenOf = (element: HTMLElement) => {
    const before = byElement.get(element);
    if (before && !before.isRemoved) return before;
    const screen = new FakeScreen();
    byElement.set(element, screen);
    return screen;
  };
  return {
    at(element: HTMLElement): FakeScreen {
      const screen = byElement.get(element);
      if (!screen) throw new Error("Nothing has been shown at this box.");
      return screen;
    },
    has: (element: HTMLElement) => byElement.has(element) && !byElement.get(element)?.isRemoved,
    standing: () => [...byElement.values()].filter(({ isRemoved }) => !isRemoved),
    createMarks(box: Box): Marks {
      const screen = screenOf(box.element);
      screen.box = box;
      return screen;
    },
    createOverlay(element: HTMLElement, actions: BoxActions): Overlay {
      const screen = screenOf(element);
      screen.actions = actions;
      return screen;
    },
  };
}
