import type { Draft, Report } from "@bedside/engine";
import { type Audience, articleTitle, furtherOn, situationTitle, TOPIC_NAMES } from "@bedside/guidance";
import {
  answerLine,
  answerOf,
  cheapestChange,
  citationsInWords,
  headlineOf,
  meaningLine,
  type PlacedFinding,
  peopleInWords,
  place,
  reasonFor,
  remarksBeside,
  typeset,
  wordCount,
} from "@bedside/ui";
import type { Shown, ShownFinding, ShownFix, ShownPeople } from "./shown.ts";

/** Everything there is to say about a draft, in words. Proves the fixes, which takes longer than the check itself. */
export function shownOf(report: Report, { text, context }: Draft): Shown {
  const { tone, line } = headlineOf(report);
  const people = shownPeople(report.identifiability, context.country);
  return {
    verdict: report.verdict,
    headline: line,
    reason: reasonFor(report),
    ...(tone === "note" && { isUnread: true }),
    findings: place(report).findings.map((placed) => shownFinding(placed, context.audience)),
    ...(people && { people }),
    remarks: remarksBeside(report).map(({ message }) => typeset(message)),
    words: wordCount(text),
    ...(report.readers && { readers: report.readers }),
  };
}

function shownFinding({ key, finding, span, fixes }: PlacedFinding, audience?: Audience): ShownFinding {
  const { rule, topic, severity, message, why, guidance, seenBy } = finding;
  return {
    key,
    rule,
    topic,
    topicName: typeset(TOPIC_NAMES[topic]),
    severity,
    message: typeset(message),
    why: typeset(why),
    ...(span && { span }),
    ...(seenBy && { seenBy }),
    citations: citationsInWords(guidance).map(({ text, url, status }) => ({
      text: typeset(text),
      ...(url && { url }),
      status,
    })),
    fixes: fixes.map(({ fix, span: at }) => shownFix(fix, at)),
    further: furtherIn(topic, audience),
  };
}

function shownFix(fix: Pick<ShownFix, "title" | "replacement">, { start, end }: ShownFix["span"]): ShownFix {
  return { title: typeset(fix.title), replacement: fix.replacement, span: { start, end } };
}

function furtherIn(topic: ShownFinding["topic"], audience?: Audience): ShownFinding["further"] {
  const { article, situation } = furtherOn(topic, audience);
  const read = articleTitle(article);
  const follow = situationTitle(situation);
  return [
    ...(read ? [{ title: read.title, target: `article:${article}` as const }] : []),
    ...(follow ? [{ title: follow.title, target: `situation:${situation}` as const }] : []),
  ];
}

function shownPeople(
  identifiability: Report["identifiability"],
  country: Draft["context"]["country"],
): ShownPeople | undefined {
  const now = answerOf(identifiability, country);
  if (!now) return undefined;
  const change = cheapestChange(identifiability.changes, now, country);
  return {
    line: answerLine(now, country, false),
    meaning: meaningLine(now),
    factors: identifiability.factors.map(({ start, end, kind }) => ({ start, end, kind })),
    ...(change && {
      change: { ...shownFix(change, change), outcome: `Then ${peopleInWords(change.people)} would fit` },
    }),
  };
}
