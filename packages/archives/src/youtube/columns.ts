import { csvHeader } from "../text/csv-rows.ts";

/** The cells of a comment or live-chat row by what they mean. */
export interface CommentCells {
  readonly id: string;
  readonly channel: string;
  readonly written: string;
  readonly parent: string;
  readonly post: string;
  readonly video: string;
  readonly text: string;
}

type Cells = Readonly<Record<string, string>>;

const ENGLISH = ["comment create timestamp", "live chat create timestamp"];

/** Comments of the owner, in the English of most exports or by what its first row looks like. */
export function isOfComments(head: string): boolean {
  const columns = csvHeader(head);
  if (ENGLISH.some((each) => columns.includes(each))) return true;
  return (
    columns.length >= 5 &&
    /,"?\{""(?:text|takeoutSegments)"":/.test(head) &&
    /,UC[\w-]{5,30},|^UC[\w-]{5,30},/m.test(head)
  );
}

export function cellsOf(cells: Cells): CommentCells {
  return ENGLISH.some((each) => cells[each] !== undefined) ? byName(cells) : byLook(Object.values(cells));
}

function byName(cells: Cells): CommentCells {
  const cell = (...names: readonly string[]) =>
    names.map((name) => cells[name] ?? "").find((each) => each !== "") ?? "";
  return {
    id: cell("comment id", "live chat id"),
    channel: cell("channel id"),
    written: cell("comment create timestamp", "live chat create timestamp"),
    parent: cell("parent comment id"),
    post: cell("post id"),
    video: cell("video id"),
    text: cell("comment text", "live chat text"),
  };
}

const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const COMMENT_ID = /^U[gi][\w-]{10,60}(?:\.[\w-]{1,60})?$/;
const CHANNEL = /^UC[\w-]{3,40}$/;
const VIDEO = /^[\w-]{11}$/;

/** Names of columns are translated in some accounts, and ids look like nothing else. */
function byLook(values: readonly string[]): CommentCells {
  const find = (pattern: RegExp) => values.find((each) => pattern.test(each)) ?? "";
  const comments = values.filter((each) => COMMENT_ID.test(each));
  // The id of a reply is that of its thread, a dot and its own.
  const id = comments.find((each) => each.includes(".")) ?? comments[0] ?? "";
  return {
    id,
    channel: find(CHANNEL),
    written: find(TIME),
    parent: id.includes(".") ? (comments.find((each) => !each.includes(".")) ?? "") : "",
    post: "",
    video: find(VIDEO),
    text: find(/^\s*\{"/),
  };
}
