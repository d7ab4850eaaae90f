import type { Found } from "../rule.ts";

interface Said {
  readonly words: RegExp;
  readonly message: string;
  readonly why: string;
  /** What to write instead, of one and of several; a noun that fits after "a", "another" or "the". */
  readonly instead?: readonly [one: string, more: string];
}

const OFTEN =
  "They come back because something isn't fixed yet. The name says that you've stopped asking what.";
const AGE =
  "Anybody with an old parent in your beds hears this as how theirs is spoken of. A plain word does the work.";
const DRUGS =
  "People who use drugs or alcohol stay away when they expect contempt, and some die of it. Person-first words cost nothing.";
const MIND =
  "Somebody on their worst day may read it, and so may the next person who is afraid to ask for help.";
const DYING =
  "A family may read this about the bed they sat beside. Say that somebody is dying, or say nothing.";
const NO_CAUSE =
  "A label like this stops people looking, and it is read out when what was missed comes to light.";

const SAID: readonly Said[] = [
  {
    words: /^freq/,
    message: "This is a put-down of people who come often.",
    why: OFTEN,
    instead: ["patient who comes often", "patients who come often"],
  },
  {
    words: /block/,
    message: "This blames patients for a bed that nobody has found them.",
    why: "They aren't blocking anything: they are waiting for care. Said of the system, the point is stronger.",
    instead: ["patient waiting for a safe discharge", "patients waiting for a safe discharge"],
  },
  {
    words: /waste/,
    message: "This tells people that they waste your time.",
    why: "The next person with chest pain may read it and stay at home.",
    instead: ["patient I couldn't help today", "patients I couldn't help today"],
  },
  {
    words: /^heart/,
    message: "This is a put-down of patients you find hard.",
    why: "Finding somebody hard is human, and worth saying as what it is: how the consultation felt.",
    instead: ["hard consultation", "hard consultations"],
  },
  {
    words: /^acopi/,
    message: "This is a label in place of a reason.",
    why: NO_CAUSE,
    instead: ["not managing at home", "not managing at home"],
  },
  {
    words: /seek/,
    message: "This calls somebody in pain a liar.",
    why: NO_CAUSE,
    instead: ["patient asking for pain relief", "patients asking for pain relief"],
  },
  {
    words: /^worried/,
    message: "This laughs at people for being worried.",
    why: "Some of them turn out to be right, and all of them read what you think of it.",
    instead: ["people worried about their health", "people worried about their health"],
  },
  {
    words: /crumbl|coffin|gom|gork|geriatric|departure|waiting room|cabbage patch|granny/,
    message: "This is slang that puts older patients down.",
    why: AGE,
    instead: ["frail older patient", "frail older patients"],
  },
  {
    words: /junk|smack|crack|drugg|zombie|methadone/,
    message: "This is a put-down of people who use drugs.",
    why: DRUGS,
    instead: ["patient who uses drugs", "patients who use drugs"],
  },
  {
    words: /alk(?:y|ies)|pisshead/,
    message: "This is a put-down of people who drink.",
    why: DRUGS,
    instead: ["patient who had been drinking", "patients who had been drinking"],
  },
  {
    words: /nutter|nutjob|loon|psycho|funny farm|borderline|\bpds?\b|bpd|eupd/,
    message: "This puts people with a mental illness down.",
    why: MIND,
  },
  {
    words: /sickler/,
    message: "This turns people into their illness.",
    why: "People with sickle cell disease are doubted about pain more than almost anybody. The word is part of it.",
    instead: ["patient with sickle cell disease", "patients with sickle cell disease"],
  },
  {
    words: /ctd|circling|celestial|eternal|cheyne|hasselhoff/,
    message: "This jokes about somebody dying.",
    why: DYING,
  },
  {
    words: /begum|bibi/,
    message: "This mocks patients for where their families come from.",
    why: "It is a joke about race that has ended careers. Write what hurts, and book the interpreter.",
  },
];

/** Words that may stand inside what was found, and stay. */
const KEPT = /^(?:(?:all )?the|these|some|same|another|a|this|full of) /;
const NO_NOUN = /block(?:ing)$|park|lounge|waiting room|patch|dump(?:ing|ed|er)?$|farm/;

/** What is said of a piece of slang, and the plain words for it. */
export function wordsFor(slang: string): Pick<Found, "message" | "why" | "fixes"> {
  const said = SAID.find(({ words }) => words.test(slang));
  if (said === undefined) return {};
  const { message, why, instead } = said;
  if (instead === undefined || NO_NOUN.test(slang)) return { message, why };
  const plain = instead[/s$/.test(slang) && !/acopia/.test(slang) ? 1 : 0];
  const replacement = `${KEPT.exec(slang)?.[0] ?? ""}${plain}`;
  return { message, why, fixes: [{ title: `Change it to “${plain}”`, replacement }] };
}
