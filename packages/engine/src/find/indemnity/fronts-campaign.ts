import { defineRule } from "../rule.ts";
import { occasionsTakenUp } from "./taking-part.ts";

// The face, the voice or the expert of a campaign, a brand or a film.
const FRONTS =
  /\b(?:(?:the |its |their |your |new |official )*(?:face|voice|ambassador|figurehead|poster (?:girl|boy|nurse|doctor)) (?:of|for)\b|(?:brand |proud )?ambassador\b|(?<!in )front(?:ing)? (?:the|a|an|our|your|their|this|it|them)\b(?! (?:of|everybody|door|desk|row|page|line|seat|room|garden))(?: [\w']+)?|voice ?overs?\b(?! his| her| their| it)|(?:side of a bus|on (?:the |every )?(?:buses|billboards?|taxi ranks?))|bus adverts|(?:council|charity|health board|college|trust|borough|awareness|campaign)(?:'s)? (?:[\w'" ]{0,30} )?(?:films?|videos?|video series|campaign|adverts?)\b|(?:tv|radio|telly) (?:ad|advert|commercial)s?|calendar (?:girl|boy)|warm-?up video|(?:stretching|exercise|back-care) videos)/g;

const NEEDS =
  "face voice voiceover ambassador figurehead poster front fronting bus buses billboard* taxi film films video videos campaign advert adverts ad ads commercial calendar".split(
    " ",
  );

export const frontsCampaign = defineRule({
  id: "indemnity/fronts-campaign",
  grade: "note",
  needs: NEEDS,
  message: "This is fronting a campaign or a brand, which your indemnity may not cover.",
  why: "Lending your name and face is not care of a patient. Ask your indemnifier and the organiser who answers if somebody is harmed or objects, and get it in writing.",
  find: (reading) => occasionsTakenUp(reading, FRONTS),
});
