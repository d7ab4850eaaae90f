import { maybeCondition } from "../lexicons/conditions.ts";
import { insultOf } from "../lexicons/insults.ts";
import { maybeMedicine } from "../lexicons/medicines.ts";
import { isAlsoWord, isFamilyName, isGivenName } from "../lexicons/names.ts";
import { type Mention, mentionOf } from "../lexicons/people.ts";
import { characteristicOf } from "../lexicons/protected-groups.ts";
import { type Word, WordFact } from "../word.ts";
import { hashOf } from "./hash.ts";

/** What the scorers know of one word, whatever stands around it. All are hashes; 0 where there is none. */
export interface WordFacts {
  readonly word: number;
  /** How it begins and ends, so that a word never seen counts as its relatives do. */
  readonly beginning: number;
  readonly longBeginning: number;
  readonly ending: number;
  /** The kind of thing it stands for: a medicine, a colleague, an insult … */
  readonly kind: number;
  /** The kind it has with a capital, where it could be a name. */
  readonly kindWithCapital: number;
}

const NAME = hashOf("<name>");
const MEDICINE = hashOf("<medicine>");
const CONDITION = hashOf("<condition>");
const INSULT = hashOf("<insult>");
const GROUP = hashOf("<group>");
const NUMBER = hashOf("<number>");
const DIGIT = /\d/g;
const NUMBER_WITH_UNIT = /^0+([a-z]+)$/;

/** The words "I", "you" and plain things say more as they are than as a kind. */
const OWN_SELVES: ReadonlySet<Mention> = new Set(["self", "reader", "thing", "idea"]);

const FACTS = new WordFact(look);

/** Facts of a word, found once. */
export function factsOf(word: Word): WordFacts {
  return FACTS.of(word);
}

function look(lower: string): WordFacts {
  const word = lower.replace(DIGIT, "0");
  const { length } = word;
  const kind = kindOf(lower, word);
  const isName = (isGivenName(lower) || isFamilyName(lower)) && !isAlsoWord(lower);
  return {
    word: hashOf(word),
    beginning: length > 4 ? hashOf(word.slice(0, 4)) : 0,
    longBeginning: length > 6 ? hashOf(word.slice(0, 6)) : 0,
    ending: length > 4 ? hashOf(word.slice(-3)) : 0,
    kind,
    kindWithCapital: isName ? NAME : kind,
  };
}

function kindOf(lower: string, word: string): number {
  if (maybeMedicine(lower)) return MEDICINE;
  if (maybeCondition(lower)) return CONDITION;
  const characteristic = characteristicOf(lower);
  if (characteristic !== undefined && characteristic !== "sex") return GROUP;
  if (insultOf(lower) !== undefined) return INSULT;
  const mention = mentionOf(lower);
  if (mention !== undefined && !OWN_SELVES.has(mention)) return hashOf(`<${mention}>`);
  if (/^0+$/.test(word)) return NUMBER;
  const unit = NUMBER_WITH_UNIT.exec(word)?.[1];
  return unit === undefined ? 0 : hashOf(`<0${unit}>`);
}
