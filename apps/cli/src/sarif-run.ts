import { ENGINE_VERSION, RULES } from "@bedside/engine";
import type { Severity, Topic } from "@bedside/guidance";
import type { Artifact, Log, Notification, PropertyBag, ReportingDescriptor, Result } from "sarif";
import { furtherCommands } from "./further-text.ts";

export const LEVELS: Readonly<Record<Severity | "factor", "note" | "warning" | "error">> = {
  factor: "note",
  note: "note",
  pause: "warning",
  stop: "error",
};

/** What a run of the tool came to. */
export interface RunContent {
  readonly results: Result[];
  readonly notifications: Notification[];
  readonly artifacts?: Artifact[];
  readonly properties?: PropertyBag;
}

/** One log of SARIF 2.1.0 with one run. */
export function logOf({ results, notifications, artifacts, properties }: RunContent): Log {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Bedside",
            version: ENGINE_VERSION,
            semanticVersion: ENGINE_VERSION,
            rules: RULES.map(descriptorOf),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: notifications.every(({ level }) => level !== "error"),
            toolExecutionNotifications: notifications,
          },
        ],
        ...(artifacts !== undefined && { artifacts }),
        results,
        ...(properties !== undefined && { properties }),
      },
    ],
  };
}

const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map((rule, index) => [rule.id, index]));

export function ruleOf(rule: string): Pick<Result, "ruleId" | "ruleIndex"> {
  const ruleIndex = RULE_INDEX.get(rule);
  return { ruleId: rule, ...(ruleIndex !== undefined && { ruleIndex }) };
}

/** Why a rule minds, where it is one of the list. */
export function whyOf(rule: string): string | undefined {
  const index = RULE_INDEX.get(rule);
  return index === undefined ? undefined : RULES[index]!.why;
}

function descriptorOf(rule: (typeof RULES)[number]): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.message },
    fullDescription: { text: rule.why },
    ...helpOf(rule.topic),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.topic] },
  };
}

function helpOf(topic: Topic): Pick<ReportingDescriptor, "help"> {
  const further = furtherCommands(topic);
  return further ? { help: { text: `Read: ${further.read}. If it has happened: ${further.follow}.` } } : {};
}
