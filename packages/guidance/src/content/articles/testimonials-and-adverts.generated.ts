// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "testimonials-and-adverts",
 "title": "Praise and adverts: what each country allows",
 "summary": "Sharing a patient’s thanks is ordinary in some countries and banned in others. Find your line in the table before you share, quote or like.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "conflict",
  "sources",
  "role"
 ],
 "also": [
  "testimonials",
  "advertising",
  "marketing",
  "before and after"
 ],
 "references": [
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "89",
    "90"
   ],
   "says": [
    "What you tell the public must not mislead. The same holds when you advertise what you do."
   ]
  },
  {
   "source": "ipt-social-media-2024",
   "paragraphs": [],
   "says": [
    "Adverts must follow the rules. You answer for what you post, like or share."
   ]
  },
  {
   "source": "ddu-titles-2024",
   "paragraphs": [],
   "says": [
    "Dentists use the registered title only, and approve quotes and testimonials in others’ marketing."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "No testimonials in advertising or on any platform that you control. No comparison with others."
   ]
  },
  {
   "source": "au-ahpra-testimonial-tool",
   "paragraphs": [],
   "says": [
    "A testimonial is a positive statement about clinical matters."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [
    "National Law section 133(1)"
   ],
   "says": [
    "The guidelines on advertising, and the limits of the section, as others quote it."
   ]
  },
  {
   "source": "au-mivision-testimonials-2018",
   "paragraphs": [],
   "says": [
    "Gives the number of the section."
   ]
  },
  {
   "source": "za-hpcsa-16",
   "paragraphs": [],
   "says": [
    "The South African guidance, as others report it."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "What touting and canvassing mean."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "Nothing laudatory, comparative or enticing."
   ]
  },
  {
   "source": "sg-smc-advisory-2020",
   "paragraphs": [],
   "says": [
    "No testimonials in any medium that you control, even when true."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "Practice promotion, as others report it."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "Letters of thanks must not be published where they can be linked to the doctor."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "To claim more skill than others breaks the code."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A page run by a doctor’s spouse."
   ]
  },
  {
   "source": "my-mmc-code-2019",
   "paragraphs": [],
   "says": [
    "Guideline on giving information to the public."
   ]
  },
  {
   "source": "my-phfsa-1998",
   "paragraphs": [
    "section 108"
   ],
   "says": [
    "No advert that misleads, as a law firm reports."
   ]
  },
  {
   "source": "my-rds-law",
   "paragraphs": [],
   "says": [
    "Doctors, advertising and social media."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Say what ties you to what you praise, as law firms report."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [],
   "says": [
    "A patient’s story needs the patient’s authority."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "81% of US state boards would be likely to look into misleading claims about outcomes."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "patient-review"
 ],
 "words": 785,
 "readingAge": 9.9,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A patient writes: “Best dentist ever, my smile is back.” May you share it? In some countries, yes, with the patient’s consent and if it doesn’t mislead. In Australia, New Zealand, Singapore and Hong Kong, no or hardly ever. So find out where you stand before you press anything."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-patients-praise-in-your-own-advertising",
   "text": [
    "A patient’s praise in your own advertising"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Country"
    ],
    [
     "What we have read"
    ]
   ],
   "rows": [
    [
     [
      "New Zealand"
     ],
     [
      {
       "strong": "Not allowed."
      },
      " Don’t use it in adverts or quote it on anything you control"
     ]
    ],
    [
     [
      "Australia"
     ],
     [
      {
       "strong": "Not allowed"
      },
      " if it is about clinical care. Praise for service or manner may stay"
     ]
    ],
    [
     [
      "Singapore"
     ],
     [
      {
       "strong": "Not allowed"
      },
      " in anything you control, even when true"
     ]
    ],
    [
     [
      "Hong Kong"
     ],
     [
      {
       "strong": "Not allowed"
      },
      " where it can be linked to you (as reported)"
     ]
    ],
    [
     [
      "South Africa"
     ],
     [
      "May count as canvassing (as reported)"
     ]
    ],
    [
     [
      "Malaysia"
     ],
     [
      "Restricted. Information for the public has limits"
     ]
    ],
    [
     [
      "United States"
     ],
     [
      "Allowed if you say what ties you to them (as reported), and with the patient’s authority"
     ]
    ],
    [
     [
      "United Kingdom"
     ],
     [
      "We have read no ban. It must not mislead. Check with your regulator"
     ]
    ],
    [
     [
      "Ireland"
     ],
     [
      "We have not read the rule. Check with your council"
     ]
    ],
    [
     [
      "Canada"
     ],
     [
      "It differs by province. Check with your college"
     ]
    ],
    [
     [
      "Caribbean and Bermuda"
     ],
     [
      "No common rule found. Check with your council"
     ]
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "better-leading-the-best",
   "text": [
    "“Better”, “leading”, “the best”"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Country"
    ],
    [
     "What we have read"
    ]
   ],
   "rows": [
    [
     [
      "New Zealand"
     ],
     [
      "Don’t compare yourself with others, or hint at it"
     ]
    ],
    [
     [
      "Singapore"
     ],
     [
      "Nothing that praises or compares"
     ]
    ],
    [
     [
      "Hong Kong"
     ],
     [
      "Don’t claim more skill than others"
     ]
    ],
    [
     [
      "South Africa"
     ],
     [
      "Don’t use it (as reported)"
     ]
    ],
    [
     [
      "Australia"
     ],
     [
      "You need good evidence"
     ]
    ],
    [
     [
      "United Kingdom"
     ],
     [
      "It must not mislead, so you need to show it"
     ]
    ],
    [
     [
      "Ireland, Malaysia, United States, Canada"
     ],
     [
      "We have not read the rule. Be ready to show it"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Wherever you are, wrong claims about results are taken seriously. In a survey, 81% of US state boards said that they would be likely to look into misleading claims about outcomes. It was the highest figure of all."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "three-things-that-surprise-people",
   "text": [
    "Three things that surprise people"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A page counts as an advert."
    },
    " If a page or profile helps to bring in patients, it is advertising. In Australia that covers the comments under your posts as well. Whoever controls the page answers for them, even if the site won’t let you turn them off."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Sharing counts."
    },
    " To like, quote, pin or repost praise can be the same as writing it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Others can do it for you, and it is still yours."
    },
    " In Hong Kong a surgeon’s spouse ran a clinic page for two years. It showed letters of thanks and pictures from theatre. The surgeon was ordered off the register for three months, and the order was put on hold for 12. So check what family, staff and agencies post in your name."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-you-may-do-nearly-anywhere",
   "text": [
    "What you may do nearly anywhere"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Say what you offer, in plain facts that can be checked."
     ]
    },
    {
     "text": [
      "Give your name, your title as registered, where you are and how to book."
     ]
    },
    {
     "text": [
      "Explain a treatment, with its risks as well as its good sides."
     ]
    },
    {
     "text": [
      "Say what you own and what you are paid for. See ",
      {
       "link": "saying what you gain",
       "to": "article:declaring-interests"
      },
      "."
     ]
    },
    {
     "text": [
      "Leave praise where the patient put it, on a site that isn’t yours."
     ]
    },
    {
     "text": [
      "Thank somebody in private, through the proper channel."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We offer check-ups and fillings for adults and children. Prices and opening times are on our website."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-already-shared-some",
   "text": [
    "If you already shared some"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That happens to careful people, since apps push us to do it. Don’t panic. Keep a dated picture. If there is no complaint or inquiry, and none is likely, take it off your page. If there is one, ask your indemnifier first. Then tell whoever runs the page what the rule is."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-praise-meets-confidentiality",
   "text": [
    "Where praise meets confidentiality"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Even where praise is allowed, a share tells people that somebody is your patient. They told their friends. They didn’t agree to be your advert. Ask for written consent to this very use, let them say no with ease, and stop if they change their mind."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "in-more-detail",
   "text": [
    "In more detail"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A testimonial is a positive statement about clinical matters: a story, an experience, a success. “The staff were friendly” may stay. “My pain has gone” may not, on a page that you control. Reviews on sites that you don’t control are not covered, so long as you don’t use them. The law sets fines of up to 60,000 Australian dollars for a person and 120,000 for a company, for each offence. It also bars inducements without their terms, unreasonable hopes and pushing people to have what they don’t need, as reported."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "You answer for the content even when somebody else wrote it. Claims need reasonable grounds. Don’t use your position to endorse medical products in adverts."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Information must be factual, accurate and open to checking. It may not be sensational, enticing or disparaging, and may hold no financial inducement. It makes no difference if a proxy says it. Don’t pay for rating sites or join them."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Information must be accurate, factual, open to checking and balanced. Give the drawbacks too. Do what you can to stop others from publishing letters of thanks."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Two words matter, as reported. Touting means specials, discounts and perks. Canvassing means drawing attention to how able or experienced you are. Neither is allowed, and nobody at your workplace may do it for you. Truthful, professional adverts are fine."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Private clinics may not mislead the public in adverts. The council’s guideline of 2006 limits adverts and canvassing. Ask the council whether your advert needs approval."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Say clearly what ties you to the person who praises you, in a way that is hard to miss. A patient’s story needs the patient’s authority under the privacy rule."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The GMC asks doctors to be accurate, to leave out nothing relevant and to declare what they gain. Dentists must approve quotes and testimonials that others use to market them. Use only the title that you are registered for. Adverts have rules of their own, most of all for ",
    {
     "link": "prescription medicines",
     "to": "article:prescription-medicines"
    },
    "."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Write to your council or college with the exact words that you would like to use. Keep the answer."
   ],
   "when": {
    "regions": [
     "IE",
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
