import type { Opened, ProblemItem, WrittenItem } from "@bedside/archives";
import type { AuditItem } from "@bedside/audit";
import { fallsIn, type Period } from "./period.ts";

/** An export with its reader's place in it. */
export interface OwnExport {
  readonly opened: Opened;
  /** Who of those that write in it is the reader, where the export does not say. */
  readonly me: string | undefined;
}

/**
 * Some of the reader's own items, and what passed by on the way to them. Cut by the order of the export alone, so that
 * the same export gives the same batches.
 */
export interface Batch {
  readonly items: readonly AuditItem[];
  readonly problems: readonly ProblemItem[];
  readonly counts: Readonly<Record<PassedBy, number>>;
  /** Everything has been read with it. */
  readonly isLast: boolean;
}

/** `unclaimed`: nobody knows whose. `undated`, `cut`: among the items, though the date, or the end, is not known. */
export type PassedBy = "others" | "skipped" | "unclaimed" | "undated" | "cut";

const BATCH_ITEMS = 256;
/** In UTF-16 code units. */
const BATCH_TEXT = 512 * 1024;
/** Among many people's words one's own can be rare; how far it is should be seen all the same. */
const BATCH_PASSED = 20_000;
/** Of a longer item the beginning is checked: far more than any platform takes as one post. */
export const LONGEST_ITEM = 100_000;

/** Everything in some exports, in order, a batch at a time. Ends early when `stop` is asked for. */
export async function* ownBatches(
  exports: readonly OwnExport[],
  period: Period,
  stop: AbortSignal,
  notAfter: string,
): AsyncGenerator<Batch> {
  let open = new OpenBatch(period);
  for (const { opened, me } of exports) {
    for await (const items of opened.read({ me, notAfter })) {
      for (const item of items) {
        if (item.type === "problem") open.problems.push(item);
        else open.add(item);
        if (!open.isFull) continue;
        yield open;
        if (stop.aborted) return;
        open = new OpenBatch(period);
      }
      if (stop.aborted) return;
    }
  }
  open.isLast = true;
  yield open;
}

class OpenBatch implements Batch {
  readonly items: AuditItem[] = [];
  readonly problems: ProblemItem[] = [];
  isLast = false;
  readonly counts: Record<PassedBy, number> = { others: 0, skipped: 0, unclaimed: 0, undated: 0, cut: 0 };
  readonly #period: Period;
  #text = 0;

  constructor(period: Period) {
    this.#period = period;
  }

  get isFull(): boolean {
    const { items, problems, counts } = this;
    return (
      items.length >= BATCH_ITEMS ||
      this.#text >= BATCH_TEXT ||
      problems.length >= BATCH_ITEMS ||
      counts.others + counts.skipped + counts.unclaimed >= BATCH_PASSED
    );
  }

  add(item: WrittenItem): void {
    const { counts } = this;
    const falls = fallsIn(this.#period, item.isDateDoubtful ? undefined : item.createdAt);
    if (falls === "outside" || isWordless(item)) counts.skipped += 1;
    else if (item.own === false) counts.others += 1;
    else if (item.own === "unknown") counts.unclaimed += 1;
    else {
      if (falls === "undated") counts.undated += 1;
      if (item.text.length > LONGEST_ITEM) counts.cut += 1;
      const taken = auditItemOf(item);
      this.#text += taken.text.length;
      this.items.push(taken);
    }
  }
}

/**
 * A picture sent, a call: nobody's words. A sentence that the platform made of something the reader did ("You sent an
 * attachment.") is an item of theirs with nothing to check. What was passed on of somebody else counts as theirs even where only its address is known.
 */
function isWordless({ text, own, kind }: WrittenItem): boolean {
  if (text.trim() !== "") return false;
  return own === false ? kind === "message" : !(own === true && kind === "other");
}

/** The kind is part of the key: platforms number posts, comments and messages each by themselves. */
export function auditItemOf(item: WrittenItem): AuditItem {
  const { source, kind, id, text, platform, audience, createdAt, url, replyTo, container, isDeleted, at } =
    item;
  return {
    key: `${source}/${kind}:${id}`,
    text: text.length > LONGEST_ITEM ? text.slice(0, LONGEST_ITEM) : text,
    source,
    kind,
    platform,
    audience,
    at,
    ...(createdAt !== undefined && { createdAt }),
    ...(url !== undefined && { url }),
    ...(replyTo !== undefined && { replyTo: repliedTo(replyTo) }),
    ...(container !== undefined && { container: containerOf(container) }),
    ...(isDeleted && { isDeleted }),
  };
}

function repliedTo({ id, text }: NonNullable<WrittenItem["replyTo"]>): NonNullable<AuditItem["replyTo"]> {
  return {
    ...(id !== undefined && { id }),
    ...(text !== undefined && { text: text.slice(0, LONGEST_ITEM) }),
  };
}

function containerOf({
  id,
  name,
}: NonNullable<WrittenItem["container"]>): NonNullable<AuditItem["container"]> {
  return { id, ...(name !== undefined && { name }) };
}
