import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[Christmas Day]] in resus, and he in his paper hat",
    "she died on [[Boxing Day]] with the radio on",
    "came in on [[Easter Monday]], drumstick lodged",
    "two babies at [[Diwali]], both called Roshni",
    "[[bank holiday Monday]] and a bishop with a fishhook",
    "on [[the night of the big snow]] we walked her in on a sledge",
    "[[New Year's Eve]] nights and one very small survivor",
    "a man in a kilt on [[Burns Night]], haggis burn",
    "off his insulin since [[Ramadan]]",
    "the tree came down in [[Storm Arwen]] with her under it",
    "[[Anzac Day]], a bugler with a split lip",
  ],
  leaves: [
    "Happy Christmas to everyone on shift",
    "merry xmas from ward 9",
    "the Christmas party is at the bowls club",
    "Easter opening hours: closed Sunday",
    "Eid mubarak is what I should have said, so: have a blessed Eid",
    "Black Friday deals on stethoscopes",
    "David Bowie on the radio, morale restored",
    "a good day, all told",
    "storm in a teacup, Matron says",
    "new year resolutions: drink water",
    "a familiar day, all told",
  ],
} satisfies Examples;
