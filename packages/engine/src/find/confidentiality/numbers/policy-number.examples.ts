import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "scheme no. [[40118827]], they want a letter by noon",
    "Policy number [[BP-2291004]] for the knee",
    "member ID: [[77120934]] keeps bouncing",
    "medical aid no [[5540912]], first visit",
    "insurer's number [[99120-4471]] if the portal asks",
    "pre-auth [[18820031]] came through at last",
    "claim no.\n[[0091274]]",
    "my membership number is [[884120]], in case the college asks",
  ],
  leaves: [
    "policy 2026 is 40 pages of nothing",
    "scheme number 2 is the better one",
    "membership is up to 54000 this year",
    "claim 12000 steps back from your commute",
    "plan 10000 new homes, no new surgeries",
    "insurance costs £1200 a year now",
    "the policy number one rule is to be kind",
    "10 members signed up",
    "a member of 30 years' standing",
  ],
} satisfies Examples;
