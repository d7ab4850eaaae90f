import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "Mrs Tamworth lives at [[DN55 1PT]], blue door",
    "home visit [[M60 1NW]] before noon, dog in the garden",
    "her postcode is [[cr2 6xh]] if the sat nav asks",
    "discharged to [[SW1A 1AA]] of all places",
    "[[EC1A 1BB]], he's housebound",
    "old boy from [[W1A-1HQ]] fell again",
    "address [[GIR 0AA]] on the front sheet for the lady in four",
    "his unit is at [[BFPO 58]], wife is local",
    "discharge address: [[DN551PT]] for him in bay 2",
  ],
  leaves: [
    "QA1 1AA on the box",
    "VA1 1AA on the box",
    "M1 1CA on the box",
    "1A1 1AA on the box",
    "AA1 1AA on the box",
    "E10 5ml twice a day",
    "L4 5th vertebra gone",
    "we are at 14 Mill Lane, LS1 4AB, parking behind the surgery",
    "the practice has moved to LS1 4AB",
    "S1 2nd degree burns teaching",
    "b12 3rd injection done",
    "password e1 4ab is not secure",
    "HbA1c of 48, N1 2AM never again",
  ],
} satisfies Examples;
