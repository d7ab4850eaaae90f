// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "how-few-fit",
 "title": "How few people fit a description",
 "summary": "Three plain facts can leave one person. Why that is, how to do the sum, and why passing a list of rules does not make a post anonymous.",
 "kind": "evidence",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality"
 ],
 "also": [
  "re-identification",
  "k-anonymity",
  "HIPAA",
  "safe harbor",
  "anonymisation"
 ],
 "references": [
  {
   "source": "sweeney-2000",
   "paragraphs": [],
   "says": [
    "How many people in the United States were likely to be the only one with their details, by the census of 1990."
   ]
  },
  {
   "source": "golle-2006",
   "paragraphs": [],
   "says": [
    "The same question with the census of 2000."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)",
    "45 CFR 164.514(b)(1)",
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "Two ways to take out what identifies people. A list of 18 kinds, or an expert’s opinion."
   ]
  },
  {
   "source": "ahmed-2020",
   "paragraphs": [],
   "says": [
    "Who could tell whom a post was about."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "19"
   ],
   "says": [
    "The sum of the details may show who it is."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "How a small community changes things."
   ]
  }
 ],
 "situations": [
  "case-discussion-online",
  "personal-posts",
  "ai-tools"
 ],
 "words": 735,
 "readingAge": 8,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Far fewer people fit a description than it seems. A sex, a birthday and a home district were enough to single out most people in the United States. No name was needed."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-study-that-began-it",
   "text": [
    "The study that began it"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2000 a study by Sweeney took the US census of 1990. It asked how many people were likely to be the only one with their details. The details were sex, full date of birth and a place. Only the place changed."
   ]
  },
  {
   "kind": "bars",
   "title": "People likely to be the only one with their sex, date of birth and …",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "postcode district (ZIP)",
     "value": 87
    },
    {
     "label": "town or place",
     "value": 53
    },
    {
     "label": "county",
     "value": 18
    }
   ],
   "words": "With sex and date of birth, 87% of people were likely to be the only one in their ZIP district, 53% in their town and 18% in their county."
  },
  {
   "kind": "paragraph",
   "text": [
    "So 216 million of 248 million people could be picked out by three facts. It was also done in practice. A list of voters cost 20 dollars. Laid beside hospital data that held no names, it showed which record was that of a state governor."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-second-look",
   "text": [
    "A second look"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2006 Golle asked the same question with the census of 2000. The answer was lower."
   ]
  },
  {
   "kind": "bars",
   "title": "Picked out by sex, date of birth and ZIP district",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Sweeney, census of 1990",
     "value": 87
    },
    {
     "label": "Golle, census of 2000",
     "value": 63
    }
   ],
   "words": "Sweeney found 87% with the census of 1990. Golle found 63% with the census of 2000."
  },
  {
   "kind": "paragraph",
   "text": [
    "Quote both. Even the lower figure is most of the country."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "do-the-sum-yourself",
   "text": [
    "Do the sum yourself"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Each fact you give keeps some people and lets the rest go. Start with everybody in the place. Then multiply."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Here is a made-up town with round numbers. It holds 40,000 people."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "You say"
    ],
    [
     "Share who fit"
    ],
    [
     "People left"
    ]
   ],
   "rows": [
    [
     [
      "“in our town”"
     ],
     [
      "all"
     ],
     [
      "40,000"
     ]
    ],
    [
     [
      "“a woman”"
     ],
     [
      "1 in 2"
     ],
     [
      "20,000"
     ]
    ],
    [
     [
      "“in her thirties”"
     ],
     [
      "1 in 8"
     ],
     [
      "2,500"
     ]
    ],
    [
     [
      "“a teacher”"
     ],
     [
      "1 in 50"
     ],
     [
      "50"
     ]
    ],
    [
     [
      "“with a rare illness”"
     ],
     [
      "1 in 1,000"
     ],
     [
      "fewer than 1"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You have named nobody. You have described one woman, and all who know her know it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Two things follow:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "The first facts are cheap."
      },
      " Sex and a decade of life leave thousands."
     ]
    },
    {
     "text": [
      {
       "strong": "The last fact is dear."
      },
      " The rare illness, the job or the day does nearly all the work. Take that one out and the number jumps back up."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The sum is rough. It takes the facts as having nothing to do with each other, and often they do. A rare illness may run in one part of town. Use the number as a warning, not as a permit."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-the-start-matters",
   "text": [
    "Why the start matters"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "With a whole country to begin from, you can say more. With one ward on one night, you can say almost nothing. And you may have given the starting point without typing it, because your profile names the hospital and the post carries the date."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "On an island of 50,000 people you begin where others end. Leave out more."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-a-list-can-do-and-cant",
   "text": [
    "What a list can do, and can’t"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The US privacy rule offers two ways to take identity out of health data. One is an expert who finds that the risk is very small, and writes down why. The other is a list of 18 kinds of detail to take out. Three of them show the thinking:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Places"
      },
      " smaller than a state go. Only the first three digits of a ZIP code may stay, and only if more than 20,000 people live where those digits reach."
     ]
    },
    {
     "text": [
      {
       "strong": "Dates"
      },
      " go, all but the year: birth, admission, discharge, death."
     ]
    },
    {
     "text": [
      {
       "strong": "Ages over 89"
      },
      " go, and are grouped as 90 or older, since so few people are left."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The list covers the patient’s relatives, employers and household as well."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It was made for handing over tables of data. Posts fail it in two ways. The last item on the list is any unique feature. That is just what makes a story worth telling. And there is a second condition: you must not know that what is left could still identify the person. You often do know."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So a post can pass every line and still show somebody. “I followed the list” doesn’t mean “nobody can tell”."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "who-is-looking",
   "text": [
    "Who is looking?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Sweeney’s question was what a stranger could do with two lists. Yours is harder. The people who read you already hold most of the pieces. In the study of posts about patients, friends or family could probably tell in 32.1%. Only 2.0% held a name."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A sister needs no list of voters. She has the date, because she was there."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "use-it-tonight",
   "text": [
    "Use it tonight"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Count the facts about the person. Include your profile and the date."
     ]
    },
    {
     "text": [
      "Find the one that narrows most."
     ]
    },
    {
     "text": [
      "Make it wider, or leave it out."
     ]
    },
    {
     "text": [
      "Count again."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Bedside does this sum when it checks a draft. It shows which detail counts most, and what the number would be without it. Where nothing pins the number down, it says so. See also ",
    {
     "link": "how the pieces fit together",
     "to": "article:jigsaw-identification"
    },
    "."
   ]
  }
 ]
};
