// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../articles/article.ts";
import { article as aiToolsAtWork } from "./articles/ai-tools-at-work.generated.ts";
import { article as boundariesOnline } from "./articles/boundaries-online.generated.ts";
import { article as casesAboutPatients } from "./articles/cases-about-patients.generated.ts";
import { article as casesNoSanction } from "./articles/cases-no-sanction.generated.ts";
import { article as casesPhotosAndVideo } from "./articles/cases-photos-and-video.generated.ts";
import { article as casesPrejudice } from "./articles/cases-prejudice.generated.ts";
import { article as casesPrivateChats } from "./articles/cases-private-chats.generated.ts";
import { article as casesReviewReplies } from "./articles/cases-review-replies.generated.ts";
import { article as casesRolesAndPromotion } from "./articles/cases-roles-and-promotion.generated.ts";
import { article as changedSince2020 } from "./articles/changed-since-2020.generated.ts";
import { article as commentsOutsideWork } from "./articles/comments-outside-work.generated.ts";
import { article as complaintsOnFacebook } from "./articles/complaints-on-facebook.generated.ts";
import { article as condolenceAndThanks } from "./articles/condolence-and-thanks.generated.ts";
import { article as copyrightBasics } from "./articles/copyright-basics.generated.ts";
import { article as correctingMisinformation } from "./articles/correcting-misinformation.generated.ts";
import { article as declaringInterests } from "./articles/declaring-interests.generated.ts";
import { article as defamatoryComments } from "./articles/defamatory-comments.generated.ts";
import { article as eightPoints } from "./articles/eight-points.generated.ts";
import { article as first72Hours } from "./articles/first-72-hours.generated.ts";
import { article as fourQuestions } from "./articles/four-questions.generated.ts";
import { article as friendRequests } from "./articles/friend-requests.generated.ts";
import { article as howFewFit } from "./articles/how-few-fit.generated.ts";
import { article as inAustralia } from "./articles/in-australia.generated.ts";
import { article as inCanada } from "./articles/in-canada.generated.ts";
import { article as inCaribbean } from "./articles/in-caribbean.generated.ts";
import { article as inHongKong } from "./articles/in-hong-kong.generated.ts";
import { article as inIreland } from "./articles/in-ireland.generated.ts";
import { article as inMalaysia } from "./articles/in-malaysia.generated.ts";
import { article as inNewZealand } from "./articles/in-new-zealand.generated.ts";
import { article as inSingapore } from "./articles/in-singapore.generated.ts";
import { article as inSouthAfrica } from "./articles/in-south-africa.generated.ts";
import { article as inUnitedKingdom } from "./articles/in-united-kingdom.generated.ts";
import { article as inUnitedStates } from "./articles/in-united-states.generated.ts";
import { article as jigsawIdentification } from "./articles/jigsaw-identification.generated.ts";
import { article as lockDownAccounts } from "./articles/lock-down-accounts.generated.ts";
import { article as lookingPatientsUp } from "./articles/looking-patients-up.generated.ts";
import { article as managersAndPracticePages } from "./articles/managers-and-practice-pages.generated.ts";
import { article as messagingAppsAtWork } from "./articles/messaging-apps-at-work.generated.ts";
import { article as onlineAbuseOfStaff } from "./articles/online-abuse-of-staff.generated.ts";
import { article as onlineDisinhibition } from "./articles/online-disinhibition.generated.ts";
import { article as photosAndVideo } from "./articles/photos-and-video.generated.ts";
import { article as politicalSpeech } from "./articles/political-speech.generated.ts";
import { article as prescriptionMedicines } from "./articles/prescription-medicines.generated.ts";
import { article as privateMessages } from "./articles/private-messages.generated.ts";
import { article as raisingConcerns } from "./articles/raising-concerns.generated.ts";
import { article as reviewsAndReplies } from "./articles/reviews-and-replies.generated.ts";
import { article as screenSharing } from "./articles/screen-sharing.generated.ts";
import { article as speakingAndCover } from "./articles/speaking-and-cover.generated.ts";
import { article as studentsAndTrainees } from "./articles/students-and-trainees.generated.ts";
import { article as testimonialsAndAdverts } from "./articles/testimonials-and-adverts.generated.ts";
import { article as warningLetters } from "./articles/warning-letters.generated.ts";
import { article as whatRegulatorsActOn } from "./articles/what-regulators-act-on.generated.ts";
import { article as whatStudiesFound } from "./articles/what-studies-found.generated.ts";
import { article as whatsappWithColleagues } from "./articles/whatsapp-with-colleagues.generated.ts";

export const ALL_ARTICLES: readonly Article[] = [
  aiToolsAtWork,
  boundariesOnline,
  casesAboutPatients,
  casesNoSanction,
  casesPhotosAndVideo,
  casesPrejudice,
  casesPrivateChats,
  casesReviewReplies,
  casesRolesAndPromotion,
  changedSince2020,
  commentsOutsideWork,
  complaintsOnFacebook,
  condolenceAndThanks,
  copyrightBasics,
  correctingMisinformation,
  declaringInterests,
  defamatoryComments,
  eightPoints,
  first72Hours,
  fourQuestions,
  friendRequests,
  howFewFit,
  inAustralia,
  inCanada,
  inCaribbean,
  inHongKong,
  inIreland,
  inMalaysia,
  inNewZealand,
  inSingapore,
  inSouthAfrica,
  inUnitedKingdom,
  inUnitedStates,
  jigsawIdentification,
  lockDownAccounts,
  lookingPatientsUp,
  managersAndPracticePages,
  messagingAppsAtWork,
  onlineAbuseOfStaff,
  onlineDisinhibition,
  photosAndVideo,
  politicalSpeech,
  prescriptionMedicines,
  privateMessages,
  raisingConcerns,
  reviewsAndReplies,
  screenSharing,
  speakingAndCover,
  studentsAndTrainees,
  testimonialsAndAdverts,
  warningLetters,
  whatRegulatorsActOn,
  whatStudiesFound,
  whatsappWithColleagues,
];
