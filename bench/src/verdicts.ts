import { check, type Report } from "@bedside/engine";
import { TOPICS, type Topic, VERDICTS, type Verdict } from "@bedside/guidance";
import { authoredDrafts, dataFolder, evaluationDrafts, type Labelled } from "./data.ts";
import { percent, type Row, ratio, type Section, three, two } from "./table.ts";

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface VerdictFigures {
  readonly exact: number;
  readonly clearOrNot: number;
  readonly stopsNoticed: number;
  readonly falseAlarms: number;
  readonly macroF1: number;
  readonly indirectTouched: number;
  readonly byTopic: Readonly<Record<Topic, Count>>;
  readonly confusion: Readonly<Record<Verdict, Record<Verdict, number>>>;
}

/** Holds reports against labels: `may` counts neither way, notes are never counted against. */
export function figuresOf(drafts: readonly Labelled[], reports: readonly Report[]): VerdictFigures {
  const byTopic = Object.fromEntries(
    TOPICS.map((topic) => [topic, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<Topic, Count>;
  const confusion = Object.fromEntries(VERDICTS.map((v) => [v, { clear: 0, pause: 0, stop: 0 }])) as Record<
    Verdict,
    Record<Verdict, number>
  >;
  let touched = 0;
  let identifiers = 0;
  drafts.forEach(({ draft, expect }, index) => {
    const report = reports[index] as Report;
    confusion[expect.verdict][report.verdict] += 1;
    countTopics(byTopic, expect, report);
    if (!expect.must.includes("confidentiality")) return;
    identifiers += expect.identifiers.length;
    touched += expect.identifiers.filter(({ text }) => isTouched(draft.text, text, report)).length;
  });
  const all = drafts.length;
  const clear = sum(Object.values(confusion.clear));
  const stop = sum(Object.values(confusion.stop));
  return {
    exact: ratio(confusion.clear.clear + confusion.pause.pause + confusion.stop.stop, all),
    clearOrNot: ratio(
      all - confusion.clear.pause - confusion.clear.stop - confusion.pause.clear - confusion.stop.clear,
      all,
    ),
    stopsNoticed: ratio(stop - confusion.stop.clear, stop),
    falseAlarms: ratio(clear - confusion.clear.clear, clear),
    macroF1: sum(TOPICS.map((topic) => f1(byTopic[topic]))) / TOPICS.length,
    indirectTouched: ratio(touched, identifiers),
    byTopic,
    confusion,
  };
}

function countTopics(byTopic: Record<Topic, Count>, expect: Labelled["expect"], report: Report): void {
  for (const topic of TOPICS) {
    const findings = report.findings.filter((finding) => finding.topic === topic);
    const isFlagged = findings.length > 0;
    if (expect.must.includes(topic)) byTopic[topic][isFlagged ? "right" : "missed"] += 1;
    else if (!expect.may.includes(topic) && findings.some(({ severity }) => severity !== "note"))
      byTopic[topic].wrong += 1;
  }
}

/** Whether a confidentiality finding or an identifiability factor shares a character with the labelled words. */
function isTouched(text: string, words: string, report: Report): boolean {
  const start = text.indexOf(words);
  const end = start + words.length;
  const places = [
    ...report.findings.filter(({ topic }) => topic === "confidentiality"),
    ...report.identifiability.factors,
  ];
  return places.some((place) => place.start !== undefined && place.start < end && start < place.end);
}

function f1({ right, wrong, missed }: Count): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function verdictSection(): Section {
  const sets: [string, Labelled[]][] = [
    [dataFolder ? "held-out drafts" : "small fixtures", evaluationDrafts()],
  ];
  const authored = authoredDrafts();
  if (authored.length > 0) sets.push(["authored drafts", authored]);
  const rows: Row[] = [];
  const notes: string[] = [];
  for (const [name, drafts] of sets) {
    const figures = figuresOf(
      drafts,
      drafts.map(({ draft }) => check(draft)),
    );
    const line = (what: string, goal: string, ours: string) =>
      rows.push({ what: `${name}: ${what}`, goal, ours });
    line("verdict exact", "≥ 0.86", three(figures.exact));
    line("clear or not", "≥ 0.95", three(figures.clearOrNot));
    line("stops noticed", "≥ 0.98", three(figures.stopsNoticed));
    line("false alarms on clear", "≤ 0.04", three(figures.falseAlarms));
    line("topic macro-F1", "≥ 0.88", three(figures.macroF1));
    line("identifiers touched", "≥ 0.80", three(figures.indirectTouched));
    notes.push(topicTable(name, figures), confusionTable(name, figures));
  }
  return { title: "Verdicts and topics", rows, notes };
}

function topicTable(name: string, { byTopic }: VerdictFigures): string {
  const lines = TOPICS.map((topic) => {
    const count = byTopic[topic];
    const precision = ratio(count.right, count.right + count.wrong);
    const recall = ratio(count.right, count.right + count.missed);
    return `  ${topic.padEnd(16)} ${two(precision).padStart(9)} ${two(recall).padStart(9)} ${two(f1(count)).padStart(9)}`;
  });
  return [`${name}, by topic    precision    recall        F1`, ...lines].join("\n");
}

function confusionTable(name: string, { confusion }: VerdictFigures): string {
  const lines = VERDICTS.map((truth) => {
    const cells = VERDICTS.map((said) => String(confusion[truth][said]).padStart(7));
    return `  ${truth.padEnd(9)}${cells.join("")}   (${percent(ratio(confusion[truth][truth], sum(Object.values(confusion[truth]))))} right)`;
  });
  return [`${name}, verdicts: rows are right, columns were said (clear, pause, stop)`, ...lines].join("\n");
}
