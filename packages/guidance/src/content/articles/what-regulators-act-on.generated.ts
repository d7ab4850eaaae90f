// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "what-regulators-act-on",
 "title": "What regulators act on",
 "summary": "Misleading claims, pictures without consent, false credentials and contact with patients come first. A story that gives nobody away comes last.",
 "kind": "evidence",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "respect",
  "discrimination",
  "sexualised",
  "disrepute",
  "role",
  "sources",
  "boundaries"
 ],
 "also": [],
 "references": [
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "What US boards said they would probably investigate."
   ]
  },
  {
   "source": "greysen-2012",
   "paragraphs": [],
   "says": [
    "What 48 US boards had been told of, and what they had done."
   ]
  },
  {
   "source": "gponline-savvy",
   "paragraphs": [],
   "says": [
    "Counts of GMC cases and of staff disciplined, as the BMJ and The Times gave them."
   ]
  },
  {
   "source": "nmc-foi-2015",
   "paragraphs": [],
   "says": [
    "Twenty cases of the NMC, 2012 to 2015."
   ]
  },
  {
   "source": "gdc-cases-2017",
   "paragraphs": [],
   "says": [
    "The GDC’s cases on social media, September 2013 to June 2016."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Not every departure from guidance is serious."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is investigated purely for holding views."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Fair criticism in good faith is not likely to be unprofessional."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "No case to answer, after reflection."
   ]
  },
  {
   "source": "case-facebook-posts-advice",
   "paragraphs": [],
   "says": [
    "Closed with advice, after apology and insight."
   ]
  },
  {
   "source": "case-false-profile",
   "paragraphs": [],
   "says": [
    "A warning. Reporting oneself counted in favour."
   ]
  },
  {
   "source": "case-offensive-posts-struck-off",
   "paragraphs": [],
   "says": [
    "No engagement. Struck off at review."
   ]
  },
  {
   "source": "case-patient-videos",
   "paragraphs": [],
   "says": [
    "No engagement, among other things. Suspended indefinitely."
   ]
  },
  {
   "source": "case-placenta-photograph",
   "paragraphs": [],
   "says": [
    "A court reinstated students whom a school had dismissed."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "Set aside on appeal."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Sharing and liking. Suspension."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "A private group. Warnings."
   ]
  }
 ],
 "situations": [
  "regulator-letter",
  "personal-posts",
  "old-posts",
  "colleague-post",
  "political-posts"
 ],
 "words": 630,
 "readingAge": 10.4,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Not on a grumble. What brings action is false claims, pictures without consent, false credentials, advances to patients, and prejudice. A story that gives nobody away is near the foot of the list."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-boards-said-they-would-look-into",
   "text": [
    "What boards said they would look into"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The boards that license doctors in the United States were asked about posts and other conduct online. For each kind, would an investigation be ",
    {
     "link": "likely",
     "to": "source:greysen-2013"
    },
    "?"
   ]
  },
  {
   "kind": "bars",
   "title": "Share of boards that would probably investigate",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Misleading claims about results of treatment",
     "value": 81
    },
    {
     "label": "Pictures of patients without consent",
     "value": 79
    },
    {
     "label": "False credentials",
     "value": 77
    },
    {
     "label": "Improper contact with patients",
     "value": 77
    },
    {
     "label": "Being shown drunk",
     "value": 73
    },
    {
     "label": "A breach of confidentiality",
     "value": 65
    },
    {
     "label": "Prejudiced words",
     "value": 60
    },
    {
     "label": "Running patients down",
     "value": 46
    },
    {
     "label": "Alcohol, not drunk",
     "value": 40
    },
    {
     "label": "A patient’s story without a breach",
     "value": 16
    }
   ],
   "words": "Misleading claims about results 81%, pictures without consent 79%, false credentials 77%, improper contact with patients 77%, being shown drunk 73%, a breach of confidentiality 65%, prejudiced words 60%, running patients down 46%, alcohol without being drunk 40%, and a patient’s story without a breach 16%."
  },
  {
   "kind": "paragraph",
   "text": [
    "Two things may surprise you. Claims and credentials come before confidentiality. And 16% would look at a story even if it broke nothing. So write as if somebody will check, and keep your proof of consent."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is what boards ",
    {
     "em": "said"
    },
    " they would do. It is not a count of what they did."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-they-had-been-told-of",
   "text": [
    "What they had been told of"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In an ",
    {
     "link": "earlier study",
     "to": "source:greysen-2012"
    },
    " 48 boards answered. Nearly all of them, 92%, had had at least one report about something online."
   ]
  },
  {
   "kind": "bars",
   "title": "What the reports were about",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Improper contact with patients",
     "value": 69
    },
    {
     "label": "Improper practice, such as prescribing online",
     "value": 63
    },
    {
     "label": "False credentials",
     "value": 60
    }
   ],
   "words": "69% of boards had had reports of improper contact with patients, 63% of improper practice such as prescribing online, and 60% of false credentials."
  },
  {
   "kind": "paragraph",
   "text": [
    "Patients and families were a source in 65%. In 71% of boards there had been formal proceedings. In 56% somebody’s licence had been limited, suspended or taken away."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "in-the-united-kingdom",
   "text": [
    "In the United Kingdom"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The numbers are small, and old."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Doctors."
      },
      " The GMC closed ",
      {
       "link": "28 inquiries",
       "to": "source:gponline-savvy"
      },
      " over Facebook, Twitter or WhatsApp between January 2015 and June 2017. Two ended in suspension. Others ended in warnings, undertakings or conditions. That is as the BMJ gave it."
     ]
    },
    {
     "text": [
      {
       "strong": "Dental teams."
      },
      " Of the GDC’s published cases from September 2013 to June 2016, ",
      {
       "link": "2.4%",
       "to": "source:gdc-cases-2017"
      },
      " were about social media. All of those were proved. Most were dental nurses, and most were comments on Facebook."
     ]
    },
    {
     "text": [
      {
       "strong": "Nurses and midwives."
      },
      " A journal asked the NMC for its cases of 2012 to 2015. There were ",
      {
       "link": "20",
       "to": "source:nmc-foi-2015"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "bars",
   "title": "How 20 cases of nurses and midwives ended",
   "unit": "cases",
   "full": 20,
   "rows": [
    {
     "label": "Removed from the register",
     "value": 8
    },
    {
     "label": "Suspended",
     "value": 3
    },
    {
     "label": "Cautioned",
     "value": 6
    },
    {
     "label": "Something else",
     "value": 3
    }
   ],
   "words": "Of 20, eight were removed from the register, three were suspended, six were cautioned and three ended in another way."
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t read eight in twenty as your chance. These are the few that went all the way. We don’t know how many complaints were closed at the door."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Employers"
    },
    " act far more often. About 1,200 staff of the health service were ",
    {
     "link": "disciplined",
     "to": "source:gponline-savvy"
    },
    " from 2013 to 2018 over social media and messages, as The Times found."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-makes-it-better-or-worse",
   "text": [
    "What makes it better or worse"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read a good many ",
    {
     "link": "published outcomes",
     "to": "article:cases-no-sanction"
    },
    ". They are not a sample. Still, they point one way."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Taking part helps."
      },
      " A nurse’s case over videos was ",
      {
       "link": "closed",
       "to": "source:case-vlogs-closed"
      },
      " after reflection. A doctor’s ended in ",
      {
       "link": "advice",
       "to": "source:case-facebook-posts-advice"
      },
      " after an apology. A pharmacist who reported the matter first got ",
      {
       "link": "credit",
       "to": "source:case-false-profile"
      },
      " for that."
     ]
    },
    {
     "text": [
      {
       "strong": "Silence hurts."
      },
      " One paramedic was suspended, then ",
      {
       "link": "struck off",
       "to": "source:case-offensive-posts-struck-off"
      },
      ", and never took part. In a dental nurse’s ",
      {
       "link": "case",
       "to": "source:case-patient-videos"
      },
      " it weighed too, among other things."
     ]
    },
    {
     "text": [
      {
       "strong": "Private is no shield."
      },
      " A closed group ended in ",
      {
       "link": "warnings",
       "to": "source:case-whatsapp-group-warnings"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Passing it on counts."
      },
      " ",
      {
       "link": "Sharing and liking",
       "to": "source:case-likes-and-shares"
      },
      " ended in a suspension."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-somebody-went-too-far",
   "text": [
    "When somebody went too far"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Bodies that punish have been put right, too."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "In Kansas a ",
      {
       "link": "court reinstated",
       "to": "source:case-placenta-photograph"
      },
      " four students. They had been dismissed over a photograph that nothing linked to a person."
     ]
    },
    {
     "text": [
      "In Saskatchewan a nurse’s ",
      {
       "link": "penalty was set aside",
       "to": "source:case-grieving-relative"
      },
      ". Criticism of the system is in the public interest."
     ]
    },
    {
     "text": [
      "The GMC says that ",
      {
       "link": "not every departure",
       "to": "source:gmc-social-media-2024"
      },
      " from its guidance is serious."
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
      "Doctors are not investigated ",
      {
       "link": "purely for holding views",
       "to": "source:au-medical-board-views"
      },
      "."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "Ontario’s college says that ",
      {
       "link": "fair criticism",
       "to": "source:ca-cpso-social"
      },
      " in good faith is not likely to be unprofessional."
     ],
     "when": {
      "regions": [
       "CA"
      ]
     }
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-a-letter-has-come",
   "text": [
    "If a letter has come"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Start here",
     "to": "situation:regulator-letter"
    },
    ". Ring your indemnifier before you answer. Don’t delete anything. Put the date in your diary, and tell somebody who cares about you."
   ]
  }
 ]
};
