import type { Verdict } from "@bedside/guidance";
import type { ShownFinding, ShownFix } from "../../shown/shown.ts";
import type { Outcome } from "../asking/asking.ts";
import type { Checked, Held } from "../box-state.ts";
import { rememberCaret } from "./caret.ts";
import { continues } from "./continues.ts";
import type { SessionDoors, Surroundings, Words } from "./doors.ts";
import { goTo } from "./go-to.ts";
import { createInquiry } from "./inquiry.ts";
import { type Place, standAt } from "./place.ts";
import { REST_MS } from "./rest.ts";
import {
  afresh,
  answered,
  isReadable,
  movedTo,
  NOTHING,
  offers,
  type Standing,
  setAside,
  stateOf,
  typed,
} from "./standing.ts";
import { isSameSurroundings, unlessThrown } from "./surroundings.ts";

/** A second reader answers within a tenth of a second, and is not waited for where it takes longer. */
const WAITS_FOR_SECOND_MS = 300;

/** What is known, this moment, of the words in a box. */
export type Known =
  | { readonly kind: "checked"; readonly text: string; readonly verdict: Verdict; readonly checked: Checked }
  /** There are words that no answer is about; `checked` is what was found in those that still stand, if there was an answer. */
  | { readonly kind: "unread"; readonly text: string; readonly checked?: Checked }
  /** Nothing is written, or it cannot be read here. */
  | { readonly kind: "nothing"; readonly text: "" };

/** The life of one draft after another in one box: reads it, asks about it, and shows what came back. */
export class Session {
  /** Goes up when what stands in the box is a new draft, of which nothing is remembered. */
  draft = 1;
  private standing: Standing = NOTHING;
  private drawn: Standing | undefined;
  private place: Place;
  private held: Held | undefined;
  private goBack = () => {};
  private isAway = false;
  private isRead = false;
  private isComposing = false;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private second: ReturnType<typeof setTimeout> | undefined;
  private around: Surroundings = {};
  private readonly doors: SessionDoors;
  private readonly inquiry;

  constructor(element: HTMLElement, doors: SessionDoors) {
    this.doors = doors;
    this.inquiry = createInquiry({
      check: doors.check,
      refine: doors.refine,
      words: () => this.words(),
      standing: () => this.textNow(),
      hear: (outcome, mayFollow) => this.hear(outcome, mayFollow),
    });
    this.place = this.standAt(element);
    this.draw();
    this.reread(0);
  }

  get element(): HTMLElement {
    return this.place.element;
  }

  get text(): string | undefined {
    return this.standing.text;
  }

  /** Nobody is in the box and nothing is written in it. */
  get isDeserted(): boolean {
    return this.standing.text?.trim() === "" && !this.element.matches(":focus-within");
  }

  know(): Known {
    this.reread();
    const { text = "" } = this.standing;
    const state = stateOf(this.standing);
    if (state.kind === "checked" && state.checked.isFresh) {
      const { checked } = state;
      return { kind: "checked", text, verdict: checked.shown.verdict, checked };
    }
    if (state.kind === "checked") return { kind: "unread", text, checked: state.checked };
    return state.kind === "reading" ? { kind: "unread", text } : { kind: "nothing", text: "" };
  }

  /** Asks about what stands there without waiting for a rest. */
  async hurry(): Promise<void> {
    this.reread();
    await this.inquiry.now();
  }

  /** Asks the author whether the draft is to go out, until undefined is given. */
  hold(held: Held | undefined): void {
    if (held && !this.held) this.goBack = rememberCaret(this.place.box);
    const isOver = this.held !== undefined && held === undefined;
    this.held = held;
    if (this.isAway) return;
    this.place.overlay.hold(held);
    if (isOver) this.goBack();
  }

  /** The page has changed around the box: what is answered may be another text, and a text area may have been emptied. */
  lookAround(): void {
    this.reread();
    if (!isReadable(this.standing) || this.isAway) return;
    if (!isSameSurroundings(this.around, this.doors.surroundingsOf(this.element))) this.askAgain();
  }

  /** The page has another address: where the words or what they answer are others too, this is a new draft. */
  addressChanged(): void {
    const text = this.read() ?? "";
    const { replyTo } = this.doors.surroundingsOf(this.element);
    if (continues(this.standing.text ?? "", text) && replyTo === this.around.replyTo) this.lookAround();
    else this.startOver();
  }

  /** The settings by which the answer was given are others now. */
  askAgain(): void {
    this.inquiry.soon(0);
  }

  /** The page has taken the box away; perhaps it puts another in its place. */
  suspend(): void {
    if (this.isAway) return;
    this.isAway = true;
    this.place.leave();
  }

  /** The page has drawn the box anew. */
  moveTo(element: HTMLElement): void {
    this.suspend();
    this.isAway = false;
    this.isComposing = false;
    this.place = this.standAt(element);
    this.isRead = false;
    this.drawn = undefined;
    this.reread();
    this.draw();
    if (this.held) this.place.overlay.hold(this.held);
  }

  end(): void {
    this.inquiry.stop();
    clearTimeout(this.rest);
    clearTimeout(this.second);
    this.suspend();
  }

  private startOver(): void {
    this.draft += 1;
    this.hold(undefined);
    this.place.overlay.close();
    this.standing = afresh(this.standing);
    this.isRead = false;
    this.reread(0);
    this.draw();
  }

  private standAt(element: HTMLElement): Place {
    const listener = {
      changed: () => {
        this.isRead = false;
        this.reread();
      },
      composing: (isComposing: boolean) => this.composing(isComposing),
      left: () => this.reread(),
      clicked: (x: number, y: number) => this.clicked(x, y),
    };
    return standAt(element, this.doors, listener, {
      fix: (fix) => this.fix(fix),
      goTo: (span) => goTo(this.place.box, span),
      setAside: (finding) => this.setAside(finding),
      open: this.doors.open,
    });
  }

  private composing(isComposing: boolean): void {
    const wasComposing = this.isComposing;
    this.isComposing = isComposing;
    // A word that was begun and given up leaves the text as it was, and still to be asked about.
    if (wasComposing && !isComposing && !this.standing.isFresh) {
      this.inquiry.soon(this.doors.restFor(this.standing.text?.length ?? 0, this.element));
    }
  }

  private clicked(x: number, y: number): void {
    const { marks, overlay } = this.place;
    const key = marks.at(x, y);
    if (key === undefined) return;
    marks.show(this.standing.shown?.findings ?? [], key);
    overlay.openAt(key);
  }

  private read(): string | undefined {
    return unlessThrown(() => this.place.box.read());
  }

  /** Takes in what stands in the box now; what was found in other words goes from the screen before it is painted again. */
  private reread(restMs?: number): void {
    const before = this.standing;
    if (this.isAway || (this.isRead && this.place.isQuiet())) return;
    this.standing = typed(before, this.read());
    this.isRead = this.standing.text !== undefined;
    if (this.standing === before) return;
    const { text } = this.standing;
    if (this.standing.aside !== before.aside) this.draft += 1;
    if (text) this.doors.stay();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.rested(), REST_MS);
    this.draw();
    this.inquiry.soon(restMs ?? this.doors.restFor(text?.length ?? 0, this.element));
  }

  /**
   * What is known holds at once. It is drawn at once too, but where second readers were heard before: then theirs is awaited
   * for a moment, or what they alone had seen would go at every rest and come back.
   */
  private hear(outcome: Outcome<"check">, mayFollow: boolean): void {
    const wasHeardTwice = this.drawn?.shown?.readers !== undefined;
    this.standing = answered(this.standing, outcome);
    clearTimeout(this.second);
    this.second = undefined;
    if (mayFollow && wasHeardTwice) {
      this.second = setTimeout(() => {
        this.second = undefined;
        this.drawSettled();
      }, WAITS_FOR_SECOND_MS);
    }
    this.drawSettled();
  }

  private rested(): void {
    this.rest = undefined;
    this.drawSettled();
  }

  private drawSettled(): void {
    if (this.rest === undefined && this.second === undefined) this.draw();
  }

  private textNow(): string | undefined {
    this.reread();
    return this.isAway ? undefined : this.standing.text;
  }

  private words(): Words | undefined {
    if (this.isAway || this.isComposing) return undefined;
    this.reread();
    const { standing } = this;
    if (!isReadable(standing)) return undefined;
    this.around = this.doors.surroundingsOf(this.element);
    return { text: standing.text ?? "", ...this.around };
  }

  private draw(): void {
    if (this.isAway || this.drawn === this.standing) return;
    this.drawn = this.standing;
    const state = stateOf(this.standing);
    if (state.kind === "checked") this.place.marks.show(state.checked.findings);
    else this.place.marks.clear();
    this.place.overlay.show(state);
  }

  private async fix(fix: ShownFix): Promise<boolean> {
    const before = this.standing;
    this.reread();
    const after = this.standing.text;
    if (this.isAway || !offers(before, fix) || before.text === undefined || after === undefined) return false;
    const span = movedTo(fix.span, before.text, after);
    if (!span) return false;
    const isWritten = await this.place.box.replace(span, fix.replacement).catch(() => false);
    this.reread(0);
    return isWritten;
  }

  private setAside(finding: ShownFinding): void {
    this.standing = setAside(this.standing, finding);
    this.draw();
  }
}
