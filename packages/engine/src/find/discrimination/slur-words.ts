import type { Found } from "../rule.ts";

interface Decent {
  readonly words: RegExp;
  /** What such a word is aimed at, as the message says it. */
  readonly about: string;
  /** What to write instead, in the singular and the plural, where anything would do. */
  readonly instead?: readonly [one: string, more: string];
}

const DECENT: readonly Decent[] = [
  {
    words: /^(?:pikey|gypp?o|gippo|knacker|tinker)/,
    about: "Travellers and Roma people",
    instead: ["Traveller", "Travellers"],
  },
  { words: /^paki/, about: "people of South Asian descent", instead: ["Asian", "Asian people"] },
  { words: /^bangla$/, about: "people from Bangladesh", instead: ["Bangladeshi", "Bangladeshis"] },
  {
    words: /^(?:chink|gook|zipperhead|chinam|oriental|chingchong)/,
    about: "East Asian people",
    instead: ["East Asian", "East Asian people"],
  },
  {
    words: /^(?:nigg|nignog|darki|coon|jigaboo|golliwog|wog|kaffir|sambo)/,
    about: "Black people",
    instead: ["Black", "Black people"],
  },
  {
    words: /^(?:k?werekwere|makwerekwere|basiyazi|pendatang|wetback|beaner)/,
    about: "people from abroad",
    instead: ["migrant", "people from abroad"],
  },
  { words: /^(?:tranny|trannies|shemale|troon)/, about: "trans people", instead: ["trans", "trans people"] },
  {
    words: /^(?:retard|mong|spa[zs]|flid|cripple)/,
    about: "disabled people",
    instead: ["disabled", "disabled people"],
  },
  {
    words: /^(?:poof|faggot|bender|homo|batty|chichiman|moffie|sodomite)/,
    about: "gay men",
    instead: ["gay", "gay men"],
  },
  { words: /^(?:dyke|lezz|lesbo)/, about: "lesbians", instead: ["lesbian", "lesbians"] },
  { words: /^(?:yid|kike|kyke|jewboy)/, about: "Jewish people", instead: ["Jewish", "Jewish people"] },
  { words: /^(?:kuffar|raghead|towelhead|fenian|taig)/, about: "people of a faith" },
  {
    words: /^(?:half|injun|squaw|redskin|boong|abeed|dothead|dago|spic|wop|coolie)/,
    about: "people of a race or nation",
  },
];

/** What the slur is aimed at, and the decent word where the sentence can keep one. */
export function decentWordFor(slur: string): Pick<Found, "message" | "fixes"> {
  const decent = DECENT.find(({ words }) => words.test(slur));
  if (decent === undefined) return {};
  const replacement = decent.instead?.[slur.endsWith("s") ? 1 : 0];
  return {
    message: `This is a slur against ${decent.about}.`,
    fixes: replacement === undefined ? [] : [{ title: `Change it to “${replacement}”`, replacement }],
  };
}
