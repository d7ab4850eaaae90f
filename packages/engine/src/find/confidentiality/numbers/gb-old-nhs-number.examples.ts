import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "old NHS number [[JRDAN 269]] on the birth certificate",
    "NHS number [[STUV123:3]], she was born in Leith",
    "the card says NHS no. [[JRDAN 269]]",
    "old-style NHS number: [[JRDAN 269]]",
    "NHS Number\n[[JRDAN 269]]",
    "my old NHS number was [[JRDAN 269]]",
  ],
  leaves: [
    "JRDAN 269 is on the crate",
    "Forgot your NHS number? RING 111",
    "NHS NUMBER CALL 111 IF STUCK",
    "NHS number jrdan 269",
    "the NHS number of ROOM 12",
    "NHS trust STUV123:3",
    "an NHS number has ten digits",
    "NHS numbers JRDAN 269.5",
    "for example NHS number JRDAN 269",
  ],
} satisfies Examples;
