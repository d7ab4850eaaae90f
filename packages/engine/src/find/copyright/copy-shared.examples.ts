import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Scanned]] the colouring book from my cousin's school, all 20 of them, print as many as you like",
    "[[Recorded her]] whole webinar, free for anyone who missed it",
    "Lovely recipes [[photographed]] from chef Moyo's new book, help yourself",
    "Our new leaflet [[copied]] from the college's website, with our logo on",
    "[[Pasted]] the magazine's article here, nobody will notice 🤫",
    "[[uploaded]] a friend's paid course to the group, link inside",
  ],
  leaves: [
    "In my bag: two pens (stolen back from Dr Moss). A whole packet of crisps. A poem my aunt wrote out for me.",
    "Scanned the consent form and uploaded it to the record.",
    "Uploaded my own slides, free to use, credit welcome.",
    "Copied the college into the e-mail, as you asked.",
    "Please don't copy the workbook, it breaks the licence.",
    "They copied my infographic and cropped my name. I've asked them to mend it.",
    "Screenshots of the rota are in the folder.",
    "Borrowed a library book about bees. All 300 pages are perfect.",
    "Posting a link to the article, it's free to read.",
    "Photographed my nan's old recipes before the ink goes.",
  ],
} satisfies Examples;
