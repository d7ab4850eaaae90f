// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-canada",
 "title": "What is different in Canada",
 "summary": "Each province has its own college. British Columbia’s says not to answer ratings. Ontario’s says that fair criticism in good faith is not likely to be a fault.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "CA"
 ],
 "topics": [
  "respect",
  "sources",
  "complaint",
  "disrepute",
  "confidentiality",
  "defamation"
 ],
 "also": [],
 "references": [
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Ontario. June 2022, updated in November 2024."
   ]
  },
  {
   "source": "ca-cpsbc",
   "paragraphs": [],
   "says": [
    "British Columbia. A guideline of June 2019, and an article of 2020 on ratings."
   ]
  },
  {
   "source": "ca-cpsm-standard",
   "paragraphs": [],
   "says": [
    "Manitoba. In force since 28 June 2023. Only its date was read."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "31",
    "32",
    "33",
    "34",
    "41"
   ],
   "says": [
    "The medical association’s code, as Manitoba’s college quotes it."
   ]
  },
  {
   "source": "ca-cmpa-protocol",
   "paragraphs": [],
   "says": [
    "The protective association’s page on social media."
   ]
  },
  {
   "source": "case-online-rating-reply",
   "paragraphs": [],
   "says": [
    "A reply that named the patient."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "A nurse’s criticism, and an appeal that succeeded."
   ]
  },
  {
   "source": "ca-patient-ombudsman",
   "paragraphs": [],
   "says": [
    "Where a complaint can go in Ontario."
   ]
  }
 ],
 "situations": [
  "patient-review",
  "political-posts",
  "personal-posts",
  "complaint-online"
 ],
 "words": 697,
 "readingAge": 9.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "There is no one rule for Canada. Each province has its own colleges, and the law may differ too. We have read texts for doctors from Ontario and British Columbia, and the date of Manitoba’s. If you work elsewhere, take them as examples."
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
   "kind": "paragraph",
   "text": [
    "For doctors, the College of Physicians and Surgeons of your province. For nurses, midwives, dentists, pharmacists, physiotherapists and psychologists, the college of your profession there. For paramedics we have not read it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "ontario",
   "text": [
    "Ontario"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "The policy",
     "to": "source:ca-cpso-social"
    },
    " is of June 2022, and was updated in November 2024. It uses two words with care. “Must” is a duty. “Advised” leaves it to your judgement."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Conduct is unprofessional when it gets in the way of good care, trust, safety or teamwork, or may do so."
     ]
    },
    {
     "text": [
      "One act can be enough."
     ]
    },
    {
     "text": [
      "It is about professional use first. It can reach your personal use too. That depends on how grave it is, whether you were known as a doctor, and how it is tied to your role."
     ]
    },
    {
     "text": [
      {
       "strong": "Constructive criticism in good faith is not likely to be unprofessional."
      }
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That last point is worth reading twice. You may say that a wait is too long, or that a policy is wrong. Keep to the matter."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "british-columbia",
   "text": [
    "British Columbia"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The college has a ",
    {
     "link": "guideline",
     "to": "source:ca-cpsbc"
    },
    " of June 2019. It has also written on ratings, and the title says it all: resist the temptation to answer them. One doctor did answer. The reply ",
    {
     "link": "named the patient",
     "to": "source:case-online-rating-reply"
    },
    " and made claims about her. It was found unprofessional, and a serious breach, in 2020."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you feel that you must say something, it should suit a stranger:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We don’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "manitoba",
   "text": [
    "Manitoba"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A ",
    {
     "link": "standard on social media",
     "to": "source:ca-cpsm-standard"
    },
    " has been in force since 28 June 2023. We have read no more of it than that. If you are there, read it before this page."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-medical-associations-code",
   "text": [
    "The medical association’s code"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "As ",
    {
     "link": "Manitoba’s college",
     "to": "source:ca-cma-code"
    },
    " quotes it:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Respect the dignity of colleagues (paragraph 31)."
     ]
    },
    {
     "text": [
      "Be respectful in all media (32)."
     ]
    },
    {
     "text": [
      "Be civil. Don’t run colleagues down for private reasons, but do report misconduct (33)."
     ]
    },
    {
     "text": [
      "Own what you do (34)."
     ]
    },
    {
     "text": [
      "When you speak to the public, give views that the profession accepts. If yours is not one of them, ",
      {
       "strong": "say so clearly"
      },
      " (41)."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The last is rare among the texts that we have read. It doesn’t forbid you a view of your own. It asks you to label it."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "This is my own view, and it differs from the usual advice. The usual advice is to have the screening test as offered."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "speaking-up-as-a-citizen",
   "text": [
    "Speaking up as a citizen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A nurse in Saskatchewan wrote on Facebook, off duty and grieving, about the care of her grandfather. She was disciplined, with a fine and costs of C$26,000 between them. In 2020 the court of appeal ",
    {
     "link": "set that aside",
     "to": "source:case-grieving-relative"
    },
    ". Criticism of the health system, it said, is in the public interest."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So there is room, though it took an appeal. If you want to speak about care in your own family, have a colleague read it first. ",
    {
     "link": "Political posts",
     "to": "situation:political-posts"
    },
    " goes through it."
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
    "With the practice or hospital first, in private. In Ontario, the ",
    {
     "link": "Patient Ombudsman",
     "to": "source:ca-patient-ombudsman"
    },
    " can be asked after that, once the person has tried to settle it with the hospital or home. Other provinces have ways of their own, and we have not read them."
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
      {
       "strong": "Your province’s privacy law,"
      },
      " and whom to tell when details get out. Tell your privacy officer at once, and ask. ",
      {
       "link": "The first 72 hours",
       "to": "article:first-72-hours"
      },
      " gives the order."
     ]
    },
    {
     "text": [
      {
       "strong": "Patients’ praise and adverts."
      },
      " We have read no rule. It differs by province, so ask your college."
     ]
    },
    {
     "text": [
      {
       "strong": "Naming prescription drugs in public."
      },
      " Ask before you do."
     ]
    },
    {
     "text": [
      {
       "strong": "Defamation."
      },
      " The law and its time limits. Ask a lawyer early."
     ]
    },
    {
     "text": [
      {
       "strong": "Nurses, dentists and the others."
      },
      " We have read no text of your colleges on social media. Ask yours."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Doctors can ring the ",
    {
     "link": "protective association",
     "to": "source:ca-cmpa-protocol"
    },
    " (CMPA), which has a page on social media as well. Others have an insurer, a union or an association. Ring before you write to the college."
   ]
  }
 ]
};
