import { type ContactLine, type Country, contactLines } from "@bedside/guidance";

const SHOWN = 2;

/** Whom somebody could ring before they send it: medicolegal lines of the country, those seen lately first. */
export function adviceLines(country: Country): string[] {
  const lines = contactLines(country).filter(
    (line) => line.kind === "medicolegal" && line.text === undefined,
  );
  const lately = lines.filter((line) => !line.old);
  const old = lines.filter((line) => line.old);
  return [...lately, ...old].slice(0, SHOWN).map(adviceLine);
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
