// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "cases-review-replies",
 "title": "Replies to reviews",
 "summary": "A reply to a review has cost practices money again and again. Putting the facts right means telling them, and the facts belong to the patient.",
 "kind": "cases",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "complaint",
  "confidentiality",
  "defamation"
 ],
 "also": [],
 "references": [
  {
   "source": "case-review-reply-texas",
   "paragraphs": [],
   "says": [
    "A name, a treatment and a cost in one reply. $10,000 and a plan of two years."
   ]
  },
  {
   "source": "case-review-replies-50000",
   "paragraphs": [],
   "says": [
    "Replies by a dental practice. $50,000."
   ]
  },
  {
   "source": "us-nixon-peabody-reviews-2023",
   "paragraphs": [],
   "says": [
    "A law firm’s account of these settlements."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "Full names behind made-up ones, visits and insurance. $23,000 and a plan of two years."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "Diagnosis and treatment of four patients. $30,000, and the patients had to be told."
   ]
  },
  {
   "source": "us-hipaa-guide-reviews",
   "paragraphs": [],
   "says": [
    "To confirm that somebody is a patient is already to disclose. Their own post waives nothing."
   ]
  },
  {
   "source": "case-online-rating-reply",
   "paragraphs": [],
   "says": [
    "A reply that named the patient. Found unprofessional."
   ]
  },
  {
   "source": "ca-cpsbc",
   "paragraphs": [],
   "says": [
    "Resist the wish to answer online ratings."
   ]
  },
  {
   "source": "case-filler-thank-you",
   "paragraphs": [],
   "says": [
    "A thank-you that gave away a treatment. An indemnifier’s case study."
   ]
  },
  {
   "source": "case-hostile-review",
   "paragraphs": [],
   "says": [
    "A hostile review and threats. Reviews taken down after an attorney’s letter."
   ]
  },
  {
   "source": "case-search-engine-link",
   "paragraphs": [],
   "says": [
    "A link to extreme material blocked, by settlement."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Criticism on social media, even when wrong, does not free doctors from confidentiality."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Don’t answer in public. Offer the complaints route."
   ]
  }
 ],
 "situations": [
  "patient-review",
  "complaint-online",
  "defamatory-comments"
 ],
 "words": 629,
 "readingAge": 9.3,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "It is natural to want to set the record straight. But you can’t correct a story about somebody’s care without telling part of it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-money",
   "text": [
    "The money"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These four practices paid the US office that guards the privacy of patients."
   ]
  },
  {
   "kind": "bars",
   "title": "What US practices paid over replies to reviews",
   "unit": "US dollars",
   "full": 50000,
   "rows": [
    {
     "label": "Dental practice, Texas, 2019",
     "value": 10000
    },
    {
     "label": "Dental practice, 2022",
     "value": 50000
    },
    {
     "label": "Dental practice, California, 2022",
     "value": 23000
    },
    {
     "label": "Psychiatric practice, New Jersey, 2023",
     "value": 30000
    }
   ],
   "words": "A dental practice in Texas paid 10,000 dollars in 2019. Another dental practice paid 50,000 in 2022. One in California paid 23,000 in 2022. A psychiatric practice in New Jersey paid 30,000 in 2023."
  },
  {
   "kind": "paragraph",
   "text": [
    "What had they written?"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Texas."
      },
      " A ",
      {
       "link": "reply",
       "to": "source:case-review-reply-texas"
      },
      " on Yelp held the patient’s name, the treatment and what it cost. Besides the money there was a plan to put things right, over two years."
     ]
    },
    {
     "text": [
      {
       "strong": "The second dental practice."
      },
      " It had ",
      {
       "link": "answered reviews",
       "to": "source:case-review-replies-50000"
      },
      " online. A law firm ",
      {
       "link": "reported it",
       "to": "source:us-nixon-peabody-reviews-2023"
      },
      " in July 2023. We know no more of what was written."
     ]
    },
    {
     "text": [
      {
       "strong": "California."
      },
      " Reviewers had used made-up names. The ",
      {
       "link": "replies",
       "to": "source:us-hhs-reviews-2022"
      },
      " gave their full ones, with visits and insurance. The posts had to come down, and there was a plan of two years."
     ]
    },
    {
     "text": [
      {
       "strong": "New Jersey."
      },
      " ",
      {
       "link": "Replies",
       "to": "source:case-review-replies-psychiatry"
      },
      " on Google told of four patients’ diagnosis and treatment. The practice had to tell those patients what had happened."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-thank-you",
   "text": [
    "The thank-you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Praise can do it too. A dentist in the United States ",
    {
     "link": "thanked a reviewer",
     "to": "source:case-filler-thank-you"
    },
    " in public and mentioned her filler. She had kept it to herself. She sued. An indemnifier tells this as a case study, in 2024."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "There was no anger in it. One kind word too many was enough."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-rating",
   "text": [
    "The rating"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In British Columbia a doctor answered an online rating. The reply named the patient and made claims about her. In 2020 the college found it unprofessional, and called it a ",
    {
     "link": "serious breach",
     "to": "source:case-online-rating-reply"
    },
    ". Its advice to others is to ",
    {
     "link": "resist",
     "to": "source:ca-cpsbc"
    },
    " the wish to answer."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-others-did-instead",
   "text": [
    "What others did instead"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A lawyer’s letter."
    },
    " A dentist in South Africa had a hostile review and threatening e-mails. An attorney wrote to whoever it was, and the reviews were ",
    {
     "link": "taken down",
     "to": "source:case-hostile-review"
    },
    " in 2019."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A link that was blocked."
    },
    " In New Zealand, search engines led people to extreme and damaging claims about a member of Medical Protection. It came to a settlement. In October 2011 the ",
    {
     "link": "link was blocked",
     "to": "source:case-search-engine-link"
    },
    " for good."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Neither end came from a reply. You can’t count on such an end, and the law differs by country."
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
   "kind": "table",
   "head": [
    [
     "They thought"
    ],
    [
     "What was true"
    ]
   ],
   "rows": [
    [
     [
      "The patient has told everybody already"
     ],
     [
      "Their telling frees them, not you"
     ]
    ],
    [
     [
      "The name was made up, so nobody knows"
     ],
     [
      "The reply gave the name"
     ]
    ],
    [
     [
      "We only put the facts right"
     ],
     [
      "The facts were the patient’s"
     ]
    ],
    [
     [
      "It was a kind word"
     ],
     [
      "It named a treatment"
     ]
    ],
    [
     [
      "We said nothing about health"
     ],
     [
      "That they came to you is about health"
     ]
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-line-to-hold",
   "text": [
    "The line to hold"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Use the same few words every time. They must suit somebody who has never been near you."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Thank you for the feedback. Because of confidentiality we can’t reply about any person here. Please contact our manager, whose number is on our website, so that we can listen properly."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Answering reviews",
     "to": "article:reviews-and-replies"
    },
    " says how to build such a line, and who should send it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-have-replied-already",
   "text": [
    "If you have replied already"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Keep a picture of the review and of your reply, with the date."
     ]
    },
    {
     "text": [
      "Don’t argue on, and don’t explain."
     ]
    },
    {
     "text": [
      "If the reply shows that somebody was a patient, treat it as a breach. Tell whoever looks after information where you work. ",
      {
       "link": "The first 72 hours",
       "to": "article:first-72-hours"
      },
      " shows the steps."
     ]
    },
    {
     "text": [
      "Ring your indemnifier. Ask them how the reply should come down, and when."
     ]
    },
    {
     "text": [
      "If a complaint, claim or inquiry may come, delete nothing until they say so."
     ]
    },
    {
     "text": [
      "Be fair to whoever wrote it. They were upset, and they were on their own."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-you-work",
   "text": [
    "Where you work"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The GMC says that criticism on social media does ",
      {
       "link": "not free doctors",
       "to": "source:gmc-media-criticism#3"
      },
      " from confidentiality, even when it is wrong."
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
      "Medical Protection advises strongly ",
      {
       "link": "against answering",
       "to": "source:mps-ask-expert-2020"
      },
      " in public. Get in touch away from the site, and offer the complaints route."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "To confirm that somebody is a patient is a ",
      {
       "link": "disclosure",
       "to": "source:us-hipaa-guide-reviews"
      },
      ". What the patient posted does not change that."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      "Other provinces have colleges of their own. Ask yours."
     ],
     "when": {
      "regions": [
       "CA"
      ]
     }
    },
    {
     "text": [
      "We have read no case about a reply from where you are. That does not mean that there is none."
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
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ]
  }
 ]
};
