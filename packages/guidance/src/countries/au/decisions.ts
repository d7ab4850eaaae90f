import type { SourceEntry } from "../../source.ts";

const AU = ["AU"] as const;
const DOCTORS = ["doctor"] as const;

/** What became of other people's posts, as published or reported; nobody is named. */
export const auDecisions = {
  "case-late-night-messages": {
    title: "Sexualised late-night messages to a patient: reprimand, conditions and mentoring",
    publisher: "Medical Forum",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    url: "https://mforum.com.au/social-media-traps/",
    read: "part",
    kind: "decision",
    countries: AU,
    professions: DOCTORS,
    note: "A general practitioner in Western Australia; costs of A$4,500.",
  },
  "case-ten-years-of-posts": {
    title: "About 30 posts over 10 years that endorsed violence: suspension upheld on appeal",
    publisher: "Australian Journal of Pharmacy",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    url: "https://ajp.com.au/news/immediate-action-warranted-tribunal/",
    read: "part",
    kind: "decision",
    countries: AU,
    professions: DOCTORS,
    note: "Immediate action against a general practitioner in Melbourne; an interim step, not the last word.",
  },
  "case-video-chat-threats": {
    title: "Threats against patients of one nationality in a video chat: suspended nationally",
    publisher: "9News",
    date: "2025-02",
    dateOf: "decision",
    status: "current",
    url: "https://amp.9news.com.au/article/a76f2e22-ed11-47df-a092-6644295b1c2a",
    read: "part",
    kind: "decision",
    countries: AU,
    professions: ["nurse"],
    note: "Two nurses in Sydney, on shift; a police inquiry followed. A suspension while inquiries run is not a finding.",
  },
  "case-flippant-comments": {
    title: "Flippant and at times derogatory comments about patients: warned",
    publisher: "MDA National",
    date: "2013-09-11",
    status: "current",
    url: "https://www.mdanational.com.au/advice-and-support/library/articles-and-case-studies/2013/09/online-professionalism",
    read: "part",
    kind: "decision",
    countries: AU,
    professions: DOCTORS,
    note: "A doctor in New South Wales.",
  },
} as const satisfies Record<string, SourceEntry>;
