import type { Audit } from "../audit.ts";

export const VERDICT_NAMES = { stop: "Don’t post as it stands", pause: "Worth a second look" } as const;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "2024-06-03T21:15:00Z" as "3 June 2024, 21:15". The time is the export's own. */
export function dateInWords(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d))?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day, time] = match;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}${time ? `, ${time}` : ""}`;
}

/** What was read and what came of it, in a sentence or two. */
export function summaryOf({ items, verdicts, source, jigsaw }: Audit): string {
  const span =
    items.first && items.last ? `, from ${dateInWords(items.first)} to ${dateInWords(items.last)}` : "";
  const own = items.own === 1 ? "1 item of your own" : `${number(items.own)} of your own items`;
  const read = `${own} from ${source.format}${span}.`;
  const flagged = verdicts.stop + verdicts.pause;
  if (flagged === 0) return `${read} Nothing in them that we would change.`;
  const together =
    jigsaw.length > 0
      ? ` ${number(jigsaw.length)} ${jigsaw.length === 1 ? "group points" : "groups point"} to somebody only together.`
      : "";
  return `${read} ${gravityInWords(verdicts)}${together}`;
}

function gravityInWords({ stop, pause }: Audit["verdicts"]): string {
  const grave = stop === 1 ? "1 should not stand as it is" : `${number(stop)} should not stand as they are`;
  const light = pause === 1 ? "1 is worth a second look" : `${number(pause)} are worth a second look`;
  if (stop === 0) return `${startingSentence(light)}.`;
  return pause === 0 ? `${startingSentence(grave)}.` : `${startingSentence(grave)}, ${light}.`;
}

function startingSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

export const CARE =
  "Before you change or delete anything: if a complaint, a claim, an inquiry or a request for your messages exists or may come, speak to your indemnifier first. Deleting can look like hiding.";
