// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "case-discussion-online",
 "title": "You want to ask colleagues about a case online",
 "saying": "Can I post a case in a closed group of doctors to ask for advice?",
 "summary": "If care can’t wait, ring somebody. If the person could be known, ask for their agreement or take out what tells. A closed group is not a locked room.",
 "topics": [
  "confidentiality",
  "advice",
  "respect"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.6,
 "first": [
  {
   "text": [
    "If the patient is getting worse, put this away and ring somebody."
   ]
  },
  {
   "text": [
    "Ask yourself what you want to know. Often the question can be asked without the story."
   ]
  },
  {
   "text": [
    "Think of the patient and their family as readers. They are the ones who will know."
   ]
  }
 ],
 "start": "already",
 "questions": {
  "already": {
   "id": "already",
   "ask": "Have you posted it already?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "urgent",
     "adds": []
    },
    {
     "id": "quiet",
     "text": "Yes, and I am sure that nobody could tell who it is",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "breach",
     "text": "Yes, and somebody could tell who it is",
     "to": "breach",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "breach",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or asked for what you wrote?",
   "help": [
    "Count the patient, the family, your employer, a regulator, a court or the police."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "urgent",
     "adds": [
      "out"
     ]
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "asked",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "asked",
     "adds": []
    }
   ]
  },
  "urgent": {
   "id": "urgent",
   "ask": "How soon do you need the answer?",
   "answers": [
    {
     "id": "danger",
     "text": "Now. The person is very ill or getting worse",
     "to": "now",
     "adds": []
    },
    {
     "id": "soon",
     "text": "Today or tomorrow, for this person’s care",
     "to": "phone",
     "adds": []
    },
    {
     "id": "later",
     "text": "It can wait, or it is for learning",
     "to": "recognise",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "phone",
     "adds": []
    }
   ]
  },
  "recognise": {
   "id": "recognise",
   "ask": "Could the patient or their family tell that it is them?",
   "help": [
    "Count age, day, place, job, a rare illness, an odd story. Count your own name and workplace too: they say where it was."
   ],
   "answers": [
    {
     "id": "yes",
     "text": "Yes, or perhaps",
     "to": "consent",
     "adds": []
    },
    {
     "id": "picture",
     "text": "There is a picture, a scan or a film",
     "to": "consent",
     "adds": [
      "picture"
     ]
    },
    {
     "id": "rare",
     "text": "It is rare, or it was in the news",
     "to": "consent",
     "adds": [
      "rare"
     ]
    },
    {
     "id": "no",
     "text": "No. It is a question about a kind of illness",
     "to": "place",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "consent",
     "adds": []
    }
   ]
  },
  "consent": {
   "id": "consent",
   "ask": "Has the patient agreed to this post, in writing?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, to these words and pictures, in this place",
     "to": "place",
     "adds": [
      "agreed"
     ]
    },
    {
     "id": "general",
     "text": "Only to teaching or the record",
     "to": "strip",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "strip",
     "adds": []
    },
    {
     "id": "cannot",
     "text": "It is a child, or somebody who can’t decide, or has died",
     "to": "strip",
     "adds": [
      "cannot"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "strip",
     "adds": []
    }
   ]
  },
  "place": {
   "id": "place",
   "ask": "Where would you post it?",
   "answers": [
    {
     "id": "closed",
     "text": "A small group, where somebody checks who comes in",
     "to": "ready",
     "adds": []
    },
    {
     "id": "chat",
     "text": "A chat group with colleagues",
     "to": "chat",
     "adds": []
    },
    {
     "id": "large",
     "text": "A large group, or one that is easy to join",
     "to": "public",
     "adds": []
    },
    {
     "id": "public",
     "text": "Anywhere that people can see",
     "to": "public",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure who is in it",
     "to": "public",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "now": {
   "id": "now",
   "title": "Get help by voice",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "No group answers fast enough, and nobody there can see the patient."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring the senior on call, the crash team or the emergency number, whichever is right where you are."
     ]
    },
    {
     "text": [
      "Use the referral line of the nearest specialist unit."
     ]
    },
    {
     "text": [
      "Stay with the patient."
     ]
    },
    {
     "text": [
      "Write down whom you spoke to, and what they said."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wait for answers online."
     ]
    },
    {
     "text": [
      "Don’t send a picture by a private phone to save a minute, unless somebody would come to harm without it."
     ]
    }
   ],
   "words": [
    {
     "label": "On the phone",
     "text": "I need help now with somebody who is getting worse. I will tell you what I see, what I have done, and what I need from you."
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If you are outside a hospital, or alone."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The senior on call."
     ]
    }
   ],
   "next": [
    {
     "situation": "messaging-colleagues",
     "why": [
      "If a picture or message is the only way."
     ]
    }
   ]
  },
  "phone": {
   "id": "phone",
   "title": "Ask a person, by the proper route",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "For somebody’s care you need an answer that you can rely on, from somebody who knows what you know."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring the specialist on call, or use the advice and referral line."
     ]
    },
    {
     "text": [
      "Ask a colleague at your own place. They may see the patient with you."
     ]
    },
    {
     "text": [
      "Use the app or e-mail that your workplace has approved for patients’ details."
     ]
    },
    {
     "text": [
      "Tell the patient that you are asking somebody."
     ]
    },
    {
     "text": [
      "Write the advice in the record: who, when, what."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t take what strangers say in a group as a second opinion."
     ]
    },
    {
     "text": [
      "Don’t post it “in the meantime”."
     ]
    }
   ],
   "words": [
    {
     "label": "To a specialist’s office",
     "text": "I would like some advice on a case by phone today. When is a good time, and which number should I use?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "If you can’t reach anybody who can help."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If care is held up and you are worried about it."
     ]
    }
   ],
   "next": [
    {
     "situation": "messaging-colleagues",
     "why": [
      "For talking to a colleague you know."
     ]
    }
   ]
  },
  "strip": {
   "id": "strip",
   "title": "Ask the question without the story",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You can nearly always learn what you need without the one person. If you can’t, it is not one to post."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Start from the question: “What do you use when this drug fails?”"
     ]
    },
    {
     "text": [
      "Take out age, day, place, job, family and the way it came about."
     ]
    },
    {
     "text": [
      "Say “an adult”, “some time ago”, “a common drug”."
     ]
    },
    {
     "text": [
      "Wait some weeks. A case of yesterday is easily found."
     ]
    },
    {
     "text": [
      "Look at your profile. If it names your hospital, the case is in your hospital."
     ]
    },
    {
     "text": [
      "Let a colleague who knows the case read it. If they know who it is, start again."
     ]
    },
    {
     "text": [
      "Or ask the patient. Show them the words, say who can see them, and say that it can’t be called back."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t crop a picture and hope."
     ]
    },
    {
     "text": [
      "Don’t change one detail and think that it is done."
     ]
    },
    {
     "text": [
      "Don’t ask for agreement when somebody is frightened, in pain or in your debt."
     ]
    },
    {
     "text": [
      "Don’t write anything about them that you would not show them."
     ]
    }
   ],
   "words": [
    {
     "label": "A question that needs no story",
     "text": "What do you do next when the usual first treatment does not work? I am looking for guidelines or reviews, not for advice on one case."
    },
    {
     "label": "To somebody whose agreement you would like",
     "text": "May I ask you something, and no is a fine answer? I would like to use this for teaching. I would show you the words and say who sees them. You can think it over."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If you are not sure that it is enough."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "For a rare case that you need to share."
     ]
    }
   ],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "If there is a picture."
     ]
    }
   ]
  },
  "ready": {
   "id": "ready",
   "title": "Post it there, and treat it as if it could get out",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Groups like this teach people a lot. Keep it kind, general and short."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Check the settings and the members. Who lets people in, and do people leave when they move on?"
     ]
    },
    {
     "text": [
      "Say at the start that it is not for a decision about one person."
     ]
    },
    {
     "text": [
      "Write with respect. Somebody may show it to the patient."
     ]
    },
    {
     "text": [
      "Take answers as tips. Check them before you use one."
     ]
    },
    {
     "text": [
      "If an answer changes what you do, write in the record what you did and why."
     ]
    },
    {
     "text": [
      "If others add details, stop them. One says the place, the next the day, and together they tell who it is."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer “which hospital?” or “when was that?”."
     ]
    },
    {
     "text": [
      "Don’t joke about the person."
     ]
    },
    {
     "text": [
      "Don’t pass on cases from the group elsewhere."
     ]
    },
    {
     "text": [
      "Don’t advise on somebody’s care as if you had seen them."
     ]
    }
   ],
   "words": [
    {
     "label": "To open a post",
     "text": "A general question for learning, not about one person’s care. Which guideline do you follow, and what has changed in your practice?"
    },
    {
     "label": "To somebody who asks for more",
     "text": "I would rather not give more detail here. The general answer is what I am after."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If the group gets out, or the tone goes wrong."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If you are the one who answers."
     ]
    }
   ]
  },
  "public": {
   "id": "public",
   "title": "Don’t post a case where anybody can read it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A large group is a public place with a door. People copy, and some are there under a false name."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the general question there, with no case."
     ]
    },
    {
     "text": [
      "Take the case to a small group that checks its members, or to the phone."
     ]
    },
    {
     "text": [
      "Share what you learned, not whom you learned it from."
     ]
    },
    {
     "text": [
      "For a case that many should know, write a case report with written agreement."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on “private group” in the name."
     ]
    },
    {
     "text": [
      "Don’t count on a false name for you, either. Colleagues know your style."
     ]
    },
    {
     "text": [
      "Don’t use a tag for the place or the day."
     ]
    }
   ],
   "words": [
    {
     "label": "A lesson without a case",
     "text": "A thing I was taught late: common illnesses can look odd. When the picture does not fit, I go back and ask again. Here is a review that helped me."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If you are not sure what counts as public."
     ]
    }
   ],
   "next": [
    {
     "situation": "old-posts",
     "why": [
      "If there are cases among your older posts."
     ]
    }
   ]
  },
  "chat": {
   "id": "chat",
   "title": "A chat needs rules of its own",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A chat with colleagues feels like the coffee room. It is written down, and it can be asked for."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Use the app that your workplace has approved."
     ]
    },
    {
     "text": [
      "Keep out whatever tells who the patient is."
     ]
    },
    {
     "text": [
      "Check who is in it, before you write."
     ]
    },
    {
     "text": [
      "Put what matters for care in the record on the same day."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send pictures of patients, screens or charts to a private chat."
     ]
    },
    {
     "text": [
      "Don’t joke about patients."
     ]
    }
   ],
   "words": [
    {
     "label": "To move it elsewhere",
     "text": "Good question. Let us talk about that by phone, not here. When are you free?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "For which app to use."
     ]
    }
   ],
   "next": [
    {
     "situation": "messaging-colleagues",
     "why": [
      "For what may go in a chat, step by step."
     ]
    }
   ]
  },
  "asked": {
   "id": "asked",
   "title": "Keep it as it is, and get advice first",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Somebody may need to see what was written. Keeping it helps you too: it shows what you did say."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy of the post and all answers, with dates and the list of members."
     ]
    },
    {
     "text": [
      "Hide it from others if you can, so that it goes no further."
     ]
    },
    {
     "text": [
      "Tell your manager and ring your indemnifier before you answer."
     ]
    },
    {
     "text": [
      "Write down why you asked, and what you did with the answers."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete it, and don’t ask the group to."
     ]
    },
    {
     "text": [
      "Don’t change the record to fit."
     ]
    },
    {
     "text": [
      "Don’t explain yourself in the group."
     ]
    }
   ],
   "words": [
    {
     "label": "To the group",
     "text": "Please leave this post as it is and don’t share it. I can’t say more here."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today, before you answer."
     ]
    },
    {
     "role": "ig",
     "why": [
      "If patients could be known from it."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is getting to you."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For what to do with an official letter."
     ]
    },
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If the patient could be known from it."
     ]
    }
   ]
  },
  "breach": {
   "id": "breach",
   "title": "Keep a copy, hide it, and report it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You asked because you wanted to do right by somebody. That will still be true tomorrow. Today it has to be contained."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy of the post and the answers, with the date and who could see it."
     ]
    },
    {
     "text": [
      "Then hide it, or ask whoever runs the group to hide it."
     ]
    },
    {
     "text": [
      "Ask those who answered not to share it."
     ]
    },
    {
     "text": [
      "Tell your manager and the governance team today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t edit it bit by bit."
     ]
    },
    {
     "text": [
      "Don’t delete it if somebody has complained, or may do so."
     ]
    },
    {
     "text": [
      "Don’t write to the patient yourself."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever runs the group",
     "text": "Could you please hide my last post at once, and keep it hidden until I write again? Please don’t share it. Thank you."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. They judge how serious it is."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you write anything about it."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "For the first hours, step by step."
     ]
    }
   ]
  }
 },
 "notes": {
  "out": {
   "lead": [
    {
     "text": [
      "Nobody has asked about it. Look at it again with fresh eyes."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Let a colleague read it. If they can tell who it is, treat it as a breach and go back one step."
     ]
    },
    {
     "text": [
      "Keep a copy, then cut what is not needed, or take it down if the question is answered."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "picture": {
   "lead": [],
   "do": [
    {
     "text": [
      "Use a picture from a book or a library, if that will do."
     ]
    },
    {
     "text": [
      "Look at all of it: labels, dates, numbers, jewellery, tattoos, the bed, the screen behind."
     ]
    },
    {
     "text": [
      "Remember the file itself: its name and hidden data can hold a date and a place."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on a bar over the eyes. It does not hide who somebody is."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "rare": {
   "lead": [
    {
     "text": [
      "The rarer it is, the fewer people fit. Sometimes one sentence is enough."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask by phone, or by the network for that illness."
     ]
    },
    {
     "text": [
      "Leave it altogether if it was in the news. People will put the two together."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "agreed": {
   "lead": [
    {
     "text": [
      "Agreement is theirs to take back."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the signed form, with the words and pictures that they saw."
     ]
    },
    {
     "text": [
      "Tell them how to reach you if they change their mind."
     ]
    },
    {
     "text": [
      "Still leave out what nobody needs."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "cannot": {
   "lead": [],
   "do": [
    {
     "text": [
      "Leave the case out. Ask the general question."
     ]
    },
    {
     "text": [
      "If you think that it must be told, talk to your indemnifier and the governance team first."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t take a relative’s yes as enough for a post."
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
    "The GMC says that harmless details can add up, so that a patient or somebody close to them knows. What identifies a patient needs their explicit consent."
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
    "The standards allow anonymous talk about good practice on professional sites, if the patient can’t be identified."
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
    "The earlier guide for doctors found closed networks useful, with nothing in them that points to a patient. A new edition came in 2024: check what it says."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "The health ministry’s guideline of 2016 kept social media out of case discussion for its staff, as reported."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "Federal rules name 18 kinds of detail that must go. A post without them may still point to one person."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "In a small place an age and an illness may be enough. Ask by phone."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  },
  {
   "text": [
    "Of 754 posts by health workers about patients or other people, 2% held a name. Friends or family could probably recognise 32%."
   ]
  }
 ],
 "sources": [
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Details that are harmless alone may add up, so that patients or those close to them know. What identifies a patient needs explicit consent."
   ]
  },
  {
   "source": "ahmed-2020",
   "paragraphs": [],
   "says": [
    "Of 754 posts about patients or others, 2% held a name. Friends or family could probably recognise 32%."
   ]
  },
  {
   "source": "walradt-2021",
   "paragraphs": [],
   "says": [
    "In a study of endoscopy pictures on Twitter, 18.5% of the tweets put privacy at risk, as a journal reports it."
   ]
  },
  {
   "source": "mdu-studentnotes-2015",
   "paragraphs": [],
   "says": [
    "Three doctors, each with a harmless post, made one patient known between them."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3"
   ],
   "says": [
    "On professional sites, discuss good practice only where the patient cannot be identified."
   ]
  },
  {
   "source": "ie-mdu",
   "paragraphs": [
    "20.5 (8th edition)"
   ],
   "says": [
    "The earlier Irish guide called closed networks useful, if nothing in them points to a patient and their settings are checked."
   ]
  },
  {
   "source": "au-racgp-ajgp-2019",
   "paragraphs": [],
   "says": [
    "On opinions that are given informally online."
   ]
  },
  {
   "source": "my-moh-social-media-2016",
   "paragraphs": [],
   "says": [
    "The ministry’s guideline kept social media out of case discussion for its staff, as reported."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "The 18 kinds of detail that must go, and no knowledge that the rest could tell who it is."
   ]
  },
  {
   "source": "case-unnamed-trauma-patient",
   "paragraphs": [],
   "says": [
    "A doctor was reprimanded for a post without a name. Local people could tell who it was."
   ]
  },
  {
   "source": "bma-pictures",
   "paragraphs": [],
   "says": [
    "A bar over the eyes does not make a picture anonymous."
   ]
  }
 ],
 "also": [
  "Reddit",
  "Facebook group",
  "anonymised case",
  "second opinion"
 ],
 "articles": [
  "jigsaw-identification",
  "how-few-fit",
  "whatsapp-with-colleagues",
  "photos-and-video",
  "cases-about-patients"
 ],
 "related": [
  "messaging-colleagues",
  "ai-tools",
  "ward-photo-or-video",
  "lost-phone-group-chat"
 ]
};
