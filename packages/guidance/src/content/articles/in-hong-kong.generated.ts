// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-hong-kong",
 "title": "What is different in Hong Kong",
 "summary": "Practice promotion is the trap here. Thank-you letters, claims of skill, and pages that family or staff run for you can all come back to you.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "HK"
 ],
 "topics": [
  "conflict",
  "role",
  "confidentiality",
  "boundaries",
  "sources",
  "complaint"
 ],
 "also": [],
 "references": [
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "On practice promotion. Known from lawyers and Medical Protection."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Medical Protection, on social media in general."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "On letters of thanks."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A clinic page run by a surgeon’s spouse."
   ]
  },
  {
   "source": "hk-ha-complaints",
   "paragraphs": [],
   "says": [
    "How public hospitals handle complaints."
   ]
  },
  {
   "source": "hk-private-complaints",
   "paragraphs": [],
   "says": [
    "How licensed private facilities do."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "patient-review",
  "private-messages",
  "complaint-online"
 ],
 "words": 600,
 "readingAge": 9.3,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "In Hong Kong, what you let people say about your practice matters as much as what you say. A friendly page with grateful patients may pass elsewhere. Here one brought a doctor before the Council."
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
      "Medical Council of Hong Kong (MCHK)"
     ]
    ],
    [
     [
      "Nurse"
     ],
     [
      "Nursing Council of Hong Kong"
     ]
    ],
    [
     [
      "Midwife"
     ],
     [
      "Midwives Council of Hong Kong"
     ]
    ],
    [
     [
      "Dentist"
     ],
     [
      "Dental Council of Hong Kong"
     ]
    ],
    [
     [
      "Pharmacist"
     ],
     [
      "Pharmacy and Poisons Board"
     ]
    ],
    [
     [
      "Physiotherapist"
     ],
     [
      "Physiotherapists Board"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "For paramedics and psychologists we have not read whose register it is. What follows is for doctors. We have read nothing on social media by the other bodies."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-you-may-tell-the-public",
   "text": [
    "What you may tell the public"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The ",
    {
     "link": "Code of Professional Conduct",
     "to": "source:hk-mchk-code"
    },
    " deals with it in section 5.2, as reported. What you tell people must be:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "accurate and factual"
     ]
    },
    {
     "text": [
      "open to checking"
     ]
    },
    {
     "text": [
      "balanced, with the drawbacks of a treatment as well as its good sides"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The reason given is a fair one. People who need care are easily swayed."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "No claims of more skill."
    },
    " To claim more skill than others have ",
    {
     "link": "breaks the code",
     "to": "source:hk-mps-2021"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "No letters of thanks."
    },
    " They must not be published where they can be ",
    {
     "link": "linked to you",
     "to": "source:hk-practice-promotion"
    },
    ", as reported. You should also do all that you practically can to stop others from publishing them."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The second half surprises people. If a patient’s letter turns up on a page of your group or your family, keep a dated picture and ask them to take it off. Note that you asked. If a complaint is about, ask your indemnifier first."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Our clinic offers eye tests and cataract surgery. We explain the risks and other choices at a first visit."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "pages-that-others-run",
   "text": [
    "Pages that others run"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A surgeon’s spouse ran the clinic’s social page for two years. It showed pictures from theatre, patients’ conditions, letters of thanks and praise. The Council ordered three months off the register, and put the order ",
    {
     "link": "on hold for 12 months",
     "to": "source:case-clinic-page"
    },
    " (MC 22/664)."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So this week, look at:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "every page with your name or your clinic’s name"
     ]
    },
    {
     "text": [
      "who can post there: family, staff, an agency"
     ]
    },
    {
     "text": [
      "pictures with patients, screens or notes in view"
     ]
    },
    {
     "text": [
      "reviews and thanks that somebody has pinned or shared"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If there is a complaint, or one is likely, change nothing before you have asked your indemnifier. If not, put it right, and agree who checks posts from now on. ",
    {
     "link": "Running a practice page",
     "to": "article:managers-and-practice-pages"
    },
    " has a plan."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "everything-else",
   "text": [
    "Everything else"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Medical Protection",
     "to": "source:hk-mps-2021"
    },
    " said in July 2021:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "What is expected of you is the same on social media and off it."
     ]
    },
    {
     "text": [
      "Private and closed groups can leak."
     ]
    },
    {
     "text": [
      "The bond with patients stays professional. Don’t let it blur."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That last one is the best guide to friend requests that we have. We have read no rule of the Council’s that names them. ",
    {
     "link": "Declining kindly",
     "to": "situation:patient-friend-request"
    },
    " keeps you on firm ground."
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
    {
     "strong": "Public hospitals."
    },
    " ",
    {
     "link": "The hospital first",
     "to": "source:hk-ha-complaints"
    },
    ", then the Hospital Authority’s Public Complaints Committee on appeal."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Licensed private facilities."
    },
    " ",
    {
     "link": "The facility first",
     "to": "source:hk-private-complaints"
    },
    ", then the Committee on Complaints against Private Healthcare Facilities."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In public, say next to nothing. A warm reply can confirm that somebody is a patient. A proud one can look like promotion."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We can’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
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
      "The exact words of the code. It is revised from time to time, so ask the Council for the present one."
     ]
    },
    {
     "text": [
      "Whether you must tell an authority when patients’ details get out. Tell your employer at once, and ask. ",
      {
       "link": "The first 72 hours",
       "to": "article:first-72-hours"
      },
      " gives the order."
     ]
    },
    {
     "text": [
      "The rules for naming medicines in public. Ask before you do."
     ]
    },
    {
     "text": [
      "The law on defamation. Ask a solicitor early."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ring your indemnifier first. If the Council has written to you, ",
    {
     "link": "read this",
     "to": "situation:regulator-letter"
    },
    " and ring the same day."
   ]
  }
 ]
};
