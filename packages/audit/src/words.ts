/** The words and shapes in which an audit is shown, without the charts: a door of its own for pages. */
export { CSV_HEADER, csvRow } from "./csv.ts";
export { platformHelp } from "./report/platform-help.ts";
export { type ReportItem, reportItem } from "./report/report-data.ts";
export { sourceName } from "./report/source-name.ts";
export { CARE, dateInWords, summaryOf, VERDICT_NAMES } from "./report/words.ts";
