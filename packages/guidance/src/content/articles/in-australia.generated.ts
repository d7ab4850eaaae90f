// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-australia",
 "title": "What is different in Australia",
 "summary": "Patients’ praise about clinical care may not be used to advertise, and you answer for it on any page you control. Holding a view is not in itself a reason to be investigated.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "AU"
 ],
 "topics": [
  "conflict",
  "sources",
  "boundaries",
  "respect",
  "discrimination",
  "complaint"
 ],
 "also": [],
 "references": [
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "November 2019. A new edition was being prepared, so look for it."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [
    "National Law section 133(1)"
   ],
   "says": [
    "The rules on adverts, and the fines. The other limits of the section are known from those who quote it."
   ]
  },
  {
   "source": "au-ahpra-testimonial-tool",
   "paragraphs": [],
   "says": [
    "What counts as a testimonial."
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
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is investigated purely for a view."
   ]
  },
  {
   "source": "au-anmj-private-life",
   "paragraphs": [],
   "says": [
    "Private accounts may be looked at too."
   ]
  },
  {
   "source": "au-mda-national-sharing",
   "paragraphs": [],
   "says": [
    "A like or a share can make you a publisher."
   ]
  },
  {
   "source": "au-ahpra-complaints",
   "paragraphs": [],
   "says": [
    "Who handles complaints, and where it differs."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Messages to a patient. A reprimand, conditions and costs."
   ]
  },
  {
   "source": "case-ten-years-of-posts",
   "paragraphs": [],
   "says": [
    "About 30 posts over 10 years. An interim suspension, upheld."
   ]
  },
  {
   "source": "case-video-chat-threats",
   "paragraphs": [],
   "says": [
    "Threats in a video chat. Two nurses suspended while inquiries ran."
   ]
  },
  {
   "source": "case-flippant-comments",
   "paragraphs": [],
   "says": [
    "Flippant comments about patients. A warning."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "patient-review",
  "political-posts",
  "personal-posts"
 ],
 "words": 694,
 "readingAge": 10,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Two things stand out here. One is strict: what you may show of patients’ praise. The other gives you room: your right to hold a view and say so."
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
    "The Australian Health Practitioner Regulation Agency (Ahpra), with the National Board of your profession. That goes for doctors, nurses, midwives, dentists, pharmacists, paramedics, physiotherapists and psychologists. Students come under it too. New South Wales and Queensland handle complaints in their own way."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-ahpra-asks",
   "text": [
    "What Ahpra asks"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Its guide",
     "to": "source:au-ahpra-social"
    },
    " is of November 2019. A new one was in the making, so look whether it has come. The point of it: the law, your Board’s code and the rules on adverts hold online as they do in person. It makes no difference whether everybody can see it, or a few friends."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Keep what you know of patients to yourself."
     ]
    },
    {
     "text": [
      "Keep proper boundaries."
     ]
    },
    {
     "text": [
      "Be respectful about patients, colleagues and employers."
     ]
    },
    {
     "text": [
      "Say nothing false or misleading. A claim in an advert needs good evidence."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nurses have been told that a Board may look at ",
    {
     "link": "private accounts",
     "to": "source:au-anmj-private-life"
    },
    ", even without a link to the job. Doctors have been told that a like or a share can make you ",
    {
     "link": "a publisher",
     "to": "source:au-mda-national-sharing"
    },
    ". Check the law on medicines, on consumers and on privacy before you pass something on."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "praise-and-adverts",
   "text": [
    "Praise and adverts"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Section 133",
     "to": "source:au-ahpra-advertising"
    },
    " of the National Law forbids testimonials in adverts for a regulated health service. It binds everybody who advertises one, registered or not."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A ",
    {
     "link": "testimonial",
     "to": "source:au-ahpra-testimonial-tool"
    },
    " is a positive statement about clinical matters: a story, an experience, a success."
   ]
  },
  {
   "kind": "table",
   "head": [
    [],
    [
     "May it stay on your page?"
    ]
   ],
   "rows": [
    [
     [
      "“The staff were friendly and explained it all”"
     ],
     [
      "Yes. That is about service and manner"
     ]
    ],
    [
     [
      "“My knee has never been better”"
     ],
     [
      "No. That is about the care"
     ]
    ],
    [
     [
      "A review that nobody asked for, on a site you don’t control"
     ],
     [
      "It isn’t covered. Don’t reuse it"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A clinic’s page that brings in patients is an advert. Whoever controls it answers for the comments there. That holds even if the site won’t let you turn them off."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "As others quote it, the section has more limits. Nothing misleading. No offers without their terms. No hopes beyond reason. No pushing people to have what they don’t need. Cosmetic surgery has rules on adverts of its own."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The highest fine has gone up twelvefold. It holds everywhere since July 2024."
   ]
  },
  {
   "kind": "bars",
   "title": "Highest fine per offence",
   "unit": "A$",
   "full": 120000,
   "rows": [
    {
     "label": "One person, before",
     "value": 5000
    },
    {
     "label": "One person, now",
     "value": 60000
    },
    {
     "label": "A company, before",
     "value": 10000
    },
    {
     "label": "A company, now",
     "value": 120000
    }
   ],
   "words": "It rose from A$5,000 to A$60,000 for one person, and from A$10,000 to A$120,000 for a company."
  },
  {
   "kind": "paragraph",
   "text": [
    "If there is praise on your page, ",
    {
     "link": "read this first",
     "to": "article:testimonials-and-adverts"
    },
    ". Keep a dated picture. Ask your indemnifier before you change anything, if there is a complaint or one is likely."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "your-views",
   "text": [
    "Your views"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The Medical Board says that nobody is investigated ",
    {
     "link": "purely for holding or voicing a view",
     "to": "source:au-medical-board-views"
    },
    ". It recognises that people speak freely and speak up. How a view is put can matter: if it puts the public at risk, misleads, breaks confidence or harms trust in the profession."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So you may criticise a policy, a budget or a wait. Go for the thing, not for people."
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
      "A doctor in Western Australia sent a patient sexual messages late at night: a ",
      {
       "link": "reprimand",
       "to": "source:case-late-night-messages"
      },
      ", conditions, six months of mentoring and A$4,500 in costs."
     ]
    },
    {
     "text": [
      "About 30 posts in 10 years, some backing violence: a doctor in Melbourne was ",
      {
       "link": "suspended at once",
       "to": "source:case-ten-years-of-posts"
      },
      ", and a tribunal upheld it. That is a step on the way, not the last word."
     ]
    },
    {
     "text": [
      "Two nurses in Sydney made threats against patients of one nationality in a video chat: ",
      {
       "link": "suspended",
       "to": "source:case-video-chat-threats"
      },
      " in February 2025, while inquiries ran."
     ]
    },
    {
     "text": [
      "Flippant remarks about patients, in New South Wales: a ",
      {
       "link": "warning",
       "to": "source:case-flippant-comments"
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
      "About a service: the ",
      {
       "link": "health complaints body",
       "to": "source:au-ahpra-complaints"
      },
      " of the state or territory."
     ]
    },
    {
     "text": [
      "About a person who may be a risk: Ahpra, except in New South Wales and Queensland."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A public answer can go wrong twice here. It may confirm that somebody is a patient. And on a page that you control, praise in the thread is yours to answer for. ",
    {
     "link": "Answer elsewhere",
     "to": "article:complaints-on-facebook"
    },
    "."
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
      "Whom to tell by law when patients’ details get out. Tell your privacy officer at once, and ask."
     ]
    },
    {
     "text": [
      "The rules on naming prescription medicines in public. Ask before you name one."
     ]
    },
    {
     "text": [
      "The law on defamation in your state, and its time limits. Ask early."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ring your indemnifier or your union first. If Ahpra has written, ",
    {
     "link": "ring before you answer",
     "to": "situation:regulator-letter"
    },
    "."
   ]
  }
 ]
};
