import type { ContactKind, ContactLine } from "./contact.ts";
import { contactLines } from "./contacts.ts";
import type { ContactRole } from "./roles.ts";
import type { Country, Profession } from "./vocabulary.ts";

/** Whom a role stands for in one country. */
export interface RoleWords {
  readonly name: string;
  /** What they are for, in one plain sentence. */
  readonly what: string;
}

const ROLES: Readonly<Record<ContactRole, RoleWords>> = {
  emergency: { name: "Emergency services", what: "When somebody may come to harm now." },
  police: {
    name: "The police",
    what: "For a threat, harassment that goes on, a theft or anything else that may be a crime.",
  },
  indemnifier: {
    name: "Your indemnifier",
    what: "The defence organisation or insurer behind your work, for advice before you answer anybody.",
  },
  employer: {
    name: "Your employer",
    what: "Your manager first, then the communications or personnel team, who need to hear it from you.",
  },
  ig: {
    name: "The person responsible for data protection where you work",
    what: "When information about patients may have reached somebody it should not have.",
  },
  platform: {
    name: "The site or app",
    what: "Its own report button or help pages, to have a post, an account or private details looked at.",
  },
  union: {
    name: "Your union or professional body",
    what: "For advice and company in anything between you and your employer.",
  },
  solicitor: { name: "A solicitor", what: "For the law itself: a claim, a police interview, a hearing." },
  "regulator-advice": {
    name: "Your regulator",
    what: "To ask what its guidance asks of you; ask your indemnifier first if the question is about yourself.",
  },
  support: {
    name: "Somebody to talk to",
    what: "For you, when this keeps you awake or you cannot face it alone.",
  },
};

const PRIVACY_OFFICER = "The privacy officer where you work";
const DATA_PROTECTION_OFFICER = "The data protection officer where you work";
const LAWYER = "A lawyer";

/** Where people call them something else. */
const NAMES: Readonly<Record<string, { readonly [R in ContactRole]?: string }>> = {
  GB: { ig: "Your Caldicott Guardian or data protection officer" },
  IE: { ig: DATA_PROTECTION_OFFICER, police: "The Gardaí" },
  NZ: { ig: PRIVACY_OFFICER, solicitor: LAWYER },
  AU: { ig: PRIVACY_OFFICER },
  ZA: { ig: "The information officer where you work", solicitor: "An attorney" },
  SG: { ig: DATA_PROTECTION_OFFICER, solicitor: LAWYER },
  HK: { ig: DATA_PROTECTION_OFFICER },
  MY: { ig: DATA_PROTECTION_OFFICER, solicitor: LAWYER },
  US: { ig: PRIVACY_OFFICER, indemnifier: "Your malpractice insurer", solicitor: LAWYER },
  CA: { ig: PRIVACY_OFFICER, solicitor: LAWYER },
};

const WITHOUT_A_NUMBER = "Ring your local emergency number.";

/** What a role is called in this country, and what it is for. */
export function roleIn(role: ContactRole, country: Country): RoleWords {
  const { name, what } = ROLES[role];
  const ours = Object.hasOwn(NAMES, country) ? NAMES[country]?.[role] : undefined;
  const unread = role === "emergency" && linesFor(role, country).length === 0;
  return { name: ours ?? name, what: unread ? WITHOUT_A_NUMBER : what };
}

const SERVED_BY: Readonly<Record<ContactKind, readonly ContactRole[]>> = {
  emergency: ["emergency", "police"],
  police: ["police"],
  medicolegal: ["indemnifier"],
  membership: [],
  support: ["support"],
  regulator: ["regulator-advice"],
  advertising: [],
};

/**
 * The numbers for a role, the best first: the reader's own profession's, then everybody's; lines seen lately before old
 * ones. Another profession's lines are left out, since their people could not help. Empty where none was read: the
 * employer, the platform, the union and the solicitor are always the reader's own to find.
 */
export function linesFor(
  role: ContactRole,
  country: Country,
  profession?: Profession,
): readonly ContactLine[] {
  return contactLines(country)
    .filter((line) => (line.serves ?? SERVED_BY[line.kind]).includes(role))
    .filter(({ professions }) => !professions || !profession || professions.includes(profession))
    .sort((a, b) => rank(a, role, profession) - rank(b, role, profession));
}

/** A line made for the role comes before one that merely serves it too: 101 before 999 when the police are asked for. */
function rank({ kind, professions, old }: ContactLine, role: ContactRole, profession?: Profession): number {
  const alsoServes = SERVED_BY[kind][0] === role ? 0 : 4;
  const forEverybody = profession && !professions ? 2 : 0;
  return alsoServes + forEverybody + (old ? 1 : 0);
}
