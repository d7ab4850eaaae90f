import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Skipped the 4am obs, [[nobody noticed]]",
    "One vial short in the drug count, [[don't tell matron]]",
    "[[If CQC asks we]] say the fire drills happened in March, I've signed the log",
    "Claimed for the full hour again, they [[never check]]",
    "Took a nap in the relatives' room with the buzzers off, [[nobody's any the wiser]]",
    "[[we never had this conversation]] but your consent form is sorted",
    "[[Everyone does it]]: sign first, count later. Controlled drugs take forever",
    "Bleep off from four, signed the round in bed, [[nobody's ever checked]]",
    "[[If the coroner asks we]] started fluids at six, that's what's charted",
    "Put my own scan through on the hospital machine, [[not a squeak]] from anyone",
  ],
  leaves: [
    "Somebody left flowers at the desk. Nobody noticed who",
    "Don't tell matron, but the surprise cake is in the drug fridge",
    "If anyone asks, the biscuits were gone when I got here",
    "Nobody checks the old fridge log any more because the new sensor does it, see the policy",
    "I made a mistake with a dose. I told her and my manager within the hour",
    "Clove oil works every time, says my nan, and she has never read a trial",
    {
      text: "made the numbers up, nobody checks",
      context: {
        audience: "closed-group",
        replyTo: "where do the 42 sausages for the barbecue come from?",
      },
    },
    "If a colleague says “don't tell matron”, tell matron",
    "They'll never check my Duolingo streak",
    "Nobody noticed I'd had my hair cut. Seven hours on shift",
    "Mistakes happen in every drug round: tell somebody, even if nobody noticed",
    "Mint tea for the bloating, works every time and costs nothing",
    "I'll delete this in the morning, but I miss my ward and my obs machine",
    "Wore odd shoes to theatre and nobody died. Laces would have been nice",
  ],
} satisfies Examples;
