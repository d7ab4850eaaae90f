import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, type Draft, draftOf, type Evidence, type Report } from "@bedside/engine";
import { rulesAlone } from "@bedside/engine/training";
import { loadModel, type Model } from "@bedside/model";
import { quantile } from "./cpu.ts";
import { dataFolder, evaluationDrafts, type OpenRow, openRows } from "./data.ts";
import { exactF1, NAME_SETS } from "./names.ts";
import type { Tagger } from "./peers.ts";
import { devOf, isHateful, MEASURED_SETS, macroF1 } from "./prejudice.ts";
import { inChromium } from "./second-reader-chromium.ts";
import { percent, type Row, ratio, type Section, three, two } from "./table.ts";
import { figuresOf, type VerdictFigures } from "./verdicts.ts";

const WEIGHTS = fileURLToPath(new URL("../../packages/model/weights/", import.meta.url));
/** About 64 word pieces, with the few that say where it will stand. */
const MIDDLING =
  "My 84 year old lady from Whitby with myasthenia gravis sang all the way to theatre, and the porters joined in. Twenty years of nights and I still came home grinning like a fool this morning.";
const CONTEXT = { platform: "x", audience: "public", capacity: "personal", profession: "nurse" } as const;
const READS = 60;
const WARM = 10;

/** What the second reader adds, and what it costs; with rules only, with the scores, and with the model, side by side. */
export async function secondReaderSection(): Promise<Section> {
  const title = "The second reader on the device";
  const rows: Row[] = [];
  for (const file of readdirSync(WEIGHTS).filter((name) => name.endsWith(".model"))) {
    const path = `${WEIGHTS}${file}`;
    const model = await loadModel(readFileSync(path));
    const name = file.replace(".model", "");
    rows.push({
      what: `${name}: size, MB`,
      goal: name === "small" ? "≤ 8" : "≤ 24",
      ours: (statSync(path).size / 1e6).toFixed(2),
    });
    rows.push(
      ...(await inNode(name, model)),
      ...(await inChromium(name, path, MIDDLING, draftOf(MIDDLING, CONTEXT).context)),
    );
    rows.push(...(await verdicts(name, model)), ...(await hostility(name, model)));
    rows.push(...(await names(name, model)), ...(await ordinary(name, model)));
    await model.close();
  }
  return { title, rows };
}

async function evidenceFor(model: Model, draft: Draft): Promise<Evidence> {
  return { text: draft.text, model: await model.read(draft.text, draft.context) };
}

async function inNode(name: string, model: Model): Promise<Row[]> {
  const { context } = draftOf(MIDDLING, CONTEXT);
  const times: number[] = [];
  for (let at = 0; at < READS + WARM; at++) {
    const began = performance.now();
    await model.read(MIDDLING, context);
    if (at >= WARM) times.push(performance.now() - began);
  }
  return [
    { what: `${name}: 64 pieces in Node, p50, ms`, goal: "≤ 10", ours: quantile(times, 0.5).toFixed(1) },
  ];
}

async function verdicts(name: string, model: Model): Promise<Row[]> {
  const drafts = evaluationDrafts();
  const refined: Report[] = [];
  for (const { draft } of drafts) refined.push(check(draft, await evidenceFor(model, draft)));
  const ways = [
    figuresOf(
      drafts,
      drafts.map(({ draft }) => ruledReport(draft)),
    ),
    figuresOf(
      drafts,
      drafts.map(({ draft }) => check(draft)),
    ),
    figuresOf(drafts, refined),
  ];
  const line = (what: string, goal: string, of: (figures: VerdictFigures) => number): Row => ({
    what: `${name}, held-out drafts: ${what}; rules only / with scores / with the model`,
    goal,
    ours: ways.map((figures) => three(of(figures))).join(" / "),
  });
  return [
    line("verdict exact", "≥ 0.86", ({ exact }) => exact),
    line("clear or not", "≥ 0.95", ({ clearOrNot }) => clearOrNot),
    line("stops noticed", "≥ 0.98", ({ stopsNoticed }) => stopsNoticed),
    line("false alarms on clear", "≤ 0.04", ({ falseAlarms }) => falseAlarms),
    line("topic macro-F1", "≥ 0.88", (figures) => figures.macroF1),
    line("identifiers touched", "≥ 0.80", ({ indirectTouched }) => indirectTouched),
  ];
}

/** What the rules say with nothing learned about topics beside them. */
function ruledReport(draft: Draft): Report {
  const { judged, identifiability } = rulesAlone(draft);
  const severities = judged.map(({ severity }) => severity);
  const verdict = severities.includes("stop") ? "stop" : severities.includes("pause") ? "pause" : "clear";
  const findings = judged.map(({ hit, severity }) => ({ ...hit.span, topic: hit.rule.topic, severity }));
  return { verdict, findings, identifiability } as unknown as Report;
}

const HARD_TOPICS = new Set(["discrimination", "respect", "sexualised"]);

/** Open sets of hostile and harmless remarks: what is found without and with the model, and the model's own word at even odds. */
async function hostility(name: string, model: Model): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of MEASURED_SETS) {
    const dev = devOf(openRows(file));
    if (dev.length === 0) continue;
    const read = new Map<string, Evidence>();
    for (const { text } of dev) read.set(text, await evidenceFor(model, draftOf(text)));
    const found = (evidence: (text: string) => Evidence | undefined) => (text: string) =>
      check(draftOf(text), evidence(text)).findings.some(
        ({ topic, severity }) => HARD_TOPICS.has(topic) && severity !== "note",
      );
    const label = file.startsWith("edos") ? "sexism" : file.startsWith("bias") ? "toxic" : "hate";
    const labelled = dev.flatMap((row) => isHateful(row) ?? []);
    const ways = [
      found(() => undefined),
      found((text) => read.get(text)),
      (text: string) => (read.get(text)?.model?.hostility[label] ?? 0) > 0,
    ].map((flags) => macroF1(labelled, flags));
    const set = file.replace(/\.jsonl(\.gz)?$/, "");
    rows.push(
      {
        what: `${name}, ${set}: macro-F1; without / with the model / the model's own word`,
        goal: "≥ 0.80",
        ours: ways.map(({ macro }) => two(macro)).join(" / "),
      },
      {
        what: `${name}, ${set}: harmless left alone; the same`,
        goal: "≥ 0.85",
        ours: ways.map(({ quiet }) => two(quiet)).join(" / "),
      },
    );
  }
  return rows;
}

async function names(name: string, model: Model): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [file, goal, withHandles] of NAME_SETS) {
    const dev = openRows(file).filter(({ split }) => split === "dev");
    if (dev.length === 0) continue;
    const figure = exactF1(await taggerOf(model, dev), dev, withHandles);
    const handles = withHandles ? "" : " without handles";
    rows.push({
      what: `${name}, ${file}, dev: people and places${handles}, exact span F1`,
      goal,
      ours: two(figure),
    });
  }
  return rows;
}

const LABELS = { person: "PERSON", place: "LOCATION" } as const;

/** The model as a tagger of people and places: what it said of each text is known before anybody asks. */
async function taggerOf(model: Model, rows: readonly OpenRow[]): Promise<Tagger> {
  const said = new Map<string, ReturnType<Tagger["entities"]>>();
  for (const { text } of rows) {
    const { names: all } = await model.read(text, draftOf(text).context);
    const kept = all.flatMap(({ start, end, kind }) =>
      kind === "organisation" ? [] : [{ start, end, label: LABELS[kind] }],
    );
    said.set(text, kept);
  }
  return { name: model.id, entities: (text) => said.get(text) ?? [] };
}

/** Every how many ordinary texts one is read. */
const ORDINARY_EVERY = 4;

async function ordinary(name: string, model: Model): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of [
    "btc.jsonl",
    "health_news_tweets.jsonl",
    "nhs_feedback.jsonl",
    "medquad_sentences.jsonl",
  ]) {
    const texts = openRows(file).filter((_, at) => at % ORDINARY_EVERY === 2);
    if (texts.length === 0) continue;
    const flagged = { without: 0, with: 0, stopped: 0 };
    for (const { text } of texts) {
      const draft = draftOf(text);
      const { verdict } = check(draft, await evidenceFor(model, draft));
      if (check(draft).verdict !== "clear") flagged.without++;
      if (verdict !== "clear") flagged.with++;
      if (verdict === "stop") flagged.stopped++;
    }
    const share = (count: number) => percent(ratio(count, texts.length));
    rows.push({
      what: `${name}, ${file} (${texts.length}): pause or stop without / with the model; stop`,
      goal: "≤ 1 %; ≤ 0.1 %",
      ours: `${share(flagged.without)} / ${share(flagged.with)}; ${share(flagged.stopped)}`,
    });
  }
  return dataFolder === undefined ? [] : rows;
}
