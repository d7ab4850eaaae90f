/** What the author has decided of a draft, for as long as it stands in its box. */
interface Decided {
  readonly draft: number;
  readonly text: string;
  /** These words go out: the author has said so, or nobody could read them in time. */
  readonly passesUntil?: number;
  /** These words wait until then. */
  readonly waitsUntil?: number;
}

/** A draft as it is told from others: a number for each new one in its box, and its words. */
export interface DraftInHand {
  readonly draft: number;
  readonly text: string;
}

/** Decisions by box, in memory only. They are about just these words: others are a new question. */
export class Decisions {
  private readonly byBox = new WeakMap<object, Decided>();

  pass(box: object, { draft, text }: DraftInHand, until = Number.POSITIVE_INFINITY): void {
    this.byBox.set(box, { draft, text, passesUntil: until });
  }

  wait(box: object, { draft, text }: DraftInHand, until: number): void {
    this.byBox.set(box, { draft, text, waitsUntil: until });
  }

  passes(box: object, inHand: DraftInHand): boolean {
    return (this.about(box, inHand)?.passesUntil ?? 0) > Date.now();
  }

  /** Until when these words wait, if that is still to come. */
  waitsUntil(box: object, inHand: DraftInHand): number | undefined {
    const until = this.about(box, inHand)?.waitsUntil;
    return until !== undefined && until > Date.now() ? until : undefined;
  }

  private about(box: object, { draft, text }: DraftInHand): Decided | undefined {
    const decided = this.byBox.get(box);
    return decided?.draft === draft && decided.text === text ? decided : undefined;
  }
}
