// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "students-and-trainees",
 "title": "Students and trainees: what applies to you",
 "summary": "Nearly everything that binds your seniors binds you, on placement and at home. You also have more people to ask, and more room to learn.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "disrepute",
  "confidentiality",
  "boundaries",
  "respect"
 ],
 "also": [
  "student nurse",
  "medical student",
  "placement",
  "foundation doctor"
 ],
 "references": [
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "For students, unprofessional conduct online may put joining the register at risk."
   ]
  },
  {
   "source": "student-nurse-project",
   "paragraphs": [],
   "says": [
    "The NMC’s guidance, told for students."
   ]
  },
  {
   "source": "ddu-careless-talk",
   "paragraphs": [],
   "says": [
    "What dental students and new dentists should know."
   ]
  },
  {
   "source": "csp-pause-2024",
   "paragraphs": [],
   "says": [
    "Old posts count, even from before registration."
   ]
  },
  {
   "source": "mdu-studentnotes-2015",
   "paragraphs": [],
   "says": [
    "How several people’s posts together showed one patient."
   ]
  },
  {
   "source": "anz-ama-guide",
   "paragraphs": [],
   "says": [
    "The guide of the Australian and New Zealand associations, with their students."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "The Boards’ guidance covers students too."
   ]
  },
  {
   "source": "nason-2016",
   "paragraphs": [],
   "says": [
    "Irish dental students on Facebook."
   ]
  },
  {
   "source": "australian-students-2017",
   "paragraphs": [],
   "says": [
    "880 Australian medical students."
   ]
  },
  {
   "source": "koo-2017",
   "paragraphs": [],
   "says": [
    "US urology graduates on Facebook."
   ]
  },
  {
   "source": "case-placenta-photograph",
   "paragraphs": [],
   "says": [
    "Four students dismissed, and put back by a court."
   ]
  },
  {
   "source": "case-messages-to-trainee",
   "paragraphs": [],
   "says": [
    "Sexual messages to a trainee. A suspension."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "57",
    "58"
   ],
   "says": [
    "No sexual behaviour towards colleagues that offends or humiliates. Those who see it should act."
   ]
  }
 ],
 "situations": [
  "old-posts",
  "personal-posts",
  "ward-photo-or-video",
  "case-discussion-online"
 ],
 "words": 826,
 "readingAge": 8.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "You are held to most of the same rules as the people who teach you. Patients don’t see “student” when they look at you. They see somebody whom they told a secret."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That isn’t meant to scare you. Most slips are small, and you are learning. What follows is what we would tell a younger colleague over a cup of tea."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-applies-already",
   "text": [
    "What applies already"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Confidentiality, in full."
      },
      " From your first day on placement, and after your last."
     ]
    },
    {
     "text": [
      {
       "strong": "Boundaries."
      },
      " Don’t add patients you meet. Don’t look them up."
     ]
    },
    {
     "text": [
      {
       "strong": "Respect"
      },
      " for patients, staff and each other, in group chats too."
     ]
    },
    {
     "text": [
      {
       "strong": "Your school’s rules and the placement’s rules."
      },
      " Where they differ, follow the stricter."
     ]
    },
    {
     "text": [
      {
       "strong": "The register, later."
      },
      " What you post now may be read when you apply."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The NMC says that students may put their place on the register at risk by what they do online. The DDU tells dental students that their image online can touch their working life. Old posts can count, even from before you joined, as physiotherapists are told."
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
    "The Boards’ guidance on social media covers students."
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
    "The doctors’ and students’ associations have a guide of their own. It asks whether you have ever looked yourself up."
   ],
   "when": {
    "regions": [
     "AU",
     "NZ"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your school which rules you come under. Often it is the school’s, the placement’s and the law’s, all at once."
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
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "you-are-in-good-company",
   "text": [
    "You are in good company"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "When people look at students’ pages, they find what you would expect."
   ]
  },
  {
   "kind": "bars",
   "title": "Irish dental students with a Facebook page",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Pictures that looked unprofessional",
     "value": 25
    },
    {
     "label": "Something questionable",
     "value": 34
    },
    {
     "label": "A clear breach",
     "value": 3
    }
   ],
   "words": "Of 177 Irish dental students with a Facebook page, 25% had pictures that looked unprofessional, 34% had something questionable and 3% a clear breach."
  },
  {
   "kind": "paragraph",
   "text": [
    "Of those with such pictures, about half showed where they studied. In Australia, 34% of 880 medical students had something unprofessional online. It doesn’t stop when you qualify. Of 201 US urology graduates with a public page, 40% had something unprofessional or open to objection."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So an old photo from a party isn’t the end of anything. A clear breach is rare, and it is the thing to avoid."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "five-traps-that-catch-students",
   "text": [
    "Five traps that catch students"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The first of everything."
    },
    " First birth, first death, first cut. It is huge for you, and you want to tell somebody. But it is that family’s day. Tell a friend in person, without details. Or write it down for yourself."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The teaching material."
    },
    " Never put specimens, bodies or exam questions online. Four nursing students in Kansas posted a photo with a placenta, and a teacher had agreed. They were put out of the course. A court put them back in January 2011, because nothing linked the picture to a person. They won, and it was still a hard time."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The group chat."
    },
    " Somebody is funny about a patient, and everybody laughs. You don’t have to. “Not about patients, please” is enough. Chats get out."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The picture that three people make."
    },
    " Three doctors posted apart: the case, the hospital and a photo. Together it was one patient. Your friends on placement post too."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "The profile that says everything."
    },
    " Course, year, hospital, ward, dates. With those in place, a harmless story ",
    {
     "link": "needs no name",
     "to": "article:jigsaw-identification"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "your-day-without-the-patient",
   "text": [
    "Your day, without the patient"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You may post about being tired, proud, scared or bored. You may say what you learned."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Ten weeks of placement done. I learned how much a quiet chair by the bed can do. Now I need sleep."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask yourself four things first. ",
    {
     "link": "They take a minute",
     "to": "article:four-questions"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-a-senior-does-it",
   "text": [
    "When a senior does it"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You may see a senior post something wrong, or ask you to film. You may get messages that you don’t want. The gap in power is real, and it isn’t on you to fix it alone."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "You may say no. “I’d rather not film, sorry” will do."
     ]
    },
    {
     "text": [
      "Keep what you were sent."
     ]
    },
    {
     "text": [
      "Tell a tutor, your school’s support team or a union. You need not go to the person."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A pharmacist who sent sexual messages to a trainee was suspended in 2023. People do act on this."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The standards for doctors forbid sexual behaviour towards colleagues that is meant or felt as offensive, as reported. They say too that those who see it should act."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "an-evening-well-spent",
   "text": [
    "An evening well spent"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Look up your own name, and your old names, without being logged in."
     ]
    },
    {
     "text": [
      "Look through old accounts from school."
     ]
    },
    {
     "text": [
      "Tighten who can see and tag you. ",
      {
       "link": "Here is how",
       "to": "article:lock-down-accounts"
      },
      "."
     ]
    },
    {
     "text": [
      "Look at what you liked and shared."
     ]
    },
    {
     "text": [
      "Before you take anything away, ask whether a complaint or an inquiry exists or may come. If so, keep it all and ask first. If not, ",
      {
       "link": "tidy up",
       "to": "situation:old-posts"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-something-has-gone-wrong",
   "text": [
    "If something has gone wrong"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tell somebody early: a tutor, then your indemnifier or union. Check now whether you are a member of one. Some students are. Say what happened, plainly. An early word and an honest sorry count for a great deal."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If a patient’s details are out, ",
    {
     "link": "the first hour matters",
     "to": "situation:lost-phone-group-chat"
    },
    ". Ring the ward at once. You won’t be the first."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you can’t sleep over it, tell a person, not a screen. Your school has people for this."
   ]
  }
 ]
};
