import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import type { Context } from "../draft.ts";
import { find } from "../find/find.ts";
import { draftOf } from "../parse-draft.ts";
import { read } from "../read/read.ts";
import { weigh } from "./weigh.ts";

function severities(text: string, context: Partial<Context> = {}): string[] {
  const reading = read(draftOf(text, { profession: "nurse", audience: "public", ...context }));
  const { judged } = weigh(find(reading), reading);
  return judged
    .filter(({ hit }) => hit.rule.id === "confidentiality/patient-name")
    .map(({ severity }) => severity);
}

const NAMED = "Mavis in bed 4 rang the bell today.";

describe("what moves the severity of a patient's name", () => {
  it("is a stop in public, in a closed group and in private", () => {
    expect(severities(NAMED)).toEqual(["stop"]);
    expect(severities(NAMED, { audience: "closed-group" })).toEqual(["stop"]);
    expect(severities(NAMED, { audience: "private" })).toEqual(["stop"]);
  });

  it("is a pause among colleagues, and with consent", () => {
    expect(severities(NAMED, { audience: "colleagues" })).toEqual(["pause"]);
    expect(severities(`${NAMED} Shared with her permission.`)).toEqual(["pause"]);
  });

  it("stays a stop for a record number among colleagues", () => {
    const reading = read(draftOf("Bloods for NHS no 999 000 0018 please", { audience: "colleagues" }));
    const { judged } = weigh(find(reading), reading);
    expect(judged.map(({ hit, severity }) => `${hit.rule.id} ${severity}`)).toEqual([
      "confidentiality/nhs-number stop",
    ]);
  });

  it("does not let consent count for a child", () => {
    expect(severities(`${NAMED} She is 6 years old. Shared with mum's permission.`)).toEqual(["stop"]);
  });

  it("is not moved by disclaimers", () => {
    expect(severities(`${NAMED} Views my own, no offence, just a joke.`)).toEqual(["stop"]);
  });
});

describe("a door code", () => {
  const text = (rest: string) => `Back to 31 Larkfield Mews again before lunch. Key safe 7264${rest}`;

  it("beside an address is a stop, whoever lives there", () => {
    const { verdict, findings } = check(
      draftOf(text(", knock first"), {
        audience: "public",
        capacity: "professional",
        profession: "paramedic",
      }),
    );
    expect(verdict).toBe("stop");
    expect(findings.some(({ rule }) => rule === "confidentiality/access-code")).toBe(true);
  });

  it("of a bike shed is nobody's address", () => {
    const draft = draftOf("Bike shed code is 7264 now, same as the old one backwards", {
      audience: "colleagues",
    });
    expect(check(draft).findings.filter(({ topic }) => topic === "confidentiality")).toEqual([]);
  });
});
