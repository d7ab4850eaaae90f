// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "online-abuse-of-staff",
 "title": "Online abuse of staff",
 "summary": "Don’t answer. Keep a record, tell somebody, and look after the person it was aimed at. Threats go to the police.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "respect",
  "discrimination",
  "sexualised"
 ],
 "also": [
  "harassment",
  "threats",
  "hate mail",
  "zero tolerance"
 ],
 "references": [
  {
   "source": "us-physicians-attacked-2021",
   "paragraphs": [],
   "says": [
    "Of 460 US doctors, nearly 1 in 4 had been attacked online."
   ]
  },
  {
   "source": "bmj-trolling-2022",
   "paragraphs": [],
   "says": [
    "How to deal with online abuse. Don’t engage."
   ]
  },
  {
   "source": "bad-online-abuse",
   "paragraphs": [],
   "says": [
    "What to do, and whom to tell."
   ]
  },
  {
   "source": "bma-online-abuse",
   "paragraphs": [],
   "says": [
    "Abuse of practice staff by patients. Two or more linked posts may be harassment."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [
    "Malicious Communications Act 1988 section 1",
    "Communications Act 2003 section 127"
   ],
   "says": [
    "Grossly offensive and menacing messages. England and Wales."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [
    "section 179",
    "section 181",
    "section 188"
   ],
   "says": [
    "False messages meant to harm, threats of serious harm, and intimate pictures."
   ]
  },
  {
   "source": "nhs-protect-warning-letters",
   "paragraphs": [],
   "says": [
    "Abuse and threats count among behaviour to be dealt with."
   ]
  },
  {
   "source": "wessex-lmcs-zero-tolerance",
   "paragraphs": [],
   "says": [
    "Posts on social media count as behaviour too."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "14"
   ],
   "says": [
    "Doctors must not use social media to abuse, bully, harass or target anybody."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "56",
    "58",
    "59"
   ],
   "says": [
    "No abuse or bullying. Those who see some of it should act, and leaders should see that it is dealt with."
   ]
  }
 ],
 "situations": [
  "abusive-comments",
  "trolling-or-doxxing",
  "impersonation-or-fake-account",
  "defamatory-comments"
 ],
 "words": 747,
 "readingAge": 7.9,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Nobody has to put up with abuse because they work in health care. You need not answer it, and you need not read it alone. If anybody is in danger, stop here and ring the emergency number."
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
    "It happens to a great many people. ",
    {
     "link": "In a survey of 460 US doctors",
     "to": "source:us-physicians-attacked-2021"
    },
    ", nearly 1 in 4 had been attacked online. Some had their addresses posted. Some had false reviews, or complaints sent to their employer. Women were sexually harassed far more often than men."
   ]
  },
  {
   "kind": "bars",
   "title": "Doctors who had been sexually harassed online",
   "unit": "in 100",
   "full": 100,
   "rows": [
    {
     "label": "Women",
     "value": 17
    },
    {
     "label": "Men",
     "value": 2
    }
   ],
   "words": "About 1 in 6 women and about 1 in 50 men."
  },
  {
   "kind": "paragraph",
   "text": [
    "So it is not about you alone, whatever the posts say."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-first-hour",
   "text": [
    "The first hour"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Stop answering."
      },
      " A clever reply feeds it. So does a kind one."
     ]
    },
    {
     "text": [
      {
       "strong": "Keep it."
      },
      " Take pictures with the link, the name, the date and the time. Ask a friend to do it if you can’t bear to look."
     ]
    },
    {
     "text": [
      {
       "strong": "Tell one person at work."
      },
      " Tonight if you are frightened, tomorrow if not. Tell your indemnifier early too, since complaints are often part of an attack."
     ]
    },
    {
     "text": [
      {
       "strong": "Report it to the platform."
      },
      " Use the form that fits: threat, private information, intimate picture, fake account."
     ]
    },
    {
     "text": [
      {
       "strong": "Then block."
      },
      " Keep the record first, since you may not see the posts afterwards."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Much the same is in the advice we read ",
    {
     "link": "for doctors",
     "to": "source:bmj-trolling-2022"
    },
    ", and from a ",
    {
     "link": "society of specialists",
     "to": "source:bad-online-abuse"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-kind-is-it",
   "text": [
    "What kind is it?"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "It is"
    ],
    [
     "What helps most"
    ]
   ],
   "rows": [
    [
     [
      "Rude or unfair"
     ],
     [
      "Let it sink. Listen if there is a complaint in it"
     ]
    ],
    [
     [
      "Insults, slurs, sexual remarks"
     ],
     [
      "Report it. Support the person. A talk, then perhaps a letter"
     ]
    ],
    [
     [
      "Linked posts that don’t stop"
     ],
     [
      "A log by date. It may be harassment"
     ]
    ],
    [
     [
      "A threat"
     ],
     [
      "The police, and security at work"
     ]
    ],
    [
     [
      "Your address, family or school"
     ],
     [
      "Report it as private information. Tell the police and the school"
     ]
    ],
    [
     [
      "A crowd all at once"
     ],
     [
      "Stop posting. Give the phone to somebody you trust for a day"
     ]
    ],
    [
     [
      "A false fact that does real harm"
     ],
     [
      "Advice before any reply"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Abuse of staff",
     "to": "situation:abusive-comments"
    },
    " and ",
    {
     "link": "trolling or doxxing",
     "to": "situation:trolling-or-doxxing"
    },
    " take you through each."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-run-the-team",
   "text": [
    "If you run the team"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The person it was aimed at comes first. Then the posts. Then the sender."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Tell them before they find it."
      },
      " Offer to read it for them."
     ]
    },
    {
     "text": [
      {
       "strong": "Ask what they want."
      },
      " Some want it dealt with and never spoken of. Some want to be there."
     ]
    },
    {
     "text": [
      {
       "strong": "Take over."
      },
      " Nobody should have to report their own abuse, or write to the one who did it."
     ]
    },
    {
     "text": [
      {
       "strong": "Look at the rota."
      },
      " Who works alone? Who walks to the car in the dark?"
     ]
    },
    {
     "text": [
      {
       "strong": "Keep names off the site"
      },
      " if they need not be there."
     ]
    },
    {
     "text": [
      {
       "strong": "Write down what you did."
      },
      " It helps if it comes back."
     ]
    },
    {
     "text": [
      {
       "strong": "Ask again in two weeks."
      },
      " That is when people go quiet."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "em": "Good medical practice"
    },
    " is reported to ask leaders, in ",
    {
     "link": "paragraph 59",
     "to": "source:gmc-gmp-2024#59"
    },
    ", to see that such behaviour between colleagues is dealt with and that people are supported."
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
   "kind": "heading",
   "level": 2,
   "id": "when-it-comes-from-a-patient",
   "text": [
    "When it comes from a patient"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Pain, fear and illness make people say things. It is still not all right, and both can be true. Let a clinician who knows them think about that first. If there is a complaint inside, it goes its own way and gets a fair answer. It must never be the reason for ending care."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Then begin low: a talk, and a letter only if that fails. ",
    {
     "link": "From a quiet word to a warning letter",
     "to": "article:warning-letters"
    },
    " shows the steps. Keep all of it private. Never say online that the sender is a patient."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-comes-from-a-colleague",
   "text": [
    "When it comes from a colleague"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Rank is no licence. Keep the posts. Take them to a manager outside the quarrel, and ask your union to come along. Don’t take it to a group chat."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The GMC is reported to say that doctors ",
    {
     "link": "must not use",
     "to": "source:gmc-social-media-2024#14"
    },
    " social media to abuse, bully, harass or target anybody."
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
   "kind": "heading",
   "level": 2,
   "id": "what-may-be-a-crime",
   "text": [
    "What may be a crime"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "In England and Wales, messages that are ",
      {
       "link": "grossly offensive",
       "to": "source:cps-comms"
      },
      ", indecent or menacing may be a crime."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "So may a ",
      {
       "link": "threat",
       "to": "source:osa2023-part10"
      },
      " of death or serious harm, a message known to be false and meant to harm, and an intimate picture shared without consent."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "The BMA says that ",
      {
       "link": "two or more",
       "to": "source:bma-online-abuse"
      },
      " linked posts that cause distress may be harassment."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Threats, stalking and harassment may be crimes where you are. Ask the police, and ask for a reference number."
     ],
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
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You don’t have to know which law it is. Bring the pictures, the dates and one plain sentence about what you fear."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-not-to-do",
   "text": [
    "What not to do"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Don’t quote the post to show people how bad it is."
     ]
    },
    {
     "text": [
      "Don’t look for the sender’s job, family or home."
     ]
    },
    {
     "text": [
      "Don’t ask friends to pile on in return."
     ]
    },
    {
     "text": [
      "Don’t mention patients to defend yourself."
     ]
    },
    {
     "text": [
      "Don’t delete your own posts if a complaint may be coming. Limit who can see them."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "after-it",
   "text": [
    "After it"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It can stay with you long after it stops. Bad sleep, a knot before you open your phone, dread of going in: those are normal, and a reason to get help now. Talk to your own doctor or a support line. Tell a friend the whole of it once. You did not bring this on yourself."
   ]
  }
 ]
};
