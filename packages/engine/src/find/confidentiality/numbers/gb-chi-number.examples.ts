import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "CHI [[0101011237]] for the falls clinic",
    "chi no: [[010133 6489]], bloods are back",
    "CHI number [[1904851231]], can't find her on TrakCare",
    "Anybody near a computer? CHI:[[0211165794]]",
    "chi is [[2902201230]]",
    "[[010101 1237]] for scan at two",
    "can you check [[1904851231]] before I ring",
    "CHI [[1904851232]] not found, have I typed it wrong",
    "chi\n[[0101336489]]",
  ],
  leaves: [
    "For the reading group: the ISBN of the one with the blue cover is 0306406152",
    "can you check 1904851232 before I ring",
    "the 2902191230 file won't open",
    "see ticket 3201201234",
    "tai chi at 10.15, level 2, all welcome",
    "CHI 2026 is in Barcelona this year",
    "CHI Crumlin is looking for staff nurses",
    "ring 0131 496 0123 for the switchboard",
    "raised 0101011237 pence for the hospice, apparently",
    "ISBN 0101011237",
    { text: "can you check 1904851231 before I ring", context: { country: "NZ" } },
    "a chi-squared of 19.04 on 85 people",
  ],
} satisfies Examples;
