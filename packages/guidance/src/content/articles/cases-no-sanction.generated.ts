// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "cases-no-sanction",
 "title": "When no sanction followed, or one was set aside",
 "summary": "Not every complaint ends in a sanction, and courts have undone some penalties. What these cases share is fair criticism, no patient in sight, and people who took part.",
 "kind": "cases",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "disrepute",
  "respect",
  "discrimination",
  "confidentiality"
 ],
 "also": [],
 "references": [
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "A nurse’s videos about working life. Closed at screening."
   ]
  },
  {
   "source": "case-political-posts-defended",
   "paragraphs": [],
   "says": [
    "Many posts on a war. The defence succeeded, as the body that defended tells it."
   ]
  },
  {
   "source": "case-facebook-posts-advice",
   "paragraphs": [],
   "says": [
    "Posts, and comments left under them. Closed with advice."
   ]
  },
  {
   "source": "case-placenta-photograph",
   "paragraphs": [],
   "says": [
    "Students’ photograph. A court put them back on their course."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "Criticism of a grandfather’s care. Discipline set aside on appeal."
   ]
  },
  {
   "source": "case-empty-trauma-room",
   "paragraphs": [],
   "says": [
    "An empty room. No breach found, and the nurse was dismissed all the same."
   ]
  },
  {
   "source": "case-rally-remarks",
   "paragraphs": [],
   "says": [
    "A warning. An appeal that it was too mild failed."
   ]
  },
  {
   "source": "case-false-employment",
   "paragraphs": [],
   "says": [
    "A suspension replaced by conditions."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "No action at first, then warnings after an appeal by the regulator."
   ]
  },
  {
   "source": "case-war-posts-interim",
   "paragraphs": [],
   "says": [
    "Nothing imposed at first, then an interim suspension."
   ]
  },
  {
   "source": "case-cleansing-posts",
   "paragraphs": [],
   "says": [
    "No crime, said the police. The regulator suspended."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "16% of US boards would probably look into a patient’s story without a breach."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Not every departure from the guidance is serious."
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
  }
 ],
 "situations": [
  "regulator-letter",
  "personal-posts",
  "political-posts",
  "colleague-post",
  "ward-photo-or-video"
 ],
 "words": 802,
 "readingAge": 9.2,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A complaint is not a verdict. Some are closed early, and some penalties have been undone. Here are cases of both, and what they had in common. They are a handful and not a sample, so none of them tells you how yours will end."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If a letter has just come, ",
    {
     "link": "start here",
     "to": "situation:regulator-letter"
    },
    ". Read this afterwards."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "closed-at-the-door",
   "text": [
    "Closed at the door"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A nurse who filmed a working life."
    },
    " The videos were made in quiet parts of a hospital in the United Kingdom. No patient was in them. When it reached the regulator, the nurse looked hard at what had been done and said so. The regulator ",
    {
     "link": "closed it",
     "to": "source:case-vlogs-closed"
    },
    " at the first stage. It saw no serious concern."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A doctor’s posts, and what others wrote below."
    },
    " The doctor’s qualifications were on show, and the comments of other people counted too. The doctor said sorry and showed insight. It ended in ",
    {
     "link": "advice",
     "to": "source:case-facebook-posts-advice"
    },
    ". The employer had looked into it as well."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A family doctor’s posts on a war."
    },
    " There were many, and they criticised a state in strong words. Somebody complained of antisemitism. The regulator looked into it, and the ",
    {
     "link": "defence succeeded",
     "to": "source:case-political-posts-defended"
    },
    ". We know it from the body that defended the doctor. It was reported in July 2025."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "put-right-by-a-court",
   "text": [
    "Put right by a court"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Four students and a photograph."
    },
    " In Kansas four nursing students posted a picture with a placenta. A teacher had agreed. The school put them out. In January 2011 a ",
    {
     "link": "federal court",
     "to": "source:case-placenta-photograph"
    },
    " put them back. Nothing in the picture pointed to a person."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A relative who was a nurse."
    },
    " In Saskatchewan a nurse wrote on Facebook about a grandfather’s care, off duty and in grief. Later the nurse sent it to politicians. There was discipline, with a fine and costs of 26,000 Canadian dollars. In October 2020 the appeal court ",
    {
     "link": "set it aside",
     "to": "source:case-grieving-relative"
    },
    ". Criticism of the system, it held, is in the public interest."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "made-milder-or-kept-mild",
   "text": [
    "Made milder, or kept mild"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A false line in a CV."
    },
    " A pharmacist in the United Kingdom had claimed a job on LinkedIn that was not true. At first there was a suspension. In March 2024 ",
    {
     "link": "conditions",
     "to": "source:case-false-employment"
    },
    " for 12 months took its place."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Remarks at a rally."
    },
    " Another pharmacist made offensive remarks, and a video spread. It ended in a warning in 2020. A watchdog thought that too mild and went to court. In 2024 the ",
    {
     "link": "court left it",
     "to": "source:case-rally-remarks"
    },
    " as it was."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-did-not-stay-that-way",
   "text": [
    "When it did not stay that way"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It would be wrong to tell only the happy half."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Nothing, then something."
      },
      " A tribunal took no action over ten doctors’ messages in a private group. The regulator appealed. In June 2022 the High Court approved ",
      {
       "link": "warnings",
       "to": "source:case-whatsapp-group-warnings"
      },
      " for two years."
     ]
    },
    {
     "text": [
      {
       "strong": "Nothing yet."
      },
      " One panel imposed nothing over a trainee’s posts about a war. In November 2025 another ordered an ",
      {
       "link": "interim suspension",
       "to": "source:case-war-posts-interim"
      },
      ", as two small outlets reported. An interim order is no finding."
     ]
    },
    {
     "text": [
      {
       "strong": "No crime, and still a case."
      },
      " Police found no crime in a retired dentist’s posts. The regulator ",
      {
       "link": "suspended",
       "to": "source:case-cleansing-posts"
      },
      " the dentist for four months in 2018. The two ask different questions."
     ]
    },
    {
     "text": [
      {
       "strong": "No breach, and still a dismissal."
      },
      " A nurse in New York passed on a picture of an empty room. No breach was found. The hospital ",
      {
       "link": "dismissed",
       "to": "source:case-empty-trauma-room"
      },
      " the nurse for being insensitive."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-they-have-in-common",
   "text": [
    "What they have in common"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Nobody could be recognised."
      },
      " No face, no name, no story that points to one person."
     ]
    },
    {
     "text": [
      {
       "strong": "It was about a system or a policy"
      },
      ", not about a people, a faith or a patient."
     ]
    },
    {
     "text": [
      {
       "strong": "Somebody had asked first."
      },
      " A teacher or a manager knew."
     ]
    },
    {
     "text": [
      {
       "strong": "They took part."
      },
      " They answered, with help, and by the date."
     ]
    },
    {
     "text": [
      {
       "strong": "They showed what they had learned."
      },
      " Insight is not the same as giving in. You may say that your view was fair, and that your words were not."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What did ",
    {
     "em": "not"
    },
    " help, in other cases, was “views my own”, a made-up name, or a private group."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-story-that-harms-nobody",
   "text": [
    "A story that harms nobody"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "US boards were asked what they would probably look into. A story about a patient that broke no rule came ",
    {
     "link": "near the foot",
     "to": "source:greysen-2013"
    },
    ", at 16%. So most boards did not think it likely. A few would still ask. Keep your proof of consent, if you had it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-regulators-say-themselves",
   "text": [
    "What regulators say themselves"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
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
      "The Medical Board does not investigate doctors ",
      {
       "link": "purely for holding views",
       "to": "source:au-medical-board-views"
      },
      ". How they are put may be another matter."
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
    },
    {
     "text": [
      "We have read no such line from your regulator. Ask your indemnifier what it tends to close."
     ],
     "when": {
      "regions": [
       "IE",
       "NZ",
       "ZA",
       "SG",
       "HK",
       "MY",
       "US",
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
   "id": "what-you-can-do-with-this",
   "text": [
    "What you can do with this"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Ring your indemnifier before you answer."
     ]
    },
    {
     "text": [
      "Keep the post and all that belongs to it. Don’t delete anything."
     ]
    },
    {
     "text": [
      "Write down who agreed to it, and when."
     ]
    },
    {
     "text": [
      "Sleep. Fear at night makes every letter look like the last one."
     ]
    }
   ]
  }
 ]
};
