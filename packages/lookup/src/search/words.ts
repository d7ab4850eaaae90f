const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  "a an and are as at be been by can could did do does for from had has have he her his how i if in is it its me my of on or our she should so that the their them there they this to was we were what when where which who will with would you your".split(
    " ",
  ),
);

/** The words of a text as they are filed: small letters, no accents, no possessive, and none that say nothing. */
export function contentWordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(filed).filter((word) => word && !EMPTY.has(word));
}

/** Where each word stands, for marking it. */
export function* wordPlaces(
  text: string,
): Generator<{ readonly word: string; readonly start: number; readonly end: number }> {
  for (const match of text.matchAll(WORD))
    yield { word: filed(match[0]), start: match.index, end: match.index + match[0].length };
}

function filed(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/['’]/g, "");
}
