import type { SourceEntry } from "../../source.ts";

const AU = ["AU"] as const;
/** The National Law registers all of these, students included. */
const REGISTERED = [
  "doctor",
  "nurse",
  "midwife",
  "dentist",
  "pharmacist",
  "paramedic",
  "physiotherapist",
  "psychologist",
  "student",
] as const;

export const auSources = {
  "au-ahpra-social": {
    title: "Social media: how to meet your obligations under the National Law",
    publisher: "Ahpra and the National Boards",
    date: "2019-11",
    status: "current",
    url: "https://www.medicalradiationpracticeboard.gov.au/Registration-Standards/Social-media-guidance.aspx",
    read: "text",
    kind: "regulator",
    countries: AU,
    professions: REGISTERED,
    note: "Replaced the policy of 2014; a new edition was being prepared.",
  },
  "au-ahpra-advertising": {
    title: "Guidelines for advertising a regulated health service",
    publisher: "Ahpra and the National Boards",
    date: "2024",
    dateOf: "not-before",
    status: "current",
    url: "https://medicalboard.gov.au/Codes-Guidelines-Policies/Advertising-a-regulated-health-service/Guidelines-for-advertising-regulated-health-services.aspx",
    read: "text",
    kind: "law",
    countries: AU,
    note: "Anybody who advertises a regulated health service has to follow them, registered or not.",
  },
} as const satisfies Record<string, SourceEntry>;
