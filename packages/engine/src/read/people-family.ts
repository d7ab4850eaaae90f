import type { NameMention } from "./name-mention.ts";

/** Families, friends and animals, as one speaks of one's own. */
const OWN =
  "mum|mam|mom|mother|mummy|dad|da|daddy|father|husband|hubby|wife|missus|partner|fiance|fiancee|boyfriend|girlfriend|bf|gf|son|daughter|brother|sister|boy|girl|lad|kid|kids|child|baby|eldest|youngest|twins?|toddler|nan|nana|nanna|gran|granny|grandma|grandad|granda|grandpa|grandmother|grandfather|auntie|aunty|aunt|uncle|cousin|niece|nephew|goddaughter|godson|in-law|dog|puppy|cat|kitten|budgie|parrot|horse|pony|rabbit|hamster|tortoise|housemate|flatmate|best mate|best friend|bestie|ex|late (?:mum|dad|mother|father|husband|wife)|stepdad|stepmum|other half|taid|nain|lola|lolo|ouma|oupa|gogo";
const OWN_ADJECTIVES =
  "own|dear|darling|late|lovely|little|wee|big|beautiful|gorgeous|eldest|youngest|oldest|middle|poor|favourite|\\d{1,2}-year-old|old|new|other|twin|only";

// "my husband Errol", "my mum, Jean", "my dog Biscuit", "our daughter Nia"; on a ward "our lad" is anybody's.
const OWN_BEFORE = new RegExp(
  `\\bour (?:daughter|son|mum|mam|dad|dog|cat|niece|nephew) $|\\b(?:my|me|mi|our own) (?:(?:${OWN_ADJECTIVES}) ){0,2}(?:${OWN})(?:[, ]{1,2}| called | named )$`,
);
// "Errol, my husband", "Biscuit, my collie girl".
const OWN_AFTER = new RegExp(`^,? (?:who is |who's |is )?my (?:[\\w-]+ )?(?:${OWN})\\b`);
const OWN_KIN_BEFORE = /\b(?:my|our|me) (?:own |late |dear |lovely |poor |great[- ]|wee |old )?$/;

/** Somebody of the author's own: "my husband Errol", "Errol, my husband", "my uncle Saleem". */
export function isOwnCircle({ titleKind }: NameMention, before: string, after: string): boolean {
  if (OWN_BEFORE.test(before) || OWN_AFTER.test(after)) return true;
  return titleKind === "kin" && OWN_KIN_BEFORE.test(before);
}

const KIN =
  "mum|mam|mom|mother|mummy|dad|daddy|da|father|husband|hubby|wife|missus|partner|fiance|fiancee|boyfriend|girlfriend|son|daughter|brother|sister|twin|nan|nana|gran|granny|grandma|grandad|auntie|aunt|uncle|cousin|niece|nephew|widow|widower|carer|neighbour|family|parents|grandson|granddaughter";

// "his wife Peg", "the daughter, Jo"; "NOK: Peg".
const KIN_BEFORE = new RegExp(
  `\\b(?:his|her|their|your|the patient's|patient's|pt's|the) (?:[\\w-]+ )?(?:${KIN})[, ]{1,2}(?:called )?$|^(?:wife|husband|daughter|son|mum|dad)[: ]{1,2}$|\\b(?:nok|next of kin)[: ]{1,2}$`,
);

/** Somebody of another's: "his wife Peg". */
export function isOthersKin(before: string): boolean {
  return KIN_BEFORE.test(before);
}
