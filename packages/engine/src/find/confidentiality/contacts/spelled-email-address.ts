import type { Match, Reading } from "../../../read/reading.ts";
import { defineRule } from "../../rule.ts";
import { emailOwner } from "./email-owner.ts";

/** "jo dot marsh at gmail dot com", "jo.marsh (at) gmail.com": written so that machines miss it. */
const SPELLED =
  /(?<![\w.@'-])(?!(?:me|him|her|them|us|you|it|look|is|sent|mail|email|contact|reach)(?: ?[([{]| at ))(?<local>[a-z0-9][\w+-]{0,40}(?:(?:\.| ?\(?\[?dot\]?\)? ?)[\w+-]{1,40}){0,3})(?<at> ?[([{](?:at|@)[)\]}] ?| at )(?<domain>[a-z0-9][a-z0-9-]{0,40}(?:(?<dot>\.| ?[([{](?:dot|\.)[)\]}] ?| dot )[a-z0-9-]{2,24}){1,3})(?![\w-])/g;
/** A plain "at" needs a mail provider or a spelled dot behind it: "meet at bristol.ac.uk" is no address. */
const PROVIDER =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|proton(?:mail)?|btinternet|sky|me|msn|mail|eircom|xtra|bigpond)\b/;
/** A quick look before the long one. */
const MAY_BE_ONE =
  /[([{](?:at|@)[)\]}]|[\w)] at (?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|proton|btinternet|sky|me|msn|mail|eircom|xtra|bigpond)\b| at [a-z0-9-]{1,40} ?[([{]?dot/;
const KNOWN_END =
  /(?:^|\W)(?:com|net|org|co|info|eu|edu|gov|nhs|uk|ie|nz|au|za|sg|hk|my|us|ca|scot|wales|example)$/;

export const spelledEmailAddress = defineRule({
  id: "confidentiality/spelled-email-address",
  grade: "stop",
  needs: [
    "dot",
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "yahoo",
    "icloud",
    "com",
    "net",
    "org",
    "uk",
    "ie",
    "nz",
    "au",
    "za",
    "sg",
    "hk",
    "my",
    "ca",
    "example",
  ],
  message: "This looks like somebody's e-mail address, spelled out.",
  why: "Spelled out or not, it leads to one person, and often holds the name.",
  *find(reading) {
    if (!reading.has(MAY_BE_ONE)) return;
    for (const match of reading.matches(SPELLED)) {
      const found = isAddress(match) ? ownerOfSpelled(reading, match) : "service";
      if (found === "service") continue;
      yield {
        span: match,
        label: "contact",
        whose: found,
        fixes: [{ title: "Take the address out", replacement: "[e-mail address removed]" }],
      };
    }
  },
});

function isAddress({ groups, text }: Match): boolean {
  if (!KNOWN_END.test(groups.domain ?? "")) return false;
  const isBracketed = /[([{]/.test(groups.at ?? "");
  const spellsDot = / dot |[([{]/.test(groups.dot ?? "");
  const isProvider = PROVIDER.test(groups.domain ?? "");
  return isBracketed || (isProvider && /\.|dot/.test(text)) || (spellsDot && /\bdot\b/.test(text));
}

function ownerOfSpelled(reading: Reading, match: Match) {
  const local = (match.groups.local ?? "").replace(/\W*dot\W*/g, ".");
  const domain = (match.groups.domain ?? "").replace(/\W*dot\W*/g, ".");
  return emailOwner(reading, match, local, domain, 0);
}
