import { check, draftOf, redact } from "@bedside/engine";
import { leastCpuSeconds } from "./cpu.ts";
import { ratio, type Section, two } from "./table.ts";

/** Text that makes careless patterns slow: runs of one kind, almost-matches, heaps of matches. */
const HOSTILE: Readonly<Record<string, string>> = {
  letters: "a",
  digits: "9",
  spaces: " ",
  "at signs": "a@",
  brackets: "((",
  dots: "a.",
  quotes: '"',
  apostrophes: "o'",
  hyphens: "a-",
  capitals: "Aa ",
  "lone surrogates": "\ud83d",
  "joined emoji": "👩🏽‍⚕️",
  "line breaks": "\n",
  names: "Mrs Ivy Calloway, ",
  numbers: "NHS 999 456 7403 ",
  "almost numbers": "999 456 740 ",
  "single figures": "9 ",
  "phone numbers": "ring her on 07700 900123 ",
  "ages in a list": "Roy, 79, and ",
  links: "https://a.example/",
  "stop taking": "stop taking your ",
  "not not": "not never no ",
  "patient in bed": "my patient in bed 4 was ",
  insults: "you are an idiot ",
  hashtags: "#AaBbCc",
  "accented letters": "é",
};

const SMALL = 1 << 17;
const LARGE = 1 << 18;

export function growthSection(): Section {
  const rows = Object.entries(HOSTILE).map(([name, unit]) => {
    const small = draftOf(unit.repeat(Math.ceil(SMALL / unit.length)));
    const large = draftOf(unit.repeat(Math.ceil(LARGE / unit.length)));
    const before = leastCpuSeconds(3, () => void check(small));
    const after = leastCpuSeconds(3, () => void check(large));
    return { name, growth: ratio(after, before), after };
  });
  // Under two milliseconds the clock's grain decides, not the text.
  const telling = rows.filter(({ after }) => after > 0.002);
  const worst = telling.reduce((a, b) => (b.growth > a.growth ? b : a), {
    name: "none long enough to tell",
    growth: 0,
    after: 0,
  });
  const prose = draftOf(
    "Saw a lovely family in clinic this morning and the kettle broke again. "
      .repeat(1 + 1_000_000 / 71)
      .slice(0, 1_000_000),
  );
  const megabyte = leastCpuSeconds(2, () => void check(prose));
  const hostileMegabyte = Object.entries(HOSTILE).map(([name, unit]) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    return { name, seconds: leastCpuSeconds(1, () => void check(draftOf(text))) };
  });
  const slowest = hostileMegabyte.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  const redacted = leastCpuSeconds(1, () => void redact(prose));
  return {
    title: "Growth",
    rows: [
      {
        what: "time for twice the text, worst of the hostile kinds",
        goal: "≤ 2.2",
        ours: `${two(worst.growth)} (${worst.name})`,
      },
      { what: "1 MB of prose, CPU-seconds", goal: "≤ 1", ours: two(megabyte) },
      {
        what: "1 MB of the worst hostile kind, CPU-seconds",
        goal: "≤ 1",
        ours: `${two(slowest.seconds)} (${slowest.name})`,
      },
      { what: "1 MB redacted, CPU-seconds", goal: "≤ 1", ours: two(redacted) },
    ],
    notes: [
      [
        "Hostile kinds, time ratio for a doubling to 256,000 characters",
        ...rows.map(
          ({ name, growth, after }) =>
            `  ${name.padEnd(18)} ${two(growth).padStart(6)}  ${(1000 * after).toFixed(1)} ms`,
        ),
      ].join("\n"),
    ],
  };
}
