import type { ModelEvidence } from "@bedside/engine";
import { TOPICS } from "@bedside/guidance";
import type { FromReader, ToReader } from "../../reader/said.ts";
import type { ReaderPlace } from "./reader-place.ts";

type Asked = Exclude<ToReader, { kind: "drop" }>;

/** A second reader in the hands of a test. It outlives the background that opened it, as an unseen page does. */
export class PlaceFake implements ReaderPlace {
  isThere = false;
  opened = 0;
  readonly asked: Asked[] = [];
  readonly dropped: string[] = [];
  /** What it answers; nothing, for one that is silent. */
  answers: (asked: Asked) => FromReader | undefined = (asked) =>
    asked.kind === "start"
      ? { kind: "ready", id: asked.id }
      : { kind: "evidence", id: asked.id, evidence: CALM };
  /** The browser will not have it. */
  refuses = false;
  private hear: (said: FromReader) => void = () => {};

  async isOpen() {
    return this.isThere;
  }
  async open() {
    if (this.refuses) throw new Error("Only a single offscreen document may be created.");
    if (!this.isThere) this.opened += 1;
    this.isThere = true;
  }
  async close() {
    this.isThere = false;
  }
  say(asked: ToReader) {
    if (asked.kind === "drop") return void this.dropped.push(asked.id);
    this.asked.push(asked);
    queueMicrotask(() => {
      const said = this.answers(asked);
      if (said) this.hear(said);
    });
  }
  listen(hear: (said: FromReader) => void) {
    this.hear = hear;
  }

  get read() {
    return this.asked.filter((asked) => asked.kind === "read");
  }
}

/** Of a model that sees nothing amiss, and that nobody has learned to hear. */
export const CALM: ModelEvidence = {
  id: "scripted",
  points: Object.fromEntries(
    [...TOPICS, "flagged", "stop"].map((score) => [score, -3]),
  ) as ModelEvidence["points"],
  hostility: { hate: -3, toxic: -3, sexism: -3, bias: -3 },
  carriers: {},
  details: [],
  names: [],
  windows: 1,
};
