import type { AuditGatherer, AuditItem, Ranked } from "@bedside/audit";
import type { Topic } from "@bedside/guidance";
import type { Result } from "./item-checker.ts";
import { onlyTopics } from "./only-topics.ts";
import type { Batch } from "./own-items.ts";
import type { Warnings } from "./warnings.ts";

export interface SinkOptions {
  readonly topics: ReadonlySet<Topic> | undefined;
  /** Told of each item to look at, in the order of the export. */
  readonly onRanked: (ranked: Ranked) => Promise<void> | void;
}

/** The last step: takes checked batches in order into the audit. */
export class Sink {
  readonly #gatherer: AuditGatherer;
  readonly #warnings: Warnings;
  readonly #options: SinkOptions;
  #hasNotes = false;
  #isComplete = false;

  constructor(gatherer: AuditGatherer, warnings: Warnings, options: SinkOptions) {
    this.#gatherer = gatherer;
    this.#warnings = warnings;
    this.#options = options;
  }

  /** Whether anything was found at all, were it only a note. */
  get hasNotes(): boolean {
    return this.#hasNotes;
  }

  /** Whether the last batch has come in. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  async add({ items, problems, counts, isLast }: Batch, results: readonly Result[]): Promise<void> {
    this.#isComplete = isLast;
    for (const problem of problems) this.#warnings.addProblem(problem);
    this.#warnings.addPassed(counts);
    this.#gatherer.addOthers(counts.others);
    this.#gatherer.addSkipped(counts.skipped + counts.unclaimed);
    for (const [index, item] of items.entries()) {
      const ranked = this.#addItem(item, results[index] ?? null);
      if (ranked) await this.#options.onRanked(ranked);
    }
  }

  #addItem(item: AuditItem, result: Result): Ranked | undefined {
    if (result === null) {
      this.#warnings.addFault();
      this.#gatherer.addSkipped();
      return undefined;
    }
    const checked = onlyTopics(result, this.#options.topics);
    if (checked.findings.length > 0) this.#hasNotes = true;
    return this.#gatherer.add(detached(item), checked);
  }
}

/** An importer's strings may be slices of a large piece of a file, and one that is kept would keep all of it. */
function detached(item: AuditItem): AuditItem {
  const { text, replyTo } = item;
  return {
    ...item,
    text: copied(text),
    ...(replyTo?.text !== undefined && { replyTo: { ...replyTo, text: copied(replyTo.text) } }),
  };
}

function copied(text: string): string {
  return text.isWellFormed() ? Buffer.from(text, "utf8").toString("utf8") : text;
}
