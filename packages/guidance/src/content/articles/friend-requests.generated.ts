// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "friend-requests",
 "title": "A patient wants to be my friend: may I accept?",
 "summary": "The usual advice is to decline kindly, or to leave it unanswered. You need not explain, and it can wait until tomorrow.",
 "kind": "question",
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
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Keep boundaries, take care and politely decline."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Don’t accept requests from current or former patients."
   ]
  },
  {
   "source": "mddus-friend-request",
   "paragraphs": [],
   "says": [
    "Ask whether you would share this in the surgery. If not, decline."
   ]
  },
  {
   "source": "mdu-friendly-encounter-2017",
   "paragraphs": [],
   "says": [
    "A case of a friendly request. Decline."
   ]
  },
  {
   "source": "gmc-social-media-2013",
   "paragraphs": [],
   "says": [
    "Said to explain that you can’t mix the two, and to point to a professional page. Replaced in 2024."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Boundaries matter with patients and between colleagues."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Pursuing a relationship with a patient online puts registration at risk."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A case study in which a patient who had been accepted found old posts."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Keep proper boundaries."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Keep boundaries with service users and carers."
   ]
  },
  {
   "source": "mdu-ethical-networking-2013",
   "paragraphs": [],
   "says": [
    "Romantic advances from patients, and how they now arrive."
   ]
  },
  {
   "source": "quantiamd-2011",
   "paragraphs": [],
   "says": [
    "How many US physicians had a request from a patient or a relative."
   ]
  },
  {
   "source": "sg-smc-eceg-2016",
   "paragraphs": [],
   "says": [
    "Don’t start a contact. Patients may feel that they have to accept."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "Reports of the code differ on accepting."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "Think hard before accepting a patient, a former patient or a relative."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "The tie between doctor and patient must not be blurred."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "Boundaries hold online as they do in person."
   ]
  },
  {
   "source": "us-fsmb-2019",
   "paragraphs": [],
   "says": [
    "Replaced the guidelines of 2012, which said not to deal with patients on personal sites."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Late-night messages to a patient. A reprimand."
   ]
  }
 ],
 "situations": [
  "patient-friend-request",
  "patient-found-my-account",
  "giving-advice-online",
  "searching-for-a-patient"
 ],
 "words": 691,
 "readingAge": 8.4,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "It is better not to. Decline kindly, or leave it. Most of the advice that we have read says so. You need not explain, and you have hurt nobody by saying nothing tonight."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you want to be taken through it, ",
    {
     "link": "start here",
     "to": "situation:patient-friend-request"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-not",
   "text": [
    "Why not"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "They would see you."
      },
      " Your children, your street, your old jokes. In the dental regulator’s own ",
      {
       "link": "case study",
       "to": "source:gdc-standards"
      },
      " a dentist had accepted patients as friends. One of them found old posts and photographs."
     ]
    },
    {
     "text": [
      {
       "strong": "You would see them."
      },
      " You may learn things that they did not mean to tell you. What do you do with them then?"
     ]
    },
    {
     "text": [
      {
       "strong": "Others would see you both."
      },
      " A list of friends can show who is a patient."
     ]
    },
    {
     "text": [
      {
       "strong": "It is hard to leave."
      },
      " Saying no at first is kinder than ending it later."
     ]
    },
    {
     "text": [
      {
       "strong": "They may need you."
      },
      " Somebody who is ill or alone may not feel free to say no to you either."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "MDDUS",
     "to": "source:mddus-friend-request"
    },
    " has a good test. Would you share these details in the surgery? If not, decline."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-common-it-is",
   "text": [
    "How common it is"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It has happened to a great many people. In an American survey of 2011 a third of physicians had been asked."
   ]
  },
  {
   "kind": "bars",
   "title": "What US physicians said in 2011",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "A patient or a relative had asked to be friends",
     "value": 35
    },
    {
     "label": "Had looked at a patient’s profile",
     "value": 16
    }
   ],
   "words": "Of more than 4,000 US physicians, 35% had been asked by a patient or a relative, and 16% had looked at a patient’s profile."
  },
  {
   "kind": "paragraph",
   "text": [
    "Most requests are friendly. A few are not. In 2013 the ",
    {
     "link": "MDU",
     "to": "source:mdu-ethical-networking-2013"
    },
    " heard of 10 to 30 cases a year of patients’ romantic advances, and most now came through social networks."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-to-say",
   "text": [
    "What to say"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nothing will do. If you would rather answer, use words that would suit a stranger:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Thank you for getting in touch. I keep this account for family and friends, so I can’t connect here. For anything about health, the surgery’s number and website are the best way."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t say that they are your patient. Don’t ask how they are. Don’t look through their page."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-changes-the-answer",
   "text": [
    "What changes the answer"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "A former patient."
      },
      " The BMA says ",
      {
       "link": "current or former",
       "to": "source:bma-social-media"
      },
      ". Time helps a little. It depends on the care, on how ill they were, and on how they are now."
     ]
    },
    {
     "text": [
      {
       "strong": "A relative."
      },
      " Treat it the same way."
     ]
    },
    {
     "text": [
      {
       "strong": "A friend first, a patient later."
      },
      " In a small place that is normal. The friendship may stay. Ask whether a colleague can give the care, and write down what you agreed."
     ]
    },
    {
     "text": [
      {
       "strong": "A page for your work."
      },
      " People may follow it. Keep it for news, and give no advice there."
     ]
    },
    {
     "text": [
      {
       "strong": "Romance, pressure or a threat."
      },
      " Say one neutral line at most. Tell a senior today. If you are afraid, get help first."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-you-work",
   "text": [
    "Where you work"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The GMC’s text of 2013 told doctors to say that they can’t mix social and professional life. It was replaced on 30 January 2024. The ",
      {
       "link": "new text",
       "to": "source:gmc-social-media-2024"
      },
      " also warns that the line can blur, and it is reported to include the line between colleagues."
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
      "The ",
      {
       "link": "NMC",
       "to": "source:nmc-social-media"
      },
      " lists pursuing a relationship with a patient among the things that put registration at risk."
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
      "See the ",
      {
       "link": "case study",
       "to": "source:gdc-standards"
      },
      " above, and standard 9.1."
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
      "Your regulator asks you to keep proper boundaries online. Declining does that."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "pharmacist",
       "paramedic",
       "physiotherapist",
       "psychologist"
      ]
     }
    },
    {
     "text": [
      "Your Board’s code holds ",
      {
       "link": "online as in person",
       "to": "source:au-ahpra-social"
      },
      ". A general practitioner was ",
      {
       "link": "reprimanded",
       "to": "source:case-late-night-messages"
      },
      " for sexualised late-night messages to a patient."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      {
       "link": "Don’t start such a contact",
       "to": "source:sg-smc-eceg-2016"
      },
      ": patients may feel that they have to say yes. As for their requests, ",
      {
       "link": "press reports",
       "to": "source:sg-press-friend-requests-2016"
      },
      " of the code differ. Declining is the surer way."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "The bond with a patient ",
      {
       "link": "must not be blurred",
       "to": "source:hk-mps-2021"
      },
      ", on social media or off it."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "The Council is reported to ask you to ",
      {
       "link": "think hard",
       "to": "source:za-axesshealth"
      },
      " before you accept a patient, a former patient or a relative. It points to a professional page."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "The guidelines of 2012 for state boards said not to deal with patients on personal sites. A ",
      {
       "link": "newer report",
       "to": "source:us-fsmb-2019"
      },
      " took their place in 2019."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-have-already-accepted",
   "text": [
    "If you have already accepted"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You are not the first. Don’t message them about it tonight. Ask a senior or your indemnifier how best to end it. Keep what has been said. Then say it once, kindly:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I’ve decided to keep this account for family only, so I’m tidying my list. It’s nothing personal. For anything about health, the surgery’s number is the best way."
    ]
   ]
  }
 ]
};
