import type { Audience } from "@bedside/guidance";
import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Place, WrittenItem } from "../item.ts";
import type { OwnNames } from "../own-names.ts";
import { htmlToText } from "../text/html-text.ts";
import { withoutLineQuoting } from "./line-quoting.ts";
import { writtenTime } from "./written-time.ts";

export type Cells = Readonly<Record<string, string>>;

export interface RowContext {
  readonly own: OwnNames;
  readonly bounds: DateBounds;
  /** Words of the owner's shares by the name LinkedIn has for them: comments under them answer them. */
  readonly shares: Map<string, string>;
}

/** Shares are short; a history that is longer than this loses some context, and no item. */
const MOST_SHARES = 5000;

const BASIC = { type: "written", source: "linkedin", platform: "linkedin" } as const;

/** A row without commentary is somebody else's post passed on. */
export function shareItem(cells: Cells, at: Place, { bounds, shares }: RowContext): WrittenItem {
  const link = cell(cells, "sharelink");
  const text = withoutLineQuoting(cell(cells, "sharecommentary")).trim();
  const time = writtenTime(writtenIn(cells));
  const urn = urnIn(link);
  if (urn && text !== "" && shares.size < MOST_SHARES) shares.set(urn, text);
  const media = cell(cells, "mediaurl");
  return {
    ...BASIC,
    kind: "post",
    id: urn ?? `share/${time ?? ""}/${fingerprint(text)}`,
    text,
    own: true,
    ...dated(time, bounds),
    audience: audienceOf(cell(cells, "visibility")),
    ...linked(link),
    ...(media !== "" && { media: [{ name: media }] }),
    at,
  };
}

export function commentItem(cells: Cells, at: Place, { bounds, shares }: RowContext): WrittenItem {
  const link = cell(cells, "link");
  const text = cell(cells, "message").trim();
  const time = writtenTime(writtenIn(cells));
  const urn = urnIn(link);
  const answered = urn === undefined ? undefined : shares.get(urn);
  return {
    ...BASIC,
    kind: "comment",
    id: `comment/${urn ?? ""}/${time ?? ""}/${fingerprint(text)}`,
    text,
    own: true,
    ...dated(time, bounds),
    audience: "public",
    ...linked(link),
    ...(urn !== undefined && { replyTo: { id: urn, ...(answered !== undefined && { text: answered }) } }),
    at,
  };
}

export function articleItem(cells: Cells, at: Place, { bounds }: RowContext): WrittenItem {
  const title = cell(cells, "title").trim();
  const body = words(cell(cells, "content"));
  const time = writtenTime(writtenIn(cells));
  return {
    ...BASIC,
    kind: "post",
    id: `article/${fingerprint(title)}`,
    text: [title, body].filter((each) => each !== "").join("\n\n"),
    own: true,
    ...dated(time, bounds),
    audience: "public",
    ...linked(cell(cells, "link", "url")),
    at,
  };
}

/** Sent and received, and LinkedIn's own advertisements; who "LinkedIn Member" was, nobody knows any more. */
export function messageItem(cells: Cells, at: Place, { own, bounds }: RowContext): WrittenItem {
  const from = cell(cells, "from").trim();
  const to = cell(cells, "to")
    .split(",")
    .filter((each) => each.trim() !== "");
  const conversation = cell(cells, "conversation id");
  const title = cell(cells, "conversation title").trim();
  const content = words(cell(cells, "content"));
  const subject = cell(cells, "subject").trim();
  const time = writtenTime(writtenIn(cells));
  const isOwn = own.include(from);
  const isOwnAddress = own.include(cell(cells, "sender profile url"));
  return {
    ...BASIC,
    kind: "message",
    id: `${conversation}/${time ?? ""}/${fingerprint(`${from}\n${content}`)}`,
    text: [subject, content].filter((each) => each !== "").join("\n"),
    own: isOwnAddress === true ? true : isOwn,
    ...(from !== "" && { author: from }),
    ...dated(time, bounds),
    audience: to.length > 1 ? "closed-group" : "private",
    ...(conversation !== "" && {
      container: { id: conversation, ...(title !== "" && { name: title }), members: to.length + 1 },
    }),
    at,
  };
}

/** The owner's praise of somebody by name. */
export function recommendationItem(cells: Cells, at: Place, { bounds }: RowContext): WrittenItem {
  const text = cell(cells, "text").trim();
  const time = writtenTime(writtenIn(cells));
  const about = [cell(cells, "first name"), cell(cells, "last name")].filter((each) => each !== "").join(" ");
  return {
    ...BASIC,
    kind: "other",
    id: `recommendation/${time ?? ""}/${fingerprint(`${about}\n${text}`)}`,
    text,
    own: true,
    ...dated(time, bounds),
    audience: /^visible$/i.test(cell(cells, "status").trim()) ? "public" : "private",
    ...(about !== "" && { replyTo: { author: about } }),
    at,
  };
}

/** The note that goes with asking to connect. Most have none, and are no item. */
export function invitationItem(cells: Cells, at: Place, { bounds }: RowContext): WrittenItem | undefined {
  const text = cell(cells, "message").trim();
  if (text === "") return undefined;
  const from = cell(cells, "from").trim();
  const time = writtenTime(writtenIn(cells));
  return {
    ...BASIC,
    kind: "message",
    id: `invitation/${cell(cells, "sent at")}/${fingerprint(`${from}\n${text}`)}`,
    text,
    own: /^outgoing$/i.test(cell(cells, "direction").trim()),
    ...(from !== "" && { author: from }),
    ...dated(time, bounds),
    audience: "private",
    at,
  };
}

/** The time of a row as it stands there. */
export function writtenIn(cells: Cells): string {
  return cell(cells, "date", "sent at", "creation date");
}

function cell(cells: Cells, ...names: readonly string[]): string {
  for (const name of names) if (cells[name] !== undefined) return cells[name];
  return "";
}

/** Messages and articles can hold HTML; a comparison of two numbers is not HTML. */
function words(content: string): string {
  return /<\/?[a-z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i.test(content)
    ? htmlToText(content)
    : content.trim();
}

function linked(link: string): Pick<WrittenItem, "url"> {
  return /^https?:\/\//.test(link) ? { url: link } : {};
}

/** The name of a post inside its link, where it is percent-encoded in newer exports. */
function urnIn(link: string): string | undefined {
  return /urn:li:[a-zA-Z]+:[\w-]+/.exec(link.replace(/%3A/gi, ":"))?.[0];
}

function audienceOf(visibility: string): Audience {
  return /connection|group|contained/i.test(visibility) ? "closed-group" : "public";
}
