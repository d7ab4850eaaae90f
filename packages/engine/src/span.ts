/** Half-open range in UTF-16 code units of the draft's own text: `text.slice(start, end)`. */
export interface Span {
  /** The first code unit. */
  readonly start: number;
  /** One beyond the last. */
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function length(span: Span): number {
  return span.end - span.start;
}
