import type { Checked } from "@bedside/audit";
import type { Topic } from "@bedside/guidance";

/** A result with the findings of some topics alone, and the verdict that those come to. */
export function onlyTopics(result: Checked, topics: ReadonlySet<Topic> | undefined): Checked {
  if (topics === undefined) return result;
  const findings = result.findings.filter(({ topic }) => topics.has(topic));
  const severities = new Set(findings.map(({ severity }) => severity));
  return {
    ...result,
    findings,
    verdict: severities.has("stop") ? "stop" : severities.has("pause") ? "pause" : "clear",
    // Details count for nothing but telling who somebody is.
    ...(!topics.has("confidentiality") && { details: [], level: "none" as const }),
  };
}
