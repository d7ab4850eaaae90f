import { defineRule } from "../../rule.ts";
import { ownerOfHandle } from "./handle-owner.ts";

/** @name, @name.with.dots, @name@host; an address's second half and "@ 10 ml/h" are none. */
const HANDLE =
  /(?<![\w.@/+-])@(?=[\w.]{0,29}[a-z])[a-z0-9_](?:[\w.]{0,28}\w)?(?:@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,3}|\.bsky\.social)?(?![\w@])/g;
const AMOUNT = /^@\d+(?:am|pm|mg|ml|mcg|units?|h|hrs?|st|nd|rd|th|k|p)?$/;
const NOT_A_HANDLE = new Set(
  "home work night all everyone everybody channel here the my least school noon midnight".split(" "),
);
/** Accounts of organisations, as their handles say. */
const ORGANISATION =
  /nhs|news|bbc|official|trust|hospital|health|charity|society|college|royal|council|foundation|journal|lancet|bmj|clinic|practice|pharm|surgery|ambulance|univ|school|union|team|group|campaign|support|network|uk$|gov|who$|nice|rcn|bma|rcm|rcgp|gmc|nmc|app$|shop|store|fc$|club|festival|podcast|magazine|academy|institute|comets|skin|derm|draws|doodles/;

export const socialHandle = defineRule({
  id: "confidentiality/social-handle",
  grade: "stop",
  needs: "at",
  message: "This account belongs to somebody you care for.",
  why: "Tagging people while speaking of their care tells everybody who follows either of you that they are your patient.",
  *find(reading) {
    for (const match of reading.matches(HANDLE)) {
      const name = match.text.slice(1);
      if (AMOUNT.test(match.text) || NOT_A_HANDLE.has(name) || ORGANISATION.test(name)) continue;
      yield {
        span: match,
        label: "contact",
        whose: ownerOfHandle(reading, match),
        fixes: [{ title: "Take the account name out", replacement: "[account removed]" }],
      };
    }
  },
});
