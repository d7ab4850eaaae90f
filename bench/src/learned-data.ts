import { check, redact } from "@bedside/engine";
import { type Engine, withoutData } from "./ablation.ts";
import { authoredDrafts, type Labelled } from "./data.ts";
import { isGone } from "./redaction.ts";
import { percent, ratio, type Section } from "./table.ts";

/** What was learned or listed, and what stands in for each when it is left out. */
const STUBS: Readonly<Record<string, string>> = {
  "read/lexicons/names.generated.ts":
    'export const GIVEN_NAMES = ""; export const FAMILY_NAMES = ""; export const NAMES_THAT_ARE_WORDS = "";',
  "read/tagger/weights.generated.ts":
    'export const PACKED = { features: 0, step: 1, moves: [0, ...new Array(48).fill(-9)], keys: "", masks: "", weights: "", checksum: 0 };',
  "read/telling/weights.generated.ts": 'export const STEP = 0; export const WEIGHTS = "";',
  "find/confidentiality/names/owner-points.generated.ts":
    'export const EVERY_NAME = 0; export const CLUE_POINTS = "";',
};

type Asked = Pick<Engine, "check" | "redact">;

interface Figures {
  readonly names: number;
  readonly touched: number;
  readonly precision: number;
  readonly recall: number;
}

/** What each data file weighs, and what becomes of the held-back drafts without it. */
export async function learnedDataSection(): Promise<Section> {
  const held = authoredDrafts().filter(isHeldBack);
  const rows = [{ what: "all data files", goal: "", ours: told(figuresOf({ check, redact }, held)) }];
  for await (const { path, bytes, engine } of withoutData(STUBS)) {
    rows.push({ what: `without ${path} (${bytes} B zipped)`, goal: "", ours: told(figuresOf(engine, held)) });
  }
  return {
    title: `What the learned data earn (${held.length} held-back drafts)`,
    rows,
    notes: [
      "Names taken out whole by redaction; labelled details touched and confidentiality told, precision and recall, by the check.",
    ],
  };
}

function told({ names, touched, precision, recall }: Figures): string {
  return `names ${percent(names)}, details ${percent(touched)}, precision ${percent(precision)}, recall ${percent(recall)}`;
}

function isHeldBack({ id }: Labelled): boolean {
  return Math.floor(Number(/\d+/.exec(id)?.[0]) / 10) % 5 === 0;
}

function figuresOf(engine: Asked, drafts: readonly Labelled[]): Figures {
  const count = { names: 0, gone: 0, details: 0, touched: 0, right: 0, wrong: 0, missed: 0 };
  for (const { draft, expect } of drafts) {
    const report = engine.check(draft);
    const isFlagged = report.findings.some(
      ({ topic, severity }) => topic === "confidentiality" && severity !== "note",
    );
    const isWanted = expect.must.includes("confidentiality");
    if (isFlagged && isWanted) count.right += 1;
    else if (isWanted) count.missed += 1;
    else if (isFlagged && !expect.may.includes("confidentiality")) count.wrong += 1;
    if (expect.identifiers.length === 0) continue;
    const { entities } = engine.redact(draft, { style: "remove" });
    const marked = [...report.identifiability.factors, ...report.findings];
    for (const { text, label } of expect.identifiers) {
      const start = draft.text.indexOf(text);
      const end = start + text.length;
      count.details += 1;
      if (marked.some((each) => each.start !== undefined && each.start < end && start < each.end))
        count.touched += 1;
      if (label !== "name") continue;
      count.names += 1;
      if (isGone(draft.text, { start, end }, entities)) count.gone += 1;
    }
  }
  return {
    names: ratio(count.gone, count.names),
    touched: ratio(count.touched, count.details),
    precision: ratio(count.right, count.right + count.wrong),
    recall: ratio(count.right, count.right + count.missed),
  };
}
