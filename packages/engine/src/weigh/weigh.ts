import type { Verdict } from "@bedside/guidance";
import type { Evidence, ReaderName } from "../evidence.ts";
import { heardInAnyLanguage } from "../find/any-language.ts";
import type { Hit } from "../find/rule.ts";
import { type Language, languageOf } from "../read/language.ts";
import { type OthersWords, othersWords } from "../read/others-words.ts";
import { passagesOf } from "../read/passages.ts";
import type { Reading } from "../read/reading.ts";
import type { Identifiability } from "../report.ts";
import { type Judge, judgeByPassage, type RuledAlone, withoutOthers } from "./by-passage.ts";
import { countDetails } from "./count.ts";
import { fewPeople } from "./few-people.ts";
import { identifiabilityOf, NOBODY } from "./identifiability.ts";
import { judgeIdentifiers } from "./identifiers.ts";
import type { Judged } from "./judged.ts";
import { resolveOverlaps } from "./overlap.ts";
import { readersOf, type SecondReaders, secondReaders } from "./second-readers.ts";
import { adjustSeverity } from "./severity.ts";
import { hearScores } from "./taken-together.ts";

export interface Weighed {
  readonly verdict: Verdict;
  /** In the order of the text, whole-draft findings last. */
  readonly judged: readonly Judged[];
  readonly identifiability: Identifiability;
  readonly language: Language;
  readonly areSpeakersUnknown: boolean;
  /** Who read the draft; only where second readers were heard. */
  readonly readers?: readonly ReaderName[];
}

/** Decides what the hits amount to together, in this context, and with what was learned from labelled drafts. */
export function weigh(hits: readonly Hit[], reading: Reading, evidence?: Evidence): Weighed {
  const language = languageOf(reading);
  const ruled = ruledBy(language === "other" ? heardInAnyLanguage(hits, reading) : hits, reading);
  const isRead = language === "english" || language === "partly";
  const readers = secondReaders(evidence, reading.text);
  const others = othersWords(reading.text, reading.context.author);
  const { judged: all, identifiability } = isRead ? judgeParts(ruled, reading, others, readers) : ruled;
  const judged = resolveOverlaps(withoutOthers(all, others));
  const { areSpeakersUnknown } = others;
  const verdict = verdictOf(judged);
  const heard = isRead && readers ? { readers: readersOf(readers) } : {};
  return { verdict, judged, identifiability, language, areSpeakersUnknown, ...heard };
}

const JUDGE: Judge = { rule: ruledBy, hear: hearScores };

/** The whole of a draft, and of a long or quoting one each passage of the author's own. */
function judgeParts(
  ruled: RuledAlone,
  reading: Reading,
  { spans }: OthersWords,
  readers: SecondReaders | undefined,
): RuledAlone {
  const whole = { ...ruled, judged: hearScores(ruled, reading, 1, readers) };
  const passages = passagesOf(reading.text, spans);
  const isOne = passages.length < 2 && spans.length === 0;
  return isOne ? whole : judgeByPassage(whole, reading, passages, JUDGE);
}

/** What the rules make of a draft by themselves. */
export function ruledBy(hits: readonly Hit[], reading: Reading): RuledAlone {
  if (hits.length === 0) return NOTHING_FOUND;
  const others = hits.flatMap((hit) =>
    hit.rule.topic === "confidentiality" || hit.grade === "factor" ? [] : [{ hit, severity: hit.grade }],
  );
  const count = countDetails(hits, reading);
  const direct = judgeIdentifiers(hits, reading);
  const joint = fewPeople(count, direct, reading);
  const judged = resolveOverlaps(
    [...others, ...direct, ...joint].map((each) => adjustSeverity(each, reading)),
  );
  const identifiability = identifiabilityOf(count, judged.filter(isConfidential), reading);
  const { level, factors } = identifiability;
  return { hits, judged, identifiability, level, factors: factors.length };
}

function isConfidential({ hit }: Judged): boolean {
  return hit.rule.topic === "confidentiality";
}

const NOTHING_FOUND: RuledAlone = {
  hits: [],
  judged: [],
  level: NOBODY.level,
  factors: NOBODY.factors.length,
  identifiability: NOBODY,
};

function verdictOf(judged: readonly Judged[]): Verdict {
  if (judged.some(({ severity }) => severity === "stop")) return "stop";
  if (judged.some(({ severity }) => severity === "pause")) return "pause";
  return "clear";
}
