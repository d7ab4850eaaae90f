import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "NI no [[AA 12 34 56 B]] on her form, who keeps these?",
    "NINO: [[AA123456B]]",
    "national insurance number is [[hh 01 02 03 d]] if you need it",
    "ni number [[tw987654a]]",
    "sick note for [[PR 123612C]] please",
    "[[YZ 61 48 68 B]] needs her SSP form",
    "NI [[AA123456]]",
    "N.I. No. [[AA-12-34-56-B]]",
    "NI number\n[[AA 12 34 56 H]]",
    "my ni number is [[AA 12 34 56 A]]",
  ],
  leaves: [
    "QQ 12 34 56 C is the dummy on the leaflet",
    "NI number QQ123456C as printed on the example",
    "NI is lovely in spring",
    "born on 12 34 56 or whatever the joke was",
    "meet at 12 34 56 a street I can't name",
    "NT 99 88 77 A on the pallet",
    "BG123612A came off the printer again",
    "UV 98 76 54 B bulb",
    "tw987654a is my gamertag, add me",
    "model AB123456E discontinued",
    { text: "part AA123456B on back order", context: { country: "AU" } },
  ],
} satisfies Examples;
