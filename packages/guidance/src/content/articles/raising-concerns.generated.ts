// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "raising-concerns",
 "title": "Raising concerns and whistle-blowing",
 "summary": "Speaking up about unsafe care is right. Use the routes that can act first, keep patients out of it, and get advice before you go public.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "disrepute",
  "confidentiality",
  "defamation"
 ],
 "also": [
  "whistleblowing",
  "whistle-blower",
  "speaking up",
  "freedom to speak up"
 ],
 "references": [
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Guidance on social media must not be used to discourage people from raising concerns."
   ]
  },
  {
   "source": "nursing-times-2012",
   "paragraphs": [],
   "says": [
    "The advice of 2012, since replaced, said not to use social networks for it."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 9.1.3"
   ],
   "says": [
    "Nothing that could harm confidence in dentistry, unless it is part of raising a concern."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Confidentiality holds, and details add up."
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
    "What has to be shown, and what defends you, in England and Wales."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Constructive criticism in good faith is unlikely to be unprofessional."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "33"
   ],
   "says": [
    "Report misconduct, and do not run colleagues down for your own motives."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "A nurse’s criticism of care. Discipline set aside on appeal."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Advocacy is recognised."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [
    "regulation 19"
   ],
   "says": [
    "Statements by public servants need permission, as the press reported."
   ]
  },
  {
   "source": "my-codeblue-2021",
   "paragraphs": [],
   "says": [
    "Use the official channels for complaints."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "16% of boards would be likely to look into a clinical story without a breach."
   ]
  }
 ],
 "situations": [
  "employer-policy",
  "colleague-post",
  "political-posts",
  "journalist-contact"
 ],
 "words": 888,
 "readingAge": 9,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "If somebody may be harmed now, tell a person who can act now: the one in charge of the shift, the senior on call, the manager. Don’t post. Come back to this page after that."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If not, you have time to do it well. Speaking up can be lonely, so don’t do it alone."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-a-post-is-a-poor-first-step",
   "text": [
    "Why a post is a poor first step"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It isn’t wrong because it is loud. It is poor because it doesn’t fix things."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The people who could act may hear about it last."
     ]
    },
    {
     "text": [
      "You can’t show the facts without showing patients."
     ]
    },
    {
     "text": [
      "The talk moves from the problem to you."
     ]
    },
    {
     "text": [
      "A post can’t be called back once you learn more."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Public words have their place. They work best when the proper routes are used up, the facts stand, and somebody with experience has read the draft."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-route-that-works",
   "text": [
    "A route that works"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Write it down."
      },
      " What you saw, when, who was there, what happened next. Facts first, then what you fear."
     ]
    },
    {
     "text": [
      {
       "strong": "Look at your aim."
      },
      " What should change by next month?"
     ]
    },
    {
     "text": [
      {
       "strong": "Tell your manager or the lead for safety."
      },
      " In writing, short, with one clear request."
     ]
    },
    {
     "text": [
      {
       "strong": "Ask for an answer by a date."
      },
      " Note what they say."
     ]
    },
    {
     "text": [
      {
       "strong": "Go up."
      },
      " The next in line, the medical or nursing director, the board."
     ]
    },
    {
     "text": [
      {
       "strong": "Go outside."
      },
      " The regulator, the inspectorate, your union."
     ]
    },
    {
     "text": [
      {
       "strong": "Then, with advice, in public."
      }
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Keep your notes somewhere that work allows. Don’t copy patients’ records home. It can harm patients, and it may sink your case."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I’m worried about nights on our unit. Three times this month one nurse had 14 people to look after. I’d like to meet this week to talk about what we can change. I’ll put this in writing too."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That is for your manager, not for the internet."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-you-go-public-ask",
   "text": [
    "Before you go public, ask"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Have I raised it, and did somebody with power have time to act?"
     ]
    },
    {
     "text": [
      "Is each sentence true, and can I show it?"
     ]
    },
    {
     "text": [
      "Could anybody recognise ",
      {
       "link": "a patient",
       "to": "article:jigsaw-identification"
      },
      " or a junior colleague?"
     ]
    },
    {
     "text": [
      "Do I speak about the system, or do I want to hit one person?"
     ]
    },
    {
     "text": [
      "What does my contract say, and what does the law protect?"
     ]
    },
    {
     "text": [
      "Who has read it: a union, a lawyer, an indemnifier?"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Laws on whistle-blowing differ, and they come with conditions. Whom you told, and in what order, often matters. Ask before, not after."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "words-that-may-go-out",
   "text": [
    "Words that may go out"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You may criticise how a service is run. Do it calmly, with a source, about the system."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "The latest inspection report says that our region is short of midwives. I’ve worked here for nine years and I agree. Here is the report. Please ask your representative what the plan is."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Even a clinical story seldom worries a regulator, if it breaks no confidence. In a survey, only 16% of US boards would be likely to look into one."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-courts-had-to-decide",
   "text": [
    "When courts had to decide"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A nurse in Saskatchewan wrote on Facebook, off duty, about a grandfather’s care. The regulator fined the nurse and asked for costs, 26,000 Canadian dollars together. In 2020 the appeal court set it all aside. Criticism of the health system, it said in effect, serves the public."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Winning in the end is not the same as never being charged, though."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "naming-a-person",
   "text": [
    "Naming a person"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "To name a colleague in public is a different thing. It may be unfair to them, and it may be defamation. Report one person’s conduct to somebody who has the power to look into it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In England and Wales a statement is defamatory only if it did serious harm to somebody’s name, or is likely to. Truth is a defence. So is an honest opinion that shows what it rests on. Don’t lean on that alone. Ask first."
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
    "If it was a colleague’s post that worried you, ",
    {
     "link": "this path",
     "to": "situation:colleague-post"
    },
    " is the better one."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-they-try-to-silence-you",
   "text": [
    "If they try to silence you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A policy on social media may ask you to protect patients. It should not stop you from raising concerns about safety. If you are told to keep quiet, ask for it in writing, and take it to your union."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If things turn against you, write down each event on the day. Tell your doctor if you aren’t sleeping. Let somebody at home know what is going on."
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
    "The NMC’s guidance says that it must not be used to put people off raising concerns. An old text of 2012 said not to use social networks for it, and you may still hear that quoted. The GDC makes an exception for raising a concern when it speaks of posts that harm confidence. In England, ask whether you have a Freedom to Speak Up guardian."
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
    "Ontario’s college says that constructive criticism in good faith is not likely to be unprofessional. The national code for doctors says to report misconduct, and not to run colleagues down for your own motives."
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
    "The Medical Board recognises advocacy. It looks at how a thing is said, not only at the view."
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
    "If the government employs you, a public statement on its policy needs written permission, as reported in 2021. That covers your own accounts too. Use the official complaint channels, and get advice before any post."
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
    "We have read no text on posts as a way of raising concerns where you are. Ask your union, your council or a lawyer which routes the law protects."
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
