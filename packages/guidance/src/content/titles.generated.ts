// Written by `npm run generate` from content/. Change that instead.
import type { ArticleTitle, SituationTitle } from "../titles.ts";

export const situationTitles: readonly SituationTitle[] = [
 {
  "id": "patient-friend-request",
  "title": "A patient has sent you a friend request",
  "saying": "A patient wants to be my friend on Facebook. What do I do?",
  "summary": "You may decline kindly, or leave it unanswered. Either way, point to the proper channel and say nothing about care.",
  "topics": [
   "boundaries",
   "confidentiality",
   "sexualised"
  ],
  "isFirstSeven": true,
  "articles": [
   "boundaries-online"
  ]
 }
];

export const articleTitles: readonly ArticleTitle[] = [
 {
  "id": "boundaries-online",
  "title": "Patients, friends and followers",
  "summary": "Where the line lies between a kind professional and an online friend, and how to hold it without hurting anybody.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "boundaries"
  ],
  "situations": [
   "patient-friend-request",
   "patient-found-my-account"
  ],
  "words": 4
 }
];
