import type { ContactLine } from "./contact.ts";
import { auContacts } from "./countries/au/contacts.ts";
import { caContacts } from "./countries/ca/contacts.ts";
import { caribbeanContacts, caribbeanEmergencies } from "./countries/caribbean/contacts.ts";
import { gbContacts } from "./countries/gb/contacts.ts";
import { hkContacts } from "./countries/hk/contacts.ts";
import { ieContacts } from "./countries/ie/contacts.ts";
import { myContacts } from "./countries/my/contacts.ts";
import { nzContacts } from "./countries/nz/contacts.ts";
import { sgContacts } from "./countries/sg/contacts.ts";
import { usContacts } from "./countries/us/contacts.ts";
import { zaContacts } from "./countries/za/contacts.ts";
import { CARIBBEAN_COUNTRIES, type Country, type PackCountry } from "./vocabulary.ts";

const LINES: Readonly<Record<PackCountry, readonly ContactLine[]>> = {
  GB: gbContacts,
  IE: ieContacts,
  NZ: nzContacts,
  AU: auContacts,
  ZA: zaContacts,
  SG: sgContacts,
  HK: hkContacts,
  MY: myContacts,
  US: usContacts,
  CA: caContacts,
};

/** Whom to ring in this country, in the order to show them; empty where no number has been read. */
export function contactLines(country: Country): readonly ContactLine[] {
  if (Object.hasOwn(LINES, country)) return LINES[country as string as PackCountry];
  const territory = CARIBBEAN_COUNTRIES.find((code) => code === (country as string));
  return territory ? [...(caribbeanEmergencies[territory] ?? []), ...caribbeanContacts] : [];
}

/** Months after which a number is shown with "check before calling". */
const MONTHS_FRESH = 24;

/**
 * Whether to say "check before calling" beside a number. `today` is an ISO date: this package has no clock.
 * A page dated by its year alone is taken to be of that December.
 */
export function needsChecking(line: ContactLine, today: string): boolean {
  return line.old === true || monthOf(today) - monthOf(line.asOf) > MONTHS_FRESH;
}

function monthOf(date: string): number {
  const [year, month = "12"] = date.split("-");
  return Number(year) * 12 + Number(month);
}

/**
 * The link for a number as people write it: `tel:+443005006184` for "+44 (0)300 500 6184". A number without its
 * country code stays so, because free numbers often work only from inside the country.
 */
export function telHref(number: string): string {
  const isInternational = number.trimStart().startsWith("+");
  const digits = (isInternational ? number.replace("(0)", "") : number).replace(/\D/g, "");
  return `tel:${isInternational ? "+" : ""}${digits}`;
}
