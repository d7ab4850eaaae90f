import type { Draft } from "../draft.ts";
import { find } from "../find/find.ts";
import { read } from "../read/read.ts";
import type { Span } from "../span.ts";
import { countDetails, countWithout, isPinned } from "./count.ts";

/**
 * How many people would fit the draft with some of its details left out: what `Identifiability.people` says of it when
 * `leftOut` is empty. `undefined` when nothing is left that pins it down. Pure, and quick enough for a click.
 *
 * @example
 * peopleFitting(draft, []); // 12
 * peopleFitting(draft, [report.identifiability.factors[0]]); // 41_000
 */
export function peopleFitting(draft: Draft, leftOut: readonly Span[]): number | undefined {
  const reading = read(draft);
  const count = countDetails(find(reading), reading);
  return isPinned(count, leftOut) ? countWithout(leftOut, count).people : undefined;
}
