import { TOPICS, type Topic, VERDICTS, type Verdict } from "@bedside/guidance";
import type { Audit, Trends, YearCount } from "./audit.ts";
import type { Checked } from "./checked.ts";
import type { AuditItem } from "./item.ts";

const HOURS = 24;

/** Counts what passes by; holds no items. */
export class Tally {
  #own = 0;
  #first: string | null = null;
  #last: string | null = null;
  readonly #verdicts = zeros(VERDICTS);
  readonly #topics = zeros(TOPICS);
  readonly #years = new Map<
    number,
    { verdicts: Record<Verdict, number>; topics: Partial<Record<Topic, number>> }
  >();
  readonly #platforms = new Map<string, Record<Verdict, number>>();
  readonly #hours = Array.from({ length: HOURS }, (_, hour) => ({ hour, items: 0, flagged: 0 }));

  add(item: AuditItem, { verdict, findings }: Checked): void {
    const topics = new Set(findings.filter(({ severity }) => severity !== "note").map(({ topic }) => topic));
    this.#own += 1;
    this.#verdicts[verdict] += 1;
    for (const topic of topics) this.#topics[topic] += 1;
    const platform = mapValue(this.#platforms, item.source, () => zeros(VERDICTS));
    platform[verdict] += 1;
    if (item.createdAt) this.#addDate(item.createdAt, verdict, topics);
  }

  get items(): Pick<Audit["items"], "own" | "first" | "last"> {
    return { own: this.#own, first: this.#first, last: this.#last };
  }

  get verdicts(): Readonly<Record<Verdict, number>> {
    return this.#verdicts;
  }

  get topics(): Readonly<Record<Topic, number>> {
    return this.#topics;
  }

  trends(): Trends {
    const years = [...this.#years].map(([year, counts]): YearCount => ({ year, ...counts }));
    return {
      years: years.sort((a, b) => a.year - b.year),
      platforms: [...this.#platforms].map(([platform, verdicts]) => ({ platform, verdicts })),
      hours: this.#hours,
    };
  }

  #addDate(createdAt: string, verdict: Verdict, topics: ReadonlySet<Topic>): void {
    if (this.#first === null || createdAt < this.#first) this.#first = createdAt;
    if (this.#last === null || createdAt > this.#last) this.#last = createdAt;
    const year = mapValue(this.#years, Number(createdAt.slice(0, 4)), () => ({
      verdicts: zeros(VERDICTS),
      topics: {} as Partial<Record<Topic, number>>,
    }));
    year.verdicts[verdict] += 1;
    for (const topic of topics) year.topics[topic] = (year.topics[topic] ?? 0) + 1;
    const hour = this.#hours[Number(/T(\d\d):/.exec(createdAt)?.[1] ?? -1)];
    if (!hour) return;
    hour.items += 1;
    if (verdict !== "clear") hour.flagged += 1;
  }
}

function zeros<T extends string>(names: readonly T[]): Record<T, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
}

function mapValue<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
