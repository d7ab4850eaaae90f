import type { Topic } from "@bedside/guidance";
import type { Reading } from "../read/reading.ts";
import type { Span } from "../span.ts";
import {
  AIR,
  ALARM,
  BODY,
  DEATH,
  DRAWN,
  DRINK,
  FIGURE,
  GIFT,
  HINT,
  isAbout,
  JOB_ADVERT,
  MEETING,
  MONEY,
  MUSIC,
  OWN_NUMBER,
  OWN_PLACE,
  PICTURE,
  PRINT,
  PROMISE,
  RECORDS,
  REQUEST,
  SELLING,
  type Signals,
  says,
  signalsOf,
  TALK,
  TITLE,
  TREATMENT,
  WRITTEN,
} from "./taken-together-cues.ts";

/** What is said when no single phrase gives a draft away, and the whole of it does. */
export interface Said {
  readonly message: string;
  readonly why: string;
}

interface Case extends Said {
  readonly when: (signals: Signals) => boolean;
}

/** What is said of a topic by default, and where a plain signal tells more: the first that holds. */
interface Wordings extends Said {
  readonly cases: readonly Case[];
}

/** The words for a topic heard in the whole of a draft, chosen by what the draft plainly is. */
export function saidTogether(topic: Topic, reading: Reading, span: Span | undefined): Said {
  const wordings = WORDINGS[topic];
  const signals = signalsOf(reading, span);
  return wordings.cases.find(({ when }) => when(signals)) ?? wordings;
}

/** What is said of a topic when nothing more is known of the draft. */
export function usuallySaid(topic: Topic): Said {
  return WORDINGS[topic];
}

const WORDINGS: Readonly<Record<Topic, Wordings>> = {
  confidentiality: {
    message: "This may tell readers who a patient is.",
    why: "People who were there, or who know the family, recognise somebody from less than one would think.",
    cases: [
      {
        when: ({ answers, isMessage }) => answers && !isMessage,
        message: "This answer may show that somebody is a patient.",
        why: "Being a patient is private, even for somebody who has said so first. An answer that would suit any reader keeps it theirs.",
      },
      {
        when: says(PICTURE),
        message: "This picture, or what you say beside it, may show who a patient is.",
        why: "We can't see it. Faces, wristbands, screens and the hour it was taken all tell, and a picture of a patient needs their yes for this very use.",
      },
      {
        when: says(DEATH),
        message: "This may tell readers whose death you speak of.",
        why: "Families look for the day and the place, and the duty lasts after death. They should hear of it from you first, or not at all.",
      },
      {
        when: ({ reading }) => ["colleagues", "closed-group"].includes(reading.context.audience ?? ""),
        message: "This tells a group chat more about a patient than most of it needs.",
        why: "Only those who look after somebody need to know about them. Messages get forwarded and phones get lost.",
      },
    ],
  },
  respect: {
    message: "This could land as disrespect.",
    why: "Whoever it is about may read it one day, and so may those who care for them.",
    cases: [
      {
        when: isAbout("patient", "relative"),
        message: "This could hurt a patient or a family who reads it.",
        why: "People find what is said about patients, and remember it when they next need care.",
      },
      {
        when: ({ target, answers }) => target === "reader" || (answers && target === "person"),
        message: "This could hurt the person you are answering.",
        why: "A sharp answer gets passed on without what came before it. Say the part that is about the matter, and leave the rest.",
      },
      {
        when: isAbout("colleague"),
        message: "This could hurt a colleague who reads it.",
        why: "They will see it, or be shown it. What needs saying is better said to them, or to somebody who can change things.",
      },
      {
        when: isAbout("profession", "institution", "group"),
        message: "This puts down a whole group of people.",
        why: "You will need one another on the next shift. Saying what went wrong gets further than saying what they are like.",
      },
      {
        when: ({ jokes }) => jokes,
        message: "This joke could land as disrespect.",
        why: "Among friends it lets off steam. A stranger hears only the words, and wonders who is next.",
      },
    ],
  },
  discrimination: {
    message: "This could be read as prejudice about a group of people.",
    why: "Readers who belong to that group have to be able to trust you with their care.",
    cases: [
      {
        when: says(JOB_ADVERT),
        message: "This could tell a whole group of people not to apply.",
        why: "An advert that leans on age, sex, family or where somebody comes from can be against the law. Say what the job needs instead.",
      },
      {
        when: ({ jokes }) => jokes,
        message: "This joke rests on what a group of people is supposed to be like.",
        why: "It may be meant fondly. To those it is about it is one more time, and one of them may be your next patient.",
      },
      {
        when: ({ target, reading }) => target === "patient" || reading.signal("patient").length > 0,
        message: "This could tell some patients that they would be treated differently.",
        why: "People who expect to be judged come late or not at all. Describe what one person needs, and leave the group out of it.",
      },
      {
        when: says(/\?/),
        message: "This question carries a judgement about a group of people.",
        why: "Put as a question it still says it. If you really want to know, ask about the facts, with where you have looked.",
      },
    ],
  },
  sexualised: {
    message: "This could be read as a sexual remark.",
    why: "About anybody met through work, a remark like this costs trust even when it is meant kindly.",
    cases: [
      {
        when: ({ target, reading }) => target === "patient" || reading.signal("patient").length > 0,
        message: "This could be read as a sexual remark about a patient.",
        why: "Patients let us see and touch them because nobody thinks of them that way. There is no kind way to say it, so it is best not said.",
      },
      {
        when: ({ isMessage, answers }) => isMessage || answers,
        message: "This could be read as flirting.",
        why: "Somebody who met you through your work may not feel free to say no. If in doubt, keep it to the work.",
      },
      {
        when: isAbout("colleague", "profession"),
        message: "This could be read as a sexual remark about somebody you work with.",
        why: "They can't easily say that they mind, least of all to somebody senior. Praise the work and it can only please.",
      },
    ],
  },
  disrepute: {
    message: "This could shake people's trust in you or the profession.",
    why: "A joke or a confession among friends reads differently to a patient or an employer.",
    cases: [
      {
        when: says(DRINK),
        message: "This could be read as working when you were not fit to.",
        why: "Readers can't tell a joke from the truth here, and an employer has to ask. If it is true, occupational health or your GP can help, in private.",
      },
      {
        when: says(RECORDS),
        message: "This could be read as dishonesty about work.",
        why: "Notes, hours and exams rest on trust. If something went wrong, telling a senior today is far easier than explaining a post later.",
      },
      {
        when: ({ target, jokes }) => jokes && target !== "self",
        message: "This joke could be read as making light of people's safety.",
        why: "Those who were in the room know how you meant it. A patient who reads it wonders about their own care.",
      },
      {
        when: isAbout("institution", "profession", "colleague", "public-figure"),
        message: "This could be read as a rant.",
        why: "You may well be right. It is heard better without the heat, and by somebody who can change it.",
      },
    ],
  },
  advice: {
    message: "This reads as definite advice about somebody's health.",
    why: "A reader may act on it with nobody having asked about their medicines, their history or their fears.",
    cases: [
      {
        when: ({ answers, isMessage }) => answers || isMessage,
        message: "This gives one person definite advice without having seen them.",
        why: "A message shows you neither their history nor their medicines, and they will act on it because it is you who said it.",
      },
      {
        when: says(TREATMENT),
        message: "This tells people what to do about a treatment.",
        why: "For somebody who reads it, it will be wrong: another medicine, a pregnancy, a kidney. Say what is usual, and who can check.",
      },
      {
        when: says(ALARM),
        message: "This tells people whether they need to worry.",
        why: "The one reader for whom it is wrong may wait too long. Say which signs to act on, and where to go.",
      },
    ],
  },
  sources: {
    message: "Readers may act on this claim, and nothing says where it comes from.",
    why: "With a source beside it people can check it; without one it rests on your title alone.",
    cases: [
      {
        when: says(PROMISE),
        message: "This promises more than evidence mostly can.",
        why: "If it holds, a source will show it. If it is early, saying that it may help some people is honest and still useful.",
      },
      {
        when: says(FIGURE),
        message: "This gives a figure or a comparison, and nothing says where it comes from.",
        why: "Numbers travel further than anything else in a post. A link lets people see how old it is and whom it was counted in.",
      },
      {
        when: ({ answers }) => answers,
        message: "This answers with a claim that the other person can't check.",
        why: "In an argument a source does more than a title. Without one, both of you are left with an opinion.",
      },
    ],
  },
  role: {
    message: "This leans on professional authority without saying whose.",
    why: "Readers give weight to a professional's word: they should know your name and what you are.",
    cases: [
      {
        when: says(
          /\b(?:anonymous|anon|can'?t say (?:who|where)|secret|insider|undercover|not allowed to say)\b/,
        ),
        message: "This asks to be believed as a professional who can't be named.",
        why: "Readers can't tell an insider from an impostor. Under your name it counts for more; without it, leave the title out too.",
      },
      {
        when: says(TITLE),
        message: "Readers could take you for something that you are not, or not quite.",
        why: "Many titles sound alike to people outside. Your name, your job and your register say it in one line.",
      },
    ],
  },
  conflict: {
    message: "This could look like promotion by somebody who gains from it.",
    why: "An interest that is said openly does no harm; one that is found out does.",
    cases: [
      {
        when: says(OWN_PLACE),
        message: "This recommends something that seems to be yours.",
        why: "That is fine when readers know it. Say in the same breath that it is yours, so that nobody has to find out.",
      },
      {
        when: says(SELLING),
        message: "This reads like an advert.",
        why: "Most readers don't mind one that says so. Put the word first, and say what you get out of it.",
      },
      {
        when: says(GIFT),
        message: "This praises somebody who may have given you something.",
        why: "A free product, trip or meal counts as payment. One word at the start, “gifted” or “ad”, puts it right.",
      },
    ],
  },
  copyright: {
    message: "This may be somebody else's work.",
    why: "Whoever made it decides where it goes, and mostly asks for no more than a credit.",
    cases: [
      {
        when: says(DRAWN),
        message: "This picture may be somebody else's.",
        why: "Being easy to find does not make it free. Ask, or use one that comes with a licence, and name whoever made it.",
      },
      {
        when: says(MUSIC),
        message: "This music or film may be somebody else's.",
        why: "Even a few seconds can need a licence outside the app's own library. Linking to it is always fine.",
      },
      {
        when: says(WRITTEN),
        message: "This passes on something that somebody else wrote.",
        why: "A line or two with the author's name is fair. For more, ask; or say it in your own words and link.",
      },
    ],
  },
  defamation: {
    message: "This says something damaging about a person or an organisation that can be told.",
    why: "If it were challenged you would have to prove it, and there are safer places to raise it.",
    cases: [
      {
        when: says(HINT),
        message: "This hints at something bad about somebody who can be guessed.",
        why: "A hint that readers can follow counts as saying it. If there is something in it, tell somebody who can look into it.",
      },
      {
        when: says(BODY),
        message: "This says something damaging about a service or a firm that can be told.",
        why: "It may be true, and a post can't look into it. An inspector, a regulator or a speak-up guardian can, and they protect whoever tells them.",
      },
      {
        when: isAbout("colleague", "person", "public-figure"),
        message: "This says something damaging about one person.",
        why: "Once it is out you would have to prove it. Say what you saw, to somebody who can act on it, and keep a note of when.",
      },
    ],
  },
  boundaries: {
    message: "This mixes the personal with the professional.",
    why: "A patient may hear more in it than you mean, and a friendly tie is hard to undo.",
    cases: [
      {
        when: says(OWN_NUMBER),
        message: "This gives a patient a private way to reach you.",
        why: "It starts with one question and ends at night, with nobody covering for you and nothing in the notes. Give the number of the service.",
      },
      {
        when: says(MEETING),
        message: "This makes plans with somebody you may know as a patient.",
        why: "They may feel that they can't say no, and later you may have to treat them. Warmth is fine; plans are another thing.",
      },
      {
        when: says(MONEY),
        message: "This brings gifts or money into looking after somebody.",
        why: "It can look like a price for care, to them or to their family. Your employer's rules on gifts are there to keep you right.",
      },
      {
        when: says(REQUEST),
        message: "This takes up contact with a patient on a private account.",
        why: "They would see your life, and you theirs. Most regulators ask that we decline kindly and point to the usual way in.",
      },
      {
        when: ({ isMessage }) => isMessage,
        message: "This moves care into private messages.",
        why: "Nothing said here reaches the notes, and nobody answers when you are off. Point to the appointment line instead.",
      },
    ],
  },
  complaint: {
    message: "This answers a complaint where others can read it.",
    why: "Whatever is said in public about somebody's care, even to put it right, confirms it.",
    cases: [
      {
        when: ({ isMessage }) => isMessage,
        message: "This argues with somebody who complained.",
        why: "It can be read out later. Say sorry that they are unhappy, say how a complaint is looked into, and let that do its work.",
      },
      {
        when: ({ answers }) => !answers,
        message: "This takes a complaint to readers who were not part of it.",
        why: "The person will know that it is about them, and others may guess. Tell it to your team or your indemnifier instead.",
      },
    ],
  },
  indemnity: {
    message: "This looks like public work outside your usual practice.",
    why: "Ask your indemnifier whether it is covered before you say yes.",
    cases: [
      {
        when: says(AIR),
        message: "This looks like going on air or on screen, which your indemnity may not cover.",
        why: "Cover for looking after patients rarely reaches a studio. Ask your indemnifier, and ask the programme who stands behind you.",
      },
      {
        when: says(TALK),
        message: "This looks like speaking in public, which your indemnity may not cover.",
        why: "A talk is not care of a patient, so a claim from it may be yours alone. Ask your indemnifier and the organiser, in writing.",
      },
      {
        when: says(PRINT),
        message: "This looks like writing for the public, which your indemnity may not cover.",
        why: "Readers may act on what you write. Ask your indemnifier, and ask the publisher whether their insurance covers you.",
      },
    ],
  },
};
