import type { Accused } from "./accused.ts";
import type { Allegation, Manner } from "./allegations.ts";

/** What somebody is accused of, in kinds that go to different places to be looked into. */
type Charge =
  | "money"
  | "sexual"
  | "drugs"
  | "unqualified"
  | "records"
  | "unfit"
  | "harm"
  | "treatment"
  | "wrong";

/** In the order in which they are tried: the first that holds names the charge. */
const SIGNS: readonly (readonly [Charge, RegExp])[] = [
  [
    "sexual",
    /rap(?:ist|ed|es)|predator|paedo|nonce|perv|grop|molest|touch|handsy|sleep|slept|sexual|groom|affair|abuser/,
  ],
  [
    "drugs",
    /fentanyl|morphine|cocaine|oxy|ketamine|diazepam|tramadol|methadone|\bdrugs?\b|meds|tablets|addict|junkie|gear|dealing|dealer|benzos|opioids/,
  ],
  [
    "unfit",
    /drunk|drink|hungover|stoned|coked|gin|booze|whisky|vodka|wine|weed|face|high on|unfit|unsafe|danger/,
  ],
  [
    "unqualified",
    /register|qualif|licen|degree|phd|insured|trained|pin\b|real|struck|suspended|banned|poses|posing|pretend|imp[oe]st|quack|charlatan/,
  ],
  [
    "records",
    /fak|forg|falsif|fabricat|made up|makes? up|fudg|delet|alter|rewr|doctored|tamper|chang|shred|backdat|plagiar|data|results|trial|chart|notes|figures|label|swap|buried|cover|hush|hid|binned|lost the/,
  ],
  [
    "money",
    /st[oe]+l|steal|thie|theft|pocket|skim|siphon|embezzl|robb?|fiddl|launder|fraud|crook|con\b|conm|conning|cons\b|scam|kick-?back|envelope|bribe|bung|bill|invoic|charg|money|cash|corrupt|cheat|sell|sold|flog|rort|rip|nick|ate\b|chop|till|expenses|duit|cut\b/,
  ],
  [
    "harm",
    /kill|murder|butcher|maim|starv|sedat|restrain|abus|hit|beat|slap|poison|inject|drill|swab|leg|kidney|blind|die\b|bleed|neglect|assault|reus|torture|needles|healthy|negligen|malpractice|botch/,
  ],
  [
    "treatment",
    /racist|bull(?:y|ies)|sociopath|psychopath|narcissist|harass|victimis|punish|homophob|sexist/,
  ],
];

export function chargeOf(words: string): Charge {
  return SIGNS.find(([, pattern]) => pattern.test(words))?.[0] ?? "wrong";
}

const OF: Readonly<Record<Charge, string>> = {
  money: "dishonesty over money",
  sexual: "sexual misconduct",
  drugs: "a crime with medicines or drugs",
  unqualified: "not being qualified",
  records: "faking or hiding records",
  unfit: "being unfit to work",
  harm: "harming people",
  treatment: "bullying or prejudice",
  wrong: "serious wrongdoing",
};

const WHO: Readonly<Record<Accused, string>> = {
  person: "a person who is named",
  organisation: "a business or a service that is named",
  role: "somebody whom readers can work out",
  reader: "the person you are answering",
};

/** Where it can be looked into, and what a post would cost first. */
const WHERE: Readonly<Record<Charge, string>> = {
  money:
    "If you have seen it, the counter fraud line or the police can look at the books, and a post would warn whoever did it. Here you would have to prove it yourself.",
  sexual:
    "Whoever was hurt decides how it is told, and a post can spoil a case. Tell the police, safeguarding or the regulator what you know, and stand by those it happened to.",
  drugs:
    "Patients may be at risk today, so tell the chief pharmacist, the police or the regulator today. A post gives a warning and asks you for proof.",
  unqualified:
    "The register is public: if a name is not there, tell the regulator, who can act at once. If you are mistaken, a post can end a career and cost you a great deal.",
  records:
    "Notes and data can be looked into while they still exist, by an auditor, the research office or the regulator. A post gives time to tidy up, and you would have to prove it.",
  unfit:
    "If patients are at risk, tell the manager on duty now; and the regulator if nothing is done. Said in public it has to be proved, and somebody ill may get no help.",
  harm: "If you saw it, safeguarding, the regulator or the police need it from you, with dates. Said in public it has to be proved, and families hear it first from a post.",
  treatment:
    "What was said and done counts for more than a name for it. Write it down with dates and take it to a speak-up guardian, your union or HR.",
  wrong:
    "Once it is out you would have to prove it, and if it is true it belongs with people who can act. Keep what you saw, with dates, and take it to the regulator or a speak-up guardian.",
};

/** To the face of somebody who is answered, there is nothing to report to their regulator. */
const TO_FACE =
  "Others read it too, and you would have to prove it. If you suspect a crime, keep what you have and take it to the police or your indemnifier, without a word here.";

const AS: Readonly<Record<Manner, string>> = {
  fact: "as a fact",
  hearsay: "on hearsay",
  opinion: "as an opinion that reads like a fact",
  mockery: "under a show of praise",
};

/** What is said of an accusation: whom it meets, of what, and where it could be looked into instead. */
export function saidOfCharge({ span, accused, manner }: Allegation): { message: string; why: string } {
  const charge = chargeOf(span.text);
  return {
    message: `This accuses ${WHO[accused]} of ${OF[charge]}, ${AS[manner]}.`,
    why: accused === "reader" ? TO_FACE : WHERE[charge],
  };
}
