import { check, draftOf } from "@bedside/engine";
import { type OpenRow, openRows } from "./data.ts";
import { judges } from "./peers.ts";
import { type Row, ratio, type Section, two } from "./table.ts";

const HARD_TOPICS = new Set(["discrimination", "respect", "sexualised"]);

function bedsideFlags(text: string): boolean {
  return check(draftOf(text)).findings.some(
    ({ topic, severity }) => HARD_TOPICS.has(topic) && severity !== "note",
  );
}

export function macroF1(
  rows: readonly { isHate: boolean; text: string }[],
  flags: (text: string) => boolean,
) {
  const count = { hit: 0, miss: 0, alarm: 0, quiet: 0 };
  for (const { isHate, text } of rows) {
    const isFlagged = flags(text);
    count[isHate ? (isFlagged ? "hit" : "miss") : isFlagged ? "alarm" : "quiet"] += 1;
  }
  const f = (right: number, other: number) => (right === 0 ? 0 : (2 * right) / (2 * right + other));
  const wrong = count.miss + count.alarm;
  return {
    macro: (f(count.hit, wrong) + f(count.quiet, wrong)) / 2,
    quiet: ratio(count.quiet, count.quiet + count.alarm),
  };
}

/** Every tenth row where a set has no dev part of its own. */
export function devOf(rows: readonly OpenRow[]): readonly OpenRow[] {
  const dev = rows.filter(({ split }) => split === "dev");
  return dev.length > 0 ? dev : rows.filter((_, index) => index % 10 === 0);
}

export const MEASURED_SETS = [
  "toxigen_annotated.jsonl",
  "hatemoji_build.jsonl",
  "gab_hate.jsonl.gz",
  "edos.jsonl.gz",
  "bias_madlibs.jsonl",
];

/** A row with what its set says of it; undefined where it says nothing. */
export function isHateful(row: OpenRow): { text: string; isHate: boolean } | undefined {
  const hate = row.hate ?? row.sexism ?? (row as { toxic?: number }).toxic;
  return hate === undefined || hate === null ? undefined : { text: row.text, isHate: hate === 1 };
}

export async function prejudiceSection(): Promise<Section> {
  const peers = await judges();
  const rows: Row[] = [];
  for (const file of MEASURED_SETS) {
    const dev = devOf(openRows(file)).flatMap((row) => isHateful(row) ?? []);
    if (dev.length === 0) continue;
    const ours = macroF1(dev, bedsideFlags);
    const theirs = peers.map((peer) => ({ name: peer.name, ...macroF1(dev, peer.isOffensive) }));
    const name = file.replace(/\.jsonl(\.gz)?$/, "");
    rows.push(
      {
        what: `${name}: macro-F1`,
        goal: "≥ 0.80",
        ours: two(ours.macro),
        peers: theirs.map((each) => `${each.name} ${two(each.macro)}`).join(" · "),
      },
      {
        what: `${name}: harmless left alone`,
        goal: "≥ 0.85",
        ours: two(ours.quiet),
        peers: theirs.map((each) => `${each.name} ${two(each.quiet)}`).join(" · "),
      },
    );
  }
  return { title: "Prejudice on open sets", rows };
}
