// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "patient-review",
 "title": "A bad review of you or your practice",
 "saying": "Somebody left a one-star review about me and it isn’t even true. Can I reply?",
 "summary": "You may answer with one neutral line, or not at all. Even a polite reply can tell the world that somebody is a patient. Take the real talk off the page.",
 "topics": [
  "complaint",
  "confidentiality",
  "defamation",
  "conflict"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.8,
 "first": [
  {
   "text": [
    "It stings, above all when it is unfair. It can wait until tomorrow."
   ]
  },
  {
   "text": [
    "Keep a picture of the review, with the link and the date."
   ]
  },
  {
   "text": [
    "Don’t open the notes just to write a reply."
   ]
  }
 ],
 "start": "replied",
 "questions": {
  "replied": {
   "id": "replied",
   "ask": "Has anybody answered it already?",
   "help": [
    "Think of the front desk, a web firm, a partner at home."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "nature",
     "adds": []
    },
    {
     "id": "neutral",
     "text": "Yes, with words that would suit anybody",
     "to": "nature",
     "adds": []
    },
    {
     "id": "breach",
     "text": "Yes, and it says or hints that this person came to us",
     "to": "given-away",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure what the answer gives away",
     "to": "given-away",
     "adds": []
    }
   ]
  },
  "nature": {
   "id": "nature",
   "ask": "What sort of review is it?",
   "answers": [
    {
     "id": "fair",
     "text": "Fair, or fair in part",
     "to": "risk",
     "adds": []
    },
    {
     "id": "mistaken",
     "text": "Honest, but wrong",
     "to": "risk",
     "adds": [
      "mistaken"
     ]
    },
    {
     "id": "fake",
     "text": "Fake, as far as I can tell",
     "to": "fake",
     "adds": []
    },
    {
     "id": "abuse",
     "text": "Abusive or hateful",
     "to": "abuse",
     "adds": []
    },
    {
     "id": "false",
     "text": "An untrue fact that could do serious harm",
     "to": "false",
     "adds": []
    },
    {
     "id": "threat",
     "text": "It threatens somebody",
     "to": "danger",
     "adds": []
    },
    {
     "id": "praise",
     "text": "It is praise, and I want to use it",
     "to": "praise",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "risk",
     "adds": [
      "mistaken"
     ]
    }
   ]
  },
  "risk": {
   "id": "risk",
   "ask": "Could somebody come to harm?",
   "help": [
    "Read it once more for this alone."
   ],
   "answers": [
    {
     "id": "danger",
     "text": "Yes, somebody may be in danger now",
     "to": "danger",
     "adds": []
    },
    {
     "id": "lapse",
     "text": "Something may have gone wrong with care",
     "to": "site",
     "adds": [
      "look-into"
     ]
    },
    {
     "id": "no",
     "text": "No, it is about waiting, manner or service",
     "to": "site",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "site",
     "adds": [
      "look-into"
     ]
    }
   ]
  },
  "site": {
   "id": "site",
   "ask": "Where is it?",
   "answers": [
    {
     "id": "official",
     "text": "On an official site, where a reply is expected",
     "to": "official",
     "adds": []
    },
    {
     "id": "open",
     "text": "On Google, Facebook or the like",
     "to": "open",
     "adds": []
    },
    {
     "id": "joined",
     "text": "On a rating site that we pay for or signed up to",
     "to": "open",
     "adds": [
      "joined"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "open",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "given-away": {
   "id": "given-away",
   "title": "The reply may be the breach. Hide it first",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "People do this out of kindness. A “sorry about your visit” tells everybody that they came. Act today, and you limit it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture of the review and of the reply, with times."
     ]
    },
    {
     "text": [
      "Hide the reply from view, if the site lets you."
     ]
    },
    {
     "text": [
      "Tell the person who looks after data at your work, today."
     ]
    },
    {
     "text": [
      "Ask them whether the reply should come down for good, and whether the person must be told."
     ]
    },
    {
     "text": [
      "Write down who posted it, when, and how long it was up."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post a second reply to mend the first."
     ]
    },
    {
     "text": [
      "Don’t ask the reviewer to take the review down."
     ]
    },
    {
     "text": [
      "Don’t blame whoever typed it. Ask what they had been told."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. There may be a time limit for a report."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before anybody writes to the reviewer."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager, or the partners."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "For the first 72 hours after details get out."
     ]
    }
   ]
  },
  "danger": {
   "id": "danger",
   "title": "Act on the danger, not on the review",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "A review can be the first sign of harm. Treat it as if somebody had told you face to face."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If anybody is in danger, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Tell the senior on duty. Give them the review."
     ]
    },
    {
     "text": [
      "If you are certain who it is, use the normal route for urgent care or safeguarding."
     ]
    },
    {
     "text": [
      "For a threat, tell the police and warn your team."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ask for details under the review."
     ]
    },
    {
     "text": [
      "Don’t wait for the site to answer a report."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If somebody may be hurt."
     ]
    },
    {
     "role": "police",
     "why": [
      "For a threat."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The senior on call, or the safeguarding lead."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Once people are out of danger."
     ]
    }
   ],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "If the threat is against staff."
     ]
    }
   ]
  },
  "official": {
   "id": "official",
   "title": "Answer briefly, and soon",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Here a reply is part of the service. Other readers look at how you listen."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Answer within a few days. Ask somebody calm to read it first."
     ]
    },
    {
     "text": [
      "Thank them, and ask them to get in touch. That is all."
     ]
    },
    {
     "text": [
      "Give a name or a role, and a number that somebody answers."
     ]
    },
    {
     "text": [
      "Use the review. Is there a small thing that you could change?"
     ]
    },
    {
     "text": [
      "Tell staff who are named, and stand by them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t argue about what happened."
     ]
    },
    {
     "text": [
      "Don’t say that they came, or that you can’t find them."
     ]
    },
    {
     "text": [
      "Don’t say sorry for “your care” or “your visit”. That confirms it."
     ]
    },
    {
     "text": [
      "Don’t paste the same reply under every review without reading it."
     ]
    }
   ],
   "words": [
    {
     "label": "A reply",
     "text": "Thank you for taking the time to write. We can’t talk about anybody’s care on a public page. We do want to listen. Please call the manager on [number]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you are tempted to say more."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The complaints lead, so that it is logged."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If it is a complaint about care."
     ]
    }
   ]
  },
  "open": {
   "id": "open",
   "title": "One neutral line, or silence",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You can’t tell your side here. That is hard, and readers know it more than you think."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Leave it, or post one line that would suit a stranger."
     ]
    },
    {
     "text": [
      "If you are certain who wrote it, ring or write to them in private."
     ]
    },
    {
     "text": [
      "Ask your team what there is to learn."
     ]
    },
    {
     "text": [
      "Tell staff who are named."
     ]
    },
    {
     "text": [
      "If you ask for reviews, ask everybody in the same way."
     ]
    },
    {
     "text": [
      "If you run the page, put your house rules where people see them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t correct the story. Facts from the notes stay in the notes."
     ]
    },
    {
     "text": [
      "Don’t say who came and who did not."
     ]
    },
    {
     "text": [
      "Don’t offer a gift for a good review."
     ]
    },
    {
     "text": [
      "Don’t write your own, or ask family to."
     ]
    },
    {
     "text": [
      "Don’t make patients sign that they won’t review you."
     ]
    }
   ],
   "words": [
    {
     "label": "A reply, if you want one",
     "text": "Thank you for the feedback. To protect everybody’s privacy we don’t discuss anyone’s care online. We would like to hear from anybody who has a concern. Please call [number] and ask for the manager."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before anything longer than that."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The manager or complaints lead."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If they want an answer about care."
     ]
    }
   ]
  },
  "fake": {
   "id": "fake",
   "title": "Ask the site to take it down. Don’t say it is fake",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may be right. In public you can’t prove it without saying who is on your list."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it to the site. Say which of its own rules it breaks."
     ]
    },
    {
     "text": [
      "Keep the answer. Appeal if it is no."
     ]
    },
    {
     "text": [
      "Look for a pattern. Several new accounts in one night is worth reporting."
     ]
    },
    {
     "text": [
      "If harm is real and it stays up, ask your indemnifier."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t write “we have no record of you”. That says something about everybody else."
     ]
    },
    {
     "text": [
      "Don’t name a rival or a former colleague."
     ]
    },
    {
     "text": [
      "Don’t ask friends to drown it in praise."
     ]
    }
   ],
   "words": [
    {
     "label": "To the site, in its report form",
     "text": "This review breaks your rule on [rule]. It was posted on [date] by [account name]. Please check whether it is genuine, and take it down if it is not. We can’t give you any information about people who use our service."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Through the report form."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it stays up and does harm."
     ]
    }
   ],
   "next": [
    {
     "situation": "impersonation-or-fake-account",
     "why": [
      "If an account poses as you or as a patient."
     ]
    },
    {
     "situation": "defamatory-comments",
     "why": [
      "If it states damaging facts."
     ]
    }
   ]
  },
  "abuse": {
   "id": "abuse",
   "title": "Report the abuse, and look after the person",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Staff don’t have to read this at work. Nor do you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it for abuse or hate, and keep the answer."
     ]
    },
    {
     "text": [
      "Tell the person it is about, in private, and ask what would help."
     ]
    },
    {
     "text": [
      "Look for a complaint inside it. Answer that in private if you know who it is."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer it in public."
     ]
    },
    {
     "text": [
      "Don’t leave it to the person it is about."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Through the report form."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that staff are supported."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you think of a warning letter."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is hard to shake off."
     ]
    }
   ],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "For warnings, and what may follow."
     ]
    }
   ]
  },
  "false": {
   "id": "false",
   "title": "A damaging lie has its own path",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A bad opinion is allowed. A false fact that does serious harm may not be."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write down what is false, and what harm there is."
     ]
    },
    {
     "text": [
      "Note the date it went up. There is a time limit."
     ]
    },
    {
     "text": [
      "Report it to the site."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post a rebuttal, and don’t threaten to sue."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Early. Ask whether they help."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If the harm is serious."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "For what the law asks."
     ]
    }
   ]
  },
  "praise": {
   "id": "praise",
   "title": "Enjoy it. Using it may not be allowed",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Praise is good for a team. What you may do with it differs from country to country."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Show it to the team, indoors."
     ]
    },
    {
     "text": [
      "Leave praise of clinical care off every page that you control. Words about service or manner are allowed."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "Don’t use it in adverts, and don’t quote it on anything that you control."
     ],
     "when": {
      "regions": [
       "NZ"
      ]
     }
    },
    {
     "text": [
      "Leave it out wherever you have any control, even if it is true."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "Don’t publish thanks from patients where it can be linked to you, and try to stop others doing it."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "Ask your indemnifier, and the rules on adverts, before you use it."
     ],
     "when": {
      "regions": [
       "GB",
       "IE",
       "ZA",
       "MY",
       "US",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    },
    {
     "text": [
      "Ask the writer first, in private, wherever it is allowed."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t thank them for a treatment. They may have told nobody."
     ]
    },
    {
     "text": [
      "Don’t share it from your own account with a word of your own."
     ]
    }
   ],
   "words": [
    {
     "label": "A reply that gives nothing away",
     "text": "Thank you for your kind words. They mean a lot to the team."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you quote it."
     ]
    }
   ],
   "next": [
    {
     "situation": "sponsored-posts",
     "why": [
      "If it is part of an advert."
     ]
    }
   ]
  }
 },
 "notes": {
  "mistaken": {
   "lead": [
    {
     "text": [
      "To be blamed for something that did not happen is bitter. You still can’t put it right in public."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If a general fact is wrong, such as your opening times, put it right on your own website."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t put one person’s facts right in a reply."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "look-into": {
   "lead": [
    {
     "text": [
      "Something in it may be true, and may matter to the next person."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Give it to whoever looks into incidents, today or tomorrow."
     ]
    },
    {
     "text": [
      "If you are certain who it is, see that somebody contacts them in private."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "joined": {
   "lead": [
    {
     "text": [
      "You have some say on that site. So you may answer for what stands on it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look at what you signed, and at what the site does with praise."
     ]
    },
    {
     "text": [
      "The Medical Council has advised doctors not to pay for or join such sites."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "Ask the site to leave out praise about care on a page that you control."
     ],
     "when": {
      "regions": [
       "AU",
       "NZ",
       "HK"
      ]
     }
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "On official sites a prompt, polite reply is expected."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "One indemnifier’s example allows a warmer reply, with an apology. We suggest words that confirm nothing."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC’s rule on criticism covers reviews. It holds even when the review is wrong."
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
    "To confirm that somebody is a patient is a disclosure under HIPAA. Their own post does not lift your duty."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Practices have paid $10,000, $23,000, $30,000 and $50,000 over their replies."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "In British Columbia the College says to resist the urge to answer. A doctor who named a patient in a reply was found unprofessional."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "Reviews on sites that you don’t control are not your adverts. Once you share one, it may be."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "A reply must not promote you."
   ],
   "when": {
    "regions": [
     "SG",
     "HK"
    ]
   }
  },
  {
   "text": [
    "One dentist got hostile reviews taken down through a lawyer. Ask your indemnifier first."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Covers what patients, past patients and families say on social media. It does not lift the duty to keep confidences, however unfair it is."
   ]
  },
  {
   "source": "gponline-media-2017",
   "paragraphs": [],
   "says": [
    "A public answer is usually limited to saying that the duty exists."
   ]
  },
  {
   "source": "lmc-reviews",
   "paragraphs": [],
   "says": [
    "On official sites a prompt and polite reply is expected. Silence looks like not listening."
   ]
  },
  {
   "source": "mddus-reviews-2017",
   "paragraphs": [],
   "says": [
    "Advice on reviews, for practices."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Take a complaint off the page, and don’t answer it in public."
   ]
  },
  {
   "source": "mdu-upsetting-comments",
   "paragraphs": [],
   "says": [
    "Allows a warmer reply than the one shown here."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "A dental practice paid after its replies gave patients away."
   ]
  },
  {
   "source": "case-review-reply-texas",
   "paragraphs": [],
   "says": [
    "A reply with name, treatment and cost cost $10,000."
   ]
  },
  {
   "source": "case-review-replies-50000",
   "paragraphs": [],
   "says": [
    "Replies to reviews cost a dental practice $50,000."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "Replies about four patients cost a practice $30,000."
   ]
  },
  {
   "source": "case-filler-thank-you",
   "paragraphs": [],
   "says": [
    "A friendly thank-you gave away a treatment that the reviewer had hidden."
   ]
  },
  {
   "source": "ca-cpsbc",
   "paragraphs": [],
   "says": [
    "Resist answering ratings."
   ]
  },
  {
   "source": "case-online-rating-reply",
   "paragraphs": [],
   "says": [
    "A doctor who named the patient in a reply was found unprofessional."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "No testimonials about clinical care on anything that you control."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "No testimonials, on any platform that you control."
   ]
  },
  {
   "source": "sg-smc-advisory-2020",
   "paragraphs": [],
   "says": [
    "Don’t pay for or join sites that rate doctors."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "Thank-you letters must not be published where they can be linked to the doctor."
   ]
  },
  {
   "source": "case-hostile-review",
   "paragraphs": [],
   "says": [
    "Reviews came down after a lawyer’s letter."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "What you say of yourself must not praise or compare."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "What you tell the public must be factual and balanced."
   ]
  }
 ],
 "also": [
  "Google review",
  "one star",
  "Trustpilot",
  "RateMDs",
  "rating"
 ],
 "articles": [
  "reviews-and-replies",
  "cases-review-replies",
  "testimonials-and-adverts",
  "complaints-on-facebook"
 ],
 "related": [
  "complaint-online",
  "defamatory-comments",
  "abusive-comments",
  "lost-phone-group-chat"
 ]
};
