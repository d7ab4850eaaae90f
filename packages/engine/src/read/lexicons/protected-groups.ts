/**
 * Words that name people by a protected characteristic (Equality Act 2010, sections 4 to 12). Naming a group is never
 * an offence by itself: the rules ask what is said about it. Written for Bedside, with the identity terms of the open
 * "unintended bias" templates and of ToxiGen as a check that none is missing (both in NOTICE).
 */
export type Characteristic =
  | "age"
  | "disability"
  | "gender-reassignment"
  | "marriage"
  | "pregnancy"
  | "race"
  | "religion"
  | "sex"
  | "orientation";

export const GROUP_WORDS: Readonly<Record<Characteristic, string>> = {
  age: "boomers boomer pensioners pensioner elderly geriatric geriatrics geris millennials gen-z zoomers over-80s over-85s over-70s over-60s grannies nonagenarians",
  disability:
    "disabled autistic autism adhd deaf blind epileptic epileptics dyslexic bipolar schizophrenic schizophrenics downs down's learning-disabled neurodivergent neurodiverse bpd eupd amputee amputees stammer paraplegic dyspraxic tourette's fibromyalgia",
  "gender-reassignment":
    "trans transgender transsexual nonbinary non-binary enby transwomen transmen genderfluid",
  marriage: "divorced divorcees unmarried spinsters spinster newlyweds",
  pregnancy: "pregnant maternity pregnancies expecting breastfeeding menopausal menopause",
  race: "black blacks white whites asian asians african africans indian indians pakistani pakistanis bangladeshi bangladeshis nigerian nigerians ghanaian ghanaians kenyan kenyans somali somalis sudanese eritrean eritreans ethiopian ethiopians zimbabwean zimbabweans zimbos zim malawian malawians jamaican jamaicans caribbean haitian haitians cuban cubans chinese prc mainland mainlanders filipino filipinos filipina filipinas pinoy malay malays melayu malayali tamil tamils punjabi punjabis polish poles romanian romanians bulgarian bulgarians albanian albanians lithuanian lithuanians ukrainian ukrainians russian russians hungarian hungarians portuguese brazilian brazilians spanish italian italians greek greeks turkish turks arab arabs iranian iranians iraqi iraqis syrian syrians afghan afghans kurdish kurds bedouin lebanese leb israeli israelis palestinian palestinians gypsy gypsies roma romany traveller travellers travelers irish scottish scots welsh english nordies newfie newfies quebecois anglos maori maoris pasifika polynesian samoan samoans tongan tongans islander islanders aboriginal aboriginals indigenous koori murri native natives latino latinos latina latinas hispanic hispanics mexican mexicans american americans burmese myanmar vietnamese thai thais indonesian indonesians rohingya nepali nepalese sri-lankan yoruba igbo hausa coloured coloureds zulu xhosa afrikaners boers immigrant immigrants migrant migrants foreigner foreigners foreign overseas refugee refugees asylum expats pakeha",
  religion:
    "muslim muslims islam islamic christian christians catholic catholics protestant protestants jew jews jewish hindu hindus sikh sikhs buddhist buddhists mormon mormons evangelical evangelicals presbyterians atheist atheists hijab hijabs hijabi hijabis burqa burka niqab imam mosque ramadan jehovah's religious",
  sex: "female females male males woman women girls ladies wives husbands mums moms mothers men",
  orientation:
    "gay gays lesbian lesbians bisexual bisexuals homosexual homosexuals homosexuality queer lgbt lgbtq same-sex heterosexual",
};

const CHARACTERISTICS: ReadonlyMap<string, Characteristic> = new Map(
  (Object.entries(GROUP_WORDS) as [Characteristic, string][]).flatMap(([characteristic, words]) =>
    words.split(" ").map((word): [string, Characteristic] => [word, characteristic]),
  ),
);

/** The characteristic that a lower-case word names, if any: "deaf", "muslims"; two words are joined by a hyphen. */
export function characteristicOf(word: string): Characteristic | undefined {
  return CHARACTERISTICS.get(word);
}

/** The words of a group without those for a sex, which are said of everything: what a rule needs to run. */
export const GROUP_NEEDS: readonly string[] = [...CHARACTERISTICS]
  .filter(([, characteristic]) => characteristic !== "sex")
  .map(([word]) => word.split("-").at(-1) as string);
