/** The names that the owner of an export goes by in it. Display names are all that many exports tell people apart by. */
export class OwnNames {
  private readonly names: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.names = new Set([...names].map(folded).filter((name) => name !== ""));
  }

  get areKnown(): boolean {
    return this.names.size > 0;
  }

  /** Whether a name is the owner's; `unknown` where nobody said who the owner is. */
  include(name: string): boolean | "unknown" {
    return this.areKnown ? this.names.has(folded(name)) : "unknown";
  }
}

/** One and the same name can be composed of other code points, or have other spaces. */
function folded(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
