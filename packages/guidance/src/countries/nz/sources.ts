import type { SourceEntry } from "../../source.ts";

const NZ = ["NZ"] as const;

export const nzSources = {
  "nz-mcnz-internet": {
    title: "Use of the internet and electronic communication",
    publisher: "Medical Council of New Zealand",
    date: "2006-06",
    status: "unknown",
    url: "http://science-medic.com/m/mcnz.org.nz1.html",
    urlOf: "copy",
    read: "part",
    kind: "regulator",
    countries: NZ,
    professions: ["doctor"],
    note: "There are later editions; this one was read.",
  },
  "nz-mcnz-advertising": {
    title: "Statement on advertising",
    publisher: "Medical Council of New Zealand",
    date: "2022-04",
    status: "current",
    url: "https://www.mcnz.org.nz",
    urlOf: "home-page",
    read: "part",
    kind: "regulator",
    countries: NZ,
    professions: ["doctor"],
  },
  "anz-ama-guide": {
    title: "A guide to social media and medical professionalism",
    publisher: "AMA, NZMA and the student associations of Australia and New Zealand",
    date: "2019-12-13",
    status: "current",
    url: "https://www.scribd.com/document/553018876/2020-AMA-Social-Media-Guide",
    urlOf: "copy",
    read: "part",
    kind: "advice",
    countries: ["AU", "NZ"],
    professions: ["doctor", "student"],
    note: "First issued in 2010.",
  },
} as const satisfies Record<string, SourceEntry>;
