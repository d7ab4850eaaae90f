// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "cases-roles-and-promotion",
 "title": "Titles, profiles and promotion",
 "summary": "A job that was never held, a profile in somebody else’s face, a page of praise. Untrue claims are what boards say they look into most.",
 "kind": "cases",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "role",
  "conflict",
  "sources"
 ],
 "also": [],
 "references": [
  {
   "source": "case-false-employment",
   "paragraphs": [],
   "says": [
    "False employment on LinkedIn and a CV. Conditions for 12 months."
   ]
  },
  {
   "source": "case-false-profile",
   "paragraphs": [],
   "says": [
    "A false profile with somebody’s photographs. A warning."
   ]
  },
  {
   "source": "case-botox-advert",
   "paragraphs": [],
   "says": [
    "An advert that named Botox, with a dentist’s support. Upheld."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A clinic page run by a doctor’s spouse."
   ]
  },
  {
   "source": "case-pandemic-videos",
   "paragraphs": [],
   "says": [
    "Videos about the pandemic. Suspended for six months, and appeals."
   ]
  },
  {
   "source": "case-anonymous-jokes",
   "paragraphs": [],
   "says": [
    "An account without a name that its own description gave away."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "What US boards would probably look into."
   ]
  },
  {
   "source": "greysen-2012",
   "paragraphs": [],
   "says": [
    "What 48 US boards had been told of."
   ]
  },
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.12",
    "rule 12.18"
   ],
   "says": [
    "No adverts for prescription-only medicines to the public. No endorsement of a medicine by a health professional."
   ]
  },
  {
   "source": "asa-health-professionals",
   "paragraphs": [],
   "says": [
    "Tells of the advert, and of the rule on endorsement."
   ]
  },
  {
   "source": "ddu-titles-2024",
   "paragraphs": [],
   "says": [
    "Use the title that you are registered with."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "82",
    "89",
    "90"
   ],
   "says": [
    "Be honest about your experience and role. Mislead nobody. Declare what you gain."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Let people check your claims. Usually say who you are when you write about health."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "Claims of superior skill break the code, as others report it."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "Nothing that flatters, compares or lures."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "No comparison with another doctor, and you answer for what others write for you."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "No touting and no canvassing, as reported."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "impersonation-or-fake-account",
  "speaking-invitation",
  "old-posts"
 ],
 "words": 742,
 "readingAge": 8.8,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "There are few cases here. But misleading claims and false credentials are close to the top of what boards say they look into. Outcomes are as reported on their dates."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-boards-look-into",
   "text": [
    "What boards look into"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "US boards",
     "to": "source:greysen-2013"
    },
    " were asked about many kinds of conduct online. Here are four of them:"
   ]
  },
  {
   "kind": "bars",
   "title": "Share of US boards that would probably investigate",
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
     "label": "False credentials",
     "value": 77
    },
    {
     "label": "A breach of confidentiality",
     "value": 65
    }
   ],
   "words": "Misleading claims about results 81%, pictures of patients without consent 79%, false credentials 77%, and a breach of confidentiality 65%."
  },
  {
   "kind": "paragraph",
   "text": [
    "It had come up in life as well. Of 48 boards, ",
    {
     "link": "60%",
     "to": "source:greysen-2012"
    },
    " had been told of false credentials online."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-job-that-was-not-held",
   "text": [
    "A job that was not held"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A pharmacist in the United Kingdom had claimed employment that was not true, on LinkedIn and in a CV. At first there was a suspension. In March 2024 ",
    {
     "link": "conditions for 12 months",
     "to": "source:case-false-employment"
    },
    " took its place."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is easy to drift there. A title that you held once, a course half finished, “consultant” in another sense. Nobody else updates your profile, so put a date in the diary."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-face-that-was-not-theirs",
   "text": [
    "A face that was not theirs"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A pharmacist in Northern Ireland made a false profile. It used somebody’s photos and said things that were not true. There was a police caution. In February 2025 the case ended in a ",
    {
     "link": "warning",
     "to": "source:case-false-profile"
    },
    ". The pharmacist had reported the matter, and that counted in favour."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-name-that-was-left-out",
   "text": [
    "A name that was left out"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A doctor in the United Kingdom wrote under no name. The account’s own description gave a role and a region. A colleague ",
    {
     "link": "recognised it",
     "to": "source:case-anonymous-jokes"
    },
    " and reported it. You may be private online. You can’t count on being unknown."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-page-of-praise",
   "text": [
    "A page of praise"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A surgeon in Hong Kong had a page for the clinic, and a spouse ran it. For two years it showed pictures from theatre, patients’ conditions, letters of thanks and words of praise. The council ordered three months off the register, and put the order ",
    {
     "link": "on hold for 12 months",
     "to": "source:case-clinic-page"
    },
    ". That the spouse wrote it did not help."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-brand-name",
   "text": [
    "A brand name"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A clinic in the United Kingdom advertised with the name Botox and a dentist’s support. In 2012 the complaint was ",
    {
     "link": "upheld",
     "to": "source:case-botox-advert"
    },
    ". Two rules meet there. A medicine that needs a prescription ",
    {
     "link": "may not be advertised",
     "to": "source:cap-12"
    },
    " to the public. And a health professional may not endorse a medicine. Both ",
    {
     "link": "still hold",
     "to": "source:asa-health-professionals"
    },
    " in the United Kingdom. ",
    {
     "link": "Prescription medicines",
     "to": "article:prescription-medicines"
    },
    " has the rest."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "claims-about-health",
   "text": [
    "Claims about health"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A surgeon in the United Kingdom posted videos about the pandemic in 2020. A tribunal ",
    {
     "link": "suspended",
     "to": "source:case-pandemic-videos"
    },
    " the surgeon for six months. Two courts weighed it against freedom of expression. We have not read how the appeals ended. A title lends weight to a claim, and so the claim has to bear it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-the-cases-share",
   "text": [
    "What the cases share"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "People trusted what was said, because of who seemed to say it."
     ]
    },
    {
     "text": [
      "In two of them somebody else did the posting or the advertising."
     ]
    },
    {
     "text": [
      "What stays up goes on counting. The page in Hong Kong ran for two years."
     ]
    },
    {
     "text": [
      "Where somebody had owned up, it helped."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "ten-minutes-with-your-own-profile",
   "text": [
    "Ten minutes with your own profile"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Title."
      },
      " Is it the one that you are registered with, today?"
     ]
    },
    {
     "text": [
      {
       "strong": "Posts held."
      },
      " Dates right? Is anything there that you have left?"
     ]
    },
    {
     "text": [
      {
       "strong": "Letters after your name."
      },
      " Would a patient think that they mean more than they do?"
     ]
    },
    {
     "text": [
      {
       "strong": "“Specialist”, “expert”, “leading”, “best”."
      },
      " Can you show it? Where you work, may you say it?"
     ]
    },
    {
     "text": [
      {
       "strong": "Pictures."
      },
      " Are they all of you, and is there leave for each?"
     ]
    },
    {
     "text": [
      {
       "strong": "What you gain."
      },
      " Is it said, and first? See ",
      {
       "link": "saying what you gain",
       "to": "article:declaring-interests"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Who else can post?"
      },
      " Ask them to show you the last ten."
     ]
    },
    {
     "text": [
      {
       "strong": "Praise."
      },
      " May you show it where you are? See ",
      {
       "link": "praise and adverts",
       "to": "article:testimonials-and-adverts"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you find something wrong, correct it today and keep a note of what it said before. But if a complaint or an inquiry may come, ring your indemnifier first, and change nothing until they say so."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-it-is-written",
   "text": [
    "Where it is written"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "em": "Good medical practice"
      },
      " asks for honesty about ",
      {
       "link": "experience and role",
       "to": "source:gmc-gmp-2024#82"
      },
      ", and for ",
      {
       "link": "interests to be declared",
       "to": "source:gmc-gmp-2024#90"
      },
      ". The GMC also says to ",
      {
       "link": "usually say who you are",
       "to": "source:gmc-social-media-2024"
      },
      " when you write about health."
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
      "Use your ",
      {
       "link": "registered title",
       "to": "source:ddu-titles-2024"
      },
      ". Say “specialist” only if you are on one of the lists. Read what others write in your name."
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
      {
       "link": "No comparison",
       "to": "source:nz-mcnz-advertising"
      },
      " with other doctors. You answer for what others write for you."
     ],
     "when": {
      "regions": [
       "NZ"
      ]
     }
    },
    {
     "text": [
      "Nothing that ",
      {
       "link": "flatters, compares or lures",
       "to": "source:sg-sma-advertising-2020"
      },
      ", through somebody else either."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "To claim superior skill ",
      {
       "link": "breaks the code",
       "to": "source:hk-mchk-code"
      },
      ", as reported."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "No ",
      {
       "link": "touting or canvassing",
       "to": "source:za-adsa-touting-2025"
      },
      ", as reported. “Best” is one of the words to avoid."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      {
       "link": "Praise and adverts",
       "to": "article:testimonials-and-adverts"
      },
      " has what we read for your country."
     ],
     "when": {
      "regions": [
       "IE",
       "AU",
       "MY",
       "US",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ]
  }
 ]
};
