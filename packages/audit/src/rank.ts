import type { Audience, Severity } from "@bedside/guidance";
import type { Ranked, RankedFinding } from "./audit.ts";
import type { Checked } from "./checked.ts";
import type { AuditItem } from "./item.ts";

/** Severity decides; certainty, reach and age order those that are equally grave. */
const SEVERITY_POINTS: Readonly<Record<Severity, number>> = { note: 0, pause: 100, stop: 200 };
/** Public words reach everybody, and a private message one person, who may show it. */
const REACH_POINTS: Readonly<Record<Audience, number>> = {
  public: 40,
  "closed-group": 28,
  patient: 24,
  colleagues: 20,
  private: 10,
};
const CERTAIN_POINTS = 25;
/** What only the scores heard is less certain than what a rule found. */
const HEARD_POINTS = 10;
const EACH_TOPIC_MORE = 5;
const MOST_TOPICS_MORE = 3;
/** New words are found and held against people sooner than old ones; each year takes one of these away. */
const NEW_POINTS = 15;

/** An item to look at; `undefined` where there is nothing to look at. `now` is an ISO date. */
export function rankItem(item: AuditItem, checked: Checked, now: string): Ranked | undefined {
  if (checked.verdict === "clear") return undefined;
  const findings = checked.findings.filter(({ severity }) => severity !== "note");
  const gravest = [...findings].sort((a, b) => pointsOf(b) - pointsOf(a))[0];
  if (!gravest) return undefined;
  const topicsMore = Math.min(MOST_TOPICS_MORE, new Set(findings.map(({ topic }) => topic)).size - 1);
  const score =
    pointsOf(gravest) +
    topicsMore * EACH_TOPIC_MORE +
    (item.isDeleted ? REACH_POINTS.private / 2 : REACH_POINTS[item.audience]) +
    newness(item.createdAt, now);
  return {
    item,
    verdict: checked.verdict,
    findings: findings.map(rankedFinding),
    reason: gravest.message,
    score: Math.round(score),
    alike: [],
  };
}

type Graded = Checked["findings"][number];

function pointsOf({ severity, rule }: Graded): number {
  return SEVERITY_POINTS[severity] + (rule.endsWith("/taken-together") ? HEARD_POINTS : CERTAIN_POINTS);
}

function newness(createdAt: string | undefined, now: string): number {
  if (!createdAt) return 0;
  const years = Number(now.slice(0, 4)) - Number(createdAt.slice(0, 4));
  return Math.max(0, NEW_POINTS - Math.max(0, years));
}

function rankedFinding({ rule, topic, severity, message, start, end }: Graded): RankedFinding {
  return {
    rule,
    topic,
    severity,
    message,
    ...(start !== undefined && end !== undefined && { start, end }),
  };
}

/** The gravest first; of equals the newest, then by key, so that two runs agree. */
export function byGravity(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    compare(b.item.createdAt ?? "", a.item.createdAt ?? "") ||
    compare(a.item.key, b.item.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
