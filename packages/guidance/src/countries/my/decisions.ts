import type { SourceEntry } from "../../source.ts";

const MY = ["MY"] as const;
const DOCTORS = ["doctor"] as const;

/** What became of other people's posts, as published or reported; nobody is named. */
export const myDecisions = {
  "case-mocked-patient": {
    title: "A post that mocked a patient and her injury: action by the ministry",
    publisher: "Malay Mail",
    date: "2015-10-04",
    status: "unknown",
    url: "https://www.malaymail.com/news/malaysia/2015/10/04/health-ministry-to-review-doctors-code-of-conduct-after-social-media-faux-p/981237",
    read: "secondary",
    kind: "decision",
    countries: MY,
    professions: DOCTORS,
    note: "The ministry said that it had acted; the sanction was not reported.",
  },
  "case-labour-room-selfie": {
    title: "A selfie in a labour room that showed the patient: action by the ministry",
    publisher: "Malay Mail",
    date: "2015-10-04",
    status: "unknown",
    url: "https://www.malaymail.com/news/malaysia/2015/10/04/health-ministry-to-review-doctors-code-of-conduct-after-social-media-faux-p/981237",
    read: "secondary",
    kind: "decision",
    countries: MY,
    professions: DOCTORS,
    note: "The ministry said that it had acted; the sanction was not reported.",
  },
} as const satisfies Record<string, SourceEntry>;
