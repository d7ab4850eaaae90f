// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "what-studies-found",
 "title": "What studies found about our posts",
 "summary": "Names are rare. What gives a patient away is the story around them, and those who see it are the patient and the family.",
 "kind": "evidence",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "respect",
  "disrepute",
  "conflict",
  "sources"
 ],
 "also": [],
 "references": [
  {
   "source": "ahmed-2020",
   "paragraphs": [],
   "says": [
    "Stories about patients on Twitter, and who could know them."
   ]
  },
  {
   "source": "chretien-2011",
   "paragraphs": [],
   "says": [
    "Physicians on Twitter in 2010, as a summary gives it."
   ]
  },
  {
   "source": "lagu-2008",
   "paragraphs": [],
   "says": [
    "Blogs by health professionals in 2006."
   ]
  },
  {
   "source": "koo-2017",
   "paragraphs": [],
   "says": [
    "Facebook accounts of US urology graduates."
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
    "Australian medical students, as a British journal gives it."
   ]
  },
  {
   "source": "walradt-2021",
   "paragraphs": [],
   "says": [
    "Pictures posted by gastroenterologists, as a journal gives it."
   ]
  },
  {
   "source": "quantiamd-2011",
   "paragraphs": [],
   "says": [
    "More than 4,000 US physicians were asked."
   ]
  },
  {
   "source": "severn-deanery-2011",
   "paragraphs": [],
   "says": [
    "One British training region, as Medical Protection gives it."
   ]
  },
  {
   "source": "us-physicians-attacked-2021",
   "paragraphs": [],
   "says": [
    "460 US physicians asked about attacks online."
   ]
  },
  {
   "source": "gholami-2013",
   "paragraphs": [],
   "says": [
    "A review of what had been written up to 2011. Only its title was read."
   ]
  },
  {
   "source": "langenfeld-2014",
   "paragraphs": [],
   "says": [
    "A study of surgical residents. Its design was read and its rates were not, so none are shown."
   ]
  }
 ],
 "situations": [
  "case-discussion-online",
  "ward-photo-or-video",
  "old-posts",
  "personal-posts"
 ],
 "words": 668,
 "readingAge": 9.2,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Names are the smallest part of it. In the study closest to our question, 2% of posts about patients held a name. Yet friends or family could probably have known a third of the patients."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "stories-about-patients",
   "text": [
    "Stories about patients"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In May 2018 people told short stories on Twitter under one hashtag, many of them from health care. ",
    {
     "link": "Researchers",
     "to": "source:ahmed-2020"
    },
    " found 1,206 posts by health professionals. Of those, 754 told something about another person."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They asked, of each: could somebody know who this is?"
   ]
  },
  {
   "kind": "bars",
   "title": "Of 754 posts about another person",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Held a name",
     "value": 2
    },
    {
     "label": "Gave the time when it happened",
     "value": 12.6
    },
    {
     "label": "Friends or family could probably tell",
     "value": 32.1
    }
   ],
   "words": "2% held a name, 12.6% gave the time when it happened, and in 32.1% friends or family could probably tell who it was."
  },
  {
   "kind": "paragraph",
   "text": [
    "Of the 754, 348 were about people who may still be alive. In 46.6% of those the ",
    {
     "em": "patient"
    },
    " could probably have known the story as their own."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Three things follow."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Taking out the name is not enough."
      },
      " For each post that held a name, 16 could be known by friends or family."
     ]
    },
    {
     "text": [
      {
       "strong": "The readers who matter are close by."
      },
      " Not a stranger with a computer. The patient, the daughter, the neighbour."
     ]
    },
    {
     "text": [
      {
       "strong": "People don’t go back."
      },
      " In January 2019, eight months later, 6.5% of the 1,206 posts were gone."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "See ",
    {
     "link": "how details add up",
     "to": "article:jigsaw-identification"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "blogs",
   "text": [
    "Blogs"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "An older study read 271 ",
    {
     "link": "blogs",
     "to": "source:lagu-2008"
    },
    " by health professionals, all of 2006."
   ]
  },
  {
   "kind": "bars",
   "title": "What 271 blogs held",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "The writer could be known",
     "value": 56.8
    },
    {
     "label": "Described patients",
     "value": 42.1
    },
    {
     "label": "Described them kindly",
     "value": 15.9
    },
    {
     "label": "Described them unkindly",
     "value": 17.7
    },
    {
     "label": "Enough for patients to know the doctor or themselves",
     "value": 16.6
    },
    {
     "label": "Promoted products",
     "value": 11.4
    }
   ],
   "words": "The writer could be known in 56.8%. Patients were described in 42.1%, kindly in 15.9% and unkindly in 17.7%. In 16.6% there was enough for patients to know the doctor or themselves. Products were promoted in 11.4%."
  },
  {
   "kind": "paragraph",
   "text": [
    "Three blogs showed patients whose face could be recognised."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "everyday-tweets",
   "text": [
    "Everyday tweets"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Most of what we write is harmless. In 2010 researchers read 5,156 ",
    {
     "link": "tweets",
     "to": "source:chretien-2011"
    },
    " by physicians with 500 followers or more. About half were about health."
   ]
  },
  {
   "kind": "bars",
   "title": "Of 5,156 tweets by physicians",
   "unit": "%",
   "full": 20,
   "rows": [
    {
     "label": "Promoted the writer",
     "value": 12
    },
    {
     "label": "Recommended a product or a service",
     "value": 1
    },
    {
     "label": "Might have broken a patient’s privacy",
     "value": 0.7
    }
   ],
   "words": "12% promoted the writer, 1% recommended a product or a service, and 0.7% might have broken a patient’s privacy."
  },
  {
   "kind": "paragraph",
   "text": [
    "That last row is 38 tweets by 27 people. Of those, 25 could be known by a name, a photograph or a site."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "profiles",
   "text": [
    "Profiles"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Others have looked at open profiles, and asked what might be thought unprofessional. Each drew its own line."
   ]
  },
  {
   "kind": "bars",
   "title": "Profiles with something that might be thought unprofessional",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "US urology graduates, 201 open accounts",
     "value": 40
    },
    {
     "label": "Irish dental students, 177 accounts",
     "value": 34
    },
    {
     "label": "Australian medical students, 880",
     "value": 34
    }
   ],
   "words": "40% of 201 open accounts of US urology graduates, 34% of 177 accounts of Irish dental students, and 34% of 880 Australian medical students."
  },
  {
   "kind": "paragraph",
   "text": [
    "What was plainly wrong was much rarer. It was 13% among the ",
    {
     "link": "urologists",
     "to": "source:koo-2017"
    },
    " and 3% among the ",
    {
     "link": "dental students",
     "to": "source:nason-2016"
    },
    ". In the ",
    {
     "link": "Australian",
     "to": "source:australian-students-2017"
    },
    " study 1.6% had posted about a patient."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The urologists’ rate was the same whether or not the profile named the job."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "pictures",
   "text": [
    "Pictures"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Of 956 tweets by ",
    {
     "link": "gastroenterologists",
     "to": "source:walradt-2021"
    },
    ", 18.5% were judged at risk. They showed a date of birth, say, or a face. One of those mentioned consent."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "them-and-us",
   "text": [
    "Them and us"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "In 2011 ",
      {
       "link": "a survey",
       "to": "source:quantiamd-2011"
      },
      " of more than 4,000 US physicians found that 35% had been asked to be friends by a patient or a relative. 16% had looked at a patient’s profile."
     ]
    },
    {
     "text": [
      "In ",
      {
       "link": "one British region",
       "to": "source:severn-deanery-2011"
      },
      " in 2011, every student and foundation doctor was on Facebook, and 30% of senior specialists."
     ]
    },
    {
     "text": [
      "Nearly one in four of ",
      {
       "link": "460 US physicians",
       "to": "source:us-physicians-attacked-2021"
      },
      " had been attacked online. One in six women had been sexually harassed there, and about one man in fifty. See ",
      {
       "link": "abuse of staff",
       "to": "article:online-abuse-of-staff"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-far-to-trust-this",
   "text": [
    "How far to trust this"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "They are old."
      },
      " Most are of 2006 to 2018. Platforms, and habits, have moved on."
     ]
    },
    {
     "text": [
      {
       "strong": "Many are from the United States."
      },
      " Your patients may be easier to know in a smaller place."
     ]
    },
    {
     "text": [
      {
       "strong": "“Could probably tell” is a judgement."
      },
      " In the Twitter study two people coded a tenth of the posts without seeing each other’s answers, and agreed on 86.8%."
     ]
    },
    {
     "text": [
      {
       "strong": "It was not the patients who judged."
      },
      " We don’t know how many saw it, or minded."
     ]
    },
    {
     "text": [
      {
       "strong": "The shares can’t be compared."
      },
      " One counts posts, the next counts people."
     ]
    },
    {
     "text": [
      "Some we know only from another paper’s account. We left out one study, because its ",
      {
       "link": "rates",
       "to": "source:langenfeld-2014"
      },
      " were not read."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What is counted here is what was written. For what was punished, see ",
    {
     "link": "what regulators act on",
     "to": "article:what-regulators-act-on"
    },
    "."
   ]
  }
 ]
};
