import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Finding, READERS, type ReaderName } from "@bedside/engine";
import type { Log, Notification, PhysicalLocation, Result } from "sarif";
import { Positions } from "./position.ts";
import { LEVELS, logOf, type RunContent, ruleOf } from "./sarif-run.ts";
import type { Answer, SentTo } from "./second-reader/heard.ts";

/**
 * Gathers findings into one log of SARIF 2.1.0 (OASIS Standard). It holds messages and places and nothing of the
 * drafts: no snippet, no fix, no contents.
 */
export class SarifLog {
  readonly #results: Result[] = [];
  readonly #notifications: Notification[] = [];
  readonly #readers = new Set<ReaderName>();
  /** A run asks at one address at the most. */
  #sentTo: SentTo | undefined;
  readonly #folder: string;

  /** Files are named relative to `folder`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `line` is the line that the draft has to itself in a file of many. */
  add(name: string, text: string, report: Answer, line?: number): void {
    for (const reader of report.readers ?? []) this.#readers.add(reader);
    this.#sentTo ??= report.sentTo;
    const positions = new Positions(text);
    for (const finding of report.findings) {
      const region = line === undefined ? regionOf(finding, positions) : { startLine: line };
      this.#results.push(resultOf(finding, this.#location(name, region), line, report.id));
    }
    for (const { kind, message } of report.remarks ?? []) {
      const region = line === undefined ? undefined : { startLine: line };
      this.#notifications.push({
        descriptor: { id: kind },
        level: "note",
        message: { text: message },
        locations: [{ physicalLocation: this.#location(name, region) }],
      });
    }
  }

  addProblem(name: string, message: string): void {
    this.#notifications.push({
      level: "error",
      message: { text: message },
      locations: [{ physicalLocation: this.#location(name, undefined) }],
    });
  }

  log(): Log {
    const properties = this.#whoAndWhere();
    return logOf({
      results: this.#results,
      notifications: this.#notifications,
      ...(properties !== undefined && { properties }),
    });
  }

  /** Who read any of the drafts, and where they were sent; nothing where no second reader was heard. */
  #whoAndWhere(): RunContent["properties"] {
    const readers = READERS.filter((reader) => this.#readers.has(reader));
    if (readers.length === 0 && this.#sentTo === undefined) return undefined;
    return {
      ...(readers.length > 0 && { readers }),
      ...(this.#sentTo !== undefined && { sentTo: this.#sentTo }),
    };
  }

  #location(name: string, region: PhysicalLocation["region"]): PhysicalLocation {
    const artifactLocation = { uri: uriOf(name, this.#folder) };
    return region === undefined ? { artifactLocation } : { artifactLocation, region };
  }
}

function resultOf(
  finding: Finding,
  physicalLocation: PhysicalLocation,
  line: number | undefined,
  id: string | undefined,
): Result {
  const place = finding.start === undefined ? {} : { start: finding.start, end: finding.end };
  // In a file of many drafts the offsets count from the beginning of the draft, not of the file.
  const ofLine = line !== undefined && { ...(id !== undefined && { id }), ...place };
  const seenBy = finding.seenBy !== undefined && { seenBy: finding.seenBy };
  const properties = ofLine || seenBy ? { ...ofLine, ...seenBy } : undefined;
  return {
    ...ruleOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: `${finding.message} ${finding.why}` },
    locations: [{ physicalLocation }],
    ...(properties !== undefined && { properties }),
  };
}

function regionOf(finding: Finding, positions: Positions): PhysicalLocation["region"] {
  if (finding.start === undefined) return undefined;
  const start = positions.at(finding.start);
  const end = positions.at(finding.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: finding.start,
    charLength: finding.end - finding.start,
  };
}

/** Relative where the file lies below the folder, with forward slashes on every system. */
export function uriOf(name: string, folder: string): string {
  const relative = path.relative(folder, path.resolve(folder, name));
  if (relative.startsWith("..") || path.isAbsolute(relative))
    return pathToFileURL(path.resolve(folder, name)).href;
  return relative.split(path.sep).map(encodeURIComponent).join("/");
}
