import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "the blue Corsa [[AB51 ABC]] was outside the clinic again",
    "reg [[AB51ABC]], she's the one with the ankle",
    "he drove himself in, [[AB72 XYZ]], with a stroke",
    "whoever owns [[YX19 KLM]], your patient transport is blocked in",
    "my reg is [[AB51 ABD]]",
    "plate [[AB51 ABC]], engine still running, nobody in it",
  ],
  leaves: [
    "AB35 ABC on the box",
    "AB00 ABC on the box",
    "AB80 ABC on the box",
    "IB51 ABC on the box",
    "Anybody living in LS12 AND driving past the hospital?",
    "covering SW19 NHS dentists this week",
    "I'm the reg 2 nights out of 7",
    "vrm nonsense aside, the car park is full",
    "got a new plate of sandwiches for the night team",
    "the med reg NEEDS a cup of tea",
    "registration with the GMC took 6 weeks",
    "ab51 abc is not how anybody types a plate by accident",
    "MRSA51 ABCDE in the spreadsheet",
  ],
} satisfies Examples;
