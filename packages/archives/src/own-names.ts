const MOST_REMEMBERED = 10_000;

/** The names that the owner of an export goes by in it. Display names are all that many exports tell people apart by. */
export class OwnNames {
  private readonly names: ReadonlySet<string>;
  /** An export has a hundred thousand messages, and few people. */
  private readonly answers = new Map<string, boolean>();

  /** What the export says, and what the person says beside it: a name on a profile can have changed since. */
  constructor(names: Iterable<string | undefined>) {
    this.names = new Set([...names].map((name) => folded(name ?? "")).filter((name) => name !== ""));
  }

  get areKnown(): boolean {
    return this.names.size > 0;
  }

  /** Whether a name is the owner's; `unknown` where nobody said who the owner is. */
  include(name: string): boolean | "unknown" {
    if (!this.areKnown) return "unknown";
    const known = this.answers.get(name);
    if (known !== undefined) return known;
    const answer = this.names.has(folded(name));
    if (this.answers.size < MOST_REMEMBERED) this.answers.set(name, answer);
    return answer;
  }
}

/** One and the same name can be composed of other code points, or have other spaces. */
function folded(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
