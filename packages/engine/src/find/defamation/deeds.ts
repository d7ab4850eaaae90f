import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";

/** Papers and figures that people rely on. */
const PAPERS =
  "(?:data|results?|figures|numbers|cv|references?|notes|charts?|obs|observations|reviews|trials?|training|hours|records?|qualifications?|phd|degree|certificates?|invoices?|claims?|timesheets?|signatures?|consent|reports?|audits?|readings?|complaints?|evidence|e-?mails?|footage|incidents?|datix|inspection|marks|exams?|interviews?|tenders?|panel|log ?books?|stock|dates|labels)";
/** What belongs to the work and must not be sold or taken. */
const GOODS =
  "(?:places|seats|scripts?|prescriptions?|sick ?notes?|fit notes?|certificates?|shifts|patients|data|answers|marks|jobs|posts|stock|meds|medicines|tablets|opioids|controlled drugs|drugs|syringes|vaccines|samples|money|cash|funds|donations|collection|wages|pensions?)";
const FEW = "(?:[\\w']+ ){0,3}";

/**
 * Wrongs told in words that are also used of harmless things ("makes up a game", "sells cakes"), so that they count only
 * with what is wrong to do them to, and right after whoever is said to do it: a name, "she", a firm. The lexicon of
 * accusations holds those that need no such care.
 */
export const DEEDS = phraseList({
  "faked fakes faking forged forges forging falsified falsifies falsifying fabricated fabricates fabricating doctored doctors rigged rigs fiddled fiddles massaged massages inflated inflates": `(?:fak|forg|fabricat|fiddl|massag|inflat)(?:ed|es|ing) ${FEW}${PAPERS}|falsif(?:ied|ies|ying) ${FEW}${PAPERS}|(?:doctor|rig+)(?:ed|s|ing) ${FEW}${PAPERS}`,
  "made makes making": `ma(?:de|kes|king) up ${FEW}${PAPERS}`,
  "bought buys buying":
    "(?:bought|buys|buying) (?:his|her|their) (?:\\w+ )?(?:phd|degree|certificates?|licen[cs]e|qualifications?|registration|reviews|title)",
  "sold sells selling": `(?:sold|sells|selling) ${FEW}${GOODS}`,
  "stealing steals stole stolen nicked nicks nicking pinched pinches took takes taking pocketed pockets": `(?:st(?:ealing|eals|ole|olen)|nick(?:ed|s|ing)|pinch(?:ed|es)|pocket(?:ed|s)) ${FEW}${GOODS}|t(?:ook|akes|aking) (?:bribes?|a (?:cut|bung|bribe)|kickbacks?|backhanders?|a share of)`,
  "signed signs signing":
    "sign(?:ed|s|ing)(?: off)? (?:[\\w']+ ){0,4}(?:without (?:seeing|looking|reading|checking|examining|going)|unseen|blank)",
  "binned bins deleted deletes hid hides buried buries destroyed destroys wiped wipes": `(?:binned|bins|delet(?:ed|es)|hid|hides|bur(?:ied|ies)|destroy(?:ed|s)|wip(?:ed|es)) ${FEW}${PAPERS}`,
  "billed bills billing charged charges": `(?:bill|charg)(?:ed|es|s|ing) ${FEW}for (?:[\\w']+ ){0,4}(?:never|didn't|doesn't|don't|wasn't|weren't|not)`,
  "lets let letting": "let(?:s|ting)? (?:[\\w']+ ){1,4}(?:die|starve|suffer|rot) (?:to|for|because|so)",
});

/** Whether whoever is said to do it stands right before: "Dr Fenn, who has always", "the owner, she". */
export function followsItsDoer(reading: Reading, span: Span): boolean {
  return DOER.test(reading.text.slice(Math.max(reading.sentenceOf(span).start, span.start - 90), span.start));
}

const BETWEEN =
  "(?:who|has|have|had|is|was|are|were|been|just|also|still|then|always|regularly|routinely|personally|knowingly|deliberately|simply|openly|once|even|both|only|caught|found|and)";
const OFFICE =
  "(?:owner|director|manager|dean|matron|boss|surgeon|consultant|chair|chief|ceo|lead|supervisor|dentist|pharmacist|clinic|practice|pharmacy|home|trust|firm|agency|chain|company)";
const PLACE = "(?:,? (?:at|of|from|in|on) (?:the |our )?[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3})?";
const DOER = new RegExp(
  `(?:(?:^|[^\\p{L}'’])(?:[Hh]e|[Ss]he|[Tt]hey)(?:['’](?:s|d|ve|re))?|(?:\\p{Lu}[\\p{L}'’-]+(?:['’]s)?|${OFFICE})${PLACE})(?:,)?(?: ${BETWEEN}){0,4} $`,
  "u",
);
