import { type AuditItem, type Checked, checkItem, type Who } from "@bedside/audit";

/** What the check made of an item; `null` where it failed, which is a fault of ours. */
export type Result = Checked | null;

/** Checks some items, wherever: results come in the order of the items. Never rejects. */
export interface Checker {
  check(items: readonly AuditItem[]): Promise<readonly Result[]>;
  /** How many batches it takes at once without anybody waiting for work. */
  readonly appetite: number;
  close(): Promise<void>;
}

/** The same words in the same place get the same answer: greetings, slogans, a post sent again every year. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 400;

/** Checks items one after the other in this thread. */
export class ItemChecker {
  readonly #who: Who;
  readonly #remembered = new Map<string, Checked>();

  constructor(who: Who) {
    this.#who = who;
  }

  check(items: readonly AuditItem[]): Result[] {
    return items.map((item) => {
      try {
        return this.#checkOne(item);
      } catch {
        return null;
      }
    });
  }

  #checkOne(item: AuditItem): Checked {
    if (item.text.length + (item.replyTo?.text?.length ?? 0) > LONGEST_REMEMBERED)
      return checkItem(item, this.#who);
    const twin = JSON.stringify([item.platform, item.audience, item.text, item.replyTo?.text ?? null]);
    const known = this.#remembered.get(twin);
    if (known) return { ...known, key: item.key };
    const checked = checkItem(item, this.#who);
    if (this.#remembered.size >= MOST_REMEMBERED)
      this.#remembered.delete(this.#remembered.keys().next().value!);
    this.#remembered.set(twin, checked);
    return checked;
  }
}

/** In this process: between batches everything else has its turn, such as Ctrl-C. */
export function checkerHere(who: Who): Checker {
  const checker = new ItemChecker(who);
  return {
    appetite: 1,
    async check(items) {
      await new Promise((resolve) => setImmediate(resolve));
      return checker.check(items);
    },
    async close() {},
  };
}
