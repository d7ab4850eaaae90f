// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-united-states",
 "title": "What is different in the United States",
 "summary": "The federal privacy rule decides most questions about patients, and replies to reviews have been settled for tens of thousands of dollars. The rest is your state’s.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "US"
 ],
 "topics": [
  "confidentiality",
  "complaint",
  "conflict",
  "boundaries",
  "sources",
  "role"
 ],
 "also": [],
 "references": [
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)",
    "45 CFR 164.514(b)(1)",
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "What may be said about patients, and when details no longer point to one."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "Replies to reviews with what you know of patients are not allowed."
   ]
  },
  {
   "source": "us-hipaa-guide-reviews",
   "paragraphs": [],
   "says": [
    "To confirm that somebody is a patient counts too."
   ]
  },
  {
   "source": "us-nixon-peabody-reviews-2023",
   "paragraphs": [],
   "says": [
    "A law firm on replies to reviews."
   ]
  },
  {
   "source": "case-review-reply-texas",
   "paragraphs": [],
   "says": [
    "$10,000, and a plan of two years."
   ]
  },
  {
   "source": "case-review-replies-50000",
   "paragraphs": [],
   "says": [
    "$50,000."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "$30,000, and notices to the patients."
   ]
  },
  {
   "source": "us-ama-2.3.2",
   "paragraphs": [],
   "says": [
    "The policy of November 2010, as reported."
   ]
  },
  {
   "source": "us-fsmb-2019",
   "paragraphs": [],
   "says": [
    "The state boards’ report. Its introduction was read. It replaced guidelines of 2012."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Revised in 2023. Known from law firms."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "What 48 state boards would be likely to look into."
   ]
  },
  {
   "source": "case-unnamed-trauma-patient",
   "paragraphs": [],
   "says": [
    "No name, and still known. A reprimand."
   ]
  },
  {
   "source": "case-livestreamed-surgery",
   "paragraphs": [],
   "says": [
    "Operations streamed live. A licence revoked."
   ]
  },
  {
   "source": "case-tiktok-icks",
   "paragraphs": [],
   "says": [
    "Four nurses dismissed."
   ]
  },
  {
   "source": "case-placenta-photograph",
   "paragraphs": [],
   "says": [
    "Four students put back by a court."
   ]
  },
  {
   "source": "us-complaints-guide",
   "paragraphs": [],
   "says": [
    "A guide for patients’ advocates."
   ]
  }
 ],
 "situations": [
  "patient-review",
  "complaint-online",
  "case-discussion-online",
  "sponsored-posts"
 ],
 "words": 662,
 "readingAge": 10,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Two layers apply to you. The federal privacy rule, known as HIPAA, is the same in every state. Your licence, and much of the law besides, is your state’s. We have read the first far better than the second."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "who-keeps-your-licence",
   "text": [
    "Who keeps your licence"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your state’s board: of medicine for doctors, of nursing for nurses, and so on for dentists, pharmacists, physical therapists and psychologists. Each makes its own rules. Look on your board’s site, or ask it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-you-may-say-about-patients",
   "text": [
    "What you may say about patients"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "HIPAA",
     "to": "source:us-hipaa"
    },
    " lets you use what you know for treatment, payment and running the service, and in some listed cases. For the rest you need the patient’s valid authorisation. It binds what it calls covered entities, and their business associates. Ask whether that is you. Your board and your employer will expect the same care in any case."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Details count as stripped of identity in two ways only:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Safe Harbor."
      },
      " Eighteen kinds of detail are gone, and you know of nothing left that would tell."
     ]
    },
    {
     "text": [
      {
       "strong": "An expert."
      },
      " Somebody with the skill finds the risk very small, and writes down why."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A list alone doesn’t make a story nobody’s. ",
    {
     "link": "How few people fit",
     "to": "article:how-few-fit"
    },
    " shows why. In Rhode Island an emergency doctor gave no name, and people nearby still knew. The result was a ",
    {
     "link": "reprimand",
     "to": "source:case-unnamed-trauma-patient"
    },
    " and $500."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "reviews",
   "text": [
    "Reviews"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This is where practices here have paid. The federal health department says that answering a review with what you know of a patient is ",
    {
     "link": "not allowed",
     "to": "source:us-hhs-reviews-2022"
    },
    ". To ",
    {
     "link": "confirm",
     "to": "source:us-hipaa-guide-reviews"
    },
    " that somebody is a patient counts. It makes no difference that the patient told the story first."
   ]
  },
  {
   "kind": "bars",
   "title": "What four practices paid over replies to reviews",
   "unit": "US$",
   "full": 50000,
   "rows": [
    {
     "label": "Dental, Texas, 2019",
     "value": 10000
    },
    {
     "label": "Dental, California, 2022",
     "value": 23000
    },
    {
     "label": "Psychiatric, New Jersey, 2023",
     "value": 30000
    },
    {
     "label": "Dental, 2022",
     "value": 50000
    }
   ],
   "words": "The four paid $10,000, $23,000, $30,000 and $50,000."
  },
  {
   "kind": "paragraph",
   "text": [
    "So a line that would suit a stranger, or none:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Privacy rules mean that we can’t reply to reviews in detail. Anybody with a concern is welcome to call the office."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "boundaries-and-conduct",
   "text": [
    "Boundaries and conduct"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The ",
    {
     "link": "American Medical Association",
     "to": "source:us-ama-2.3.2"
    },
    " set out in 2010, as reported: keep proper boundaries, think about keeping personal and professional pages apart, use privacy settings, and look yourself up from time to time."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The ",
    {
     "link": "state boards’ federation",
     "to": "source:us-fsmb-2019"
    },
    " issued a report in April 2019. We read its introduction. The older guidelines, of 2012, advised against contact with patients on personal sites. They have been replaced. Ask your board what holds now."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What would bring a board to your door? A survey of 48 asked."
   ]
  },
  {
   "kind": "bars",
   "title": "Boards that would be likely to look into it",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Misleading claims about results",
     "value": 81
    },
    {
     "label": "Pictures of patients without consent",
     "value": 79
    },
    {
     "label": "Wrong claims about credentials",
     "value": 77
    },
    {
     "label": "A breach of confidentiality",
     "value": 65
    },
    {
     "label": "Speech that discriminates",
     "value": 60
    },
    {
     "label": "A story from work that breaches nothing",
     "value": 16
    }
   ],
   "words": "81% would be likely to look into misleading claims about results, 79% into pictures of patients without consent, 77% into wrong claims about credentials, 65% into a breach of confidentiality, 60% into speech that discriminates, and 16% into a story from work that breaches nothing."
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "praise-gifts-and-your-own-products",
   "text": [
    "Praise, gifts and your own products"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The Federal Trade Commission’s ",
    {
     "link": "guides",
     "to": "source:us-ftc-255"
    },
    ", as law firms tell them, ask you to say what ties you to what you praise. It must be hard to miss and easy to grasp, and in the same form as the claim. Tags and reposts count. A patient’s story needs the patient’s authorisation as well."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-has-happened-here",
   "text": [
    "What has happened here"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Operations streamed live, and patients harmed, after two warnings: a surgeon in Ohio lost the ",
      {
       "link": "licence",
       "to": "source:case-livestreamed-surgery"
      },
      " for good, in July 2023."
     ]
    },
    {
     "text": [
      "Four maternity nurses in Georgia mocked patients on TikTok: ",
      {
       "link": "dismissed",
       "to": "source:case-tiktok-icks"
      },
      "."
     ]
    },
    {
     "text": [
      "Four students in Kansas posted a photo that linked to nobody: dismissed, then ",
      {
       "link": "put back by a court",
       "to": "source:case-placenta-photograph"
      },
      "."
     ]
    }
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
    "A hospital has a ",
    {
     "link": "grievance process",
     "to": "source:us-complaints-guide"
    },
    " of its own. After that there may be state agencies and licensing boards."
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
      "Your state’s law on defamation, on recording and on privacy. Ask a lawyer there."
     ]
    },
    {
     "text": [
      "How soon patients and others must be told when details get out. Tell your privacy officer at once."
     ]
    },
    {
     "text": [
      "What nurses’ bodies say on social media, and what the law says on posts about pay and staffing. Ask your association or union."
     ]
    },
    {
     "text": [
      "What may be said about prescription drugs. Ask before you name one."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Call your malpractice carrier first. If the board has written, ",
    {
     "link": "call before you answer",
     "to": "situation:regulator-letter"
    },
    "."
   ]
  }
 ]
};
