import type { Item, WrittenItem } from "./item.ts";
import { problemAt } from "./problem.ts";
import { isDoubtfulTime } from "./time.ts";

/** Between which days a date of an export can be right. */
export interface DateBounds {
  /** ISO date before which the platform did not exist. */
  readonly notBefore: string;
  readonly notAfter: string | undefined;
}

/** The members of an item that say when; none where the export does not. */
export function dated(
  time: string | undefined,
  { notBefore, notAfter }: DateBounds,
): Pick<WrittenItem, "createdAt" | "isDateDoubtful"> {
  if (time === undefined) return {};
  return isDoubtfulTime(time, notBefore, notAfter)
    ? { createdAt: time, isDateDoubtful: true }
    : { createdAt: time };
}

/** An item, and a problem beside it where the export gives a date that cannot be read. */
export function withDateProblem(item: WrittenItem, written: string): readonly Item[] {
  const isUnread = item.createdAt === undefined && written.trim() !== "";
  return isUnread ? [item, problemAt("unreadable-date", item.at)] : [item];
}
