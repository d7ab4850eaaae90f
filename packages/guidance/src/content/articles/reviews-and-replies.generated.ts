// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "reviews-and-replies",
 "title": "Answering reviews without confirming anything",
 "summary": "A reply must suit a stranger. Say that you can’t speak about any person, give one way to get in touch, and stop there.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "complaint",
  "confidentiality",
  "defamation"
 ],
 "also": [
  "Google review",
  "Trustpilot",
  "one star",
  "rating"
 ],
 "references": [
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Criticism on social media, even when wrong, does not relieve you of confidentiality."
   ]
  },
  {
   "source": "gponline-media-2017",
   "paragraphs": [],
   "says": [
    "Usually limit what you say in public to explaining your duty of confidentiality."
   ]
  },
  {
   "source": "lmc-reviews",
   "paragraphs": [],
   "says": [
    "Reply on the official sites, promptly and courteously."
   ]
  },
  {
   "source": "mddus-reviews-2017",
   "paragraphs": [],
   "says": [
    "Advice on online reviews."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Take it out of public view, and offer the complaints route."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "A dental practice paid $23,000 over replies to reviews."
   ]
  },
  {
   "source": "case-review-reply-texas",
   "paragraphs": [],
   "says": [
    "A reply with name, treatment and cost. $10,000."
   ]
  },
  {
   "source": "case-review-replies-50000",
   "paragraphs": [],
   "says": [
    "Replies to reviews. $50,000."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "Replies about four patients. $30,000."
   ]
  },
  {
   "source": "us-hipaa-guide-reviews",
   "paragraphs": [],
   "says": [
    "To confirm that somebody is a patient is already to disclose."
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
   "source": "case-online-rating-reply",
   "paragraphs": [],
   "says": [
    "A reply that named the patient. Found unprofessional."
   ]
  },
  {
   "source": "case-filler-thank-you",
   "paragraphs": [],
   "says": [
    "A thank-you that gave away a treatment."
   ]
  },
  {
   "source": "case-hostile-review",
   "paragraphs": [],
   "says": [
    "Reviews taken down after a lawyer’s letter."
   ]
  },
  {
   "source": "au-ahpra-testimonial-tool",
   "paragraphs": [],
   "says": [
    "Which praise counts as a testimonial."
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
    "Do not join or pay for rating sites."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "Patients’ letters of thanks must not be published where they can be linked to you."
   ]
  }
 ],
 "situations": [
  "patient-review",
  "complaint-online",
  "defamatory-comments",
  "abusive-comments"
 ],
 "words": 703,
 "readingAge": 8.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A bad review hurts, and an unfair one hurts more. You want to put it right where everybody can see. That wish is natural, and it is the trap. You can’t defend yourself without showing that the person was your patient."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It can wait until tomorrow. A calm reply two days later reads better than a sharp one tonight."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-a-reply-may-do",
   "text": [
    "What a reply may do"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It may show that you listen. That is all, and it is worth something. Other readers judge you by your tone, not by who was right."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A good reply does three things:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "It thanks them for the feedback."
     ]
    },
    {
     "text": [
      "It says that you can’t talk about any person in public."
     ]
    },
    {
     "text": [
      "It gives one way to reach somebody who can help."
     ]
    }
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
   "kind": "heading",
   "level": 2,
   "id": "the-test-would-it-suit-a-stranger",
   "text": [
    "The test: would it suit a stranger?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Imagine that the review was left by somebody who has never been near you. Would your reply still make sense? If it would look odd, it gives something away."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "This gives it away"
    ],
    [
     "Why"
    ]
   ],
   "rows": [
    [
     [
      "“Sorry about your appointment”"
     ],
     [
      "They had one"
     ]
    ],
    [
     [
      "“We have looked at your notes”"
     ],
     [
      "They have notes with you"
     ]
    ],
    [
     [
      "“We have no record of you”"
     ],
     [
      "You looked, and so others do have one"
     ]
    ],
    [
     [
      "“You were seen within 20 minutes”"
     ],
     [
      "When, and that they came"
     ]
    ],
    [
     [
      "“So glad the treatment worked”"
     ],
     [
      "They had a treatment"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Praise counts as well. One dentist thanked a reviewer and named a treatment that she had kept to herself. The dentist was sued."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It makes no difference that the person told the whole story first. What they share is theirs to share. Your duty stays."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-it-has-cost-others",
   "text": [
    "What it has cost others"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In the United States replies to reviews have led to payments again and again."
   ]
  },
  {
   "kind": "bars",
   "title": "What dental and psychiatric practices paid after replying to reviews",
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
   "words": "Four US practices paid 10,000, 50,000, 23,000 and 30,000 dollars."
  },
  {
   "kind": "paragraph",
   "text": [
    "In Canada, a doctor in British Columbia named a patient in a reply to an online rating. The college found a serious breach."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "which-sort-of-review-is-it",
   "text": [
    "Which sort of review is it?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Fair, or partly fair."
    },
    " Reply once, kindly. Then look into it. Some of the best changes began as a rude review."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Mistaken."
    },
    " Reply as above. Don’t correct the facts in public, even when you could. If you know for certain who it is, you can get in touch privately and offer the complaints route."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "False, or from somebody who never came."
    },
    " Flag it to the site, with your reasons. Don’t say in public that they were never there. Keep a dated picture first."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Abusive, or aimed at one member of staff."
    },
    " Keep a picture and report it. Look after the person it names. ",
    {
     "link": "This path",
     "to": "situation:abusive-comments"
    },
    " helps."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A false fact that does serious harm."
    },
    " Ask for advice before you say anything. In South Africa a dentist’s lawyer wrote to the reviewer, and the reviews were taken down. Law differs a great deal, and ",
    {
     "link": "it is often slow",
     "to": "article:defamatory-comments"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "your-own-house",
   "text": [
    "Your own house"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Choose one person who replies, and one who reads it first."
     ]
    },
    {
     "text": [
      "Keep a stock line that confirms nothing. Use it each time, so that it never says more on a bad day."
     ]
    },
    {
     "text": [
      "If you ask for feedback, ask everybody, not only those who are pleased."
     ]
    },
    {
     "text": [
      "Don’t write your own reviews. Don’t reward good ones. Don’t ask people to sign away the right to complain."
     ]
    },
    {
     "text": [
      "Talk about the review as a team. Ask what you would change."
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
   "kind": "paragraph",
   "text": [
    "The GMC says that criticism, even when wrong, does not free doctors from confidentiality. That covers social media, and former patients too. On the NHS website and Care Opinion a reply is expected. Make it prompt and polite, and confirm nothing there either."
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
    "To confirm that somebody is a patient is already a disclosure. A patient’s own post does not change that. You need not reply at all."
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
    "British Columbia’s college asks doctors to resist answering ratings. Ask your own college."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t like, share or quote a good review about treatment on a page that you control. It may become a ",
    {
     "link": "testimonial",
     "to": "article:testimonials-and-adverts"
    },
    "."
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
    "Don’t quote praise on any platform you control."
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
    "Don’t join rating sites that rest on patients’ feedback, and don’t pay for them. Don’t use praise in anything you control."
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
    "Letters of thanks must not be published where they can be linked to you, as reported. Take what steps you can to stop others doing it."
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
    "We have read no rule about reviews as such where you are. Confidentiality covers them. Ask your indemnifier before you reply."
   ],
   "when": {
    "regions": [
     "IE",
     "ZA",
     "MY",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
