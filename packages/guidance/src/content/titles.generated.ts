// Written by `npm run generate` from content/. Change that instead.
import type { ArticleTitle, SituationTitle } from "../titles.ts";

export const situationTitles: readonly SituationTitle[] = [
 {
  "id": "speaking-invitation",
  "title": "You have been asked to speak, or to post for the public",
  "saying": "I have been invited to give a talk and post about healthy living. Am I covered?",
  "summary": "Often you may say yes. Ask about cover first, in writing, since your usual cover may not reach what you say in public. Then keep it general, sourced and open about what you gain.",
  "topics": [
   "indemnity",
   "advice",
   "sources",
   "role",
   "conflict",
   "copyright"
  ],
  "isFirstSeven": true,
  "articles": [
   "speaking-and-cover",
   "declaring-interests",
   "eight-points",
   "copyright-basics"
  ]
 },
 {
  "id": "patient-friend-request",
  "title": "A patient has sent you a friend request",
  "saying": "A patient wants to be my friend on Facebook. What do I do?",
  "summary": "You may decline kindly, or leave it unanswered. Either way, point to the proper channel and say nothing about care. If you have accepted already, step back gently.",
  "topics": [
   "boundaries",
   "confidentiality",
   "sexualised"
  ],
  "isFirstSeven": true,
  "articles": [
   "friend-requests",
   "boundaries-online"
  ]
 },
 {
  "id": "complaint-online",
  "title": "A patient has complained about you online",
  "saying": "A patient has complained about our practice on Facebook. Can I respond?",
  "summary": "Take it out of the thread. Answer the person privately if you are sure who it is. In public say one neutral line, or nothing, and never show that anybody is a patient.",
  "topics": [
   "complaint",
   "confidentiality",
   "respect",
   "defamation"
  ],
  "isFirstSeven": true,
  "articles": [
   "complaints-on-facebook",
   "reviews-and-replies",
   "cases-review-replies",
   "managers-and-practice-pages"
  ]
 },
 {
  "id": "defamatory-comments",
  "title": "Somebody has posted damaging lies about you or your staff",
  "saying": "A patient has posted lies about our staff. Can we take legal action?",
  "summary": "Perhaps, but it is hard. People may hold opinions. A claim needs a false fact and serious harm, and time is short. First get it reported, keep proof, and get advice.",
  "topics": [
   "defamation",
   "respect",
   "complaint",
   "confidentiality"
  ],
  "isFirstSeven": true,
  "articles": [
   "defamatory-comments",
   "online-abuse-of-staff",
   "warning-letters"
  ]
 },
 {
  "id": "abusive-comments",
  "title": "Somebody is abusive about you or your staff",
  "saying": "A patient is posting abuse about our staff. Can we warn them, or stop seeing them?",
  "summary": "Look after the person who was hurt, and keep the posts. Ask whether illness is behind it. Then a talk, a fair written warning, and only after that anything more.",
  "topics": [
   "respect",
   "complaint",
   "discrimination"
  ],
  "isFirstSeven": false,
  "articles": [
   "online-abuse-of-staff",
   "warning-letters",
   "defamatory-comments"
  ]
 },
 {
  "id": "messaging-colleagues",
  "title": "You want to message a colleague about a patient",
  "saying": "May I talk about a patient with a colleague on WhatsApp?",
  "summary": "Use what your place of work has approved, or ring. If a private app is all there is, name nobody, tell only who needs to know, and put the decision in the record.",
  "topics": [
   "confidentiality",
   "respect",
   "boundaries"
  ],
  "isFirstSeven": true,
  "articles": [
   "whatsapp-with-colleagues",
   "messaging-apps-at-work",
   "cases-private-chats",
   "jigsaw-identification"
  ]
 },
 {
  "id": "personal-posts",
  "title": "Posting outside work, as yourself",
  "saying": "Can I be criticised for what I post outside work?",
  "summary": "Yes, sometimes. Readers may see your job first and you second. But you have a right to your views, and most posts never trouble anybody. Tone and target decide it.",
  "topics": [
   "disrepute",
   "discrimination",
   "respect",
   "role"
  ],
  "isFirstSeven": true,
  "articles": [
   "comments-outside-work",
   "four-questions",
   "online-disinhibition",
   "what-regulators-act-on"
  ]
 },
 {
  "id": "private-messages",
  "title": "How private your private messages are",
  "saying": "If I keep it to private messages, am I safe?",
  "summary": "Nobody can promise that. Any message may come to light. Keep what exists, send no more that you would not sign, put decisions in the record, and ask for help early.",
  "topics": [
   "confidentiality",
   "respect",
   "discrimination",
   "sexualised",
   "disrepute"
  ],
  "isFirstSeven": true,
  "articles": [
   "private-messages",
   "cases-private-chats",
   "online-disinhibition",
   "whatsapp-with-colleagues"
  ]
 },
 {
  "id": "patient-review",
  "title": "A bad review of you or your practice",
  "saying": "Somebody left a one-star review about me and it isn’t even true. Can I reply?",
  "summary": "You may answer with one neutral line, or not at all. Even a polite reply can tell the world that somebody is a patient. Take the real talk off the page.",
  "topics": [
   "complaint",
   "confidentiality",
   "defamation",
   "conflict"
  ],
  "isFirstSeven": false,
  "articles": [
   "reviews-and-replies",
   "cases-review-replies",
   "testimonials-and-adverts",
   "complaints-on-facebook"
  ]
 },
 {
  "id": "patient-recorded-consultation",
  "title": "A patient recorded you, or posted the recording",
  "saying": "A patient filmed our consultation without telling me and put it on TikTok. Can I make them take it down?",
  "summary": "A patient may often record and share what concerns only themselves. You can ask, kindly. Where it shows other patients, or private facts about you, you can ask for more.",
  "topics": [
   "complaint",
   "confidentiality",
   "defamation"
  ],
  "isFirstSeven": false,
  "articles": [
   "photos-and-video",
   "complaints-on-facebook",
   "online-abuse-of-staff"
  ]
 },
 {
  "id": "patient-found-my-account",
  "title": "A patient has found your personal account",
  "saying": "A patient has found my account and is liking my posts. What do I do?",
  "summary": "Being found is not your fault. See what they can see, close what you can, and keep the two sides of your life apart with one kind line.",
  "topics": [
   "boundaries",
   "confidentiality",
   "sexualised"
  ],
  "isFirstSeven": false,
  "articles": [
   "boundaries-online",
   "lock-down-accounts",
   "friend-requests"
  ]
 },
 {
  "id": "journalist-contact",
  "title": "A journalist has been in touch",
  "saying": "A reporter has messaged me about a patient and wants an answer by five. What do I say?",
  "summary": "Take their details and their questions, be polite, and say that you will ring back. Never say whether somebody is a patient. Let your indemnifier or your press office help with the answer.",
  "topics": [
   "confidentiality",
   "complaint",
   "indemnity",
   "defamation"
  ],
  "isFirstSeven": false,
  "articles": [
   "speaking-and-cover",
   "complaints-on-facebook",
   "raising-concerns"
  ]
 },
 {
  "id": "colleague-post",
  "title": "A colleague has posted something wrong",
  "saying": "A colleague has posted something awful online. Do I say something?",
  "summary": "Often a quiet word is enough, and kind. If a patient can be recognised or somebody is being hurt, it cannot wait.",
  "topics": [
   "respect",
   "confidentiality",
   "discrimination",
   "sexualised"
  ],
  "isFirstSeven": false,
  "articles": [
   "cases-private-chats",
   "jigsaw-identification",
   "raising-concerns",
   "messaging-apps-at-work"
  ]
 },
 {
  "id": "ward-photo-or-video",
  "title": "A photo or video from work",
  "saying": "Can I post a photo or video from the ward?",
  "summary": "With anybody who is being cared for in it, the answer is no, unless they said yes in writing to this very use. Without a patient, look twice and ask work.",
  "topics": [
   "confidentiality",
   "disrepute",
   "conflict",
   "respect"
  ],
  "isFirstSeven": false,
  "articles": [
   "photos-and-video",
   "jigsaw-identification",
   "cases-photos-and-video",
   "testimonials-and-adverts"
  ]
 },
 {
  "id": "employer-policy",
  "title": "What your employer’s policy says",
  "saying": "My employer has a rule about social media. What does it let me do?",
  "summary": "Read the policy, ask about what is not clear, and follow the stricter rule. No policy should keep you from raising a danger to patients.",
  "topics": [
   "disrepute",
   "confidentiality",
   "role"
  ],
  "isFirstSeven": false,
  "articles": [
   "raising-concerns",
   "managers-and-practice-pages",
   "messaging-apps-at-work",
   "political-speech"
  ]
 },
 {
  "id": "trolling-or-doxxing",
  "title": "You are being trolled, harassed or doxxed",
  "saying": "Strangers are attacking me online and somebody posted my home address. What do I do?",
  "summary": "Don’t answer. Keep a record, and get private facts taken down. Tell your employer and your indemnifier early. Hand the account to somebody you trust.",
  "topics": [
   "respect",
   "discrimination",
   "sexualised"
  ],
  "isFirstSeven": false,
  "articles": [
   "online-abuse-of-staff",
   "lock-down-accounts",
   "defamatory-comments"
  ]
 },
 {
  "id": "old-posts",
  "title": "Old posts that you would not write today",
  "saying": "I found my old posts and I am ashamed. Should I delete them?",
  "summary": "Ask one thing first. Is a complaint or an inquiry under way, or likely? If it is, touch nothing and ring. If not, you may tidy up.",
  "topics": [
   "disrepute",
   "discrimination",
   "respect",
   "confidentiality"
  ],
  "isFirstSeven": false,
  "articles": [
   "lock-down-accounts",
   "comments-outside-work",
   "cases-prejudice",
   "jigsaw-identification"
  ]
 },
 {
  "id": "regulator-letter",
  "title": "A letter from a regulator, an employer or the police",
  "saying": "I have had a letter from my regulator about something I posted. What do I do now?",
  "summary": "Open it, note the date by which they want an answer, and ring your indemnifier before you answer. Delete nothing. The first days are for advice and a timeline, not for a clever reply.",
  "topics": [
   "disrepute",
   "confidentiality",
   "respect",
   "discrimination",
   "role"
  ],
  "isFirstSeven": false,
  "articles": [
   "cases-no-sanction",
   "what-regulators-act-on",
   "private-messages",
   "raising-concerns"
  ]
 },
 {
  "id": "searching-for-a-patient",
  "title": "Looking a patient up online",
  "saying": "Is it all right to look a patient up online?",
  "summary": "If somebody’s life may depend on it, act. If it is for their care, ask them. If you are only curious or fond of them, leave it.",
  "topics": [
   "boundaries",
   "confidentiality"
  ],
  "isFirstSeven": false,
  "articles": [
   "looking-patients-up",
   "boundaries-online",
   "online-disinhibition"
  ]
 },
 {
  "id": "selfie-with-patient",
  "title": "A picture together with a patient",
  "saying": "A patient wants a selfie with me. May I post it?",
  "summary": "Say yes to the moment and no to the post. A picture of the two of you tells everybody that they are a patient.",
  "topics": [
   "confidentiality",
   "boundaries",
   "conflict"
  ],
  "isFirstSeven": false,
  "articles": [
   "photos-and-video",
   "condolence-and-thanks",
   "testimonials-and-adverts",
   "cases-photos-and-video"
  ]
 },
 {
  "id": "fundraising",
  "title": "A fundraising page for a patient, or by one",
  "saying": "A patient’s family asks me to share their fundraising page. May I?",
  "summary": "If you look after the person, don’t share it, give in public or vouch for it. Be kind in private, and point to people who can help with money.",
  "topics": [
   "confidentiality",
   "boundaries",
   "conflict",
   "sources"
  ],
  "isFirstSeven": false,
  "articles": [
   "testimonials-and-adverts",
   "condolence-and-thanks",
   "jigsaw-identification"
  ]
 },
 {
  "id": "political-posts",
  "title": "You want to post about politics, a strike or a war",
  "saying": "Can I post about the strike, the election or the war? Could I get into trouble?",
  "summary": "You may have views and say them. Argue about policy, not about a people, and check what your job allows.",
  "topics": [
   "respect",
   "discrimination",
   "disrepute",
   "defamation"
  ],
  "isFirstSeven": false,
  "articles": [
   "political-speech",
   "comments-outside-work",
   "cases-prejudice",
   "cases-no-sanction"
  ]
 },
 {
  "id": "sponsored-posts",
  "title": "Sponsored posts, gifts and your own clinic",
  "saying": "A company wants to pay me to post about its product. May I?",
  "summary": "Say no to medicines. For the rest, say first and plainly what you gain, and claim only what you can show.",
  "topics": [
   "conflict",
   "sources",
   "role",
   "indemnity"
  ],
  "isFirstSeven": false,
  "articles": [
   "declaring-interests",
   "prescription-medicines",
   "testimonials-and-adverts",
   "cases-roles-and-promotion",
   "speaking-and-cover"
  ]
 },
 {
  "id": "lost-phone-group-chat",
  "title": "A phone is lost, or patients’ details have got out",
  "saying": "I have lost my phone with the ward chat on it. Or I sent patients’ details to the wrong place.",
  "summary": "In the first hour, stop it going further, keep a record and tell one person. The rest is decided together, in daylight.",
  "topics": [
   "confidentiality"
  ],
  "isFirstSeven": false,
  "articles": [
   "first-72-hours",
   "messaging-apps-at-work",
   "screen-sharing",
   "cases-private-chats"
  ]
 },
 {
  "id": "ai-tools",
  "title": "You want to use an AI tool to write something",
  "saying": "Can I use ChatGPT to write a post, a reply or a letter?",
  "summary": "Patients’ details go only into a tool that your workplace has approved for it. Whatever comes out, you answer for each word.",
  "topics": [
   "confidentiality",
   "sources",
   "role",
   "copyright"
  ],
  "isFirstSeven": false,
  "articles": [
   "ai-tools-at-work",
   "jigsaw-identification",
   "reviews-and-replies"
  ]
 },
 {
  "id": "case-discussion-online",
  "title": "You want to ask colleagues about a case online",
  "saying": "Can I post a case in a closed group of doctors to ask for advice?",
  "summary": "If care can’t wait, ring somebody. If the person could be known, ask for their agreement or take out what tells. A closed group is not a locked room.",
  "topics": [
   "confidentiality",
   "advice",
   "respect"
  ],
  "isFirstSeven": false,
  "articles": [
   "jigsaw-identification",
   "how-few-fit",
   "whatsapp-with-colleagues",
   "photos-and-video",
   "cases-about-patients"
  ]
 },
 {
  "id": "giving-advice-online",
  "title": "Somebody asks you for medical advice online",
  "saying": "A stranger has sent me a private message asking for medical advice. Should I answer?",
  "summary": "If there is danger, send them to the emergency number. Else give general information and point to somebody who can look after them.",
  "topics": [
   "boundaries",
   "advice",
   "confidentiality",
   "indemnity"
  ],
  "isFirstSeven": false,
  "articles": [
   "private-messages",
   "boundaries-online",
   "correcting-misinformation",
   "speaking-and-cover"
  ]
 },
 {
  "id": "impersonation-or-fake-account",
  "title": "A fake account, or your own account taken over",
  "saying": "There is a fake profile with my photo and my registration number. How do I get rid of it?",
  "summary": "Keep pictures of it, report it as a fake, and tell your employer. If it contacts patients or sells things, act today. Warn people through your own channels, and name nobody.",
  "topics": [
   "defamation",
   "respect",
   "role",
   "confidentiality"
  ],
  "isFirstSeven": false,
  "articles": [
   "lock-down-accounts",
   "online-abuse-of-staff",
   "copyright-basics"
  ]
 }
];

export const articleTitles: readonly ArticleTitle[] = [
 {
  "id": "ai-tools-at-work",
  "title": "Using AI tools to write",
  "summary": "Nothing about a patient goes into a tool that work has not approved. You own each word that comes out, so check it as if you had written it tired.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "sources",
   "role"
  ],
  "situations": [
   "ai-tools",
   "employer-policy",
   "lost-phone-group-chat"
  ],
  "words": 880
 },
 {
  "id": "boundaries-online",
  "title": "Patients, friends and followers",
  "summary": "You can be warm with patients and still not be their friend online. Decline kindly, point to the proper channel, and say nothing about care.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "boundaries",
   "sexualised",
   "confidentiality"
  ],
  "situations": [
   "patient-friend-request",
   "patient-found-my-account",
   "giving-advice-online",
   "searching-for-a-patient"
  ],
  "words": 866
 },
 {
  "id": "cases-about-patients",
  "title": "Posts about patients",
  "summary": "Hardly any of these named anybody. Some gave a patient away, and some only ran patients down. Both cost people their jobs.",
  "kind": "cases",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "respect",
   "disrepute"
  ],
  "situations": [
   "case-discussion-online",
   "personal-posts",
   "old-posts",
   "colleague-post"
  ],
  "words": 800
 },
 {
  "id": "cases-no-sanction",
  "title": "When no sanction followed, or one was set aside",
  "summary": "Not every complaint ends in a sanction, and courts have undone some penalties. What these cases share is fair criticism, no patient in sight, and people who took part.",
  "kind": "cases",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "disrepute",
   "respect",
   "discrimination",
   "confidentiality"
  ],
  "situations": [
   "regulator-letter",
   "personal-posts",
   "political-posts",
   "colleague-post",
   "ward-photo-or-video"
  ],
  "words": 802
 },
 {
  "id": "cases-photos-and-video",
  "title": "Photos, video and live streams",
  "summary": "Filming during care, mocking people on film and pictures without consent ended careers. Some harmless pictures did harm as well, and one court put that right.",
  "kind": "cases",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "disrepute",
   "respect",
   "sources"
  ],
  "situations": [
   "ward-photo-or-video",
   "selfie-with-patient",
   "patient-recorded-consultation",
   "colleague-post"
  ],
  "words": 753
 },
 {
  "id": "cases-prejudice",
  "title": "Prejudice online",
  "summary": "Words about a faith, a people or a group led to anything from advice to removal. Likes and shares counted too. Argument about policy is another matter.",
  "kind": "cases",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "discrimination",
   "respect",
   "disrepute"
  ],
  "situations": [
   "personal-posts",
   "political-posts",
   "old-posts",
   "colleague-post",
   "regulator-letter"
  ],
  "words": 654
 },
 {
  "id": "cases-private-chats",
  "title": "When private chats came out",
  "summary": "None of these was a public post. Police found some, an outsider was let into one, and in each somebody else held a copy.",
  "kind": "cases",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "sexualised",
   "discrimination",
   "respect",
   "confidentiality",
   "boundaries"
  ],
  "situations": [
   "private-messages",
   "messaging-colleagues",
   "colleague-post",
   "regulator-letter",
   "lost-phone-group-chat"
  ],
  "words": 709
 },
 {
  "id": "cases-review-replies",
  "title": "Replies to reviews",
  "summary": "A reply to a review has cost practices money again and again. Putting the facts right means telling them, and the facts belong to the patient.",
  "kind": "cases",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "complaint",
   "confidentiality",
   "defamation"
  ],
  "situations": [
   "patient-review",
   "complaint-online",
   "defamatory-comments"
  ],
  "words": 629
 },
 {
  "id": "cases-roles-and-promotion",
  "title": "Titles, profiles and promotion",
  "summary": "A job that was never held, a profile in somebody else’s face, a page of praise. Untrue claims are what boards say they look into most.",
  "kind": "cases",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "role",
   "conflict",
   "sources"
  ],
  "situations": [
   "sponsored-posts",
   "impersonation-or-fake-account",
   "speaking-invitation",
   "old-posts"
  ],
  "words": 742
 },
 {
  "id": "changed-since-2020",
  "title": "What has changed since 2020",
  "summary": "Much of the advice that still goes round rests on texts that have been replaced. The main one, the GMC’s guidance of 2013, was replaced on 30 January 2024.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "role",
   "confidentiality",
   "respect",
   "conflict",
   "defamation",
   "boundaries",
   "sources"
  ],
  "situations": [
   "private-messages",
   "messaging-colleagues",
   "sponsored-posts",
   "old-posts",
   "speaking-invitation"
  ],
  "words": 616
 },
 {
  "id": "comments-outside-work",
  "title": "Can I be criticised for what I post outside work?",
  "summary": "Yes. You keep your freedom to speak, and it is protected. But people see your profession even when you post as yourself.",
  "kind": "question",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "disrepute",
   "discrimination",
   "respect",
   "role"
  ],
  "situations": [
   "personal-posts",
   "political-posts",
   "old-posts",
   "employer-policy",
   "colleague-post"
  ],
  "words": 672
 },
 {
  "id": "complaints-on-facebook",
  "title": "A complaint about us on Facebook: may I answer?",
  "summary": "Better not in public. Reach the person another way if you know them, offer the complaints procedure, and give a full answer there.",
  "kind": "question",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "complaint",
   "confidentiality",
   "respect",
   "defamation"
  ],
  "situations": [
   "complaint-online",
   "patient-review",
   "abusive-comments",
   "defamatory-comments",
   "journalist-contact"
  ],
  "words": 699
 },
 {
  "id": "condolence-and-thanks",
  "title": "Public thanks, and deaths",
  "summary": "Thank people in words that would suit a stranger, or not at all. After a death, grieve with those who knew, and write to the family in private.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "boundaries",
   "conflict"
  ],
  "situations": [
   "patient-review",
   "patient-found-my-account",
   "fundraising",
   "personal-posts"
  ],
  "words": 825
 },
 {
  "id": "copyright-basics",
  "title": "Using other people’s words, pictures and music",
  "summary": "Assume that somebody owns it. Link to it, ask, or make your own. And a right to use a picture is not the consent of the person in it.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "copyright",
   "confidentiality",
   "sources"
  ],
  "situations": [
   "sponsored-posts",
   "ward-photo-or-video",
   "impersonation-or-fake-account",
   "ai-tools",
   "speaking-invitation"
  ],
  "words": 705
 },
 {
  "id": "correcting-misinformation",
  "title": "Correcting health misinformation kindly",
  "summary": "Say what is true, show where it comes from, and leave people their dignity. You don’t have to answer everything, and almost nothing tonight.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "sources",
   "respect",
   "advice"
  ],
  "situations": [
   "giving-advice-online",
   "personal-posts",
   "trolling-or-doxxing",
   "colleague-post",
   "speaking-invitation"
  ],
  "words": 811
 },
 {
  "id": "declaring-interests",
  "title": "Saying what you gain: adverts, gifts, your own clinic",
  "summary": "If you gain from what you praise, say so first and in plain words. It takes one line, and people trust you more for it than for silence.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "conflict",
   "sources",
   "role"
  ],
  "situations": [
   "sponsored-posts",
   "speaking-invitation",
   "employer-policy"
  ],
  "words": 776
 },
 {
  "id": "defamatory-comments",
  "title": "Somebody wrote damaging things about us: can we take legal action?",
  "summary": "Perhaps, but it is hard to prove and time is short. Most of what hurts is opinion. A false statement of fact that does serious harm may be another matter.",
  "kind": "question",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "defamation",
   "respect",
   "complaint"
  ],
  "situations": [
   "defamatory-comments",
   "abusive-comments",
   "trolling-or-doxxing",
   "complaint-online"
  ],
  "words": 710
 },
 {
  "id": "eight-points",
  "title": "Eight points before you post as a professional",
  "summary": "Eight things to run through before you post under your professional name. They go back to 2013 and 2020, and are brought up to date here.",
  "kind": "checklist",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "role",
   "disrepute",
   "confidentiality",
   "advice",
   "sources",
   "respect",
   "copyright",
   "defamation",
   "conflict"
  ],
  "situations": [
   "speaking-invitation",
   "giving-advice-online",
   "sponsored-posts",
   "case-discussion-online"
  ],
  "words": 615
 },
 {
  "id": "first-72-hours",
  "title": "When patient details get out: the first 72 hours",
  "summary": "Stop it going further, keep a record and tell one person today. Whoever answers for the data then decides who must be told, and time is short.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality"
  ],
  "situations": [
   "lost-phone-group-chat",
   "regulator-letter",
   "messaging-colleagues",
   "ai-tools",
   "journalist-contact"
  ],
  "words": 857
 },
 {
  "id": "four-questions",
  "title": "Four questions before anything goes out",
  "summary": "Four short questions for any post, reply or message, at work or at home. If one of them makes you stop, keep the draft and look again tomorrow.",
  "kind": "checklist",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "respect",
   "discrimination",
   "disrepute",
   "confidentiality"
  ],
  "situations": [
   "personal-posts",
   "private-messages",
   "political-posts",
   "old-posts"
  ],
  "words": 608
 },
 {
  "id": "friend-requests",
  "title": "A patient wants to be my friend: may I accept?",
  "summary": "The usual advice is to decline kindly, or to leave it unanswered. You need not explain, and it can wait until tomorrow.",
  "kind": "question",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "boundaries",
   "sexualised",
   "confidentiality"
  ],
  "situations": [
   "patient-friend-request",
   "patient-found-my-account",
   "giving-advice-online",
   "searching-for-a-patient"
  ],
  "words": 691
 },
 {
  "id": "how-few-fit",
  "title": "How few people fit a description",
  "summary": "Three plain facts can leave one person. Why that is, how to do the sum, and why passing a list of rules does not make a post anonymous.",
  "kind": "evidence",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality"
  ],
  "situations": [
   "case-discussion-online",
   "personal-posts",
   "ai-tools"
  ],
  "words": 735
 },
 {
  "id": "in-australia",
  "title": "What is different in Australia",
  "summary": "Patients’ praise about clinical care may not be used to advertise, and you answer for it on any page you control. Holding a view is not in itself a reason to be investigated.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "AU"
  ],
  "topics": [
   "conflict",
   "sources",
   "boundaries",
   "respect",
   "discrimination",
   "complaint"
  ],
  "situations": [
   "sponsored-posts",
   "patient-review",
   "political-posts",
   "personal-posts"
  ],
  "words": 694
 },
 {
  "id": "in-canada",
  "title": "What is different in Canada",
  "summary": "Each province has its own college. British Columbia’s says not to answer ratings. Ontario’s says that fair criticism in good faith is not likely to be a fault.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "CA"
  ],
  "topics": [
   "respect",
   "sources",
   "complaint",
   "disrepute",
   "confidentiality",
   "defamation"
  ],
  "situations": [
   "patient-review",
   "political-posts",
   "personal-posts",
   "complaint-online"
  ],
  "words": 697
 },
 {
  "id": "in-caribbean",
  "title": "What is different in the Caribbean and Bermuda",
  "summary": "We found no regulator’s text on social media here. What weighs more is size. On a small island, very little is needed to know who it was.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "caribbean"
  ],
  "topics": [
   "confidentiality",
   "complaint",
   "boundaries",
   "respect"
  ],
  "situations": [
   "patient-friend-request",
   "case-discussion-online",
   "complaint-online",
   "searching-for-a-patient"
  ],
  "words": 661
 },
 {
  "id": "in-hong-kong",
  "title": "What is different in Hong Kong",
  "summary": "Practice promotion is the trap here. Thank-you letters, claims of skill, and pages that family or staff run for you can all come back to you.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "HK"
  ],
  "topics": [
   "conflict",
   "role",
   "confidentiality",
   "boundaries",
   "sources",
   "complaint"
  ],
  "situations": [
   "sponsored-posts",
   "patient-review",
   "private-messages",
   "complaint-online"
  ],
  "words": 600
 },
 {
  "id": "in-ireland",
  "title": "What is different in Ireland",
  "summary": "Irish doctors have a new guide since 1 January 2024, and much advice online still explains the old one. Nurses and midwives have the six Ps.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "IE"
  ],
  "topics": [
   "confidentiality",
   "respect",
   "boundaries",
   "advice",
   "complaint"
  ],
  "situations": [
   "complaint-online",
   "patient-recorded-consultation",
   "case-discussion-online",
   "lost-phone-group-chat"
  ],
  "words": 595
 },
 {
  "id": "in-malaysia",
  "title": "What is different in Malaysia",
  "summary": "If you work for the government, you may need written permission before you speak in public on policy, on your own accounts too. Adverts have limits for everybody.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "MY"
  ],
  "topics": [
   "disrepute",
   "confidentiality",
   "conflict",
   "respect",
   "complaint"
  ],
  "situations": [
   "political-posts",
   "ward-photo-or-video",
   "case-discussion-online",
   "employer-policy"
  ],
  "words": 641
 },
 {
  "id": "in-new-zealand",
  "title": "What is different in New Zealand",
  "summary": "Doctors may not use a patient’s praise in advertising, or quote it on any page they control. Nor should they lend their name to a medicine in an advert.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "NZ"
  ],
  "topics": [
   "conflict",
   "sources",
   "confidentiality",
   "advice",
   "complaint"
  ],
  "situations": [
   "sponsored-posts",
   "patient-review",
   "giving-advice-online",
   "complaint-online"
  ],
  "words": 624
 },
 {
  "id": "in-singapore",
  "title": "What is different in Singapore",
  "summary": "Doctors may not use patients’ praise anywhere they have control, even when it is true. Nor may they be the one who starts a contact with a patient online.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "SG"
  ],
  "topics": [
   "conflict",
   "boundaries",
   "confidentiality",
   "role",
   "disrepute",
   "complaint"
  ],
  "situations": [
   "patient-friend-request",
   "patient-review",
   "sponsored-posts",
   "giving-advice-online"
  ],
  "words": 621
 },
 {
  "id": "in-south-africa",
  "title": "What is different in South Africa",
  "summary": "Two words to know are touting and canvassing. Neither is allowed, and what colleagues do for you counts. The main guide was revised in March 2025.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "ZA"
  ],
  "topics": [
   "conflict",
   "confidentiality",
   "boundaries",
   "advice",
   "complaint",
   "disrepute"
  ],
  "situations": [
   "sponsored-posts",
   "patient-friend-request",
   "messaging-colleagues",
   "defamatory-comments"
  ],
  "words": 603
 },
 {
  "id": "in-united-kingdom",
  "title": "Your regulator and the rules: United Kingdom",
  "summary": "Five regulators, five texts, and much the same advice. Find your part, then see what the law and the health service add.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "GB"
  ],
  "topics": [
   "confidentiality",
   "respect",
   "boundaries",
   "role",
   "conflict",
   "complaint"
  ],
  "situations": [
   "regulator-letter",
   "employer-policy",
   "complaint-online",
   "personal-posts",
   "private-messages"
  ],
  "words": 827
 },
 {
  "id": "in-united-states",
  "title": "What is different in the United States",
  "summary": "The federal privacy rule decides most questions about patients, and replies to reviews have been settled for tens of thousands of dollars. The rest is your state’s.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "regions": [
   "US"
  ],
  "topics": [
   "confidentiality",
   "complaint",
   "conflict",
   "boundaries",
   "sources",
   "role"
  ],
  "situations": [
   "patient-review",
   "complaint-online",
   "case-discussion-online",
   "sponsored-posts"
  ],
  "words": 662
 },
 {
  "id": "jigsaw-identification",
  "title": "How harmless details add up to a person",
  "summary": "Nobody needs a name. A place, a day and one odd fact are often enough for the patient or the family. Look at the sum, not at the parts.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality"
  ],
  "situations": [
   "case-discussion-online",
   "personal-posts",
   "ward-photo-or-video",
   "lost-phone-group-chat"
  ],
  "words": 751
 },
 {
  "id": "lock-down-accounts",
  "title": "An evening with your settings",
  "summary": "Two hours, one cup of tea and a list. It lowers what strangers can find. It does not make anything private for good.",
  "kind": "checklist",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "boundaries",
   "disrepute",
   "confidentiality"
  ],
  "situations": [
   "old-posts",
   "patient-found-my-account",
   "trolling-or-doxxing",
   "impersonation-or-fake-account",
   "lost-phone-group-chat"
  ],
  "words": 854
 },
 {
  "id": "looking-patients-up",
  "title": "Looking patients up online",
  "summary": "If a life may be at risk, act. If it is for their care, ask them first. If you are curious, leave it. Whatever you do, be ready to tell them.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "boundaries",
   "confidentiality"
  ],
  "situations": [
   "searching-for-a-patient",
   "patient-found-my-account",
   "patient-friend-request"
  ],
  "words": 821
 },
 {
  "id": "managers-and-practice-pages",
  "title": "Running a practice page",
  "summary": "Decide who posts, who checks and who answers. Give opening times and general news, confirm nothing about anybody, and say what the page is not for.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "complaint",
   "confidentiality",
   "conflict",
   "boundaries"
  ],
  "situations": [
   "patient-review",
   "complaint-online",
   "abusive-comments",
   "giving-advice-online",
   "employer-policy",
   "impersonation-or-fake-account"
  ],
  "words": 837
 },
 {
  "id": "messaging-apps-at-work",
  "title": "Messaging apps at work",
  "summary": "A chat can help you to look after people. Use the app that work has approved, say as little as you can, and put what matters in the notes.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "respect"
  ],
  "situations": [
   "messaging-colleagues",
   "private-messages",
   "lost-phone-group-chat",
   "employer-policy"
  ],
  "words": 880
 },
 {
  "id": "online-abuse-of-staff",
  "title": "Online abuse of staff",
  "summary": "Don’t answer. Keep a record, tell somebody, and look after the person it was aimed at. Threats go to the police.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "respect",
   "discrimination",
   "sexualised"
  ],
  "situations": [
   "abusive-comments",
   "trolling-or-doxxing",
   "impersonation-or-fake-account",
   "defamatory-comments"
  ],
  "words": 747
 },
 {
  "id": "online-disinhibition",
  "title": "Why we write what we would never say",
  "summary": "Six things about a screen loosen our tongues. Each has a small remedy. Knowing them is not a reason to blame yourself.",
  "kind": "evidence",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "respect",
   "disrepute",
   "discrimination",
   "sexualised"
  ],
  "situations": [
   "personal-posts",
   "private-messages",
   "old-posts",
   "colleague-post",
   "trolling-or-doxxing"
  ],
  "words": 680
 },
 {
  "id": "photos-and-video",
  "title": "Photos and video from work",
  "summary": "Look at the edges before you look at the middle. If a patient can be seen or heard, you need clear consent for this very use, and your employer’s yes.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "disrepute"
  ],
  "situations": [
   "ward-photo-or-video",
   "selfie-with-patient",
   "patient-recorded-consultation"
  ],
  "words": 858
 },
 {
  "id": "political-speech",
  "title": "Politics, strikes and campaigns",
  "summary": "You may hold views and say them. Argue about ideas and policy, leave patients out, and never turn on a people. In Malaysia public servants have much less room.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "disrepute",
   "discrimination",
   "respect"
  ],
  "situations": [
   "political-posts",
   "personal-posts",
   "employer-policy",
   "trolling-or-doxxing"
  ],
  "words": 864
 },
 {
  "id": "prescription-medicines",
  "title": "Prescription medicines and promotion",
  "summary": "In the United Kingdom you may not advertise a prescription medicine to the public, not even by nickname. Talk about the consultation instead.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "conflict",
   "sources",
   "advice"
  ],
  "situations": [
   "sponsored-posts"
  ],
  "words": 727
 },
 {
  "id": "private-messages",
  "title": "Can my private messages come out?",
  "summary": "Yes. Somebody else holds a copy. Write each message as if it could be read out, and don’t delete anything once somebody may ask for it.",
  "kind": "question",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "respect",
   "sexualised",
   "discrimination"
  ],
  "situations": [
   "private-messages",
   "messaging-colleagues",
   "regulator-letter",
   "colleague-post",
   "lost-phone-group-chat"
  ],
  "words": 578
 },
 {
  "id": "raising-concerns",
  "title": "Raising concerns and whistle-blowing",
  "summary": "Speaking up about unsafe care is right. Use the routes that can act first, keep patients out of it, and get advice before you go public.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "disrepute",
   "confidentiality",
   "defamation"
  ],
  "situations": [
   "employer-policy",
   "colleague-post",
   "political-posts",
   "journalist-contact"
  ],
  "words": 888
 },
 {
  "id": "reviews-and-replies",
  "title": "Answering reviews without confirming anything",
  "summary": "A reply must suit a stranger. Say that you can’t speak about any person, give one way to get in touch, and stop there.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "complaint",
   "confidentiality",
   "defamation"
  ],
  "situations": [
   "patient-review",
   "complaint-online",
   "defamatory-comments",
   "abusive-comments"
  ],
  "words": 703
 },
 {
  "id": "screen-sharing",
  "title": "Screen sharing and remote meetings",
  "summary": "Share one window and close the rest. Check who is there and whether it is being recorded. If a name slips out, stop and report it.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality"
  ],
  "situations": [
   "lost-phone-group-chat",
   "ward-photo-or-video",
   "messaging-colleagues",
   "ai-tools"
  ],
  "words": 788
 },
 {
  "id": "speaking-and-cover",
  "title": "Invited to speak or post for the public: am I covered?",
  "summary": "Perhaps not for a claim. Ask your indemnifier and the organiser before you say yes, and get both answers in writing.",
  "kind": "question",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "indemnity",
   "advice",
   "sources",
   "role",
   "conflict",
   "copyright"
  ],
  "situations": [
   "speaking-invitation",
   "giving-advice-online",
   "journalist-contact",
   "sponsored-posts"
  ],
  "words": 711
 },
 {
  "id": "students-and-trainees",
  "title": "Students and trainees: what applies to you",
  "summary": "Nearly everything that binds your seniors binds you, on placement and at home. You also have more people to ask, and more room to learn.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "disrepute",
   "confidentiality",
   "boundaries",
   "respect"
  ],
  "situations": [
   "old-posts",
   "personal-posts",
   "ward-photo-or-video",
   "case-discussion-online"
  ],
  "words": 826
 },
 {
  "id": "testimonials-and-adverts",
  "title": "Praise and adverts: what each country allows",
  "summary": "Sharing a patient’s thanks is ordinary in some countries and banned in others. Find your line in the table before you share, quote or like.",
  "kind": "law",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "conflict",
   "sources",
   "role"
  ],
  "situations": [
   "sponsored-posts",
   "patient-review"
  ],
  "words": 785
 },
 {
  "id": "warning-letters",
  "title": "From a quiet word to a warning letter",
  "summary": "Start with a talk. A letter is for when that fails. It says what happened, why it is not all right, what you ask for and what may follow, and it goes to the person alone.",
  "kind": "practice",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "respect",
   "complaint"
  ],
  "situations": [
   "abusive-comments",
   "complaint-online",
   "trolling-or-doxxing"
  ],
  "words": 817
 },
 {
  "id": "what-regulators-act-on",
  "title": "What regulators act on",
  "summary": "Misleading claims, pictures without consent, false credentials and contact with patients come first. A story that gives nobody away comes last.",
  "kind": "evidence",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "respect",
   "discrimination",
   "sexualised",
   "disrepute",
   "role",
   "sources",
   "boundaries"
  ],
  "situations": [
   "regulator-letter",
   "personal-posts",
   "old-posts",
   "colleague-post",
   "political-posts"
  ],
  "words": 630
 },
 {
  "id": "what-studies-found",
  "title": "What studies found about our posts",
  "summary": "Names are rare. What gives a patient away is the story around them, and those who see it are the patient and the family.",
  "kind": "evidence",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "respect",
   "disrepute",
   "conflict",
   "sources"
  ],
  "situations": [
   "case-discussion-online",
   "ward-photo-or-video",
   "old-posts",
   "personal-posts"
  ],
  "words": 668
 },
 {
  "id": "whatsapp-with-colleagues",
  "title": "May I discuss a patient with a colleague on WhatsApp?",
  "summary": "Use the app that your organisation has approved. If you use another, leave out whatever could show who the patient is, and put the decision in the notes.",
  "kind": "question",
  "published": "2026-11-27",
  "reviewed": "2026-11-27",
  "topics": [
   "confidentiality",
   "respect",
   "boundaries"
  ],
  "situations": [
   "messaging-colleagues",
   "lost-phone-group-chat",
   "private-messages",
   "case-discussion-online"
  ],
  "words": 708
 }
];
