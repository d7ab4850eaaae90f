import type { ArchiveFile } from "../archive-files.ts";
import type { ProblemItem } from "../item.ts";
import { problem } from "../problem.ts";

/** Meta's exports come as HTML unless one asks for JSON, and the HTML has neither ids nor reliable marks. One problem for all of it. */
export function needsJsonExport(files: readonly ArchiveFile[], platform: string): ProblemItem {
  const page = files.find(({ path }) => /\.html?$/i.test(path));
  return problem(
    "needs-json-export",
    page?.path ?? "",
    undefined,
    `This ${platform} export was made as HTML, which cannot be read reliably. Ask ${platform} for it again and choose JSON as the format.`,
  );
}

/** Whether an export has pages where it would have data. */
export function isHtmlExport(paths: readonly string[]): boolean {
  return paths.some((path) => /\.html?$/i.test(path)) && !paths.some((path) => /\.json$/i.test(path));
}
