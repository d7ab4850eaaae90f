import type { BoxDraft, GuidanceTarget } from "../../protocol.ts";
import type { Shown, ShownFinding } from "../../shown/shown.ts";
import type { Outcome } from "../asking/asking.ts";
import type { Box } from "../box/box.ts";
import type { BoxActions } from "../box-state.ts";
import type { Overlay } from "../overlay/overlay.tsx";

/** What lines are drawn under words with. */
export interface Marks {
  show(findings: readonly ShownFinding[], active?: string): void;
  clear(): void;
  /** The key of the finding under a point of the window. */
  at(x: number, y: number): string | undefined;
  remove(): void;
}

/** What stands around a box and bears on how its words are read. */
export type Surroundings = Pick<BoxDraft, "replyTo" | "author" | "audience">;

export type Words = Surroundings & Pick<BoxDraft, "text">;

/** All that a session needs of others, so that it can be tried without them. */
export interface SessionDoors {
  boxFor(element: HTMLElement): Box;
  createMarks(box: Box): Marks;
  createOverlay(element: HTMLElement, actions: BoxActions): Overlay;
  surroundingsOf(element: HTMLElement): Surroundings;
  check(words: Words): Promise<Outcome<"check">>;
  /** The same with second readers heard; nothing where there are none, or they have nothing to say. */
  refine(words: Words, signal: AbortSignal): Promise<Shown | undefined>;
  open(target: GuidanceTarget): void;
  /** Somebody is writing. */
  stay(): void;
  /** How long nobody has to have touched a key before a draft of this length in this box is asked about, in milliseconds. */
  restFor(length: number, box: HTMLElement): number;
}
