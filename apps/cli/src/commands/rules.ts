import { RULES, type RuleInfo } from "@bedside/engine";
import { TOPICS, type Topic } from "@bedside/guidance";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { STYLE_OF } from "../paint.ts";
import type { Surroundings } from "../surroundings.ts";
import { wrap } from "../terminal-text.ts";
import { counted } from "../wording.ts";

export interface RulesOptions {
  readonly json?: true;
  readonly topic?: Topic;
}

export async function rules(options: RulesOptions, around: Surroundings): Promise<ExitCode> {
  const listed = RULES.filter((rule) => options.topic === undefined || rule.topic === options.topic);
  await around.output.write(
    options.json ? `${JSON.stringify(listed, null, 2)}\n` : rulesText(listed, around),
  );
  return EXIT.clear;
}

/** What a rule's severity is called here: some details count only together with others. */
const GRADES: Readonly<Record<RuleInfo["severity"], string>> = {
  stop: "stop",
  pause: "pause",
  note: "note",
  factor: "detail",
};

function rulesText(listed: readonly RuleInfo[], around: Surroundings): string {
  const sections = TOPICS.flatMap((topic) => {
    const own = listed.filter((rule) => rule.topic === topic);
    return own.length === 0
      ? []
      : [[around.paint("bold", topic), ...own.flatMap((rule) => ruleLines(rule, around))]];
  });
  const explained = wrap(
    `${counted(listed.length, "rule")}. The severity is where a rule starts from: who will see the draft, and what else it says, can change it. A detail counts only together with other details.`,
    around.columns,
  );
  return `${[...sections, explained].map((section) => section.join("\n")).join("\n\n")}\n`;
}

function ruleLines(rule: RuleInfo, { columns, paint }: Surroundings): string[] {
  const grade = GRADES[rule.severity];
  const style = rule.severity === "factor" ? "dim" : STYLE_OF[rule.severity];
  const message = wrap(rule.message, columns - 10).map((line) => " ".repeat(10) + line);
  return [`  ${paint(style, grade.padEnd(6))}  ${rule.id}`, ...message];
}
