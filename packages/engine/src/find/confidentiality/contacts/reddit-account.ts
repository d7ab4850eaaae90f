import { defineRule } from "../../rule.ts";
import { ownerOfHandle } from "./handle-owner.ts";

/** u/name, /u/name: three to twenty letters, digits, hyphens and underscores (Reddit). */
const ACCOUNT = /(?<![\w/.])\/?u\/(?<name>[a-z0-9_-]{3,20})(?![\w/-])/g;
/** Shorthand that looks like one: u/s (ultrasound), u/output, U/E. */
const SHORTHAND =
  /^(?:sound|scan|output|stable|sounds|scans|steroids|lytes|cant|have|are|see|think|ltrasound)$/;

export const redditAccount = defineRule({
  id: "confidentiality/reddit-account",
  grade: "stop",
  needs: ["u", "u/*"],
  message: "This account belongs to somebody you care for.",
  why: "An account's old posts often say who is behind it, and now they say that it is your patient.",
  *find(reading) {
    for (const match of reading.matches(ACCOUNT)) {
      if (SHORTHAND.test(match.groups.name ?? "")) continue;
      yield {
        span: match,
        label: "contact",
        whose: ownerOfHandle(reading, match),
        fixes: [{ title: "Take the account name out", replacement: "[account removed]" }],
      };
    }
  },
});
