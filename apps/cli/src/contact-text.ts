import type { Context } from "@bedside/engine";
import { type ContactLine, contactLines, type Profession } from "@bedside/guidance";

const SHOWN = 2;

/** The medicolegal lines are those of the defence organisations, whose members are doctors and dentists. */
const DEFENDED: ReadonlySet<Profession | undefined> = new Set([
  undefined,
  "doctor",
  "dentist",
  "student",
  "manager",
]);

/** Whom somebody could ring before they send it, those whose number was seen lately first; empty where nobody fits. */
export function adviceLines({ country, profession }: Context): string[] {
  const lines = contactLines(country).filter((line) => line.kind === "medicolegal");
  const own = lines.filter((line) => isDental(line) === (profession === "dentist"));
  if (!DEFENDED.has(profession)) return [];
  const latestFirst = [...own.filter((line) => !line.old), ...own.filter((line) => line.old)];
  return latestFirst.slice(0, SHOWN).map(adviceLine);
}

function isDental({ name }: ContactLine): boolean {
  return /\bdent/i.test(name);
}

function adviceLine({ name, number, who, hours, asOf, old }: ContactLine): string {
  const details = [
    who.toLowerCase(),
    hours?.toLowerCase(),
    `number seen ${dateText(asOf)}${old ? ", so check it first" : ""}`,
  ];
  return `${name}, ${number} (${details.filter(Boolean).join("; ")})`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2024-06-03` as `3 June 2024`, `2024-06` as `June 2024`, `2024` as it is. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(" ");
}
