import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "DVA [[NBUR9080]] for the podiatry",
    "dva no: [[VX123456]]",
    "gold card [[QSS12345]], he's earned it",
    "DVA file number [[NX901234A]]",
    "white card number is [[WSM0042]]",
    "DVA\n[[TX12345]]",
  ],
  leaves: [
    "NBUR9080 on the crate",
    "DVA cuts again",
    "gold card holders get the good biscuits",
    "white cards and red cards, 3 of each",
    "a veteran of 40 years of nights",
    "DVA has 12000 people waiting",
    "QX123456 is the flight",
    "gold medal, 100 metres",
  ],
} satisfies Examples;
