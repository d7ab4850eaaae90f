// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "journalist-contact",
 "title": "A journalist has been in touch",
 "saying": "A reporter has messaged me about a patient and wants an answer by five. What do I say?",
 "summary": "Take their details and their questions, be polite, and say that you will ring back. Never say whether somebody is a patient. Let your indemnifier or your press office help with the answer.",
 "topics": [
  "confidentiality",
  "complaint",
  "indemnity",
  "defamation"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8,
 "first": [
  {
   "text": [
    "Their deadline is theirs. You may always say that you will ring back."
   ]
  },
  {
   "text": [
    "Write down the name, the outlet, the number, each question, and the time they need it by."
   ]
  },
  {
   "text": [
    "Nothing is “off the record”. Assume that every word may be used."
   ]
  },
  {
   "text": [
    "Don’t answer in the thread or by direct message."
   ]
  }
 ],
 "start": "waiting",
 "questions": {
  "waiting": {
   "id": "waiting",
   "ask": "Are they waiting for you now?",
   "answers": [
    {
     "id": "now",
     "text": "Yes, on the phone or at the door",
     "to": "said",
     "adds": [
      "ring-back"
     ]
    },
    {
     "id": "home",
     "text": "Yes, they are at my home, or keep coming",
     "to": "said",
     "adds": [
      "ring-back",
      "pestered"
     ]
    },
    {
     "id": "later",
     "text": "No, I have some hours",
     "to": "said",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "said",
     "adds": [
      "ring-back"
     ]
    }
   ]
  },
  "said": {
   "id": "said",
   "ask": "Have you said anything to them yet?",
   "help": [
    "Count a nod, a “she was doing well”, and anything said by reception."
   ],
   "answers": [
    {
     "id": "nothing",
     "text": "No",
     "to": "subject",
     "adds": []
    },
    {
     "id": "general",
     "text": "Yes, but about nobody",
     "to": "subject",
     "adds": [
      "already"
     ]
    },
    {
     "id": "breach",
     "text": "Yes, and it touched on a patient",
     "to": "slipped",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "slipped",
     "adds": []
    }
   ]
  },
  "subject": {
   "id": "subject",
   "ask": "What is it about?",
   "answers": [
    {
     "id": "patient",
     "text": "A patient, or somebody who may be one",
     "to": "consent",
     "adds": []
    },
    {
     "id": "me",
     "text": "Me, my colleagues or where I work",
     "to": "me",
     "adds": []
    },
    {
     "id": "topic",
     "text": "My field. They want an expert",
     "to": "leave",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure what they are after",
     "to": "consent",
     "adds": []
    }
   ]
  },
  "consent": {
   "id": "consent",
   "ask": "Has the patient agreed, in writing, that you may speak?",
   "help": [
    "The reporter’s word that they agreed is not enough. Nor is their own post."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "patient",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, and I have seen it",
     "to": "agreed",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "patient",
     "adds": []
    }
   ]
  },
  "leave": {
   "id": "leave",
   "ask": "Must your employer agree before you speak?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes",
     "to": "press-office",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, I work for myself or I have leave",
     "to": "expert",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "press-office",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "slipped": {
   "id": "slipped",
   "title": "Something got out. Say so today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It happens. Reporters are good at it. The sooner somebody knows, the more can be done."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write down, word for word, what was said, by whom and when."
     ]
    },
    {
     "text": [
      "Tell the person who looks after data at your work, today."
     ]
    },
    {
     "text": [
      "Ring your indemnifier. They may contact the paper or the station for you."
     ]
    },
    {
     "text": [
      "Stop there. Send all further calls to one person."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ring the reporter to take it back. That can make it a story."
     ]
    },
    {
     "text": [
      "Don’t ring the patient on your own."
     ]
    },
    {
     "text": [
      "Don’t hope that nobody noticed."
     ]
    }
   ],
   "words": [
    {
     "label": "If they ring again",
     "text": "I can’t help you any further with this. Please send your questions to [press office or manager]."
    }
   ],
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
      "Today. Ask for the press office."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager, and the press office."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is weighing on you."
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
  "patient": {
   "id": "patient",
   "title": "Say nothing about anybody, and say it kindly",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Even to say “I can’t discuss my patient” gives it away. Speak so that it would be true of a stranger."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say that you never speak about any person, and leave it there."
     ]
    },
    {
     "text": [
      "Ask for the questions in writing."
     ]
    },
    {
     "text": [
      "Ring your indemnifier’s press office, and your employer’s."
     ]
    },
    {
     "text": [
      "Let them draft the answer. Often it is two lines."
     ]
    },
    {
     "text": [
      "Warn reception, colleagues and anybody at home that calls may come."
     ]
    },
    {
     "text": [
      "If you know the person, ask somebody at work to tell them that the press has called."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say “no comment”. It sounds as if there were something to hide."
     ]
    },
    {
     "text": [
      "Don’t correct what the patient or the family told them."
     ]
    },
    {
     "text": [
      "Don’t say yes or no to a detail, a date or a picture."
     ]
    },
    {
     "text": [
      "Don’t speak because the person has died, or because they spoke first. Treat it in the same way."
     ]
    },
    {
     "text": [
      "Don’t look in the notes in order to answer."
     ]
    }
   ],
   "words": [
    {
     "label": "On the phone, or by message",
     "text": "Thank you for your call. I don’t speak about any person, whoever they may be. Please send your questions and your deadline to [press office]."
    },
    {
     "label": "A line for print, if one is needed",
     "text": "We owe privacy to everybody, so we can’t answer questions about any person. Anybody who is unhappy with a service can ask for a full answer, and we would want to give one."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "First. Ask for the press office."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The press office, or the manager."
     ]
    },
    {
     "role": "ig",
     "why": [
      "If you are asked for papers or pictures."
     ]
    },
    {
     "role": "support",
     "why": [
      "If the story is about something that hurt you too."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If the family has complained."
     ]
    },
    {
     "situation": "patient-recorded-consultation",
     "why": [
      "If there is a video."
     ]
    }
   ]
  },
  "agreed": {
   "id": "agreed",
   "title": "Go slowly even with a yes",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A patient may agree in a good week and be sorry in a bad one. What is printed stays."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier before you speak."
     ]
    },
    {
     "text": [
      "Look at what they agreed to: which facts, which outlet, which day."
     ]
    },
    {
     "text": [
      "Ask the patient again, in private, once they have seen the words."
     ]
    },
    {
     "text": [
      "Tell them that it can’t be called back, and that a no changes nothing in their care."
     ]
    },
    {
     "text": [
      "Ask your employer for leave."
     ]
    },
    {
     "text": [
      "Answer in writing, and stay inside what was agreed."
     ]
    },
    {
     "text": [
      "Keep the consent with a copy of what you sent."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t add colour. One more detail may be the one they minded."
     ]
    },
    {
     "text": [
      "Don’t take a family’s yes for theirs, if they can decide for themselves."
     ]
    },
    {
     "text": [
      "Don’t use it to settle a quarrel."
     ]
    }
   ],
   "words": [
    {
     "label": "To the reporter",
     "text": "I can answer in writing, and only on what has been agreed. Please send me the questions, and let me see my words before they go out."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you say a word."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The press office."
     ]
    },
    {
     "role": "ig",
     "why": [
      "Ask them to look at the consent."
     ]
    }
   ],
   "next": []
  },
  "me": {
   "id": "me",
   "title": "Let your indemnifier and your employer help you answer",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It is frightening to be a story. A short, calm answer, or none, often reads better than a defence."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Take the questions in writing, and the deadline."
     ]
    },
    {
     "text": [
      "Ring your indemnifier and ask for the press office."
     ]
    },
    {
     "text": [
      "Tell your manager or your partners before they read it."
     ]
    },
    {
     "text": [
      "Agree who speaks. It should be one person."
     ]
    },
    {
     "text": [
      "Write down the facts, with dates, for them alone."
     ]
    },
    {
     "text": [
      "Lock down your accounts. Family photos are used too."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say sorry, blame or guess before you have had advice."
     ]
    },
    {
     "text": [
      "Don’t defend yourself with anything from a patient’s notes."
     ]
    },
    {
     "text": [
      "Don’t speak about a matter that is with a court, a regulator or the police."
     ]
    },
    {
     "text": [
      "Don’t argue with the reporter online."
     ]
    },
    {
     "text": [
      "Don’t delete old posts. Somebody may already have copies."
     ]
    }
   ],
   "words": [
    {
     "label": "To the reporter",
     "text": "Thank you for getting in touch. I would like to look at your questions with care. Please send them to [address] with your deadline, and somebody will come back to you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "First. Ask whether they have a press office."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The press office, or your partners."
     ]
    },
    {
     "role": "union",
     "why": [
      "If your employer is the story."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If what they mean to print is false and would do serious harm."
     ]
    },
    {
     "role": "support",
     "why": [
      "Before it comes out, as well as after."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "If it is false and does harm."
     ]
    },
    {
     "situation": "regulator-letter",
     "why": [
      "If an inquiry has begun, or may."
     ]
    },
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If the story brings abuse."
     ]
    }
   ]
  },
  "press-office": {
   "id": "press-office",
   "title": "Ask for leave first, then speak",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Good experts are needed. A day’s delay is better than a quarrel with your employer."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the press office, in writing. Say who, what, when, and in whose name."
     ]
    },
    {
     "text": [
      "Ask your indemnifier whether you are covered."
     ]
    },
    {
     "text": [
      "If there is no time, pass on the name of somebody who has leave."
     ]
    },
    {
     "text": [
      "Say whose view it is, each time."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wear a badge or a uniform for an interview without leave."
     ]
    },
    {
     "text": [
      "Don’t tell a story from your ward to make a point."
     ]
    }
   ],
   "words": [
    {
     "label": "To the press office",
     "text": "I have been asked by [outlet] to speak about [topic] on [date]. I would not speak about any patient. May I do it, in whose name, and is there anything I should know?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press office."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "For cover."
     ]
    },
    {
     "role": "union",
     "why": [
      "If you are told not to speak about a danger to patients."
     ]
    }
   ],
   "next": [
    {
     "situation": "speaking-invitation",
     "why": [
      "For cover, and for what to agree."
     ]
    },
    {
     "situation": "employer-policy",
     "why": [
      "If you have never seen the policy."
     ]
    }
   ]
  },
  "expert": {
   "id": "expert",
   "title": "Speak about the field, and about nobody",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Calm, clear experts do good. Stay with what you know."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask what the piece is, who else is in it, and when it runs."
     ]
    },
    {
     "text": [
      "Ask your indemnifier, in writing, whether you are covered for it."
     ]
    },
    {
     "text": [
      "Prepare three points and the source for each."
     ]
    },
    {
     "text": [
      "Say who you are, and what you stand to gain, if anything."
     ]
    },
    {
     "text": [
      "Say where people can turn with questions about their own health."
     ]
    },
    {
     "text": [
      "Ask to see your quotes."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t comment on a named person’s health, least of all somebody well known."
     ]
    },
    {
     "text": [
      "Don’t use a case, even a changed one."
     ]
    },
    {
     "text": [
      "Don’t guess. “I don’t know” is a good answer."
     ]
    }
   ],
   "words": [
    {
     "label": "To the reporter",
     "text": "I can talk about this in general, with sources. I can’t talk about any person’s case or health. Please send me the questions, and how you would like to describe me."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "For cover, before you speak."
     ]
    }
   ],
   "next": [
    {
     "situation": "speaking-invitation",
     "why": [
      "For cover, and for what to agree."
     ]
    }
   ]
  }
 },
 "notes": {
  "ring-back": {
   "lead": [
    {
     "text": [
      "You need a minute. Take it."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [
    {
     "label": "Now, on the phone or at the door",
     "text": "I can’t talk at the moment. Please give me your name, your number, your questions and your deadline. Somebody will ring you back."
    }
   ],
   "ring": [],
   "next": []
  },
  "pestered": {
   "lead": [
    {
     "text": [
      "You need not open the door."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Stay polite, say your one line once, and close the door."
     ]
    },
    {
     "text": [
      "Write down the times. Tell your employer and your indemnifier."
     ]
    },
    {
     "text": [
      "If they follow you or will not go, ask the police."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t push a camera away."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "police",
     "why": [
      "If you or your family are followed, or afraid."
     ]
    }
   ],
   "next": []
  },
  "already": {
   "lead": [
    {
     "text": [
      "What you said may be printed. It is seldom as bad as it feels."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write down what you said, as near as you can, with the time."
     ]
    },
    {
     "text": [
      "Tell whoever answers for you, before they send anything."
     ]
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
    "The GMC’s rule covers print, broadcast and social media. It holds for past patients and for families."
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
    "As reported, you should usually say no more in public than that you have a duty to keep confidences."
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
    "Your employer may want its press office to agree first. Ask for the policy."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "If you work for the government, you need written leave to speak on its policy. This was reported to hold for your own accounts too."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "To let others learn that somebody is your patient may itself be a breach."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "To confirm that somebody is a patient is a disclosure under HIPAA, even if they spoke first."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Ask your indemnifier about the Irish guide, and about cases before a court."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "Views are allowed. What counts is whether it is false, breaks privacy or puts people at risk."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "On a small island, “an elderly man last week” is a name."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "ddu-media",
   "paragraphs": [],
   "says": [
    "Take the details first, and let your indemnifier help."
   ]
  },
  {
   "source": "mdu-media",
   "paragraphs": [],
   "says": [
    "Advice for doctors on answering the press."
   ]
  },
  {
   "source": "mddus-media",
   "paragraphs": [],
   "says": [
    "Advice on calls from journalists."
   ]
  },
  {
   "source": "au-mda-national-media-2014",
   "paragraphs": [],
   "says": [
    "Advice from Australia on contact from the media."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Covers the press and social media, and what families say too. Criticism, even when wrong, does not lift the duty to keep confidences."
   ]
  },
  {
   "source": "gponline-media-2017",
   "paragraphs": [],
   "says": [
    "Nothing learned in confidence may be made public without clear consent. A public answer is usually limited to the duty itself."
   ]
  },
  {
   "source": "press-gazette-gmc",
   "paragraphs": [],
   "says": [
    "Earlier advice warned that quarrels held in public often help nobody."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Claims that come from what you publish or broadcast may not be covered."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "Public servants need written leave to speak on policy."
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
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "In a small community people are soon recognised."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is looked into just for holding or expressing a view. How it is put may count."
   ]
  }
 ],
 "also": [
  "reporter",
  "press",
  "newspaper",
  "TV",
  "media enquiry"
 ],
 "articles": [
  "speaking-and-cover",
  "complaints-on-facebook",
  "raising-concerns"
 ],
 "related": [
  "speaking-invitation",
  "complaint-online",
  "patient-recorded-consultation",
  "political-posts"
 ]
};
