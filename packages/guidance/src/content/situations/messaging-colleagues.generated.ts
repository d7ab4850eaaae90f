// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
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
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.4,
 "first": [
  {
   "text": [
    "If it is urgent, ring. A voice is faster than a chat, and leaves less behind."
   ]
  },
  {
   "text": [
    "Asking a colleague is good care. The only question is how."
   ]
  },
  {
   "text": [
    "Look who is in the chat before you type."
   ]
  }
 ],
 "start": "state",
 "questions": {
  "state": {
   "id": "state",
   "ask": "Where are you?",
   "answers": [
    {
     "id": "not",
     "text": "I have not sent it yet",
     "to": "kind",
     "adds": []
    },
    {
     "id": "danger",
     "text": "Somebody is getting worse and needs help now",
     "to": "danger",
     "adds": []
    },
    {
     "id": "sent",
     "text": "I sent it, and only the right people saw it",
     "to": "sent",
     "adds": []
    },
    {
     "id": "breach",
     "text": "It went to the wrong person, or the phone is gone",
     "to": "breach",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I sent it, and I am not sure who can see it",
     "to": "breach",
     "adds": []
    }
   ]
  },
  "kind": {
   "id": "kind",
   "ask": "What is it about?",
   "answers": [
    {
     "id": "care",
     "text": "A question or a decision about somebody’s care",
     "to": "route",
     "adds": [
      "record"
     ]
    },
    {
     "id": "photo",
     "text": "A photo, a scan or a film",
     "to": "route",
     "adds": [
      "photo"
     ]
    },
    {
     "id": "rota",
     "text": "The rota, a meeting or a lift home",
     "to": "rota",
     "adds": []
    },
    {
     "id": "steam",
     "text": "I want to let off steam",
     "to": "steam",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "A bit of everything",
     "to": "route",
     "adds": [
      "record"
     ]
    }
   ]
  },
  "route": {
   "id": "route",
   "ask": "Is this app approved for patients’ details where you work?",
   "help": [
    "“Everyone uses it” is not approval. The policy, or the data team, will know."
   ],
   "answers": [
    {
     "id": "approved",
     "text": "Yes, it is",
     "to": "identify",
     "adds": []
    },
    {
     "id": "other",
     "text": "No, but there is another way, such as secure mail or the phone",
     "to": "use-approved",
     "adds": []
    },
    {
     "id": "none",
     "text": "No, and there is no other way right now",
     "to": "named",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I don’t know",
     "to": "use-approved",
     "adds": []
    }
   ]
  },
  "identify": {
   "id": "identify",
   "ask": "Will it show who the patient is?",
   "help": [
    "A name, a number, a birthday, an address, a face. Or a bed, a date and a rare illness together."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "members",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "members",
     "adds": [
      "little"
     ]
    },
    {
     "id": "unsure",
     "text": "Perhaps",
     "to": "members",
     "adds": [
      "little"
     ]
    }
   ]
  },
  "named": {
   "id": "named",
   "ask": "Will it show who the patient is?",
   "help": [
    "A name, a number, a birthday, an address, a face. Or a bed, a date and a rare illness together."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, it is a question in general",
     "to": "members",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "urgent",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "Perhaps",
     "to": "urgent",
     "adds": []
    }
   ]
  },
  "urgent": {
   "id": "urgent",
   "ask": "Is somebody likely to come to harm if you don’t send it?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, and I can’t get through any other way",
     "to": "members",
     "adds": [
      "urgent-only"
     ]
    },
    {
     "id": "no",
     "text": "No",
     "to": "wait",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "wait",
     "adds": []
    }
   ]
  },
  "members": {
   "id": "members",
   "ask": "Do you know everyone in the chat, and do they all need to know?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, each of them",
     "to": "send",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "new-chat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure who is in it",
     "to": "new-chat",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Ring, don’t type",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "A message may lie unread. Get a person."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring the emergency team, or the emergency number if you are not in a hospital."
     ]
    },
    {
     "text": [
      "Say who and where by voice."
     ]
    },
    {
     "text": [
      "Stay, or send somebody who will."
     ]
    },
    {
     "text": [
      "Write it up when it is over."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post in the group and wait."
     ]
    },
    {
     "text": [
      "Don’t send photos first."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "Now."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The senior on call."
     ]
    }
   ],
   "next": []
  },
  "send": {
   "id": "send",
   "title": "Send it, short and plain. Then put it in the record",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You have thought about it more than most do. A short, decent message to the right people is part of good care."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Check the name at the top once more before you press send."
     ]
    },
    {
     "text": [
      "Write only what they need to answer you."
     ]
    },
    {
     "text": [
      "Write as if the patient will read it. One day they may."
     ]
    },
    {
     "text": [
      "Ask for an answer by phone if it is not clear."
     ]
    },
    {
     "text": [
      "Put what was asked, what was answered and by whom in the record today."
     ]
    },
    {
     "text": [
      "Lock your phone, turn previews off, and use two-step sign-in."
     ]
    },
    {
     "text": [
      "Leave the group when you leave the job."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t treat the chat as the record."
     ]
    },
    {
     "text": [
      "Don’t let messages vanish by themselves if they hold a decision."
     ]
    },
    {
     "text": [
      "Don’t joke. It reads very badly later."
     ]
    },
    {
     "text": [
      "Don’t forward the answer to another group."
     ]
    }
   ],
   "words": [
    {
     "label": "To the colleague",
     "text": "Have you five minutes to talk something through? A call would be best. If you can’t, tell me when you can."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If you are not sure that the app may be used like this."
     ]
    }
   ],
   "next": []
  },
  "use-approved": {
   "id": "use-approved",
   "title": "Use the approved way, or ring",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It may be slower. It is also where the record, the lock and the law are on your side."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring the person, or the switchboard, and ask."
     ]
    },
    {
     "text": [
      "Or use the secure mail, the referral system or the app that work provides."
     ]
    },
    {
     "text": [
      "If the approved way does not work, tell your manager or the data team. They can’t mend what they don’t know."
     ]
    },
    {
     "text": [
      "Ask once what is approved, and keep the answer."
     ]
    },
    {
     "text": [
      "Put the decision in the record."
     ]
    },
    {
     "text": [
      "National advice for England allows a common app only where there is no practical other way and it does more good than harm. Some trusts forbid it. Follow the stricter."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send a part of it “just this once”."
     ]
    },
    {
     "text": [
      "Don’t count on encryption. It does not stop a lost phone or a screenshot."
     ]
    }
   ],
   "words": [
    {
     "label": "To a colleague who writes to you in a private app",
     "text": "I’d rather not do this here. Can I ring you now, or shall we use the work system?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "To ask what is approved."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If nothing approved is there when you need it."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "If you have never seen a policy."
     ]
    }
   ]
  },
  "wait": {
   "id": "wait",
   "title": "Ring instead, or ask without the person in it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It feels quicker to send it. But there is time, and a call does the same work."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring. If nobody answers, ring the next person up."
     ]
    },
    {
     "text": [
      "If somebody could come to harm before you get through, ring the emergency team or number."
     ]
    },
    {
     "text": [
      "Or ask the question in general, so that it could be about anybody."
     ]
    },
    {
     "text": [
      "Read it again: would the patient’s sister know who it is?"
     ]
    },
    {
     "text": [
      "Note in the record whom you asked, and what they said."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use initials, a bed or a date in place of a name. They point to the same person."
     ]
    },
    {
     "text": [
      "Don’t send a photo of the notes, the screen or the list."
     ]
    }
   ],
   "words": [
    {
     "label": "A question in general",
     "text": "In general, what would make you choose one over the other? No case in mind here. A call is fine too."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The senior on call."
     ]
    },
    {
     "role": "ig",
     "why": [
      "If this happens often."
     ]
    }
   ],
   "next": []
  },
  "new-chat": {
   "id": "new-chat",
   "title": "Not in this chat",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Somebody in it does not need to know, or you can’t tell who they are. Groups grow, and people who have left may still be in them."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring one person, or write to one person."
     ]
    },
    {
     "text": [
      "If a group is needed, make a new one with only those who need to know."
     ]
    },
    {
     "text": [
      "Be sure of each number. Ask by voice."
     ]
    },
    {
     "text": [
      "Ask whoever runs the old group to go through its members."
     ]
    },
    {
     "text": [
      "Put what was decided in the record."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post and ask the others to look away."
     ]
    },
    {
     "text": [
      "Don’t add somebody you have not checked."
     ]
    }
   ],
   "words": [
    {
     "label": "In the group",
     "text": "Let’s not do this here. I’ll ring you. Could whoever runs this group check who is still in it?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If somebody in the group should not have seen what is there."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If details are there already."
     ]
    }
   ]
  },
  "sent": {
   "id": "sent",
   "title": "Put it in the record now, and tidy up after",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It went to the right people. What is left is to make sure that the next person can find it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write in the record what was asked, what was said, when, and by whom."
     ]
    },
    {
     "text": [
      "Check that no photo has stayed in your phone or gone to its cloud."
     ]
    },
    {
     "text": [
      "Then follow your policy on what happens to the chat. Some say: once it is in the record, it goes from the phone, unless anybody may ask for it."
     ]
    },
    {
     "text": [
      "Tell your data team if the app was not approved. It is better to hear it from you."
     ]
    },
    {
     "text": [
      "Next time, ring."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete anything if there is a complaint, a claim or an inquiry, or if there may be one."
     ]
    },
    {
     "text": [
      "Don’t change what you wrote."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If the app was not approved."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If something went wrong in the care that it was about."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "If you worry who may read it one day."
     ]
    }
   ]
  },
  "breach": {
   "id": "breach",
   "title": "Act within the hour, and tell somebody",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It can happen to anybody with a thumb. What counts now is the next hour."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask whoever got it by mistake not to open, copy or pass it on."
     ]
    },
    {
     "text": [
      "If the phone is gone, lock it from afar and sign out everywhere."
     ]
    },
    {
     "text": [
      "Tell your manager and the data team now. There may be a time limit that runs in hours."
     ]
    },
    {
     "text": [
      "Your organisation may have to tell the ICO within 72 hours of finding out. So an hour counts."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Write down what it was, about how many people, when, and who may have seen it."
     ]
    },
    {
     "text": [
      "Let your organisation decide who must be told, patients too."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t hide it. A mistake told early is a small one."
     ]
    },
    {
     "text": [
      "Don’t delete your side of it."
     ]
    },
    {
     "text": [
      "Don’t write to the patient on your own."
     ]
    },
    {
     "text": [
      "Don’t carry on in the same chat."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person who got it by mistake",
     "text": "I sent you something that was not meant for you. Please don’t open it or pass it on. Somebody from work will ring you about what to do next."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Now."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Now."
     ]
    },
    {
     "role": "police",
     "why": [
      "If the phone was stolen."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t stop thinking about it."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "The next hours, step by step."
     ]
    }
   ]
  },
  "rota": {
   "id": "rota",
   "title": "That is fine",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Chats are good for the rota, for lifts and for cake. Keep patients out of them, and they stay that way."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Go ahead."
     ]
    },
    {
     "text": [
      "Make a second chat if people start to ask about patients."
     ]
    },
    {
     "text": [
      "Be as kind as you would be in the staff room."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t add “and can you see bed 4”."
     ]
    },
    {
     "text": [
      "Don’t share a colleague’s illness or trouble."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "If the chat turns unpleasant."
     ]
    }
   ],
   "next": []
  },
  "steam": {
   "id": "steam",
   "title": "Say it to a person, not to a chat",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You have had a bad day. You may be tired, cross or sad, and you are allowed to be. A chat keeps what you say tonight for years."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring a friend, or wait for a colleague with a cup of tea."
     ]
    },
    {
     "text": [
      "Say how you feel, and leave out who it was about."
     ]
    },
    {
     "text": [
      "If something was wrong with the care or the staffing, raise it where it can be mended."
     ]
    },
    {
     "text": [
      "Sleep, if you can. It looks different tomorrow."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t joke about a patient, not even with people you trust."
     ]
    },
    {
     "text": [
      "Don’t join in when others do."
     ]
    }
   ],
   "words": [
    {
     "label": "To a friend at work",
     "text": "Rough day. Have you time for a call?"
    }
   ],
   "ring": [
    {
     "role": "support",
     "why": [
      "If bad days are most days."
     ]
    },
    {
     "role": "union",
     "why": [
      "If it is about how you have to work."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "For what can happen to a private chat."
     ]
    }
   ]
  }
 },
 "notes": {
  "record": {
   "lead": [],
   "do": [
    {
     "text": [
      "Decide now who writes it in the record, and when. Today is best."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "photo": {
   "lead": [
    {
     "text": [
      "A picture says more than you think: a face, a label, a screen, a place."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the patient, or whoever decides for them, and note what they said."
     ]
    },
    {
     "text": [
      "Use a work device or the work app if there is one."
     ]
    },
    {
     "text": [
      "Ring first. Give the name by voice and send the picture without it."
     ]
    },
    {
     "text": [
      "Look at the edges: wristband, board, screen, tattoo."
     ]
    },
    {
     "text": [
      "Turn off the saving of photos to your gallery and to the cloud."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use your own phone if your place of work forbids it."
     ]
    },
    {
     "text": [
      "Don’t show more than is needed to answer the question."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "If it was not taken for their care."
     ]
    }
   ]
  },
  "little": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask yourself what they need in order to answer. Send that and no more."
     ]
    },
    {
     "text": [
      "Give the name by voice if you can."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "urgent-only": {
   "lead": [
    {
     "text": [
      "This is the case that the rules leave room for. Harm is likely, and there is no other way."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write to one person, and be sure that it is them."
     ]
    },
    {
     "text": [
      "Send as little as will do."
     ]
    },
    {
     "text": [
      "Keep trying to ring."
     ]
    },
    {
     "text": [
      "Write it in the record as soon as the danger is over, and say why you did it this way."
     ]
    },
    {
     "text": [
      "Tell the data team tomorrow."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Afterwards, so that they know."
     ]
    }
   ],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "Two answers are given. A defence body says to share nothing that identifies a patient. National advice for England allows the least that is needed, where there is no practical other way. The first is the stricter."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Some trusts forbid any details of patients or staff in such apps. No national text for Wales or Scotland was found. Ask what your board says."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "In 2023 a Scottish health board was reprimanded over a staff group on an app that it had not approved."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC says to keep confidentiality on social media of any kind. It counts private messages as social media, as reported."
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
    "The GDC allows talk about good practice among professionals, if the patient can’t be identified."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "dentist"
    ]
   }
  },
  {
   "text": [
    "Advice in Ireland: give nothing that identifies, as far as you can, and check how private the group is. It was written for an older edition of the guide."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "That only a few people can read it makes no difference to your duties."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "The council’s guidance counts WhatsApp as social media. The law on personal data holds."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "Ministry staff were told in 2016 not to discuss cases on several social media, as reported."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "Ask your privacy officer which apps may hold patients’ details."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "In a small place, even a story without a name points to one person."
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
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "You can, but share nothing that identifies the patient. Stay professional, since a coroner, for one, may ask for it."
   ]
  },
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "A common app may be used where nothing else is practical and it helps more than it harms. Share little. The chat is not the record."
   ]
  },
  {
   "source": "merseycare-messaging",
   "paragraphs": [],
   "says": [
    "One trust’s stricter rule. Nothing about patients or staff in such apps."
   ]
  },
  {
   "source": "wwl-whatsapp",
   "paragraphs": [],
   "says": [
    "One trust’s way with pictures. Ring first, give the name by voice, send the picture alone, and note it in the record."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Chats can be asked for. What was deleted can come back."
   ]
  },
  {
   "source": "pulse-messaging-2018",
   "paragraphs": [],
   "says": [
    "How to set up the phone."
   ]
  },
  {
   "source": "rcni-messaging-2018",
   "paragraphs": [],
   "says": [
    "Be sure who you write to, and know whether the phone can be wiped from afar."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Keep confidentiality on any channel. Small pieces can add up to a person."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "88",
    "93"
   ],
   "says": [
    "Confidentiality holds in every message, and private groups may become public."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3"
   ],
   "says": [
    "No comments about patients on social networks. Good practice may be discussed among professionals if nobody can be identified."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 5.1"
   ],
   "says": [
    "Treat what you know about people as confidential."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "When a breach has to be reported, and how soon."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "A health board was reprimanded over a group on an app it had not approved, with at least 533 entries that held names."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "Ten doctors’ group messages were found in an inquiry into something else."
   ]
  },
  {
   "source": "ie-mdu",
   "paragraphs": [
    "20.5 (8th edition)"
   ],
   "says": [
    "In closed groups, give nothing that identifies, and check how private the group is."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "It makes no difference that few can read it."
   ]
  },
  {
   "source": "za-meded-whatsapp",
   "paragraphs": [],
   "says": [
    "The law on data holds. In one hospital 87% used it at work."
   ]
  },
  {
   "source": "za-hpcsa-16",
   "paragraphs": [],
   "says": [
    "Social media, in this guidance, include WhatsApp."
   ]
  },
  {
   "source": "my-moh-social-media-2016",
   "paragraphs": [],
   "says": [
    "Social media were not to be used to discuss cases, as the press reported it."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [],
   "says": [
    "What may be shared for treatment, and what counts as identifying."
   ]
  }
 ],
 "also": [
  "WhatsApp group",
  "Signal",
  "Teams"
 ],
 "articles": [
  "whatsapp-with-colleagues",
  "messaging-apps-at-work",
  "cases-private-chats",
  "jigsaw-identification"
 ],
 "related": [
  "case-discussion-online",
  "private-messages",
  "lost-phone-group-chat",
  "employer-policy"
 ]
};
