import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "CHI [[010101]]1237 for the falls clinic",
    "chi no [[010133]] 6489",
    "CHI: [[190485]]1231 again",
    { text: "ID [[800101]]5009087 for the scheme", context: { country: "ZA" } },
    { text: "please see [[920220]]1234088, rehab", context: { country: "ZA" } },
    { text: "IC [[770305]]-02-1234 refused twice", context: { country: "MY" } },
    { text: "pesakit [[800101]]-14-5566 bilik 3", context: { country: "MY" } },
  ],
  leaves: [
    "NHS no 999 000 0018",
    "CHI 1904851232 not found",
    "CHI 999 000 0050 keeps bouncing",
    { text: "ID 8001015009086 won't load", context: { country: "ZA" } },
    { text: "8001015009087 on the crate", context: { country: "GB" } },
    { text: "IC 771305-02-1234", context: { country: "MY" } },
    "ring 0131 496 0123",
    "dob 03/04/1961",
  ],
} satisfies Examples;
