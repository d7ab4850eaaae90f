import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import { defineRule } from "../rule.ts";

// Speaks for a trust, a college or a whole profession.
const FOR_ALL =
  /\b(?:(?:i )?(?:speak|speaking|talk) (?:for|on behalf of) (?:the )?(?:whole|entire|all|every\w*|whole of|profession|trust|college|nhs|doctors|nurses|midwives|pharmacists|gps)(?: \w+){0,3}|on behalf of (?:the |our )?(?:trust|hospital|nhs|college|royal college|health board|profession|whole|entire|institute|department)|(?:every|any) (?:single )?(?:one of my profession|doctor|nurse|gp|pharmacist|clinician|medic|paediatrician|surgeon|professional|dentist)(?: (?:in|at) (?:the |this )?\w+)? (?:agrees|will tell you|would tell you|will say|in the land)|(?:my|the whole) profession (?:agrees|is united|knows|thinks)|i can say officially|our (?:official )?position (?:is|on)|the (?:institute|college|trust|board|society|association)'?s (?:official )?position|speak(?:ing)? officially|(?:we|us) (?:in (?:public health|the profession|medicine|dermatology|cardiology|general practice|the nhs)|doctors|nurses|orang perubatan) (?:all )?(?:know|have known|agree|will tell)|any of us in \w+ will tell|we doctors (?:all )?(?:know|agree|share)|full weight of the profession)\b/g;

export const speaksForAll = defineRule({
  id: "role/speaks-for-all",
  grade: "pause",
  needs: [
    "speak",
    "speaking",
    "behalf",
    "every",
    "any",
    "profession",
    "officially",
    "position",
    "we",
    "us",
    "institute",
    "college",
    "trust",
    "weight",
  ],
  message: "This speaks for more people than you.",
  why: 'Readers will take it as the view of the whole body, and the body may not hold it. "I think" or "my college says (link)" is stronger, as it can be checked.',
  *find(reading) {
    const { audience, capacity } = reading.context;
    if (audience === "private" || audience === "patient") return;
    for (const match of reading.matches(FOR_ALL)) {
      if (reading.isQuoted(match) || reading.isNegated(match) || reading.signal("fiction").length > 0)
        continue;
      if (capacity === "professional" && OFFICE.test(officeOf(reading))) return;
      if (THANKS.test(reading.around(match, 60, 80))) continue;
      yield { span: match, fixes: [ownView(match.text)] };
      return;
    }
  },
});

/** "Every GP will tell you" becomes "I think"; "on behalf of the trust" becomes "speaking for myself". */
function ownView(said: string): Fix {
  const isOpinion = /^(?:every|any|my|the|we|us|our)\b/.test(said);
  return { title: "Say it as your own view", replacement: isOpinion ? "I think" : "speaking for myself" };
}

function officeOf(reading: Reading): string {
  const { name = "", bio = "" } = reading.context.author ?? {};
  return `${name} ${bio}`.toLowerCase();
}

/** Whoever holds the office may speak for it. */
const OFFICE =
  /\b(?:official|comms|communications|press office|trust\b|health board|college|institute|society|association|union|bma|rcn|rcm|chair|president|chief exec\w*|spokes\w+|hospital|surgery|medical director|practice manager|page)\b/;
/** Thanks, condolences and invitations on behalf of a team are courtesy. */
const THANKS =
  /\b(?:thank(?:s| you)?|congratulat\w+|sorry|condolence\w*|welcome|invite|happy (?:christmas|eid|diwali|birthday)|sending love|rest in peace|accepting|collect\w*|i don'?t|i can'?t|not here)\b/;
