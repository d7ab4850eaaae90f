// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../articles/article.ts";
import { article as aiToolsAtWork } from "./articles/ai-tools-at-work.generated.ts";
import { article as boundariesOnline } from "./articles/boundaries-online.generated.ts";
import { article as changedSince2020 } from "./articles/changed-since-2020.generated.ts";
import { article as commentsOutsideWork } from "./articles/comments-outside-work.generated.ts";
import { article as complaintsOnFacebook } from "./articles/complaints-on-facebook.generated.ts";
import { article as declaringInterests } from "./articles/declaring-interests.generated.ts";
import { article as defamatoryComments } from "./articles/defamatory-comments.generated.ts";
import { article as eightPoints } from "./articles/eight-points.generated.ts";
import { article as fourQuestions } from "./articles/four-questions.generated.ts";
import { article as friendRequests } from "./articles/friend-requests.generated.ts";
import { article as howFewFit } from "./articles/how-few-fit.generated.ts";
import { article as jigsawIdentification } from "./articles/jigsaw-identification.generated.ts";
import { article as messagingAppsAtWork } from "./articles/messaging-apps-at-work.generated.ts";
import { article as onlineDisinhibition } from "./articles/online-disinhibition.generated.ts";
import { article as photosAndVideo } from "./articles/photos-and-video.generated.ts";
import { article as politicalSpeech } from "./articles/political-speech.generated.ts";
import { article as prescriptionMedicines } from "./articles/prescription-medicines.generated.ts";
import { article as privateMessages } from "./articles/private-messages.generated.ts";
import { article as raisingConcerns } from "./articles/raising-concerns.generated.ts";
import { article as reviewsAndReplies } from "./articles/reviews-and-replies.generated.ts";
import { article as speakingAndCover } from "./articles/speaking-and-cover.generated.ts";
import { article as studentsAndTrainees } from "./articles/students-and-trainees.generated.ts";
import { article as testimonialsAndAdverts } from "./articles/testimonials-and-adverts.generated.ts";
import { article as whatRegulatorsActOn } from "./articles/what-regulators-act-on.generated.ts";
import { article as whatStudiesFound } from "./articles/what-studies-found.generated.ts";
import { article as whatsappWithColleagues } from "./articles/whatsapp-with-colleagues.generated.ts";

export const ALL_ARTICLES: readonly Article[] = [
  aiToolsAtWork,
  boundariesOnline,
  changedSince2020,
  commentsOutsideWork,
  complaintsOnFacebook,
  declaringInterests,
  defamatoryComments,
  eightPoints,
  fourQuestions,
  friendRequests,
  howFewFit,
  jigsawIdentification,
  messagingAppsAtWork,
  onlineDisinhibition,
  photosAndVideo,
  politicalSpeech,
  prescriptionMedicines,
  privateMessages,
  raisingConcerns,
  reviewsAndReplies,
  speakingAndCover,
  studentsAndTrainees,
  testimonialsAndAdverts,
  whatRegulatorsActOn,
  whatStudiesFound,
  whatsappWithColleagues,
];
