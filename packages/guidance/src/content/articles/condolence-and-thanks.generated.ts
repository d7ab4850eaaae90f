// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "condolence-and-thanks",
 "title": "Public thanks, and deaths",
 "summary": "Thank people in words that would suit a stranger, or not at all. After a death, grieve with those who knew, and write to the family in private.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "boundaries",
  "conflict"
 ],
 "also": [
  "thank-you card",
  "condolences",
  "death",
  "bereavement",
  "obituary"
 ],
 "references": [
  {
   "source": "case-filler-thank-you",
   "paragraphs": [],
   "says": [
    "A thank-you that gave away a treatment. Sued."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "Letters of thanks and praise on a clinic page."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "Letters of thanks must not be published where they can be linked to the doctor, as reported."
   ]
  },
  {
   "source": "au-ahpra-testimonial-tool",
   "paragraphs": [],
   "says": [
    "Praise about clinical care is a testimonial on a page that you control."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "No testimonials on any platform that you control."
   ]
  },
  {
   "source": "sg-smc-advisory-2020",
   "paragraphs": [],
   "says": [
    "No testimonials where you have any control, as reported."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "To let others learn of the tie may be a breach, as reported."
   ]
  },
  {
   "source": "us-hipaa-guide-reviews",
   "paragraphs": [],
   "says": [
    "To confirm that somebody is a patient is to disclose."
   ]
  },
  {
   "source": "ie-medical-council-9",
   "paragraphs": [
    "30"
   ],
   "says": [
    "On confidentiality after death, as its contents list has it."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2"
   ],
   "says": [
    "Covers former patients and people close to them."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18"
   ],
   "says": [
    "Dignity and privacy on social media of any kind."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "How a small community changes things."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "No drawing of attention to one’s ability, as reported."
   ]
  }
 ],
 "situations": [
  "patient-review",
  "patient-found-my-account",
  "fundraising",
  "personal-posts"
 ],
 "words": 825,
 "readingAge": 8.2,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "To be thanked is one of the good things in this work. You may enjoy it. You need not answer it in public, and silence is not rude."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "And when somebody dies, you may grieve. You knew them too."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-somebody-thanks-you-in-public",
   "text": [
    "When somebody thanks you in public"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Would your answer suit a stranger who had never been near you? Then it may stand."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Thank you for your kind words. They mean a lot to the whole team."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These say more than they seem to:"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "This"
    ],
    [
     "Tells the world"
    ]
   ],
   "rows": [
    [
     [
      "“It was a pleasure looking after you”"
     ],
     [
      "They were in your care"
     ]
    ],
    [
     [
      "“So glad you are home”"
     ],
     [
      "They were in hospital"
     ]
    ],
    [
     [
      "“Your mum was a joy”"
     ],
     [
      "Who their mother’s nurse was"
     ]
    ],
    [
     [
      "“Good luck with the next one”"
     ],
     [
      "There is more to come"
     ]
    ],
    [
     [
      "A heart, from your own account, under a post that names the ward"
     ],
     [
      "That you were there"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A dentist in the United States thanked a reviewer and mentioned her filler. She had kept it to herself. She ",
    {
     "link": "sued",
     "to": "source:case-filler-thank-you"
    },
    ", as an indemnifier tells it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you would like to say more, say it in person, or in a card through the ward. That means more anyway."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "cards-letters-and-presents",
   "text": [
    "Cards, letters and presents"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Don’t post a picture of a card. It shows a name, a hand and what they were in for."
     ]
    },
    {
     "text": [
      "Don’t post a present, either. ",
      {
       "link": "Saying what you gain",
       "to": "article:declaring-interests"
      },
      " covers gifts."
     ]
    },
    {
     "text": [
      "Put the card on the board in the staff room, if nobody from outside sees it."
     ]
    },
    {
     "text": [
      "Tell the person it was meant for. You may say in public that thanks came in, if it points to nobody."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Some lovely messages have reached the team this month. Thank you. They are up in the kitchen, next to the kettle."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "passing-praise-on",
   "text": [
    "Passing praise on"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Once you repeat thanks on a page that you control, it may turn into advertising."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Praise for clinical care is a ",
      {
       "link": "testimonial",
       "to": "source:au-ahpra-testimonial-tool"
      },
      ". Don’t repost it. A remark that reception was friendly is another matter."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      {
       "link": "No testimonials",
       "to": "source:nz-mcnz-advertising"
      },
      " on any platform that you control."
     ],
     "when": {
      "regions": [
       "NZ"
      ]
     }
    },
    {
     "text": [
      "None in ",
      {
       "link": "any medium",
       "to": "source:sg-smc-advisory-2020"
      },
      " where you have control, as reported, even if true."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      {
       "link": "Letters of thanks",
       "to": "source:hk-practice-promotion"
      },
      " must not be published where they can be linked to the doctor, as reported. Nor should others do it for you. In one case a ",
      {
       "link": "clinic page",
       "to": "source:case-clinic-page"
      },
      " with such letters led to three months off the register, put on hold for 12."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "Don’t use it to ",
      {
       "link": "draw attention",
       "to": "source:za-adsa-touting-2025"
      },
      " to your ability, as reported."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "Even to confirm that they are a patient is ",
      {
       "link": "a disclosure",
       "to": "source:us-hipaa-guide-reviews"
      },
      "."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      "Ask before you repost. ",
      {
       "link": "Praise and adverts",
       "to": "article:testimonials-and-adverts"
      },
      " has what we read."
     ],
     "when": {
      "regions": [
       "GB",
       "IE",
       "MY",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-a-patient-has-died",
   "text": [
    "When a patient has died"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Act as though your duty of confidentiality goes on after death. How far it reaches differs by country, so check with your indemnifier if you are asked for anything."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In public, write nothing that shows you looked after them. That holds for a heart, a candle, a memory. It holds on a tribute page, where half the town is reading."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What you can do:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Write to the family"
      },
      ", by hand, from the practice or the ward. A short card from somebody who was there is kept for years."
     ]
    },
    {
     "text": [
      {
       "strong": "Go to the funeral"
      },
      ", if you were asked or are sure that you are welcome. Sit at the back. Ask a senior if you doubt it."
     ]
    },
    {
     "text": [
      {
       "strong": "Talk with the team."
      },
      " Name what was hard. Somebody younger may need it more than you."
     ]
    },
    {
     "text": [
      {
       "strong": "Say it in general"
      },
      ", some weeks later, if you must write. Change enough that even the family could not tell."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A card could say:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I was so sorry to hear the news, and I send my good wishes to all of you. If you would ever like to talk, the number of the practice is on the back."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It names no illness and no treatment. Anybody who opens it by mistake learns little."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-the-family-posts-about-you",
   "text": [
    "When the family posts about you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They may name you, kindly or in anger. Leave it. Grief looks for somebody. If they are kind, a word in person. If they are angry, ",
    {
     "link": "a complaint",
     "to": "situation:complaint-online"
    },
    " deserves a real answer, in private."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They may ask you to share their appeal or their page. That confirms that they were your patient. ",
    {
     "link": "Fundraising pages",
     "to": "situation:fundraising"
    },
    " takes you through a kind no."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-is-a-colleague",
   "text": [
    "When it is a colleague"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Somebody you worked with may also have been a patient where you work. Speak of them as a colleague, and let the family tell what they died of. Ask before you post a picture."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "your-own-grief",
   "text": [
    "Your own grief"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You may say that it was a hard week. You may say that you are sad. What you can’t say is for whom. “Some days this job breaks your heart” gives nobody away, as long as the day and the ward don’t. Wait a while, since ",
    {
     "link": "place and date tell a lot",
     "to": "article:jigsaw-identification"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If it goes on hurting, see your own doctor, or ring one of the lines for people in our work."
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
      "The GMC’s advice on criticism covers ",
      {
       "link": "former patients",
       "to": "source:gmc-media-criticism#2"
      },
      " and those close to them. Its guidance on social media asks for ",
      {
       "link": "dignity and privacy",
       "to": "source:gmc-social-media-2024#18"
      },
      " everywhere."
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
      "The Medical Council’s guide has a ",
      {
       "link": "paragraph, 30",
       "to": "source:ie-medical-council-9#30"
      },
      ", on confidentiality after death. We have seen its heading and no more."
     ],
     "when": {
      "regions": [
       "IE"
      ],
      "professions": [
       "doctor"
      ]
     }
    },
    {
     "text": [
      "To let others learn that somebody is your patient ",
      {
       "link": "may be a breach",
       "to": "source:sg-press-friend-requests-2016"
      },
      ", as reported."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "In a ",
      {
       "link": "small place",
       "to": "source:caribbean-mps-2015"
      },
      " everybody knows who died, and often who was on duty. Say less."
     ],
     "when": {
      "regions": [
       "caribbean"
      ]
     }
    }
   ]
  }
 ]
};
