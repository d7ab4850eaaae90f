import { type Disguise, disguisesIn } from "./disguised.ts";
import type { Plain } from "./normalise.ts";

/**
 * Reads words in disguise as what they are: masked ("f*ck"), with figures for letters ("r3tard"), spaced ("s l u t"),
 * stretched ("idiooot") or run together ("youidiot"). Places still lie in the original text. A text without them comes
 * back as it was.
 */
export function undisguised(plain: Plain): Plain {
  const disguises = disguisesIn(plain.text);
  return disguises.length === 0 ? plain : new Undisguised(plain, disguises);
}

class Undisguised implements Plain {
  readonly text: string;
  readonly #under: Plain;
  /** For each unit, the range of the text beneath that it stands for; one entry more for the end. */
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;

  constructor(under: Plain, disguises: readonly Disguise[]) {
    const { text } = under;
    const pieces: string[] = [];
    const from: number[] = [];
    const to: number[] = [];
    let at = 0;
    const copyUntil = (end: number) => {
      pieces.push(text.slice(at, end));
      for (; at < end; at++) {
        from.push(at);
        to.push(at + 1);
      }
    };
    for (const disguise of disguises) {
      copyUntil(disguise.from);
      pieces.push(disguise.word);
      for (const [start, end] of disguise.places) {
        from.push(start);
        to.push(end);
      }
      at = disguise.to;
    }
    copyUntil(text.length);
    from.push(text.length);
    this.text = pieces.join("");
    this.#under = under;
    this.#from = Uint32Array.from(from);
    this.#to = Uint32Array.from(to);
  }

  start(index: number): number {
    return this.#under.start(this.#from[index] ?? this.#from[this.text.length] ?? 0);
  }

  end(index: number): number {
    return index <= 0 ? 0 : this.#under.end(this.#to[index - 1] ?? (this.#from[this.text.length] as number));
  }

  index(offset: number): number {
    const beneath = this.#under.index(offset);
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#from[middle] as number) < beneath) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
