import type { When } from "./reader.ts";
import type { SourceId } from "./sources.ts";
import type { Text } from "./text.ts";

/** A text that guidance rests on, and what it says there in our own words. */
export interface Reference {
  readonly source: SourceId;
  /** Only those that somebody has read. */
  readonly paragraphs: readonly string[];
  /** What it says, in our own words. */
  readonly says?: Text;
  readonly when?: When;
}
