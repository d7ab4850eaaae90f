import type { SourceEntry } from "../../source.ts";

const MY = ["MY"] as const;

export const myAdvice = {
  "my-rds-law": {
    title: "Article on doctors, advertising and social media",
    publisher: "RDS Law",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    read: "part",
    kind: "advice",
    countries: MY,
    professions: ["doctor"],
    note: "A law firm. The title is ours; the page's own title and address were not kept.",
  },
  "my-bernama-2017": {
    title: "News item on disciplinary action against health ministry staff",
    publisher: "Bernama",
    date: "2017-08-15",
    status: "current",
    read: "part",
    kind: "advice",
    countries: MY,
    note: "Figures of all kinds of cases: 239 in 2014, 338 in 2015, 385 in 2016, 411 in 2017. The title is ours; the page's own title and address were not kept.",
  },
  "my-malay-mail-2015": {
    title: "Health ministry to review doctors' code of conduct after social media faux pas",
    publisher: "Malay Mail",
    date: "2015-10-04",
    status: "current",
    url: "https://www.malaymail.com/news/malaysia/2015/10/04/health-ministry-to-review-doctors-code-of-conduct-after-social-media-faux-p/981237",
    read: "part",
    kind: "advice",
    countries: MY,
  },
  "my-codeblue-2021": {
    title: "News item on the circular on public statements",
    publisher: "CodeBlue and FMT",
    date: "2021-06-30",
    status: "current",
    read: "part",
    kind: "advice",
    countries: MY,
    note: "The title is ours; the page's own title and address were not kept.",
  },
} as const satisfies Record<string, SourceEntry>;
