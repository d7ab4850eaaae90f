import { isRecord, listOf, stringOf } from "../json-value.ts";

/**
 * The words of a comment from its cell. Until June 2024 an object with a list of segments, since then the segments with
 * commas between them and no brackets. Raw line breaks stand inside their strings, and quotes are not always escaped.
 */
export function textOfSegments(cell: string): string {
  const trimmed = cell.trim();
  if (!trimmed.startsWith("{")) return cell.trim();
  return joined(parsed(trimmed)) ?? unescaped(trimmed) ?? trimmed;
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(`[${escapedBreaks(cell)}]`);
  } catch {
    return undefined;
  }
}

/** JSON allows no raw line breaks, and YouTube puts none between the segments, so that all stand inside strings. */
function escapedBreaks(cell: string): string {
  return cell.replace(/\r?\n/g, "\\n").replaceAll("\t", "\\t");
}

function joined(value: unknown): string | undefined {
  const segments = listOf(value).flatMap((each) =>
    isRecord(each) && Array.isArray(each.takeoutSegments) ? each.takeoutSegments : [each],
  );
  if (!segments.some((each) => isRecord(each) && typeof each.text === "string")) return undefined;
  return segments
    .map((each) => (isRecord(each) ? stringOf(each.text) : ""))
    .join("")
    .trim();
}

/** Segments that are not JSON since a quote in the words was left as it is. */
function unescaped(cell: string): string | undefined {
  const start = /^\{(?:"takeoutSegments":\[\{)?"text":"/.exec(cell);
  if (!start) return undefined;
  return cell
    .slice(start[0].length)
    .replace(/"\}(?:\]\})?$/, "")
    .replaceAll('"},{"text":"', "")
    .replaceAll("\\n", "\n")
    .replaceAll('\\"', '"')
    .trim();
}
