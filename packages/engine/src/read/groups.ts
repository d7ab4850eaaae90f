import type { Span } from "../span.ts";
import { type Characteristic, characteristicOf } from "./lexicons/protected-groups.ts";
import type { Reading } from "./reading.ts";

/** A word in the draft that names people by a protected characteristic. */
export interface GroupMention extends Span {
  readonly characteristic: Characteristic;
  /** Speaks of the whole sex or group: "women", not "the ladies on six". */
  readonly isBroad: boolean;
}

const BROAD = /^(?!(?:ladies|girls|mums|moms|mothers|wives|husbands|woman)$)/;

const found = new WeakMap<Reading, readonly GroupMention[]>();

/** Where the draft names a protected group, in the order of the text. Found once for each reading. */
export function groupsIn(reading: Reading): readonly GroupMention[] {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const mentions = mentionsIn(reading);
  found.set(reading, mentions);
  return mentions;
}

function mentionsIn({ tokens }: Reading): GroupMention[] {
  const mentions: GroupMention[] = [];
  for (const [index, { lower, start, end }] of tokens.entries()) {
    const characteristic = characteristicOf(lower);
    if (characteristic !== undefined) {
      mentions.push({ start, end, characteristic, isBroad: BROAD.test(lower) });
      continue;
    }
    const next = tokens[index + 1];
    const joint = next && characteristicOf(`${lower}-${next.lower}`);
    if (joint !== undefined)
      mentions.push({ start, end: (next as Span).end, characteristic: joint, isBroad: true });
  }
  return mentions;
}

/** Whether a protected group is named within so many characters of a span; words for a sex count only if asked for. */
export function isNearGroup(reading: Reading, span: Span, reach: number, withSex = false): boolean {
  const groups = groupsIn(reading);
  for (let at = firstEndingFrom(groups, span.start - reach); at < groups.length; at++) {
    const { start, characteristic, isBroad } = groups[at] as GroupMention;
    if (start > span.end + reach) return false;
    if (characteristic !== "sex" || (withSex && isBroad)) return true;
  }
  return false;
}

function firstEndingFrom(groups: readonly GroupMention[], offset: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as GroupMention).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
