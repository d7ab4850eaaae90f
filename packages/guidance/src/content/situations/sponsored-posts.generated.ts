// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "sponsored-posts",
 "title": "Sponsored posts, gifts and your own clinic",
 "saying": "A company wants to pay me to post about its product. May I?",
 "summary": "Say no to medicines. For the rest, say first and plainly what you gain, and claim only what you can show.",
 "topics": [
  "conflict",
  "sources",
  "role",
  "indemnity"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.9,
 "first": [
  {
   "text": [
    "You don’t have to answer a brand today. A fair offer is still there next week."
   ]
  },
  {
   "text": [
    "Write down all that you would get: money, goods, a trip, a discount, a link that pays."
   ]
  },
  {
   "text": [
    "Ask for the contract, and for what they want you to say."
   ]
  }
 ],
 "start": "out",
 "questions": {
  "out": {
   "id": "out",
   "ask": "Is the post out already?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "gain",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure, or part of it is",
     "to": "inquiry",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or asked you about it?",
   "help": [
    "Count your regulator, your employer, an advertising body, a solicitor, or somebody who says that they were harmed."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "gain",
     "adds": [
      "out"
     ]
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
  "gain": {
   "id": "gain",
   "ask": "What do you get out of it?",
   "answers": [
    {
     "id": "paid",
     "text": "Money, a gift, a trip, a discount or a link that pays",
     "to": "product",
     "adds": []
    },
    {
     "id": "own",
     "text": "It is for my own clinic, product, course or shares",
     "to": "product",
     "adds": [
      "own"
     ]
    },
    {
     "id": "praise",
     "text": "I want to share what patients say about me",
     "to": "praise",
     "adds": []
    },
    {
     "id": "nothing",
     "text": "Nothing. I just like it",
     "to": "product",
     "adds": [
      "nothing"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "product",
     "adds": []
    }
   ]
  },
  "product": {
   "id": "product",
   "ask": "What is it about?",
   "answers": [
    {
     "id": "prescription",
     "text": "A medicine on prescription, or injections for wrinkles or weight",
     "to": "prescription",
     "adds": []
    },
    {
     "id": "medicine",
     "text": "Another medicine, from a pharmacy or a shop",
     "to": "medicine",
     "adds": []
    },
    {
     "id": "claims",
     "text": "A supplement, device, food, test or skin product",
     "to": "label",
     "adds": [
      "claims"
     ]
    },
    {
     "id": "service",
     "text": "A service, course, book, app or job",
     "to": "label",
     "adds": []
    },
    {
     "id": "other",
     "text": "Something that has nothing to do with health",
     "to": "label",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "prescription",
     "adds": []
    }
   ]
  },
  "label": {
   "id": "label",
   "ask": "Will people see at first glance what you gain?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, in the first line or on the first picture",
     "to": "ready",
     "adds": []
    },
    {
     "id": "late",
     "text": "Only lower down, in hashtags or on my profile",
     "to": "unlabelled",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "unlabelled",
     "adds": []
    },
    {
     "id": "brand",
     "text": "The brand writes the text, or has to approve it",
     "to": "control",
     "adds": []
    },
    {
     "id": "nothing",
     "text": "There is nothing to show, I gain nothing",
     "to": "ready",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "unlabelled",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "complaint": {
   "id": "complaint",
   "title": "Stop promoting it, keep everything, and get advice",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "An advertising complaint may be settled by changing the advert. One to your regulator needs more care. Take both calmly."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep pictures of the post, the comments, the contract and the payments."
     ]
    },
    {
     "text": [
      "Pause it or hide it. Cancel posts that are still to come."
     ]
    },
    {
     "text": [
      "Ring your indemnifier before you answer."
     ]
    },
    {
     "text": [
      "Ask them whether they cover this. Advertising may be left out."
     ]
    },
    {
     "text": [
      "Answer by the date that you were given, with their help."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete the post, or your messages with the brand."
     ]
    },
    {
     "text": [
      "Don’t let the brand answer for you."
     ]
    },
    {
     "text": [
      "Don’t answer comments about it."
     ]
    }
   ],
   "words": [
    {
     "label": "To the brand",
     "text": "I have had a question about our post. Please pause it and keep all your records. I will be in touch when I have had advice."
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
     "role": "employer",
     "why": [
      "If your workplace is named, or work time was used."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If the contract makes trouble, or you are not covered."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For what to do with an official letter, step by step."
     ]
    }
   ]
  },
  "prescription": {
   "id": "prescription",
   "title": "Don’t promote it. Talk about the consultation instead",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "In some places it is against the rules, or the law, to advertise such medicines to the public. Britain is one. A nickname, a hashtag, a price list or a picture can count too."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say no to the brand, or leave the medicine out altogether."
     ]
    },
    {
     "text": [
      "If it is your clinic, write about the consultation, not the product."
     ]
    },
    {
     "text": [
      "Look through your page for names, nicknames, hashtags, offers, prices and pictures that point to it."
     ]
    },
    {
     "text": [
      "Change what breaks the rule today, unless somebody has complained. Keep a picture of each page first."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Ask the advertising code’s copy advice team before you publish."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Rules on advertising medicines differ here. Check with your board or a lawyer before you take part."
     ],
     "when": {
      "regions": [
       "US",
       "CA",
       "NZ"
      ]
     }
    },
    {
     "text": [
      "Teaching about a disease, with no product in sight, is another matter. Say who pays for it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use a nickname or a hashtag in place of the name."
     ]
    },
    {
     "text": [
      "Don’t show before and after pictures that point to it."
     ]
    },
    {
     "text": [
      "Don’t offer it as a prize, or at a lower price until Friday."
     ]
    },
    {
     "text": [
      "Don’t share a customer’s post that names it."
     ]
    }
   ],
   "words": [
    {
     "label": "For a clinic’s page",
     "text": "We offer a consultation about lines and wrinkles. We will talk through what may suit you, what may not, and what it costs.",
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "label": "To a brand",
     "text": "Thank you for the offer. I don’t promote medicines, so I can’t take part. I wish you well."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If something is out already."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "For what your own code says."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If it is on the page of your workplace."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "If your workplace wants you to post it."
     ]
    }
   ]
  },
  "medicine": {
   "id": "medicine",
   "title": "Don’t lend your name to a medicine",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People trust your title more than any advert. That is why brands pay for it, and why many rules forbid it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say no to the brand."
     ]
    },
    {
     "text": [
      "Know the rule: adverts to the public may not use a health professional to back a medicine."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Talk about the complaint, not the product: what helps most people, and when to see somebody."
     ]
    },
    {
     "text": [
      "If you name kinds of medicine, name all that are fair, and take nothing for it."
     ]
    },
    {
     "text": [
      "Know the rule: you should not use your position to back medicines or treatments in adverts."
     ],
     "when": {
      "regions": [
       "NZ"
      ]
     }
    },
    {
     "text": [
      "Check what your own country allows. Until then, say no."
     ],
     "when": {
      "regions": [
       "AU",
       "US",
       "CA",
       "ZA",
       "SG",
       "HK",
       "MY",
       "IE",
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say that you use it yourself, if they pay you."
     ]
    },
    {
     "text": [
      "Don’t think that a gift is not payment."
     ]
    },
    {
     "text": [
      "Don’t let them use your picture in scrubs."
     ]
    }
   ],
   "words": [
    {
     "label": "To a brand",
     "text": "Thank you for the offer. I don’t put my name to medicines. I wish you well."
    },
    {
     "label": "In place of an advert",
     "text": "In general, [what helps most people]. This is from [source]. If you are worried, or have other illnesses, a pharmacist can help you choose what suits you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you have agreed to something already."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "For what your own code says."
     ]
    }
   ],
   "next": []
  },
  "ready": {
   "id": "ready",
   "title": "Check four things, then post",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It can be done well. People like to know who pays, and to hear what does not work too."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Put the label first: “Ad”, or “I own this clinic”. Say it aloud as well, if it is a film."
     ]
    },
    {
     "text": [
      "Claim only what you can show. Keep the proof with the date."
     ]
    },
    {
     "text": [
      "Say what is not known, what it does not do, and what it costs."
     ]
    },
    {
     "text": [
      "State your real title and field. Stay within it."
     ]
    },
    {
     "text": [
      "Ask your employer about outside work. Put it in the register of interests."
     ]
    },
    {
     "text": [
      "Ask your indemnifier in writing whether you are covered for it."
     ]
    },
    {
     "text": [
      "Keep the contract and what you were paid."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t promise results, or say “best” or “number one”."
     ]
    },
    {
     "text": [
      "Don’t sell to your own patients, or bring it up while you treat them."
     ]
    },
    {
     "text": [
      "Don’t play on fear, shame or a deadline."
     ]
    },
    {
     "text": [
      "Don’t wear the uniform, or film at work."
     ]
    },
    {
     "text": [
      "Don’t advise people one by one in the comments."
     ]
    }
   ],
   "words": [
    {
     "label": "A first line for a paid post",
     "text": "Ad. I am paid for this post. I say what I think, and the firm has not seen it before."
    },
    {
     "label": "A first line for your own business",
     "text": "I own this clinic, so I gain if you come. Here is what we do, what it costs, and when you don’t need it."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "About outside work and interests."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "About cover, before you sign."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If people ask for advice in the comments."
     ]
    }
   ]
  },
  "unlabelled": {
   "id": "unlabelled",
   "title": "Label it first, so that nobody can miss it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A post that hides who pays misleads people, even when each word is true. A label mends that."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Put the label at the very start, before people have to tap “more”."
     ]
    },
    {
     "text": [
      "Use a plain word: “Ad”. For your own business: “I own this”."
     ]
    },
    {
     "text": [
      "On a film, show it at the start and say it aloud. On a story, put it on each picture."
     ]
    },
    {
     "text": [
      "Label gifts, trips, discounts and links that pay, as you would money."
     ]
    },
    {
     "text": [
      "Label a share or a review in the same way."
     ]
    },
    {
     "text": [
      "Use “Ad” or “#ad”. The advertising code asks for it to be plain at first sight."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Say it in the same way as the claim: in sound if it is spoken, on the screen if it is shown."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use “spon”, “collab”, “thanks to” or a bare link in its place."
     ]
    },
    {
     "text": [
      "Don’t put it among twenty hashtags."
     ]
    },
    {
     "text": [
      "Don’t rely on a line on your profile."
     ]
    }
   ],
   "words": [
    {
     "label": "A first line for a gift",
     "text": "Ad. The firm gave me this for nothing and asked me to try it. I have said what I like, and what I don’t."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If it was out for some time without a label."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If you have not told them about outside work."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For outside work and interests."
     ]
    }
   ]
  },
  "control": {
   "id": "control",
   "title": "Don’t put your title under words that are not yours",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You answer for what goes out under your name. If they hold the pen, you hold the risk."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask for the right to change every word, and to say no at the end."
     ]
    },
    {
     "text": [
      "Check each claim yourself. Ask for the studies, not the leaflet."
     ]
    },
    {
     "text": [
      "Ask who may use your face and words later, where, and for how long."
     ]
    },
    {
     "text": [
      "Put the label first, even on their page."
     ]
    },
    {
     "text": [
      "If they refuse, walk away. A fair firm will understand."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t read out a script that you have not checked."
     ]
    },
    {
     "text": [
      "Don’t agree to leave out harms."
     ]
    },
    {
     "text": [
      "Don’t sign away the right to speak badly of the product."
     ]
    }
   ],
   "words": [
    {
     "label": "To the brand",
     "text": "I can only put my name to words that I have checked and can change. The post will open with the word “Ad”. If that suits you, I am happy to talk."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you sign."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "For the contract, if it ties you for long."
     ]
    },
    {
     "role": "union",
     "why": [
      "Some check contracts for members."
     ]
    }
   ],
   "next": []
  },
  "praise": {
   "id": "praise",
   "title": "Sharing praise is advertising in many places, and banned in some",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Thanks do you good, and you may be proud of them. Keep them for yourself. On your page they become an advert, and they tell people who your patients are."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Leave patients’ praise off any page that you control. Here it is not allowed, or strictly limited."
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
      "Take care: drawing attention to how good you are may be canvassing, as reported."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "Get the person’s signed permission first, and show anything that they got for it."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      "Check what your regulator and advertising rules say before you share any."
     ],
     "when": {
      "regions": [
       "GB",
       "IE",
       "MY",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    },
    {
     "text": [
      "Ask your practice to answer praise with one neutral line, the same for everybody."
     ]
    },
    {
     "text": [
      "If you may use praise at all: only true words, with written agreement, and without details of care."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ask patients for it. They may feel that they must."
     ]
    },
    {
     "text": [
      "Don’t pick only the good ones and call it proof."
     ]
    },
    {
     "text": [
      "Don’t pay for it with a discount or a prize."
     ]
    },
    {
     "text": [
      "Don’t thank people in a way that shows that they were treated."
     ]
    }
   ],
   "words": [
    {
     "label": "An answer that suits any comment",
     "text": "Thank you for your kind words. We read all comments with care."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If praise is on your page already, and your country forbids it."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "For what your own code says."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If the next comment is a complaint."
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
      "It is out, and nobody has complained. Put it right today, without fuss."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture of it as it was, with the date."
     ]
    },
    {
     "text": [
      "Then change it or take it down, and write a line about why if people have acted on it."
     ]
    },
    {
     "text": [
      "Tell the brand what you changed."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "own": {
   "lead": [
    {
     "text": [
      "Your own business counts as a gain, and so do shares, or a partner’s firm."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say so each time, not only on your profile."
     ]
    },
    {
     "text": [
      "If you send people there, tell them of other places too."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post about it as if you were a happy customer."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "nothing": {
   "lead": [
    {
     "text": [
      "Liking a thing is no crime. Be sure that it is true, and that you gain nothing now or later."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say that nobody pays you. Then people know."
     ]
    },
    {
     "text": [
      "If a gift comes afterwards, send it back or label the post."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "claims": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask for the proof for each claim, for the very thing that is sold."
     ]
    },
    {
     "text": [
      "Don’t say that it treats or prevents an illness, unless it is licensed for that."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Say that it does not replace medicine or a check by somebody."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t sell a test without saying what a wrong result can do."
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
    "Prescription-only medicines may not be advertised to the public. It is reported to be a crime as well. Your own page counts."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Regulators warned that a weight-loss medicine can be advertised without being named, as reported."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC asks you to declare what you gain, to mislead nobody, and not to use people’s lack of knowledge."
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
    "Praise about clinical care is not allowed in advertising that you control. Fines are high: up to A$60,000 for a person and A$120,000 for a company, for each offence."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "No patients’ praise, no claim to be better than others, and no use of your position to back a product or treatment."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "text": [
    "Nothing that lures, flatters, compares or runs others down. This holds for those who post for you too."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "Information must be accurate, balanced and open to checking. What staff or family post for you counts."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "text": [
    "No discounts and perks to draw people in, and no praise of yourself, as the booklet of 2025 is reported."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "Advertising has limits set by the medical council and by the law on private clinics."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "What ties you to the seller must be hard to miss. Shares and tags count."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Limits differ by place. Ask your regulator before you sign."
   ],
   "when": {
    "regions": [
     "CA",
     "IE",
     "caribbean",
     "elsewhere"
    ]
   }
  },
  {
   "text": [
    "Cover may leave out advertising. Medical Protection said so in 2020 of what members publish. Ask your own indemnifier."
   ]
  }
 ],
 "sources": [
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.1",
    "rule 12.11",
    "rule 12.12",
    "rule 12.18"
   ],
   "says": [
    "Prescription-only medicines may not be advertised to the public. Health professionals may not endorse a medicine."
   ]
  },
  {
   "source": "asa-health-professionals",
   "paragraphs": [],
   "says": [
    "Health professionals may not endorse medicines in adverts."
   ]
  },
  {
   "source": "asa-botulinum-2020",
   "paragraphs": [],
   "says": [
    "A notice on adverts for wrinkle injections on social media, enforced from 2020 as reported."
   ]
  },
  {
   "source": "weight-loss-medicines-statement",
   "paragraphs": [],
   "says": [
    "A weight-loss medicine can be advertised without being named, regulators warned, as reported."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "It must be plain at first sight that a post is an advert. Gifts, links that pay and your own business count."
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
    "Be honest about your role, mislead nobody, and declare what you gain."
   ]
  },
  {
   "source": "mdu-influencers",
   "paragraphs": [],
   "says": [
    "Advice for doctors who promote things online."
   ]
  },
  {
   "source": "mps-promotion-2021",
   "paragraphs": [],
   "says": [
    "Advice on promotion and endorsement."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Medical Protection said in 2020 that it would be unlikely to help with claims from what a member has published."
   ]
  },
  {
   "source": "case-botox-advert",
   "paragraphs": [],
   "says": [
    "An advert with a dentist’s support that named a wrinkle injection broke the code, in 2012."
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
    "No patients’ praise, and no lending of your position to a product or treatment."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "Nothing that lures, flatters, compares or runs others down."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "Facts that can be checked, and balanced."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A page run by a doctor’s spouse, with thank-you letters on it, led to a suspended removal in Hong Kong."
   ]
  },
  {
   "source": "my-phfsa-1998",
   "paragraphs": [
    "section 108"
   ],
   "says": [
    "No adverts for private clinics that mislead, as reported."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "No touting and no canvassing, as reported."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Show what ties you to the seller, so that nobody can miss it."
   ]
  }
 ],
 "also": [
  "influencer",
  "brand deal",
  "affiliate",
  "gifted",
  "Botox"
 ],
 "articles": [
  "declaring-interests",
  "prescription-medicines",
  "testimonials-and-adverts",
  "cases-roles-and-promotion",
  "speaking-and-cover"
 ],
 "related": [
  "speaking-invitation",
  "employer-policy",
  "giving-advice-online"
 ]
};
