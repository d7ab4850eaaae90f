// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "abusive-comments",
 "title": "Somebody is abusive about you or your staff",
 "saying": "A patient is posting abuse about our staff. Can we warn them, or stop seeing them?",
 "summary": "Look after the person who was hurt, and keep the posts. Ask whether illness is behind it. Then a talk, a fair written warning, and only after that anything more.",
 "topics": [
  "respect",
  "complaint",
  "discrimination"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.7,
 "first": [
  {
   "text": [
    "This hurts. You may be angry and need not hide it from your team."
   ]
  },
  {
   "text": [
    "Keep pictures of every post, with the link, the name, the date and the time."
   ]
  },
  {
   "text": [
    "Don’t answer in the thread. Nothing said there tonight will help."
   ]
  },
  {
   "text": [
    "If it is about you, ask somebody else to handle it."
   ]
  }
 ],
 "start": "kind",
 "questions": {
  "kind": {
   "id": "kind",
   "ask": "What was said?",
   "help": [
    "If there is more than one thing, choose the worst."
   ],
   "answers": [
    {
     "id": "threat",
     "text": "It threatens somebody, or I fear that somebody will be hurt",
     "to": "danger",
     "adds": []
    },
    {
     "id": "abuse",
     "text": "Insults, slurs or sexual remarks",
     "to": "who",
     "adds": []
    },
    {
     "id": "campaign",
     "text": "Linked posts or messages that keep coming",
     "to": "who",
     "adds": [
      "harassment"
     ]
    },
    {
     "id": "false",
     "text": "Something untrue, said as fact, that could do real damage",
     "to": "false",
     "adds": []
    },
    {
     "id": "rude",
     "text": "Rude or unfair, but no abuse",
     "to": "rude",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "who",
     "adds": [
      "harassment"
     ]
    }
   ]
  },
  "who": {
   "id": "who",
   "ask": "Do you know for certain who wrote it?",
   "help": [
    "A name on a post is not proof. Don’t search for the person to find out."
   ],
   "answers": [
    {
     "id": "patient",
     "text": "Yes, a patient",
     "to": "illness",
     "adds": []
    },
    {
     "id": "relative",
     "text": "Yes, somebody close to a patient",
     "to": "illness",
     "adds": [
      "relative"
     ]
    },
    {
     "id": "colleague",
     "text": "Yes, somebody I work with",
     "to": "colleague",
     "adds": []
    },
    {
     "id": "stranger",
     "text": "It is a stranger, or a made-up name",
     "to": "stranger",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "stranger",
     "adds": []
    }
   ]
  },
  "illness": {
   "id": "illness",
   "ask": "Could illness, pain or fear explain it?",
   "help": [
    "Think of a new diagnosis, grief, confusion, drink or drugs. Somebody who knows their care should answer this."
   ],
   "answers": [
    {
     "id": "yes",
     "text": "Yes, it could",
     "to": "care-first",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, somebody who knows has looked",
     "to": "complaint",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "care-first",
     "adds": []
    }
   ]
  },
  "complaint": {
   "id": "complaint",
   "ask": "Is there a real complaint inside it?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "earlier",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, there is something we should look into",
     "to": "earlier",
     "adds": [
      "complaint"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "earlier",
     "adds": [
      "complaint"
     ]
    }
   ]
  },
  "earlier": {
   "id": "earlier",
   "ask": "Were they warned in writing in the last 12 months?",
   "help": [
    "Look at when, and at what the letter asked for."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "warn",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, about the same kind of thing",
     "to": "again",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "warn",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Get everybody out of harm’s way first",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "A threat goes to the police. You need not be sure that it was meant."
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
      "Tell the person it is about, and the senior on duty."
     ]
    },
    {
     "text": [
      "Warn reception and security. Think about who goes home alone tonight."
     ]
    },
    {
     "text": [
      "Keep the posts, the calls and the messages."
     ]
    },
    {
     "text": [
      "Ask the police for a reference number, and write it down."
     ]
    },
    {
     "text": [
      "After violence that the police know of, ask whether the person can be moved from your list at once."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer, and don’t meet them."
     ]
    },
    {
     "text": [
      "Don’t warn them that you have called the police."
     ]
    },
    {
     "text": [
      "Don’t tell the police more about their health than is needed to keep people from harm."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If anybody may be hurt now."
     ]
    },
    {
     "role": "police",
     "why": [
      "For any threat."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Security, and the senior on call."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you share health details or end their care."
     ]
    },
    {
     "role": "support",
     "why": [
      "For whoever was threatened."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If a home address or a family has been named."
     ]
    }
   ]
  },
  "false": {
   "id": "false",
   "title": "A false claim takes another path",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Anger is allowed, and so is a harsh view. A false fact that does serious harm is something else."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the post, with the date it first went up. Time limits run from that day."
     ]
    },
    {
     "text": [
      "Write down what is false and how you can show it."
     ]
    },
    {
     "text": [
      "Ask your indemnifier early, before you write to anybody."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t correct it in the thread."
     ]
    },
    {
     "text": [
      "Don’t threaten to sue."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Ask whether they help with this."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If harm has followed, or is close."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "For what the law asks, and by when."
     ]
    }
   ]
  },
  "rude": {
   "id": "rude",
   "title": "Let it pass, and listen",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People may say that they were let down. They may say it badly."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask what set it off. There may be something to mend."
     ]
    },
    {
     "text": [
      "Tell anybody who was named, before they find it."
     ]
    },
    {
     "text": [
      "If you know who it is, have somebody ring them. A calm talk often ends it."
     ]
    },
    {
     "text": [
      "Leave it up. It will sink."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send a warning for rudeness alone."
     ]
    },
    {
     "text": [
      "Don’t answer back, and don’t ask friends to."
     ]
    },
    {
     "text": [
      "Don’t let it change how anybody is cared for."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you want to answer in public."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If it goes on, or a name keeps coming up."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If it is really a complaint."
     ]
    },
    {
     "situation": "patient-review",
     "why": [
      "If it is a review."
     ]
    }
   ]
  },
  "care-first": {
   "id": "care-first",
   "title": "Think of their care before a letter",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Being ill does not make abuse all right. It does change what will help."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the clinician who knows them best to look at it, today if you can."
     ]
    },
    {
     "text": [
      "Ask about risk. Could they harm themselves or somebody else?"
     ]
    },
    {
     "text": [
      "Have one person, whom they know, call or meet them. Two of you is better."
     ]
    },
    {
     "text": [
      "Say which words were not all right, and what you ask of them."
     ]
    },
    {
     "text": [
      "Report the post to the platform. Illness is no reason to leave it up."
     ]
    },
    {
     "text": [
      "Write down what you thought about and what you agreed."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send a standard letter to somebody in a crisis."
     ]
    },
    {
     "text": [
      "Don’t talk about it by comment or direct message."
     ]
    },
    {
     "text": [
      "Don’t leave the staff member out. Tell them what is being done, and why."
     ]
    }
   ],
   "words": [
    {
     "label": "To start the talk, by phone or in person",
     "text": "I’m ringing about some posts from this week. I’d like to hear what is behind them. I also need to say that parts of them are abusive, and we ask for that to stop."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before a letter or any change of care."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The lead for safeguarding, if somebody may be at risk."
     ]
    },
    {
     "role": "support",
     "why": [
      "For the person it was about."
     ]
    }
   ],
   "next": []
  },
  "warn": {
   "id": "warn",
   "title": "Talk first. If that fails, write",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Start small. Most of these end with a talk. A letter is for when that fails, or when the words were gross."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask for a call or a meeting, with somebody who is not the target."
     ]
    },
    {
     "text": [
      "Report the posts and ask the platform to take them down."
     ]
    },
    {
     "text": [
      "If you write, say what was posted and when, and why it is not acceptable."
     ]
    },
    {
     "text": [
      "Say what you ask for, and what may follow if it goes on."
     ]
    },
    {
     "text": [
      "Say that they may complain, and about this letter too."
     ]
    },
    {
     "text": [
      "Have a named partner or manager sign it. The letters in the ",
      {
       "link": "NHS Protect guidance",
       "to": "source:nhs-protect-warning-letters"
      },
      " are a good start."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Send it in private, to them alone. Keep a copy, and a note of why."
     ]
    },
    {
     "text": [
      "Support the person who was hurt, and ask what they want."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post the letter, or say that you sent one."
     ]
    },
    {
     "text": [
      "Don’t warn somebody for having complained."
     ]
    },
    {
     "text": [
      "Don’t threaten what you could not do."
     ]
    },
    {
     "text": [
      "Don’t let the target write the letter."
     ]
    }
   ],
   "words": [
    {
     "label": "For the letter. Add the dates and the words used",
     "text": "We are writing about a post of [date] that names a member of our staff. It says “[words]”. This is abusive, and it has caused distress. Please take it down, and don’t post in this way again. If it goes on, we may have to take further steps. We do want to hear any concern you have, and this letter will not affect that. If you disagree with it, you may complain to [name and address]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Let them see the letter before it goes."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The manager who signs it."
     ]
    },
    {
     "role": "platform",
     "why": [
      "Use the report button, and keep the answer."
     ]
    },
    {
     "role": "support",
     "why": [
      "For the person it was about."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If the same person is complaining about care."
     ]
    }
   ]
  },
  "again": {
   "id": "again",
   "title": "The next step up, one at a time",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A second time, you may go further. Each step has to be fair, and somebody will ask for the reasons."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look at what the first letter said would follow."
     ]
    },
    {
     "text": [
      "Think of an agreement on behaviour, signed by both sides."
     ]
    },
    {
     "text": [
      "Think of conditions, such as one contact person or one place to be seen."
     ]
    },
    {
     "text": [
      "Have somebody outside the quarrel look at the decision."
     ]
    },
    {
     "text": [
      "If care has to end, make sure that there is care elsewhere first, and give the reasons."
     ]
    },
    {
     "text": [
      "Use the steps in your contract, and ask your local medical committee."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "If the posts are linked and cause distress, ask the police whether this is harassment."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t end care because of a complaint, or because they posted that they were unhappy."
     ]
    },
    {
     "text": [
      "Don’t end the care of a child or a partner for what somebody else did."
     ]
    },
    {
     "text": [
      "Don’t skip a step because you are tired of it. That is how such decisions get undone."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, in a private letter",
     "text": "We wrote to you on [date] about posts that abuse our staff. There has been another one. We would like to meet and agree what both sides will do from here. If we can’t agree, we will tell you what happens next, and why."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you set conditions or end care."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it is harassment, or you think so."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Whoever holds the contract, or your board."
     ]
    },
    {
     "role": "support",
     "why": [
      "For the staff who bear it."
     ]
    }
   ],
   "next": []
  },
  "stranger": {
   "id": "stranger",
   "title": "Report it, and don’t guess who it is",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "If you don’t know, act as if you will never know."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report each post. Choose the reason that fits best, such as hate or harassment."
     ]
    },
    {
     "text": [
      "On a page that you run, hide it under your posted house rules. Keep a copy first."
     ]
    },
    {
     "text": [
      "Limit who may comment for a few days."
     ]
    },
    {
     "text": [
      "Tell the people who were named, and ask how they are."
     ]
    },
    {
     "text": [
      "If posts keep coming, keep a log. It helps the platform and the police."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t look in the records to work out who wrote it."
     ]
    },
    {
     "text": [
      "Don’t write to somebody who may be the wrong person."
     ]
    },
    {
     "text": [
      "Don’t say in public that they are, or are not, a patient."
     ]
    }
   ],
   "words": [
    {
     "label": "One line on your own page, if you want one",
     "text": "We welcome views of every kind here. We hide posts that abuse people. If you have a concern, please contact us directly so that we can listen."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Report it, and appeal if the answer is no."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it is hateful, sexual or menacing, or will not stop."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If somebody thinks they know who it is."
     ]
    },
    {
     "role": "support",
     "why": [
      "For the person it was about."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If many join in, or private facts are posted."
     ]
    }
   ]
  },
  "colleague": {
   "id": "colleague",
   "title": "This is a matter for work",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Abuse by a colleague goes to your employer. You need not carry it alone."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the posts. Say when you saw them and how."
     ]
    },
    {
     "text": [
      "Ask for your employer’s policy on bullying and on social media."
     ]
    },
    {
     "text": [
      "Tell a manager who is not part of it."
     ]
    },
    {
     "text": [
      "Ask the platform to take it down."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer in the same tone. Yours would be read out too."
     ]
    },
    {
     "text": [
      "Don’t pass it round."
     ]
    }
   ],
   "words": [
    {
     "label": "To a manager",
     "text": "I’d like to report posts by a colleague. I have kept copies. Please tell me what happens next and who will look into it."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A manager, or personnel."
     ]
    },
    {
     "role": "union",
     "why": [
      "They can come with you."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it touches patients or your registration."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is wearing you down."
     ]
    }
   ],
   "next": [
    {
     "situation": "colleague-post",
     "why": [
      "For what to say to them, and when to report."
     ]
    }
   ]
  }
 },
 "notes": {
  "harassment": {
   "lead": [
    {
     "text": [
      "Posts that belong together weigh more than one alone. A log shows the pattern."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Start a log today. Give each post a line with the date, the link, the words and who was hurt."
     ]
    },
    {
     "text": [
      "Send the log to the platform and ask it to look at all of it."
     ]
    },
    {
     "text": [
      "Two or more linked posts that cause distress may be harassment. You may ask the police."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "police",
     "why": [
      "If it goes on after you have asked for it to stop."
     ]
    }
   ],
   "next": []
  },
  "relative": {
   "lead": [
    {
     "text": [
      "The patient did not write this."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Deal with the writer. Keep the patient’s care apart from it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t talk to the writer about the patient’s care unless the patient has agreed."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "complaint": {
   "lead": [
    {
     "text": [
      "Two things came in one post. Take them apart, and answer both."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Send the complaint down the normal route, with somebody else in charge."
     ]
    },
    {
     "text": [
      "Answer the complaint even if the words were foul."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wait with the complaint until they say sorry."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "For answering the complaint."
     ]
    }
   ]
  }
 },
 "differences": [
  {
   "text": [
    "The NHS steps for warning letters date from 2017. The body behind them has closed. Indemnifiers still point to them."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "A practice normally has to have warned somebody in the past year before it takes them off its list. It gives its reasons. Check this with your local medical committee."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "In England and Wales a message that is grossly offensive or menacing may be a crime. So may a threat of serious harm."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC’s rule for criticism covers social media. It holds for what former patients and families say, and when they are wrong."
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
    "In Singapore it may be a breach just to let others learn that somebody is your patient."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "To confirm that somebody is a patient is itself a disclosure under HIPAA. This holds even if they have said so."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "If you work for the government, ask before you say anything in public. Written leave may be needed."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "In a small place, people can guess whom you mean. Say even less."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  },
  {
   "text": [
    "Rules on warnings and on ending care differ. Ask your indemnifier which steps you need, and in which order."
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
 ],
 "sources": [
  {
   "source": "nhs-protect-warning-letters",
   "paragraphs": [],
   "says": [
    "Steps from a talk to a warning letter, an agreement and conditions, with letters to work from. It counts abuse, threats and sexual or discriminatory remarks as assault without touch."
   ]
  },
  {
   "source": "mdu-warning-letters-2019",
   "paragraphs": [],
   "says": [
    "The body that wrote those steps has closed, but they still fit."
   ]
  },
  {
   "source": "wessex-lmcs-zero-tolerance",
   "paragraphs": [],
   "says": [
    "Posts on social media count as behaviour too. A letter is a last resort, gives its reasons, is fair, and says who sends it."
   ]
  },
  {
   "source": "bma-online-abuse",
   "paragraphs": [],
   "says": [
    "Two or more linked posts that cause distress may be harassment."
   ]
  },
  {
   "source": "nwlmcs-removal",
   "paragraphs": [],
   "says": [
    "A warning in the past year normally comes before somebody is taken off a list, and reasons are given. Violence that the police know of is different."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Ask the platform to take abuse down, and talk to the patient."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [],
   "says": [
    "Messages that are grossly offensive or menacing may be a crime."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [
    "section 181"
   ],
   "says": [
    "Sending a threat of death or serious harm may be a crime."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Criticism, even when it is wrong, does not lift the duty to keep confidences."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "As reported, to let others learn that somebody is your patient may be a breach."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "To confirm that somebody is a patient is a disclosure, even when they have said so themselves."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "As reported, public servants need written leave to speak on policy, on their own accounts too."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "In a small community people are soon recognised."
   ]
  }
 ],
 "also": [
  "zero tolerance",
  "warning letter",
  "threats",
  "racist patient"
 ],
 "articles": [
  "online-abuse-of-staff",
  "warning-letters",
  "defamatory-comments"
 ],
 "related": [
  "complaint-online",
  "defamatory-comments",
  "trolling-or-doxxing",
  "patient-review"
 ]
};
