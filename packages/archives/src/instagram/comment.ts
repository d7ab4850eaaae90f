import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Item, Place } from "../item.ts";
import { isRecord, type JsonRecord, stringOf } from "../json-value.ts";
import { labelledOf, linkOf, ownerOf, timeOf, wordsOf } from "../meta/labelled.ts";
import { problemAt } from "../problem.ts";
import { mended } from "../text/mojibake.ts";
import { instantOfSeconds, readTime } from "../time.ts";

const SITE = /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\//;

/** A comment on a post or reel. Its keys are in the language of the account; what it answers is not in the export. */
export function commentItem(value: unknown, at: Place, bounds: DateBounds): Item {
  const said = Array.isArray(value) ? saidInRow(value) : isRecord(value) ? saidInLabels(value) : undefined;
  if (said === undefined) return problemAt("bad-row", at);
  const { text, owner, time, url } = said;
  return {
    type: "written",
    source: "instagram",
    kind: "comment",
    id: `comment/${time ?? ""}/${fingerprint(`${owner ?? ""}\n${text}`)}`,
    text,
    own: true,
    ...dated(time, bounds),
    platform: "instagram",
    audience: "public",
    ...(url !== undefined && { url }),
    ...(owner !== undefined && { replyTo: { author: owner } }),
    at,
  };
}

interface Said {
  readonly text: string;
  readonly owner: string | undefined;
  readonly time: string | undefined;
  readonly url: string | undefined;
}

function saidInLabels(record: JsonRecord): Said {
  const lines = labelledOf(record);
  const text = wordsOf(lines);
  return {
    text,
    owner: ownerOf(lines, text),
    time: instantOfSeconds(timeOf(lines) ?? record.timestamp),
    url: linkOf(lines, SITE),
  };
}

/** Before 2021: the time, the words and whose post it was, and no names for them. */
function saidInRow(row: readonly unknown[]): Said | undefined {
  const [time, text, owner] = row.map((each) => mended(stringOf(each)));
  if (time === undefined || text === undefined) return undefined;
  return { text, owner: owner || undefined, time: readTime(time), url: undefined };
}
