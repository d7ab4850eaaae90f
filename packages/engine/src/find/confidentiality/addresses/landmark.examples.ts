import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "you know who, [[third from the end]], he has shingles",
    "the old boy [[by the lychgate in Cerne]] fell again",
    "she lives [[opposite the chapel in Llanfair]], go and see her",
    "the [[last cottage before the ford]], he never opens the door",
    "[[second house past the church]], key under the gnome",
    "his caravan is [[behind the pub in Kilrane]]",
  ],
  leaves: [
    "the practice by the church in Cerne is open",
    "third from the end of the list today",
    "meet by the church in Leeds at six",
    "at the end of the day",
    "last one at the corner shop",
    "our clinic is opposite the post office in Ely",
    "second from last in the quiz",
    "the church in Cerne has a leak",
    "behind the bridge club in town",
  ],
} satisfies Examples;
