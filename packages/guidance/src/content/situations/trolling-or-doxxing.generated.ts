// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "trolling-or-doxxing",
 "title": "You are being trolled, harassed or doxxed",
 "saying": "Strangers are attacking me online and somebody posted my home address. What do I do?",
 "summary": "Don’t answer. Keep a record, and get private facts taken down. Tell your employer and your indemnifier early. Hand the account to somebody you trust.",
 "topics": [
  "respect",
  "discrimination",
  "sexualised"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.8,
 "first": [
  {
   "text": [
    "This is not your fault, and you need not face it alone."
   ]
  },
  {
   "text": [
    "Stop reading. Ask somebody you trust to read for you."
   ]
  },
  {
   "text": [
    "Don’t answer. That includes clever answers, and kind ones."
   ]
  },
  {
   "text": [
    "Keep pictures of what matters, with links, names and times. The other person can do that."
   ]
  }
 ],
 "start": "danger",
 "questions": {
  "danger": {
   "id": "danger",
   "ask": "Is anybody in danger?",
   "help": [
    "Somebody at the door, a threat to you or your family, a weapon, a plan."
   ],
   "answers": [
    {
     "id": "danger",
     "text": "Yes, or I have been threatened",
     "to": "get-away",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "coping",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "get-away",
     "adds": []
    }
   ]
  },
  "coping": {
   "id": "coping",
   "ask": "How are you?",
   "answers": [
    {
     "id": "well",
     "text": "Angry or tired, but all right",
     "to": "leaked",
     "adds": []
    },
    {
     "id": "badly",
     "text": "I am not sleeping, not eating, or scared to go out",
     "to": "leaked",
     "adds": [
      "support"
     ]
    },
    {
     "id": "cannot",
     "text": "I have thought of harming myself, or can’t go on",
     "to": "yourself",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I don’t know",
     "to": "leaked",
     "adds": [
      "support"
     ]
    }
   ]
  },
  "leaked": {
   "id": "leaked",
   "ask": "Has anything private been put online?",
   "answers": [
    {
     "id": "facts",
     "text": "Yes, such as my address, my number or my family",
     "to": "doxxed",
     "adds": []
    },
    {
     "id": "pictures",
     "text": "Yes, or faked: sexual or intimate pictures of me",
     "to": "intimate",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "source",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "doxxed",
     "adds": []
    }
   ]
  },
  "source": {
   "id": "source",
   "ask": "Who is it?",
   "help": [
    "Go by what you know, not by what you guess."
   ],
   "answers": [
    {
     "id": "strangers",
     "text": "Strangers, or names I don’t know",
     "to": "volume",
     "adds": []
    },
    {
     "id": "patient",
     "text": "A patient, or somebody close to one",
     "to": "volume",
     "adds": [
      "patient"
     ]
    },
    {
     "id": "colleague",
     "text": "A colleague, or somebody in my field",
     "to": "colleague",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "volume",
     "adds": []
    }
   ]
  },
  "volume": {
   "id": "volume",
   "ask": "How many are there?",
   "answers": [
    {
     "id": "few",
     "text": "One, or a handful",
     "to": "few",
     "adds": []
    },
    {
     "id": "many",
     "text": "Many, all at once",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "inquiry",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained about you, or might they?",
   "help": [
    "To your employer, your regulator or the police. Complaints are often part of a campaign."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, and I see no reason why they would",
     "to": "pile-on",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, or they say that they will",
     "to": "campaign",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "campaign",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "get-away": {
   "id": "get-away",
   "title": "Get out of harm’s way, then ring",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Don’t stop to work out whether they mean it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you are in danger now, ring the emergency number."
     ]
    },
    {
     "text": [
      "Go where there are other people. Take your family."
     ]
    },
    {
     "text": [
      "Report the threat to the police. Ask for a reference number."
     ]
    },
    {
     "text": [
      "Tell your employer and security, tonight."
     ]
    },
    {
     "text": [
      "Tell the school, if children were named."
     ]
    },
    {
     "text": [
      "Keep every threat. Screenshots with the link and the time are best."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer or bargain."
     ]
    },
    {
     "text": [
      "Don’t post where you are, or that you have called the police."
     ]
    },
    {
     "text": [
      "Don’t go to meet them."
     ]
    }
   ],
   "words": [
    {
     "label": "To the police",
     "text": "I work in health care. I have had threats online, and I fear for my family. I have kept copies with dates and links. Please give me a reference number and the name of somebody to ring."
    }
   ],
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
      "For a threat, even one that seems empty."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Security, and a senior you trust."
     ]
    },
    {
     "role": "support",
     "why": [
      "For tonight."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Tomorrow, once you are out of danger."
     ]
    }
   ],
   "next": []
  },
  "yourself": {
   "id": "yourself",
   "title": "You come first. Ring somebody now",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Being attacked by a crowd can bring anybody to this point. Others have stood there too, and there are people to ring."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you may act on it, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Ring a helpline, or somebody who would want to know."
     ]
    },
    {
     "text": [
      "Give your phone to a person you trust, and stay with them tonight."
     ]
    },
    {
     "text": [
      "Tell your own doctor tomorrow."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t be alone with the phone."
     ]
    },
    {
     "text": [
      "Don’t think that you have to sort out the posts first. They can wait."
     ]
    }
   ],
   "words": [
    {
     "label": "To a friend",
     "text": "I’m not all right. Can you come, or stay on the phone with me?"
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If you may harm yourself."
     ]
    },
    {
     "role": "support",
     "why": [
      "At any hour."
     ]
    },
    {
     "role": "employer",
     "why": [
      "When you are ready. Somebody else may do it for you."
     ]
    }
   ],
   "next": []
  },
  "doxxed": {
   "id": "doxxed",
   "title": "Get the private facts taken down",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "This is not about manners, so don’t report it as rudeness. Look for the report form on private information."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture and the link of each one. Then report it as private information."
     ]
    },
    {
     "text": [
      "Ask search engines to leave the page out when people look up your name."
     ]
    },
    {
     "text": [
      "Tell the police if your home is named."
     ]
    },
    {
     "text": [
      "Warn the people at home, and the school. Agree what to do if somebody calls."
     ]
    },
    {
     "text": [
      "Tell your employer. Ask that nobody gives out your rota or your number."
     ]
    },
    {
     "text": [
      "Ask your work, and your regulator, whether they show more about you than they need to."
     ]
    },
    {
     "text": [
      "Lock your accounts. Change passwords and turn on two-step sign-in."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t repeat the address to say that it is out."
     ]
    },
    {
     "text": [
      "Don’t put their details online in return."
     ]
    },
    {
     "text": [
      "Don’t say that a detail is right, or that it is wrong."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform",
     "text": "This post gives a private person’s home address, without consent, so that others will go there. Please take it down now under your rules on private information."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Use the form for private information."
     ]
    },
    {
     "role": "police",
     "why": [
      "If your home or your family is named."
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
      "Early. Complaints may follow."
     ]
    },
    {
     "role": "support",
     "why": [
      "This is hard on anybody."
     ]
    }
   ],
   "next": [
    {
     "situation": "impersonation-or-fake-account",
     "why": [
      "If somebody also poses as you."
     ]
    }
   ]
  },
  "intimate": {
   "id": "intimate",
   "title": "You are the one who was wronged",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It does not matter who took the picture, or whether it is real."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the link and the date. You need not keep looking at it."
     ]
    },
    {
     "text": [
      "Report it to the platform as an intimate picture shared without consent."
     ]
    },
    {
     "text": [
      "Tell the police. It may be a crime, and that may hold for faked pictures too."
     ]
    },
    {
     "text": [
      "Tell one person at work, so that you don’t have to explain it twice."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t pay anybody who asks for money."
     ]
    },
    {
     "text": [
      "Don’t send more, or plead."
     ]
    },
    {
     "text": [
      "Don’t blame yourself."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform",
     "text": "This is an intimate picture, shared without consent. Please take it down at once and stop it from being posted again."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Use the form for intimate pictures."
     ]
    },
    {
     "role": "police",
     "why": [
      "Today, or when you can."
     ]
    },
    {
     "role": "support",
     "why": [
      "You need not do this alone."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Somebody you trust."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If a complaint comes of it."
     ]
    }
   ],
   "next": []
  },
  "few": {
   "id": "few",
   "title": "Block, report, and let it starve",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Those few want an answer. Silence is what they can’t use."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep what they sent. Then report it, and block them."
     ]
    },
    {
     "text": [
      "Limit who may reply to you for a week."
     ]
    },
    {
     "text": [
      "Mute the words that they use."
     ]
    },
    {
     "text": [
      "If the same one comes back under new names, start a log."
     ]
    },
    {
     "text": [
      "Tell a colleague. It is lighter once it is told."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t quote them to show people."
     ]
    },
    {
     "text": [
      "Don’t answer from another account."
     ]
    },
    {
     "text": [
      "Don’t mention patients to defend yourself."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "platform",
     "why": [
      "For each account."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it goes on after you block them, or turns menacing."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If they name your work or your registration."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it stays with you."
     ]
    }
   ],
   "next": []
  },
  "pile-on": {
   "id": "pile-on",
   "title": "Stop posting, and hand the phone over",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It feels like the whole world. It is not, and it need not be read."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Stop posting. Limit replies, and use lists that block many at once."
     ]
    },
    {
     "text": [
      "Give the account to somebody you trust for a day."
     ]
    },
    {
     "text": [
      "Tell your employer and your indemnifier, before somebody else does."
     ]
    },
    {
     "text": [
      "If you did hurt somebody, say sorry once, in plain words. Show it to your indemnifier first."
     ]
    },
    {
     "text": [
      "You may take your own post down, since nobody is asking about it. Keep a copy first."
     ]
    },
    {
     "text": [
      "Eat, sleep, and see people who know you."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t explain. Each answer feeds it."
     ]
    },
    {
     "text": [
      "Don’t quote or mock those who attack you."
     ]
    },
    {
     "text": [
      "Don’t reveal anything about patients to defend yourself."
     ]
    },
    {
     "text": [
      "Don’t read it in bed."
     ]
    }
   ],
   "words": [
    {
     "label": "One line, if you need one. Then silence",
     "text": "I have read what people have said. I am taking some time away from here."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "Today, so that they hear it from you."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Early."
     ]
    },
    {
     "role": "platform",
     "why": [
      "For the worst accounts."
     ]
    },
    {
     "role": "support",
     "why": [
      "Before you need it."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a letter comes after all."
     ]
    }
   ]
  },
  "campaign": {
   "id": "campaign",
   "title": "Tell your indemnifier before the letter comes",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Complaints are often part of such an attack. It helps to be first with the facts."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier now, and tell them what was said and by whom."
     ]
    },
    {
     "text": [
      "Tell your employer. Give them the facts on one page."
     ]
    },
    {
     "text": [
      "Keep everything, yours and theirs. A log by date helps most."
     ]
    },
    {
     "text": [
      "Stop posting. Lock replies."
     ]
    },
    {
     "text": [
      "Have somebody limit who sees your old posts. Leave the posts themselves as they are."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete anything of yours. It can look like hiding."
     ]
    },
    {
     "text": [
      "Don’t write to whoever complained."
     ]
    },
    {
     "text": [
      "Don’t answer your employer or your regulator without advice."
     ]
    },
    {
     "text": [
      "Don’t ask followers to complain in return."
     ]
    }
   ],
   "words": [
    {
     "label": "To your employer",
     "text": "I am the target of a campaign online. You may get complaints about me. I have kept copies, and I am getting advice. Please pass on anything that comes, and please don’t answer it in public."
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
     "role": "employer",
     "why": [
      "Your manager, and the press office."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it is harassment, or menacing."
     ]
    },
    {
     "role": "union",
     "why": [
      "If your employer starts to ask questions."
     ]
    },
    {
     "role": "support",
     "why": [
      "This can last. Start early."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For letters, and what to keep."
     ]
    },
    {
     "situation": "defamatory-comments",
     "why": [
      "If lies about you are part of it."
     ]
    }
   ]
  },
  "colleague": {
   "id": "colleague",
   "title": "Nobody in your field may do this to you",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Being a colleague is no licence. Their regulator has rules too."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the posts, with dates."
     ]
    },
    {
     "text": [
      "Talk to a senior, or to personnel, who is outside the quarrel."
     ]
    },
    {
     "text": [
      "Ask for the policy on bullying."
     ]
    },
    {
     "text": [
      "Ask your union to come with you."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t take it to a group chat."
     ]
    },
    {
     "text": [
      "Don’t answer in kind."
     ]
    },
    {
     "text": [
      "Don’t threaten them with the regulator. If you report, report."
     ]
    }
   ],
   "words": [
    {
     "label": "To a manager",
     "text": "A colleague is posting about me in a way that I find abusive. I have kept the posts. I’d like it dealt with under the policy, and I’d like to know who will do it."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A manager outside the quarrel."
     ]
    },
    {
     "role": "union",
     "why": [
      "For advice, and for company."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If it is serious, or does not stop."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If they may complain about you in return."
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
      "For how to report a colleague’s post."
     ]
    }
   ]
  }
 },
 "notes": {
  "support": {
   "lead": [
    {
     "text": [
      "What you feel is normal after this. It is also a reason to get help now and not later."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell one person today how bad it is."
     ]
    },
    {
     "text": [
      "See your own doctor if it goes on for more than a few days."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "support",
     "why": [
      "Today."
     ]
    }
   ],
   "next": []
  },
  "patient": {
   "lead": [
    {
     "text": [
      "They may be ill, hurt or in grief. You still have a right to be left in peace."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask a colleague to take over their care for now."
     ]
    },
    {
     "text": [
      "Let a manager be the one who writes to them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say, to anybody online, that they are a patient."
     ]
    },
    {
     "text": [
      "Don’t look in their notes to find out why."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "For warnings, and for their care."
     ]
    }
   ]
  }
 },
 "differences": [
  {
   "text": [
    "In England and Wales grossly offensive or menacing messages may be a crime. So may threats of death or serious harm."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Sharing intimate pictures without consent may be a crime. Prosecutors count faked ones too."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Two or more linked posts that cause distress may be harassment."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC is reported to say that doctors must not use social media to abuse, bully or target anybody."
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
    "One member’s indemnifier got a search engine to block a link for good. It took a settlement."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "text": [
    "In one survey of 460 doctors, nearly 1 in 4 had been attacked online. About 1 in 6 women had been sexually harassed there."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Don’t defend yourself by saying who your patients are. That alone may be a breach."
   ],
   "when": {
    "regions": [
     "SG",
     "US"
    ]
   }
  },
  {
   "text": [
    "In a small place, an address hardly needs to be posted. Tell the police and your neighbours early."
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
   "source": "bmj-trolling-2022",
   "paragraphs": [],
   "says": [
    "Don’t engage with trolls. Record, report, block, and get help."
   ]
  },
  {
   "source": "bad-online-abuse",
   "paragraphs": [],
   "says": [
    "What to do when abuse starts, and whom to tell."
   ]
  },
  {
   "source": "us-physicians-attacked-2021",
   "paragraphs": [],
   "says": [
    "Of 460 US doctors asked, nearly 1 in 4 had been attacked online."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "14"
   ],
   "says": [
    "Doctors must not use social media to abuse, bully, harass or target anybody."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "56"
   ],
   "says": [
    "No abuse, discrimination, bullying or harassment of anyone."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [],
   "says": [
    "Which messages may be a crime in England and Wales."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [
    "section 181",
    "section 188"
   ],
   "says": [
    "Threats of serious harm, and sharing intimate pictures, may be crimes."
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
   "source": "case-search-engine-link",
   "paragraphs": [],
   "says": [
    "A search engine blocked a link for good after a settlement."
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
  }
 ],
 "also": [
  "harassed",
  "bullied",
  "pile-on",
  "stalker",
  "my address"
 ],
 "articles": [
  "online-abuse-of-staff",
  "lock-down-accounts",
  "defamatory-comments"
 ],
 "related": [
  "abusive-comments",
  "defamatory-comments",
  "impersonation-or-fake-account",
  "regulator-letter"
 ]
};
