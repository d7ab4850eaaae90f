import type { Examples } from "../../rule.ts";

export default {
  flags: ["Bloods back for [[999 000 0018]], all normal", "chase [[9990000026]] please"],
  leaves: ["Ring the ward on 999 000 0019"],
} satisfies Examples;
