import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";

/** Whether the draft says who gains. A bio does not count: an advert is read on its own. */
export function isDeclared(reading: Reading): boolean {
  return reading.signal("disclosure").length > 0;
}

/** Among colleagues, swaps, lost property and jokes are no adverts; but a colleague can be sold to as well. */
export function isPlay(reading: Reading): boolean {
  return reading.signal("fiction").length > 0 || reading.has(CHARITY);
}

const CHARITY =
  /\b(?:charity|hospice shop|fundrais\w+|sponsor me|bake sale|raffle|jumble|just ?giving|donat\w+|free (?:on|from) the nhs|in aid of|food ?bank|red cross|st john|library|lost property|knitted?|i knit)\b/;

/** Puts a plain declaration in front of the draft. */
export function declare(reading: Reading, line: string): Fix {
  const [first = ""] = reading.text;
  return {
    title: "Say at the top that you gain from it",
    replacement: `${line} ${first}`,
    at: { start: 0, end: first.length },
  };
}

/** For codes, links and gifts. */
export const AD_LINE = "Ad:";
/** For one's own clinic, shop or company. */
export const OWN_LINE = "Declared interest:";
