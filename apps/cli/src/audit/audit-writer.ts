import type { Audit, Ranked } from "@bedside/audit";
import { CSV_HEADER, csvRow } from "@bedside/audit/words";
import type { Output } from "../output.ts";
import type { Page } from "../page.ts";
import { auditJson } from "./audit-json.ts";
import { auditSarif } from "./audit-sarif.ts";
import { auditText } from "./audit-text.ts";

export type AuditFormat = "text" | "json" | "jsonl" | "csv" | "sarif" | "none";

export interface WriterOptions {
  readonly format: AuditFormat;
  readonly limit: number | undefined;
  readonly html: string | undefined;
  /** What was opened. */
  readonly paths: readonly string[];
  /** Where the command was called: files are named relative to it. */
  readonly folder: string;
}

/** Sets an audit out in one of the formats. `found` is told of each item as it comes, `finish` of the whole. */
export class AuditWriter {
  readonly #output: Output;
  readonly #page: Page;
  readonly #options: WriterOptions;
  #written = 0;

  constructor(output: Output, page: Page, options: WriterOptions) {
    this.#output = output;
    this.#page = page;
    this.#options = options;
  }

  async found(ranked: Ranked): Promise<void> {
    const { format, limit = Number.POSITIVE_INFINITY } = this.#options;
    if (format !== "jsonl" || this.#written >= limit) return;
    this.#written += 1;
    await this.#output.write(`${JSON.stringify(ranked)}\n`);
  }

  async finish(audit: Audit): Promise<void> {
    const { format, limit, html, paths, folder } = this.#options;
    const listed = { ...audit, worst: audit.worst.slice(0, limit) };
    if (format === "text") await this.#output.write(auditText(audit, { limit, html }, this.#page));
    if (format === "json") for (const piece of auditJson(listed)) await this.#output.write(piece);
    if (format === "sarif")
      await this.#output.write(`${JSON.stringify(auditSarif(listed, paths, folder), null, 2)}\n`);
    if (format !== "csv") return;
    await this.#output.write(CSV_HEADER);
    for (const ranked of listed.worst) await this.#output.write(csvRow(ranked));
  }
}
