import type { IdentifierLabel } from "@bedside/guidance";
import { type Details, detailsOf } from "../../../read/details.ts";
import { CLINICAL_ABBREVIATIONS } from "../../../read/lexicons/clinical-abbreviations.ts";
import { maybeCondition } from "../../../read/lexicons/conditions.ts";
import type { DetailKind } from "../../../read/lexicons/detail-words.ts";
import { maybeMedicine } from "../../../read/lexicons/medicines.ts";
import { populationOfRegion } from "../../../read/lexicons/region-populations.ts";
import { populationOf } from "../../../read/lexicons/towns.ts";
import type { Reading } from "../../../read/reading.ts";
import type { Token } from "../../../read/tokenise.ts";

/** What kinds of words make a detail of which label; the first label wins where the words are divided. */
const KINDS: readonly (readonly [IdentifierLabel, readonly DetailKind[]])[] = [
  ["occupation", ["occupation", "office"]],
  ["condition", ["condition", "body", "treatment"]],
  ["relation", ["kin"]],
  ["place", ["setting", "locality"]],
  ["event", ["event", "thing", "livelihood", "unique", "person"]],
];

// "craniotomy", "pseudoseizures", "haemoptysis", "hyponatremic": words of medicine, by how they end.
const ILLNESS =
  /(?:itis|osis|oses|aemia|emia|aemic|emic|oma|omas|ectomy|otomy|ostomy|plasty|plegia|plegic|algia|paresis|pathy|uria|rrhagia|rrhoea|rrhea|ptysis|penia|penic|phasia|phasic|trophy|megaly|sclerosis|stenosis|syndrome|cillin|mycin|azole|statin|pril|sartan|olol|mab|zepam|dipine|setron|caine|phobia|philia)s?$/;
// "luthier", "organist", "glassblower", "trawlerman": words of work, by how they end.
const WORK =
  /(?:ist|smith|wright|monger|maker|blower|keeper|seller|driver|master|mistress|teacher|player|man|woman|men|women|eer|ician|herd|grapher|ologist)$/;
// "42 stone", "9cm", "K 6.4", "36 weeks", "540 grams": measures of a body.
const MEASURE =
  /\d(?:\.\d)? ?(?:st|stone|kg|kgs|g|grams?|lb|lbs|cm|mm|ml|l|litres?|units?|mg|mcg|mmol|%|weeks?|weeker|weekers|\/\d|degrees)\b|\b(?:k|ph|hb|bm|ck|ef|gcs|bp|hr|sugar|sats|temp|grade|stage|type|news|crp|inr|bmi|cd4) ?(?:of |is |was )?\d/;
const PLACING = new Set(
  "in at from near outside off of past around round to up down by on across".split(" "),
);

/** What sort of detail a single word makes by its kind; undefined where the lists do not know it. */
export function labelOfWord(reading: Reading, index: number): IdentifierLabel | undefined {
  const details = detailsOf(reading);
  return KINDS.find(([, kinds]) => kinds.some((kind) => details.isAt(index, kind)))?.[0];
}

/** What sort of detail some neighbouring words are. */
export function labelOf(reading: Reading, from: number, to: number): IdentifierLabel {
  const words = reading.tokens.slice(from, to + 1);
  const byKind = labelByKind(detailsOf(reading), from, to);
  if (byKind !== undefined) return byKind;
  return labelByForm(reading, words, reading.tokens[from - 1]);
}

function labelByKind(details: Details, from: number, to: number): IdentifierLabel | undefined {
  let most = 0;
  let best: IdentifierLabel | undefined;
  for (const [label, kinds] of KINDS) {
    let count = 0;
    for (let at = from; at <= to; at++) if (kinds.some((kind) => details.isAt(at, kind))) count += 1;
    // An object or a verb beside an illness, a job or a place only tells more of it.
    if (label === "event" ? best === undefined && count > 0 : count > most) [most, best] = [count, label];
  }
  return best;
}

function isOfMedicine({ lower, text }: Token): boolean {
  return (
    ILLNESS.test(lower) ||
    /^[A-Z]{2,5}$/.test(text) ||
    CLINICAL_ABBREVIATIONS.has(lower) ||
    maybeCondition(lower) ||
    maybeMedicine(lower)
  );
}

function isListedPlace(name: string, country: string): boolean {
  return (populationOf(name, country) ?? populationOfRegion(name, country)) !== undefined;
}

function labelByForm(reading: Reading, words: readonly Token[], before: Token | undefined): IdentifierLabel {
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const text = reading.plainOf({ start: first.start, end: last.end });
  if (words.some(isOfMedicine) || MEASURE.test(text)) return "condition";
  const isNamed = /^[A-Z][a-z]/.test(first.text);
  if (isNamed && (PLACING.has(before?.lower ?? "") || isListedPlace(text, reading.context.country)))
    return "place";
  if (words.some(({ lower }) => lower.length > 5 && WORK.test(lower))) return "occupation";
  return "event";
}
