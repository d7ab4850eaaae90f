import { namesIn } from "../../read/names.ts";
import type { Reading } from "../../read/reading.ts";
import { speaksOfWork } from "../../read/work.ts";

/** What a draft is about as a whole, which decides how an insult in it is meant. Each is found once, when asked for. */
export interface Scene {
  /** It, or what it answers, speaks of work or care. */
  readonly isOfWork: boolean;
  /** It is about a match, and not about work. */
  readonly isOfSport: boolean;
  /** It speaks of waiting lists and trolleys, as those do who run health care down from outside. */
  readonly isOfWaiting: boolean;
  /** The author is known to be a professional: what they say of anybody is read as theirs. */
  readonly isProfessionals: boolean;
  /** One person is written to who can be told: by name, or as "the man in bay 3 who …". */
  readonly isSpokenTo: boolean;
  /** What is answered speaks of care that somebody had from the author or the author's place. */
  readonly answersPatient: boolean;
  /** "Did Yvonne resign?" – "A lazy cow …": the answered text says who is meant. */
  readonly isNamedInAnswered: boolean;
}

const scenes = new WeakMap<Reading, Scene>();

export function sceneOf(reading: Reading): Scene {
  let scene = scenes.get(reading);
  if (scene === undefined) {
    scene = new ReadScene(reading);
    scenes.set(reading, scene);
  }
  return scene;
}

const SPORT =
  /\b(?:nil|strikers?|referees?|ref|var|goalie|goalkeeper|penalty|offside|kick-?off|premier league|derby|fixture|half[- ]time|full[- ]time|wickets?|innings|arsenal|man utd|man city|chelsea|liverpool|spurs|tottenham|everton|rangers|celtic)\b/;
const AT_WORK =
  /\b(?:wards?|patients?|nurses?|doctors?|clinic|surgery|hospital|relatives?|consultants?|registrars?|receptionists?)\b/;
const WAITING = /\b(?:waiting (?:list|time|room)s?|queues?|trolleys?|beds)\b/;
// A review, a complaint, somebody's worry about their own care or their family's.
const OF_OWN_CARE =
  /\b(?:[1-5] stars?|zero stars|waited|waiting|hours?|hrs|appointments?|complain\w*|no aftercare|refund|we paid|i paid|my (?:mother|mum|mam|father|dad|son|daughter|husband|wife|baby|nan|gran|face|tooth|teeth|scan|results?|surgery|operation|records?|notes)(?:'s)?|misdiagnos\w*|you missed|felt worse|your (?:surgery|clinic|practice|hospital|receptionists?|staff))\b/;
// "To the man in the waiting room who …": somebody who'd know that it is about them, and so would others there.
const TO_SOMEBODY =
  /(?:^|[.!?\n] ?)(?:and )?to (?:the|that) (?:[\w'-]+ ){0,2}(?:man|woman|lady|bloke|gentleman|guy|lad|girl|daughter|son|father|mother|mum|dad|patient|relative|husband|wife|couple|family|doctor|nurse|registrar|consultant)\b/;

class ReadScene implements Scene {
  readonly #reading: Reading;
  readonly #known = new Map<keyof Scene, boolean>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get isOfWork(): boolean {
    return this.#once("isOfWork", (reading) => speaksOfWork(reading));
  }

  get isOfSport(): boolean {
    return this.#once("isOfSport", (reading) => reading.has(SPORT) && !reading.has(AT_WORK));
  }

  get isOfWaiting(): boolean {
    return this.#once("isOfWaiting", (reading) => reading.has(WAITING));
  }

  get isProfessionals(): boolean {
    const { profession, author } = this.#reading.context;
    return (profession ?? author?.bio) !== undefined;
  }

  get isSpokenTo(): boolean {
    return this.#once("isSpokenTo", (reading) => reading.has(TO_SOMEBODY) || isCalledByName(reading));
  }

  get answersPatient(): boolean {
    return this.#once("answersPatient", ({ replyTo, context }) => {
      return replyTo !== undefined && context.audience !== "colleagues" && replyTo.has(OF_OWN_CARE);
    });
  }

  get isNamedInAnswered(): boolean {
    return this.#once("isNamedInAnswered", ({ replyTo }) => {
      return replyTo !== undefined && namesIn(replyTo).some(({ isPublic, isWeak }) => !isPublic && !isWeak);
    });
  }

  #once(what: keyof Scene, find: (reading: Reading) => boolean): boolean {
    const found = this.#known.get(what) ?? find(this.#reading);
    this.#known.set(what, found);
    return found;
  }
}

const GREETING = /(?:^|[.!?\n,] ?)(?:(?:dear|hi|hello|hey|listen|look|oi|right|ok|morning)[, ]+)?$/i;

/** "Dear Dr Scanlon,", "Sandeep you …", "…, Keith." */
function isCalledByName(reading: Reading): boolean {
  return namesIn(reading).some(({ start, end, isPublic }) => {
    if (isPublic) return false;
    const before = reading.text.slice(Math.max(0, start - 14), start);
    const after = reading.text.slice(end, end + 6);
    if (GREETING.test(before)) return /^(?:,| you\b| - |:|!)/.test(after);
    return /, $/.test(before) && /^(?:[.!?,]|$)/.test(after);
  });
}
