// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-caribbean",
 "title": "What is different in the Caribbean and Bermuda",
 "summary": "We found no regulator’s text on social media here. What weighs more is size. On a small island, very little is needed to know who it was.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "caribbean"
 ],
 "topics": [
  "confidentiality",
  "complaint",
  "boundaries",
  "respect"
 ],
 "also": [],
 "references": [
  {
   "source": "caribbean-mps-team",
   "paragraphs": [],
   "says": [
    "Medical Protection names the 18 countries that it serves."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "On complaints, and on small communities. From 2015."
   ]
  },
  {
   "source": "sweeney-2000",
   "paragraphs": [],
   "says": [
    "How few details single a person out, by the census of 1990."
   ]
  },
  {
   "source": "golle-2006",
   "paragraphs": [],
   "says": [
    "The same with the census of 2000, and a lower figure."
   ]
  }
 ],
 "situations": [
  "patient-friend-request",
  "case-discussion-online",
  "complaint-online",
  "searching-for-a-patient"
 ],
 "words": 661,
 "readingAge": 8.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Two things are different here. There is less written down, and everybody knows everybody. The second calls for more care than the first."
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
     "Where"
    ],
    [
     "Doctors"
    ]
   ],
   "rows": [
    [
     [
      "Barbados"
     ],
     [
      "Barbados Medical Council"
     ]
    ],
    [
     [
      "Jamaica"
     ],
     [
      "Medical Council of Jamaica"
     ]
    ],
    [
     [
      "Trinidad and Tobago"
     ],
     [
      "Medical Board of Trinidad and Tobago"
     ]
    ],
    [
     [
      "Elsewhere"
     ],
     [
      "The medical council of your territory"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "For nurses, midwives, dentists, pharmacists and others we have not read whose register it is. Your employer will know."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-the-rules-ask",
   "text": [
    "What the rules ask"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We looked for a text on social media by a regulator of the region and found none. That doesn’t mean that anything goes. Councils apply their general codes. Ask yours for its code, and whether it has anything newer."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Until then, four things hold nearly anywhere:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Keep what you know of patients to yourself, in private chats too."
     ]
    },
    {
     "text": [
      "Be decent to patients and colleagues."
     ]
    },
    {
     "text": [
      "Keep your role and your friendships apart where you can."
     ]
    },
    {
     "text": [
      "Check what you say about health, and say what you gain."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The texts that Bedside shows you here are British. They are examples of how a regulator thinks. They are not your law."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "on-a-small-island",
   "text": [
    "On a small island"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In a city, “a man in his fifties with a snake bite” could be anybody. On an island with one hospital, it is Tuesday’s news. Your name, your ward and the day are often enough. So is a car outside the clinic."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In the United States, three plain facts were likely to single out ",
    {
     "link": "most people",
     "to": "source:sweeney-2000"
    },
    ": birth date, sex and post code. One study put it at 87%, a later one at ",
    {
     "link": "63%",
     "to": "source:golle-2006"
    },
    ". Where there are fewer people, it takes fewer facts. ",
    {
     "link": "How few people fit",
     "to": "article:how-few-fit"
    },
    " shows how that works."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So, before you tell a story:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Leave it for months, not days."
     ]
    },
    {
     "text": [
      "Leave out what was rare: the injury, the age, the road."
     ]
    },
    {
     "text": [
      "Think of the cousin who will read it. If she would know, don’t post it."
     ]
    },
    {
     "text": [
      "Better still, tell what you learned, and nobody’s story."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Clinic tip for the hot months: keep water near you, and look in on older neighbours."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-your-patients-are-your-neighbours",
   "text": [
    "When your patients are your neighbours"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You will meet patients at church, at the shop and at your sister’s wedding. Some were friends long before. Nobody can ask you to have no friends."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What you can do is keep the two roles apart. Don’t give advice in comments or direct messages. Don’t look people up. If a patient whom you know only from the clinic sends a request, ",
    {
     "link": "decline kindly",
     "to": "situation:patient-friend-request"
    },
    ". If a friend becomes your patient, talk about care at work alone. Where another colleague can see them, that may be easier for both of you."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "complaints",
   "text": [
    "Complaints"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2015 Medical Protection wrote that a small community can hold people back from ",
    {
     "link": "complaining",
     "to": "source:caribbean-mps-2015"
    },
    ". It had St Kitts in mind. So what comes out online may be something that nobody dared to say to your face. Take it as news, if you can. That is hard when it hurts. It can wait until tomorrow."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The proper way is with the practice or hospital itself, by its own procedure, in private. In Barbados the doctors’ association (BAMP) was said in 2015 to offer conciliation. Ask whether it still does. Beyond that we have read of no route."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t answer in public with anything that shows you know them. Everybody else will work it out."
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
      {
       "strong": "Data protection."
      },
      " Laws differ from island to island, and we have read none. Ask your employer what must be done when patients’ details get out, and tell them at once if they have. ",
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
       "strong": "Praise, adverts and medicines."
      },
      " We have read no rule. Ask your council, with the exact words."
     ]
    },
    {
     "text": [
      {
       "strong": "Defamation."
      },
      " The law is your own territory’s, and it need not be the same as in Britain. Ask a lawyer early."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Medical Protection ",
    {
     "link": "serves 18",
     "to": "source:caribbean-mps-team"
    },
    " English-speaking countries in the region. If you are a member, ring it first. If you aren’t, ask your association or your employer who advises you."
   ]
  }
 ]
};
