import { insultOf } from "../lexicons/insults.ts";
import { characteristicOf } from "../lexicons/protected-groups.ts";
import { SLURS, SLURS_OF_A_PERSON, SLURS_OF_PEOPLE } from "../lexicons/slurs.ts";

/**
 * Kinds of words that tell how a group of people is spoken of. A group's own name is never looked at: every group is the
 * same word to what is learned here, so that naming one says nothing.
 */
const WORDS_BY_KIND = {
  group:
    "homo homos asexual asexuals pansexual lesbianism transgenders transgendered transsexuals transgenderism arabic semite semites zionist zionists minority minorities negro negroes colored japanese korean koreans indians canadian europeans european israelis israeli inuit cherokee biracial islamist islamists islamics koran quran mosques mohammed muhammad torah talmud rabbi rabbis synagogue sharia judaism catholicism hinduism sikhism rastafarian taoist taoists mormonism disability disabilities handicapped crippled schizophrenia paralyzed paralysed autistics lgbtqa younger teenage middle-aged millenial blm illegals poc",
  sex: "women woman men girls girl ladies female females male womens women's feminist feminists feminism femininity wives",
  sexist:
    "bitch bitches bitchy whore whores slut sluts slutty cunt cunts hoe hoes thot thots skank skanks femoid femoids foid foids roastie roasties slag slags milf milfs tits feminazi feminazis pussies",
  others: "they them their they're theyre those these themselves",
  harm: "kill killed killing kills shoot shot hang hanged lynch lynched burn burnt stab rape raped beat beating punch slap bomb gas gassed exterminate exterminated eradicate wipe destroy eliminate slaughter murder die dead drown hunt attack execute executed genocide smash choke nuke",
  exclude:
    "deport deported deporting ban banned banish expel send sent remove removed kick kicked leave leaving wall border borders invade invading invaders invasion infest infested infesting overrun flood flooding replace replacing allowed allow belong belongs repatriate isolate ghetto ghettos jail lock locked imprison segregate",
  filth:
    "dirty filthy disgusting disease diseased diseases gross stink stinks stinking smell smells smelly nasty vermin scum parasites parasite rats rat cockroaches animals animal apes ape monkeys monkey subhuman subhumans inhuman savages savage trash garbage rubbish plague pest pests pigs pig dogs scourge disgust sicken sickening vile repulsive unclean infected inbred cattle beasts cult",
  lesser:
    "stupid dumb inferior lazy weak worthless useless ugly primitive uncivilized uncivilised backward backwards uneducated illiterate retarded incapable incompetent crazy insane hysterical burden leeches leech freeloaders unfit abnormal unnatural immoral sinful sin sinners perverted perverts pervert degenerate degenerates deviant defective abomination shallow manipulative hypergamous delusional freaks freak evil wicked",
  crime:
    "terrorist terrorists terrorism criminals criminal crime crimes rapist rapists murderers thieves thief steal steals stealing stole liars liar lie lying cheat cheats cheating greedy rob drug dealers gang gangs violent dangerous danger threat pedophiles pedophile paedophiles groomers grooming thugs thug traitors traitor conspiracy dominate ruin ruined ruining scam fake bombers predators",
  hate: "hate hated hates despise detest loathe sick tired stand fuck fucking fucked damn bloody fed",
  warm: "love loves loved respect respected respectful equal equality equally beautiful wonderful proud pride support supporting supports kind amazing friends friend friendly welcome thank thanks deserve deserves human humans dignity happy brave hardworking generous talented inspiring inclusive rights valid strong lovely great good best better brilliant celebrate",
  counter:
    "racist racism racists sexist sexism misogyny misogynist homophobic homophobia transphobic islamophobia antisemitism antisemitic bigot bigots bigotry prejudice prejudiced discrimination discriminate stereotype stereotypes stereotyping hateful wrong unacceptable stigma oppression oppressed ignorance ignorant judge harassment abuse abused",
  sweeping:
    "all every everyone always never most many typical none only just really actually nothing too ever",
} as const satisfies Readonly<Record<string, string>>;

export type Kind = keyof typeof WORDS_BY_KIND | "slur" | "insult" | "none";

/** Words of the lists of groups that mostly speak of nobody, or of one's own family. */
const NOT_PEOPLE = new Set(
  "foreign overseas mainland religious maternity expecting breastfeeding mums moms mothers husbands native natives".split(
    " ",
  ),
);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...(Object.entries(WORDS_BY_KIND) as [Kind, string][])
    .reverse()
    .flatMap(([kind, words]) => words.split(" ").map((word): [string, Kind] => [word, kind])),
  ...[...SLURS, ...SLURS_OF_PEOPLE, ...SLURS_OF_A_PERSON].map((word): [string, Kind] => [word, "slur"]),
]);

/** The kind of a lower-case word. */
export function kindOf(lower: string): Kind {
  const kind = KINDS.get(lower);
  if (kind !== undefined) return kind;
  const characteristic = characteristicOf(lower);
  if (characteristic !== undefined && !NOT_PEOPLE.has(lower))
    return characteristic === "sex" ? "sex" : "group";
  return insultOf(lower) === undefined ? "none" : "insult";
}

const HARSH: ReadonlySet<Kind> = new Set([
  "slur",
  "sexist",
  "harm",
  "exclude",
  "filth",
  "lesser",
  "crime",
  "hate",
  "insult",
]);

/** Whether a lower-case word may be said to hurt. */
export function isHarsh(lower: string): boolean {
  return HARSH.has(kindOf(lower));
}

const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never don't dont doesn't doesnt isn't isnt aren't arent wasn't can't cant cannot won't wont nobody without nor neither didn't shouldn't wouldn't ain't stop".split(
    " ",
  ),
);

export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower);
}
