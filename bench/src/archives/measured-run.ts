import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { openArchives, openContainer } from "@bedside/archives";
import { parseWhole } from "./parse-whole.ts";

/** What is done with an export, in a process of its own so that its memory is its own. */
export const WORKS = ["unzip", "parse", "import"] as const;
export type Work = (typeof WORKS)[number];

export interface Measured {
  /** Bytes unpacked, posts parsed or items read: to be sure that the work was done. */
  readonly count: number;
  readonly cpuSeconds: number;
  /** The most memory that the process held, Node itself and the compiler included. */
  readonly peakMegabytes: number;
}

async function work(kind: Work, path: string): Promise<number> {
  const archive = await openContainer(await openAsBlob(path), basename(path));
  let count = 0;
  if (kind === "import") {
    for (const opened of await openArchives([archive])) {
      for await (const items of opened.read()) count += items.filter(({ type }) => type === "written").length;
    }
    return count;
  }
  for (const file of archive.files) {
    if (kind === "parse") count += /tweets[^/]*\.js$/.test(file.path) ? await parseWhole(file.stream()) : 0;
    else
      for await (const chunk of file.stream() as unknown as AsyncIterable<Uint8Array>) count += chunk.length;
  }
  return count;
}

const [kind, path] = process.argv.slice(2);
if (path !== undefined && WORKS.includes(kind as Work)) {
  const before = process.cpuUsage();
  const count = await work(kind as Work, path);
  const { user, system } = process.cpuUsage(before);
  const measured: Measured = {
    count,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}
