// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-ireland",
 "title": "What is different in Ireland",
 "summary": "Irish doctors have a new guide since 1 January 2024, and much advice online still explains the old one. Nurses and midwives have the six Ps.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "IE"
 ],
 "topics": [
  "confidentiality",
  "respect",
  "boundaries",
  "advice",
  "complaint"
 ],
 "also": [],
 "references": [
  {
   "source": "ie-medical-council-9",
   "paragraphs": [
    "31"
   ],
   "says": [
    "In force since 1 January 2024. Its contents list was read. What it says on social media is known only from others."
   ]
  },
  {
   "source": "ie-medical-council-8",
   "paragraphs": [],
   "says": [
    "Replaced on 1 January 2024."
   ]
  },
  {
   "source": "ie-mps-2019",
   "paragraphs": [],
   "says": [
    "Medical Protection on the 8th edition."
   ]
  },
  {
   "source": "ie-mdu",
   "paragraphs": [
    "20.5 (8th edition)"
   ],
   "says": [
    "The MDU on closed networks, under the 8th edition."
   ]
  },
  {
   "source": "ie-imj-social-media",
   "paragraphs": [],
   "says": [
    "On accurate advice, under the 8th edition."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Four of the six Ps, and that likes and forwards count."
   ]
  },
  {
   "source": "ie-mps-recording-2014",
   "paragraphs": [],
   "says": [
    "Stricter than British advice on patients who record."
   ]
  },
  {
   "source": "ie-dpc-gp-breach",
   "paragraphs": [],
   "says": [
    "A general practice had to tell every patient whose details got out."
   ]
  },
  {
   "source": "ie-hse-your-service-your-say",
   "paragraphs": [],
   "says": [
    "How a complaint about the health service is handled."
   ]
  },
  {
   "source": "ie-complaint-health-service",
   "paragraphs": [],
   "says": [
    "The same, for the public."
   ]
  }
 ],
 "situations": [
  "complaint-online",
  "patient-recorded-consultation",
  "case-discussion-online",
  "lost-phone-group-chat"
 ],
 "words": 595,
 "readingAge": 9.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "If you are a doctor, go by the Medical Council’s guide, ",
    {
     "strong": "9th edition"
    },
    ". It came into force on 1 January 2024. Most Irish advice that you find online explains the 8th, which has gone. It is still good sense. But check the new guide before you rely on a paragraph."
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
      "Medical Council"
     ]
    ],
    [
     [
      "Nurse or midwife"
     ],
     [
      "Nursing and Midwifery Board of Ireland (NMBI)"
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
      "Pharmaceutical Society of Ireland (PSI)"
     ]
    ],
    [
     [
      "Physiotherapist"
     ],
     [
      "CORU"
     ]
    ],
    [
     [
      "Psychologist"
     ],
     [
      "The register had not opened in May 2025"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "For other professions we have not read whose register it is."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "doctors",
   "text": [
    "Doctors"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We have not read the pages of the ",
    {
     "link": "9th edition",
     "to": "source:ie-medical-council-9"
    },
    " on social media. One point is reported: keep personal and professional use apart. Check it in the guide. It fits with declining a patient’s ",
    {
     "link": "friend request",
     "to": "article:friend-requests"
    },
    ". Paragraph 31 is about recordings that a doctor makes of patients."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Under the 8th edition, doctors were told:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "No site can ",
      {
       "link": "promise confidentiality",
       "to": "source:ie-mps-2019"
      },
      ", whatever your settings."
     ]
    },
    {
     "text": [
      "Never post words or pictures that might show who a patient is. It is best not to discuss your patients at all."
     ]
    },
    {
     "text": [
      "Closed networks for doctors are useful. Give ",
      {
       "link": "nothing that identifies",
       "to": "source:ie-mdu"
      },
      ", as far as you can. Check who is in there and how it is kept private."
     ]
    },
    {
     "text": [
      "Think how a post will land with patients, colleagues and the public. Nothing abusive, malicious or unlawful."
     ]
    },
    {
     "text": [
      "Take care that advice you give is ",
      {
       "link": "accurate",
       "to": "source:ie-imj-social-media"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We don’t know which of these the 9th edition kept. They are a sound place to start."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "nurses-and-midwives",
   "text": [
    "Nurses and midwives"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "NMBI",
     "to": "source:ie-nmbi"
    },
    " sums it up in six words that begin with P. We have read four:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Professional."
      }
     ]
    },
    {
     "text": [
      {
       "strong": "Positive."
      }
     ]
    },
    {
     "text": [
      {
       "strong": "Patient-free."
      },
      " Never names, pictures or details of patients, past or present."
     ]
    },
    {
     "text": [
      {
       "strong": "Protect yourself."
      }
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It says plainly that likes, shares and forwards count as much as posts."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-is-different-from-elsewhere",
   "text": [
    "What is different from elsewhere"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "When details get out."
    },
    " Ireland has its own authority, the Data Protection Commission. It once had a ",
    {
     "link": "general practice",
     "to": "source:ie-dpc-gp-breach"
    },
    " tell every patient who was affected. Tell your employer’s data protection officer at once. Ask them who else must be told, and by when. The ",
    {
     "link": "first 72 hours",
     "to": "article:first-72-hours"
    },
    " shows the order of things."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Patients who record."
    },
    " Advice here has been ",
    {
     "link": "stricter",
     "to": "source:ie-mps-recording-2014"
    },
    " than in Britain. In 2014 Medical Protection asked for the express consent of everybody present. Ask whether that still holds before you tell a patient so. ",
    {
     "link": "Start here",
     "to": "situation:patient-recorded-consultation"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Damaging comments."
    },
    " Irish law on defamation is its own, and we have not read it. Don’t go by British pages. Ask a solicitor early, since time limits may be short."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Praise and adverts."
    },
    " We have read no Irish rule on patients’ praise, on “the best” or on naming medicines. Ask before you post, with the exact words."
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
      "With the practice or hospital itself, in private."
     ]
    },
    {
     "text": [
      "For services of the health service (HSE), ",
      {
       "link": "Your Service Your Say",
       "to": "source:ie-hse-your-service-your-say"
      },
      ". A complaints officer looks into it. The person may ask for a review."
     ]
    },
    {
     "text": [
      "After that, the Office of the Ombudsman, or the Ombudsman for Children."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So an answer in public is never the last chance. If you must say something, say it so that it would suit a stranger, and point to the procedure."
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
      "What the 9th edition says on social media, word for word. Ask the Medical Council, or read the guide."
     ]
    },
    {
     "text": [
      "What the Dental Council, the PSI and CORU ask. We have read no text of theirs on social media."
     ]
    },
    {
     "text": [
      "What the law says on privacy, defamation and adverts. Ask your indemnifier or a solicitor."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your indemnifier, union or association will have had your question before. Ring them before you write to a regulator."
   ]
  }
 ]
};
