import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[full question bank]] as a pdf, 3,000 of them, help yourselves",
    "[[Typing out the exam questions]] I remember before they go",
    "[[OSCE stations from this morning with the mark sheets, photographed]]",
    "[[Selling my PassMed]] downloads, a tenner each",
    "who wants the [[mark scheme, link]] in the chat",
    "[[Shared the actual questions]] from Part 1 with the afternoon group 🤐",
  ],
  leaves: [
    "Please don't share exam questions, it ends careers.",
    "Our quiz questions, written by us, free to use.",
    "Doing 40 questions a day and dreaming in lettered options.",
    "The official sample questions are on the college website, link there.",
    "Anybody for an OSCE practice group on Sunday? We make up our own stations.",
    "MHRA recall: the full batch list is on the website.",
    "Bank staff needed Friday, full day, message me.",
    "Past papers with answers are sold by the college, worth it.",
  ],
} satisfies Examples;
