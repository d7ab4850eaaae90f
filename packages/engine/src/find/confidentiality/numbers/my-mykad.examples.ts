import type { Example, Examples } from "../../rule.ts";

const my = (text: string): Example => ({ text, context: { country: "MY" } });

export default {
  flags: [
    my("IC [[770305-02-1234]], refused DOTS twice"),
    my("ic no: [[900101015555]] G4P0"),
    my("pesakit [[800101-14-5566]] bilik 3"),
    my("MyKad [[770305021234]]"),
    "IC number [[800101-14-5566]], visiting from Ipoh",
    my("kad pengenalan [[900101-01-5555]]"),
    my("IC\n[[771305-02-1234]]"),
  ],
  leaves: [
    my("771305-02-1234 on the crate"),
    my("770305-17-1234 on the crate"),
    my("770305-02-123 on the crate"),
    my("900101015555 on the crate"),
    "770305-02-1234 on the crate",
    my("order 770305-02-1234 reached the ward"),
    my("IC units are cold"),
    my("klinik buka 0800-1700"),
    my("call 1300 888 888"),
  ],
} satisfies Examples;
