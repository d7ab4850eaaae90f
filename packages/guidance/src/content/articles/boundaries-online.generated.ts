// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "boundaries-online",
 "title": "Patients, friends and followers",
 "summary": "You can be warm with patients and still not be their friend online. Decline kindly, point to the proper channel, and say nothing about care.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "boundaries",
  "sexualised",
  "confidentiality"
 ],
 "also": [],
 "references": [
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
    "Ask yourself whether you would share these details in the surgery."
   ]
  },
  {
   "source": "mdu-friendly-encounter-2017",
   "paragraphs": [],
   "says": [
    "A case about a patient’s request. The advice was to decline."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Social and professional life can blur online. Boundaries matter with patients and between colleagues."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Building or pursuing a relationship with a patient online puts registration at risk."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Keep proper boundaries with colleagues, service users and carers."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Keep proper boundaries online, as face to face."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A dentist linked a personal account to the practice page and accepted patients. One of them found old posts."
   ]
  },
  {
   "source": "ie-mps-2019",
   "paragraphs": [],
   "says": [
    "Keep personal and professional use apart."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "Boundaries hold online as they do face to face."
   ]
  },
  {
   "source": "za-hpcsa-16",
   "paragraphs": [],
   "says": [
    "The South African guidance on social media, as others report it."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "Think hard before you accept a patient, a former patient or a relative."
   ]
  },
  {
   "source": "sg-smc-eceg-2016",
   "paragraphs": [],
   "says": [
    "Do not start social media relationships with patients."
   ]
  },
  {
   "source": "sg-smc-handbook-2016",
   "paragraphs": [],
   "says": [
    "Social media is not the place for consultations, as others report it."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "Reports of the Singapore code that differ."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Do not blur the bond between doctor and patient."
   ]
  },
  {
   "source": "us-fsmb-2019",
   "paragraphs": [],
   "says": [
    "Replaced the state boards’ guidance of 2012, which said not to deal with patients on personal sites."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "How a small community changes things."
   ]
  },
  {
   "source": "quantiamd-2011",
   "paragraphs": [],
   "says": [
    "35% of US doctors asked had had a request from a patient or a relative. 16% had looked at a patient’s profile."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "77% of US state boards would be likely to look into inappropriate contact with patients."
   ]
  },
  {
   "source": "case-details-from-records",
   "paragraphs": [],
   "says": [
    "Contact details taken from records to message a patient. A warning."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Sexualised late-night messages to a patient. A reprimand and conditions."
   ]
  }
 ],
 "situations": [
  "patient-friend-request",
  "patient-found-my-account",
  "giving-advice-online",
  "searching-for-a-patient"
 ],
 "words": 866,
 "readingAge": 9,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "You may say no to a patient’s request, and you need not explain. Most advice says that you should. A no on your own account is not a no to the person. They still have your care at work."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "you-are-not-the-only-one",
   "text": [
    "You are not the only one"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Requests are common. In a survey of US doctors in 2011, 35% had had one from a patient or a relative. Most are meant as thanks. They feel awkward because you are kind, not because you did something wrong."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-the-line-is-there",
   "text": [
    "Why the line is there"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A friend sees your photos, your family and your old posts. A patient who sees them may start to see you in another way."
     ]
    },
    {
     "text": [
      "You see their life too. You may learn what they never meant to tell you. Then you have to decide what to do with it."
     ]
    },
    {
     "text": [
      "Other people see the link. It can show that somebody is a patient."
     ]
    },
    {
     "text": [
      "It is hard to be somebody’s friend and also tell them bad news."
     ]
    },
    {
     "text": [
      "The tie is not equal. They may feel that they can’t refuse you."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "three-kinds-of-account",
   "text": [
    "Three kinds of account"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Account"
    ],
    [
     "Who may join"
    ],
    [
     "What goes there"
    ]
   ],
   "rows": [
    [
     [
      "Your own"
     ],
     [
      "Family and friends"
     ],
     [
      "Your life, but nothing from work"
     ]
    ],
    [
     [
      "Your name at work"
     ],
     [
      "Anybody may follow"
     ],
     [
      "General news and facts, no advice to one person"
     ]
    ],
    [
     [
      "The practice or ward page"
     ],
     [
      "Anybody may follow"
     ],
     [
      "Opening times, campaigns, how to get in touch"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Being followed is not the same as being friends. You can’t choose who reads a public page. You can choose not to follow patients back, and not to answer health questions there."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It helps to keep the accounts truly apart. Don’t link your own account to the work page. In one regulator’s example, a dentist had linked the two and accepted patients. A patient then found old, unkind posts about work."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "saying-no-without-hurting",
   "text": [
    "Saying no without hurting"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Leaving a request unanswered is fine. If you would like to answer, one line will do. Use words that would suit a stranger."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Thank you for getting in touch. I keep this account for family and friends, so I can’t connect here. For anything about health, please use the number on our website."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t say “because you are my patient”. Somebody else may read the message."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "former-patients-relatives-and-friends",
   "text": [
    "Former patients, relatives and friends"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Former patients."
    },
    " Time helps, but it doesn’t settle the matter. What counts is how long ago it was, what kind of care it was and how ill or alone the person was. Declining is the usual advice here too."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Relatives."
    },
    " A patient’s partner or parent stands close to the care. Treat a request from them as you would treat the patient’s."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Friends who become patients."
    },
    " In a village or on a small island this can’t always be helped. Ask whether a colleague can treat them. If not, talk it over with a senior and write down what you agreed. Keep health out of the friendship."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Colleagues."
    },
    " They may be friends. The same respect is due there, and rank should press nobody."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-you-are-the-one-reaching-out",
   "text": [
    "When you are the one reaching out"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This is where careers are harmed. Don’t look a patient up because you are curious. Don’t take a number from the record to send a private message. A pharmacist who did so was given a warning. A family doctor in Western Australia sent sexualised messages to a patient late at night. The result was a reprimand, conditions and costs."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you notice that you are waiting for somebody’s message, tell a person you trust. That is not a failure. It is what a careful professional does."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-it-turns-romantic-or-frightening",
   "text": [
    "If it turns romantic, or frightening"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Send one neutral line or nothing. Keep what came. Tell a senior or your indemnifier early. ",
    {
     "link": "This path",
     "to": "situation:patient-friend-request"
    },
    " takes you through it. If you have been threatened, your safety comes first."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-your-own-rules-say",
   "text": [
    "What your own rules say"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The BMA says not to accept requests from current or former patients. MDDUS offers a good test: would you tell this to a patient in the surgery?"
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The GMC tells doctors that social and professional life can blur online. The NMC counts pursuing a patient online among the things that put registration at risk. The HCPC and the GPhC ask for the same boundaries online as off it."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Keep your personal and your professional accounts apart. The guide for doctors changed on 1 January 2024, so check the newest edition."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Your Board’s code holds online as it does face to face. It makes no difference whether an account is public or private."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read no rule of the Medical Council on friend requests. Ask your council or your indemnifier."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The guidance, as reported, asks you to think hard about patients, former patients and their relatives. A professional page is its answer."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Never start such a tie yourself. Reports differ on patients’ own requests: some say to take care, others advise strongly against. Declining is the surer way. Social media is no place for a consultation."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The bond between doctor and patient must not be blurred, in private groups either."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Guidance for state boards said in 2012 not to deal with patients on personal sites. A report of 2019 replaced it. Your own board decides."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read no rule on friend requests from your regulator. Ask your college, your council or your indemnifier."
   ],
   "when": {
    "regions": [
     "CA",
     "MY"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "On a small island everybody knows somebody. That makes a clear line more useful, not less. Ask your own council what it expects."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your regulator or your indemnifier. Declining kindly is the advice we have read most often."
   ],
   "when": {
    "regions": [
     "elsewhere"
    ]
   }
  }
 ]
};
