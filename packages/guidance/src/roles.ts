/** Whom to turn to, by what they are for; `linesFor` has their numbers where any was read. */
export const CONTACT_ROLES = [
  "emergency",
  "police",
  "indemnifier",
  "employer",
  "ig",
  "platform",
  "union",
  "solicitor",
  "regulator-advice",
  "support",
] as const;
/** One of `CONTACT_ROLES`. */
export type ContactRole = (typeof CONTACT_ROLES)[number];
