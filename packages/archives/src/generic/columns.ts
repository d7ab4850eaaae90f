import { AUDIENCES, type Audience, PLATFORMS, type Platform } from "@bedside/guidance";

/** What the columns of a table, or the members of a JSON object, are called when they hold these things; the first wins. */
const NAMES = {
  text: "text body content contents message comment post caption tweet full_text reply description words note".split(
    " ",
  ),
  date: "date time created created_at createdat timestamp datetime date_time sent sent_at posted posted_at published published_at when".split(
    " ",
  ),
  author: "author from sender user username user_name screen_name from_name handle by name".split(" "),
  id: "id message_id post_id comment_id uuid".split(" "),
  url: "url link permalink href".split(" "),
  platform: "platform network source site".split(" "),
  audience: "audience visibility".split(" "),
  replyTo: "replyto reply_to in_reply_to parent_text".split(" "),
};
type Part = keyof typeof NAMES;

/** Which name holds which part, of the names that are there. */
export type Columns = Readonly<Partial<Record<Part, string>>>;

export function columnsOf(found: Iterable<string>): Columns {
  const there = new Map<string, string>();
  for (const name of found) {
    const plain = name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_");
    if (!there.has(plain)) there.set(plain, name);
  }
  const columns: Partial<Record<Part, string>> = {};
  for (const [part, names] of Object.entries(NAMES) as [Part, readonly string[]][]) {
    const name = names.find((each) => there.has(each));
    if (name !== undefined) columns[part] = there.get(name)!;
  }
  return columns;
}

/** Of the vocabulary, as far as the words fit it; a post of nobody knows where is taken for public. */
export function whereOf(
  platform: string | undefined,
  audience: string | undefined,
): { platform: Platform; audience: Audience } {
  return {
    platform: PLATFORMS.find((each) => each === platform?.trim().toLowerCase()) ?? "other",
    audience: AUDIENCES.find((each) => each === audience?.trim().toLowerCase()) ?? "public",
  };
}
