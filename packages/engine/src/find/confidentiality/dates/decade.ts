import type { Sex } from "../../../read/shorthand.ts";

const DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"];
const POSSESSIVE = { female: "her", male: "his" };
const ADULT = { female: "woman", male: "man" };

/** A wider age, to stand behind a noun or a verb: "in her eighties", "a teenager", "over eighty". */
export function decadeOf(years: number, sex?: Sex): string {
  const child = childOf(years);
  if (child !== undefined) return child;
  const decade = DECADES[Math.floor(years / 10) - 2];
  if (decade === undefined) return "over eighty";
  return `in ${sex === undefined ? "their" : POSSESSIVE[sex]} ${decade}`;
}

/** The same with somebody to be it: "a woman in her eighties", "a young child". */
export function personOf(years: number, sex?: Sex, noun?: string): string {
  const child = childOf(years);
  if (child !== undefined) return child;
  const who = noun ?? (sex === undefined ? "person" : ADULT[sex]);
  return `a ${who} ${decadeOf(years, sex ?? sexOf(noun))}`;
}

/** The word for somebody of this age who is not grown up. */
function childOf(years: number): string | undefined {
  if (years < 1) return "a baby";
  if (years < 5) return "a young child";
  if (years < 13) return "a child";
  return years < 20 ? "a teenager" : undefined;
}

/** The sex that a noun says: lady, gentleman. */
export function sexOf(noun: string | undefined): Sex | undefined {
  if (noun === undefined) return undefined;
  if (
    /^(?:woman|lady|girl|female|lass|nan|gran|granny|mum|mother|widow|wife|sister|daughter|lassie|wahine)$/.test(
      noun,
    )
  )
    return "female";
  if (
    /^(?:man|gent|gentleman|boy|male|lad|bloke|chap|fella|guy|dad|father|widower|husband|brother|son|laddie)$/.test(
      noun,
    )
  )
    return "male";
  return undefined;
}
