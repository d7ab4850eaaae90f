// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "defamatory-comments",
 "title": "Somebody has posted damaging lies about you or your staff",
 "saying": "A patient has posted lies about our staff. Can we take legal action?",
 "summary": "Perhaps, but it is hard. People may hold opinions. A claim needs a false fact and serious harm, and time is short. First get it reported, keep proof, and get advice.",
 "topics": [
  "defamation",
  "respect",
  "complaint",
  "confidentiality"
 ],
 "isFirstSeven": true,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.9,
 "first": [
  {
   "text": [
    "Don’t answer it, and don’t write that you will sue."
   ]
  },
  {
   "text": [
    "Keep pictures of it all: the words, the link, the name, the date and the time."
   ]
  },
  {
   "text": [
    "Note when you think it was first posted. That date can decide everything."
   ]
  },
  {
   "text": [
    "Tell your indemnifier. You need not know yet what you want."
   ]
  },
  {
   "text": [
    "Being lied about is hard. It is right to be upset, and you need not be alone with it."
   ]
  }
 ],
 "start": "nature",
 "questions": {
  "nature": {
   "id": "nature",
   "ask": "What is it, mostly?",
   "help": [
    "“She is the worst nurse I ever met” is an opinion. “She was struck off” is a fact that is true or false."
   ],
   "answers": [
    {
     "id": "opinion",
     "text": "An opinion, rude words or an insult",
     "to": "opinion",
     "adds": []
    },
    {
     "id": "fact",
     "text": "A false fact, told as true",
     "to": "who",
     "adds": []
    },
    {
     "id": "threat",
     "text": "A threat, or I fear for somebody",
     "to": "threat",
     "adds": []
    },
    {
     "id": "pestering",
     "text": "Post after post, from the same people",
     "to": "harassment",
     "adds": []
    },
    {
     "id": "private",
     "text": "It gives an address, a phone number or family details",
     "to": "private-data",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "A mix, or I am not sure",
     "to": "who",
     "adds": [
      "mixed"
     ]
    }
   ]
  },
  "who": {
   "id": "who",
   "ask": "Who posted it?",
   "answers": [
    {
     "id": "patient",
     "text": "A patient, or somebody close to one",
     "to": "about",
     "adds": [
      "patient"
     ]
    },
    {
     "id": "colleague",
     "text": "A colleague, now or from before",
     "to": "about",
     "adds": [
      "colleague"
     ]
    },
    {
     "id": "nobody",
     "text": "Nobody I can name",
     "to": "about",
     "adds": [
      "no-name"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "about",
     "adds": [
      "no-name"
     ]
    }
   ]
  },
  "about": {
   "id": "about",
   "ask": "Whom is it about?",
   "answers": [
    {
     "id": "person",
     "text": "Me, or one person that readers can name",
     "to": "harm",
     "adds": []
    },
    {
     "id": "practice",
     "text": "Our practice or company",
     "to": "harm",
     "adds": [
      "company"
     ]
    },
    {
     "id": "public",
     "text": "A public body, such as a hospital trust",
     "to": "harm",
     "adds": [
      "public-body"
     ]
    },
    {
     "id": "group",
     "text": "Staff in general, nobody by name",
     "to": "harm",
     "adds": [
      "no-one-named"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "harm",
     "adds": [
      "no-one-named"
     ]
    }
   ]
  },
  "harm": {
   "id": "harm",
   "ask": "What harm has it done?",
   "help": [
    "Hurt alone is not enough in law, however real it is. Think of lost work, lost patients, a complaint or an inquiry."
   ],
   "answers": [
    {
     "id": "none",
     "text": "None that I can point to",
     "to": "come-down",
     "adds": []
    },
    {
     "id": "likely",
     "text": "None yet, but serious harm is likely",
     "to": "date",
     "adds": []
    },
    {
     "id": "shown",
     "text": "Serious harm, and I can show it",
     "to": "date",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "date",
     "adds": []
    }
   ]
  },
  "date": {
   "id": "date",
   "ask": "When was it first posted?",
   "help": [
    "Go by the first time, not by when you saw it."
   ],
   "answers": [
    {
     "id": "recent",
     "text": "Less than nine months ago",
     "to": "advice",
     "adds": []
    },
    {
     "id": "close",
     "text": "Nine months to a year ago",
     "to": "advice-today",
     "adds": []
    },
    {
     "id": "old",
     "text": "More than a year ago",
     "to": "late",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I don’t know",
     "to": "advice-today",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "opinion": {
   "id": "opinion",
   "title": "Opinions are allowed, even nasty ones. You can still act",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "The law leaves people room for honest opinion, and so it should. It need not stay up unread, though. There is a good deal that you can do."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it to the platform if it is abuse or breaks its rules."
     ]
    },
    {
     "text": [
      "If you are sure that it is a patient, offer a talk, privately."
     ]
    },
    {
     "text": [
      "Look for a complaint inside it, and treat that as a complaint."
     ]
    },
    {
     "text": [
      "Support whoever it is about. Ask what they want to happen."
     ]
    },
    {
     "text": [
      "If abuse goes on, think about a written warning."
     ]
    },
    {
     "text": [
      "Keep a list of what comes, with dates."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer it point by point."
     ]
    },
    {
     "text": [
      "Don’t ask friends or staff to argue for you."
     ]
    },
    {
     "text": [
      "Don’t end somebody’s care because they complained."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, if you are sure who it is, by phone or letter",
     "text": "I have read what you wrote. I would like to hear what lies behind it. Would you like to talk, with somebody with you if you wish? You can also make a complaint, and I can tell you how."
    },
    {
     "label": "To the platform",
     "text": "This post abuses a member of staff by name. I believe that it breaks your rules on abuse. I attach a picture with the link and the date. Please look at it."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "To report it."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you write to anybody."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that staff are looked after."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it hurts more than you let on."
     ]
    }
   ],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "For the steps from a talk to a warning letter."
     ]
    }
   ]
  },
  "come-down": {
   "id": "come-down",
   "title": "Work on getting it down. A claim is unlikely to help",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Without serious harm, a claim is likely to fail, and may bring the lie to more people. That is no comfort, but it saves you money and months."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the platform to take it down, and say which rule it breaks."
     ]
    },
    {
     "text": [
      "Ask the site’s owner too, if it has one you can reach."
     ]
    },
    {
     "text": [
      "Watch whether it spreads. If real harm follows, come back to this."
     ]
    },
    {
     "text": [
      "Write down now what is false and how you could prove it. Memory fades."
     ]
    },
    {
     "text": [
      "Mark the date when a year will be over."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t threaten a claim that you will not bring."
     ]
    },
    {
     "text": [
      "Don’t correct it in public. You would have to speak about somebody’s care."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform",
     "text": "This post says as a fact that [what it says about me]. That is false. I attach a picture with the link and the date. Please tell me how you will deal with it."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "To report it."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "For a view on it."
     ]
    },
    {
     "role": "support",
     "why": [
      "You may still need to talk."
     ]
    }
   ],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "If the posts are abusive as well."
     ]
    }
   ]
  },
  "advice": {
   "id": "advice",
   "title": "Get advice this week, while there is time",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A false fact, serious harm and a person that readers can name: that is where a claim begins. It is still hard, it can be slow and dear, and the other side may say that it is true."
     ]
    },
    {
     "text": [
      "What comes next: a solicitor will look for the proof and the harm first. Then there may be a letter that asks for it to come down. Sometimes that is enough, and it ends there."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier first. Ask whether they help with this, since not all do."
     ]
    },
    {
     "text": [
      "Then see a solicitor who does this kind of work, within the week."
     ]
    },
    {
     "text": [
      "Bring the pictures, the first date, what is false, and what harm it did."
     ]
    },
    {
     "text": [
      "Ask what it would cost, how long it takes, and what you could lose."
     ]
    },
    {
     "text": [
      "Ask what you may tell the solicitor about a patient. Less is better."
     ]
    },
    {
     "text": [
      "Ask the platform to take it down meanwhile. Keep its answer."
     ]
    },
    {
     "text": [
      "Think about who has not read it yet. A case may tell them."
     ]
    },
    {
     "text": [
      "In England and Wales, ask about the notice procedure for websites, above all if nobody knows who posted it."
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
      "Don’t wait for it to blow over. Time runs from the first post."
     ]
    },
    {
     "text": [
      "Don’t write to the person yourself once a solicitor is involved."
     ]
    },
    {
     "text": [
      "Don’t use the notes to prove your point in public."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "First of all."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "One who knows defamation."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To report it."
     ]
    },
    {
     "role": "employer",
     "why": [
      "They may have lawyers, and a duty to you."
     ]
    },
    {
     "role": "support",
     "why": [
      "This takes long. Look after yourself."
     ]
    }
   ],
   "next": []
  },
  "advice-today": {
   "id": "advice-today",
   "title": "Ring today. The time may be nearly over",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "In some places you have one year from the first post, and no more. Lawyers need some of that time."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier today, and say that the date is close."
     ]
    },
    {
     "text": [
      "Ask them to name a solicitor, or find one who does this work, today or tomorrow."
     ]
    },
    {
     "text": [
      "Look for the first date: the post, the picture, a message from whoever told you."
     ]
    },
    {
     "text": [
      "Take the earliest date if there are several."
     ]
    },
    {
     "text": [
      "Bring what you have. It need not be tidy."
     ]
    },
    {
     "text": [
      "In England, Wales and Scotland the limit is one year from the first publication. Ask about Northern Ireland."
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
      "Don’t count from the day you found it."
     ]
    },
    {
     "text": [
      "Don’t count on a repost to start the year again."
     ]
    },
    {
     "text": [
      "Don’t post about it in the meantime."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "Today or tomorrow."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To report it, once you have copies."
     ]
    },
    {
     "role": "support",
     "why": [
      "If the hurry is too much."
     ]
    }
   ],
   "next": []
  },
  "late": {
   "id": "late",
   "title": "It may be too late for a claim, but not for everything",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "The time may have run out, and that can feel unjust. Time limits differ from place to place, and a court can sometimes make an exception. It is worth one call."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask your indemnifier or a solicitor whether any time is left."
     ]
    },
    {
     "text": [
      "Ask the platform to take it down. Its rules know no such limit."
     ]
    },
    {
     "text": [
      "Ask search engines whether they will stop showing it with your name."
     ]
    },
    {
     "text": [
      "Keep a note of anything new that is posted. That may count by itself."
     ]
    },
    {
     "text": [
      "In England, Wales and Scotland it is one year. In England and Wales a court may allow a late claim."
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
      "Don’t stir it up by answering an old post."
     ]
    },
    {
     "text": [
      "Don’t pay anybody who promises to clean up your name, before you have asked about them."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform or search engine",
     "text": "This page says something false about me as a fact, and it comes up when people search for my name. I attach the link, a picture and the reason. Please tell me how to have this looked at."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "To ask whether anything is left."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To report it."
     ]
    },
    {
     "role": "support",
     "why": [
      "Old posts can hurt for years."
     ]
    }
   ],
   "next": []
  },
  "threat": {
   "id": "threat",
   "title": "Safety first",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "A threat is for the police. It is not a matter of your good name."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you or somebody else is in danger, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Tell the police about the threat, even if you think it is empty."
     ]
    },
    {
     "text": [
      "Keep every message, with the link and the time."
     ]
    },
    {
     "text": [
      "Tell your manager, so that the building and the people in it are looked after."
     ]
    },
    {
     "text": [
      "Tell the people at home, if home is named."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer, and don’t meet."
     ]
    },
    {
     "text": [
      "Don’t try to find out where the person lives."
     ]
    },
    {
     "text": [
      "Don’t report it to the platform before you have a copy."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If anybody is in danger."
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
      "Today."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    },
    {
     "role": "support",
     "why": [
      "Soon. Fear wears people down."
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
  "harassment": {
   "id": "harassment",
   "title": "Keep a list, report it, and think about the police",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "One post may be a bad day. Post after post is something else, and it may be against the law."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a list: date, time, link, what it said, how it made you feel."
     ]
    },
    {
     "text": [
      "Report each post to the platform."
     ]
    },
    {
     "text": [
      "Tell your employer, and ask what they will do."
     ]
    },
    {
     "text": [
      "Ask the police. Bring the list."
     ]
    },
    {
     "text": [
      "Let somebody else read what comes, so that you need not."
     ]
    },
    {
     "text": [
      "Two or more linked posts that cause distress may be harassment, says the BMA."
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
      "Don’t ask them to stop again and again. Once is enough, and none is fine."
     ]
    },
    {
     "text": [
      "Don’t answer from another account."
     ]
    },
    {
     "text": [
      "Don’t ask others to post against them."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "police",
     "why": [
      "With your list."
     ]
    },
    {
     "role": "employer",
     "why": [
      "They owe you care too."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Complaints to a regulator may be part of it."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To report it."
     ]
    },
    {
     "role": "support",
     "why": [
      "You need not be brave."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "For the whole path."
     ]
    }
   ]
  },
  "private-data": {
   "id": "private-data",
   "title": "Report it first, and guard the people it names",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It is frightening to see your home or your family on a screen. Most of what helps can be done this evening."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture. Then report it as private data. Look for the choice that says so."
     ]
    },
    {
     "text": [
      "Tell everyone whose details are out."
     ]
    },
    {
     "text": [
      "Ask search engines to stop showing it."
     ]
    },
    {
     "text": [
      "Tell your employer and ask about safety at work."
     ]
    },
    {
     "text": [
      "Tell the police if it comes with a threat, or if a home or a school is named."
     ]
    },
    {
     "text": [
      "Ask whether a complaint about data is possible where you live."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t repeat the details when you report it in public."
     ]
    },
    {
     "text": [
      "Don’t post theirs."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Report it as private data."
     ]
    },
    {
     "role": "police",
     "why": [
      "If you fear what may follow."
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
      "To tell them."
     ]
    },
    {
     "role": "support",
     "why": [
      "It is a shock. Say so to somebody."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "For accounts, home and family."
     ]
    }
   ]
  }
 },
 "notes": {
  "mixed": {
   "lead": [],
   "do": [
    {
     "text": [
      "Take it apart. Mark what is opinion, what is a false fact, and what is abuse."
     ]
    },
    {
     "text": [
      "Report the abuse now. Get advice about the facts."
     ]
    },
    {
     "text": [
      "If any of it reads like a threat, treat it as one."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "police",
     "why": [
      "If any of it reads like a threat."
     ]
    }
   ],
   "next": []
  },
  "patient": {
   "lead": [
    {
     "text": [
      "You owe a patient confidentiality, even now. So you can’t tell the world why they are wrong."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Offer the patient a talk, privately, and say how to make a complaint."
     ]
    },
    {
     "text": [
      "Deal with any complaint fairly, whatever they posted."
     ]
    },
    {
     "text": [
      "Ask a clinician whether illness may be part of it."
     ]
    },
    {
     "text": [
      "There is a ladder for this: a talk, a written warning, an agreement, conditions, and last of all another place for care."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "A warning letter says what happened and when, why it can’t go on, what you expect and what will follow. It says who sends it, often a partner."
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
      "Don’t say in public that they are a patient, or what care they had."
     ]
    },
    {
     "text": [
      "Don’t end their care because of a complaint."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "For the ladder, step by step."
     ]
    }
   ]
  },
  "colleague": {
   "lead": [],
   "do": [
    {
     "text": [
      "Tell your employer that a colleague may be behind it, and ask which policy holds."
     ]
    },
    {
     "text": [
      "Ask your union whether they will come with you."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "colleague-post",
     "why": [
      "If it is unprofessional as well as false."
     ]
    }
   ]
  },
  "no-name": {
   "lead": [
    {
     "text": [
      "People can often be traced, but seldom by you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the account’s name and link. They change."
     ]
    },
    {
     "text": [
      "Ask a solicitor whether the site can be made to say who it is."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t guess in public."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "company": {
   "lead": [],
   "do": [
    {
     "text": [
      "Write down what it cost the practice in money, with proof."
     ]
    },
    {
     "text": [
      "In England and Wales a business has to show serious financial loss."
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
   "ring": [],
   "next": []
  },
  "public-body": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask the legal team whether a public body can claim at all. In some places it can’t."
     ]
    },
    {
     "text": [
      "Ask what the body will do for the people named."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "no-one-named": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask whether a reader could tell who is meant. If nobody can be told apart, a claim may fail."
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
    "In England and Wales a statement must do serious harm. That it is true, or an honest opinion, is a defence."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The time limit is one year from the first publication in England, Wales and Scotland. Northern Ireland has a law of its own."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Grossly offensive messages, threats, and false messages meant to harm can be crimes. The police can say."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC says that criticism, even when it is wrong, does not free you from confidentiality."
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
    "In a case from 2019, a lawyer’s letter led to hostile reviews of a dentist being taken down."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "In 2011 a settlement had a search engine block a link to very damaging material about a health professional."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "text": [
    "The law of defamation differs from place to place, and so does the time limit. Ask about the time limit first."
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
  },
  {
   "text": [
    "Ask a lawyer whether you could have to pay the other side’s costs."
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
    "Hard to prove, since people may have opinions. A wholly false fact that could harm a good name may be a case. Ask the platform to take abuse down, talk to the patient, and see the guidance on warning letters."
   ]
  },
  {
   "source": "da2013",
   "paragraphs": [
    "section 1",
    "section 2",
    "section 3"
   ],
   "says": [
    "There must be serious harm, and for a business serious financial loss. Truth and honest opinion are defences."
   ]
  },
  {
   "source": "da2013",
   "paragraphs": [
    "section 5"
   ],
   "says": [
    "Websites have a defence, with a procedure for complaints."
   ]
  },
  {
   "source": "operators-of-websites-2013",
   "paragraphs": [],
   "says": [
    "How that procedure goes, in England and Wales."
   ]
  },
  {
   "source": "limitation-1980",
   "paragraphs": [
    "section 4A",
    "section 32A"
   ],
   "says": [
    "One year from the first publication, which a court may set aside."
   ]
  },
  {
   "source": "defamation-scotland-2021",
   "paragraphs": [
    "section 32"
   ],
   "says": [
    "One year from the first publication, in Scotland."
   ]
  },
  {
   "source": "nhs-protect-warning-letters",
   "paragraphs": [],
   "says": [
    "The steps from a talk to a written warning and beyond."
   ]
  },
  {
   "source": "mdu-warning-letters-2019",
   "paragraphs": [],
   "says": [
    "What a warning letter says, and that the guidance is still of use."
   ]
  },
  {
   "source": "wessex-lmcs-zero-tolerance",
   "paragraphs": [],
   "says": [
    "Posts on social media can be part of it. It is a last resort."
   ]
  },
  {
   "source": "bma-online-abuse",
   "paragraphs": [],
   "says": [
    "What practices can do. Two or more linked posts that cause distress may be harassment."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [
    "Malicious Communications Act 1988 section 1",
    "Communications Act 2003 section 127"
   ],
   "says": [
    "Grossly offensive or menacing messages can still be a crime."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [
    "section 179",
    "section 181"
   ],
   "says": [
    "False messages meant to harm, and threats, are crimes."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "False criticism does not free you from confidentiality."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "15"
   ],
   "says": [
    "The law on defamation holds for what you write too."
   ]
  },
  {
   "source": "case-hostile-review",
   "paragraphs": [],
   "says": [
    "After a letter from a lawyer, hostile reviews of a dentist were taken down."
   ]
  },
  {
   "source": "case-search-engine-link",
   "paragraphs": [],
   "says": [
    "A search engine blocked a link after a settlement."
   ]
  }
 ],
 "also": [
  "libel",
  "slander",
  "lies about me"
 ],
 "articles": [
  "defamatory-comments",
  "online-abuse-of-staff",
  "warning-letters"
 ],
 "related": [
  "abusive-comments",
  "trolling-or-doxxing",
  "complaint-online",
  "patient-review"
 ]
};
