import {
  type ContactLine,
  type ContactRole,
  DEFAULT_COUNTRY,
  linesFor,
  needsChecking,
  situationTitle,
} from "@bedside/guidance";
import type { Answer, Chance, Question } from "@bedside/lookup/ask";
import { bodyOf, dimmed, laidOut, type Part, spaced } from "../guide/layout.ts";
import type { Page } from "../page.ts";
import { hanging, quote, unbroken, wrap } from "../terminal-text.ts";

/** Whom to turn to, whatever it is about. */
const ALWAYS: readonly ContactRole[] = ["indemnifier", "support"];
/** Where nobody knows what it is about, it may be about anything. */
const WHEN_UNKNOWN: readonly ContactRole[] = ["emergency", ...ALWAYS];

const CLOSING = "Read on this device. Nothing was sent anywhere. This is information, not legal advice.";

/** The answer for a person: what it is about, by which words, how to open it, what else it may be, whom to ring. */
export function answerText(question: Question, answer: Answer, today: string, page: Page): string {
  const inner = bodyOf(page);
  const isKnown = answer.situation !== "none";
  const parts: Part[] = [
    ...(isKnown ? knownParts(question, answer, inner) : unknownParts(inner)),
    { heading: othersHeading(answer), lines: otherLines(question, answer, inner) },
    {
      heading: isKnown ? "To talk it through" : "Somebody who can help",
      lines: callLines(isKnown ? ALWAYS : WHEN_UNKNOWN, question, today, inner),
    },
    { lines: dimmed(wrap(CLOSING, inner.columns), inner) },
  ];
  return laidOut(parts, page);
}

function knownParts(question: Question, answer: Answer, page: Page): Part[] {
  const known = situationTitle(answer.situation);
  const words = answer.because.map(({ start, end }) => quote(question.q.slice(start, end)));
  const because = words.length === 0 ? [] : wrap(`Because of: ${words.join(", ")}.`, page.columns);
  return [
    { lines: dimmed(wrap(surenessOf(answer), page.columns), page) },
    {
      heading: known?.title ?? answer.situation,
      lines: spaced([wrap(known?.summary ?? "", page.columns), because]),
    },
    { heading: "Open it", lines: [page.paint("cyan", commandFor(answer, question))] },
  ];
}

function unknownParts({ columns }: Page): Part[] {
  return [
    {
      heading: "That is not something Bedside covers.",
      lines: wrap(
        "Bedside is about health professionals and what is posted, sent and said online. If it is about that, try it in other words, or look at everything: bedside guide",
        columns,
      ),
    },
  ];
}

const SURE = 0.8;
const PROBABLE = 0.5;

function surenessOf({ confidence }: Answer): string {
  if (confidence >= SURE) return "This looks like:";
  if (confidence >= PROBABLE) return "This is probably:";
  return "This may be the following, though it is hard to tell:";
}

function othersHeading({ situation }: Answer): string {
  return situation === "none" ? "The nearest there is" : "Or is it one of these?";
}

/** Beside `none`, what is less likely than this is no help. */
const WORTH_A_LOOK = 0.05;

function otherLines(question: Question, { situation: first, alternatives }: Answer, page: Page): string[] {
  return spaced(
    alternatives
      .filter(({ situation }) => situation !== "none")
      .filter(({ confidence }) => first !== "none" || confidence >= WORTH_A_LOOK)
      .map((one) => [
        ...wrap(situationTitle(one.situation)?.title ?? one.situation, page.columns),
        page.paint("cyan", `  ${commandFor(one, question)}`),
      ]),
  );
}

/** So many numbers for each role: the situation itself has them all. */
const NUMBERS = 2;

/** A few numbers of the country, those read lately first. */
function callLines(roles: readonly ContactRole[], asker: Question, today: string, page: Page): string[] {
  const { country = DEFAULT_COUNTRY, profession } = asker;
  const isOld = (line: ContactLine) => Number(needsChecking(line, today));
  const lines = roles.flatMap((role) =>
    linesFor(role, country, profession)
      .toSorted((a, b) => isOld(a) - isOld(b))
      .slice(0, NUMBERS),
  );
  if (lines.length === 0)
    return wrap("Your union, professional body or indemnifier can talk it through with you.", page.columns);
  return lines.flatMap((line) => hanging("· ", callText(line, today), page.columns));
}

function callText(line: ContactLine, today: string): string {
  const number = unbroken(line.text ? `text ${line.text} to ${line.number}` : line.number);
  const notes = [line.who, line.hours, needsChecking(line, today) && "check before calling"];
  return `${line.name}, ${number} (${notes.filter(Boolean).join("; ")})`;
}

/** What was said of who asks has to be said again. */
function commandFor({ situation }: Chance, { country, profession }: Question): string {
  return [
    `bedside guide ${situation}`,
    country && `--country ${country}`,
    profession && `--profession ${profession}`,
  ]
    .filter(Boolean)
    .join(" ");
}
