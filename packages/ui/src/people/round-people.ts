/** Below this an estimate says no more than "a handful": 7 and 9 are the same to it. */
const HANDFUL = 4.5;

/**
 * A number of people as far as an estimate can be trusted: one figure, and a half after a one. 40,213 is 40,000 and
 * 1,520 is 1,500; from ten on never more than a quarter off, and never in another order than the numbers themselves.
 */
export function roundPeople(people: number): number {
  if (people < 10) return Math.round(people);
  const unit = 10 ** Math.floor(Math.log10(people));
  const leading = people / unit;
  const rounded = leading < 2 ? Math.round(leading * 2) / 2 : Math.round(leading);
  return Math.round(rounded * unit);
}

/** "1", "3", "fewer than 10", "about 40,000", "about 7 million": as it stands inside a sentence. */
export function aboutPeople(people: number): string {
  if (people < 1.5) return "1";
  if (people < HANDFUL) return `about ${Math.round(people)}`;
  if (people < 9.5) return "fewer than 10";
  return `about ${inFigures(roundPeople(people))}`;
}

/** The same where every letter counts: "3", "under 10", "40,000". */
export function fewPeople(people: number): string {
  if (people < 1.5) return "1";
  if (people < HANDFUL) return String(Math.round(people));
  if (people < 9.5) return "under 10";
  return inFigures(roundPeople(people));
}

/** "about 40,000 people", "1 person". */
export function peopleInWords(people: number): string {
  return people < 1.5 ? "1 person" : `${aboutPeople(people)} people`;
}

function inFigures(number: number): string {
  if (number < 1_000_000) return number.toLocaleString("en-GB");
  return `${(number / 1_000_000).toLocaleString("en-GB")} million`;
}
