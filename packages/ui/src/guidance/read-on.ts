import type { ContactLine } from "@bedside/guidance";

/** When a number was read: "checked on 22 November 2026", "on a page of October 2020". */
export function readOn({ asOf, asOfIs }: Pick<ContactLine, "asOf" | "asOfIs">): string {
  const date = partialDateInWords(asOf);
  if (asOfIs === "day-looked-at") return asOf.length === 10 ? `checked on ${date}` : `checked in ${date}`;
  if (asOfIs === "latest-possible") return `on a page of ${date} or earlier`;
  return `on a page of ${date}`;
}

/** `2024-06-03` as "3 June 2024", `2024-06` as "June 2024", `2024` as it is. */
function partialDateInWords(date: string): string {
  const [year = date, month, day] = date.split("-");
  if (!month) return year;
  return new Date(`${year}-${month}-${day ?? "01"}T12:00:00Z`).toLocaleDateString("en-GB", {
    year: "numeric",
    month: "long",
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  });
}
