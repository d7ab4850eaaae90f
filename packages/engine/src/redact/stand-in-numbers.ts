import { isInvented, type Pseudonyms } from "./pseudonyms.ts";

/**
 * Numbers and addresses that belong to nobody, from the ranges set aside for tests and for films: NHS numbers beginning
 * 999 (NHS Data Dictionary), 07700 900 (Ofcom) and 555-01 (North American Numbering Plan) telephones, example.org (RFC
 * 2606). Of each range only a part is used, so that what was in the text already is still taken out.
 */
export class StandInNumbers {
  readonly #known = new Map<string, string | undefined>();
  readonly #used = new Map<string, number>();
  readonly #names: Pseudonyms;
  readonly #country: string;

  constructor(names: Pseudonyms, country: string) {
    this.#names = names;
    this.#country = country;
  }

  /** The same number, the same stand-in; undefined where no range is set aside, or all of it is used. */
  numberFor(rule: string, written: string): string | undefined {
    const kind = KIND_OF[rule.slice(rule.indexOf("/") + 1)];
    if (kind === undefined) return undefined;
    if (kind === "account") return `@${this.#names.accountFor(written.toLowerCase())}`;
    const key = `${kind} ${written.toLowerCase().replace(/[^a-z0-9@.]/g, "")}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#next(kind));
    return this.#known.get(key);
  }

  #next(kind: "nhs" | "phone" | "email"): string | undefined {
    const count = this.#used.get(kind) ?? 0;
    this.#used.set(kind, count + 1);
    if (kind === "email") return `person${count + 1}@example.org`;
    if (kind === "phone") return phone(count, this.#country);
    return nhsNumber(count) ?? (count < 999 ? this.#next(kind) : undefined);
  }
}

const KIND_OF: Readonly<Record<string, "nhs" | "phone" | "email" | "account">> = {
  "nhs-number": "nhs",
  "phone-number": "phone",
  "email-address": "email",
  "spelled-email-address": "email",
  "social-handle": "account",
};

const STANDS_IN = [/^999777\d{4}$/, /^077009008\d\d$/, /^20255501[5-9]\d$/, /^person\d+@example\.org$/];

/** Whether a number, an address or an account is one of those put in place of somebody's. */
export function isStandIn(written: string): boolean {
  const bare = written.toLowerCase().replace(/[^a-z0-9@.]/g, "");
  return (
    STANDS_IN.some((pattern) => pattern.test(bare)) || (bare.startsWith("@") && isInvented(bare.slice(1)))
  );
}

function phone(count: number, country: string): string | undefined {
  const isAmerican = country === "US" || country === "CA";
  if (isAmerican) return count < 50 ? `202-555-01${50 + count}` : undefined;
  return country === "GB" && count < 100 ? `07700 9008${String(count).padStart(2, "0")}` : undefined;
}

/** Nine digits and their check digit, modulus 11; undefined where there is none. */
function nhsNumber(count: number): string | undefined {
  if (count > 999) return undefined;
  const nine = `999777${String(count).padStart(3, "0")}`;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(nine[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${nine.slice(0, 3)} ${nine.slice(3, 6)} ${nine.slice(6)}${check}`;
}
