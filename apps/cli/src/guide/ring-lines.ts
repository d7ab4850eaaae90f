import { type ContactLine, linesFor, needsChecking, type Reader, roleIn } from "@bedside/guidance";
import type { Ring } from "@bedside/guidance/situations";
import { dateText } from "../contact-text.ts";
import type { Page } from "../page.ts";
import { hanging, unbroken, wrap } from "../terminal-text.ts";
import { dimmed, spaced } from "./layout.ts";
import { richLines, runLines } from "./rich-lines.ts";

const UNDER = "  ";

/** Whom to turn to, and the numbers that somebody has read for this country. `today` is an ISO date. */
export function ringLines(ring: readonly Ring[], reader: Reader, today: string, page: Page): string[] {
  return spaced(
    ring.map(({ role, why }) => {
      const { name, what } = roleIn(role, reader.country);
      return [
        ...wrap(name, page.columns).map((line) => page.paint("bold", line)),
        ...richLines(why ?? [what], page, { lead: UNDER }),
        ...linesFor(role, reader.country, reader.profession).flatMap((line) =>
          numberLines(line, today, page),
        ),
      ];
    }),
  );
}

/** The number first, since it is what somebody looks for; who may ring it, when, and where it was read, below. */
function numberLines(line: ContactLine, today: string, page: Page): string[] {
  const number = unbroken(line.text ? `text ${line.text} to ${line.number}` : line.number);
  const email = line.email ? `, ${line.email}` : "";
  const seen = `${line.source}, ${line.asOfIs === "day-looked-at" ? "seen " : ""}${unbroken(dateText(line.asOf))}`;
  const notes = [
    line.who,
    line.hours,
    seen,
    needsChecking(line, today) ? "check before calling" : undefined,
  ].filter(Boolean);
  return [
    ...runLines([{ text: `${line.name}: ` }, { text: number, style: "bold" }, { text: email }], page, {
      lead: `${UNDER}· `,
    }),
    ...dimmed(hanging(`${UNDER}  `, notes.join(" · "), page.columns), page),
  ];
}
