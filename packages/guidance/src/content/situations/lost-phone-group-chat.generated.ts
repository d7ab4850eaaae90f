// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "lost-phone-group-chat",
 "title": "A phone is lost, or patients’ details have got out",
 "saying": "I have lost my phone with the ward chat on it. Or I sent patients’ details to the wrong place.",
 "summary": "In the first hour, stop it going further, keep a record and tell one person. The rest is decided together, in daylight.",
 "topics": [
  "confidentiality"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8,
 "first": [
  {
   "text": [
    "Breathe. This happens to careful people. You don’t have to solve it all tonight."
   ]
  },
  {
   "text": [
    "Stop it going further. Lock the phone from another device, or close the chat, or hide the post. If you can, keep a picture of it first."
   ]
  },
  {
   "text": [
    "Tell one person now: your manager, or the senior on call. Don’t wait until you know everything."
   ]
  },
  {
   "text": [
    "Write down when you found out. A clock may start there."
   ]
  }
 ],
 "start": "harm",
 "questions": {
  "harm": {
   "id": "harm",
   "ask": "Could anybody come to harm because of this?",
   "help": [
    "Think of somebody in hiding from a violent partner, whose address is now out. Or somebody who may hurt themselves when they hear."
   ],
   "answers": [
    {
     "id": "danger",
     "text": "Yes, it could put somebody in danger",
     "to": "danger",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, I don’t think so",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "danger",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or asked for these messages?",
   "help": [
    "Count a complaint, a claim, the police, a court, a regulator, your employer, or a patient who has asked for their records."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, nobody",
     "to": "whose",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "whose",
     "adds": [
      "asked-for"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "whose",
     "adds": [
      "asked-for"
     ]
    }
   ]
  },
  "whose": {
   "id": "whose",
   "ask": "Who answers for patients’ details where you work?",
   "answers": [
    {
     "id": "employer",
     "text": "My employer",
     "to": "what",
     "adds": [
      "employed"
     ]
    },
    {
     "id": "mine",
     "text": "I own or run the practice",
     "to": "what",
     "adds": [
      "owner"
     ]
    },
    {
     "id": "visiting",
     "text": "I am a locum, from an agency, or a student",
     "to": "what",
     "adds": [
      "visiting"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "what",
     "adds": [
      "employed"
     ]
    }
   ]
  },
  "what": {
   "id": "what",
   "ask": "What has happened?",
   "answers": [
    {
     "id": "device",
     "text": "A phone, tablet or laptop is lost",
     "to": "lock",
     "adds": []
    },
    {
     "id": "stolen",
     "text": "It was stolen",
     "to": "lock",
     "adds": [
      "stolen"
     ]
    },
    {
     "id": "account",
     "text": "Somebody has got into my account",
     "to": "phone-open",
     "adds": [
      "account"
     ]
    },
    {
     "id": "group",
     "text": "Somebody is in a group who should not be there",
     "to": "member",
     "adds": []
    },
    {
     "id": "sent",
     "text": "A message or e-mail went to the wrong place",
     "to": "receiver",
     "adds": []
    },
    {
     "id": "posted",
     "text": "Patients’ details, or a picture of them, are online",
     "to": "reach",
     "adds": []
    },
    {
     "id": "shown",
     "text": "A screen, board or paper was seen",
     "to": "shown",
     "adds": []
    },
    {
     "id": "pasted",
     "text": "I put them into an AI tool or a website",
     "to": "pasted",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure, or it is something else",
     "to": "reach",
     "adds": []
    }
   ]
  },
  "lock": {
   "id": "lock",
   "ask": "Was it locked with a code or a fingerprint?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, and messages don’t show on the locked screen",
     "to": "phone-locked",
     "adds": []
    },
    {
     "id": "previews",
     "text": "Yes, but messages show on the locked screen",
     "to": "phone-open",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, or somebody knows the code",
     "to": "phone-open",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "phone-open",
     "adds": []
    }
   ]
  },
  "member": {
   "id": "member",
   "ask": "Who is the person in the group?",
   "answers": [
    {
     "id": "colleague",
     "text": "Somebody at work who has no need to know",
     "to": "group",
     "adds": []
    },
    {
     "id": "left",
     "text": "Somebody who has left the team",
     "to": "group",
     "adds": []
    },
    {
     "id": "outsider",
     "text": "Somebody from outside, or nobody knows them",
     "to": "group",
     "adds": [
      "outside"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "group",
     "adds": [
      "outside"
     ]
    }
   ]
  },
  "receiver": {
   "id": "receiver",
   "ask": "Where did it go?",
   "answers": [
    {
     "id": "one-colleague",
     "text": "To one person at work",
     "to": "sent",
     "adds": []
    },
    {
     "id": "work-chat",
     "text": "To a chat at work with people who had no need to know",
     "to": "sent",
     "adds": []
    },
    {
     "id": "outside",
     "text": "To somebody outside work",
     "to": "sent",
     "adds": [
      "outside"
     ]
    },
    {
     "id": "many",
     "text": "To many people",
     "to": "sent",
     "adds": [
      "outside"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "sent",
     "adds": [
      "outside"
     ]
    }
   ]
  },
  "reach": {
   "id": "reach",
   "ask": "Who has been able to see it?",
   "answers": [
    {
     "id": "few",
     "text": "A few people I know",
     "to": "posted",
     "adds": []
    },
    {
     "id": "closed",
     "text": "The members of a closed group",
     "to": "posted",
     "adds": [
      "outside"
     ]
    },
    {
     "id": "public",
     "text": "Anybody",
     "to": "posted",
     "adds": [
      "outside"
     ]
    },
    {
     "id": "spread",
     "text": "It has been copied, or the press has it",
     "to": "posted",
     "adds": [
      "outside",
      "spread"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "posted",
     "adds": [
      "outside"
     ]
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Somebody may be at risk, so ring first",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Their safety comes before the paperwork. Ring even if you may turn out to be wrong."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If somebody is in danger, ring the emergency number now. Say who may be at risk and why."
     ]
    },
    {
     "text": [
      "If you are not sure, ring the most senior person on call and ask. If you can’t reach anybody, ring the emergency number."
     ]
    },
    {
     "text": [
      "Tell the senior on call in any case. They can see to it that the person is warned in the right way."
     ]
    },
    {
     "text": [
      "Then stop it going further: lock the phone, close the chat, or hide the post."
     ]
    },
    {
     "text": [
      "Write down the times, and whom you spoke to."
     ]
    },
    {
     "text": [
      "When that is done, or there turned out to be no danger, come back and answer “No” to the first question. The other steps follow from there."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wait for the morning."
     ]
    },
    {
     "text": [
      "Don’t text or visit the person yourself. The wrong person may read it."
     ]
    }
   ],
   "words": [
    {
     "label": "To the senior on call",
     "text": "Information has got out, and I am worried that somebody may be in danger because of it. Can you help me now to judge that, and to do what must be done?"
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "Now, if anybody is in danger."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it is a threat, or somebody may be found who must not be."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The most senior person on call."
     ]
    },
    {
     "role": "ig",
     "why": [
      "As soon as the danger is dealt with."
     ]
    },
    {
     "role": "support",
     "why": [
      "Afterwards. This is a lot to carry."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If an official letter comes about it."
     ]
    }
   ]
  },
  "phone-locked": {
   "id": "phone-locked",
   "title": "Lock it from afar, and report it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A locked phone gives you time. It is still a loss that must be reported, even if it turns up."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "From another device, mark it as lost and lock it. The maker’s “find my device” page does this."
     ]
    },
    {
     "text": [
      "Log out of your chats and e-mail everywhere. Each app has a list of devices that are logged in."
     ]
    },
    {
     "text": [
      "Change your passwords: e-mail first, then the chats, then the rest."
     ]
    },
    {
     "text": [
      "Then ask your network to block the SIM. Lock the phone first, since it needs a signal for that."
     ]
    },
    {
     "text": [
      "Tell the IT desk if it is a work device, or if work e-mail was on it."
     ]
    },
    {
     "text": [
      "Tell the groups you were in that your phone is gone, so that nobody answers messages from it."
     ]
    },
    {
     "text": [
      "Make a list from memory: which chats, which pictures, about how many people."
     ]
    },
    {
     "text": [
      "Ask the IT or information governance team whether to wipe it from afar."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wipe it before you have asked. What is on it may be needed, and a wiped phone may be harder to find."
     ]
    },
    {
     "text": [
      "Don’t go to fetch it from an address on a map. Give that to the police."
     ]
    },
    {
     "text": [
      "Don’t say nothing because it may turn up."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager or the senior on call",
     "text": "I need to report a lost device. I noticed at [time]. It was locked with a code, and I have locked it from afar as well. It may hold work messages. I have kept everything as it is. What would you like me to do next?"
    },
    {
     "label": "To the groups you were in",
     "text": "My phone is missing. Please don’t answer anything that comes from my number until I tell you in person."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. They judge how serious it is."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Now, or as soon as somebody answers."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If patients’ details were on it."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t stop turning it over."
     ]
    }
   ],
   "next": [
    {
     "situation": "messaging-colleagues",
     "why": [
      "When it is over, for how to set up the new phone."
     ]
    }
   ]
  },
  "phone-open": {
   "id": "phone-open",
   "title": "Cut off whoever may be inside, within the hour",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Somebody may be able to read it. Each of these steps takes a few minutes and makes that less likely."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If a device is gone, mark it as lost and lock it from another one. The maker’s “find my device” page does this."
     ]
    },
    {
     "text": [
      "Change the password of your e-mail. With that, somebody could change the others."
     ]
    },
    {
     "text": [
      "Log out all devices in your e-mail and your chats."
     ]
    },
    {
     "text": [
      "Then ask your network to block the SIM. Lock the phone first, since it needs a signal for that."
     ]
    },
    {
     "text": [
      "Turn on two-step checks for e-mail and chats."
     ]
    },
    {
     "text": [
      "Tell the IT desk. They can close your work account in minutes, at night too in many places."
     ]
    },
    {
     "text": [
      "Warn the groups you were in. Ask whoever runs them to take your old number out."
     ]
    },
    {
     "text": [
      "Make a list from memory: which chats, which pictures, about how many people."
     ]
    },
    {
     "text": [
      "Ask the IT or information governance team whether to wipe it from afar."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wipe it before you have asked. What is on it may be needed, and a wiped phone may be harder to find."
     ]
    },
    {
     "text": [
      "Don’t go to fetch it from an address on a map."
     ]
    },
    {
     "text": [
      "Don’t keep the group going on a new phone as if nothing had happened."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager or the senior on call",
     "text": "I need to report that somebody may be able to read work messages. I noticed at [time]. I have changed my passwords and logged out all devices. I have kept everything as it is. What would you like me to do next?"
    },
    {
     "label": "To the groups you were in",
     "text": "Somebody else may be able to read my messages. Please don’t post here, and don’t answer anything from my number until I tell you in person."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Now. They judge how serious it is."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Now, or as soon as somebody answers."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If patients’ details could be read."
     ]
    },
    {
     "role": "platform",
     "why": [
      "If you can’t get back into your own account."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t stop turning it over."
     ]
    }
   ],
   "next": [
    {
     "situation": "impersonation-or-fake-account",
     "why": [
      "If somebody writes as you."
     ]
    },
    {
     "situation": "messaging-colleagues",
     "why": [
      "When it is over, for how to set up the new phone."
     ]
    }
   ]
  },
  "group": {
   "id": "group",
   "title": "Take them out, and stop the group for now",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Groups grow, people leave and numbers change hands. The slip is common, and it counts as a breach where patients can be known."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Take a picture of the member list and of the messages since they joined."
     ]
    },
    {
     "text": [
      "Take the person out of the group. If you can’t, ask whoever runs it."
     ]
    },
    {
     "text": [
      "Write one neutral line in the group: nothing more here until it is sorted out."
     ]
    },
    {
     "text": [
      "Ask the person not to read on, and not to save or pass on anything."
     ]
    },
    {
     "text": [
      "Ask them to delete what they have and to confirm it, unless somebody has complained or asked for the messages. Then let the governance team ask."
     ]
    },
    {
     "text": [
      "Work out what they could see: from which day, how many people, which pictures."
     ]
    },
    {
     "text": [
      "Give that list to your manager and the governance team."
     ]
    },
    {
     "text": [
      "Put what matters for care in the record. The chat is not the record."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t close the group for good or clear it. That may lose the trail."
     ]
    },
    {
     "text": [
      "Don’t start a new group and carry on in the same way."
     ]
    },
    {
     "text": [
      "Don’t argue in the group about who added them."
     ]
    }
   ],
   "words": [
    {
     "label": "In the group",
     "text": "Please don’t post anything more here for now. I will tell you by phone where we go on."
    },
    {
     "label": "To the person",
     "text": "You were added to a group by mistake. Please don’t read, save or pass on anything from it. I will be in touch about what happens next."
    },
    {
     "label": "If nobody has complained or asked for the messages",
     "text": "Please delete what you have from that group, from your backups too, and write back to say that you have done so. Thank you for your help."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. They judge how serious it is."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The group may be the team’s, so your manager needs to know."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If patients could be known from it."
     ]
    }
   ],
   "next": [
    {
     "situation": "messaging-colleagues",
     "why": [
      "For a better place to talk."
     ]
    }
   ]
  },
  "sent": {
   "id": "sent",
   "title": "Call it back, tell them, and report it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Almost everybody has sent a message to the wrong chat. What counts is how fast you say so."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Take a picture of the message, where it went, and who has read it."
     ]
    },
    {
     "text": [
      "Take it back for everybody, unless somebody has complained or asked for it. Do it straight after the picture: some apps allow it for a short time only."
     ]
    },
    {
     "text": [
      "Send a line that it was a mistake, without saying what was in it."
     ]
    },
    {
     "text": [
      "Ask whoever got it not to read, save or pass it on."
     ]
    },
    {
     "text": [
      "Ask them to delete it and confirm, unless somebody has complained or asked for it. Then let the governance team ask."
     ]
    },
    {
     "text": [
      "For an e-mail, ask the IT desk to call it back. They may be able to stop it."
     ]
    },
    {
     "text": [
      "Tell your manager and the governance team, even if nobody seems to have read it."
     ]
    },
    {
     "text": [
      "Send it to the right person by the right route. Somebody may still be waiting for it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t repeat what was in it when you say sorry."
     ]
    },
    {
     "text": [
      "Don’t count on nobody having seen it. A message that was taken back may live on in a screenshot."
     ]
    },
    {
     "text": [
      "Don’t joke it away."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever got it",
     "text": "My last message was not meant for you. Please don’t open, save or pass it on. I will be in touch about what happens next."
    },
    {
     "label": "If nobody has complained or asked for it",
     "text": "Please delete my last message, from your backups too, and write back to say that you have done so. Thank you for your help."
    },
    {
     "label": "To your manager or the senior on call",
     "text": "I need to report that a message went to the wrong place at [time]. I have kept a record of it and have asked the person not to read it. What would you like me to do next?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. They judge how serious it is."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it went outside work, or the words were harsh."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "If the words themselves are the trouble."
     ]
    }
   ]
  },
  "posted": {
   "id": "posted",
   "title": "Keep a copy, hide it, and report it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A detail need not be a name. Age, place, day and story can be enough."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy first: the whole post, the comments, the link, the date and who could see it."
     ]
    },
    {
     "text": [
      "Then hide it: set it to “only me”, or close the page. Hiding stops it and loses nothing."
     ]
    },
    {
     "text": [
      "Take it down once you have that copy, unless somebody has complained or asked for it. Then leave it hidden and ask your indemnifier."
     ]
    },
    {
     "text": [
      "Ask anybody who shared it to take their copy down."
     ]
    },
    {
     "text": [
      "Report copies that you can’t reach to the platform, as private health information."
     ]
    },
    {
     "text": [
      "Check the other places: stories, backups, linked accounts, a page that posts by itself."
     ]
    },
    {
     "text": [
      "Tell your manager and the governance team. Give them the copy, and keep none in your photo roll."
     ]
    },
    {
     "text": [
      "If it is somebody else’s post, keep a copy and tell them and your manager. Don’t comment under it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t explain or say sorry under the post. That tells more people where to look."
     ]
    },
    {
     "text": [
      "Don’t edit it bit by bit. Old versions may be seen."
     ]
    },
    {
     "text": [
      "Don’t write to the patient from your own account."
     ]
    },
    {
     "text": [
      "Don’t think that it is fine because there was no name."
     ]
    }
   ],
   "words": [
    {
     "label": "To somebody who shared it",
     "text": "I shared something that I should not have. Please take your copy down and don’t pass it on. Thank you for your help."
    },
    {
     "label": "To the platform",
     "text": "This post holds private health information about a person who did not agree to it. Please take it down, with all copies."
    },
    {
     "label": "To your manager or the senior on call",
     "text": "I need to report that private information was online from [time] to [time]. I have kept a copy and hidden it. What would you like me to do next?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Now. They judge how serious it is, and whether people must be told."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today, and the communications team if it is public."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today, before you write anything about it."
     ]
    },
    {
     "role": "platform",
     "why": [
      "For copies that you can’t reach."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is getting to you."
     ]
    }
   ],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "If it is a picture or a film."
     ]
    },
    {
     "situation": "colleague-post",
     "why": [
      "If a colleague posted it."
     ]
    },
    {
     "situation": "patient-review",
     "why": [
      "If it was an answer to a review."
     ]
    }
   ]
  },
  "shown": {
   "id": "shown",
   "title": "Stop showing it, ask those who saw it, and report it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A tab, a list or a whiteboard slips into a call or a picture more easily than one thinks."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Stop sharing, cover it, or turn the camera away."
     ]
    },
    {
     "text": [
      "Ask those who were there not to keep or pass on what they saw."
     ]
    },
    {
     "text": [
      "Pause the recording, if there is one. Ask whoever runs it to keep it back and share it with nobody."
     ]
    },
    {
     "text": [
      "Write down what could be read, for how long, and who was there."
     ]
    },
    {
     "text": [
      "Collect papers. If one is missing, say so."
     ]
    },
    {
     "text": [
      "Tell your manager and the governance team today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t upload the recording until they have said what happens to it."
     ]
    },
    {
     "text": [
      "Don’t ask people what exactly they read."
     ]
    },
    {
     "text": [
      "Don’t cut the recording yourself."
     ]
    }
   ],
   "words": [
    {
     "label": "To those who were there",
     "text": "Something was on the screen that was not for this meeting. Please don’t keep it or pass it on. If you took a picture, please tell me after the meeting."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it was recorded, or seen by people from outside."
     ]
    }
   ],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "If it is in a picture that was posted."
     ]
    }
   ]
  },
  "pasted": {
   "id": "pasted",
   "title": "Stop there, note what went in, and report it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Treat it as sent to a stranger until somebody who knows the tool says otherwise."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Stop. Put nothing more in."
     ]
    },
    {
     "text": [
      "Note the tool, the account, the time, and what kind of details went in."
     ]
    },
    {
     "text": [
      "Turn off the settings that keep chats or learn from them."
     ]
    },
    {
     "text": [
      "Tell your manager and the governance team. They can write to the company."
     ]
    },
    {
     "text": [
      "Ask them whether the chat should be kept or cleared."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t clear the chat before they have answered. It shows what went in."
     ]
    },
    {
     "text": [
      "Don’t copy the details again to show somebody."
     ]
    },
    {
     "text": [
      "Don’t ask the tool whether it has kept them. Its answer proves nothing."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager or the governance team",
     "text": "I need to report that I put work information into a tool that may not be approved. It was [tool], at [time]. I have stopped and kept a record. What would you like me to do next?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If patients could be known from it."
     ]
    }
   ],
   "next": [
    {
     "situation": "ai-tools",
     "why": [
      "For what may go into such a tool."
     ]
    }
   ]
  }
 },
 "notes": {
  "asked-for": {
   "lead": [
    {
     "text": [
      "From now on everything is evidence, even what looks bad. Hiding a post is fine. Losing it is not."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask your indemnifier before you change anything else."
     ]
    },
    {
     "text": [
      "Write down what you have already changed, and when."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete anything: no messages, no posts, no pictures, no accounts."
     ]
    },
    {
     "text": [
      "Don’t ask others to delete anything until your indemnifier has agreed."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer whoever asked."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For how to answer an official letter or request."
     ]
    }
   ]
  },
  "employed": {
   "lead": [
    {
     "text": [
      "Your part is to tell, and to help. The organisation decides what to report, and who tells the patients. If there is nobody above you, go back and choose “I own or run the practice”."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell your manager and the governance team in writing, after you have told them aloud."
     ]
    },
    {
     "text": [
      "Fill in the incident form. Keep to facts: what, when, who, what you did."
     ]
    },
    {
     "text": [
      "Do both today. The organisation may have only 72 hours from when it knows."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Leave it to them to tell patients, with an apology. Offer to help."
     ]
    },
    {
     "text": [
      "Expect questions, and a review of how it came about. Your indemnifier can read your statement first."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t contact patients on your own about it."
     ]
    },
    {
     "text": [
      "Don’t hide it. A slip that was told early is looked at in another way than one that was hidden."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "owner": {
   "lead": [
    {
     "text": [
      "If the practice is yours, reporting may be your job. You don’t have to do it alone."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report to the ICO within 72 hours of finding out, if people’s rights are likely to be at risk."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Tell the people without delay if the risk to them is high."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Log it, even if you need not report it. Write down why you decided so."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Ask the Data Protection Commission how long you have. It has told a practice to inform each patient."
     ],
     "when": {
      "regions": [
       "IE"
      ]
     }
    },
    {
     "text": [
      "Ask your privacy officer or lawyer today whom you must tell, and by when."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      "Ask your data protection authority today whether you must report, and by when."
     ],
     "when": {
      "regions": [
       "NZ",
       "AU",
       "ZA",
       "SG",
       "HK",
       "MY",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    },
    {
     "text": [
      "Ring your indemnifier before you write to patients. They can read the letter."
     ]
    },
    {
     "text": [
      "Tell people plainly: what happened, what it means, what you have done, whom to ask. Say sorry."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wait until you know everything. You can add to a report later."
     ]
    },
    {
     "text": [
      "Don’t leave it to a junior colleague."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Your own data protection adviser, if you have one."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If many people, or very private things, are concerned."
     ]
    }
   ],
   "next": []
  },
  "visiting": {
   "lead": [
    {
     "text": [
      "Two places may need to know: where it happened, and who sent you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell the place where it happened first. The details are theirs."
     ]
    },
    {
     "text": [
      "Then tell your agency, or your tutor and placement lead."
     ]
    },
    {
     "text": [
      "Do it today. The organisation may have only 72 hours from when it knows."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Ask the place to confirm in writing that you reported it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t think that it is over because your shift is."
     ]
    },
    {
     "text": [
      "Don’t contact patients on your own about it."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "stolen": {
   "lead": [
    {
     "text": [
      "A theft is not your fault."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it to the police and keep the number they give you."
     ]
    },
    {
     "text": [
      "Say that it may hold health information. Don’t say whose."
     ]
    },
    {
     "text": [
      "Give your manager the police number."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "police",
     "why": [
      "For the report. Use the line for non-urgent calls, if there is one."
     ]
    }
   ],
   "next": []
  },
  "account": {
   "lead": [],
   "do": [
    {
     "text": [
      "Tell people by another route that messages from your account may not be yours."
     ]
    },
    {
     "text": [
      "Look for rules that send your e-mail on, and for phone numbers or addresses that you don’t know."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "outside": {
   "lead": [
    {
     "text": [
      "People from outside the team may have seen it. That makes the risk higher, so say it when you report."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say it first when you report: how many people, who they may be, what they could see."
     ]
    },
    {
     "text": [
      "Say if children, mental health, sexual health or abuse are in it. Those details weigh more."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t threaten whoever got it. Most people help when they are asked kindly."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "spread": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask the communications team to answer the press. Send every call to them."
     ]
    },
    {
     "text": [
      "Ask the platform to look for copies as well as the first post."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer comments, or defend yourself online."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "journalist-contact",
     "why": [
      "If a journalist calls."
     ]
    },
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If people turn on you."
     ]
    }
   ]
  }
 },
 "differences": [
  {
   "text": [
    "The 72 hours are for the organisation, and run from when it knows. You are part of how it comes to know."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "In England, health services report through the Data Security and Protection Toolkit. Your governance team does that."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC says that many such slips are not meant. It also says to protect what you hold."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "doctor"
    ]
   }
  },
  {
   "text": [
    "A Scottish health board was reprimanded in 2023. Staff had shared patients’ details in an app that was not approved, and an outsider was added."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The Data Protection Commission has had a general practice tell each patient concerned."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "Practices that posted patients’ details have had to tell those patients. Ask your privacy officer about the time limit."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Rules on reporting differ, and the time limits here were not read. Ask today. Act as if it were short."
   ],
   "when": {
    "regions": [
     "NZ",
     "AU",
     "ZA",
     "SG",
     "HK",
     "MY",
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  },
  {
   "text": [
    "In a small place, people can be known from very little. Say so when you report."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "An organisation tells the ICO within 72 hours of becoming aware, where people’s rights are likely to be at risk. It tells the people too if the risk is high. It keeps a log of every breach."
   ]
  },
  {
   "source": "mdu-data-breach",
   "paragraphs": [],
   "says": [
    "Health services in England report through the Data Security and Protection Toolkit."
   ]
  },
  {
   "source": "mdu-lost-laptop",
   "paragraphs": [],
   "says": [
    "A case study of a lost laptop."
   ]
  },
  {
   "source": "ddu-data-breach-2022",
   "paragraphs": [],
   "says": [
    "Advice for dental teams when data have got out."
   ]
  },
  {
   "source": "gmc-confidentiality-2017",
   "paragraphs": [
    "118",
    "119"
   ],
   "says": [
    "Many slips are not meant. Protect the information that you hold."
   ]
  },
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "Keep patients’ details in messages to the least, and put what matters in the record."
   ]
  },
  {
   "source": "rcni-messaging-2018",
   "paragraphs": [],
   "says": [
    "Know whether messages on a lost phone can be wiped from afar."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Deleted messages may be found again, or live on in screenshots. Chats can be asked for."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "A Scottish health board was reprimanded in 2023. An outsider had been added to a staff group that held patients’ details."
   ]
  },
  {
   "source": "ie-dpc-gp-breach",
   "paragraphs": [],
   "says": [
    "The Irish commission had a general practice tell every patient concerned."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "A practice in the United States had to tell the patients whose details it had posted."
   ]
  }
 ],
 "also": [
  "data breach",
  "wrong chat",
  "stolen phone",
  "sent to the wrong person"
 ],
 "articles": [
  "first-72-hours",
  "messaging-apps-at-work",
  "screen-sharing",
  "cases-private-chats"
 ],
 "related": [
  "messaging-colleagues",
  "ai-tools",
  "case-discussion-online",
  "regulator-letter",
  "journalist-contact"
 ]
};
