// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "personal-posts",
 "title": "Posting outside work, as yourself",
 "saying": "Can I be criticised for what I post outside work?",
 "summary": "Yes, sometimes. Readers may see your job first and you second. But you have a right to your views, and most posts never trouble anybody. Tone and target decide it.",
 "topics": [
  "disrepute",
  "discrimination",
  "respect",
  "role"
 ],
 "isFirstSeven": true,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.8,
 "first": [
  {
   "text": [
    "You may have views, friends, a bad day and a sense of humour. Nobody asks you to be silent."
   ]
  },
  {
   "text": [
    "If it isn’t posted yet, you have all the time you want."
   ]
  },
  {
   "text": [
    "If it is posted, keep a picture of it before you change anything."
   ]
  }
 ],
 "start": "stage",
 "questions": {
  "stage": {
   "id": "stage",
   "ask": "Is it out already?",
   "answers": [
    {
     "id": "draft",
     "text": "No, I am thinking about it",
     "to": "subject",
     "adds": []
    },
    {
     "id": "posted",
     "text": "Yes",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am worried about things from before",
     "to": "inquiry",
     "adds": []
    }
   ]
  },
  "subject": {
   "id": "subject",
   "ask": "What is it about?",
   "answers": [
    {
     "id": "policy",
     "text": "Politics, policy or the news",
     "to": "form",
     "adds": [
      "policy"
     ]
    },
    {
     "id": "private",
     "text": "My own life: a night out, my body, my family, my faith",
     "to": "form",
     "adds": [
      "private-life"
     ]
    },
    {
     "id": "work",
     "text": "My employer, or how things are at work",
     "to": "employer",
     "adds": []
    },
    {
     "id": "patient",
     "text": "A patient, or patients",
     "to": "patient",
     "adds": []
    },
    {
     "id": "people",
     "text": "A person or a group of people, in anger or as a joke",
     "to": "people",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure. It may touch on a patient",
     "to": "patient",
     "adds": []
    }
   ]
  },
  "form": {
   "id": "form",
   "ask": "How would it go out?",
   "answers": [
    {
     "id": "name",
     "text": "In my own name, as a post or an answer",
     "to": "state",
     "adds": []
    },
    {
     "id": "hidden",
     "text": "From an account without my name",
     "to": "state",
     "adds": [
      "hidden"
     ]
    },
    {
     "id": "group",
     "text": "In a private or closed group",
     "to": "state",
     "adds": [
      "group"
     ]
    },
    {
     "id": "share",
     "text": "As a like, a share or a repost",
     "to": "state",
     "adds": [
      "share"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure who can see it",
     "to": "state",
     "adds": [
      "group"
     ]
    }
   ]
  },
  "state": {
   "id": "state",
   "ask": "How are you just now?",
   "answers": [
    {
     "id": "well",
     "text": "Rested, and calm enough",
     "to": "four",
     "adds": []
    },
    {
     "id": "raw",
     "text": "Tired, angry, upset, or I have had a drink",
     "to": "wait",
     "adds": []
    },
    {
     "id": "shift",
     "text": "Straight after a shift",
     "to": "wait",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I can’t tell",
     "to": "wait",
     "adds": []
    }
   ]
  },
  "four": {
   "id": "four",
   "ask": "Would it pass all four?",
   "help": [
    "Would you say it aloud to patients, to colleagues or to your grandmother? Does it wound nobody? Could nobody read prejudice into it? Would it leave people’s trust in your profession as it was?"
   ],
   "answers": [
    {
     "id": "pass",
     "text": "Yes, all four",
     "to": "go",
     "adds": []
    },
    {
     "id": "fail",
     "text": "No, at least one does not pass",
     "to": "leave",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure about one",
     "to": "leave",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or might they?",
   "help": [
    "Think of your employer, a regulator, the police, a lawyer, or a request to see what is held."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, and I expect nothing",
     "to": "problem",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "complaint",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "complaint",
     "adds": []
    }
   ]
  },
  "problem": {
   "id": "problem",
   "ask": "What worries you about it?",
   "answers": [
    {
     "id": "breach",
     "text": "Somebody might tell who a patient is",
     "to": "breach",
     "adds": []
    },
    {
     "id": "hurtful",
     "text": "It is unkind, unfair or prejudiced, or could be read so",
     "to": "mend",
     "adds": []
    },
    {
     "id": "nothing",
     "text": "Nothing much. I only wanted to check",
     "to": "go",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure whether a patient could be told",
     "to": "breach",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "go": {
   "id": "go",
   "title": "Post it, or leave it up",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You have asked yourself more than most people do. Good-faith views, grief, tiredness and jokes at your own cost are part of being a person."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Post it, if you still want to."
     ]
    },
    {
     "text": [
      "Say what is your view and what is a fact."
     ]
    },
    {
     "text": [
      "If you speak about health, give the source, and usually your name and title."
     ]
    },
    {
     "text": [
      "Look at who can see your older posts, now that you are here."
     ]
    },
    {
     "text": [
      "Walk away from answers that only want a fight."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on settings or on “views my own” to protect you."
     ]
    },
    {
     "text": [
      "Don’t argue at midnight."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If somebody complains later."
     ]
    }
   ],
   "next": [
    {
     "situation": "old-posts",
     "why": [
      "For an evening with your older posts."
     ]
    }
   ]
  },
  "wait": {
   "id": "wait",
   "title": "Save it, and look again tomorrow",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may be right in every word. But tired and angry people write for themselves, not for who reads it. Nothing is lost by waiting twelve hours."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Save it as a draft, away from the app."
     ]
    },
    {
     "text": [
      "Put the phone in another room, or ring a friend and say it aloud."
     ]
    },
    {
     "text": [
      "Eat, sleep, and read it again by daylight."
     ]
    },
    {
     "text": [
      "Ask one person you trust what they would think of it."
     ]
    },
    {
     "text": [
      "If it is about something unsafe at work, tell the person in charge today. That part should not wait."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post a softer version now. It has the same mood."
     ]
    },
    {
     "text": [
      "Don’t send it to a group instead."
     ]
    }
   ],
   "words": [
    {
     "label": "To a friend",
     "text": "I am about to post something I may be sorry for. Can I read it to you first?"
    }
   ],
   "ring": [
    {
     "role": "support",
     "why": [
      "If many days end like this."
     ]
    },
    {
     "role": "union",
     "why": [
      "If the anger is about work. They know ways to raise it."
     ]
    }
   ],
   "next": []
  },
  "leave": {
   "id": "leave",
   "title": "Leave it out, or change what does not pass",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "One of the four did not pass. That is not a verdict on you. It is a good catch."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Find the words that did not pass. Often it is one sentence."
     ]
    },
    {
     "text": [
      "Say what you think of the idea, and leave the people out."
     ]
    },
    {
     "text": [
      "Change “they always” to what happened once, or cut it."
     ]
    },
    {
     "text": [
      "Read it aloud. Would it be fine in tomorrow’s paper with your photo?"
     ]
    },
    {
     "text": [
      "If it can’t be mended, keep it for yourself. You lose nothing."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t add “just a joke” or “no offence”. Neither mends it."
     ]
    },
    {
     "text": [
      "Don’t post it from another account."
     ]
    }
   ],
   "words": [
    {
     "label": "To disagree, and stay decent",
     "text": "I see this differently, and here is why. I may be wrong. I would rather argue about the plan than about people."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If it is out already, or you feel pushed to post."
     ]
    }
   ],
   "next": []
  },
  "patient": {
   "id": "patient",
   "title": "Leave patients out, kind words too",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "They trusted you with it. Even a warm story can be known by the person it is about, or by their sister."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say how you feel, without who it was about."
     ]
    },
    {
     "text": [
      "If you need to talk it through, ring a colleague or a friend, and leave out what points to the person."
     ]
    },
    {
     "text": [
      "If you want to teach, use a made-up case and say that it is made up."
     ]
    },
    {
     "text": [
      "Wait some days. The wish to post it often goes."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on changing the name, the age or the sex."
     ]
    },
    {
     "text": [
      "Don’t post on the same day, or from the place where it happened."
     ]
    },
    {
     "text": [
      "Don’t mock a patient anywhere, not in a closed group either."
     ]
    }
   ],
   "words": [
    {
     "label": "After a hard day",
     "text": "Long day. I am tired and a bit sad. Be kind to each other tonight."
    }
   ],
   "ring": [
    {
     "role": "support",
     "why": [
      "If it was a day that stays with you."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If something of the kind is out already."
     ]
    }
   ],
   "next": [
    {
     "situation": "case-discussion-online",
     "why": [
      "If you want advice on a case."
     ]
    }
   ]
  },
  "people": {
   "id": "people",
   "title": "Argue with the idea, not with the people",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Contempt for a people or a faith has led to suspensions and worse. Abuse of colleagues has too. Published cases show it, and private accounts, shares and likes were among them."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask what you really want to say. What should change?"
     ]
    },
    {
     "text": [
      "Say that, and leave out who they are, what they believe or where they come from."
     ]
    },
    {
     "text": [
      "If it is a colleague, speak to them or to somebody senior, not to the public."
     ]
    },
    {
     "text": [
      "If somebody was cruel to you, keep a copy and report it. You need not answer."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t joke about a group of people."
     ]
    },
    {
     "text": [
      "Don’t share it “to show how bad it is” without saying so."
     ]
    },
    {
     "text": [
      "Don’t praise harm to anybody."
     ]
    },
    {
     "text": [
      "Don’t name or tag a person in anger."
     ]
    }
   ],
   "words": [
    {
     "label": "To a colleague, in private",
     "text": "Something you said has stayed with me. Could we talk about it? I would like to hear how you meant it."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "If it is about a conflict at work."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it is out already."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you were the one attacked."
     ]
    }
   ],
   "next": [
    {
     "situation": "political-posts",
     "why": [
      "If it is about a war, an election or a strike."
     ]
    },
    {
     "situation": "colleague-post",
     "why": [
      "If a colleague wrote it."
     ]
    }
   ]
  },
  "employer": {
   "id": "employer",
   "title": "You may raise it. Start where it can be mended",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Criticism of how care is run is allowed, and it can be a duty. It counts for more, and costs you less, when you have told those who can act first."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If somebody could come to harm now, tell the person in charge today."
     ]
    },
    {
     "text": [
      "Raise it inside: your manager, the safety lead, the one who deals with concerns."
     ]
    },
    {
     "text": [
      "Write down what you saw, when, and whom you told."
     ]
    },
    {
     "text": [
      "If nothing happens, ask your union or your regulator’s advice line before you go public."
     ]
    },
    {
     "text": [
      "If you do post, keep to the system, the facts and a calm tone. Give a source."
     ]
    },
    {
     "text": [
      "Read your employer’s policy first, so that you know where you stand."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use patients to prove it, not even without a name."
     ]
    },
    {
     "text": [
      "Don’t name colleagues."
     ]
    },
    {
     "text": [
      "Don’t post from work, in uniform, or with the logo."
     ]
    }
   ],
   "words": [
    {
     "label": "If you post about the system",
     "text": "I work in health care and I am worried about waiting times. The figures are public, and here is the link. I speak for myself."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "Before you go public."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "For how to raise a concern."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you are told to stop, or feel under threat."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For what the rules may ask of you."
     ]
    },
    {
     "situation": "political-posts",
     "why": [
      "If it is part of a campaign or a strike."
     ]
    }
   ]
  },
  "complaint": {
   "id": "complaint",
   "title": "Leave it as it is, and get help",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A complaint about a post is frightening. Published cases show that some end with advice, or with nothing at all. What you do now can count as much as what you wrote then."
     ]
    },
    {
     "text": [
      "What comes next: somebody will ask you about it, by letter or in a meeting. You may ask for time, and for company."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier today, before you answer anybody."
     ]
    },
    {
     "text": [
      "Keep a picture of the post, the answers under it, and the complaint."
     ]
    },
    {
     "text": [
      "Write down when you posted it, what led to it, and who could see it."
     ]
    },
    {
     "text": [
      "Ask them whether to hide it from view meanwhile."
     ]
    },
    {
     "text": [
      "Say little at work until then: that you take it seriously and are getting advice."
     ]
    },
    {
     "text": [
      "Think about whom it may have hurt. An honest apology, at the right time, has helped others."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete the post, the answers or the account. It may look as if you hid something."
     ]
    },
    {
     "text": [
      "Don’t explain yourself in public."
     ]
    },
    {
     "text": [
      "Don’t write to the person who complained."
     ]
    },
    {
     "text": [
      "Don’t ask friends to delete their copies."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager, if asked",
     "text": "I take this seriously. I am getting advice, and I will answer as soon as I have it."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    },
    {
     "role": "union",
     "why": [
      "They can come with you to meetings."
     ]
    },
    {
     "role": "support",
     "why": [
      "You should not carry this alone."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a letter comes, or has come."
     ]
    }
   ]
  },
  "breach": {
   "id": "breach",
   "title": "Hide it now, keep a copy, and tell your data team",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You saw it yourself, and that is the best way for it to be found. If a patient could be told, it is a matter for today."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture with the date, and with who could see it."
     ]
    },
    {
     "text": [
      "Hide it from view. Untick sharing, or set it to “only me”."
     ]
    },
    {
     "text": [
      "Tell your manager and the data team today. A time limit may run in hours."
     ]
    },
    {
     "text": [
      "Your organisation may have to tell the ICO within 72 hours of finding out. So an hour counts."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Ask those who shared it to stop sharing it."
     ]
    },
    {
     "text": [
      "Ring your indemnifier before you say anything to the patient."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t hope that nobody saw."
     ]
    },
    {
     "text": [
      "Don’t delete it before the data team has what it needs."
     ]
    },
    {
     "text": [
      "Don’t write to the patient on your own."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today."
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
      "Today."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "What happens when details are out."
     ]
    }
   ]
  },
  "mend": {
   "id": "mend",
   "title": "Put it right, soon and simply",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Most of us have something up that we would not write now. To see that and mend it is what regulators call insight, and it counts."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture first, with the date."
     ]
    },
    {
     "text": [
      "Then take it down or hide it, since nobody has asked for it."
     ]
    },
    {
     "text": [
      "If it hurt somebody, say sorry once, in plain words, and mean it."
     ]
    },
    {
     "text": [
      "Take back likes and shares that you no longer stand by."
     ]
    },
    {
     "text": [
      "Look for others like it, over a quiet evening."
     ]
    },
    {
     "text": [
      "If a complaint comes after all, stop and ring before you change anything more."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t believe that it is gone. Others may have copies."
     ]
    },
    {
     "text": [
      "Don’t argue about what you meant."
     ]
    },
    {
     "text": [
      "Don’t make a new post about the old one."
     ]
    }
   ],
   "words": [
    {
     "label": "To somebody it hurt",
     "text": "I wrote something unkind and I am sorry. You did nothing to deserve it. I will do better."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you think that a complaint may come."
     ]
    },
    {
     "role": "support",
     "why": [
      "If the shame is heavy. It passes."
     ]
    }
   ],
   "next": [
    {
     "situation": "old-posts",
     "why": [
      "For going through the rest."
     ]
    }
   ]
  }
 },
 "notes": {
  "policy": {
   "lead": [
    {
     "text": [
      "You may hold political views and say them. Regulators accept that."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Argue with the plan and its makers’ reasons, not with a people or a faith."
     ]
    },
    {
     "text": [
      "Check whether your employer has rules for election times."
     ]
    },
    {
     "text": [
      "If you work for the government, you need leave in writing to speak about its policy. Your own account counts too."
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
      "For wars, elections and strikes."
     ]
    }
   ]
  },
  "private-life": {
   "lead": [
    {
     "text": [
      "Your free time is yours. A glass of wine is no offence."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look at what else is in the photo: a uniform, a badge, a colleague who may not want it up."
     ]
    },
    {
     "text": [
      "Ask friends before you tag them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post being drunk, drugs or dares in a way that points to your work."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "hidden": {
   "lead": [
    {
     "text": [
      "A name left out is not a secret. Accounts have been traced by the place and the job that they gave."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write only what you would sign."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t claim to be a professional from an account without a name."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "group": {
   "lead": [],
   "do": [
    {
     "text": [
      "Treat it as if it were public. One screenshot is enough."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on the group’s rules or its size."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "share": {
   "lead": [
    {
     "text": [
      "A like or a share can be read as your own view. It has counted in real cases."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Read the whole of it first, and look at who wrote it."
     ]
    },
    {
     "text": [
      "If you share it to disagree, say so in the same post."
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
    "The GMC speaks of your right to your views, to be weighed against the effect on others. It adds that not every departure from its guidance is serious."
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
    "The NMC names bullying and stirring up hatred among the things that put a place on the register at risk. That goes for students too."
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
    "The GDC’s standard counts private life too. It leaves room to publish as part of raising a concern."
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
    "In 2023 a dental nurse was suspended for eight months over what she had shared and liked."
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
    "The HCPC’s guidance covers private accounts and old posts, even from before you joined the register."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "paramedic",
     "physiotherapist",
     "psychologist"
    ]
   }
  },
  {
   "text": [
    "The Irish board counts likes, shares and forwards."
   ],
   "when": {
    "regions": [
     "IE"
    ],
    "professions": [
     "nurse",
     "midwife"
    ]
   }
  },
  {
   "text": [
    "Boards don’t look into somebody only for having views. They may act if the way of saying it puts safety, privacy or trust at risk. Private accounts can count."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "In Ontario private posts can count, depending on how grave they are and on the link with your work. Fair criticism is not likely to be held against you. In 2020 a court set aside a nurse’s discipline for criticising her grandfather’s care."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "Of the state boards asked in a study of 2013, 60% would look into hateful words about a group, and 16% into a story of care that breached nothing."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "The code’s bad examples are words that harm a good name, bad behaviour and being seen drunk."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "Public servants need leave in writing to speak about policy, on their own accounts too, as the press reported in 2021."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "The short answer is yes. People may see only the doctor in you. Four questions to ask before you post."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7",
    "9",
    "14"
   ],
   "says": [
    "Your right to your views is real, and is weighed against its effect on others. Posts without a name can be traced. Do not abuse or target anybody."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "81"
   ],
   "says": [
    "What you do must keep trust in you and in your profession."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 9.1",
    "standard 9.1.3"
   ],
   "says": [
    "Conduct in private life counts too. Raising a concern is the exception."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "It covers private use, and old posts. It also says to keep on posting."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "A line that says that views are your own means little in practice."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Conduct online that puts a place on the register at risk."
   ]
  },
  {
   "source": "doctors-defence-free-speech",
   "paragraphs": [],
   "says": [
    "A law firm on free speech and the GMC’s guidance."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is looked into only for having views, or for voicing them."
   ]
  },
  {
   "source": "au-anmj-private-life",
   "paragraphs": [],
   "says": [
    "Boards may look at private accounts, even where nothing links them to work."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Private use can count. It depends on how grave it is, whether you were known as a doctor, and the link with your work. Fair criticism is not likely to be unprofessional."
   ]
  },
  {
   "source": "sg-mps-2016",
   "paragraphs": [],
   "says": [
    "What the Singapore code lists as bad conduct online."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "Public servants need leave to speak about policy, on their own accounts too."
   ]
  },
  {
   "source": "my-codeblue-2021",
   "paragraphs": [],
   "says": [
    "News of that rule."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Likes, shares and forwards count."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "What medical boards in the United States said they would look into."
   ]
  },
  {
   "source": "suler-2004",
   "paragraphs": [],
   "says": [
    "Why people write online what they would never say."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Sharing and liking what others wrote led to a suspension."
   ]
  },
  {
   "source": "case-racial-comments-removal",
   "paragraphs": [],
   "says": [
    "Racially offensive comments. Removed from the register."
   ]
  },
  {
   "source": "case-abuse-of-colleagues",
   "paragraphs": [],
   "says": [
    "A run of abusive posts about colleagues. A suspension."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "When a breach has to be reported, and how soon."
   ]
  },
  {
   "source": "case-anonymous-jokes",
   "paragraphs": [],
   "says": [
    "Jokes without a name, traced by the role and the region in the profile."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "Discipline for criticism of a relative’s care was set aside."
   ]
  },
  {
   "source": "case-political-posts-defended",
   "paragraphs": [],
   "says": [
    "Many political posts. No sanction followed."
   ]
  },
  {
   "source": "case-facebook-posts-advice",
   "paragraphs": [],
   "says": [
    "Closed with advice, after an apology."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "Films about working life. No case to answer."
   ]
  }
 ],
 "also": [
  "free speech",
  "off duty",
  "drunk photos",
  "joke"
 ],
 "articles": [
  "comments-outside-work",
  "four-questions",
  "online-disinhibition",
  "what-regulators-act-on"
 ],
 "related": [
  "old-posts",
  "political-posts",
  "private-messages",
  "colleague-post"
 ]
};
