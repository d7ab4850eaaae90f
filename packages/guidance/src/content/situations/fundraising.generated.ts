// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "fundraising",
 "title": "A fundraising page for a patient, or by one",
 "saying": "A patient’s family asks me to share their fundraising page. May I?",
 "summary": "If you look after the person, don’t share it, give in public or vouch for it. Be kind in private, and point to people who can help with money.",
 "topics": [
  "confidentiality",
  "boundaries",
  "conflict",
  "sources"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.9,
 "first": [
  {
   "text": [
    "You may want to help. That is to your credit, and there are ways to do it."
   ]
  },
  {
   "text": [
    "Don’t share, like or comment on the page yet. Each of these can tell people whose patient this is."
   ]
  },
  {
   "text": [
    "You need not answer today."
   ]
  }
 ],
 "start": "already",
 "questions": {
  "already": {
   "id": "already",
   "ask": "Have you already shared it, given in public, or written something there?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "who",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, but I said nothing about illness or care",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "breach",
     "text": "Yes, and I said something about illness or care",
     "to": "said",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "said",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained about it, or asked you to explain?",
   "help": [
    "Count your employer, your regulator, a solicitor, the police, or the family."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, nobody",
     "to": "who",
     "adds": [
      "shared"
     ]
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "who",
     "adds": [
      "asked-for"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "who",
     "adds": [
      "asked-for"
     ]
    }
   ]
  },
  "who": {
   "id": "who",
   "ask": "Whose page is it?",
   "answers": [
    {
     "id": "family",
     "text": "A person who is ill, their family or their friends",
     "to": "carer",
     "adds": []
    },
    {
     "id": "colleague",
     "text": "A colleague who is ill",
     "to": "colleague",
     "adds": []
    },
    {
     "id": "start",
     "text": "Mine or my team’s. We want to set one up",
     "to": "start",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "carer",
     "adds": []
    }
   ]
  },
  "carer": {
   "id": "carer",
   "ask": "Do you look after this person, or did you once?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, now or in the past",
     "to": "asked",
     "adds": []
    },
    {
     "id": "workplace",
     "text": "Not I, but my workplace does",
     "to": "asked",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, I know them from elsewhere",
     "to": "friend-asked",
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
  "asked": {
   "id": "asked",
   "ask": "What is it about?",
   "answers": [
    {
     "id": "share",
     "text": "I have been asked to share it or to give",
     "to": "keep-away",
     "adds": []
    },
    {
     "id": "vouch",
     "text": "I have been asked to confirm the illness, the plan or the price",
     "to": "vouch",
     "adds": []
    },
    {
     "id": "evidence",
     "text": "The money is for a treatment that I doubt",
     "to": "evidence",
     "adds": []
    },
    {
     "id": "doubt",
     "text": "I think that the page says things that are not true",
     "to": "doubt",
     "adds": []
    },
    {
     "id": "named",
     "text": "The page names me or shows me",
     "to": "named",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "vouch",
     "adds": []
    }
   ]
  },
  "friend-asked": {
   "id": "friend-asked",
   "ask": "What would you do there?",
   "answers": [
    {
     "id": "private",
     "text": "Give or share as a friend",
     "to": "friend",
     "adds": []
    },
    {
     "id": "role",
     "text": "Say that I am a health professional, or how the illness goes",
     "to": "vouch",
     "adds": []
    },
    {
     "id": "evidence",
     "text": "It is for a treatment that I doubt",
     "to": "evidence",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "vouch",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "said": {
   "id": "said",
   "title": "Limit it now, and report it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "What you meant kindly may still tell people about somebody’s health. That is upsetting. It can be dealt with."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy of what you wrote, with the date and who could see it."
     ]
    },
    {
     "text": [
      "Then hide it from others, if the page allows that."
     ]
    },
    {
     "text": [
      "Ask whoever runs the page to take your comment down, unless somebody has complained about it."
     ]
    },
    {
     "text": [
      "Tell your manager or the governance team today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t explain or say sorry on the page."
     ]
    },
    {
     "text": [
      "Don’t delete anything if somebody has complained, or may do so."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever runs the page",
     "text": "I left a comment that I should not have left there. Could you please take it down? I wish you well."
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
      "Before you write to anybody else about it."
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
  "keep-away": {
   "id": "keep-away",
   "title": "Leave the page alone, and be kind in private",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Sharing it tells people that this is your patient. A gift in public does too. A gift can also change how care feels, for them, for you and for others who have no page."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say no warmly, face to face or by the usual route."
     ]
    },
    {
     "text": [
      "Say that it makes no difference to their care."
     ]
    },
    {
     "text": [
      "Ask what the money is for. There may be help that they don’t know of."
     ]
    },
    {
     "text": [
      "Point to a social worker, a patients’ charity, or the hospital’s own charity."
     ]
    },
    {
     "text": [
      "Point to PALS in a hospital, or the practice’s social prescriber if there is one."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Tell a senior that you were asked, if it felt like pressure."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t share, like, follow or comment."
     ]
    },
    {
     "text": [
      "Don’t give with your name on the page. Ask your employer before you give without it."
     ]
    },
    {
     "text": [
      "Don’t tell people how the person is, even good news."
     ]
    },
    {
     "text": [
      "Don’t hold the money, or take a part of it."
     ]
    },
    {
     "text": [
      "Don’t pass the page round at work, or put it on a notice board."
     ]
    }
   ],
   "words": [
    {
     "label": "To somebody who asks",
     "text": "Thank you for telling me about it. I can’t share or support pages like this, whoever they are for. I can put you in touch with people who know about help with money."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you are pressed, or have been offered a part of the money."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If the family asks the whole team."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-friend-request",
     "why": [
      "If they also ask to be your friend online."
     ]
    }
   ]
  },
  "vouch": {
   "id": "vouch",
   "title": "Don’t confirm anything on the page",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Your word would carry weight, and it would be about somebody’s health. A page is also read by people who can’t check what you say."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say no to the page. Offer the usual route: a letter or report that the person asks for themselves."
     ]
    },
    {
     "text": [
      "If they want such a letter, ask for their written agreement: what it says, and who gets it."
     ]
    },
    {
     "text": [
      "Let your organisation send it, not your own account."
     ]
    },
    {
     "text": [
      "Keep to facts that you can show. Leave out hopes and odds."
     ]
    },
    {
     "text": [
      "Put the request, and what you decided, in the notes."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer the platform, a giver or a journalist about it. Take their details and pass them on."
     ]
    },
    {
     "text": [
      "Don’t let the page use your name, title or picture."
     ]
    },
    {
     "text": [
      "Don’t say how the illness will go, or what a treatment can do for this person."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform, or to somebody who wants to give",
     "text": "I can’t confirm or discuss anything about any person’s health. Please contact whoever runs the page."
    },
    {
     "label": "To somebody who asks you to vouch",
     "text": "I can’t confirm things on a page, whoever they are for. If you need a letter, please ask at the front desk. They will tell you what is needed for it."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you sign anything for a page."
     ]
    },
    {
     "role": "ig",
     "why": [
      "About what may be shared, and with whom."
     ]
    }
   ],
   "next": [
    {
     "situation": "journalist-contact",
     "why": [
      "If the press asks."
     ]
    }
   ]
  },
  "evidence": {
   "id": "evidence",
   "title": "Don’t back it, and talk about it in private",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People turn to such treatments because they are afraid. You can be honest and stay on their side."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you look after them, offer time to talk: what is known, what is not, what it costs, what it may do."
     ]
    },
    {
     "text": [
      "Ask what they hope for. Listen before you explain."
     ]
    },
    {
     "text": [
      "Offer a second opinion through the usual route."
     ]
    },
    {
     "text": [
      "Say plainly that you will go on looking after them, whatever they choose."
     ]
    },
    {
     "text": [
      "Write down what you said."
     ]
    },
    {
     "text": [
      "If you don’t look after them, leave it to those who do."
     ]
    },
    {
     "text": [
      "If a clinic or a seller makes false claims, report the clinic. Leave the patient out of it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t argue on the page, however gently."
     ]
    },
    {
     "text": [
      "Don’t like or share it. That reads as your support."
     ]
    },
    {
     "text": [
      "Don’t write about the treatment in public while people can guess whom you mean."
     ]
    },
    {
     "text": [
      "Don’t shame them. They will stop telling you things."
     ]
    }
   ],
   "words": [
    {
     "label": "If people ask you in general about such treatments",
     "text": "For any treatment that costs a lot, it is fair to ask three things. What has been tested, on how many people, and who gains from it? Your own doctor, nurse or pharmacist can look at it with you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you are asked to refer for it, or to give it."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If a child is concerned, and you fear harm. Ask the safeguarding lead the same day."
     ]
    }
   ],
   "next": []
  },
  "doubt": {
   "id": "doubt",
   "title": "Don’t say so in public, and get advice",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may know something only from work. Then you may not use it online, even to stop people losing money."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask yourself how you know. If it is from care or records, it stays confidential."
     ]
    },
    {
     "text": [
      "Keep a note of what the page says, with the date. Don’t look in the records to check."
     ]
    },
    {
     "text": [
      "Ring your indemnifier before you do anything else."
     ]
    },
    {
     "text": [
      "Talk to a senior. There may be a kind reason: a mix-up, or a relative who got it wrong."
     ]
    },
    {
     "text": [
      "If a child or somebody else may come to harm, tell the safeguarding lead today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t comment, or report the page to the platform, with what you know from care."
     ]
    },
    {
     "text": [
      "Don’t open records out of interest. Somebody will see that you did."
     ]
    },
    {
     "text": [
      "Don’t tell others who might give."
     ]
    }
   ],
   "words": [
    {
     "label": "To somebody who asks you whether a page is true",
     "text": "I can’t comment on any page. If you have doubts, the platform has a way to report it."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "First. Whether you may tell anybody is a question for them."
     ]
    },
    {
     "role": "ig",
     "why": [
      "About what may be shared."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The safeguarding lead, if somebody may come to harm."
     ]
    }
   ],
   "next": []
  },
  "named": {
   "id": "named",
   "title": "Ask for your name to come off, and add nothing",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People name those who helped them. It is meant as thanks. It still makes you part of the page."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell your manager, and keep a copy of the page."
     ]
    },
    {
     "text": [
      "Ask the family, by the usual route, to leave out your name and picture."
     ]
    },
    {
     "text": [
      "If other patients or staff can be seen, ask for that picture to come off too."
     ]
    },
    {
     "text": [
      "Leave untrue praise or blame to your organisation to answer."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t thank them on the page."
     ]
    },
    {
     "text": [
      "Don’t share it as praise for your work."
     ]
    },
    {
     "text": [
      "Don’t put their words on a page of yours. Patients’ praise in your advertising is not allowed, or strictly limited."
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
      "Don’t end their care over it."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever runs the page",
     "text": "Thank you for your kind words. Could you please leave names and pictures of staff off the page? I wish you well."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The communications team, if your workplace is named too."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If what it says about you is untrue or harmful."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "If it says untrue and harmful things about you."
     ]
    },
    {
     "situation": "patient-found-my-account",
     "why": [
      "If givers start writing to you."
     ]
    }
   ]
  },
  "friend": {
   "id": "friend",
   "title": "You may help as a friend, with your job left out",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You are allowed a private life. What you know from the kitchen table is yours to act on, as a friend."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Give or share if you want to."
     ]
    },
    {
     "text": [
      "Ask your friend what they are happy for you to say."
     ]
    },
    {
     "text": [
      "Leave your job, title and workplace out of it."
     ]
    },
    {
     "text": [
      "Check that your workplace has not looked after them. If it has, say less."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t explain the illness to people who ask. They will take it as a professional’s word."
     ]
    },
    {
     "text": [
      "Don’t look anything up at work."
     ]
    },
    {
     "text": [
      "Don’t promise that the money will help."
     ]
    }
   ],
   "words": [
    {
     "label": "To go with the page",
     "text": "A friend of mine needs some help. If you can give a little, thank you. If you can’t, that is fine too."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If people start asking you about the illness."
     ]
    }
   ],
   "next": []
  },
  "colleague": {
   "id": "colleague",
   "title": "Ask them first, and let them decide what is said",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A colleague who is ill has the same right to privacy as anybody. At work the news travels by itself."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask them, or whoever they choose, before anything is set up or passed on."
     ]
    },
    {
     "text": [
      "Let them see every word, and choose the picture."
     ]
    },
    {
     "text": [
      "Ask your manager whether it may be shared by work e-mail or on the staff page."
     ]
    },
    {
     "text": [
      "Keep it for people who know them, if that is what they want."
     ]
    },
    {
     "text": [
      "If they are also cared for where you work, use only what they told you as a colleague."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say what is wrong with them unless they have agreed to those words."
     ]
    },
    {
     "text": [
      "Don’t press people to give. Some can’t."
     ]
    },
    {
     "text": [
      "Don’t look in the records, even out of worry."
     ]
    }
   ],
   "words": [
    {
     "label": "To your colleague",
     "text": "Some of us would like to help. Would you like that? If so, you choose what we say, and who sees it. If not, that is fine."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "Before you use work e-mail or the staff page."
     ]
    },
    {
     "role": "union",
     "why": [
      "There may be a hardship fund."
     ]
    }
   ],
   "next": []
  },
  "start": {
   "id": "start",
   "title": "Choose a cause, not a person, and do it through work",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A page for one patient, run by the people who treat them, is hard to do well. A page for a ward, a machine or a charity is another matter."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Talk to your hospital’s charity or your manager first. They know the rules on money."
     ]
    },
    {
     "text": [
      "Raise money for something that helps many people."
     ]
    },
    {
     "text": [
      "Say who you are, where the money goes, and what happens if you raise too much."
     ]
    },
    {
     "text": [
      "Use pictures without patients."
     ]
    },
    {
     "text": [
      "Say if you or your workplace gain from it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t tell one person’s story, even with names changed."
     ]
    },
    {
     "text": [
      "Don’t ask patients to give. They may feel that they must."
     ]
    },
    {
     "text": [
      "Don’t let money for patients pass through your own account."
     ]
    }
   ],
   "words": [
    {
     "label": "For a page of your own",
     "text": "I am raising money for a charity that I care about. Every gift goes to the charity itself. Please give only if it suits you."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The charity or the communications team."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it is to be for one person."
     ]
    }
   ],
   "next": [
    {
     "situation": "sponsored-posts",
     "why": [
      "If your own clinic or a firm gains from it."
     ]
    }
   ]
  }
 },
 "notes": {
  "shared": {
   "lead": [
    {
     "text": [
      "Nobody has asked about it, so you can put it right quietly."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture of what you did, with the date."
     ]
    },
    {
     "text": [
      "Then undo the like, or take your share or comment down."
     ]
    },
    {
     "text": [
      "Tell a senior if it was about somebody you look after."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "asked-for": {
   "lead": [],
   "do": [
    {
     "text": [
      "Keep everything as it is, and set it so that fewer people see it."
     ]
    },
    {
     "text": [
      "Write down what you did there, and when."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete what you posted or gave there until your indemnifier has agreed."
     ]
    },
    {
     "text": [
      "Don’t write to whoever complained."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For how to answer an official letter."
     ]
    }
   ]
  }
 },
 "differences": [
  {
   "text": [
    "No regulator’s guidance on fundraising pages was found. What you read here follows from the rules on confidentiality, boundaries and money."
   ]
  },
  {
   "text": [
    "The GMC asks doctors to be honest about what they gain, and not to use people’s lack of knowledge."
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
    "Letting people learn that somebody is your patient may be a breach in itself, as the press reported the code."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "Praise about clinical care may not be used in advertising. A page that promotes your practice counts as advertising."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "You may not use patients’ praise in advertising, or lend your position to a treatment there."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "text": [
    "Whether somebody is a patient is protected health information. Ask your privacy officer before you say or sign anything."
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
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Keep confidentiality on every kind of social media. Small details can add up to a person."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "88",
    "89",
    "90"
   ],
   "says": [
    "Say nothing that misleads, declare what you gain, and don’t use people’s lack of knowledge."
   ]
  },
  {
   "source": "bjgp-life-fundraising-2022",
   "paragraphs": [],
   "says": [
    "Articles of 2022 and 2023 on patients who raise money online."
   ]
  },
  {
   "source": "tctmd-fundraising-2017",
   "paragraphs": [],
   "says": [
    "A report on pages that raise money for treatment without good evidence."
   ]
  },
  {
   "source": "bmc-fundraising-2020",
   "paragraphs": [],
   "says": [
    "A paper on the ethics of raising money for care online."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "In Singapore, letting others learn that somebody is your patient may be a breach, as the press reported it."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "No praise about clinical care in advertising that you control."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "No patients’ praise in advertising, and no lending of your name to a product or treatment."
   ]
  }
 ],
 "also": [
  "GoFundMe",
  "JustGiving",
  "crowdfunding",
  "charity"
 ],
 "articles": [
  "testimonials-and-adverts",
  "condolence-and-thanks",
  "jigsaw-identification"
 ],
 "related": [
  "patient-friend-request",
  "sponsored-posts",
  "lost-phone-group-chat"
 ]
};
