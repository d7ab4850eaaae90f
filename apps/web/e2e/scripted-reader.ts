import { readFileSync } from "node:fs";
import path from "node:path";
import type { ModelEvidence } from "@bedside/engine";
import { TOPICS } from "@bedside/guidance";
import type { Page } from "@playwright/test";

const WEIGHTS = path.join(import.meta.dirname, "../../../packages/model/weights/small.model");

/** Which weights are in this copy: the engine hears those whose worth it has learned, and no others. */
function idOfWeights(): string {
  const bytes = readFileSync(WEIGHTS);
  const head = 8 + 4;
  return JSON.parse(bytes.subarray(head, head + bytes.readUInt32LE(8)).toString("utf8")).id;
}

/** Certain of one topic and of nothing else, whatever it is given. */
function evidence(): ModelEvidence {
  const names = [...TOPICS, "flagged", "stop"] as const;
  const points = Object.fromEntries(names.map((name) => [name, -4])) as Record<
    (typeof names)[number],
    number
  >;
  const hostility = { hate: -4, toxic: -4, sexism: -4, bias: -4 };
  const sure = { ...points, confidentiality: 6, flagged: 6 };
  return {
    id: idOfWeights(),
    points: sure,
    carriers: {},
    details: [],
    names: [],
    windows: 1,
    hostility,
  } as ModelEvidence;
}

/**
 * Puts a reader in place of the one that is built, so that what it sees does not hang on what the weights have learned. It
 * answers after `wait` milliseconds. The page must have no service worker, which would bring the built one.
 */
export async function scriptReader(page: Page, wait: number): Promise<void> {
  const script = `
    const evidence = ${JSON.stringify(evidence())};
    self.addEventListener("message", ({ data: { id, question } }) => {
      if (question === "cancel") return;
      const reply = question === "load" ? { id: evidence.id } : question === "read" ? evidence : null;
      setTimeout(() => self.postMessage({ kind: "reply", id, reply }), question === "read" ? ${wait} : 0);
    });`;
  await page.route(/\/assets\/reader-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
}
