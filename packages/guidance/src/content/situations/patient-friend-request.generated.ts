// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
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
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.8,
 "first": [
  {
   "text": [
    "Take your time. A friend request does not need an answer today."
   ]
  },
  {
   "text": [
    "Keep a picture of the request and of any message, with the date."
   ]
  }
 ],
 "start": "who",
 "questions": {
  "who": {
   "id": "who",
   "ask": "Who is the request from?",
   "help": [
    "If you can’t tell, don’t look through their profile to find out."
   ],
   "answers": [
    {
     "id": "current",
     "text": "A patient I look after now",
     "to": "account",
     "adds": []
    },
    {
     "id": "former",
     "text": "Somebody I used to look after",
     "to": "account",
     "adds": [
      "former"
     ]
    },
    {
     "id": "relative",
     "text": "A patient’s partner, parent or child",
     "to": "account",
     "adds": []
    },
    {
     "id": "before",
     "text": "A friend from before they became a patient",
     "to": "friend",
     "adds": []
    },
    {
     "id": "colleague",
     "text": "A colleague",
     "to": "colleague-tone",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "account",
     "adds": []
    }
   ]
  },
  "account": {
   "id": "account",
   "ask": "Which account did they ask to join?",
   "answers": [
    {
     "id": "personal",
     "text": "My own account",
     "to": "tone",
     "adds": []
    },
    {
     "id": "page",
     "text": "A page for my work or practice",
     "to": "page",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure, or it is a bit of both",
     "to": "tone",
     "adds": []
    }
   ]
  },
  "tone": {
   "id": "tone",
   "ask": "How does the message sound?",
   "answers": [
    {
     "id": "plain",
     "text": "It is only a request, or friendly",
     "to": "decline",
     "adds": []
    },
    {
     "id": "romantic",
     "text": "It is romantic or sexual",
     "to": "romantic",
     "adds": []
    },
    {
     "id": "threat",
     "text": "It frightens me, or it threatens somebody",
     "to": "threat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure how it is meant",
     "to": "romantic",
     "adds": []
    }
   ]
  },
  "colleague-tone": {
   "id": "colleague-tone",
   "ask": "Is anything about it uncomfortable?",
   "answers": [
    {
     "id": "no",
     "text": "No, it is just a colleague",
     "to": "colleague",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, it is romantic, or it feels like pressure",
     "to": "colleague-pressure",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "colleague-pressure",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "decline": {
   "id": "decline",
   "title": "Decline kindly, or leave it unanswered",
   "urgency": "calm",
   "lead": [
    [
     "A request is often meant as thanks. Saying no is no insult, and you need not explain."
    ]
   ],
   "do": [
    {
     "text": [
      "Decline it, or leave it. Both are fine."
     ]
    },
    {
     "text": [
      "If you answer, use words that would suit a stranger."
     ]
    },
    {
     "text": [
      "Point to the practice’s number and website for anything about health."
     ]
    },
    {
     "text": [
      "Look through your settings: who sees your photos, your friends and your old posts?"
     ]
    },
    {
     "text": [
      "Tell a senior if the requests go on. Put it in the notes if it matters for their care."
     ]
    },
    {
     "text": [
      "Never start such a contact yourself. Patients may feel that they have to say yes."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t accept so as not to hurt their feelings."
     ]
    },
    {
     "text": [
      "Don’t look at their profile, even out of kindness."
     ]
    },
    {
     "text": [
      "Don’t answer questions about health from your own account."
     ]
    },
    {
     "text": [
      "Don’t say that they are, or were, a patient."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, if you want to answer",
     "text": "Thank you for getting in touch. I keep this account for family and friends, so I can’t connect here. For anything about health, the surgery’s number and website are the best way."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If it goes on after you have declined."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If you are asked to accept, or feel you must."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-found-my-account",
     "why": [
      "If they also comment, message or turn up."
     ]
    }
   ]
  },
  "page": {
   "id": "page",
   "title": "A follow is fine. Advice is not",
   "urgency": "calm",
   "lead": [
    [
     "People may follow a page for your work. Keep it for general news."
    ]
   ],
   "do": [
    {
     "text": [
      "Pin a line that says messages are not read every day and are not for medical advice."
     ]
    },
    {
     "text": [
      "Move anything about one person’s health to the proper channel."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer health questions in comments or messages."
     ]
    },
    {
     "text": [
      "Don’t thank somebody for coming to the clinic. That tells everybody that they are a patient."
     ]
    }
   ],
   "words": [
    {
     "label": "A line to pin",
     "text": "This page shares general information. We can’t give advice to individuals here, and messages are not read every day. Please call the surgery about your own health. If it is an emergency, ring your local emergency number."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If somebody has already had advice by message."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If they ask for advice by message."
     ]
    }
   ]
  },
  "friend": {
   "id": "friend",
   "title": "Friends first, patient later",
   "urgency": "calm",
   "lead": [
    [
     "In a small place this happens. The friendship is allowed. Being their clinician may not be wise."
    ]
   ],
   "do": [
    {
     "text": [
      "Ask whether a colleague can look after them."
     ]
    },
    {
     "text": [
      "If that can’t be done, talk it over with a senior and write down what you agreed."
     ]
    },
    {
     "text": [
      "Keep health out of the friendship, online and off."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t treat them by message."
     ]
    },
    {
     "text": [
      "Don’t post about things you only know from work."
     ]
    }
   ],
   "words": [
    {
     "label": "To your friend",
     "text": "I like being your friend, so I keep the two apart. For anything about your health, please book with the practice. Somebody else there can see you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If no colleague can take over their care."
     ]
    }
   ],
   "next": []
  },
  "romantic": {
   "id": "romantic",
   "title": "Don’t answer beyond one neutral line, and tell a senior",
   "urgency": "calm",
   "lead": [
    [
     "It is not your fault, and it happens to many people. Telling somebody early protects you both."
    ]
   ],
   "do": [
    {
     "text": [
      "Tell a senior or your indemnifier today."
     ]
    },
    {
     "text": [
      "Send one neutral line at most, or nothing."
     ]
    },
    {
     "text": [
      "Write down what came, when, and what you did."
     ]
    },
    {
     "text": [
      "Ask whether somebody else should take over their care."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t flirt back, joke about it, or meet."
     ]
    },
    {
     "text": [
      "Don’t reply again after your one line."
     ]
    },
    {
     "text": [
      "Don’t share the message with friends or in a group chat."
     ]
    }
   ],
   "words": [
    {
     "label": "One neutral line",
     "text": "Thank you for your message. I can’t be in touch here. Please call the surgery for anything you need."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer, if you can."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager or a senior colleague."
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
     "situation": "trolling-or-doxxing",
     "why": [
      "If it goes on, or turns nasty."
     ]
    }
   ]
  },
  "threat": {
   "id": "threat",
   "title": "Get safe first",
   "urgency": "now",
   "lead": [
    [
     "Your safety comes before any answer."
    ]
   ],
   "do": [
    {
     "text": [
      "If you or somebody else is in danger, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Keep every message, with the date and the sender."
     ]
    },
    {
     "text": [
      "Tell your manager or security, and your indemnifier, today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer."
     ]
    },
    {
     "text": [
      "Don’t meet the person, alone or with others."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If anybody is in danger."
     ]
    },
    {
     "role": "police",
     "why": [
      "If you have been threatened."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that others at work are safe too."
     ]
    },
    {
     "role": "support",
     "why": [
      "You should not be alone with this."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "For what to do about your accounts."
     ]
    }
   ]
  },
  "colleague": {
   "id": "colleague",
   "title": "That is fine",
   "urgency": "calm",
   "lead": [
    [
     "Colleagues may be friends. Post as if patients could read it, because one day they may."
    ]
   ],
   "do": [
    {
     "text": [
      "Accept if you want to."
     ]
    },
    {
     "text": [
      "Keep talk about patients off the platform."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on a private account to keep things private."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "If anything about it changes and starts to feel wrong."
     ]
    }
   ],
   "next": []
  },
  "colleague-pressure": {
   "id": "colleague-pressure",
   "title": "You may say no, and you may ask for help",
   "urgency": "calm",
   "lead": [
    [
     "Nobody at work may press you for a personal tie. Rank makes no difference."
    ]
   ],
   "do": [
    {
     "text": [
      "Decline, or leave it."
     ]
    },
    {
     "text": [
      "Keep the messages."
     ]
    },
    {
     "text": [
      "Talk to somebody you trust: a senior, a union representative, your manager."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t blame yourself."
     ]
    },
    {
     "text": [
      "Don’t feel that you must answer."
     ]
    }
   ],
   "words": [
    {
     "label": "To the colleague, if you want to answer",
     "text": "Thanks, but I keep work and social media apart."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "They can come with you when you speak up."
     ]
    },
    {
     "role": "employer",
     "why": [
      "There should be a policy on harassment."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you want to talk it through."
     ]
    }
   ],
   "next": []
  }
 },
 "notes": {
  "former": {
   "lead": [
    [
     "Time may have passed, but the bond of trust can last. How long ago it was, what kind of care it was and how ill the person was all count."
    ]
   ],
   "do": [
    {
     "text": [
      "Decline here too. It is the usual advice."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "The GMC says to keep social and professional life apart, with patients and between colleagues."
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
    "The NMC counts pursuing a relationship with a patient online among the things that put registration at risk."
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
    "Reports of the Singapore guidance differ: some say patients’ requests may be accepted with care, others advise strongly against. Declining is the surer way."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "The South African guidance asks you to think hard before you accept a patient, a former patient or a relative. A professional page is its answer."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "The National Law and your Board’s code apply online as they do face to face."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "Guidance for state boards said in 2012 not to deal with patients on personal sites. A newer report replaced it in 2019."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Keep professional boundaries, and politely decline."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Do not accept requests from current or former patients."
   ]
  },
  {
   "source": "mddus-friend-request",
   "paragraphs": [],
   "says": [
    "Ask yourself whether you would share these details in the surgery. If not, decline."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A dentist who had linked a personal account to the practice page and accepted patients was found through old posts."
   ]
  },
  {
   "source": "sg-smc-eceg-2016",
   "paragraphs": [],
   "says": [
    "Do not start social-media relationships with patients; they may feel that they have to accept."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Do not blur the bond between doctor and patient, on social media or off it."
   ]
  }
 ],
 "articles": [
  "boundaries-online"
 ],
 "related": [
  "patient-found-my-account",
  "giving-advice-online",
  "searching-for-a-patient"
 ]
};
