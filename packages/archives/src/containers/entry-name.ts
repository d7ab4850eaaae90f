import type { ProblemCode, ProblemItem } from "../item.ts";
import { problem } from "../problem.ts";

/** Control characters, and the two that turn round how the rest of a name is shown. */
const HIDES_WHAT_IT_IS = /[\u0000-\u001f\u007f\u202d\u202e]/;
const LEADS_OUTSIDE = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.?(?:[/\\]|$)/i;

/** Whether a name stays inside the export and says what it is. Names are only ever looked up, never written to a disk. */
export function isSafeName(name: string): boolean {
  return (
    name !== "" &&
    name.length <= 4096 &&
    !HIDES_WHAT_IT_IS.test(name) &&
    !LEADS_OUTSIDE.test(name) &&
    !name.includes("\\")
  );
}

/** Some packers for Windows write every path with backslashes. Beside forward ones they are a trick. */
export function usesBackslashes(names: readonly string[]): boolean {
  return names.some((name) => name.includes("\\")) && !names.some((name) => name.includes("/"));
}

/** How many files with the same trouble are listed one by one. */
const LISTED = 100;

/** What was refused in an archive, without listing a hundred thousand files one by one. */
export class Refusals {
  private readonly listed: ProblemItem[] = [];
  private readonly counts = new Map<ProblemCode, number>();

  add(code: ProblemCode, name: string, reason?: string): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= LISTED) this.listed.push(problem(code, shown(name), undefined, reason));
  }

  all(archive: string): readonly ProblemItem[] {
    const more = [...this.counts].flatMap(([code, count]) =>
      count > LISTED
        ? [
            problem(
              code,
              archive,
              undefined,
              `${count - LISTED} more files in this archive have the same trouble.`,
            ),
          ]
        : [],
    );
    return [...this.listed, ...more];
  }
}

function shown(name: string): string {
  return name.slice(0, 300).replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
