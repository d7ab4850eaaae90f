import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";

/** IPv4 with each part up to 255; IPv6 in full. Version and section numbers look alike, so a cue is asked for. */
const ADDRESS =
  /(?<![\w.:])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7})(?![\w.:]\w|\w)/g;
const CUE =
  /\bip(?:v[46])?(?: address(?:es)?)?\W{0,3}(?:(?:is|was|of|from)\W{1,3})?(?:\w+ ){0,2}$|\b(?:posting|logged|login|connected|traced|posted|booking|came) (?:in )?(?:from|to)\W{1,3}$/;

export const ipAddress = defineRule({
  id: "confidentiality/ip-address",
  grade: "stop",
  needs: "digits",
  message: "This looks like the internet address of somebody's device.",
  why: "It leads to a household, and tells where the person was.",
  *find(reading) {
    for (const match of reading.matches(ADDRESS)) {
      if (!CUE.test(textBefore(reading, match))) continue;
      yield {
        span: match,
        label: "contact",
        whose: "unknown",
        fixes: [{ title: "Take the address out", replacement: "[IP address removed]" }],
      };
    }
  },
});
