// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "political-speech",
 "title": "Politics, strikes and campaigns",
 "summary": "You may hold views and say them. Argue about ideas and policy, leave patients out, and never turn on a people. In Malaysia public servants have much less room.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "disrepute",
  "discrimination",
  "respect"
 ],
 "also": [
  "strike",
  "election",
  "war",
  "protest",
  "purdah"
 ],
 "references": [
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7",
    "14"
   ],
   "says": [
    "Freedom of belief and expression are real. They are weighed against other people’s rights. Nobody may be abused or targeted."
   ]
  },
  {
   "source": "doctors-defence-free-speech",
   "paragraphs": [],
   "says": [
    "A law firm on what doctors may say."
   ]
  },
  {
   "source": "bmj-targeting-2025",
   "paragraphs": [],
   "says": [
    "Quotes the GMC on targeting people."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Inciting hatred or discrimination puts registration at risk."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 1.7"
   ],
   "says": [
    "Values, biases and beliefs must not lead to discrimination."
   ]
  },
  {
   "source": "pharmacy-in-focus-online",
   "paragraphs": [],
   "says": [
    "A line that says that views are your own means little."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Say whether you speak for yourself or for an organisation."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is investigated just for holding or expressing views."
   ]
  },
  {
   "source": "au-anmj-private-life",
   "paragraphs": [],
   "says": [
    "Private accounts may be looked at."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Good-faith criticism is unlikely to be unprofessional."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [
    "regulation 19"
   ],
   "says": [
    "Public statements on policy by public servants need permission, as the press reported."
   ]
  },
  {
   "source": "my-codeblue-2021",
   "paragraphs": [],
   "says": [
    "The circular covers personal accounts."
   ]
  },
  {
   "source": "us-physicians-attacked-2021",
   "paragraphs": [],
   "says": [
    "Attacks on US doctors online included complaints to employers."
   ]
  },
  {
   "source": "case-political-posts-defended",
   "paragraphs": [],
   "says": [
    "A complaint about posts that criticised a state. No sanction."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "A nurse’s criticism of care. Discipline set aside."
   ]
  },
  {
   "source": "case-war-posts-interim",
   "paragraphs": [],
   "says": [
    "Posts about a war. An interim suspension, which is not a finding."
   ]
  },
  {
   "source": "case-rally-remarks",
   "paragraphs": [],
   "says": [
    "Remarks at a rally, spread by video. A warning."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Sharing and liking other people’s posts. Suspended."
   ]
  },
  {
   "source": "case-ten-years-of-posts",
   "paragraphs": [],
   "says": [
    "About 30 posts in ten years. A suspension upheld."
   ]
  },
  {
   "source": "case-video-chat-threats",
   "paragraphs": [],
   "says": [
    "Threats in a video chat. Suspended."
   ]
  }
 ],
 "situations": [
  "political-posts",
  "personal-posts",
  "employer-policy",
  "trolling-or-doxxing"
 ],
 "words": 864,
 "readingAge": 9.3,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "In most places you may have political views and speak them, strikes included. Health needs people who do. What brings trouble is seldom the view itself. It is how it was put, whom it hit, and what was said about patients on the way."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Please read the last part first. Public servants in Malaysia have much less room than this page suggests."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-line-in-four-questions",
   "text": [
    "The line, in four questions"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Whom does it hit?"
      },
      " A law, a plan, a party or a minister’s decision is fair to argue with. A people, a faith or a skin colour is not."
     ]
    },
    {
     "text": [
      {
       "strong": "How does it sound?"
      },
      " Anger at a policy is allowed. Words that make people less than human are not, and neither is joy at violence."
     ]
    },
    {
     "text": [
      {
       "strong": "What does it rest on?"
      },
      " A number with its source is hard to attack. A rumour is easy to."
     ]
    },
    {
     "text": [
      {
       "strong": "Is a patient in it?"
      },
      " Then stop. A patient is not your evidence."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If it hits a policy, argues, and has a source, go ahead."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "This cut will close 12 beds. I think that is wrong, and here is the report that says so. I speak for myself."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "sharing-is-speaking",
   "text": [
    "Sharing is speaking"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You answer for what you pass on. A dental nurse in the United Kingdom was suspended for eight months for sharing and liking other people’s posts. Read to the end before you share. Look at who made it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The camera counts too. A pharmacist’s words at a rally went round as a video. The regulator gave a warning, and a court later held that this was not too lenient."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "“Views my own” is worth writing, since it says for whom you speak. It does not protect you from what follows."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "strikes",
   "text": [
    "Strikes"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Say what you are asking for and why."
     ]
    },
    {
     "text": [
      "Stick to facts that you can show."
     ]
    },
    {
     "text": [
      "Don’t claim to speak for everybody."
     ]
    },
    {
     "text": [
      "Don’t attack those who chose otherwise. You will work beside them again."
     ]
    },
    {
     "text": [
      "Don’t say that patients will be harmed, or won’t be, unless you can back it up."
     ]
    },
    {
     "text": [
      "Keep pictures of the picket line free of patients and visitors."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your union to read a draft."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "wars-faith-and-grief",
   "text": [
    "Wars, faith and grief"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These posts are often written late, in pain. A complaint to your employer may be part of the fight."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Wait for the morning. Name what was done and who decided it. Don’t turn on the people who share a passport or a faith with them. Mourn everybody. Don’t go through a colleague’s posts in public, and don’t send a crowd after them."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Outcomes have gone both ways:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A family doctor in the United Kingdom posted many times against a state. There was a complaint of antisemitism. After an inquiry, no sanction followed, as the doctor’s defence body reported in 2025."
     ]
    },
    {
     "text": [
      "A trainee was suspended for 15 months over posts about a war while an inquiry ran, as the press reported in 2025. That is an interim step, not a finding. An earlier panel had imposed nothing."
     ]
    },
    {
     "text": [
      "In Melbourne a family doctor’s suspension was upheld. It rested on about 30 posts over ten years, some of which approved of violence."
     ]
    },
    {
     "text": [
      "Two nurses in Sydney made threats against patients of one nationality in a video chat. They were suspended while the police looked into it."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-criticism-is-protected",
   "text": [
    "When criticism is protected"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In Canada a nurse wrote about a grandfather’s care, off duty and in grief. The regulator fined the nurse. A court set that aside in 2020, since criticism of the system is in the public interest."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So don’t go silent because you are afraid. Speak plainly, about the system, with facts."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "works-rules",
   "text": [
    "Work’s rules"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your employer may have rules of its own. Ask about these:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "posts from work accounts, or in uniform, or on the site"
     ]
    },
    {
     "text": [
      "the weeks before an election"
     ]
    },
    {
     "text": [
      "posts that need approval, and talking to the press"
     ]
    },
    {
     "text": [
      "contracts with the armed forces or the state"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t use a work account for your own politics. If a rule seems to stop you from raising a safety concern, ask your union. See ",
    {
     "link": "raising concerns",
     "to": "article:raising-concerns"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-you-work",
   "text": [
    "Where you work"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The GMC says that freedom of belief and expression are real rights, to be weighed against those of other people. It says too that doctors must not abuse, discriminate against, or target anybody. The NMC and the HCPC draw the same line at hatred and discrimination. The BMA asks you to say whether you speak for yourself."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The Medical Board says that it won’t investigate a doctor just for holding or expressing a view. It may act on how it is put: if it is false, harms the public, breaks a confidence or damages trust. Private accounts may be looked at as well."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Ontario’s college says that constructive criticism in good faith is not likely to be unprofessional. Each province has its own college."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "If the government employs you, a statement on its policy needs written permission, as the press reported in 2021. That covers your own accounts, WhatsApp and TikTok too. Dismissal is possible. Use the official complaint channels, and ask your union or a lawyer before you post."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read no rule on political speech where you are. Laws on speech differ greatly. Ask your union, your employer or a lawyer about anything sharp."
   ],
   "when": {
    "regions": [
     "IE",
     "NZ",
     "ZA",
     "SG",
     "HK",
     "US",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
