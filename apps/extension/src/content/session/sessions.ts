import { continues } from "./continues.ts";
import type { SessionDoors } from "./doors.ts";
import { chainOf, isWhere } from "./same-place.ts";
import { Session } from "./session.ts";
import { unlessThrown } from "./surroundings.ts";

/** A page that draws a box anew does so within a frame or two; one that comes later is another box. */
const WAITS_FOR_BOX_MS = 1_000;

/** The sessions of a frame: one for each box, and for the box that a page puts in its place. */
export class Sessions {
  private readonly byElement = new Map<HTMLElement, { session: Session; chain: readonly Element[] }>();
  private readonly lost = new Map<
    Session,
    { chain: readonly Element[]; timer: ReturnType<typeof setTimeout> }
  >();
  private readonly doors: SessionDoors;

  constructor(doors: SessionDoors) {
    this.doors = doors;
  }

  get all(): readonly Session[] {
    return [...this.byElement.values()].map(({ session }) => session);
  }

  at(element: HTMLElement): Session | undefined {
    return this.byElement.get(element)?.session;
  }

  /** Begins a session at a box, or goes on with that of a box that stood in its place. */
  enter(element: HTMLElement): void {
    if (this.byElement.has(element)) return;
    this.sweep();
    const before = this.takeUp(element);
    before?.moveTo(element);
    const session = before ?? new Session(element, this.doors);
    this.byElement.set(element, { session, chain: chainOf(element) });
  }

  /** Sets aside what stands at boxes that the page has taken away, and ends what stands at deserted ones. */
  sweep(): void {
    for (const [element, { session, chain }] of this.byElement) {
      if (!element.isConnected) this.lose(element, session, chain);
      else if (session.isDeserted) this.leave(element);
    }
  }

  leave(element: HTMLElement): void {
    this.at(element)?.end();
    this.byElement.delete(element);
  }

  end(): void {
    for (const session of [...this.all, ...this.lost.keys()]) session.end();
    for (const { timer } of this.lost.values()) clearTimeout(timer);
    this.byElement.clear();
    this.lost.clear();
  }

  private lose(element: HTMLElement, session: Session, chain: readonly Element[]): void {
    this.byElement.delete(element);
    session.suspend();
    const timer = setTimeout(() => {
      this.lost.delete(session);
      session.end();
    }, WAITS_FOR_BOX_MS);
    this.lost.set(session, { chain, timer });
  }

  private takeUp(element: HTMLElement): Session | undefined {
    if (this.lost.size === 0) return undefined;
    const text = unlessThrown(() => this.doors.boxFor(element).read());
    for (const [session, { chain, timer }] of this.lost) {
      if (!isWhere(chain, element) || !continues(session.text ?? "", text ?? "")) continue;
      clearTimeout(timer);
      this.lost.delete(session);
      return session;
    }
    return undefined;
  }
}
