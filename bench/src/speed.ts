import { check, type Draft, RULES } from "@bedside/engine";
import { cpuSeconds, leastCpuSeconds, quantile } from "./cpu.ts";
import { authoredDrafts, evaluationDrafts } from "./data.ts";
import { judges, redactors } from "./peers.ts";
import { type Section, two, whole } from "./table.ts";

const POST_LENGTH = 280;

/** Real drafts of a post's length: longer ones cut, short ones joined. */
function posts(): Draft[] {
  const authored = authoredDrafts();
  const source = (authored.length > 0 ? authored : evaluationDrafts()).map(({ draft }) => draft);
  const cut: Draft[] = [];
  for (let index = 0; index < source.length; index++) {
    let { text } = source[index] as Draft;
    while (text.length < POST_LENGTH && index + 1 < source.length)
      text += ` ${(source[++index] as Draft).text}`;
    if (text.length >= POST_LENGTH)
      cut.push({ text: text.slice(0, POST_LENGTH), context: (source[index] as Draft).context });
  }
  return cut;
}

/** A check whose fixes are looked at, as on the page: each is tried then, which takes a check of its own. */
function proved(draft: Draft): number {
  const { findings, identifiability } = check(draft);
  return findings.reduce((sum, { fixes }) => sum + fixes.length, identifiability.changes.length);
}

function timeOf(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

export async function speedSection(): Promise<Section> {
  const drafts = posts();
  for (const draft of drafts) check(draft);
  const seconds = leastCpuSeconds(3, () => {
    for (const draft of drafts) check(draft);
  });
  const provedSeconds = leastCpuSeconds(2, () => {
    for (const draft of drafts) proved(draft);
  });
  const times = drafts.map((draft) => timeOf(() => check(draft)));
  const provedTimes = drafts.map((draft) => timeOf(() => proved(draft)));
  const some = drafts.slice(0, 300);
  const peers: string[] = [];
  for (const peer of await redactors()) {
    let spent = process.cpuUsage();
    for (const { text } of some) await peer.redact(text);
    spent = process.cpuUsage(spent);
    peers.push(`${peer.name} ${whole(some.length / ((spent.user + spent.system) / 1e6))}`);
  }
  for (const peer of await judges()) {
    const spent = cpuSeconds(() => {
      for (const { text } of some) peer.isOffensive(text);
    });
    peers.push(`${peer.name} ${whole(some.length / spent)}`);
  }
  return {
    title: `Speed, all ${RULES.length} rules, one core, drafts of ${POST_LENGTH} characters`,
    rows: [
      {
        what: "drafts a CPU-second",
        goal: "≥ 5,000",
        ours: whole(drafts.length / seconds),
        peers: peers.join(" · "),
      },
      { what: "p50, ms", goal: "≤ 0.2", ours: two(quantile(times, 0.5)) },
      { what: "p99, ms", goal: "≤ 2", ours: two(quantile(times, 0.99)) },
      {
        what: "the same with every fix proved, a CPU-second",
        goal: "",
        ours: whole(drafts.length / provedSeconds),
      },
      { what: "p50 with every fix proved, ms", goal: "", ours: two(quantile(provedTimes, 0.5)) },
      { what: "p99 with every fix proved, ms", goal: "", ours: two(quantile(provedTimes, 0.99)) },
    ],
  };
}
