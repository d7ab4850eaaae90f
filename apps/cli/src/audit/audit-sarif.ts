import type { Audit, AuditItem, Jigsaw, Ranked, RankedFinding } from "@bedside/audit";
import type { Artifact, Location, Log, Notification, Result } from "sarif";
import { uriOf } from "../sarif.ts";
import { LEVELS, logOf, ruleOf, whyOf } from "../sarif-run.ts";

/** The rule that finds a person in several items. */
const TOGETHER = "confidentiality/jigsaw";

/**
 * An audit as SARIF 2.1.0: messages and places, and none of the words. What was opened is an artifact, and the files in
 * it are artifacts inside that one; with several opened, the format has no way to say which a file lies in.
 */
export function auditSarif(audit: Audit, paths: readonly string[], folder: string): Log {
  const places = new Places(paths, folder);
  const results = [
    ...audit.worst.flatMap((ranked) => ranked.findings.map((finding) => resultOf(ranked, finding, places))),
    ...audit.jigsaw.map((jigsaw) => togetherResult(jigsaw, places)),
  ];
  const notifications = audit.warnings.map((text): Notification => ({ level: "warning", message: { text } }));
  return logOf({ results, notifications, artifacts: places.artifacts });
}

function resultOf({ item, score, alike }: Ranked, finding: RankedFinding, places: Places): Result {
  const why = whyOf(finding.rule);
  const { start, end } = finding;
  return {
    ...ruleOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: why === undefined ? finding.message : `${finding.message} ${why}` },
    locations: [places.of(item)],
    rank: Math.max(0, Math.min(100, score / MOST_POINTS)),
    // Offsets count from the beginning of the item, not of the file.
    properties: {
      key: item.key,
      ...(item.createdAt !== undefined && { createdAt: item.createdAt }),
      ...(item.url !== undefined && { url: item.url }),
      ...(start !== undefined && { start, end }),
      ...(alike.length > 0 && { alike }),
    },
  };
}

/** Scores go up to about three hundred, ranks to a hundred. */
const MOST_POINTS = 3;

function togetherResult({ items, reason, change }: Jigsaw, places: Places): Result {
  const [first, ...others] = items;
  return {
    ruleId: TOGETHER,
    level: LEVELS.pause,
    message: { text: reason },
    locations: first === undefined ? [] : [places.of(first.item)],
    relatedLocations: others.map(({ item }) => places.of(item)),
    properties: { keys: items.map(({ item }) => item.key), change },
  };
}

class Places {
  readonly artifacts: Artifact[];
  readonly #parent: number | undefined;
  readonly #indices = new Map<string, number>();

  constructor(paths: readonly string[], folder: string) {
    this.artifacts = paths.map((path) => ({ location: { uri: uriOf(path, folder) } }));
    this.#parent = paths.length === 1 ? 0 : undefined;
  }

  of({ key, at }: AuditItem): Location {
    const logicalLocations = [{ fullyQualifiedName: key, kind: "element" }];
    if (at === undefined) return { logicalLocations };
    const uri = `/${at.path.split("/").map(encoded).join("/")}`;
    const index = this.#index(uri);
    return {
      physicalLocation: { artifactLocation: { uri, index } },
      logicalLocations,
      properties: { entry: at.index },
    };
  }

  #index(uri: string): number {
    const known = this.#indices.get(uri);
    if (known !== undefined) return known;
    const inside = this.#parent === undefined ? {} : { parentIndex: this.#parent };
    this.artifacts.push({ location: { uri }, ...inside });
    this.#indices.set(uri, this.artifacts.length - 1);
    return this.artifacts.length - 1;
  }
}

function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
