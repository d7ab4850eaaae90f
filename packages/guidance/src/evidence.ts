import type { SourceEntry } from "./source.ts";

const NOWHERE_IN_PARTICULAR = [] as const;

/** Studies that explanations and articles may point to. They bind nobody. */
export const evidence = {
  "ahmed-2020": {
    title:
      "Public Disclosure on Social Media of Identifiable Patient Information by Health Professionals: Content Analysis of Twitter Data",
    publisher: "Ahmed and others, Journal of Medical Internet Research",
    date: "2020-09-01",
    status: "current",
    url: "https://doi.org/10.2196/19746",
    read: "text",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
  "chretien-2011": {
    title: "Physicians on Twitter",
    publisher: "Chretien, Azar and Kind, JAMA",
    date: "2011",
    status: "current",
    read: "secondary",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
  "lagu-2008": {
    title: "Content of Weblogs Written by Health Professionals",
    publisher: "Lagu and others, Journal of General Internal Medicine",
    date: "2008",
    status: "current",
    read: "part",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
  "greysen-2012": {
    title: "Physician Violations of Online Professionalism and Disciplinary Actions",
    publisher: "Greysen and others, JAMA",
    date: "2012",
    status: "current",
    read: "part",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
  "greysen-2013": {
    title: "Online Professionalism Investigations by State Medical Boards",
    publisher: "Greysen and others, Annals of Internal Medicine",
    date: "2013",
    status: "current",
    read: "part",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
  "suler-2004": {
    title: "The Online Disinhibition Effect",
    publisher: "Suler, CyberPsychology & Behavior",
    date: "2004",
    status: "current",
    url: "https://doi.org/10.1089/1094931041291295",
    read: "text",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
  "sweeney-2000": {
    title: "Simple Demographics Often Identify People Uniquely",
    publisher: "Sweeney, Carnegie Mellon University",
    date: "2000",
    status: "current",
    read: "text",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
  "golle-2006": {
    title: "Revisiting the Uniqueness of Simple Demographics in the US Population",
    publisher: "Golle, Palo Alto Research Center",
    date: "2006",
    dateOf: "recalled",
    status: "current",
    read: "text",
    kind: "evidence",
    countries: NOWHERE_IN_PARTICULAR,
  },
} as const satisfies Record<string, SourceEntry>;
