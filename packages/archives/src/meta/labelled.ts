import { type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { mended } from "../text/mojibake.ts";

/** One line of a record whose keys are written for people, in the language of the account. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
}

const WORDS = new Set(
  "comment|caption|text|post|message|description|title|opmerking|reactie|bijschrift|tekst|bericht|kommentar|bildunterschrift|beitrag|nachricht|beschreibung|komentarz|yorum|تعليق|комментарий|commento|didascalia|testo|comentariu|comentario|comentário|descripción|descrição|descrizione|legenda|texto|koment|commentaire|légende|texte".split(
    "|",
  ),
);
const OWNERS = new Set(
  "media owner|owner|author|username|name|media-eigenaar|eigenaar|auteur|gebruikersnaam|naam|medieninhaber|autor|benutzername|nutzername|właściciel mediów|medya sahibi|yazar|مالك الوسائط|владелец медиафайла|автор|proprietario del contenuto multimediale|autore|nome utente|proprietarul conținutului media|propietario del contenido multimedia|nombre de usuario|pronari i medias|propriétaire du média|nom d’utilisateur|nom d'utilisateur|proprietário da mídia".split(
    "|",
  ),
);
const USER_NAME = /^@?[a-z0-9._]{1,30}$/;
const ADDRESS = /^https?:\/\//;

/** Both shapes of such records: an object by label, or (since 2024) a list of labels with values. */
export function labelledOf(record: JsonRecord): readonly Labelled[] {
  const map = recordOf(record.string_map_data);
  const byLabel = Object.entries(map).map(([label, entry]) => labelledEntry(label, recordOf(entry)));
  const listed = listOf(record.label_values).flatMap((each) => flattened(recordOf(each), 0));
  return [...byLabel, ...listed];
}

/** Values can be nested in `dict` lists, such as the account of a post that is commented on. */
function flattened(entry: JsonRecord, depth: number): readonly Labelled[] {
  const nested = listOf(entry.dict);
  if (nested.length === 0 || depth > 4) return [labelledEntry(stringOf(entry.label), entry)];
  return nested.flatMap((each) => flattened(recordOf(each), depth + 1));
}

function labelledEntry(label: string, entry: JsonRecord): Labelled {
  const timestamp = positive(entry.timestamp) ?? positive(entry.timestamp_value);
  const href = stringOf(entry.href);
  return {
    label: mended(label),
    value: mended(stringOf(entry.value)),
    ...(href !== "" && { href }),
    ...(timestamp !== undefined && { timestamp }),
  };
}

function positive(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

/**
 * The words of such a record. By the label where it is one we know; otherwise the first line, which is where every
 * export seen has them; otherwise the first that is neither a user name nor an address.
 */
export function wordsOf(lines: readonly Labelled[]): string {
  const known = lines.find((line) => WORDS.has(line.label.toLowerCase()));
  if (known) return known.value;
  const [first] = lines;
  if (first && isWords(first) && !OWNERS.has(first.label.toLowerCase())) return first.value;
  return (
    lines.find(
      (line) => isWords(line) && !USER_NAME.test(line.value) && !OWNERS.has(line.label.toLowerCase()),
    )?.value ?? ""
  );
}

function isWords(line: Labelled): boolean {
  return line.value !== "" && line.timestamp === undefined && !ADDRESS.test(line.value);
}

/** The account whose post is commented on. */
export function ownerOf(lines: readonly Labelled[], words: string): string | undefined {
  const known = lines.filter((line) => OWNERS.has(line.label.toLowerCase()) && line.value !== "");
  // The user name tells people apart, the display name does not.
  const named = known.find((line) => USER_NAME.test(line.value)) ?? known[0];
  if (named) return named.value;
  return lines.find((line) => line.value !== words && USER_NAME.test(line.value))?.value;
}

export function timeOf(lines: readonly Labelled[]): number | undefined {
  return lines.find((line) => line.timestamp !== undefined)?.timestamp;
}

/** The link to the original among the lines, if it is on this site. */
export function linkOf(lines: readonly Labelled[], site: RegExp): string | undefined {
  for (const line of lines) {
    for (const address of [line.href, line.value]) {
      if (address !== undefined && ADDRESS.test(address) && site.test(address)) return address;
    }
  }
  return undefined;
}
