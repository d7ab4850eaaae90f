import type { Audit } from "@bedside/audit";

/** An audit as one JSON object, in pieces: a large one is longer than a string should be. */
export function* auditJson(audit: Audit): Generator<string> {
  let lead = "{";
  for (const [name, value] of Object.entries(audit)) {
    yield `${lead}\n  ${JSON.stringify(name)}: `;
    lead = ",";
    if (Array.isArray(value)) yield* listJson(value);
    else yield JSON.stringify(value);
  }
  yield "\n}\n";
}

function* listJson(list: readonly unknown[]): Generator<string> {
  if (list.length === 0) {
    yield "[]";
    return;
  }
  for (const [i, each] of list.entries()) yield `${i === 0 ? "[" : ","}\n    ${JSON.stringify(each)}`;
  yield "\n  ]";
}
