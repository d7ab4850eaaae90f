// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "complaint-online",
 "title": "A patient has complained about you online",
 "saying": "A patient has complained about our practice on Facebook. Can I respond?",
 "summary": "Take it out of the thread. Answer the person privately if you are sure who it is. In public say one neutral line, or nothing, and never show that anybody is a patient.",
 "topics": [
  "complaint",
  "confidentiality",
  "respect",
  "defamation"
 ],
 "isFirstSeven": true,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.2,
 "first": [
  {
   "text": [
    "Step away from the keyboard. Nothing needs an answer tonight."
   ]
  },
  {
   "text": [
    "It hurts to be judged where all can see and you can’t answer back. That is hard on anybody."
   ]
  },
  {
   "text": [
    "Keep a picture of the post and its comments, with the link, the date and the time."
   ]
  },
  {
   "text": [
    "Ask everyone at work not to comment, like or share. Family too."
   ]
  },
  {
   "text": [
    "If you are employed, it is not yours alone to answer. Send it to your manager, or to whoever speaks for your place of work."
   ]
  },
  {
   "text": [
    "If somebody is named, tell them yourself, and kindly."
   ]
  }
 ],
 "start": "risk",
 "questions": {
  "risk": {
   "id": "risk",
   "ask": "Is anybody at risk?",
   "help": [
    "Read it once for what it says about safety, before you read it for what it says about you."
   ],
   "answers": [
    {
     "id": "danger",
     "text": "Yes, somebody may come to harm soon",
     "to": "danger",
     "adds": []
    },
    {
     "id": "threat",
     "text": "It threatens one of us",
     "to": "danger",
     "adds": []
    },
    {
     "id": "care",
     "text": "It tells of unsafe care, or of somebody who may need protecting",
     "to": "safety",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "replied",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "safety",
     "adds": []
    }
   ]
  },
  "replied": {
   "id": "replied",
   "ask": "Has anybody on your side answered yet?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "where",
     "adds": []
    },
    {
     "id": "neutral",
     "text": "Yes, but with nothing about anyone",
     "to": "where",
     "adds": []
    },
    {
     "id": "breach",
     "text": "Yes, and it may show who is a patient, or what happened",
     "to": "replied-too-much",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "replied-too-much",
     "adds": []
    }
   ]
  },
  "where": {
   "id": "where",
   "ask": "Where is it?",
   "answers": [
    {
     "id": "page",
     "text": "On a page that we run",
     "to": "content",
     "adds": [
      "own-page"
     ]
    },
    {
     "id": "group",
     "text": "In a local group, or on their own page",
     "to": "content",
     "adds": []
    },
    {
     "id": "review",
     "text": "On a review site",
     "to": "review",
     "adds": []
    },
    {
     "id": "press",
     "text": "In the news, or a journalist has called",
     "to": "press",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "In several places, or I am not sure",
     "to": "content",
     "adds": []
    }
   ]
  },
  "content": {
   "id": "content",
   "ask": "What does it say?",
   "answers": [
    {
     "id": "criticism",
     "text": "It is criticism, fair or unfair",
     "to": "known",
     "adds": []
    },
    {
     "id": "abuse",
     "text": "It is abuse, or hatred of a group",
     "to": "abuse",
     "adds": []
    },
    {
     "id": "false",
     "text": "It states a false fact that could do real harm",
     "to": "false-fact",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "It is a mix, or I am not sure",
     "to": "known",
     "adds": [
      "mixed"
     ]
    }
   ]
  },
  "known": {
   "id": "known",
   "ask": "Are you certain who wrote it?",
   "help": [
    "A first name, a photo or a hunch is not certain. Don’t look in the records just to find out."
   ],
   "answers": [
    {
     "id": "yes",
     "text": "Yes, quite certain, and it is the patient",
     "to": "offline",
     "adds": []
    },
    {
     "id": "relative",
     "text": "Yes, and it is somebody close to a patient",
     "to": "offline",
     "adds": [
      "relative"
     ]
    },
    {
     "id": "no",
     "text": "No",
     "to": "neutral-line",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I think so",
     "to": "neutral-line",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Safety first",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "The complaint can wait. People come first."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If somebody may come to harm, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Tell the senior person on duty."
     ]
    },
    {
     "text": [
      "Act as you would if you had heard it by phone."
     ]
    },
    {
     "text": [
      "Keep a picture of what was written."
     ]
    },
    {
     "text": [
      "If staff are threatened, tell the police and everyone who opens the door."
     ]
    },
    {
     "text": [
      "Write down what you did, and when."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer in the thread, even to help. You can’t see who is reading."
     ]
    },
    {
     "text": [
      "Don’t share it to find out who the person is."
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
      "If there is a threat."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The senior on call."
     ]
    },
    {
     "role": "support",
     "why": [
      "Once it is over."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If the threat is against you or your home."
     ]
    }
   ]
  },
  "safety": {
   "id": "safety",
   "title": "Treat it as a safety concern, by the normal route",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Somebody has told you something that matters. It came by an odd road, but it came."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell the person in charge of safety or of protecting people today."
     ]
    },
    {
     "text": [
      "If you are sure who it is, contact them privately and listen."
     ]
    },
    {
     "text": [
      "Check whether others could be at risk from the same thing."
     ]
    },
    {
     "text": [
      "Log it as feedback, even if it was not sent to you."
     ]
    },
    {
     "text": [
      "Say one neutral line in public, or nothing."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t look into it in the thread."
     ]
    },
    {
     "text": [
      "Don’t wait for a formal complaint."
     ]
    },
    {
     "text": [
      "Don’t tell the writer that they should not have posted."
     ]
    }
   ],
   "words": [
    {
     "label": "In public, if you say anything",
     "text": "We take worries about safety seriously. We don’t talk about anybody here, so please ring [number] and ask for [role]. If it is urgent, ring your local emergency number."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The lead for safety, or for protecting children and adults."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "About what to say, and to whom."
     ]
    }
   ],
   "next": []
  },
  "replied-too-much": {
   "id": "replied-too-much",
   "title": "Hide the answer, keep a copy, and tell somebody",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "This happens to good people who only wanted to help. Acting soon makes it smaller. Saying “we are sorry about your visit” already shows that somebody is a patient."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture of the answer, with the time. Then hide it from view."
     ]
    },
    {
     "text": [
      "Tell your manager and the person in charge of data today."
     ]
    },
    {
     "text": [
      "Write down when it went up, when it was hidden, and who may have seen it."
     ]
    },
    {
     "text": [
      "Let your organisation decide who must be told, and how. There may be a time limit."
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
      "Ring your indemnifier before anybody writes again."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t edit it to make it look better."
     ]
    },
    {
     "text": [
      "Don’t delete it before they have a copy and agree."
     ]
    },
    {
     "text": [
      "Don’t explain in the thread what you meant."
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
      "The clock may have started."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today, before the next word."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that you are not alone with it."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "What happens when details are out, step by step."
     ]
    }
   ]
  },
  "review": {
   "id": "review",
   "title": "A review site has ways of its own",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "On some sites an answer is expected, on others it is better to say nothing. Either way it confirms nothing."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Find out who runs the site and what its rules are."
     ]
    },
    {
     "text": [
      "See what you can learn from the review."
     ]
    },
    {
     "text": [
      "If you answer, use words that would suit a stranger."
     ]
    },
    {
     "text": [
      "Report it to the site if it breaks the site’s own rules."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say whether the writer did or did not come to you."
     ]
    },
    {
     "text": [
      "Don’t ask friends to write kind reviews against it."
     ]
    }
   ],
   "words": [
    {
     "label": "On the site",
     "text": "Thank you for writing. We can’t talk about anybody here, whoever they are. We would like to listen: please ring [number] and ask for [role]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer a hard one."
     ]
    },
    {
     "role": "platform",
     "why": [
      "If it breaks the rules of the site."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-review",
     "why": [
      "This goes through it step by step."
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
      "A call from the press can make the heart race. You owe it courtesy, and no answer yet."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write down who called, for whom they work, what they ask, and by when."
     ]
    },
    {
     "text": [
      "Say that you will call back. Then ring for help."
     ]
    },
    {
     "text": [
      "Tell reception what to say, so that nobody is caught out."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say whether the person is a patient. That alone gives them away."
     ]
    },
    {
     "text": [
      "Don’t speak “off the record”."
     ]
    },
    {
     "text": [
      "Don’t answer the journalist under the post."
     ]
    }
   ],
   "words": [
    {
     "label": "To the journalist",
     "text": "Thank you for your call. We never talk about any one person. If you write down what you would like to know, and by when, somebody will come back to you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Many have a press office for this."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The communications team."
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
  },
  "abuse": {
   "id": "abuse",
   "title": "Don’t answer it. Report it, and look after each other",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Being angry about care is allowed. Abuse is not. You can act against the abuse and still hear the complaint inside it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep everything, then report the post to the platform."
     ]
    },
    {
     "text": [
      "Look after the person it is aimed at. Ask what they would like."
     ]
    },
    {
     "text": [
      "See whether a real complaint is inside. Deal with that apart from the rest."
     ]
    },
    {
     "text": [
      "Ask a clinician whether illness may be part of it."
     ]
    },
    {
     "text": [
      "If it goes on, decide together on a talk, then a written warning."
     ]
    },
    {
     "text": [
      "If hatred of a group or a crime is in it, ask the police what they can do."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer in kind."
     ]
    },
    {
     "text": [
      "Don’t name or shame the writer."
     ]
    },
    {
     "text": [
      "Don’t end somebody’s care because they complained."
     ]
    }
   ],
   "words": [],
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
      "Before any letter goes out."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it looks like a crime, or does not stop."
     ]
    },
    {
     "role": "support",
     "why": [
      "For whoever was hit."
     ]
    }
   ],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "For the steps from a talk to a warning."
     ]
    },
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If more people join in."
     ]
    }
   ]
  },
  "false-fact": {
   "id": "false-fact",
   "title": "Don’t correct it in public. Get advice early",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It is bitter to read a lie about your work. But to put it right you would have to speak about somebody’s care, and that is just what you can’t do."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy, and write down what is false and how you know."
     ]
    },
    {
     "text": [
      "Note any harm: a lost job, patients who leave, a complaint."
     ]
    },
    {
     "text": [
      "Ask the platform to look at it under its rules."
     ]
    },
    {
     "text": [
      "If you are sure who it is, offer to talk, privately."
     ]
    },
    {
     "text": [
      "Ask your indemnifier whether law could help. The time for it can be short."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post your side of it."
     ]
    },
    {
     "text": [
      "Don’t write “we will sue” in the thread."
     ]
    }
   ],
   "words": [
    {
     "label": "In public, if you must say something",
     "text": "We have seen this. We can’t answer it here, because we never talk about anybody in public. Anyone with a worry can ring [number]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Early. They see this often."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To report it."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If your indemnifier suggests one."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "To see whether a claim is worth thinking about."
     ]
    }
   ]
  },
  "offline": {
   "id": "offline",
   "title": "Contact them privately, and listen first",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Most people want to be heard. A call or a letter does more than any answer online."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Let the right person do it: a manager, or a senior who was not involved."
     ]
    },
    {
     "text": [
      "Ring or write in the usual way, by the details you already hold for them."
     ]
    },
    {
     "text": [
      "Make sure who you are speaking to before you say why."
     ]
    },
    {
     "text": [
      "Listen. Ask what they would like to happen."
     ]
    },
    {
     "text": [
      "Say how to make a complaint, and that you will answer in full."
     ]
    },
    {
     "text": [
      "Say sorry that they are upset. Here, in private, you may."
     ]
    },
    {
     "text": [
      "Write afterwards: what you heard, what you will do, and by when. Then do it."
     ]
    },
    {
     "text": [
      "Log it and look for what can be learned."
     ]
    },
    {
     "text": [
      "Put the complaint papers where your place keeps them, apart from the notes on their health."
     ]
    },
    {
     "text": [
      "Tell the staff concerned how it went."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send a message through the site where they complained."
     ]
    },
    {
     "text": [
      "Don’t leave a voice message that says why you are calling."
     ]
    },
    {
     "text": [
      "Don’t ask them to take the post down as the price of your help."
     ]
    },
    {
     "text": [
      "Don’t end their care because of it."
     ]
    },
    {
     "text": [
      "Don’t add a public answer afterwards that shows that you spoke."
     ]
    }
   ],
   "words": [
    {
     "label": "On the phone",
     "text": "Hello, this is [name] from [place]. Am I speaking to [full name]? Is this a good time to talk? I would like to hear if there is anything that worries you, and to tell you how to raise it."
    },
    {
     "label": "In public, if you say anything",
     "text": "We read what people write here. We don’t discuss anybody’s care in public. If you have a concern, please ring [number] and ask for [role]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you ring or write, if it is serious."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The complaints manager."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it keeps you awake."
     ]
    }
   ],
   "next": []
  },
  "neutral-line": {
   "id": "neutral-line",
   "title": "One neutral line, or nothing at all",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You can’t contact somebody you don’t know. You can show everyone who reads it that you listen."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Decide with a colleague whether to say anything. Silence is allowed."
     ]
    },
    {
     "text": [
      "If you do, post one line and leave it there."
     ]
    },
    {
     "text": [
      "Look into it as feedback, as far as you can."
     ]
    },
    {
     "text": [
      "Talk about it at the next meeting. What could be better?"
     ]
    },
    {
     "text": [
      "Check your complaints page. Can people find it?"
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t guess who it is."
     ]
    },
    {
     "text": [
      "Don’t open records to find out."
     ]
    },
    {
     "text": [
      "Don’t explain, correct or argue."
     ]
    },
    {
     "text": [
      "Don’t say “your appointment”, “our records” or “as you know”."
     ]
    },
    {
     "text": [
      "Don’t say sorry for care. To be sorry for it, you must have given it."
     ]
    }
   ],
   "words": [
    {
     "label": "In public",
     "text": "We read what people write here. We don’t discuss anybody’s care in public. If you have a concern, please ring [number] and ask for [role], or see [link]."
    },
    {
     "label": "If they go on in the thread",
     "text": "We’d like to listen, and this isn’t the right place. Please ring [number]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you post, if you are unsure."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The communications team may post it for you."
     ]
    }
   ],
   "next": []
  }
 },
 "notes": {
  "relative": {
   "lead": [
    {
     "text": [
      "You may listen to a relative or a friend. What you may tell them is another question."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Thank them for telling you, and write down what worries them."
     ]
    },
    {
     "text": [
      "Ask the patient whether you may speak with them about it, and note the answer."
     ]
    },
    {
     "text": [
      "If the patient can’t say, or has died, ask your indemnifier. The duty may go on after a death."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say anything about the patient’s care before you know that you may."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "About what you may tell a relative."
     ]
    }
   ],
   "next": []
  },
  "own-page": {
   "lead": [
    {
     "text": [
      "The page is yours, so you set the rules for it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Put house rules at the top: what may stay, what will be hidden, how to complain."
     ]
    },
    {
     "text": [
      "Hide what breaks those rules, and keep a copy."
     ]
    },
    {
     "text": [
      "Leave polite criticism where it is. Hiding it may make things worse."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t hide a comment only because it hurts."
     ]
    },
    {
     "text": [
      "Don’t change the rules today to fit this post."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "mixed": {
   "lead": [],
   "do": [
    {
     "text": [
      "Take the criticism seriously and the abuse separately."
     ]
    },
    {
     "text": [
      "Report the abusive part. Look into the rest."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "abusive-comments",
     "why": [
      "For the part that is abuse."
     ]
    }
   ]
  }
 },
 "differences": [
  {
   "text": [
    "The GMC says that even unfair criticism in the media, social media too, does not free you from confidentiality."
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
    "The GDC’s standard allows no comments about patients on social networks."
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
    "Advice differs. One defence body allows a warm public apology and an offer to talk. Another strongly advises against any public answer. The words here confirm nothing, so they fit both."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Advice in Ireland is never to publish anything that might identify a patient."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "To confirm that somebody is a patient is a disclosure under HIPAA. Practices have paid for it, even where the patient had told the story first."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "The college in British Columbia advises not to answer ratings. A doctor who named a patient was found unprofessional in 2020."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "Don’t repost or quote kind comments to balance it. Praise from patients about their care may not be used to promote you."
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
    "Telling others about a patient without consent is an offence under the National Health Act."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "To let others learn that somebody is your patient may be a breach, as one paper reported in 2016."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "In a small place, a few words are enough for everyone to know who is meant."
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
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Contact the patient offline, tell them how to complain, and offer a full answer. Do not respond in public."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Criticism on social media, even if it is wrong, does not free you from the duty of confidentiality."
   ]
  },
  {
   "source": "gponline-media-2017",
   "paragraphs": [],
   "says": [
    "A public answer is best kept to your duty of confidentiality."
   ]
  },
  {
   "source": "mdu-upsetting-comments",
   "paragraphs": [],
   "says": [
    "A case study. It allows a warmer public answer than the one here."
   ]
  },
  {
   "source": "bma-online-abuse",
   "paragraphs": [],
   "says": [
    "What practices can do about abuse online."
   ]
  },
  {
   "source": "lmc-reviews",
   "paragraphs": [],
   "says": [
    "Advice to practices on what patients write about them."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3"
   ],
   "says": [
    "No information or comments about patients on social networks."
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
   "source": "nwlmcs-removal",
   "paragraphs": [],
   "says": [
    "Nobody is taken off a list because they complained."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "A practice paid after its answers to reviews gave patients away."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "Answers that held four patients’ diagnosis and treatment led to a payment and notices to the patients."
   ]
  },
  {
   "source": "us-hipaa-guide-reviews",
   "paragraphs": [],
   "says": [
    "A patient who has told the story in public has not set you free to tell it."
   ]
  },
  {
   "source": "ca-cpsbc",
   "paragraphs": [],
   "says": [
    "Resist the temptation to respond to online ratings."
   ]
  },
  {
   "source": "case-online-rating-reply",
   "paragraphs": [],
   "says": [
    "A doctor who named a patient in an answer was found unprofessional."
   ]
  },
  {
   "source": "za-mps-casebook-2014",
   "paragraphs": [],
   "says": [
    "Telling without consent is an offence under the National Health Act."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "Letting others learn that somebody is your patient may itself be a breach, as one paper reported."
   ]
  },
  {
   "source": "ie-mps-2019",
   "paragraphs": [],
   "says": [
    "Never publish what might identify a patient."
   ]
  },
  {
   "source": "au-ahpra-testimonial-tool",
   "paragraphs": [],
   "says": [
    "Who controls a page answers for praise about care that stands on it."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "Praise from patients may not be used in adverts, or quoted on a page that you control."
   ]
  },
  {
   "source": "sg-smc-advisory-2020",
   "paragraphs": [],
   "says": [
    "Praise from patients is not allowed where you have any control."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "Letters of thanks must not be published where they can be linked to the doctor."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "In a small community people may be slow to complain."
   ]
  }
 ],
 "also": [
  "Facebook group",
  "local community page",
  "bad publicity"
 ],
 "articles": [
  "complaints-on-facebook",
  "reviews-and-replies",
  "cases-review-replies",
  "managers-and-practice-pages"
 ],
 "related": [
  "patient-review",
  "abusive-comments",
  "defamatory-comments",
  "patient-recorded-consultation"
 ]
};
