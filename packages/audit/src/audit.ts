import type { Severity, Topic, Verdict } from "@bedside/guidance";
import type { AuditItem } from "./item.ts";

/** What an audit comes to: the contract of `bedside audit --json`, and what the report and the page show. */
export interface Audit {
  readonly source: { readonly platform: string; readonly format: string };
  readonly items: {
    readonly own: number;
    readonly others: number;
    readonly skipped: number;
    /** ISO 8601, of own items. */
    readonly first: string | null;
    readonly last: string | null;
  };
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Own items with a finding of the topic, notes left out. */
  readonly topics: Readonly<Record<Topic, number>>;
  readonly jigsaw: readonly Jigsaw[];
  /** Own items to look at, the gravest first. */
  readonly worst: readonly Ranked[];
  readonly warnings: readonly string[];
  readonly trends: Trends;
}

/** One item to look at, and why it stands where it stands. */
export interface Ranked {
  readonly item: AuditItem;
  readonly verdict: Exclude<Verdict, "clear">;
  readonly findings: readonly RankedFinding[];
  /** In one line, what is to be looked at first. */
  readonly reason: string;
  /** Higher is graver: severity, then certainty, reach and age. */
  readonly score: number;
  /** Keys of items that say nearly the same; shown once. */
  readonly alike: readonly string[];
}

export interface RankedFinding {
  readonly rule: string;
  readonly topic: Topic;
  readonly severity: Severity;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

/** Items of one author that together single somebody out. */
export interface Jigsaw {
  readonly items: readonly JigsawItem[];
  /** How many people fit all of them together; null where they can be looked up, whatever the count. */
  readonly together: number | null;
  /** The kinds of detail that they share or add up. */
  readonly shared: readonly string[];
  /** The smallest set of items to change, after which nobody is singled out. */
  readonly change: readonly string[];
  readonly reason: string;
}

export interface JigsawItem {
  readonly item: AuditItem;
  /** How many people fit this item alone; null where it pins nothing down. */
  readonly alone: number | null;
}

/** Counts for the charts, by year (of the item's own date), topic, platform and hour. */
export interface Trends {
  readonly years: readonly YearCount[];
  readonly platforms: readonly {
    readonly platform: string;
    readonly verdicts: Readonly<Record<Verdict, number>>;
  }[];
  /** 24 entries, from midnight, in the time that the items carry; items with a date alone are left out. */
  readonly hours: readonly { readonly hour: number; readonly items: number; readonly flagged: number }[];
}

export interface YearCount {
  readonly year: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly topics: Readonly<Partial<Record<Topic, number>>>;
}
