// Written by `npm run generate` from content/. Change that instead.
import type { Passages } from "../passages.ts";

export const ALL_PASSAGES: readonly Passages[] = [
 {
  "of": "situation",
  "id": "patient-friend-request",
  "title": "A patient has sent you a friend request",
  "summary": "You may decline kindly, or leave it unanswered. Either way, point to the proper channel and say nothing about care.",
  "topics": [
   "boundaries",
   "confidentiality",
   "sexualised"
  ],
  "passages": [
   {
    "text": "A patient wants to be my friend on Facebook. What do I do? Take your time. A friend request does not need an answer today. Keep a picture of the request and of any message, with the date."
   },
   {
    "heading": "Who is the request from?",
    "text": "If you can’t tell, don’t look through their profile to find out.. A patient I look after now. Somebody I used to look after. A patient’s partner, parent or child. A friend from before they became a patient. A colleague. I am not sure"
   },
   {
    "heading": "Which account did they ask to join?",
    "text": "My own account. A page for my work or practice. I am not sure, or it is a bit of both"
   },
   {
    "heading": "How does the message sound?",
    "text": "It is only a request, or friendly. It is romantic or sexual. It frightens me, or it threatens somebody. I am not sure how it is meant"
   },
   {
    "heading": "Is anything about it uncomfortable?",
    "text": "No, it is just a colleague. Yes, it is romantic, or it feels like pressure. I am not sure"
   },
   {
    "heading": "Decline kindly, or leave it unanswered",
    "text": "A request is often meant as thanks. Saying no is no insult, and you need not explain. Decline it, or leave it. Both are fine. If you answer, use words that would suit a stranger. Point to the practice’s number and website for anything about health. Look through your settings: who sees your photos, your friends and your old posts? Tell a senior if the requests go on. Put it in the notes if it matters for their care. Never start such a contact yourself. Patients may feel that they have to say yes. Don’t accept so as not to hurt their feelings. Don’t look at their profile, even out of kindness. Don’t answer questions about health from your own account. Don’t say that they are, or were, a patient. Thank you for getting in touch. I keep this account for family and friends, so I can’t connect here. For anything about health, the surgery’s number and website are the best way."
   },
   {
    "heading": "A follow is fine. Advice is not",
    "text": "People may follow a page for your work. Keep it for general news. Pin a line that says messages are not read every day and are not for medical advice. Move anything about one person’s health to the proper channel. Don’t answer health questions in comments or messages. Don’t thank somebody for coming to the clinic. That tells everybody that they are a patient. This page shares general information. We can’t give advice to individuals here, and messages are not read every day. Please call the surgery about your own health. If it is an emergency, ring your local emergency number."
   },
   {
    "heading": "Friends first, patient later",
    "text": "In a small place this happens. The friendship is allowed. Being their clinician may not be wise. Ask whether a colleague can look after them. If that can’t be done, talk it over with a senior and write down what you agreed. Keep health out of the friendship, online and off. Don’t treat them by message. Don’t post about things you only know from work. I like being your friend, so I keep the two apart. For anything about your health, please book with the practice. Somebody else there can see you."
   },
   {
    "heading": "Don’t answer beyond one neutral line, and tell a senior",
    "text": "It is not your fault, and it happens to many people. Telling somebody early protects you both. Tell a senior or your indemnifier today. Send one neutral line at most, or nothing. Write down what came, when, and what you did. Ask whether somebody else should take over their care. Don’t flirt back, joke about it, or meet. Don’t reply again after your one line. Don’t share the message with friends or in a group chat. Thank you for your message. I can’t be in touch here. Please call the surgery for anything you need."
   },
   {
    "heading": "Get safe first",
    "text": "Your safety comes before any answer. If you or somebody else is in danger, ring the emergency number now. Keep every message, with the date and the sender. Tell your manager or security, and your indemnifier, today. Don’t answer. Don’t meet the person, alone or with others."
   },
   {
    "heading": "That is fine",
    "text": "Colleagues may be friends. Post as if patients could read it, because one day they may. Accept if you want to. Keep talk about patients off the platform. Don’t count on a private account to keep things private."
   },
   {
    "heading": "You may say no, and you may ask for help",
    "text": "Nobody at work may press you for a personal tie. Rank makes no difference. Decline, or leave it. Keep the messages. Talk to somebody you trust: a senior, a union representative, your manager. Don’t blame yourself. Don’t feel that you must answer. Thanks, but I keep work and social media apart."
   },
   {
    "text": "Time may have passed, but the bond of trust can last. How long ago it was, what kind of care it was and how ill the person was all count. Decline here too. It is the usual advice."
   },
   {
    "heading": "Where you work",
    "text": "The GMC says to keep social and professional life apart, with patients and between colleagues. The NMC counts pursuing a relationship with a patient online among the things that put registration at risk. Reports of the Singapore guidance differ: some say patients’ requests may be accepted with care, others advise strongly against. Declining is the surer way. The South African guidance asks you to think hard before you accept a patient, a former patient or a relative. A professional page is its answer. The National Law and your Board’s code apply online as they do face to face. Guidance for state boards said in 2012 not to deal with patients on personal sites. A newer report replaced it in 2019."
   }
  ]
 },
 {
  "of": "article",
  "id": "boundaries-online",
  "title": "Patients, friends and followers",
  "summary": "Where the line lies between a kind professional and an online friend, and how to hold it without hurting anybody.",
  "topics": [
   "boundaries"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": ""
   },
   {
    "heading": "Why it matters",
    "anchor": "why-it-matters",
    "text": "Text."
   }
  ]
 }
];
