import { csvHeader } from "../text/csv-rows.ts";

/** What a CSV file of the export holds. */
export type LinkedInTable =
  | "profile"
  | "connections"
  | "shares"
  | "comments"
  | "articles"
  | "messages"
  | "recommendations"
  | "invitations";

export interface FoundTable {
  readonly table: LinkedInTable;
  /** The line with the names of the columns: notes can stand before it. */
  readonly header: string;
  readonly escapeChar: '"' | "\\";
}

/** Exports of 2026 add the member's number to some names. */
const NAMES: Readonly<Record<LinkedInTable, RegExp>> = {
  profile: /profile(?:_\d+)?\.csv$/i,
  connections: /connections(?:_\d+)?\.csv$/i,
  shares: /shares(?:_\d+)?\.csv$/i,
  comments: /comments(?:_\d+)?\.csv$/i,
  articles: /articles(?:_\d+)?\.csv$/i,
  messages: /messages(?:_\d+)?\.csv$/i,
  recommendations: /recommendations_given(?:_\d+)?\.csv$/i,
  invitations: /invitations(?:_\d+)?\.csv$/i,
};

/** Columns are in any order, and some files have fewer; these tell the tables apart. */
const COLUMNS: Readonly<Record<LinkedInTable, readonly string[]>> = {
  profile: ["first name", "last name", "headline"],
  connections: ["first name", "last name", "connected on"],
  shares: ["sharecommentary"],
  comments: ["date", "message"],
  articles: ["title", "content"],
  messages: ["conversation id", "from", "content"],
  recommendations: ["first name", "last name", "text"],
  invitations: ["from", "to", "message", "direction"],
};
const COMMENT_COLUMNS = new Set(["date", "link", "message"]);
/** Columns that no other platform's file has; the other tables are known by their name as well. */
const DECISIVE: readonly LinkedInTable[] = ["shares", "messages", "connections"];
const TABLES = Object.keys(NAMES) as readonly LinkedInTable[];

export function isOfLinkedIn(path: string): boolean {
  return TABLES.some((table) => NAMES[table].test(path));
}

/** Which table a file is, by its name and its beginning. */
export function tableIn(path: string, head: string): FoundTable | undefined {
  for (const line of head.split("\n")) {
    const columns = new Set(csvHeader(`${line}\n`));
    const table = TABLES.find((each) => isTable(each, path, columns));
    if (table) return { table, header: line.trim(), escapeChar: escapeIn(table, head) };
  }
  return undefined;
}

function isTable(table: LinkedInTable, path: string, columns: ReadonlySet<string>): boolean {
  if (!COLUMNS[table].every((each) => columns.has(each))) return false;
  if (table === "comments" && ![...columns].every((each) => COMMENT_COLUMNS.has(each))) return false;
  return DECISIVE.includes(table) || NAMES[table].test(path);
}

/** Comments escape quotes with backslashes. Files that went through another program have the usual doubled ones. */
function escapeIn(table: LinkedInTable, head: string): '"' | "\\" {
  if (table !== "comments") return '"';
  const isDoubled = /[^,\n]""[^,\n]/.test(head) && !head.includes('\\"');
  return isDoubled ? '"' : "\\";
}
