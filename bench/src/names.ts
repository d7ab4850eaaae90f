import { draftOf, redact } from "@bedside/engine";
import { type OpenRow, openRows } from "./data.ts";
import { type Tagger, taggers } from "./peers.ts";
import { type Row, type Section, two } from "./table.ts";

const bedside: Tagger = {
  name: "Bedside",
  entities(text) {
    const found: ReturnType<Tagger["entities"]> = [];
    for (const { start, end, label } of redact(draftOf(text)).entities) {
      if (label === "name") found.push({ start, end, label: "PERSON" });
      if (label === "place") found.push({ start, end, label: "LOCATION" });
    }
    return found;
  },
};

/** Exact-span F1 for people and places together; handles are found by rule elsewhere and left out. */
function exactF1(tagger: Tagger, rows: readonly OpenRow[]): number {
  let right = 0;
  let said = 0;
  let there = 0;
  for (const { text, entities = [] } of rows) {
    const truth = new Set(
      entities
        .filter(({ label, handle }) => (label === "PERSON" || label === "LOCATION") && handle !== true)
        .map(({ start, end, label }) => `${start}-${end}-${label}`),
    );
    const found = tagger.entities(text).map(({ start, end, label }) => `${start}-${end}-${label}`);
    right += found.filter((place) => truth.has(place)).length;
    said += found.length;
    there += truth.size;
  }
  return said + there === 0 ? Number.NaN : (2 * right) / (said + there);
}

export async function nameSection(): Promise<Section> {
  const peers = await taggers();
  const rows: Row[] = [];
  for (const [file, goal] of [
    ["btc.jsonl", "≥ 0.75"],
    ["wnut17.jsonl", "≥ 0.55"],
  ] as const) {
    const dev = openRows(file).filter(({ split }) => split === "dev");
    if (dev.length === 0) continue;
    rows.push({
      what: `${file}, dev: people and places, exact span F1`,
      goal,
      ours: two(exactF1(bedside, dev)),
      peers: peers.map((peer) => `${peer.name} ${two(exactF1(peer, dev))}`).join(" · "),
    });
  }
  return { title: "Names in the wild", rows };
}
