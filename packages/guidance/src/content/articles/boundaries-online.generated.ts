// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "boundaries-online",
 "title": "Patients, friends and followers",
 "summary": "Where the line lies between a kind professional and an online friend, and how to hold it without hurting anybody.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "boundaries"
 ],
 "references": [
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Do not accept requests from current or former patients."
   ]
  }
 ],
 "situations": [
  "patient-friend-request",
  "patient-found-my-account"
 ],
 "words": 4,
 "readingAge": 10.2,
 "body": [
  {
   "kind": "heading",
   "level": 2,
   "id": "why-it-matters",
   "text": [
    "Why it matters"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Text."
   ]
  }
 ]
};
