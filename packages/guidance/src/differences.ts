import { countryName } from "./names.ts";
import type { SourceId } from "./sources.ts";
import { type Cell, type SwitchName, switchesFor } from "./switches.ts";
import type { Country, PackCountry } from "./vocabulary.ts";

/** What one country says on one matter, for people to read. */
export interface Difference {
  readonly matter: SwitchName;
  /** The matter's own name, for a heading. */
  readonly title: string;
  /** What holds there, or that nobody has read it. */
  readonly sentence: string;
  /** Where it was read; empty where it was not, and then the sentence says so. */
  readonly sources: readonly SourceId[];
}

/** Each matter on which countries differ, as a heading. */
export const MATTER_TITLES: Readonly<Record<SwitchName, string>> = {
  testimonials: "Patients' praise in your own advertising",
  comparativeClaims: "“Better than” and “the best”",
  prescriptionMedicines: "Prescription medicines named to the public",
  friendRequests: "A friend request from a patient",
  reviewReplies: "Answering a review in public",
  breachReport: "Who is told when patients' details get out",
  namingOneself: "Giving your name when you post about health",
  policyComment: "Criticising health policy in public",
};

type Words = string | { readonly sentence: string; readonly sources: readonly SourceId[] };

/** A sentence for every cell that was read, there or in an account of it. Where a cell says less, it has its own sources. */
const WORDS: { readonly [M in SwitchName]: { readonly [C in PackCountry]?: Words } } = {
  testimonials: {
    NZ: "Doctors must not use patients' testimonials in advertising, or quote them on any page that they control.",
    AU: "You must not use testimonials about clinical care to advertise, and you answer for those on a page that you control.",
    ZA: "Praise that draws attention to how good you are may count as canvassing, which is not allowed.",
    SG: "Doctors may not use testimonials in any medium over which they have control, even if they are genuine.",
    HK: "Patients' thank-you letters should not be published where they can be linked to the doctor, who should try to stop others from publishing them.",
    MY: "The Medical Council's guidelines limit advertising and canvassing by doctors.",
    US: "You may use a patient's praise if you say plainly what was given for it, and with the patient's authorisation under the privacy rule.",
  },
  comparativeClaims: {
    GB: "What you say must not mislead, and opinion must not be given as fact; “the best” is hard to show.",
    NZ: "Doctors should not compare themselves with another doctor, or suggest that they are better.",
    AU: "A claim in advertising needs evidence that would be accepted.",
    ZA: "Words such as “best” may count as canvassing, which is not allowed.",
    SG: "What doctors publish about themselves may not be laudatory or comparative.",
    HK: "A doctor who claims more skill than others have breaches the code.",
  },
  prescriptionMedicines: {
    GB: "Prescription-only medicines must not be advertised to the public, by brand or by nickname, on your own pages too.",
    NZ: "Doctors should not use their position to endorse medicines or treatments in advertising.",
  },
  friendRequests: {
    GB: "Decline it politely, from former patients too, and point to the proper channel.",
    IE: "Keep your personal and your professional use of social media apart.",
    AU: "Keep professional boundaries online as you would in person.",
    ZA: "Think hard before you accept a patient, a former patient or their family; a professional page is the answer.",
    SG: "Never start it yourself. What the code says of answering a patient's request is reported differently; declining is safest.",
    HK: "The relationship should stay professional and not be blurred.",
    US: "The state boards' model guidelines of 2012 advised against contact with patients on personal sites; they have since been replaced.",
  },
  reviewReplies: {
    GB: "Criticism does not release you from confidentiality: do not confirm that anybody is a patient.",
    US: "Practices have been fined for answering reviews with a patient's details; even confirming that somebody is a patient counts.",
    CA: "In British Columbia the college advises doctors not to answer ratings at all.",
  },
  breachReport: {
    GB: "Your organisation has 72 hours to tell the Information Commissioner, where people may be at risk, and must tell them if the risk is high.",
    IE: {
      sentence:
        "The Data Protection Commission has had a general practice tell every patient whose details got out.",
      sources: ["ie-dpc-gp-breach"],
    },
  },
  namingOneself: {
    GB: "When you comment on health or health care you should usually say who you are.",
    CA: "Give views that the profession accepts, and say clearly when yours is contrary.",
  },
  policyComment: {
    GB: "You are free to hold and express beliefs, balanced with their effect on other people's rights.",
    AU: "Nobody is investigated purely for holding or expressing a view; how it is expressed may matter.",
    MY: "Public servants need written permission to speak on government policy, on personal accounts too.",
    CA: "In Ontario, constructive criticism in good faith is not likely to be unprofessional.",
  },
};

/** What this country says on each matter that differs; where nobody has read it, that is what it says. */
export function differenceInWords(country: Country): readonly Difference[] {
  const switches = switchesFor(country);
  if (!switches) return [];
  return (Object.keys(MATTER_TITLES) as SwitchName[]).map((matter) => {
    const words = WORDS[matter][country as string as PackCountry];
    return { matter, title: MATTER_TITLES[matter], ...inWords(words, switches[matter], country) };
  });
}

function inWords(words: Words | undefined, cell: Cell<string>, country: Country) {
  if (words === undefined)
    return { sentence: `We have not read this for ${inText(country)}; ask your regulator.`, sources: [] };
  return typeof words === "string" ? { sentence: words, sources: cell.sources } : words;
}

function inText(country: Country): string {
  const name = countryName(country);
  return name.startsWith("United ") ? `the ${name}` : name;
}
