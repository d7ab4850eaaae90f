import { availableParallelism } from "node:os";
import { type Country, type Profession, TOPICS, type Topic } from "@bedside/guidance";
import { InvalidArgumentError } from "commander";
import type { FailOn } from "../exit-code.ts";
import type { AuditFormat } from "./audit-writer.ts";

/** As commander hands them over. */
export interface AuditOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly csv?: true;
  readonly sarif?: true;
  readonly html?: string;
  readonly limit?: number;
  readonly quiet?: true;
  readonly color?: ColorWhen;
  readonly failOn?: FailOn;
  readonly me?: string;
  readonly name?: string;
  readonly bio?: string;
  readonly profession?: Profession;
  readonly country?: Country;
  readonly since?: string;
  readonly until?: string;
  readonly topics?: readonly Topic[];
  readonly jobs?: number;
  /** False with `--no-resume`. */
  readonly resume: boolean;
}

export const COLOR_WHEN = ["auto", "always", "never"] as const;
export type ColorWhen = (typeof COLOR_WHEN)[number];

export function formatOf({ json, jsonl, csv, sarif, html, quiet }: AuditOptions): AuditFormat {
  if (json) return "json";
  if (jsonl) return "jsonl";
  if (csv) return "csv";
  if (sarif) return "sarif";
  return html !== undefined && quiet ? "none" : "text";
}

/** One core is left to the person. */
export function defaultJobs(): number {
  return Math.max(1, availableParallelism() - 1);
}

export function topicList(given: string): readonly Topic[] {
  const names = given.split(",").map((each) => each.trim().toLowerCase());
  const topics = TOPICS.filter((topic) => names.includes(topic));
  if (names.some((name) => !(TOPICS as readonly string[]).includes(name)))
    throw new InvalidArgumentError(`Use some of ${TOPICS.join(", ")}, with commas between them.`);
  return topics;
}

/** A whole number of at least one. */
export function atLeastOne(most: number) {
  return (given: string): number => {
    const count = Number(given);
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
    throw new InvalidArgumentError(`Use a whole number from 1 to ${most}.`);
  };
}
