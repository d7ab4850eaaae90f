import { check, type Finding, type Identifiability } from "@bedside/engine";
import type { IdentifierLabel, Severity, Topic, Verdict } from "@bedside/guidance";
import type { AuditItem, Who } from "./item.ts";

/** What the check says of one item. Holds no words: places only, so that it can be kept and sent between threads. */
export interface Checked {
  readonly key: string;
  readonly verdict: Verdict;
  readonly findings: readonly CheckedFinding[];
  /** Details of somebody, even where they point to nobody alone: together with those of other items they may. */
  readonly details: readonly Detail[];
  /** The expected number of people who fit this item alone. */
  readonly people?: number;
  readonly level: Identifiability["level"];
}

export interface CheckedFinding {
  readonly rule: string;
  readonly topic: Topic;
  readonly severity: Severity;
  readonly start?: number;
  readonly end?: number;
  readonly label?: IdentifierLabel;
  readonly message: string;
}

export interface Detail {
  readonly kind: IdentifierLabel;
  readonly start: number;
  readonly end: number;
  /** The share of people that this detail leaves, where a number is known. */
  readonly share?: number;
}

/** Checks one item as what it was: where it stood, for whom, in answer to what. Pure. */
export function checkItem(item: AuditItem, who: Who): Checked {
  const { verdict, findings, identifiability } = check(draftOfItem(item, item.text, who));
  const { factors, people, level } = identifiability;
  return {
    key: item.key,
    verdict,
    findings: findings.map(withoutWords),
    details: factors.map(({ kind, start, end, share }) => ({
      kind,
      start,
      end,
      ...(share !== undefined && { share }),
    })),
    ...(people !== undefined && { people }),
    level,
  };
}

/** The draft that an item would have been; `text` may be several items put together. */
export function draftOfItem(item: AuditItem, text: string, who: Who): Parameters<typeof check>[0] {
  const { name, handle, bio, country, profession } = who;
  const author = { ...(name && { name }), ...(handle && { handle }), ...(bio && { bio }) };
  return {
    text,
    context: {
      platform: item.platform,
      audience: item.audience,
      country,
      ...(profession && { profession }),
      ...(item.replyTo?.text && { replyTo: item.replyTo.text }),
      ...(Object.keys(author).length > 0 && { author }),
    },
  };
}

function withoutWords({ rule, topic, severity, start, end, label, message }: Finding): CheckedFinding {
  return {
    rule,
    topic,
    severity,
    message,
    ...(start !== undefined && { start, end: end as number }),
    ...(label && { label }),
  };
}
