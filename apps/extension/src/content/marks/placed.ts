import type { Span } from "@bedside/engine";
import type { ShownFinding } from "../../shown/shown.ts";
import type { Marked } from "./highlights.ts";

/** A finding with the stretch of the page that it is about. */
export interface Placed {
  readonly finding: ShownFinding & { readonly span: Span };
  readonly range: Range;
}

/** Those findings whose place is known for sure. */
export function placed(
  findings: readonly ShownFinding[],
  rangeOf: (span: Span) => Range | undefined,
): readonly Placed[] {
  return findings.flatMap((finding): Placed[] => {
    const { span } = finding;
    const range = span && span.start < span.end ? rangeOf(span) : undefined;
    return span && range ? [{ finding: { ...finding, span }, range }] : [];
  });
}

export function rangesOf(shown: readonly Placed[], active: string | undefined): readonly Marked[] {
  return shown.flatMap(({ finding, range }): Marked[] => [
    { kind: finding.severity, range },
    ...(finding.key === active ? [{ kind: "active" as const, range }] : []),
  ]);
}

/** The line is a little below the letters, and people point at it. */
const BELOW = 3;

/** The finding that the words under a point are about; of several the one about the fewest words. */
export function findingUnder(shown: readonly Placed[], x: number, y: number): string | undefined {
  return shown
    .filter(({ range }) => [...range.getClientRects()].some((rect) => isIn(rect, x, y)))
    .sort((one, other) => lengthOf(one) - lengthOf(other))[0]?.finding.key;
}

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom + BELOW;

const lengthOf = ({ finding }: Placed): number => finding.span.end - finding.span.start;
