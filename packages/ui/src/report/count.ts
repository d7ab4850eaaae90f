const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "one finding", "three findings", "14 findings": words up to ten, since they are read aloud. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${WORDS[number] ?? String(number)} ${number === 1 ? one : many}`;
}

export function startingSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as a reader counts them: runs of anything that is not space. */
export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** 41000 as "41,000". */
export function figure(number: number): string {
  return number.toLocaleString("en-GB");
}
