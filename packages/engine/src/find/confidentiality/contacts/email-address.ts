import { defineRule } from "../../rule.ts";
import { isMadeUp } from "../numbers/cue.ts";
import { emailOwner } from "./email-owner.ts";

/** Local part, @, a domain of two to five labels: RFC 5321, as far as people use it. */
const EMAIL =
  /(?<![\w.+@/-])(?<local>[a-z0-9][\w.+'-]{0,63})@(?<domain>(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,24})(?![\w@-]|\.[a-z0-9])/g;

export const emailAddress = defineRule({
  id: "confidentiality/email-address",
  grade: "stop",
  needs: "at",
  message: "This looks like somebody's e-mail address.",
  why: "An e-mail address leads to one person, and often spells out the name.",
  *find(reading) {
    const all = [...reading.matches(EMAIL)];
    for (const match of all) {
      const { local = "", domain = "" } = match.groups;
      const owner = emailOwner(reading, match, local, domain, all.length - 1);
      if (owner === "service" || isMadeUp(reading, match)) continue;
      yield {
        span: match,
        label: "contact",
        whose: owner,
        fixes: [{ title: "Take the address out", replacement: "[e-mail address removed]" }],
      };
    }
  },
});
