import { groupAlike } from "./alike.ts";
import type { Audit, Ranked } from "./audit.ts";
import type { Checked } from "./checked.ts";
import type { AuditItem, Who } from "./item.ts";
import { goesOnFromBefore, type Piece, pieceOf } from "./jigsaw-links.ts";
import { findJigsaws } from "./jigsaws.ts";
import { byGravity, rankItem } from "./rank.ts";
import { Tally } from "./tally.ts";

/** What the gatherer is told besides the items. */
export interface AuditAbout {
  readonly source: Audit["source"];
  readonly who: Who;
  /** ISO date of today: this package has no clock. */
  readonly now: string;
}

/** Of so many the gravest are kept; beyond, an audit says how many more there are. */
const MOST_RANKED = 50_000;

/**
 * Gathers an audit while checked items come in, in any order and from any number of workers. Keeps the words of flagged
 * items and of those that tell a detail of somebody; of all others only counts.
 */
export class AuditGatherer {
  readonly #about: AuditAbout;
  readonly #tally = new Tally();
  readonly #ranked: Ranked[] = [];
  readonly #pieces: Piece[] = [];
  readonly #seen = new Set<string>();
  readonly #warnings = new Set<string>();
  #others = 0;
  #skipped = 0;
  #dropped = 0;

  constructor(about: AuditAbout) {
    this.#about = about;
  }

  /**
   * The item as it is ranked, where there is something to look at. One that was met before, as in two overlapping
   * exports, counts once.
   */
  add(item: AuditItem, checked: Checked): Ranked | undefined {
    if (this.#seen.has(item.key)) return undefined;
    this.#seen.add(item.key);
    this.#tally.add(item, checked);
    const ranked = rankItem(item, checked, this.#about.now);
    if (ranked && this.#ranked.length < MOST_RANKED) this.#ranked.push(ranked);
    else if (ranked) this.#dropped += 1;
    if (checked.details.length > 0 || goesOnFromBefore(item.text)) this.#pieces.push(pieceOf(item, checked));
    return ranked;
  }

  /** Somebody else's words: counted, never judged. */
  addOthers(count = 1): void {
    this.#others += count;
  }

  /** The reader's own, without words or outside what was asked for: counted, never judged. */
  addSkipped(count = 1): void {
    this.#skipped += count;
  }

  /** Said once, however often it happens. */
  warn(warning: string): void {
    this.#warnings.add(warning);
  }

  /** How far it is, for a progress line. */
  get counts(): { readonly own: number; readonly flagged: number } {
    return { own: this.#tally.items.own, flagged: this.#ranked.length + this.#dropped };
  }

  finish(): Audit {
    if (this.#dropped > 0) this.warn(`${this.#dropped} more items to look at than can be listed.`);
    const { own, first, last } = this.#tally.items;
    return {
      source: this.#about.source,
      items: { own, others: this.#others, skipped: this.#skipped, first, last },
      verdicts: this.#tally.verdicts,
      topics: this.#tally.topics,
      jigsaw: findJigsaws(this.#pieces, this.#about.who),
      worst: groupAlike([...this.#ranked].sort(byGravity)),
      warnings: [...this.#warnings],
      trends: this.#tally.trends(),
    };
  }
}
