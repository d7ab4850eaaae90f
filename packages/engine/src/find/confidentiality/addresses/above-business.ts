import { defineRule } from "../../rule.ts";

/** "The family above the Golden Wok", "the couple over the bookies": somebody told by the business below. */
const ABOVE =
  /\b(?:family|couple|lady|man|woman|gent|lad|girl|boy|chap|bloke|patient|brothers|sisters|flats|folks|kids|twins|mum|dad|he|she|they) (?:lives? |living |who lives? )?(?<place>(?:above|over|next door to|upstairs from) the (?!(?:age|weekend|moon|limit|bridge|phone|counter|years?|knee|elbow|waist|hump|next|last|line|road|border|top|fence|threshold|norm|average|edge|past|course|summer|winter|holidays|period|coming|other|rest|hill|side|worst|best|shock|loss|first)\b)[a-z][a-z'-]{2,20}(?: (?!(?:rang|has|was|is|had|who|again|and|never|fell|came|comes|needs|with|got|died|says|said|went|called|did|does)\b)[a-z'-]{3,20})?)/dg;

export const aboveBusiness = defineRule({
  id: "confidentiality/above-business",
  grade: "factor",
  needs: ["above", "over", "upstairs", "door"],
  message: "This says above which shop somebody lives.",
  why: "Everybody nearby knows the shop, and so who lives above it.",
  *find(reading) {
    for (const match of reading.matches(ABOVE)) {
      yield {
        span: match.group("place") ?? match,
        label: "address",
        fixes: [{ title: "Leave the shop out", replacement: "nearby" }],
      };
    }
  },
});
