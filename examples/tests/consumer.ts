// What somebody writes who uses both packages. Compiled against the tarballs in every way that people compile.
import {
  applyAllFixes,
  applyFix,
  type Context,
  check,
  type Draft,
  draftOf,
  type Finding,
  isCountry,
  parseDraft,
  peopleFitting,
  type Redaction,
  type Report,
  RULES,
  redact,
  type Topic,
} from "@bedside/engine";
import { cite, citeWithBasis, complaintsRoute, type SourceId, source, TOPICS } from "@bedside/guidance";
import { ARTICLES, type Article } from "@bedside/guidance/articles";
import { loadArticle } from "@bedside/guidance/load";
import { PASSAGES } from "@bedside/guidance/passages";
import { follow, SITUATIONS } from "@bedside/guidance/situations";

export function titlesFor(text: string, country: string): readonly string[] {
  const parsed = parseDraft({ text, context: { country } });
  if (!parsed.ok) return [parsed.error.code satisfies "invalid-draft"];
  const report: Report = check(parsed.draft);
  const place = parsed.draft.context.country;
  // A country that one package has checked is a country to the other.
  return report.findings.flatMap((finding) =>
    citeWithBasis(finding.topic, place, "nurse").map((one) => `${source(one.source)?.title} (${one.basis})`),
  );
}

export function firstFixed(draft: Draft): string {
  const [finding] = check(draft).findings;
  const [fix] = finding?.fixes ?? [];
  return finding && fix ? applyFix(draft.text, finding, fix) : applyAllFixes(draft).text;
}

export function withoutNames(text: string): Redaction {
  const context: Partial<Context> = { audience: "colleagues", platform: "whatsapp" };
  return redact(draftOf(text, context), { style: "pseudonym", keepOwn: true });
}

/** Both ends, or neither. */
export function placeIn(finding: Finding): string {
  return finding.start === undefined ? "draft" : `${finding.start}–${finding.end}`;
}

export const severities = new Set(RULES.map(({ severity }) => severity));
export const people: number | undefined = peopleFitting(draftOf("My lady of 84 from Whitby"), []);
export const topics: readonly Topic[] = TOPICS;
export const first: Article | undefined = ARTICLES[0];
export const later: Promise<Article | undefined> = loadArticle("eight-points");
export const words: number = PASSAGES.length;
export const step = SITUATIONS[0] && follow(SITUATIONS[0], []).step.kind;
export const route = isCountry("NZ" as unknown) ? complaintsRoute : undefined;

// @ts-expect-error a country is an ISO code that was checked, and not any string
draftOf("", { country: "UK" });
// @ts-expect-error there is no such audience
draftOf("", { audience: "everybody" });
// @ts-expect-error a report is not for changing
check(draftOf("")).verdict = "clear";
// @ts-expect-error a source that is not there cannot be named
export const wrong: SourceId = "gmc-social-media-1924";
// @ts-expect-error topics are the vocabulary's
cite("weather", draftOf("").context.country);
