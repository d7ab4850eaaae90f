import type { Examples } from "../rule.ts";

export default {
  flags: [
    "All 12 [[OSCE stations from this morning, £15,]] DM me",
    "[[Leaked PACES cases]] in the group, pass them on before Saturday",
    "I'll [[sit your e-learning modules for you]], forty quid",
    "[[Rang in sick]], see you at the festival, full pay",
    "[[Sick notes R300, no need to come]] in",
    "[[Vaccine cards, stamped, £100, no questions]]",
    "[[Photographed the mark scheme]], who wants it",
  ],
  leaves: [
    "Past exam papers cost £12 in the college shop",
    "I called in sick with covid and missed the concert",
    "I wrote myself a note: be kind",
    "We don't share OSCE stations. That's cheating and you'd be ashamed of it in ten years",
    "Revision course, £40, all stations written by us",
    "Rang in sick with norovirus and spent the day on the bathroom floor",
    "Fit notes: what your GP can and can't write",
    "The exam papers from 1911 are in our museum and they're terrifying",
    "Leaked papers will not stay up in this group, I'm the admin and I mean it",
    "Mock stations on Thursday, made up by the registrars, cake after",
    "Vaccine clinic in the village hall, bring your record card if you have it",
    "Fake certificates are being sold in our name. We've told the police",
    "I passed on my third sitting and I'd like the first two to know I forgive them",
  ],
} satisfies Examples;
