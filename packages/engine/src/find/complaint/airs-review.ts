import { defineRule } from "../rule.ts";

// A review or a complainer spoken to without an answer field: "to whoever left that one-star".
const AIRED =
  /\b(?:to (?:whoever|the (?:person|lady|woman|man|gentleman|lad|mum|daughter|son|patient|individual|one|charmer|hero|keyboard warrior)) (?:[\w']+ ){0,4}(?:reviews?|1-star|one[ -]star|two[ -]star|1 ?[★⭐]|complain\w+|slagging|moaning about|feedback)|(?:whoever|somebody|someone|the person who) (?:left|gave|wrote) (?:us |me |the practice |the surgery )?(?:a |an |that |the |this )?(?:one|1|two|2|bad|negative|nasty|anonymous|awful)[ -]?(?:stars?|review)|let's read (?:this|out|a)|replying to (?:our|your|a|the|my|this) (?:\w+ ){0,2}(?:review|complaint|one[ -]star|1[ -]star)|(?:as|in) (?:an )?(?:answer|reply|response) to (?:the|our|that|a) (?:\w+ ){0,2}(?:reviews?|one[ -]star|complaints?)|(?:upload|post|put) (?:this )?as (?:the )?(?:\w+ )?(?:owner|clinic|practice|surgery) (?:owner )?(?:reply|response))(?![\w-])/g;

export const airsReview = defineRule({
  id: "complaint/airs-review",
  grade: "pause",
  needs: [
    "review*",
    "star",
    "stars",
    "1-star",
    "slagging",
    "complain*",
    "upload",
    "reply",
    "whoever",
    "wrote",
    "moaning",
  ],
  message: "This takes somebody's complaint to your own readers.",
  why: "The person will know that it is about them, and so may others. Complaints are answered to the one who made them, through your procedure, and not in a post.",
  *find(reading) {
    for (const match of reading.matches(AIRED)) {
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      if (reading.signal("fiction").length > 0) return;
      if (KIND.test(reading.after(match, 60))) continue;
      yield { span: match };
    }
  },
});

/** Thanks for praise are not a complaint aired. */
const KIND = /\b(?:thank|thanks|kind|made (?:my|our) day|five|5)\b/;
