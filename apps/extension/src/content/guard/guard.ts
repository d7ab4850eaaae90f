import type { Site } from "../../sites/site.ts";
import type { Checked, Held } from "../box-state.ts";
import type { Known, Session } from "../session/session.ts";
import { Decisions, type DraftInHand } from "./decisions.ts";

export type Guarded = Pick<Session, "element" | "draft" | "know" | "hurry" | "hold">;

export interface GuardDoors {
  readonly site: Pick<Site, "sendButton" | "sends">;
  boxes(): readonly Guarded[];
  /** Whether the author wishes anything to be held here. */
  isHolding(): boolean;
}

/** How the author meant to send a draft, and how that is done for them afterwards. */
export interface Send {
  readonly box: Guarded;
  /** Resolves to whether the page took it; a key that it did not take has to be struck by the author. */
  replay(): Promise<boolean>;
}

/** What is to be done with an act that would send a draft: let it be, read the words first, or ask the author. */
export type Judgement = "let" | "read" | "hold";

const HALF_AN_HOUR_MS = 30 * 60_000;
/** Nobody notices a post that goes out this much later; a longer wait would be a page that does not work. */
const READS_WITHIN_MS = 400;
/** After words were let go unread, for pages that send in several steps. */
const LETS_GO_MS = 1_500;

/** Holds what should not go out as it stands, once, and lets everything else go. It never holds without saying so. */
export class Guard {
  private readonly decisions = new Decisions();
  private readonly beingJudged = new Set<Guarded>();
  private readonly doors: GuardDoors;

  constructor(doors: GuardDoors) {
    this.doors = doors;
  }

  judge(box: Guarded): Judgement {
    if (!this.doors.isHolding()) return "let";
    const known = box.know();
    if (known.kind === "nothing" || this.decisions.passes(box, inHand(box, known))) return "let";
    if (known.kind === "unread") return "read";
    return known.verdict === "stop" ? "hold" : "let";
  }

  /** Goes on with an act that the page has not been told of: it is held, or done after all. */
  async decide(send: Send): Promise<void> {
    const { box } = send;
    if (this.beingJudged.has(box)) return;
    this.beingJudged.add(box);
    if (this.judge(box) === "read") await Promise.race([box.hurry(), after(READS_WITHIN_MS)]);
    this.beingJudged.delete(box);
    const known = box.know();
    const judgement = this.judge(box);
    const checked = judgement === "let" ? undefined : stopIn(known);
    if (checked) {
      this.ask(send, known, checked);
      return;
    }
    if (judgement === "read") this.decisions.pass(box, inHand(box, known), Date.now() + LETS_GO_MS);
    await send.replay();
  }

  private ask(send: Send, known: Known, checked: Checked): void {
    const { box } = send;
    const draft = inHand(box, known);
    const until = this.decisions.waitsUntil(box, draft);
    const held: Held = {
      checked,
      ...(until !== undefined && { until }),
      postAnyway: () => void this.postAnyway(send, held, draft),
      edit: () => box.hold(undefined),
      waitHalfAnHour: () => {
        this.decisions.wait(box, draft, Date.now() + HALF_AN_HOUR_MS);
        box.hold(undefined);
      },
    };
    box.hold(held);
  }

  private async postAnyway(send: Send, held: Held, draft: DraftInHand): Promise<void> {
    const { box } = send;
    box.hold(undefined);
    const now = inHand(box, box.know());
    // A draft that waited may be another by now, which nobody has been asked about.
    if (now.text !== draft.text || now.draft !== draft.draft) {
      await this.decide(send);
      return;
    }
    this.decisions.pass(box, draft);
    if (!(await send.replay())) box.hold({ ...held, isLeftToAuthor: true });
  }
}

/**
 * What there is to hold a draft for. Where the newest words could not be read in time, those that were found before and have
 * not been touched since still stand.
 */
function stopIn(known: Known): Checked | undefined {
  if (known.kind === "checked") return known.checked;
  const isStop =
    known.kind === "unread" && known.checked?.findings.some(({ severity }) => severity === "stop");
  return isStop ? known.checked : undefined;
}

const inHand = ({ draft }: Guarded, { text }: Known): DraftInHand => ({ draft, text });

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
