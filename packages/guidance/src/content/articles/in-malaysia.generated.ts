// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-malaysia",
 "title": "What is different in Malaysia",
 "summary": "If you work for the government, you may need written permission before you speak in public on policy, on your own accounts too. Adverts have limits for everybody.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "MY"
 ],
 "topics": [
  "disrepute",
  "confidentiality",
  "conflict",
  "respect",
  "complaint"
 ],
 "also": [],
 "references": [
  {
   "source": "my-mmc-code-2019",
   "paragraphs": [],
   "says": [
    "The Medical Council’s code, and its guideline of 2006 on giving information. No text on social media was found."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [
    "regulation 19"
   ],
   "says": [
    "June 2021, as the press reported it. Whether it still stands was not read."
   ]
  },
  {
   "source": "my-codeblue-2021",
   "paragraphs": [],
   "says": [
    "News of the circular."
   ]
  },
  {
   "source": "my-moh-social-media-2016",
   "paragraphs": [],
   "says": [
    "March 2016, as the press reported it. For people who work for the Ministry of Health."
   ]
  },
  {
   "source": "my-bernama-2017",
   "paragraphs": [],
   "says": [
    "Sanctions, and how many cases of all kinds there were."
   ]
  },
  {
   "source": "my-malay-mail-2015",
   "paragraphs": [],
   "says": [
    "The ministry looked at its rules after posts had spread."
   ]
  },
  {
   "source": "my-phfsa-1998",
   "paragraphs": [
    "section 108"
   ],
   "says": [
    "No advert that misleads, as a law firm tells it."
   ]
  },
  {
   "source": "my-rds-law",
   "paragraphs": [],
   "says": [
    "A law firm on doctors, adverts and social media."
   ]
  },
  {
   "source": "case-mocked-patient",
   "paragraphs": [],
   "says": [
    "A post that mocked a patient. The ministry acted."
   ]
  },
  {
   "source": "case-labour-room-selfie",
   "paragraphs": [],
   "says": [
    "A selfie that showed a patient. The ministry acted."
   ]
  }
 ],
 "situations": [
  "political-posts",
  "ward-photo-or-video",
  "case-discussion-online",
  "employer-policy"
 ],
 "words": 641,
 "readingAge": 9.5,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Whom you work for matters here as much as what you are. If you are employed by the government, you have far less room to comment on policy than colleagues in many countries."
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
      "Malaysian Medical Council (MMC)"
     ]
    ],
    [
     [
      "Nurse"
     ],
     [
      "Malaysia Nursing Board"
     ]
    ],
    [
     [
      "Dentist"
     ],
     [
      "Malaysian Dental Council (MDC)"
     ]
    ],
    [
     [
      "Pharmacist"
     ],
     [
      "Pharmacy Board of Malaysia"
     ]
    ],
    [
     [
      "Physiotherapist or clinical psychologist"
     ],
     [
      "Malaysian Allied Health Professions Council (MAHPC)"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "For midwives and paramedics we have not read whose register it is. We found no text of the Medical Council’s on social media. The others we have not read."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-work-for-the-government",
   "text": [
    "If you work for the government"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A ",
    {
     "link": "circular of June 2021",
     "to": "source:my-public-statements-2021"
    },
    " is reported to say, under regulation 19 of the conduct rules of 1993:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "You need written permission before you speak in public on government policy."
     ]
    },
    {
     "text": [
      "That goes for personal accounts as well. WhatsApp and TikTok were named."
     ]
    },
    {
     "text": [
      "You can lose your job over it."
     ]
    },
    {
     "text": [
      "Complaints belong in the ",
      {
       "link": "official channels",
       "to": "source:my-codeblue-2021"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We don’t know whether it has changed since. So ask your head of department before you post on staffing, pay, drugs or a minister. It is no slight on you to ask. You may well be right, and still be in trouble for how it was said."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If patients are at risk, say so inside, in writing, and keep a copy. ",
    {
     "link": "Raising concerns",
     "to": "article:raising-concerns"
    },
    " shows how."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-work-for-the-ministry-of-health",
   "text": [
    "If you work for the Ministry of Health"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "As ",
    {
     "link": "reported",
     "to": "source:my-moh-social-media-2016"
    },
    " in 2016:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Facebook, Instagram, blogs, Twitter and YouTube are not to be used to discuss cases."
     ]
    },
    {
     "text": [
      "A code of ethics covers what staff post. It came after videos of patients and procedures had spread."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Sanctions",
     "to": "source:my-bernama-2017"
    },
    " are said to run from a warning to dismissal. The ministry’s disciplinary cases rose for some years. These are cases of all kinds, and not about posts alone."
   ]
  },
  {
   "kind": "bars",
   "title": "The ministry’s disciplinary cases of all kinds",
   "unit": "cases",
   "full": 411,
   "rows": [
    {
     "label": "2014",
     "value": 239
    },
    {
     "label": "2015",
     "value": 338
    },
    {
     "label": "2016",
     "value": 385
    },
    {
     "label": "2017",
     "value": 411
    }
   ],
   "words": "There were 239 cases in 2014, 338 in 2015, 385 in 2016 and 411 in 2017, of all kinds."
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "patients-in-any-job",
   "text": [
    "Patients, in any job"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A ",
    {
     "link": "law firm",
     "to": "source:my-rds-law"
    },
    " that writes on doctors here warns of giving things away without meaning to. It adds that remarks about patients, colleagues and employers travel fast."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Two posts of 2015 show it, as the press told them."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A doctor mocked a patient and her injury on Facebook. The ",
      {
       "link": "ministry acted",
       "to": "source:case-mocked-patient"
      },
      "."
     ]
    },
    {
     "text": [
      "A selfie in a labour room showed the patient. The ",
      {
       "link": "ministry acted",
       "to": "source:case-labour-room-selfie"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What was done to the doctors was not reported. The ministry went on to ",
    {
     "link": "review its rules",
     "to": "source:my-malay-mail-2015"
    },
    ". So keep the phone in your pocket on the ward, and tell the funny story of your own day."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Night shift done. I have eaten three curry puffs and regret nothing. Now to sleep."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "adverts",
   "text": [
    "Adverts"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The Medical Council’s ",
    {
     "link": "guideline of 2006",
     "to": "source:my-mmc-code-2019"
    },
    " limits adverts and canvassing by doctors. Its code and its text on good practice, both of 2019, keep to that. For private clinics and hospitals there is an Act of 1998. As told, ",
    {
     "link": "section 108",
     "to": "source:my-rds-law"
    },
    " forbids an advert that misleads the public, or that goes against a direction of the Director General."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We have not read whether a patient’s praise, or “the best”, is allowed. Ask the Council before you post, with the exact words. Ask too whether your advert needs approval."
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
    "We have read of no route beyond the first step: the practice or hospital itself, by its own procedure, in private. So learn how yours works, and who runs it."
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
      "Friend requests from patients. We have read no rule. To ",
      {
       "link": "decline kindly",
       "to": "situation:patient-friend-request"
      },
      " keeps you on firm ground."
     ]
    },
    {
     "text": [
      "What the law says when patients’ details get out. Tell your employer at once, and ask. ",
      {
       "link": "The first 72 hours",
       "to": "article:first-72-hours"
      },
      " gives the order."
     ]
    },
    {
     "text": [
      "The law on offensive posts, on defamation and on medicines in adverts. Ask a lawyer before you rely on a page from abroad."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ring your indemnifier or union first. If you are a public servant, ask them about your terms of service as well."
   ]
  }
 ]
};
