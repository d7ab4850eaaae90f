import type { IdentifierLabel, Topic } from "@bedside/guidance";
import type { Span } from "./span.ts";

/**
 * Who saw what a finding is about: the rules, the linear scores learned from labelled drafts, the small model on the device, the
 * browser's own language model, or a language model on this machine or in this organisation.
 */
export const READERS = ["rules", "scores", "model", "browser", "local"] as const;
/** One of READERS. */
export type ReaderName = (typeof READERS)[number];

/**
 * What second readers made of a draft. Handed to `check` beside it; the engine never asks for it. It is weighed like everything
 * else, and never makes a `stop` by itself.
 */
export interface Evidence {
  /** The text that was read, letter for letter. Evidence of another text is not heard. */
  readonly text: string;
  readonly model?: ModelEvidence;
  readonly opinions?: readonly Opinion[];
}

/** What the small model says: the logarithm of the odds of each score, and the words that carried it. */
export interface ModelEvidence {
  /** Which weights read it. The engine hears those whose worth it has learned, and no others. */
  readonly id: string;
  readonly points: Readonly<Record<ModelScore, number>>;
  /** The same of hostility as open collections label it, apart from any draft's context. */
  readonly hostility: Readonly<Record<"hate" | "toxic" | "sexism" | "bias", number>>;
  /** The words that spoke most for a topic, where any did. */
  readonly carriers: Readonly<Partial<Record<Topic, Span>>>;
  /** Words that look like details of somebody, each with how likely that is (0–1). */
  readonly details: readonly ModelDetail[];
  /** People, places and organisations, each with how likely that is (0–1). */
  readonly names: readonly ModelName[];
  /** In how many windows a long text was read. */
  readonly windows: number;
}

/** The fourteen topics, whether anything is amiss, and whether it should stop. */
export type ModelScore = Topic | "flagged" | "stop";

/** Words that look like a detail of somebody; `chance` is 0–1. */
export interface ModelDetail extends Span {
  readonly label: IdentifierLabel;
  readonly chance: number;
}

/** Words that look like a name; `chance` is 0–1. */
export interface ModelName extends Span {
  readonly kind: "person" | "place" | "organisation";
  readonly chance: number;
}

/** What a language model said, in our words only: which topics, and where. */
export interface Opinion {
  readonly reader: Extract<ReaderName, "browser" | "local">;
  readonly topics: readonly OpinionTopic[];
}

/** One topic that a language model named. */
export interface OpinionTopic {
  readonly topic: Topic;
  /** In the text of the draft; left out where it gave no place. */
  readonly span?: Span;
}
