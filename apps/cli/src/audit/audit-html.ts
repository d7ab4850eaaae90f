import { constants } from "node:fs";
import { access, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Audit } from "@bedside/audit";
import { EXIT } from "../exit-code.ts";
import { Failure, reasonOf } from "../failure.ts";
import { visible } from "../terminal-text.ts";

/** Before a long audit rather than after it. */
export async function mustBeWritable(file: string): Promise<void> {
  try {
    await access(path.dirname(path.resolve(file)), constants.W_OK);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** The report as one file for a browser, there as a whole or not at all, and for its owner's eyes. */
export async function writeHtml(file: string, audit: Audit, now: string): Promise<void> {
  const html = await htmlOf(audit, now);
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, html, { mode: 0o600, flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw cannotWrite(file, error);
  }
}

/** The charts are drawn into a document; Node has none of its own. */
async function htmlOf(audit: Audit, now: string): Promise<string> {
  const [{ reportHtml }, { parseHTML }] = await Promise.all([
    import("@bedside/audit/report"),
    import("linkedom"),
  ]);
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  return reportHtml(audit, { document: document as unknown as Document, now });
}

function cannotWrite(file: string, error: unknown): Failure {
  return new Failure(EXIT.cannotWrite, `Cannot write ${visible(file)}: ${reasonOf(error)}.`);
}
