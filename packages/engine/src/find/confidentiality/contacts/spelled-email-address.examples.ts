import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "send it to [[gwen dot tallis at gmail dot com]], she's waiting",
    "his email: [[big.stu (at) mail.example]]",
    "her address is [[ivy.marsh [at] home [dot] example]]",
    "[[tmoyo61 at hotmail.com]] for the knee photos",
    "mum is [[k-osei (at) yahoo (dot) co (dot) uk]]",
    "text me or [[mairi.k at gmail.com]]",
    "e-mail him at [[gwen.tallis (at) mail.example]] with the sheet",
    "you can reach her at [[ivy dot marsh at gmail dot com]]",
    "[[JO DOT WREN AT OUTLOOK DOT COM]]",
  ],
  leaves: [
    "info (at) elmtree dot example for bookings",
    "meet at bristol.ac.uk for the open day",
    "look at gov.uk before you travel",
    "tea at dot's house on Sunday",
    "the pain at night. Com on",
    "a talk at rcn.org.uk tonight, free for members",
    "I'm at work dot dot dot",
    "polka dot at last, my new scrubs",
    "complaints at hospital dot example is monitored",
  ],
} satisfies Examples;
