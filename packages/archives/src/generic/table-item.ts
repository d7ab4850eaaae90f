import { dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { ReadOptions } from "../importer.ts";
import type { ExportSource, Item, Place, WrittenItem } from "../item.ts";
import { OwnNames } from "../own-names.ts";
import { problemAt } from "../problem.ts";
import type { DayOrder } from "../time.ts";
import { type Columns, whereOf } from "./columns.ts";
import { readFreeDate } from "./free-date.ts";

/** Posts of people are no older than this. */
const BEFORE_POSTS = "1980-01-01";

export interface TableContext {
  readonly source: ExportSource;
  readonly order: DayOrder;
  readonly me: OwnNames;
  readonly notAfter: string | undefined;
}

export function tableContext(source: ExportSource, order: DayOrder, options: ReadOptions): TableContext {
  return {
    source,
    order,
    me: new OwnNames(options.me === undefined ? [] : [options.me]),
    notAfter: options.notAfter,
  };
}

/**
 * One row of a table or one object of a list. Without a column that says who wrote it, it is the reader's own. A date
 * that cannot be read is a problem beside the words, which are read all the same.
 */
export function tableItem(
  cell: (name: string | undefined) => string | undefined,
  columns: Columns,
  at: Place,
  { source, order, me, notAfter }: TableContext,
): readonly Item[] {
  const text = cell(columns.text) ?? "";
  const date = cell(columns.date)?.trim() ?? "";
  const author = cell(columns.author)?.trim() ?? "";
  const time = date === "" ? undefined : readFreeDate(date, order);
  const url = cell(columns.url)?.trim() ?? "";
  const answered = cell(columns.replyTo) ?? "";
  const item: WrittenItem = {
    type: "written",
    source,
    kind: answered === "" ? "post" : "reply",
    id: cell(columns.id)?.trim() || `${at.index}-${fingerprint(`${date} ${author} ${text}`)}`,
    text,
    own: columns.author === undefined ? true : me.include(author),
    ...(author === "" ? {} : { author }),
    ...dated(time, { notBefore: BEFORE_POSTS, notAfter }),
    ...whereOf(cell(columns.platform), cell(columns.audience)),
    ...(/^https?:\/\//.test(url) ? { url } : {}),
    ...(answered === "" ? {} : { replyTo: { text: answered } }),
    at,
  };
  return date !== "" && time === undefined ? [item, problemAt("unreadable-date", at)] : [item];
}
