// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../situations/situation.ts";
import { situation as speakingInvitation } from "./situations/speaking-invitation.generated.ts";
import { situation as patientFriendRequest } from "./situations/patient-friend-request.generated.ts";
import { situation as complaintOnline } from "./situations/complaint-online.generated.ts";
import { situation as defamatoryComments } from "./situations/defamatory-comments.generated.ts";
import { situation as abusiveComments } from "./situations/abusive-comments.generated.ts";
import { situation as messagingColleagues } from "./situations/messaging-colleagues.generated.ts";
import { situation as personalPosts } from "./situations/personal-posts.generated.ts";
import { situation as privateMessages } from "./situations/private-messages.generated.ts";
import { situation as patientReview } from "./situations/patient-review.generated.ts";
import { situation as patientRecordedConsultation } from "./situations/patient-recorded-consultation.generated.ts";
import { situation as patientFoundMyAccount } from "./situations/patient-found-my-account.generated.ts";
import { situation as journalistContact } from "./situations/journalist-contact.generated.ts";
import { situation as colleaguePost } from "./situations/colleague-post.generated.ts";
import { situation as wardPhotoOrVideo } from "./situations/ward-photo-or-video.generated.ts";
import { situation as employerPolicy } from "./situations/employer-policy.generated.ts";
import { situation as trollingOrDoxxing } from "./situations/trolling-or-doxxing.generated.ts";
import { situation as oldPosts } from "./situations/old-posts.generated.ts";
import { situation as regulatorLetter } from "./situations/regulator-letter.generated.ts";
import { situation as searchingForAPatient } from "./situations/searching-for-a-patient.generated.ts";
import { situation as selfieWithPatient } from "./situations/selfie-with-patient.generated.ts";
import { situation as fundraising } from "./situations/fundraising.generated.ts";
import { situation as politicalPosts } from "./situations/political-posts.generated.ts";
import { situation as sponsoredPosts } from "./situations/sponsored-posts.generated.ts";
import { situation as lostPhoneGroupChat } from "./situations/lost-phone-group-chat.generated.ts";
import { situation as aiTools } from "./situations/ai-tools.generated.ts";
import { situation as caseDiscussionOnline } from "./situations/case-discussion-online.generated.ts";
import { situation as givingAdviceOnline } from "./situations/giving-advice-online.generated.ts";
import { situation as impersonationOrFakeAccount } from "./situations/impersonation-or-fake-account.generated.ts";

export const ALL_SITUATIONS: readonly Situation[] = [
  speakingInvitation,
  patientFriendRequest,
  complaintOnline,
  defamatoryComments,
  abusiveComments,
  messagingColleagues,
  personalPosts,
  privateMessages,
  patientReview,
  patientRecordedConsultation,
  patientFoundMyAccount,
  journalistContact,
  colleaguePost,
  wardPhotoOrVideo,
  employerPolicy,
  trollingOrDoxxing,
  oldPosts,
  regulatorLetter,
  searchingForAPatient,
  selfieWithPatient,
  fundraising,
  politicalPosts,
  sponsoredPosts,
  lostPhoneGroupChat,
  aiTools,
  caseDiscussionOnline,
  givingAdviceOnline,
  impersonationOrFakeAccount,
];
