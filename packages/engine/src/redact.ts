import type { IdentifierLabel } from "@bedside/guidance";
import { keepDisjoint } from "./disjoint.ts";
import type { Draft } from "./draft.ts";
import { find } from "./find/find.ts";
import type { Hit } from "./find/rule.ts";
import { read } from "./read/read.ts";
import { length, type Span } from "./span.ts";

/** `generalise` puts a general word in place ("a patient"); `remove` puts what was there in brackets ("[name]"). */
export type RedactionStyle = "generalise" | "remove";

export interface RedactOptions {
  readonly style?: RedactionStyle;
  /** Leaves the author's own details in place. */
  readonly keepOwn?: boolean;
}

export interface Entity extends Span {
  readonly label: IdentifierLabel;
  readonly replacement: string;
}

export interface Redaction {
  readonly id?: string;
  /** The redacted text. */
  readonly text: string;
  /** What was taken out, with offsets into the original text, in its order. */
  readonly entities: readonly Entity[];
}

/** Takes out every personal identifier, whoever it belongs to. */
export function redact(draft: Draft, options: RedactOptions = {}): Redaction {
  const reading = read(draft);
  const style = options.style ?? "generalise";
  const entities = pick(find(reading).filter((hit) => isRedacted(hit, options))).map((hit) =>
    entityOf(hit, style),
  );
  let text = "";
  let at = 0;
  for (const { start, end, replacement } of entities) {
    text += draft.text.slice(at, start) + replacement;
    at = end;
  }
  text += draft.text.slice(at);
  return { ...(draft.id === undefined ? {} : { id: draft.id }), text, entities };
}

type PlacedHit = Hit & { readonly span: Span; readonly label: IdentifierLabel };

function isRedacted(hit: Hit, options: RedactOptions): hit is PlacedHit {
  if (hit.span === undefined || hit.label === undefined || hit.rule.topic !== "confidentiality") return false;
  if (hit.whose === "author" && options.keepOwn === true) return false;
  return hit.grade !== "factor";
}

/** Of overlapping hits the longest, so that nothing of a wider identifier is left standing. */
function pick(hits: readonly PlacedHit[]): PlacedHit[] {
  return keepDisjoint(hits, (a, b) => length(b.span) - length(a.span));
}

function entityOf(hit: PlacedHit, style: RedactionStyle): Entity {
  const general = hit.fixes[0]?.replacement;
  const replacement = style === "generalise" && general ? general : `[${hit.label}]`;
  return { start: hit.span.start, end: hit.span.end, label: hit.label, replacement };
}
