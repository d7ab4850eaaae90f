// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "searching-for-a-patient",
 "title": "Looking a patient up online",
 "saying": "Is it all right to look a patient up online?",
 "summary": "If somebody’s life may depend on it, act. If it is for their care, ask them. If you are only curious or fond of them, leave it.",
 "topics": [
  "boundaries",
  "confidentiality"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.4,
 "first": [
  {
   "text": [
    "Hands off the keys for a minute. What do you hope to find, and what would you do with it?"
   ]
  },
  {
   "text": [
    "Ask yourself whether you would tell them that you looked."
   ]
  },
  {
   "text": [
    "Wanting to know how somebody is doing is human. You are not a bad clinician for it."
   ]
  }
 ],
 "start": "why",
 "questions": {
  "why": {
   "id": "why",
   "ask": "Why do you want to look, or have you looked?",
   "answers": [
    {
     "id": "danger",
     "text": "Somebody’s life may be at risk right now",
     "to": "danger",
     "adds": []
    },
    {
     "id": "missing",
     "text": "They can’t be reached, or nobody knows who they are",
     "to": "tried",
     "adds": []
    },
    {
     "id": "care",
     "text": "I think it would help their care",
     "to": "could-ask",
     "adds": []
    },
    {
     "id": "proof",
     "text": "To see whether what they told me is true",
     "to": "proof",
     "adds": []
    },
    {
     "id": "curious",
     "text": "I wonder about them, or I am fond of them",
     "to": "leave-it",
     "adds": []
    },
    {
     "id": "chance",
     "text": "I came across it without looking",
     "to": "seen",
     "adds": []
    },
    {
     "id": "looked",
     "text": "I have looked already",
     "to": "did",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure why",
     "to": "leave-it",
     "adds": []
    }
   ]
  },
  "tried": {
   "id": "tried",
   "ask": "Have you tried the usual ways?",
   "help": [
    "Phone, letter, next of kin, family doctor, a visit, the police."
   ],
   "answers": [
    {
     "id": "no",
     "text": "Not all of them",
     "to": "usual",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, and there is reason to fear for them",
     "to": "agree",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure what else there is",
     "to": "usual",
     "adds": []
    }
   ]
  },
  "could-ask": {
   "id": "could-ask",
   "ask": "Could you ask them?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, they can answer",
     "to": "ask-them",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, and it can’t wait",
     "to": "agree",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "ask-them",
     "adds": []
    }
   ]
  },
  "proof": {
   "id": "proof",
   "ask": "What would you use it for?",
   "answers": [
    {
     "id": "driving",
     "text": "I fear that they or others may be hurt",
     "to": "tell",
     "adds": []
    },
    {
     "id": "report",
     "text": "A report, a claim or a court",
     "to": "not-yours",
     "adds": []
    },
    {
     "id": "doubt",
     "text": "I doubt their story",
     "to": "ask-them",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "not-yours",
     "adds": []
    }
   ]
  },
  "seen": {
   "id": "seen",
   "ask": "What did you see?",
   "answers": [
    {
     "id": "nothing",
     "text": "Nothing that bears on their care",
     "to": "close",
     "adds": []
    },
    {
     "id": "danger",
     "text": "They may be about to harm themselves or somebody",
     "to": "danger",
     "adds": []
    },
    {
     "id": "worry",
     "text": "Something that makes me fear for them or for a child",
     "to": "tell",
     "adds": []
    },
    {
     "id": "clash",
     "text": "Something that does not fit what they told me",
     "to": "ask-them",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure what it means",
     "to": "tell",
     "adds": []
    }
   ]
  },
  "did": {
   "id": "did",
   "ask": "What did you do besides looking?",
   "answers": [
    {
     "id": "only",
     "text": "Nothing. I looked",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "more",
     "text": "I followed, liked, wrote, saved it or used it",
     "to": "inquiry",
     "adds": [
      "more"
     ]
    },
    {
     "id": "noticed",
     "text": "They have noticed",
     "to": "inquiry",
     "adds": [
      "noticed"
     ]
    },
    {
     "id": "records",
     "text": "I looked in records that I had no need to see",
     "to": "inquiry",
     "adds": [
      "records"
     ]
    },
    {
     "id": "breach",
     "text": "I showed it to others, or told them",
     "to": "keep",
     "adds": [
      "passed-on"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure what shows",
     "to": "inquiry",
     "adds": [
      "more",
      "noticed"
     ]
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or might they?",
   "help": [
    "The patient, a colleague, your employer, a regulator. A request for data counts too."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "own",
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
     "text": "I am not sure",
     "to": "keep",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Get help to them now. A search comes second",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "You don’t need proof. A fear that you can put into words is enough."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring the emergency number. Give the name, the last known place, and what you saw or heard."
     ]
    },
    {
     "text": [
      "Ring the person, if you can do it while somebody else rings for help."
     ]
    },
    {
     "text": [
      "Tell the team that looks after them, or whoever is on call."
     ]
    },
    {
     "text": [
      "If a public page may show where they are, one quick look is fair. Ask a senior first if that takes no time."
     ]
    },
    {
     "text": [
      "Write down what you looked at, when, why, and what you did."
     ]
    },
    {
     "text": [
      "Tell the person later that you looked, when they are well enough."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t spend time on the screen before you ring."
     ]
    },
    {
     "text": [
      "Don’t write to them from your own account."
     ]
    },
    {
     "text": [
      "Don’t use a false name to get in."
     ]
    },
    {
     "text": [
      "Don’t ask for help on social media with their name."
     ]
    }
   ],
   "words": [
    {
     "label": "To the emergency service",
     "text": "I am worried that somebody may be about to come to harm. I can give you a name and an address. I saw a post that sounds like a goodbye. I don’t know where they are now."
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "Now."
     ]
    },
    {
     "role": "police",
     "why": [
      "If they are missing and not thought to be dying."
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
      "When it is over. It stays with you."
     ]
    }
   ],
   "next": []
  },
  "usual": {
   "id": "usual",
   "title": "Try the usual ways first",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "They are quicker than you think, and nobody’s trust is spent."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring, then write. Try at another time of day."
     ]
    },
    {
     "text": [
      "Look in the record for next of kin, and for whom they said you may speak to."
     ]
    },
    {
     "text": [
      "Ask the family doctor, the key worker or the ward."
     ]
    },
    {
     "text": [
      "If you fear for them, ask the police to look in on them."
     ]
    },
    {
     "text": [
      "For somebody unknown in hospital, let the police or security search. They know how."
     ]
    },
    {
     "text": [
      "Agree with a senior when you will stop, and note it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t write to them or their family by social media. Others may read it."
     ]
    },
    {
     "text": [
      "Don’t look for them from reception to chase a debt."
     ]
    },
    {
     "text": [
      "Don’t look at friends’ pages."
     ]
    }
   ],
   "words": [
    {
     "label": "A message for a voicemail",
     "text": "Hello, this is Sam. Please could you ring me back on this number when you hear this? Thank you."
    }
   ],
   "ring": [
    {
     "role": "police",
     "why": [
      "If you fear for them."
     ]
    },
    {
     "role": "employer",
     "why": [
      "A senior, or whoever looks after safeguarding."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you think that only a search is left."
     ]
    }
   ],
   "next": []
  },
  "agree": {
   "id": "agree",
   "title": "Look only with a senior’s yes, and only as far as it takes",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "There may be a good reason. Make it one that you could explain to them afterwards."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask a senior, and somebody for safeguarding if there is one. Two heads are better."
     ]
    },
    {
     "text": [
      "Write down first what you need to know and why nothing else will do."
     ]
    },
    {
     "text": [
      "Look at what is open to all, once, from a work device."
     ]
    },
    {
     "text": [
      "Stop when you have it."
     ]
    },
    {
     "text": [
      "Note in the record what you found, and that it may be wrong or be somebody else."
     ]
    },
    {
     "text": [
      "Tell the person as soon as they are well enough."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t follow, like, comment or log in to see more."
     ]
    },
    {
     "text": [
      "Don’t use a false account, or somebody else’s."
     ]
    },
    {
     "text": [
      "Don’t keep pictures on your own phone."
     ]
    },
    {
     "text": [
      "Don’t act on a post alone. Check it with somebody who knows."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, afterwards",
     "text": "I want you to hear this from me. When we could not reach you, we were worried, and we looked at what was open on your page. We did it once and wrote it down. How do you feel about that?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A senior, and safeguarding, before you look."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If there is time."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it shows a crime or a danger."
     ]
    }
   ],
   "next": []
  },
  "ask-them": {
   "id": "ask-them",
   "title": "Ask them. It is theirs to tell",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "What stands on a page may be old, a joke, or another person. A question gives you the truth more often than a search does."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask openly, and say why you ask."
     ]
    },
    {
     "text": [
      "If they offer to show you something, look at it together."
     ]
    },
    {
     "text": [
      "If you came across it by chance, say so. Say that you looked no further."
     ]
    },
    {
     "text": [
      "Listen for why two stories differ. Pain and bad days do not show in pictures."
     ]
    },
    {
     "text": [
      "Write in the notes what they told you."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t try to catch them out."
     ]
    },
    {
     "text": [
      "Don’t write a post into the notes as a fact."
     ]
    },
    {
     "text": [
      "Don’t let it change their care before you have talked."
     ]
    }
   ],
   "words": [
    {
     "label": "By chance, and it does not fit",
     "text": "I would rather be open with you. I came across something of yours online without looking for it. It made me wonder how things are. Would you like to tell me?"
    },
    {
     "label": "If it may help",
     "text": "Would it help to show me? Only if you want to. I won’t look at anything without you."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A supervisor, before you raise it, if it feels hard."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If they are angry that you saw it."
     ]
    }
   ],
   "next": []
  },
  "not-yours": {
   "id": "not-yours",
   "title": "Leave that to those whose task it is",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You are there to look after them. If they think that you also check up on them, they will stop telling you things."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report what you heard, saw and measured in the room. No more."
     ]
    },
    {
     "text": [
      "If an insurer, a lawyer or a court wants it, let them look and let them say so."
     ]
    },
    {
     "text": [
      "If somebody hands you print-outs, ask where they come from, and whether the patient knows."
     ]
    },
    {
     "text": [
      "If a team does this as a habit, ask for a policy, and say that patients should be told."
     ]
    },
    {
     "text": [
      "Ask your indemnifier, if you are told to look."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t look for your own proof."
     ]
    },
    {
     "text": [
      "Don’t let pictures from a party sway a choice about care."
     ]
    },
    {
     "text": [
      "Don’t share what a colleague found."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever asks you to look",
     "text": "I can report what I found when I saw the person. I don’t search online for anybody I look after. If you need that, please ask them, or do it yourselves and tell them."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer a lawyer or an insurer."
     ]
    },
    {
     "role": "employer",
     "why": [
      "For the policy, or to ask for one."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If a court order is mentioned."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a lawyer or a court has written."
     ]
    }
   ]
  },
  "leave-it": {
   "id": "leave-it",
   "title": "Leave it. The wish will pass",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It is open to all, that is true. They still did not open it to you as the one who looks after them. Apps may show them that you came."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Close the page. Write down, for yourself, what you were hoping for."
     ]
    },
    {
     "text": [
      "If you miss somebody, tell a colleague or your supervisor. Letters to the ward are fine to read."
     ]
    },
    {
     "text": [
      "If an app keeps offering you patients, turn off contact upload and suggestions."
     ]
    },
    {
     "text": [
      "If it draws you back again and again, say so to somebody early. It is a common thing."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t read on because nobody will know."
     ]
    },
    {
     "text": [
      "Don’t follow, like or write."
     ]
    },
    {
     "text": [
      "Don’t take a name, number or address out of the records for it."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "Your supervisor, if you feel drawn."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t stop, or grieve for them."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you are falling in love, before you do anything."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-friend-request",
     "why": [
      "If they have asked you to connect."
     ]
    }
   ]
  },
  "close": {
   "id": "close",
   "title": "Close it, and that is the end of it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You did not look for it. You need not tell anybody, and you need not feel bad."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Close it and look no further."
     ]
    },
    {
     "text": [
      "Mute or hide the page, so that it does not come up again."
     ]
    },
    {
     "text": [
      "If it comes up with them, say plainly that you saw it by chance."
     ]
    },
    {
     "text": [
      "Turn off contact upload, if it keeps happening."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t scroll on."
     ]
    },
    {
     "text": [
      "Don’t like it, save it or share it."
     ]
    },
    {
     "text": [
      "Don’t put it in the notes."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A supervisor, if it happens a lot."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If they say that you looked on purpose."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-found-my-account",
     "why": [
      "If they have found you, too."
     ]
    }
   ]
  },
  "tell": {
   "id": "tell",
   "title": "Take the worry down the usual road",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "What you saw may be wrong, but it may be right. Somebody should weigh it today, and it should not be you alone."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell a senior or whoever looks after safeguarding, today. Say how you came to see it."
     ]
    },
    {
     "text": [
      "Look no further. They decide whether anybody does."
     ]
    },
    {
     "text": [
      "If you can, ask the person. Say what you saw and why it worries you."
     ]
    },
    {
     "text": [
      "If they drive and should not, ask your indemnifier what you may or must tell, and whom."
     ]
    },
    {
     "text": [
      "Note the worry, where it came from, and what was decided."
     ]
    },
    {
     "text": [
      "If it gets worse, ring the emergency number."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t gather more proof."
     ]
    },
    {
     "text": [
      "Don’t write to them online."
     ]
    },
    {
     "text": [
      "Don’t keep it to yourself because of how you saw it."
     ]
    }
   ],
   "words": [
    {
     "label": "To the safeguarding lead",
     "text": "I came across a post by chance. It makes me fear for somebody. I have looked at nothing else. I would like to tell you what I saw, and ask what we should do today."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A senior, or safeguarding."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you tell anybody outside."
     ]
    },
    {
     "role": "emergency",
     "why": [
      "If there is danger now."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it weighs on you."
     ]
    }
   ],
   "next": []
  },
  "own": {
   "id": "own",
   "title": "Stop here, and be open about it if it matters",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You are not the first. In ",
      {
       "link": "one survey",
       "to": "source:quantiamd-2011"
      },
      " 16% of US doctors had visited a patient’s page. What counts is what you do from here."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look no more."
     ]
    },
    {
     "text": [
      "Tell a supervisor if it bears on care, or if you would feel caught."
     ]
    },
    {
     "text": [
      "If they ask, say yes, say why, and say sorry."
     ]
    },
    {
     "text": [
      "Think what it was about: worry, fondness, tiredness. Plan for the next time."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use what you found in their care, unless they know."
     ]
    },
    {
     "text": [
      "Don’t say that it was an accident if it was not."
     ]
    },
    {
     "text": [
      "Don’t look to see whether they have looked back."
     ]
    }
   ],
   "words": [
    {
     "label": "If they have noticed",
     "text": "Yes, I looked at your page. I should have asked you. I am sorry. I have not looked since, and I won’t. If you would rather see somebody else, I will see to it."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If they are upset, or you did more than look."
     ]
    },
    {
     "role": "employer",
     "why": [
      "A supervisor you trust."
     ]
    }
   ],
   "next": []
  },
  "keep": {
   "id": "keep",
   "title": "Leave everything as it is, and ring",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Somebody may ask what you looked at, and when. The plain truth with its traces serves you best."
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
      "Write down what you looked at, when, how often and why, while you remember it."
     ]
    },
    {
     "text": [
      "Keep messages and pictures, if there are any."
     ]
    },
    {
     "text": [
      "Stop looking, also at what they may be saying of you."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete your history, messages or follows."
     ]
    },
    {
     "text": [
      "Don’t write to the patient."
     ]
    },
    {
     "text": [
      "Don’t ask a colleague to say that it was for work."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "First."
     ]
    },
    {
     "role": "union",
     "why": [
      "Before a meeting with your employer."
     ]
    },
    {
     "role": "support",
     "why": [
      "Shame is heavy. Share it."
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
  }
 },
 "notes": {
  "more": {
   "lead": [
    {
     "text": [
      "A follow, a like or a saved picture says more than a look. Don’t undo it all in a rush. Ask first, as it may be asked about."
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
      "Before you undo or explain anything."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-friend-request",
     "why": [
      "If you are now linked to each other."
     ]
    }
   ]
  },
  "passed-on": {
   "lead": [
    {
     "text": [
      "Once others have seen it, it is no longer only yours to put right. “It was open to all” does not help. Coming from you, it says who they are to you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell your manager and whoever looks after patients’ information, today."
     ]
    },
    {
     "text": [
      "Ask those who got it to stop there, and to tell you what they did with it."
     ]
    }
   ],
   "dont": [],
   "words": [
    {
     "label": "To your manager",
     "text": "I looked somebody up and I passed on what I saw. I should not have. I have kept the messages. Whom do I need to tell today?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. Some places have a short time limit."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager."
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
  "noticed": {
   "lead": [
    {
     "text": [
      "It is far better to hear it from you. Talk to a senior today and agree who speaks to them."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "records": {
   "lead": [
    {
     "text": [
      "That is another matter, and a graver one. Who opened which record can usually be seen. Taking contact details from records to write to a patient ",
      {
       "link": "has led to a warning",
       "to": "source:case-details-from-records"
      },
      "."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell whoever looks after patients’ information, after you have rung your indemnifier."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "ig",
     "why": [
      "For records that you had no need to open."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "For what work has to do next."
     ]
    }
   ]
  }
 },
 "differences": [
  {
   "text": [
    "The Medical Defence Union found no text of the GMC on searching for patients. The GMC does ask for respect for their privacy on every channel."
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
    "The NMC counts pursuing a relationship with a patient online among the things that put registration at risk."
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
    "The HCPC says to keep boundaries with the people who use services, and their carers."
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
    "Never start a contact on social media with a patient."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "In a survey of state boards, 77% would probably look into improper contact with patients."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Advice from 2013 gives an emergency as a case where a look may be right."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "Check with your indemnifier what the present guide says about following patients online."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "Where everybody knows everybody, you will hear things. The same line holds: don’t look, and ask."
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
   "source": "mdu-google-patient",
   "paragraphs": [],
   "says": [
    "It found no text of the GMC on searching for patients."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18"
   ],
   "says": [
    "Patients have dignity and a right to privacy on social media of any kind."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Keep boundaries with the people who use your services and their carers."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Building or pursuing a relationship with a patient online can put registration at risk."
   ]
  },
  {
   "source": "quantiamd-2011",
   "paragraphs": [],
   "says": [
    "In a survey of more than 4,000 US doctors, 16% had visited a patient’s profile."
   ]
  },
  {
   "source": "au-mda-national-2013",
   "paragraphs": [],
   "says": [
    "It gives an emergency as an example where a look may be right."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "Of US boards, 77% said that they would probably look into improper contact with patients."
   ]
  },
  {
   "source": "case-details-from-records",
   "paragraphs": [],
   "says": [
    "Taking contact details from records to write to a patient led to a warning."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Somebody unnamed may still be identified, and what was deleted may be found."
   ]
  },
  {
   "source": "sg-smc-eceg-2016",
   "paragraphs": [],
   "says": [
    "Do not start social-media relationships with patients."
   ]
  }
 ],
 "also": [
  "googling a patient",
  "look up"
 ],
 "articles": [
  "looking-patients-up",
  "boundaries-online",
  "online-disinhibition"
 ],
 "related": [
  "patient-found-my-account",
  "patient-friend-request",
  "regulator-letter"
 ]
};
