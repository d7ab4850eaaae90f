import { draftOf, redact } from "@bedside/engine";
import { taggedInText } from "@bedside/engine/training";
import { type OpenRow, openRows } from "./data.ts";
import { FAMILY_FIRST, FRAMES, filled, ORIGINS } from "./name-origins.ts";
import { type Tagger, taggers } from "./peers.ts";
import { type Row, type Section, two } from "./table.ts";

const bedside: Tagger = {
  name: "Bedside",
  entities(text) {
    return taggedInText(text).flatMap(({ start, end, kind }) =>
      kind === "organisation"
        ? []
        : [{ start, end, label: kind === "person" ? "PERSON" : "LOCATION" } as const],
    );
  },
};

/** Exact-span F1 for people and places together, with the handles that some sets annotate as people or without. */
export function exactF1(tagger: Tagger, rows: readonly OpenRow[], withHandles: boolean): number {
  let right = 0;
  let said = 0;
  let there = 0;
  for (const { text, entities = [] } of rows) {
    const truth = new Set(
      entities
        .filter(
          ({ label, handle }) =>
            (label === "PERSON" || label === "LOCATION") && (withHandles || handle !== true),
        )
        .map(({ start, end, label }) => `${start}-${end}-${label}`),
    );
    const found = tagger
      .entities(text)
      .filter(({ start }) => withHandles || text[start] !== "@")
      .map(({ start, end, label }) => `${start}-${end}-${label}`);
    right += found.filter((place) => truth.has(place)).length;
    said += found.length;
    there += truth.size;
  }
  return said + there === 0 ? Number.NaN : (2 * right) / (said + there);
}

/** The open sets that are measured, the goal on each, and whether the handles that it annotates as people count. */
export const NAME_SETS = [
  ["btc.jsonl", "≥ 0.75", true],
  ["btc.jsonl", "–", false],
  ["wnut17.jsonl", "≥ 0.55", true],
  ["tweebank_ner.jsonl", "–", false],
] as const;

export async function nameSection(): Promise<Section> {
  const peers = await taggers();
  const rows: Row[] = [];
  for (const [file, goal, withHandles] of NAME_SETS) {
    const dev = openRows(file).filter(({ split }) => split === "dev");
    if (dev.length === 0) continue;
    rows.push({
      what: `${file}, dev: people and places${withHandles ? "" : " without handles"}, exact span F1`,
      goal,
      ours: two(exactF1(bedside, dev, withHandles)),
      peers: peers.map((peer) => `${peer.name} ${two(exactF1(peer, dev, withHandles))}`).join(" · "),
    });
  }
  rows.push(...originRows());
  return { title: "Names in the wild", rows };
}

/** How many invented people of each origin redaction takes out whole, in the same sentences. */
function originRows(): Row[] {
  const gone = Object.entries(ORIGINS).map(([origin, names]) => {
    const cases = names.flatMap((name) =>
      FRAMES.map((frame) => filled(frame, name, FAMILY_FIRST.has(origin))),
    );
    const whole = cases.filter(({ text, start, end }) =>
      redact(draftOf(text)).entities.some((entity) => entity.start <= start && end <= entity.end),
    );
    return { origin, share: whole.length / cases.length };
  });
  const shares = gone.map(({ share }) => share);
  return [
    ...gone.map(({ origin, share }) => ({
      what: `${origin} names taken out whole (${FRAMES.length} sentences each)`,
      goal: "–",
      ours: two(share),
    })),
    {
      what: "the widest gap between origins",
      goal: "–",
      ours: two(Math.max(...shares) - Math.min(...shares)),
    },
  ];
}
