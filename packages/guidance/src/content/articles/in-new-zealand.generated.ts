// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-new-zealand",
 "title": "What is different in New Zealand",
 "summary": "Doctors may not use a patient’s praise in advertising, or quote it on any page they control. Nor should they lend their name to a medicine in an advert.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
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
 "also": [],
 "references": [
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "April 2022. No testimonials, no comparison, no endorsement. Key points were read."
   ]
  },
  {
   "source": "nz-mcnz-internet",
   "paragraphs": [],
   "says": [
    "June 2006. There are later editions, which we have not read."
   ]
  },
  {
   "source": "nz-gpdocs-advertising",
   "paragraphs": [
    "Medicines Act 1981 section 58(1)"
   ],
   "says": [
    "How advice on adverts cites the law, and Right 6 of the Code of Rights."
   ]
  },
  {
   "source": "anz-ama-guide",
   "paragraphs": [],
   "says": [
    "A guide by doctors’ and students’ associations. Its opening was read."
   ]
  },
  {
   "source": "case-search-engine-link",
   "paragraphs": [],
   "says": [
    "A link to extreme material was blocked by a settlement."
   ]
  },
  {
   "source": "nz-complaint-health-service",
   "paragraphs": [],
   "says": [
    "Advocates and the Commissioner."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "patient-review",
  "giving-advice-online",
  "complaint-online"
 ],
 "words": 624,
 "readingAge": 9.2,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "The thing that surprises people here is praise. A thank-you that a British colleague may share can break the rules in New Zealand. Check your page before you check anything else."
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
      "Medical Council of New Zealand"
     ]
    ],
    [
     [
      "Nurse"
     ],
     [
      "Nursing Council of New Zealand"
     ]
    ],
    [
     [
      "Midwife"
     ],
     [
      "Midwifery Council"
     ]
    ],
    [
     [
      "Dentist"
     ],
     [
      "Dental Council"
     ]
    ],
    [
     [
      "Pharmacist"
     ],
     [
      "Pharmacy Council"
     ]
    ],
    [
     [
      "Paramedic"
     ],
     [
      "Te Kaunihera Manapou Paramedic Council"
     ]
    ],
    [
     [
      "Physiotherapist"
     ],
     [
      "Physiotherapy Board"
     ]
    ],
    [
     [
      "Psychologist"
     ],
     [
      "Psychologists Board"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What follows is from the Medical Council, since its texts are the ones that we have read. If you are not a doctor, your own council may ask more or less. Ask it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "advertising-since-april-2022",
   "text": [
    "Advertising, since April 2022"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "The statement on advertising",
     "to": "source:nz-mcnz-advertising"
    },
    " is for doctors."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "No testimonials."
      },
      " Don’t use patients’ praise in adverts. Don’t quote it on any platform that you control."
     ]
    },
    {
     "text": [
      {
       "strong": "No comparison."
      },
      " Don’t set yourself beside another doctor, or hint that you are better."
     ]
    },
    {
     "text": [
      {
       "strong": "No endorsing."
      },
      " Don’t use your position to back a medical product or a kind of treatment in an advert. Advice on this cites the ",
      {
       "link": "Medicines Act",
       "to": "source:nz-gpdocs-advertising"
      },
      ", section 58(1)."
     ]
    },
    {
     "text": [
      {
       "strong": "Grounds for what you claim."
      },
      " If you have none, it can be an offence under fair trading law."
     ]
    },
    {
     "text": [
      {
       "strong": "You answer for it all,"
      },
      " even when somebody else wrote it for you."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So the clinic’s page, your own page and the agency that runs them all come back to you. Liking or pinning a patient’s praise there is worth asking about first. If a patient leaves praise on a site that you don’t control, leave it there. Don’t repost it."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We offer skin checks on weekdays. Fees and times are on our website."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That is an advert, and there is nothing in it to argue about."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "confidentiality-and-advice",
   "text": [
    "Confidentiality and advice"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The Medical Council’s text on ",
    {
     "link": "the internet",
     "to": "source:nz-mcnz-internet"
    },
    " that we could read is of June 2006. There are later editions. It says:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "There is a risk in any advice without seeing the person. Don’t offer a service that puts people at risk."
     ]
    },
    {
     "text": [
      "Think of privacy and security each time, and of how sensitive health facts are. The health privacy code applies."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So keep to ",
    {
     "link": "general information",
     "to": "situation:giving-advice-online"
    },
    ", and point people to somebody who can see them."
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
    "Doctors and students have a ",
    {
     "link": "guide",
     "to": "source:anz-ama-guide"
    },
    " of their own, with Australia. It asks some good questions. Have you ever looked yourself up? Have you liked a page that might be racist or sexist? Have you posted about a patient? Go through ",
    {
     "link": "your settings",
     "to": "article:lock-down-accounts"
    },
    " with those in mind."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "patients-rights",
   "text": [
    "Patients’ rights"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Patients here are protected by a Code of Rights. Advice on adverts points to ",
    {
     "link": "Right 6",
     "to": "source:nz-gpdocs-advertising"
    },
    ". It is one more reason to give the drawbacks with the good points."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-is-about-you",
   "text": [
    "When it is about you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Extreme material about a member of Medical Protection once came up on search engines. A settlement in October 2011 had the ",
    {
     "link": "link blocked",
     "to": "source:case-search-engine-link"
    },
    ", with no end date. So help can be had. Keep dated pictures, then ring your indemnifier. We have not read the law on defamation here, or its time limits. Ask early."
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
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "With the practice or hospital, in private."
     ]
    },
    {
     "text": [
      "A ",
      {
       "link": "free advocate",
       "to": "source:nz-complaint-health-service"
      },
      " can help the person to complain."
     ]
    },
    {
     "text": [
      "If it is not settled, the Health and Disability Commissioner."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is kind, as well as wise, to tell people that the advocate exists."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We can’t discuss anybody’s care here. Anybody with a concern is welcome to use the complaints procedure of the practice or hospital, and a free advocate can help."
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
      "The Medical Council’s later texts on the internet. Read them, or ask."
     ]
    },
    {
     "text": [
      "What the other councils and boards say about social media. We have read none of it."
     ]
    },
    {
     "text": [
      "What to do by law when patients’ details get out. Tell your employer’s privacy officer at once, and ask. ",
      {
       "link": "The first 72 hours",
       "to": "article:first-72-hours"
      },
      " helps meanwhile."
     ]
    },
    {
     "text": [
      "Friend requests from patients. We have read no rule. To ",
      {
       "link": "decline kindly",
       "to": "article:friend-requests"
      },
      " fits with keeping to your role."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your indemnifier or union first. They hear this every week."
   ]
  }
 ]
};
