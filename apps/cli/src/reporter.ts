import type { Item } from "./drafts.ts";
import type { Output } from "./output.ts";
import { reportText } from "./report-text.ts";
import { SarifLog } from "./sarif.ts";
import type { Answer } from "./second-reader/heard.ts";
import { Summary } from "./summary-text.ts";
import type { Surroundings } from "./surroundings.ts";
import { counted } from "./wording.ts";

export type DraftItem = Extract<Item, { kind: "draft" }>;
export type ProblemItem = Extract<Item, { kind: "problem" }>;

/** How the results of a check are set out. Told of everything in order, then asked to finish. */
export interface Reporter {
  draft(item: DraftItem, report: Answer): Promise<void> | void;
  problem(item: ProblemItem): Promise<void> | void;
  skipped(name: string, reason: string): void;
  finish(): Promise<void>;
}

export type Format = "text" | "json" | "sarif";

/** `isMany`: more than one draft may come, so a list is due even when there turns out to be one. */
export function reporterFor(format: Format, isMany: boolean, around: Surroundings): Reporter {
  if (format === "sarif") return new SarifReporter(around);
  if (format === "json") return isMany ? new JsonListReporter(around) : new JsonReporter(around.output);
  return isMany ? new SummaryReporter(around) : new TextReporter(around);
}

/** `notes/a.jsonl:12` for a draft of a file of many. */
function nameOf({ name, line }: { readonly name: string; readonly line?: number }): string {
  return line === undefined ? name : `${name}:${line}`;
}

class TextReporter implements Reporter {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  async draft({ draft, name, isFile }: DraftItem, report: Answer): Promise<void> {
    const { columns, paint, output } = this.#around;
    await output.write(reportText(draft, report, { columns, paint, name: isFile ? name : undefined }));
  }

  problem(): void {}

  skipped(): void {}

  async finish(): Promise<void> {}
}

class SummaryReporter implements Reporter {
  readonly #around: Surroundings;
  readonly #summary = new Summary();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  draft(item: DraftItem, report: Answer): void {
    this.#summary.add(nameOf(item), item.draft.text, report);
  }

  problem(): void {
    this.#summary.addProblem();
  }

  skipped(name: string, reason: string): void {
    this.#summary.skip(name, reason);
  }

  finish(): Promise<void> {
    return this.#around.output.write(this.#summary.text(this.#around.columns, this.#around.paint));
  }
}

class JsonReporter implements Reporter {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  draft(_item: DraftItem, report: Answer): Promise<void> {
    return this.#output.write(`${JSON.stringify(report, null, 2)}\n`);
  }

  problem(): void {}

  skipped(): void {}

  async finish(): Promise<void> {}
}

/** Counts what a folder held that is not drafts, for the formats that have no place for it. */
class SkippedCount {
  #count = 0;

  add(): void {
    this.#count += 1;
  }

  tell(say: Surroundings["say"]): void {
    if (this.#count > 0)
      say(`Skipped ${counted(this.#count, "file or folder", "files or folders")} that are not drafts.`);
  }
}

/** One array, written as it comes: an element a line. */
class JsonListReporter implements Reporter {
  readonly #around: Surroundings;
  readonly #skipped = new SkippedCount();
  #isFirst = true;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  draft({ name, line }: DraftItem, report: Answer): Promise<void> {
    return this.#element({ file: name, ...(line !== undefined && { line }), ...report });
  }

  problem({ name, line, id, code, failure }: ProblemItem): Promise<void> {
    const where = { file: name, ...(line !== undefined && { line }), ...(id !== undefined && { id }) };
    return this.#element({ ...where, error: { code, message: failure.message } });
  }

  skipped(): void {
    this.#skipped.add();
  }

  async finish(): Promise<void> {
    await this.#around.output.write(this.#isFirst ? "[]\n" : "\n]\n");
    this.#skipped.tell(this.#around.say);
  }

  #element(value: unknown): Promise<void> {
    const lead = this.#isFirst ? "[\n" : ",\n";
    this.#isFirst = false;
    return this.#around.output.write(lead + JSON.stringify(value));
  }
}

class SarifReporter implements Reporter {
  readonly #around: Surroundings;
  readonly #skipped = new SkippedCount();
  readonly #log = new SarifLog(process.cwd());

  constructor(around: Surroundings) {
    this.#around = around;
  }

  draft({ name, line, draft }: DraftItem, report: Answer): void {
    this.#log.add(name, draft.text, report, line);
  }

  problem({ name, failure }: ProblemItem): void {
    this.#log.addProblem(name, failure.message);
  }

  skipped(): void {
    this.#skipped.add();
  }

  async finish(): Promise<void> {
    await this.#around.output.write(`${JSON.stringify(this.#log.log(), null, 2)}\n`);
    this.#skipped.tell(this.#around.say);
  }
}
