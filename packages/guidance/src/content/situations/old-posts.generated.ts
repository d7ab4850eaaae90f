// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "old-posts",
 "title": "Old posts that you would not write today",
 "saying": "I found my old posts and I am ashamed. Should I delete them?",
 "summary": "Ask one thing first. Is a complaint or an inquiry under way, or likely? If it is, touch nothing and ring. If not, you may tidy up.",
 "topics": [
  "disrepute",
  "discrimination",
  "respect",
  "confidentiality"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.5,
 "first": [
  {
   "text": [
    "Don’t change anything yet. Ten minutes won’t make it worse."
   ]
  },
  {
   "text": [
    "You are far from alone. ",
    {
     "link": "In one study",
     "to": "source:koo-2017"
    },
    " 80 of 201 doctors’ open accounts held something to object to."
   ]
  },
  {
   "text": [
    "Shame is a bad adviser at night. It can wait until tomorrow."
   ]
  }
 ],
 "start": "inquiry",
 "questions": {
  "inquiry": {
   "id": "inquiry",
   "ask": "Is a complaint or an inquiry under way, or likely?",
   "help": [
    "That means any complaint, claim, police matter, court, employer, regulator, or request for your data. Has anybody hinted at one?"
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, nothing",
     "to": "what",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "keep",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure, or somebody has hinted",
     "to": "keep",
     "adds": []
    }
   ]
  },
  "what": {
   "id": "what",
   "ask": "What is in the posts?",
   "answers": [
    {
     "id": "breach",
     "text": "Something about a patient",
     "to": "breach",
     "adds": []
    },
    {
     "id": "cruel",
     "text": "Something hateful, sexual or cruel",
     "to": "seen",
     "adds": []
    },
    {
     "id": "silly",
     "text": "Drink, parties, bad jokes, my private life",
     "to": "whose",
     "adds": []
    },
    {
     "id": "fair",
     "text": "Criticism of services or of policy",
     "to": "fair",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I don’t know what is out there",
     "to": "look",
     "adds": []
    }
   ]
  },
  "seen": {
   "id": "seen",
   "ask": "Has anybody taken notice?",
   "answers": [
    {
     "id": "nobody",
     "text": "Not as far as I know",
     "to": "whose",
     "adds": [
      "cruel"
     ]
    },
    {
     "id": "hurt",
     "text": "Yes, somebody was hurt by it",
     "to": "sorry",
     "adds": []
    },
    {
     "id": "work",
     "text": "Somebody at work or a stranger is asking",
     "to": "keep",
     "adds": []
    },
    {
     "id": "threat",
     "text": "Yes, and they threaten to use it against me",
     "to": "threat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "keep",
     "adds": []
    }
   ]
  },
  "whose": {
   "id": "whose",
   "ask": "Whose post is it?",
   "answers": [
    {
     "id": "mine",
     "text": "Mine, and I can log in",
     "to": "tidy",
     "adds": []
    },
    {
     "id": "likes",
     "text": "Something I liked or shared",
     "to": "tidy",
     "adds": [
      "likes"
     ]
    },
    {
     "id": "locked",
     "text": "Mine, but I can’t get in",
     "to": "others",
     "adds": [
      "locked"
     ]
    },
    {
     "id": "others",
     "text": "Somebody else’s, and I am in it",
     "to": "others",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "others",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "keep": {
   "id": "keep",
   "title": "Leave it all as it is, and ring today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "What you do next may be looked at. Taking posts away now can look like hiding something, even if you only want to put it right. An old post can often be explained. A missing one is harder."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier before you change anything."
     ]
    },
    {
     "text": [
      "Keep a copy of each post, with its date, the link and what stood around it."
     ]
    },
    {
     "text": [
      "Ask whether you may hide it from view, and how to do so without losing it."
     ]
    },
    {
     "text": [
      "Stop posting for now, on every account."
     ]
    },
    {
     "text": [
      "Write down for yourself what was going on when you wrote it. Keep that for your adviser."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete posts, likes or accounts."
     ]
    },
    {
     "text": [
      "Don’t ask friends to delete theirs."
     ]
    },
    {
     "text": [
      "Don’t change the words, the date or the name on the account."
     ]
    },
    {
     "text": [
      "Don’t explain yourself online."
     ]
    }
   ],
   "words": [
    {
     "label": "If somebody asks you about it",
     "text": "Thank you for telling me. I take this seriously. I would like to get advice before I answer, and I will come back to you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you change or answer anything."
     ]
    },
    {
     "role": "union",
     "why": [
      "If it is your employer who asks."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If the police or a court is asking."
     ]
    },
    {
     "role": "support",
     "why": [
      "Waiting is hard. You need not do it alone."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a letter has come, or may come."
     ]
    }
   ]
  },
  "breach": {
   "id": "breach",
   "title": "Hide it, then tell work",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A patient’s story is theirs, however old the post. It counts even without a name."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy with the date, and note who could see it."
     ]
    },
    {
     "text": [
      "Then take it out of sight. With nothing under way, you may take it down."
     ]
    },
    {
     "text": [
      "Tell whoever looks after patients’ information where you worked at the time."
     ]
    },
    {
     "text": [
      "Ring your indemnifier, for how to tell them."
     ]
    },
    {
     "text": [
      "Look for other posts of the same time. Together they may say more."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t let it go quietly and tell nobody."
     ]
    },
    {
     "text": [
      "Don’t look the patient up, and don’t write to them."
     ]
    },
    {
     "text": [
      "Don’t think that a changed name was enough."
     ]
    }
   ],
   "words": [
    {
     "label": "To the information team",
     "text": "I have found an old post of mine that may point to somebody. It has been online for some years. I have a copy and I have hidden it. What do you need from me?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Where you worked then, and where you work now if they differ."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you write anything long."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager, if it was your present work."
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
  },
  "tidy": {
   "id": "tidy",
   "title": "Tidy up, slowly and with a list",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may. ",
      {
       "link": "One British regulator",
       "to": "source:csp-pause-2024"
      },
      " suggests that people think about it. Do it because you would not say it now, and do it with care."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Search for your name, old names, old nicknames and old addresses."
     ]
    },
    {
     "text": [
      "Go through photos, comments, forums and reviews, not only posts."
     ]
    },
    {
     "text": [
      "Keep a short private list: what it was, the date, what you did with it."
     ]
    },
    {
     "text": [
      "Hide first. A day later take down what you still would not say."
     ]
    },
    {
     "text": [
      "Set old posts to friends only. Some sites do that for all of them at once."
     ]
    },
    {
     "text": [
      "Close accounts that you no longer use."
     ]
    },
    {
     "text": [
      "If somebody asks you later, say plainly that you went through them and why."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t believe that it has gone for good. Copies and archives stay."
     ]
    },
    {
     "text": [
      "Don’t rewrite an old post so that it says something else."
     ]
    },
    {
     "text": [
      "Don’t pay a firm that swears it can wipe your past."
     ]
    },
    {
     "text": [
      "Don’t stop being a person. Holidays and bad singing may stay."
     ]
    }
   ],
   "words": [
    {
     "label": "If somebody asks why it has gone",
     "text": "I went through my old posts this year. I would not write that today, so I took it down."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you find something that worries you, before you go on."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If an interview form asks about it. Answer truly."
     ]
    }
   ],
   "next": [
    {
     "situation": "personal-posts",
     "why": [
      "For what you post from now on."
     ]
    }
   ]
  },
  "others": {
   "id": "others",
   "title": "Ask kindly. You can’t do it for them",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It is their post. A friendly request works more often than you may think."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Turn off the tag, and set tags to ask you first."
     ]
    },
    {
     "text": [
      "Ask them in private to take it down, or to leave your name out."
     ]
    },
    {
     "text": [
      "If a patient is in it, tell work as well."
     ]
    },
    {
     "text": [
      "Report it to the platform if it breaks its rules, or is private to you."
     ]
    },
    {
     "text": [
      "Ask the search engine whether it will hide the link. It may say no."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t argue under the picture. It lifts it up again."
     ]
    },
    {
     "text": [
      "Don’t threaten a lawsuit over a party."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever posted it",
     "text": "I came across that old picture from back then. I’d rather it was not linked to my name these days. Would you mind taking it down, or leaving my name off? Thanks so much."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "To report it, or to get back into an account."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it shows a patient, or could be taken as hateful."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it shames you and they refuse."
     ]
    }
   ],
   "next": [
    {
     "situation": "impersonation-or-fake-account",
     "why": [
      "If somebody uses your old account or pictures."
     ]
    }
   ]
  },
  "sorry": {
   "id": "sorry",
   "title": "Own it, and say sorry once",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People forgive more than you fear, if you mean it. ",
      {
       "link": "One case",
       "to": "source:case-facebook-posts-advice"
      },
      " closed with advice after a real sorry. ",
      {
       "link": "Another",
       "to": "source:case-offensive-posts-struck-off"
      },
      ", where the person never took part, ended with being struck off."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier first. Somebody who was hurt may still complain, so it is good to have the words read."
     ]
    },
    {
     "text": [
      "Keep a copy of the post before you change anything."
     ]
    },
    {
     "text": [
      "Say what you did, that it was wrong, and what you do now. Leave out excuses."
     ]
    },
    {
     "text": [
      "Say it where the hurt was done, once."
     ]
    },
    {
     "text": [
      "Learn something real: a course, a talk, a book. Note it down."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete it yet. Ask first, since a complaint may come."
     ]
    },
    {
     "text": [
      "Don’t write “sorry if”."
     ]
    },
    {
     "text": [
      "Don’t ask them to say that it is all right."
     ]
    },
    {
     "text": [
      "Don’t say anything about a patient, even in a sorry."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, or under the post",
     "text": "I wrote this some years ago and it was wrong. I am sorry. I don’t think this way now. I have left it as it is while I take advice."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you post a word."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If they may hear of it. Better from you."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t stop going over it."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a complaint comes."
     ]
    }
   ]
  },
  "threat": {
   "id": "threat",
   "title": "Don’t pay, don’t answer, get help",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Somebody who says “do this or I publish” is doing wrong, whatever you once posted."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep every message, with the date and the account."
     ]
    },
    {
     "text": [
      "Ring the police. If you fear for anybody’s life, your own too, ring the emergency number."
     ]
    },
    {
     "text": [
      "Tell your indemnifier and one person at work, so that the threat loses its hold."
     ]
    },
    {
     "text": [
      "Report the account to the platform once you have copies."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t pay or do what they ask."
     ]
    },
    {
     "text": [
      "Don’t delete the posts or the messages. The police need them."
     ]
    },
    {
     "text": [
      "Don’t face it alone."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "police",
     "why": [
      "Threats to publish may be a crime."
     ]
    },
    {
     "role": "emergency",
     "why": [
      "If anybody may come to harm."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you say anything in public."
     ]
    },
    {
     "role": "support",
     "why": [
      "Tonight, if it feels too dark."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "For your accounts and your home."
     ]
    }
   ]
  },
  "fair": {
   "id": "fair",
   "title": "You may leave that up",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Criticism of services and of policy is allowed if it is honest. Having said it long ago does not make it wrong."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Check that it names no patient and attacks no person."
     ]
    },
    {
     "text": [
      "Check your facts, and add a note if they have changed."
     ]
    },
    {
     "text": [
      "Look at your employer’s policy, if you have a new job."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t tear it all down from fear."
     ]
    },
    {
     "text": [
      "Don’t leave in anything that a patient could know as theirs."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "union",
     "why": [
      "If somebody presses you to take it away."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you are in doubt over a name or a fact."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "If your employer objects."
     ]
    },
    {
     "situation": "political-posts",
     "why": [
      "If it is about politics."
     ]
    }
   ]
  },
  "look": {
   "id": "look",
   "title": "Look first, change nothing yet",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You can’t decide about what you have not seen. Set aside an hour by day, with tea."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Search for your name in quotation marks, with the town, the school and the job."
     ]
    },
    {
     "text": [
      "Try old nicknames and old e-mail addresses."
     ]
    },
    {
     "text": [
      "Ask each site for a copy of your data. Bedside can read that copy on your own device."
     ]
    },
    {
     "text": [
      "Make three heaps: leave, hide, ask about."
     ]
    },
    {
     "text": [
      "Then come back here with the worst one."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete as you go. You lose track, and you can’t undo it."
     ]
    },
    {
     "text": [
      "Don’t do it on a night when you feel low."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "About anything in the heap “ask about”."
     ]
    },
    {
     "role": "support",
     "why": [
      "If what you find upsets you."
     ]
    }
   ],
   "next": []
  }
 },
 "notes": {
  "cruel": {
   "lead": [
    {
     "text": [
      "It may hurt somebody yet, so it goes to the top of the list. If it was about a faith, a race, sex, age or disability, talk it through with your indemnifier before you do anything. Then take time to see why it was wrong. That counts more than how fast it went."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "About anything that could be taken as prejudice."
     ]
    }
   ],
   "next": []
  },
  "likes": {
   "lead": [
    {
     "text": [
      "A like or a share can count as yours. It was enough for ",
      {
       "link": "one suspension",
       "to": "source:case-likes-and-shares"
      },
      "."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look through your likes. Most sites keep a list."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "locked": {
   "lead": [
    {
     "text": [
      "Sites can often help with an old account, but they want proof that it is yours."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Try the old e-mail address first. Then use the site’s form for lost accounts."
     ]
    },
    {
     "text": [
      "Ask whether they will close it, if they can’t give it back."
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
    "The HCPC counts old posts, from before you registered too. It suggests that you think about removing those that call your standards into question."
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
    "The GMC says that posts without a name can often be traced."
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
    "In a case that the GDC tells, a patient found old posts that mocked patients."
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
    "The NMC’s guidance is for its students too. What you post can bear on joining the register."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "student"
    ]
   }
  },
  {
   "text": [
    "A tribunal upheld a suspension over about 30 posts from ten years, while inquiries ran."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "The NMBI counts likes, shares and forwards."
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
    "Those who work for the government answer for personal accounts too, as the press has reported."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "Ask your insurer or lawyer before you change anything that a court might ask for."
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
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Posts from before you registered count too."
   ]
  },
  {
   "source": "csp-pause-2024",
   "paragraphs": [],
   "says": [
    "As the HCPC puts it, think about removing old posts that call your standards into question."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A patient found a dentist’s old and cruel posts."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "What has been deleted may be found again, or live on in a picture."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9"
   ],
   "says": [
    "What is posted under another name can often be traced."
   ]
  },
  {
   "source": "mdu-gmc-letter",
   "paragraphs": [],
   "says": [
    "Talk to your indemnifier before you answer a regulator."
   ]
  },
  {
   "source": "koo-2017",
   "paragraphs": [],
   "says": [
    "Of 201 public accounts of newly qualified US urologists, 80 held something open to objection."
   ]
  },
  {
   "source": "case-ten-years-of-posts",
   "paragraphs": [],
   "says": [
    "About 30 posts over ten years led to a suspension while inquiries ran."
   ]
  },
  {
   "source": "case-facebook-posts-advice",
   "paragraphs": [],
   "says": [
    "A case closed with advice after an apology and insight."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Likes and shares were enough for a suspension."
   ]
  },
  {
   "source": "case-offensive-posts-struck-off",
   "paragraphs": [],
   "says": [
    "Somebody who never took part was struck off at review."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "Obligations are the same online, in public or before a small audience."
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
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "It speaks to students too."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "As reported, public servants answer for personal accounts as well."
   ]
  }
 ],
 "also": [
  "delete tweets",
  "clean up",
  "history",
  "new job"
 ],
 "articles": [
  "lock-down-accounts",
  "comments-outside-work",
  "cases-prejudice",
  "jigsaw-identification"
 ],
 "related": [
  "personal-posts",
  "regulator-letter",
  "patient-found-my-account"
 ]
};
