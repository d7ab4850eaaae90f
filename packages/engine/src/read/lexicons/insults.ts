/**
 * Words that insult a person when they are said of one, from British, Irish, Scots, Australian, American, South
 * African, Caribbean, Nigerian, Indian, Malaysian and Filipino English. Collected by hand for Bedside; the open
 * profanity lexicon of Surge AI (MIT, see NOTICE) was read to find what was missing. Slurs against protected groups
 * are in slurs.ts. Plurals and "-ish" need not be listed: see `isInsult`.
 */

/** Nouns that are hardly ever anything but an insult. */
const NOUNS =
  "idiot moron imbecile cretin halfwit dimwit nitwit dolt dunce dullard nincompoop numbskull numskull blockhead airhead bimbo buffoon oaf simpleton ignoramus thicko dumbo dumbass jackass wally divvy plonker pillock prat twit berk wazzock numpty muppet gobshite gobdaw eejit amadan hallion skanger bawbag walloper roaster dobber fud twat arsehole asshole arsewipe shithead shitbag prick wanker tosser bellend knobhead dickhead bastard cunt fuckwit cockwomble bollix scumbag toerag ratbag lowlife sleazebag slimeball pervert perv weasel bootlicker lickspittle crybaby sook whiner moaner whinger layabout scrounger sponger freeloader bludger deadbeat waster timewaster skiver shirker slacker slob windbag blowhard jobsworth busybody battleaxe bitch slapper skank minger munter lardarse lardass chav bogan yob lout oik pleb peasant nutjob nutter nutcase fruitcake loony lunatic psycho weirdo junkie smackhead crackhead druggie alkie pisshead hypochondriac malingerer drongo galah dropkick doos domkop poephol mompie bodoh bengap bangang mumu olodo bobo tanga gago chutiya gadha bewakoof fala hypocrite turncoat bampot clown scum snowflake harridan fatso";

/** Nouns that insult only as what somebody is called: "the old cow", "you absolute melt". */
const CALLED =
  "cow pig sow heifer mare goat rat toad snake dragon trout donkey ass monkey ape sheep whale hippo elephant slug worm maggot animal robot sheep puppet zombie vegetable potato cabbage toddler brat princess diva madam disgrace embarrassment liability dinosaur fossil relic liar crook thief charlatan quack cowboy butcher troll monster spanner rocket bat biddy baggage creature rabble shower hack sod beggar bugger article wimp fool slag creep dope knob witch ghoul vulture bully thug tyrant dictator scab freak hag scrubber coward goon loser git parasite leech cockroach vermin bloodsucker neanderthal troglodyte savage";

/** Adjectives that insult a person. Said of a printer, an idea or a day they insult nobody. */
const ADJECTIVES =
  "useless thick lazy laziest spineless gutless pathetic vile stupid stupidest dozy gobby feckless clueless incompetent gormless brainless braindead ignorant spiteful nasty nastiest ugly ugliest stinking filthy dumb dumbest moronic slovenly workshy arrogant pompous odious repulsive revolting witless talentless toothless inbred insufferable obnoxious halfwitted dimwitted slimy sleazy snivelling whingeing whinging bleating entitled cowardly ungrateful tiresome illiterate minging gullible deluded delusional unhinged demented sanctimonious snotty snooty shameless heartless soulless worthless scrounging thieving tinpot smirking weaselly wimpy mardy stroppy mouthy loudmouthed uncouth grubby scruffy malodorous bovine porcine porky lardy tubby podgy flabby moaning selfish smelly";

export type Insult = "noun" | "called" | "adjective";

const KINDS: ReadonlyMap<string, Insult> = new Map([
  ...CALLED.split(" ").map((word): [string, Insult] => [word, "called"]),
  ...ADJECTIVES.split(" ").map((word): [string, Insult] => [word, "adjective"]),
  ...NOUNS.split(" ").map((word): [string, Insult] => [word, "noun"]),
]);

const PLURALS: ReadonlyMap<string, Insult> = new Map(
  [...KINDS].flatMap(([word, kind]) => (kind === "adjective" ? [] : [[plural(word), kind] as const])),
);

function plural(word: string): string {
  if (/(?:s|sh|ch|x)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What kind of insult a lower-case word can be; undefined for all others. */
export function insultOf(word: string): Insult | undefined {
  return KINDS.get(word) ?? PLURALS.get(word);
}

export const INSULT_WORDS: readonly string[] = [...KINDS.keys(), ...PLURALS.keys()];
