import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "keep an eye out for Walter from [[number 9]]",
    "blue lights at [[number 17]], his heart again",
    "the ambulance outside [[no. 12]] was for the lad with the quad",
    "watch the grandad at [[number 61]]",
    "drop a card to [[number 6]], she was so lost in clinic",
    "[[Number 40]] again, house in a state",
    "the old boy at [[No 3]] is back from hospital",
  ],
  leaves: [
    "number 9 on the list, then lunch",
    "we're at number 1 of all the trusts",
    "at number 10 they haven't a clue",
    "from no 10 to the wards, nobody listens",
    "the number 9 bus never came",
    "my number is on the door",
    "at no point did he complain",
    "number 4 in theatre was a hip",
    "at number 1 in the charts",
    "in no 2 position on the table",
  ],
} satisfies Examples;
