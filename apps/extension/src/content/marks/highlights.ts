import type { Severity } from "@bedside/guidance";

export type Kind = Severity | "active";
export type Ground = "light" | "dark";

/** A stretch of the page to be marked. */
export interface Marked {
  readonly kind: Kind;
  readonly range: Range;
}

/** Which is drawn on top where two are about the same words. */
const PRIORITY: Record<Kind, number> = { note: 1, pause: 2, stop: 3, active: 4 };

/**
 * The part of one box in the highlights of its document, which all boxes in it have in common: only what was added here is
 * ever taken away. A browser that has no highlights draws none.
 */
export class OwnHighlights {
  private drawn: readonly { readonly name: string; readonly range: Range }[] = [];
  private readonly view: Window & typeof globalThis;

  constructor(view: Window & typeof globalThis) {
    this.view = view;
  }

  draw(marked: readonly Marked[], ground: Ground): void {
    this.clear();
    if (!this.view.CSS?.highlights || !this.view.Highlight) return;
    this.drawn = marked.map(({ kind, range }) => {
      const name = nameOf(kind, ground);
      this.named(name, PRIORITY[kind]).add(range);
      return { name, range };
    });
  }

  clear(): void {
    const registry = this.view.CSS?.highlights;
    for (const { name, range } of this.drawn) {
      const highlight = registry?.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) registry.delete(name);
    }
    this.drawn = [];
  }

  private named(name: string, priority: number): Highlight {
    const registry = this.view.CSS.highlights;
    const known = registry.get(name);
    if (known) return known;
    const made = new this.view.Highlight();
    made.priority = priority;
    registry.set(name, made);
    return made;
  }
}

const nameOf = (kind: Kind, ground: Ground): string =>
  ground === "dark" ? `bedside-${kind}-dark` : `bedside-${kind}`;
