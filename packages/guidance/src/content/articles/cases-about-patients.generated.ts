// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "cases-about-patients",
 "title": "Posts about patients",
 "summary": "Hardly any of these named anybody. Some gave a patient away, and some only ran patients down. Both cost people their jobs.",
 "kind": "cases",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "respect",
  "disrepute"
 ],
 "also": [],
 "references": [
  {
   "source": "case-unnamed-trauma-patient",
   "paragraphs": [],
   "says": [
    "No name, and local people could tell. A reprimand and $500."
   ]
  },
  {
   "source": "case-five-nurses-dismissed",
   "paragraphs": [],
   "says": [
    "Posts about patients without names. Five nurses dismissed."
   ]
  },
  {
   "source": "case-x-ray-photographs",
   "paragraphs": [],
   "says": [
    "A patient’s X-ray, discussed on Facebook. Dismissed."
   ]
  },
  {
   "source": "case-anonymous-jokes",
   "paragraphs": [],
   "says": [
    "Jokes about patients from an account without a name. Traced."
   ]
  },
  {
   "source": "case-offensive-posts-struck-off",
   "paragraphs": [],
   "says": [
    "Offensive posts about patients, and no engagement. Struck off at review."
   ]
  },
  {
   "source": "case-flippant-comments",
   "paragraphs": [],
   "says": [
    "Flippant and at times derogatory comments. Warned."
   ]
  },
  {
   "source": "case-mocked-patient",
   "paragraphs": [],
   "says": [
    "A post that mocked a patient. Action by the ministry, as reported."
   ]
  },
  {
   "source": "case-tiktok-icks",
   "paragraphs": [],
   "says": [
    "Four nurses who mocked patients on video. Dismissed."
   ]
  },
  {
   "source": "case-filler-thank-you",
   "paragraphs": [],
   "says": [
    "A thank-you that gave away a treatment. Sued."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "Videos about work with no patient in them. No serious concern."
   ]
  },
  {
   "source": "mdu-studentnotes-2015",
   "paragraphs": [],
   "says": [
    "Three doctors’ posts that together showed who a patient was."
   ]
  },
  {
   "source": "ahmed-2020",
   "paragraphs": [],
   "says": [
    "How many posts about patients held a name, and how many could be recognised."
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
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Keep confidences on social media of any kind. Details add up."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1.3"
   ],
   "says": [
    "No comments about patients on social networks. Nothing derogatory."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Inappropriate comments about patients put registration at risk."
   ]
  }
 ],
 "situations": [
  "case-discussion-online",
  "personal-posts",
  "old-posts",
  "colleague-post"
 ],
 "words": 800,
 "readingAge": 9.8,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "There are two ways to go wrong. One is to let somebody be recognised. The other is to speak of patients without respect, even when nobody could tell who they are. These cases are sorted that way. Outcomes are as reported on their dates."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "somebody-could-be-recognised",
   "text": [
    "Somebody could be recognised"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "No name was needed."
    },
    " An emergency doctor in Rhode Island wrote on Facebook about somebody who had been badly hurt. There was no name. Local people could tell who it was. The doctor lost the right to work at the hospital. In April 2011 the state board gave a ",
    {
     "link": "reprimand",
     "to": "source:case-unnamed-trauma-patient"
    },
    " and a fine of 500 dollars."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Five nurses."
    },
    " In California five nurses wrote on Facebook about patients, again without names. They were sent home for three weeks, and then ",
    {
     "link": "dismissed",
     "to": "source:case-five-nurses-dismissed"
    },
    ", in 2010."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A picture that went round."
    },
    " Nurses in Wisconsin took photos of a patient’s X-ray, and it was talked about on Facebook. They were ",
    {
     "link": "dismissed",
     "to": "source:case-x-ray-photographs"
    },
    " in 2009."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Three posts that fitted together."
    },
    " A British indemnifier told in 2015 of three doctors who each posted one harmless thing: a case, a hospital, a picture. ",
    {
     "link": "Together",
     "to": "source:mdu-studentnotes-2015"
    },
    " they showed who the patient was."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A kind word."
    },
    " A dentist in the United States thanked a reviewer and mentioned a treatment. The patient had kept it to herself, and ",
    {
     "link": "sued",
     "to": "source:case-filler-thank-you"
    },
    ". There is more on ",
    {
     "link": "replies to reviews",
     "to": "article:cases-review-replies"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "nobody-was-recognised-and-it-hurt-all-the-same",
   "text": [
    "Nobody was recognised, and it hurt all the same"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "An account without a name."
    },
    " A registrar in emergency medicine, in the United Kingdom, posted jokes about patients’ weight, hygiene, ethnicity and class. The account gave a role and a region. A colleague worked it out and reported it. The doctor owned up and closed the account. The employer and the regulator ",
    {
     "link": "both acted",
     "to": "source:case-anonymous-jokes"
    },
    ". We have not read how it ended."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Posts, and then silence."
    },
    " A paramedic in England wrote offensive posts about patients and the public in 2013. A suspension followed in 2014. At the review in July 2015 the paramedic was ",
    {
     "link": "struck off",
     "to": "source:case-offensive-posts-struck-off"
    },
    ", and had never taken part."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Flippant remarks."
    },
    " A doctor in New South Wales was flippant about patients, and at times worse. The board ",
    {
     "link": "warned",
     "to": "source:case-flippant-comments"
    },
    " the doctor, as reported in 2013."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A joke about a birth."
    },
    " In Malaysia a doctor mocked a woman who had given birth at home, and her injury, in June 2015. The ministry said that it had ",
    {
     "link": "acted",
     "to": "source:case-mocked-patient"
    },
    ". What it did was not reported."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Four colleagues, one video."
    },
    " In Atlanta four maternity nurses listed on film what annoyed them about patients. They were ",
    {
     "link": "dismissed",
     "to": "source:case-tiktok-icks"
    },
    " in December 2022."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "one-that-was-closed",
   "text": [
    "One that was closed"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A nurse in the United Kingdom filmed videos about working life, in quiet corners, with no patient in them. The regulator looked, the nurse reflected, and it was ",
    {
     "link": "closed",
     "to": "source:case-vlogs-closed"
    },
    ": no serious concern. You may talk about your work. You may say that it is hard."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-i-gave-no-name-is-no-answer",
   "text": [
    "Why “I gave no name” is no answer"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Names are the smallest part of it. In ",
    {
     "link": "a study",
     "to": "source:ahmed-2020"
    },
    " of 754 posts in which health professionals told of somebody, hardly any held a name. Friends and family could still have recognised about a third."
   ]
  },
  {
   "kind": "bars",
   "title": "Posts about somebody else, by health professionals",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Held a name",
     "value": 2
    },
    {
     "label": "Friends or family could tell",
     "value": 32
    }
   ],
   "words": "Of 754 posts, 2% held a name. Friends or family could probably have recognised 32%."
  },
  {
   "kind": "paragraph",
   "text": [
    "The reader to think of is not a stranger. It is the patient, or the daughter, on a phone, that evening."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "two-questions-that-would-have-helped",
   "text": [
    "Two questions that would have helped"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Could they find themselves in it?"
      },
      " Think of the day, the place, the age, the odd thing that happened. Think of what your profile says. ",
      {
       "link": "Small details add up",
       "to": "article:jigsaw-identification"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Would you read it to them?"
      },
      " If you would not, it isn’t ready. Anger belongs with a colleague, in a room, with tea."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-much-regulators-care",
   "text": [
    "How much regulators care"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "US boards were asked what they would ",
    {
     "link": "probably look into",
     "to": "source:greysen-2013"
    },
    "."
   ]
  },
  {
   "kind": "bars",
   "title": "Share of US boards that would probably investigate",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "A breach of confidentiality",
     "value": 65
    },
    {
     "label": "Running patients down",
     "value": 46
    },
    {
     "label": "A patient’s story without a breach",
     "value": 16
    }
   ],
   "words": "A breach of confidentiality 65%, running patients down 46%, and a patient’s story without a breach 16%."
  },
  {
   "kind": "paragraph",
   "text": [
    "Running patients down sits lower than you may expect, and employers still dismissed people for it. An employer need not wait for a regulator."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-it-is-out-already",
   "text": [
    "If it is out already"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Don’t explain yourself in the thread."
     ]
    },
    {
     "text": [
      "Keep a picture of the post and of the comments."
     ]
    },
    {
     "text": [
      "If somebody could be recognised, it is a breach. ",
      {
       "link": "Tell somebody today",
       "to": "situation:lost-phone-group-chat"
      },
      "."
     ]
    },
    {
     "text": [
      "If no inquiry is under way or likely, ",
      {
       "link": "old posts",
       "to": "situation:old-posts"
      },
      " takes you through what to do."
     ]
    },
    {
     "text": [
      "Ring your indemnifier before you write to anybody."
     ]
    },
    {
     "text": [
      "Be honest, early. The one here who never took part was struck off."
     ]
    }
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
      "The GMC says to keep confidences on ",
      {
       "link": "social media of any kind",
       "to": "source:gmc-social-media-2024#18"
      },
      ", and that ",
      {
       "link": "details add up",
       "to": "source:gmc-social-media-2024#19"
      },
      "."
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
      "The GDC’s standards allow ",
      {
       "link": "no comments about patients",
       "to": "source:gdc-standards"
      },
      " on social networks, and nothing derogatory. On professional sites you may discuss good practice, if nobody can be identified."
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
      "The NMC says that ",
      {
       "link": "inappropriate comments",
       "to": "source:nmc-social-media"
      },
      " about patients put registration at risk."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "nurse",
       "midwife"
      ]
     }
    },
    {
     "text": [
      "Your own regulator has rules on confidentiality and respect. They hold online as well."
     ],
     "when": {
      "regions": [
       "IE",
       "NZ",
       "AU",
       "ZA",
       "SG",
       "HK",
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
