import type { ReaderName, Span } from "@bedside/engine";
import type { IdentifierLabel, Severity, Topic, Verdict } from "@bedside/guidance";
import type { GuidanceTarget } from "../protocol.ts";

/**
 * A report with everything said in words, so that what stands in other people's pages needs neither the engine nor the
 * guidance. Like a report it never repeats the draft: spans say where.
 */
export interface Shown {
  readonly verdict: Verdict;
  /** "Worth a second look before this goes out." */
  readonly headline: string;
  /** Why the verdict is what it is, in one sentence. */
  readonly reason: string;
  /** The words could not be read, and nothing was found by other ways: "clear" would promise too much. */
  readonly isUnread?: true;
  /** In the order of the text; those about the whole draft come last. */
  readonly findings: readonly ShownFinding[];
  /** How many people this could be; absent where no patient is spoken of. */
  readonly people?: ShownPeople;
  /** What has to be known about how the draft was read. */
  readonly remarks: readonly string[];
  /** How many words were looked at. */
  readonly words: number;
  /** Who read it; only where second readers were heard. */
  readonly readers?: readonly ReaderName[];
}

export interface ShownFinding {
  /** Rule and number among that rule's findings: the same finding keeps its key from one check to the next. */
  readonly key: string;
  readonly rule: string;
  readonly topic: Topic;
  /** "Confidentiality". */
  readonly topicName: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  /** Left out for a finding about the draft as a whole. */
  readonly span?: Span;
  /** Who saw it; only where second readers were heard. */
  readonly seenBy?: readonly ReaderName[];
  readonly citations: readonly ShownCitation[];
  readonly fixes: readonly ShownFix[];
  /** Where to read on, and what to do if it has happened already. */
  readonly further: readonly { readonly title: string; readonly target: GuidanceTarget }[];
}

export interface ShownCitation {
  /** "GMC, Using social media as a medical professional, 2024, paras 18 and 19". */
  readonly text: string;
  readonly url?: string;
  /** "in force". */
  readonly status: string;
}

export interface ShownFix {
  readonly title: string;
  readonly replacement: string;
  readonly span: Span;
}

export interface ShownPeople {
  /** "About 4 people fit this". */
  readonly line: string;
  /** What the number means for the person. */
  readonly meaning: string;
  readonly factors: readonly (Span & { readonly kind: IdentifierLabel })[];
  /** The cheapest change, and what it would bring: "Then about 41,000 people would fit". */
  readonly change?: ShownFix & { readonly outcome: string };
}
