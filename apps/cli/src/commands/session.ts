import {
  applyAllFixes,
  applyFix,
  type Draft,
  draftOf,
  type Finding,
  type Fix,
  type Report,
} from "@bedside/engine";
import { AUDIENCE_NAMES, AUDIENCES, PROFESSION_NAMES, PROFESSIONS } from "@bedside/guidance";
import type { Ask, Choice } from "../ask.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { fixText } from "../fix-text.ts";
import { reportText } from "../report-text.ts";
import { answerOf, type Hear } from "../second-reader/heard.ts";
import type { Surroundings } from "../surroundings.ts";

type Step =
  | { readonly kind: "fix"; readonly finding: Finding; readonly fix: Fix }
  | { readonly kind: "fix-all" | "undo" | "rewrite" | "finish" };

const GOODBYE = "Nothing was kept, and nothing was sent anywhere.";

/** A short conversation: who writes and for whom, the draft, then fixes until the person is content. */
export async function session(around: Surroundings, ask: Ask, hear?: Hear): Promise<ExitCode> {
  ask.begin("Bedside – a second look before you post or send");
  const profession = await ask.choose("I am a …", named(PROFESSIONS, PROFESSION_NAMES));
  if (profession === undefined) return leave(ask);
  const audience = await ask.choose("Who will see it?", named(AUDIENCES, AUDIENCE_NAMES));
  if (audience === undefined) return leave(ask);
  const text = await ask.paste(
    "Paste or type your draft. When it is all there, press Enter and then Ctrl-D.",
  );
  if (text === undefined || text.trim() === "") return leave(ask);
  return improve([draftOf(text, { profession, audience })], around, ask, hear);
}

function leave(ask: Ask): ExitCode {
  ask.stop(GOODBYE);
  return EXIT.clear;
}

function named<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Choice<T>[] {
  return values.map((value) => ({ value, label: names[value] }));
}

/** `versions` are the drafts so far, the newest last. */
async function improve(versions: Draft[], around: Surroundings, ask: Ask, hear?: Hear): Promise<ExitCode> {
  while (true) {
    const draft = versions.at(-1)!;
    const report = answerOf(draft, await hear?.(draft));
    await around.output.write(reportText(draft, report, around));
    const step = await ask.choose("What next?", stepsFor(draft, report, versions.length > 1));
    if (step === undefined) return leave(ask);
    if (step.kind === "finish") return finish(versions, around, ask);
    if (step.kind === "undo") versions.pop();
    else {
      const text = await nextText(step, draft, ask);
      if (text !== undefined && text.trim() !== "") versions.push({ ...draft, text });
    }
  }
}

const MOST_FIXES = 8;

function stepsFor(draft: Draft, { findings }: Report, hasHistory: boolean): Choice<Step>[] {
  const fixes = findings.flatMap((finding) =>
    finding.fixes.map((fix): Step => ({ kind: "fix", finding, fix })),
  );
  const offered = fixes
    .slice(0, MOST_FIXES)
    .map((step) => ({ value: step, label: labelOf(step, draft.text) }));
  const others: Choice<Step>[] = [
    ...(fixes.length > 1
      ? [{ value: { kind: "fix-all" }, label: "Change everything that can be changed" } as const]
      : []),
    ...(hasHistory ? [{ value: { kind: "undo" }, label: "Undo the last change" } as const] : []),
    { value: { kind: "rewrite" }, label: "Write a new version" },
    { value: { kind: "finish" }, label: "Finish" },
  ];
  return [...offered, ...others];
}

function labelOf(step: Step, text: string): string {
  return step.kind === "fix" ? fixText(text, step.finding, step.fix) : step.kind;
}

async function nextText(step: Step, draft: Draft, ask: Ask): Promise<string | undefined> {
  if (step.kind === "fix") return applyFix(draft.text, step.finding, step.fix);
  if (step.kind === "fix-all") return applyAllFixes(draft).text;
  return ask.paste("Write the new version. When it is all there, press Enter and then Ctrl-D.");
}

/** The text as it now is stands by itself, so that it can be copied, unless it is the one that was pasted in. */
async function finish(versions: readonly Draft[], around: Surroundings, ask: Ask): Promise<ExitCode> {
  if (versions.length > 1) await around.output.write(`\n${versions.at(-1)!.text.trimEnd()}\n\n`);
  ask.end(GOODBYE);
  return EXIT.clear;
}
