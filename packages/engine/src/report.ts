import type { ChecklistQuestion, IdentifierLabel, Severity, Topic, Verdict } from "@bedside/guidance";
import type { ReaderName } from "./evidence.ts";
import type { Span } from "./span.ts";

/** What Bedside says about one draft. Never repeats the draft: spans say where, the screen slices the text. */
export interface Report {
  readonly id?: string;
  /** The gravest finding's severity; notes leave it `clear`. */
  readonly verdict: Verdict;
  /** In the order of the text; findings about the whole draft come last. */
  readonly findings: readonly Finding[];
  /** Who could be worked out from the details together. */
  readonly identifiability: Identifiability;
  /** Where the words could not be read, only the questions that a finding answers. */
  readonly checklist: readonly ChecklistAnswer[];
  /** What has to be known about how the draft was read; left out where there is nothing to say. */
  readonly remarks?: readonly Remark[];
  /** Who read the draft; only where second readers were heard. */
  readonly readers?: readonly ReaderName[];
}

/**
 * Why a report says less than it could, or what does not fit together in what came with a draft. The first three are about
 * the words (at most one of them is said), the rest about what is around them.
 */
export type RemarkKind =
  | "other-language"
  | "part-other-language"
  | "no-words"
  | "speakers-unknown"
  | "reply-is-draft"
  | "audience-differs"
  | "capacity-differs"
  | "profession-differs";

/** Something to say to the author besides findings. Never changes the verdict, never repeats the draft. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly message: string;
}

/** Where a finding lies: both ends, or neither when it is about the draft as a whole. */
export type FindingPlace = Span | { readonly start?: never; readonly end?: never };

/** What every finding has, wherever it lies and whatever it is about. */
export interface FindingBase {
  /** `<topic>/<rule>`, written by hand and stable. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found, in one line. */
  readonly message: string;
  /** Why it matters, in one or two plain sentences. */
  readonly why: string;
  readonly guidance: readonly Citation[];
  /** Who saw it, in the order of READERS; only where second readers were heard. */
  readonly seenBy?: readonly ReaderName[];
  /** Each was tried and makes the finding go away; tried when they are first looked at (see check.ts). */
  readonly fixes: readonly Fix[];
}

/** One thing to think again about; with a place in the text, or about the draft as a whole. */
export type Finding = FindingBase &
  FindingPlace &
  (
    | { readonly topic: "confidentiality"; readonly label?: IdentifierLabel }
    | { readonly topic: Exclude<Topic, "confidentiality">; readonly label?: never }
  );

/** Points into the guidance data; the paragraph only where somebody has read it. */
export interface Citation {
  readonly source: string;
  readonly paragraph?: string;
}

/** A change that makes the finding go away. */
export interface Fix {
  readonly title: string;
  readonly replacement: string;
  /** Where the replacement goes, when that is not the finding's own place. */
  readonly at?: Span;
}

/** How few people the draft could be about, from `none` (nothing points to anybody) to `high` (probably one person). */
export type IdentifiabilityLevel = "none" | "low" | "medium" | "high";

/** The published line that a level rests on (identifiability.ts has the numbers and their sources). */
export type PublishedLine =
  | "named"
  | "only-one"
  | "probably-one"
  | "nine-percent"
  | "safe-harbor-cell"
  | "geographic-floor"
  | "recognised"
  | "none";

/** How few people the draft could be about, and why. */
export interface Identifiability {
  readonly level: IdentifiabilityLevel;
  /** The details that narrow it down, what takes away most first. */
  readonly factors: readonly Factor[];
  /**
   * The expected number of people who fit all details. Absent when nothing pins it down ("we can't tell"), and when
   * somebody is named or numbered outright.
   */
  readonly people?: number;
  /** The probability that a guess at who it is would be right; with `people`. */
  readonly chance?: number;
  /** Which published line the level rests on; absent where nothing was counted. */
  readonly line?: PublishedLine;
  /** Where the count starts: everybody in this place or country. */
  readonly from?: CountFrom;
  /** What was taken for granted, as plain sentences that repeat nothing of the draft. */
  readonly assumptions: readonly string[];
  /** The cheapest changes, the one that lifts the number most for the least change first. */
  readonly changes: readonly Change[];
}

/** The people that a count starts from. */
export interface CountFrom {
  readonly people: number;
  /** What they are: everybody in a country, a place, a region, or seen by a workplace; `assumed` where the draft says none of it. */
  readonly basis: "country" | "place" | "region" | "workplace" | "assumed";
}

/** One detail that narrows it down, and its place. */
export interface Factor extends Span {
  readonly kind: IdentifierLabel;
  /** The share of people that this detail leaves (0–1), where a number is known. */
  readonly share?: number;
  /** How many would fit without this one detail, where a number is known. */
  readonly peopleWithout?: number;
}

/** Words in place of a detail, after which more people fit. */
export interface Change extends Span {
  readonly kind: IdentifierLabel;
  readonly title: string;
  readonly replacement: string;
  /** How many people would then fit. */
  readonly people: number;
}

/** One of the four questions, answered for this draft. */
export interface ChecklistAnswer {
  readonly question: ChecklistQuestion;
  /** The answer that this draft earns: for `say-out-loud` a good answer is `yes`, for the other three `no`. */
  readonly answer: "yes" | "no";
  /** Ids of the rules that gave the answer. */
  readonly because: readonly string[];
}
