// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
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
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.1,
 "first": [
  {
   "text": [
    "Read it once for danger: chest pain, trouble breathing, much blood, a very ill child, thoughts of suicide, violence."
   ]
  },
  {
   "text": [
    "If there is none, you have time. You owe a stranger no answer at all."
   ]
  },
  {
   "text": [
    "Keep the message. Don’t ask for more details or for pictures."
   ]
  }
 ],
 "start": "risk",
 "questions": {
  "risk": {
   "id": "risk",
   "ask": "Is there a sign of danger in it?",
   "answers": [
    {
     "id": "danger",
     "text": "Yes, somebody could be in danger",
     "to": "danger",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "who",
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
  "who": {
   "id": "who",
   "ask": "Who is asking?",
   "answers": [
    {
     "id": "patient",
     "text": "Somebody whom I, or my workplace, look after",
     "to": "patient-already",
     "adds": []
    },
    {
     "id": "stranger",
     "text": "Somebody I don’t know",
     "to": "already",
     "adds": []
    },
    {
     "id": "friend",
     "text": "A friend, a relative or a colleague",
     "to": "already",
     "adds": [
      "friend"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "patient-already",
     "adds": []
    }
   ]
  },
  "patient-already": {
   "id": "patient-already",
   "ask": "Have you answered already?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "redirect",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "record",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure that I said anything that counts",
     "to": "record",
     "adds": []
    }
   ]
  },
  "already": {
   "id": "already",
   "ask": "Have you answered already?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "asked",
     "adds": []
    },
    {
     "id": "general",
     "text": "Yes, with general facts only",
     "to": "asked",
     "adds": [
      "keep"
     ]
    },
    {
     "id": "specific",
     "text": "Yes, I said what they should do or what it may be",
     "to": "specific",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "specific",
     "adds": []
    }
   ]
  },
  "asked": {
   "id": "asked",
   "ask": "What do they want?",
   "answers": [
    {
     "id": "facts",
     "text": "Facts that would be the same for anybody",
     "to": "general",
     "adds": []
    },
    {
     "id": "comment",
     "text": "The same, but in the comments, where all can read",
     "to": "general",
     "adds": [
      "in-public"
     ]
    },
    {
     "id": "self",
     "text": "To know what they have, or what they should do",
     "to": "signpost",
     "adds": []
    },
    {
     "id": "picture",
     "text": "They have sent a picture or a result",
     "to": "signpost",
     "adds": [
      "picture"
     ]
    },
    {
     "id": "prescription",
     "text": "A prescription, a sick note or a letter",
     "to": "signpost",
     "adds": [
      "paper"
     ]
    },
    {
     "id": "second",
     "text": "What I think of another professional’s care",
     "to": "signpost",
     "adds": [
      "second"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "signpost",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Send them to help now",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "You need not find out what it is. You only need to move them on to people who can help."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Answer at once, with the words below. Name the emergency number."
     ]
    },
    {
     "text": [
      "Say that you can’t help here, and that nobody watches this account."
     ]
    },
    {
     "text": [
      "If you know who and where they are, ring the emergency number yourself. Tell them what you know."
     ]
    },
    {
     "text": [
      "If it is about suicide, be warm and plain. Ask them to ring a crisis line or the emergency number, or to tell somebody near them."
     ]
    },
    {
     "text": [
      "If a child may be at risk, tell the emergency service or your safeguarding lead now."
     ]
    },
    {
     "text": [
      "If they are looked after where you work, ring the team on call as well."
     ]
    },
    {
     "text": [
      "Keep the messages, and write down what you did and when."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t try to find out how bad it is. Each question costs time."
     ]
    },
    {
     "text": [
      "Don’t promise to stay online, or to keep it secret."
     ]
    },
    {
     "text": [
      "Don’t go to see them alone."
     ]
    },
    {
     "text": [
      "Don’t leave it unread because you are off duty."
     ]
    }
   ],
   "words": [
    {
     "label": "To send at once",
     "text": "I can’t help you here, and I may not see your next message. Please ring the emergency number now, or ask somebody near you to do it. They can help you right away."
    },
    {
     "label": "If it is about suicide",
     "text": "I am glad that you told somebody. I can’t give you the help here that you deserve. Please ring the emergency number or a crisis line now, or tell somebody who is near you."
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "Yourself, if you know where they are."
     ]
    },
    {
     "role": "police",
     "why": [
      "If somebody may be attacked, or a place must be found."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The team on call, if they are looked after where you work."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Afterwards, to go through what you did."
     ]
    },
    {
     "role": "support",
     "why": [
      "Such a message is hard to read alone."
     ]
    }
   ],
   "next": []
  },
  "redirect": {
   "id": "redirect",
   "title": "Point them to the proper way in",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "They chose you because they trust you. The kind thing is to send the question where it will be seen, read with the record, and answered."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Send one short line that would suit a stranger."
     ]
    },
    {
     "text": [
      "Point to the phone, the website or the app of the service."
     ]
    },
    {
     "text": [
      "If what they say worries you, ring the team today, so that somebody calls them."
     ]
    },
    {
     "text": [
      "Put a note in the record: that they wrote, what you did. That is where it belongs."
     ]
    },
    {
     "text": [
      "Tell a senior if it goes on."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer the question, even if it is easy. The next one may not be."
     ]
    },
    {
     "text": [
      "Don’t look them up from home, or open the record from curiosity."
     ]
    },
    {
     "text": [
      "Don’t say anything that shows that you know them."
     ]
    },
    {
     "text": [
      "Don’t block them without telling the team, if they are ill."
     ]
    }
   ],
   "words": [
    {
     "label": "To anybody who writes",
     "text": "Thank you for your message. I can’t give advice here, and messages are not read every day. Please call the front desk or use the website. If it is urgent, ring the emergency number."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "If the message worries you, or they keep writing."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If they are upset that you won’t answer."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-friend-request",
     "why": [
      "If they also ask to be your friend."
     ]
    },
    {
     "situation": "patient-found-my-account",
     "why": [
      "If they have found your own account."
     ]
    }
   ]
  },
  "record": {
   "id": "record",
   "title": "Put it in the record, and move it to the proper way",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You meant to help. Once you have advised somebody whom you look after, it is part of their care, wherever you wrote it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Put in the record what they asked, what you said, and when. Copy the words if you can."
     ]
    },
    {
     "text": [
      "Ask yourself what you did not know: other illnesses, medicines, an examination."
     ]
    },
    {
     "text": [
      "If you might be wrong, have them called today. Ask the team, if it is not your day."
     ]
    },
    {
     "text": [
      "Send one line that moves it to the proper way."
     ]
    },
    {
     "text": [
      "Tell a senior. It is a small thing when it is told early."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete the chat. It is part of the story of their care."
     ]
    },
    {
     "text": [
      "Don’t carry on because you have begun."
     ]
    },
    {
     "text": [
      "Don’t change what you wrote."
     ]
    }
   ],
   "words": [
    {
     "label": "To move it",
     "text": "I should not give advice by message, and I don’t want you to miss out. Please call the front desk and say that you need an answer today."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you said something specific, or you are worried about it."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If somebody has to be seen today."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "If you want to know who may ask for the chat."
     ]
    }
   ]
  },
  "general": {
   "id": "general",
   "title": "Give general facts, and say where they come from",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People look for answers, and somebody will give them. It may as well be you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say what holds for most people, and for whom it does not."
     ]
    },
    {
     "text": [
      "Give a source that they can open."
     ]
    },
    {
     "text": [
      "Say when somebody should be seen, and how soon."
     ]
    },
    {
     "text": [
      "Stay in your own field."
     ]
    },
    {
     "text": [
      "End by pointing to their own doctor, nurse or pharmacist."
     ]
    },
    {
     "text": [
      "Put a line on your profile: general information, no advice to individuals, messages not watched."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say “you”. “Most adults” is better."
     ]
    },
    {
     "text": [
      "Don’t ask about their illness."
     ]
    },
    {
     "text": [
      "Don’t shame anybody for what they believe."
     ]
    },
    {
     "text": [
      "Don’t think that “not medical advice” makes it so."
     ]
    }
   ],
   "words": [
    {
     "label": "A general answer",
     "text": "In general, [what holds for most people]. This is from [source]. It does not fit everybody, so see somebody if it gets worse or worries you. A pharmacist can tell you more."
    },
    {
     "label": "For your profile",
     "text": "General information only. I can’t advise individuals here, and messages are not read every day. In an emergency, ring your local emergency number."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you answer often. Ask what you are covered for."
     ]
    }
   ],
   "next": [
    {
     "situation": "speaking-invitation",
     "why": [
      "If you would like to do this more, or for a page."
     ]
    }
   ]
  },
  "signpost": {
   "id": "signpost",
   "title": "Be kind, and don’t answer about them",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You can’t see them, examine them or read their record. A quick answer may calm somebody who should be seen, or frighten somebody who is well."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Answer once, in words that suit anybody, or not at all."
     ]
    },
    {
     "text": [
      "Point to somebody near them: a doctor, a nurse, a pharmacist, an advice line."
     ]
    },
    {
     "text": [
      "Name NHS 111 for what can’t wait."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Say that you won’t see further messages, and turn off the request if they go on."
     ]
    },
    {
     "text": [
      "If they write that it is getting worse, treat it as danger."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say what it may be, or what it is surely not."
     ]
    },
    {
     "text": [
      "Don’t say that it can wait. You don’t know that."
     ]
    },
    {
     "text": [
      "Don’t ask for pictures or results."
     ]
    },
    {
     "text": [
      "Don’t move to another app to talk there, or meet."
     ]
    },
    {
     "text": [
      "Don’t take money, unless it is a proper service that you are covered for."
     ]
    }
   ],
   "words": [
    {
     "label": "To anybody who asks",
     "text": "Thank you for writing. I can’t give personal advice here. If it feels urgent, please call NHS 111, or 999 in an emergency. Otherwise your pharmacist or GP can help.",
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "label": "To anybody who asks",
     "text": "Thank you for writing. I can’t give personal advice here. If it feels urgent, please ring your local emergency number. Otherwise a doctor, nurse or pharmacist near you can help.",
     "when": {
      "regions": [
       "IE",
       "NZ",
       "AU",
       "ZA",
       "SG",
       "HK",
       "MY",
       "US",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If they say that they will rely on you, or blame you."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If they turn angry."
     ]
    }
   ]
  },
  "specific": {
   "id": "specific",
   "title": "You may have taken on a duty, so see it through",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Advice to one person can make a duty of care, even online and for nothing. That is no disaster. It means doing one more thing."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the whole exchange."
     ]
    },
    {
     "text": [
      "Read it again. Could they come to harm if you were wrong, or if they read it wrongly?"
     ]
    },
    {
     "text": [
      "If so, write once more today: they need to be seen, by whom, and how soon."
     ]
    },
    {
     "text": [
      "Ring your indemnifier if you named an illness, a medicine or a dose, or said that it could wait."
     ]
    },
    {
     "text": [
      "Write down what you knew and what you said, with the time."
     ]
    },
    {
     "text": [
      "Then stop, kindly."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete it. It shows what you did say."
     ]
    },
    {
     "text": [
      "Don’t go on in order to put it right. Somebody has to see them."
     ]
    },
    {
     "text": [
      "Don’t disappear without a last line."
     ]
    }
   ],
   "words": [
    {
     "label": "A last line",
     "text": "I have thought again about what I wrote. I can’t judge this without an examination, so please don’t rely on it. Please have it looked at by somebody near you, today if it is no better."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today, if it was about an illness, a medicine, or whether it could wait."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "If you want to know who may ask for the chat."
     ]
    }
   ]
  }
 },
 "notes": {
  "friend": {
   "lead": [
    {
     "text": [
      "It is hard to say no to people you love. They get less than a patient would: no record, no examination, no second look."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Listen as a friend. Help them to find somebody, and go along if they like."
     ]
    },
    {
     "text": [
      "Say that you would miss things, because you care for them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t prescribe, write notes or look up results for them."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "keep": {
   "lead": [],
   "do": [
    {
     "text": [
      "Keep what you wrote, and say nothing more specific."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "in-public": {
   "lead": [
    {
     "text": [
      "Others read along, so the same words have to suit all of them."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask them, in general words, not to put private things in the comments."
     ]
    },
    {
     "text": [
      "Hide a comment that tells of somebody’s illness, if you run the page. Don’t quote it in your answer."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say “send me a private message”. That starts a consultation."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "picture": {
   "lead": [],
   "do": [
    {
     "text": [
      "Say that you can’t judge pictures here."
     ]
    },
    {
     "text": [
      "If it shows danger, treat it as danger."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t pass the picture on, and don’t ask for a better one."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "paper": {
   "lead": [],
   "do": [
    {
     "text": [
      "Say no, in one line. Such papers need an examination and a record."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "second": {
   "lead": [],
   "do": [
    {
     "text": [
      "Say that you can’t judge care that you did not see."
     ]
    },
    {
     "text": [
      "Point to a second opinion, or to the complaints route."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t agree that somebody was wrong, even if you think so."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "A British indemnifier says that advice given online may make a duty of care."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "What you say online has to rest on evidence and stay within what you know, by the Code."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "nurse",
     "midwife"
    ]
   }
  },
  {
   "text": [
    "The Medical Council has long pointed to the risk of advice without an examination."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "text": [
    "Social media is not the place for consultations or medical questions, as the handbook is reported."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "Keep to general facts that rest on evidence, and send people to their own practitioner, as the booklet is reported."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "Check with your board whether you need a licence where the other person is."
   ],
   "when": {
    "regions": [
     "US",
     "CA",
     "AU"
    ]
   }
  },
  {
   "text": [
    "Cover for advice outside your work may be limited. Ask your own indemnifier."
   ]
  }
 ],
 "sources": [
  {
   "source": "mdu-internet-advice",
   "paragraphs": [],
   "says": [
    "Advice given online may make a duty of care."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Share what you know, but don’t give definitive advice. Cover for what you publish may be limited."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "88",
    "89"
   ],
   "says": [
    "Keep confidences, and be accurate."
   ]
  },
  {
   "source": "rcgp-highway-code-2013",
   "paragraphs": [],
   "says": [
    "Talk with the public, but be careful with personal advice."
   ]
  },
  {
   "source": "sg-smc-handbook-2016",
   "paragraphs": [],
   "says": [
    "Social media is not the place for consultations, as others give it."
   ]
  },
  {
   "source": "nz-mcnz-internet",
   "paragraphs": [],
   "says": [
    "There is a risk in advising without an examination."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "Keep to general facts, and send people to their own practitioner, as reported."
   ]
  },
  {
   "source": "au-racgp-ajgp-2019",
   "paragraphs": [],
   "says": [
    "On opinions that are given informally online."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 6"
   ],
   "says": [
    "What nurses and midwives say online rests on evidence."
   ]
  },
  {
   "source": "us-fsmb-2019",
   "paragraphs": [],
   "says": [
    "Guidance for state boards on electronic communication."
   ]
  }
 ],
 "also": [
  "DM",
  "medical advice",
  "symptoms",
  "prescription"
 ],
 "articles": [
  "private-messages",
  "boundaries-online",
  "correcting-misinformation",
  "speaking-and-cover"
 ],
 "related": [
  "patient-friend-request",
  "patient-found-my-account",
  "messaging-colleagues",
  "trolling-or-doxxing"
 ]
};
