import { check, draftOf } from "@bedside/engine";
import { openRows } from "./data.ts";
import { percent, type Row, ratio, type Section } from "./table.ts";

const HEATED = new Set(["anger", "annoyance", "disgust", "disapproval"]);

function ordinarySets(): [string, string[]][] {
  const texts = (file: string) => openRows(file).map(({ text }) => text);
  const calm = openRows("goemotions.jsonl.gz").filter(
    ({ label = [] }) => ![label].flat().some((each) => HEATED.has(each)),
  );
  return [
    ["tweets (BTC)", texts("btc.jsonl")],
    ["health-news tweets", texts("health_news_tweets.jsonl")],
    ["NHS feedback", texts("nhs_feedback.jsonl")],
    ["calm Reddit comments", calm.filter((_, index) => index % 4 === 0).map(({ text }) => text)],
    ["official health information", texts("medquad_sentences.jsonl").filter((_, index) => index % 3 === 0)],
  ];
}

/** How often people who did nothing wrong would be interrupted. */
export function ordinarySection(): Section {
  const rows: Row[] = [];
  const alarmsByRule = new Map<string, number>();
  let all = 0;
  for (const [name, texts] of ordinarySets()) {
    if (texts.length === 0) continue;
    let flagged = 0;
    let stopped = 0;
    for (const text of texts) {
      const { verdict, findings } = check(draftOf(text));
      if (verdict !== "clear") flagged += 1;
      if (verdict === "stop") stopped += 1;
      for (const rule of new Set(
        findings.filter(({ severity }) => severity !== "note").map(({ rule: id }) => id),
      )) {
        alarmsByRule.set(rule, (alarmsByRule.get(rule) ?? 0) + 1);
      }
    }
    all += texts.length;
    rows.push({
      what: `${name} (${texts.length}): pause or stop`,
      goal: "≤ 1 %",
      ours: percent(ratio(flagged, texts.length)),
    });
    rows.push({ what: `${name}: stop`, goal: "≤ 0.1 %", ours: percent(ratio(stopped, texts.length)) });
  }
  const worst = [...alarmsByRule]
    .sort((a, b) => b[1] - a[1])
    .map(
      ([rule, count]) => `  ${rule.padEnd(44)} ${String(count).padStart(5)}  ${percent(ratio(count, all))}`,
    );
  return {
    title: "Ordinary posts",
    rows,
    notes: worst.length > 0 ? [[`False alarms by rule, of ${all} texts`, ...worst].join("\n")] : [],
  };
}
