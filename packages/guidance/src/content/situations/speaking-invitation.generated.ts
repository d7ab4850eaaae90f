// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "speaking-invitation",
 "title": "You have been asked to speak, or to post for the public",
 "saying": "I have been invited to give a talk and post about healthy living. Am I covered?",
 "summary": "Often you may say yes. Ask about cover first, in writing, since your usual cover may not reach what you say in public. Then keep it general, sourced and open about what you gain.",
 "topics": [
  "indemnity",
  "advice",
  "sources",
  "role",
  "conflict",
  "copyright"
 ],
 "isFirstSeven": true,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.2,
 "first": [
  {
   "text": [
    "Don’t say yes today. “Let me check and come back to you” is a good answer."
   ]
  },
  {
   "text": [
    "Ask for the details in writing: who, where, when, how long, and will it be recorded?"
   ]
  },
  {
   "text": [
    "Being asked is a kindness to your work. Wanting to do it is fine."
   ]
  }
 ],
 "start": "what",
 "questions": {
  "what": {
   "id": "what",
   "ask": "What have you been asked to do?",
   "help": [
    "Pick the one that is nearest. A talk that is filmed and put online is still a talk."
   ],
   "answers": [
    {
     "id": "talk",
     "text": "Give a talk, or speak on a podcast, video, radio or TV",
     "to": "patient",
     "adds": []
    },
    {
     "id": "post",
     "text": "Write or post general health information",
     "to": "patient",
     "adds": []
    },
    {
     "id": "campaign",
     "text": "Support a cause or a campaign",
     "to": "patient",
     "adds": [
      "campaign"
     ]
    },
    {
     "id": "promote",
     "text": "Help to promote a clinic, a service or a product",
     "to": "promote",
     "adds": []
    },
    {
     "id": "person",
     "text": "Answer one person about their own health",
     "to": "one-person",
     "adds": []
    },
    {
     "id": "press",
     "text": "Answer a journalist",
     "to": "press",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure yet",
     "to": "patient",
     "adds": [
      "unclear"
     ]
    }
   ]
  },
  "patient": {
   "id": "patient",
   "ask": "Will it touch on a real patient?",
   "help": [
    "Changing the name is not enough. A patient may know their own story, and so may their family."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, not even a disguised one",
     "to": "role",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, or a story based on one",
     "to": "patient-story",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "patient-story",
     "adds": []
    }
   ]
  },
  "role": {
   "id": "role",
   "ask": "For whom do you speak?",
   "answers": [
    {
     "id": "myself",
     "text": "For myself",
     "to": "gain",
     "adds": []
    },
    {
     "id": "employer",
     "text": "For my employer or another body",
     "to": "gain",
     "adds": [
      "employer"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure, or both",
     "to": "gain",
     "adds": [
      "employer"
     ]
    }
   ]
  },
  "gain": {
   "id": "gain",
   "ask": "Could anybody close to you gain from it?",
   "help": [
    "Count a fee, a gift, a free trip or new patients. Count your family, your clinic and your employer too."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "evidence",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "evidence",
     "adds": [
      "gain"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "evidence",
     "adds": [
      "gain"
     ]
    }
   ]
  },
  "evidence": {
   "id": "evidence",
   "ask": "Can you show where your facts come from?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, each of them",
     "to": "cover",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, some of it is my own view",
     "to": "cover",
     "adds": [
      "no-source"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "cover",
     "adds": [
      "no-source"
     ]
    }
   ]
  },
  "cover": {
   "id": "cover",
   "ask": "What have you heard about cover?",
   "help": [
    "Two people to ask: the body that covers you for claims, and the people who run the event or the site."
   ],
   "answers": [
    {
     "id": "both",
     "text": "Both have answered in writing",
     "to": "go",
     "adds": []
    },
    {
     "id": "one",
     "text": "Only one of them has",
     "to": "ask-other",
     "adds": []
    },
    {
     "id": "none",
     "text": "I have not asked yet",
     "to": "ask-cover",
     "adds": []
    },
    {
     "id": "already",
     "text": "I have said yes, or it is out already",
     "to": "ask-cover",
     "adds": [
      "already"
     ]
    },
    {
     "id": "unsure",
     "text": "I was told, but have nothing in writing",
     "to": "ask-cover",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "go": {
   "id": "go",
   "title": "You have what you need. Prepare it, and keep it general",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You have asked the right questions. A talk prepared like this can do a good deal of good."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Read the answers about cover once more. Look for what they leave out, such as recordings."
     ]
    },
    {
     "text": [
      "Say your name, your role and your title as they are today."
     ]
    },
    {
     "text": [
      "Give the source of each fact, on the slide or below the post."
     ]
    },
    {
     "text": [
      "Say what is known, what is not, and what the risks are."
     ]
    },
    {
     "text": [
      "Say that it is general, and where people can go with their own worry."
     ]
    },
    {
     "text": [
      "Have an answer ready for “but what should I take?” There is one below."
     ]
    },
    {
     "text": [
      "Ask leave for pictures, music or figures that are not yours, and give credit."
     ]
    },
    {
     "text": [
      "Keep your script, your slides and a copy of what went out."
     ]
    },
    {
     "text": [
      "If you get something wrong, put it right soon, where people can see it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t diagnose, or say what one person should do."
     ]
    },
    {
     "text": [
      "Don’t promise results."
     ]
    },
    {
     "text": [
      "Don’t name prescription medicines when you promote a service."
     ]
    },
    {
     "text": [
      "Don’t count on “views my own”. It protects you little."
     ]
    },
    {
     "text": [
      "Don’t let a recording go out again somewhere else before you have asked about cover."
     ]
    }
   ],
   "words": [
    {
     "label": "At the start, or below the post",
     "text": "This is general information. It can’t take the place of a talk with your own doctor, nurse or pharmacist. In an emergency, ring your local emergency number."
    },
    {
     "label": "When somebody asks about themselves",
     "text": "That is worth asking, and it deserves a proper answer from somebody who knows your health. Your own doctor or pharmacist can give it."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If the plan changes, say from a talk to a film."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that nobody there is surprised."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If people write to you afterwards."
     ]
    }
   ]
  },
  "ask-other": {
   "id": "ask-other",
   "title": "One answer is not enough. Ask the other side too",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Each may think that the other covers you. Find out before you say yes."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write to the one who has not answered."
     ]
    },
    {
     "text": [
      "Ask the organiser who insures the event, the recording and what you say in it."
     ]
    },
    {
     "text": [
      "Ask your indemnifier two things: what if somebody claims, and what if somebody complains to my regulator?"
     ]
    },
    {
     "text": [
      "Keep both answers with your notes."
     ]
    },
    {
     "text": [
      "Say yes only once you can live with what is not covered."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t take “you will be fine” for an answer. Ask for it in writing."
     ]
    },
    {
     "text": [
      "Don’t sign that you will pay all claims before somebody has read the contract for you."
     ]
    }
   ],
   "words": [
    {
     "label": "To the organiser",
     "text": "Thank you for asking me. Before I say yes, could you tell me who insures the event, and does it cover the speakers? Will it be recorded? Where will it be shown, and for how long? May I see it before it goes out?"
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "For an answer in writing."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If you speak for them, they may cover you."
     ]
    }
   ],
   "next": []
  },
  "ask-cover": {
   "id": "ask-cover",
   "title": "Ask about cover first, in writing",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Cover for claims is often about your own patients. A talk to the public is not that. So a claim about what you said may not be covered. You may still get help if somebody complains to your regulator."
     ]
    },
    {
     "text": [
      "This is no reason to say no. It is a reason to ask."
     ]
    },
    {
     "text": [
      "What comes next: the answer may be yes, no, or yes within limits. If it is no, ask the organiser to insure you, or look for a policy for the day. Or say no, with thanks."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write to the body that covers you. Use the words below."
     ]
    },
    {
     "text": [
      "Ask about both: a claim against you, and a complaint to your regulator."
     ]
    },
    {
     "text": [
      "Ask the organiser about their insurance."
     ]
    },
    {
     "text": [
      "Say if it will be recorded, streamed, or shown in another country."
     ]
    },
    {
     "text": [
      "Keep the answers. Covers change, so ask again next time."
     ]
    },
    {
     "text": [
      "Medical Protection said in 2020 that it would be unlikely to help with claims about what you publish or broadcast. It would help with a complaint to your regulator in the usual way. Ask whether that still holds."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Cover that comes with NHS work may not reach a public talk. Ask your employer."
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
      "Don’t guess. One body’s answer need not be another’s."
     ]
    },
    {
     "text": [
      "Don’t count on a disclaimer. It is no cover."
     ]
    },
    {
     "text": [
      "Don’t feel that you must hurry. A good organiser can wait two days."
     ]
    }
   ],
   "words": [
    {
     "label": "To the body that covers you",
     "text": "I have been asked to speak to the public about [subject] on [date], for [organiser]. It may be recorded and put online. I will / will not be paid. Would I be covered if somebody made a claim about what I say? Would you help if somebody complained to my regulator? Please could you answer in writing?"
    },
    {
     "label": "To the organiser",
     "text": "Thank you for asking me. I need to check my cover before I say yes. Who insures the event, and does it include the speakers and the recording? I will answer by [day]."
    },
    {
     "label": "To say no",
     "text": "Thank you for thinking of me. I have looked into it, and I can’t do this one. I hope that it goes well."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "They are asked this often. It is an ordinary call."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If it is part of your job, or in work time."
     ]
    },
    {
     "role": "union",
     "why": [
      "They may look at a contract with you."
     ]
    }
   ],
   "next": []
  },
  "promote": {
   "id": "promote",
   "title": "Promoting something has rules of its own",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Once it sells something, it is an advert, even if it is kind and true. The rules differ a good deal by country."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say at the top that it is an advert, and what you gain."
     ]
    },
    {
     "text": [
      "Make only claims that you can prove."
     ]
    },
    {
     "text": [
      "Ask who approves the text, and see it before it goes out."
     ]
    },
    {
     "text": [
      "Ask about cover. This is not care of your patients."
     ]
    },
    {
     "text": [
      "Promote a talk with a professional, not a prescription medicine."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Leave out praise from patients."
     ],
     "when": {
      "regions": [
       "AU",
       "NZ",
       "SG",
       "HK"
      ]
     }
    },
    {
     "text": [
      "Don’t say that you are the best, and offer no specials."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "Look at the council’s guideline first. It limits what adverts may do."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t lend your title to a medicine."
     ]
    },
    {
     "text": [
      "Don’t compare yourself with others."
     ]
    },
    {
     "text": [
      "Don’t play on people’s fear."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you sign."
     ]
    },
    {
     "role": "employer",
     "why": [
      "They may have a rule on outside work and gifts."
     ]
    }
   ],
   "next": [
    {
     "situation": "sponsored-posts",
     "why": [
      "This goes through it step by step."
     ]
    }
   ]
  },
  "one-person": {
   "id": "one-person",
   "title": "Speak in general, not about their case",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "When you answer one person, you may take on a duty to them. You can’t see them, and you don’t have their notes."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Give general facts and a source."
     ]
    },
    {
     "text": [
      "Point to somebody who can see them."
     ]
    },
    {
     "text": [
      "If it sounds urgent, tell them to ring the emergency number. Do that first."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say what they have, or what they should take."
     ]
    },
    {
     "text": [
      "Don’t ask for photos or details."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person",
     "text": "I’m sorry, I can’t advise anybody about their own health here. If it can’t wait, ring your local emergency number. If it can, ask your own doctor or pharmacist."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you have already given advice."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "For the whole path, and for what to do if you have answered already."
     ]
    }
   ]
  },
  "patient-story": {
   "id": "patient-story",
   "title": "Leave real patients out",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A story helps people to listen. But small details add up, and the person it is about may be in the room."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Use a made-up story, and say that it is made up."
     ]
    },
    {
     "text": [
      "Or use figures, a published case, or something from your own life."
     ]
    },
    {
     "text": [
      "If only the real story will do, ask your employer first. The person must agree in writing, for this very use, and be free to say no."
     ]
    },
    {
     "text": [
      "Tell them plainly that what is online can’t be called back."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t just change the name and the age."
     ]
    },
    {
     "text": [
      "Don’t use a story from last week, or from the only hospital in town."
     ]
    },
    {
     "text": [
      "Don’t ask somebody who may feel that they owe you something."
     ]
    },
    {
     "text": [
      "Don’t use the story of a child, or of somebody who can’t decide, without advice."
     ]
    }
   ],
   "words": [
    {
     "label": "Before you tell a made-up story",
     "text": "Here is a story that I have made up. It is about nobody, but it shows what can happen."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "About consent, and how it is kept."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If the organiser wants a real case."
     ]
    }
   ],
   "next": [
    {
     "situation": "case-discussion-online",
     "why": [
      "If you want to show a case to other professionals."
     ]
    }
   ]
  },
  "press": {
   "id": "press",
   "title": "Take the question, and call back",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A journalist may be friendly and still be at work. Nothing is off the record."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write down the name, the outlet, the question and the deadline."
     ]
    },
    {
     "text": [
      "Say that you will call back."
     ]
    },
    {
     "text": [
      "Ask your press office, or your indemnifier’s."
     ]
    },
    {
     "text": [
      "If it is on your subject in general, you may well say yes after that."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say whether anybody is, or was, a patient."
     ]
    },
    {
     "text": [
      "Don’t chat, guess, or fill a silence."
     ]
    }
   ],
   "words": [
    {
     "label": "To the journalist",
     "text": "Thank you for getting in touch. I’d like to check before I answer. Please send me your questions and your deadline."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press or communications office."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Many have a press office for this."
     ]
    }
   ],
   "next": [
    {
     "situation": "journalist-contact",
     "why": [
      "For the whole path."
     ]
    }
   ]
  }
 },
 "notes": {
  "campaign": {
   "lead": [
    {
     "text": [
      "You are free to argue for a cause. Argue with policies, not with people."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say whose view it is."
     ]
    },
    {
     "text": [
      "If you work for the government, ask for leave in writing before you speak about its policy. That holds on your own account too."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "political-posts",
     "why": [
      "If it is about politics or a strike."
     ]
    }
   ]
  },
  "unclear": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask the organiser to say in one sentence what they want from you."
     ]
    },
    {
     "text": [
      "Ask who pays for it, and who will hear it."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "already": {
   "lead": [
    {
     "text": [
      "It is not too late to ask."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If the day is still to come, tell the organiser that you are checking your cover."
     ]
    },
    {
     "text": [
      "If it is out, keep the script, the recording and the messages about it."
     ]
    },
    {
     "text": [
      "Look at it once more. Is each fact right? Put right what is not, where people can see it."
     ]
    },
    {
     "text": [
      "If anybody complains, ring your indemnifier before you answer."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t hope that nobody asks. Cover is best asked for early."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "employer": {
   "lead": [],
   "do": [
    {
     "text": [
      "Get a yes from your employer in writing, from the press office too if there is one."
     ]
    },
    {
     "text": [
      "Agree who checks the text, and who answers if somebody complains."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wear the uniform or show the logo before you have asked."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "If you don’t know the rules where you work."
     ]
    }
   ]
  },
  "gain": {
   "lead": [
    {
     "text": [
      "Gaining something is not wrong. Hiding it is what people mind."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say it at the start, in plain words: “I own this clinic.” “They paid my fare.”"
     ]
    },
    {
     "text": [
      "Ask your employer about its rule on gifts and outside work."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "sponsored-posts",
     "why": [
      "If anybody pays you or gives you something."
     ]
    }
   ]
  },
  "no-source": {
   "lead": [],
   "do": [
    {
     "text": [
      "Look for the source, or leave the claim out."
     ]
    },
    {
     "text": [
      "If it is your own view, say so, and say what it rests on."
     ]
    },
    {
     "text": [
      "Say if most of your profession sees it another way."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t pass on a figure that you can’t trace."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "The GMC says that you should usually say who you are when you comment on health. Good medical practice asks you to declare what you gain."
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
    "The NMC asks that what you say online rests on evidence and on what you know."
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
    "The GPhC says that “views my own” means little in practice."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "pharmacist"
    ]
   }
  },
  {
   "text": [
    "A prescription-only medicine may not be advertised to the public, by name or by nickname."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The advertising rules hold for talks and pages that promote a service. Praise about care may not be used there."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "Doctors should not use their position to endorse medicines or treatments in adverts."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "text": [
    "The guidance allows general advice based on evidence. It forbids touting for patients, and calling yourself the best."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "Information must be factual, and must not praise you or compare you with others."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "Information must be accurate and balanced. Claims of greater skill break the code."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "text": [
    "Public servants need leave in writing to speak about government policy, as the press reported in 2021."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "If your view differs from that of your profession, the national code asks you to say so clearly."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "If you gain from it, the disclosure must be hard to miss, as lawyers read the federal guides."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Medical Protection would be unlikely to help with claims about what you publish or broadcast. A complaint to your regulator is another matter, and may be brought to it in the usual way."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "82",
    "89",
    "90"
   ],
   "says": [
    "Be honest about your role. Check facts, leave out nothing that matters, do not play down risks, do not give opinion as fact, and declare what you gain."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Give people enough to check your claims. Usually say who you are when you comment on health."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "The same duties hold online as face to face. A line that says that views are your own means little."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 6"
   ],
   "says": [
    "What you say online rests on the best evidence there is, and stays within what you know."
   ]
  },
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.12",
    "rule 12.18"
   ],
   "says": [
    "Prescription-only medicines may not be advertised to the public. Health professionals may not endorse a medicine in an advert."
   ]
  },
  {
   "source": "cdpa-30",
   "paragraphs": [],
   "says": [
    "A short quotation is allowed, if the work is public and you say whose it is."
   ]
  },
  {
   "source": "lmc-tips",
   "paragraphs": [],
   "says": [
    "Tips on social media for practices and their staff."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "41"
   ],
   "says": [
    "Give the public views that fit those of the profession, and say so clearly when yours differ."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "Advice to the public should be general and based on evidence. People are sent to their own practitioner."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "The National Law, your Board’s code and the advertising rules hold online too."
   ]
  },
  {
   "source": "mdu-internet-advice",
   "paragraphs": [],
   "says": [
    "Advice given to one person online may bring a duty of care with it."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "Who advertises a service has to follow these rules. Praise about care is not allowed."
   ]
  },
  {
   "source": "nz-mcnz-internet",
   "paragraphs": [],
   "says": [
    "There is a risk in giving advice to somebody you have not examined."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "Don’t use your position to endorse medicines or treatments, and don’t use praise from patients."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "What counts as touting, and as drawing attention to how good you are."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [],
   "says": [
    "What the Singapore code asks of information for the public."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Information for the public must be accurate, balanced and open to checking."
   ]
  },
  {
   "source": "my-mmc-code-2019",
   "paragraphs": [],
   "says": [
    "The Malaysian council’s guideline on giving out information, with limits on adverts."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "What you gain from those you praise has to be told so that nobody can miss it."
   ]
  },
  {
   "source": "my-codeblue-2021",
   "paragraphs": [],
   "says": [
    "News of the rule on public statements by public servants in Malaysia."
   ]
  }
 ],
 "also": [
  "podcast",
  "talk",
  "indemnity",
  "insurance",
  "radio"
 ],
 "articles": [
  "speaking-and-cover",
  "declaring-interests",
  "eight-points",
  "copyright-basics"
 ],
 "related": [
  "giving-advice-online",
  "sponsored-posts",
  "journalist-contact",
  "political-posts"
 ]
};
