import type { ProblemItem } from "@bedside/archives";
import { counted, number } from "../wording.ts";
import { LONGEST_ITEM, type PassedBy } from "./own-items.ts";

/** Problems are said each in full up to so many; a damaged export has thousands of one kind. */
const MOST_SAID = 100;

/** Gathers what could not be read, and says each thing once with how often it was met. */
export class Warnings {
  readonly #problems = new Map<string, number>();
  #unsaid = 0;
  readonly #passed: Record<PassedBy, number> = { others: 0, skipped: 0, unclaimed: 0, undated: 0, cut: 0 };
  #faults = 0;

  addProblem({ path, reason }: ProblemItem): void {
    const line = `${path}: ${reason}`;
    const times = this.#problems.get(line);
    if (times === undefined && this.#problems.size >= MOST_SAID) this.#unsaid += 1;
    else this.#problems.set(line, (times ?? 0) + 1);
  }

  addPassed(counts: Readonly<Record<PassedBy, number>>): void {
    for (const kind of Object.keys(counts) as PassedBy[]) this.#passed[kind] += counts[kind];
  }

  addFault(): void {
    this.#faults += 1;
  }

  /** Kinds of problem, each in its place. */
  get problems(): number {
    return this.#problems.size;
  }

  get faults(): number {
    return this.#faults;
  }

  lines(): string[] {
    const { unclaimed, undated, cut } = this.#passed;
    return [
      ...(this.#faults > 0
        ? [`${counted(this.#faults, "item")} could not be checked because of a fault in Bedside.`]
        : []),
      ...(unclaimed > 0
        ? [
            `${counted(unclaimed, "item")} were left out because nothing says who wrote them. Say who you are with --me.`,
          ]
        : []),
      ...(undated > 0 ? [`${counted(undated, "item")} without a date were checked too.`] : []),
      ...(cut > 0
        ? [
            `Of ${counted(cut, "very long item")} only the first ${number(LONGEST_ITEM)} characters were checked.`,
          ]
        : []),
      ...[...this.#problems].map(([line, times]) =>
        times === 1 ? line : `${line} (${number(times)} times)`,
      ),
      ...(this.#unsaid > 0 ? [`${counted(this.#unsaid, "further problem")} of such kinds.`] : []),
    ];
  }
}
