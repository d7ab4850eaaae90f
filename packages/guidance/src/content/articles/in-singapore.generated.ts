// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-singapore",
 "title": "What is different in Singapore",
 "summary": "Doctors may not use patients’ praise anywhere they have control, even when it is true. Nor may they be the one who starts a contact with a patient online.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
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
 "also": [],
 "references": [
  {
   "source": "sg-smc-eceg-2016",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "In force since 1 January 2017. Its contents list and its section on adverts were read."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "The medical association sets the section out."
   ]
  },
  {
   "source": "sg-smc-advisory-2020",
   "paragraphs": [],
   "says": [
    "On review sites, as the press reported it."
   ]
  },
  {
   "source": "sg-smc-handbook-2016",
   "paragraphs": [],
   "says": [
    "Known from others’ accounts."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "Three papers on friend requests. They don’t agree."
   ]
  },
  {
   "source": "sg-mps-2016",
   "paragraphs": [],
   "says": [
    "Medical Protection, when the code was new."
   ]
  },
  {
   "source": "sg-moh-complaints-guide",
   "paragraphs": [],
   "says": [
    "How the ministry asks people to complain."
   ]
  }
 ],
 "situations": [
  "patient-friend-request",
  "patient-review",
  "sponsored-posts",
  "giving-advice-online"
 ],
 "words": 621,
 "readingAge": 9.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "In Singapore the rules on what you say about yourself are among the strictest that we have read. The rule on patients as friends is short: don’t be the one who starts it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "who-keeps-your-register",
   "text": [
    "Who keeps your register"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "You are a"
    ],
    [
     "Your regulator"
    ]
   ],
   "rows": [
    [
     [
      "Doctor"
     ],
     [
      "Singapore Medical Council (SMC)"
     ]
    ],
    [
     [
      "Nurse or midwife"
     ],
     [
      "Singapore Nursing Board (SNB)"
     ]
    ],
    [
     [
      "Dentist"
     ],
     [
      "Singapore Dental Council (SDC)"
     ]
    ],
    [
     [
      "Pharmacist"
     ],
     [
      "Singapore Pharmacy Council (SPC)"
     ]
    ],
    [
     [
      "Physiotherapist"
     ],
     [
      "Allied Health Professions Council (AHPC)"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "For paramedics and psychologists we have not read whose register it is. What follows is the Medical Council’s, since we have read no text on social media by the others."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "praise-and-words-about-yourself",
   "text": [
    "Praise, and words about yourself"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The ",
    {
     "link": "Ethical Code",
     "to": "source:sg-smc-eceg-2016"
    },
    " has been in force since 1 January 2017. ",
    {
     "link": "Section G",
     "to": "source:sg-sma-advertising-2020"
    },
    " is about what you tell the public. It must be:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "factual and accurate"
     ]
    },
    {
     "text": [
      "open to checking"
     ]
    },
    {
     "text": [
      "not misleading, and not too persuasive"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It may not be sensational, enticing or extravagant. It may not praise you, compare you with others, or run others down. It may hold no money’s worth to draw people in. And it makes no difference if somebody else says it for you."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So “a leading clinic” is out, even as a quote."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In November 2020 the Council spoke about ",
    {
     "link": "review sites",
     "to": "source:sg-smc-advisory-2020"
    },
    ", as reported:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "No testimonials in anything over which you have any control, even when they are real."
     ]
    },
    {
     "text": [
      "Don’t pay for sites that rate doctors, and don’t join them."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A thank-you from a patient is a fine thing to keep in a drawer. Don’t ",
    {
     "link": "repost it",
     "to": "article:testimonials-and-adverts"
    },
    "."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Our clinic sees adults and children. Opening times and fees are on our website."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "patients-as-friends",
   "text": [
    "Patients as friends"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t be the one who starts a contact on social media. Patients may feel that they can’t say no."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What if the patient asks? Here the ",
    {
     "link": "reports",
     "to": "source:sg-press-friend-requests-2016"
    },
    " of 2016 differ. One paper wrote that doctors are strongly advised against it. Two others wrote that a doctor may answer with care. When reports differ, declining is the easier course to explain later. ",
    {
     "link": "Here is how",
     "to": "situation:patient-friend-request"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Social media isn’t the place for consultations or medical questions, as the Council’s ",
    {
     "link": "handbook",
     "to": "source:sg-smc-handbook-2016"
    },
    " is reported to say. Point people to a proper appointment."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "confidentiality",
   "text": [
    "Confidentiality"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "One paper put it sharply in 2016. Just to let others learn that somebody is your patient ",
    {
     "link": "may break confidence",
     "to": "source:sg-press-friend-requests-2016"
    },
    ", even without a word about their health."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Think what that means for:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "a photo together, even a happy one"
     ]
    },
    {
     "text": [
      "a public “thank you” under a review"
     ]
    },
    {
     "text": [
      "a comment on a patient’s birthday"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Each of them tells people. ",
    {
     "link": "Small details",
     "to": "article:jigsaw-identification"
    },
    " do the same."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "conduct",
   "text": [
    "Conduct"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "When the code was new, ",
    {
     "link": "Medical Protection",
     "to": "source:sg-mps-2016"
    },
    " listed what it names as bad conduct online: damaging opinions about patients or colleagues, improper behaviour, and looking drunk. Old photos may be worth ",
    {
     "link": "a quiet evening",
     "to": "situation:old-posts"
    },
    ". That page asks first whether anybody may be looking into it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-a-complaint-is-taken-up",
   "text": [
    "How a complaint is taken up"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The Ministry of Health ",
    {
     "link": "asks people",
     "to": "source:sg-moh-complaints-guide"
    },
    " to go in this order:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Raise it with the person they dealt with."
     ]
    },
    {
     "text": [
      "Write to the clinic or hospital."
     ]
    },
    {
     "text": [
      "Only then take it further."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So you are likely to hear it first. Listen, and say how to write in. Don’t answer in public. A reply that shows how well you did also risks the rule on praise."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We can’t discuss anybody’s care online. If you have a concern, please write to the practice or hospital, and it will be looked into."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-we-do-not-know-and-whom-to-ask",
   "text": [
    "What we do not know, and whom to ask"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The Council’s own words on friend requests. Ask it, or look in the handbook."
     ]
    },
    {
     "text": [
      "What the nursing, dental, pharmacy and allied health bodies ask online."
     ]
    },
    {
     "text": [
      "What the law says when patients’ details get out. Tell your data protection officer at once, and ask whom else to tell."
     ]
    },
    {
     "text": [
      "The rules for clinics’ adverts under health services law, and for naming medicines. Ask before you publish."
     ]
    },
    {
     "text": [
      "The law on defamation. Ask a lawyer early."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your indemnifier can say what it would do in your place. Ring it before you write to the Council."
   ]
  }
 ]
};
