import type { SourceId } from "./sources.ts";
import type { Country, PackCountry } from "./vocabulary.ts";

/** One way that a complaint about care is properly taken up. */
export interface ComplaintsStep {
  readonly text: string;
  /** Where it was read; the first step is general good sense and needs none. */
  readonly sources: readonly SourceId[];
}

/** How a complaint about care is properly taken up in one country. */
export interface ComplaintsRoute {
  /** To be named in a reply: "please use …". Fits everywhere, and confirms nothing about anybody. */
  readonly name: string;
  /** What happens, the nearest first. */
  readonly steps: readonly ComplaintsStep[];
}

const NAME = "the complaints procedure of the practice or hospital";

const AT_HOME: ComplaintsStep = {
  text: "The person complains to the practice or hospital itself, by its own complaints procedure, and is answered in private.",
  sources: [],
};

const step = (text: string, ...sources: SourceId[]): ComplaintsStep => ({ text, sources });

/** Only what was read; Malaysia and most of the Caribbean have the general step alone. */
const ROUTES: Readonly<Record<PackCountry, readonly ComplaintsStep[]>> = {
  GB: [
    step(
      "In an English hospital, the Patient Advice and Liaison Service (PALS) helps to sort things out, informally and in confidence.",
      "gb-complaints-help",
    ),
    step(
      "In England, somebody who is not content with the answer may go to the Parliamentary and Health Service Ombudsman.",
      "gb-complaints-england-2019",
      "gb-complaints-help",
    ),
    step(
      "In Scotland the procedure has two stages, and after the first the Scottish Public Services Ombudsman may be asked.",
      "gb-complaints-scotland",
    ),
    step(
      "In Wales concerns are handled under Putting Things Right, and in Northern Ireland under the HSC complaints procedure; each has its own ombudsman.",
      "gb-complaints-four-nations",
    ),
  ],
  IE: [
    step(
      "For services of the HSE there is Your Service Your Say: a complaints officer looks into it, and the person may ask for a review.",
      "ie-hse-your-service-your-say",
      "ie-complaint-health-service",
    ),
    step(
      "After that, the Office of the Ombudsman or the Ombudsman for Children.",
      "ie-hse-your-service-your-say",
    ),
  ],
  NZ: [
    step(
      "A free health and disability advocate can help the person to complain.",
      "nz-complaint-health-service",
    ),
    step("If it is not settled, the Health and Disability Commissioner.", "nz-complaint-health-service"),
  ],
  AU: [
    step(
      "About a service, the health complaints organisation of the state or territory; about a practitioner who may be a risk, Ahpra, except in New South Wales and Queensland.",
      "au-ahpra-complaints",
    ),
  ],
  ZA: [
    step(
      "If the facility does not settle it, the Health Ombud's call centre, within two years.",
      "za-health-ombud",
    ),
  ],
  SG: [
    step(
      "The Ministry of Health asks people to raise it with the person they dealt with, then in writing with the institution, and only then to take it further.",
      "sg-moh-complaints-guide",
    ),
  ],
  HK: [
    step(
      "For a public hospital, the hospital first and the Hospital Authority's Public Complaints Committee on appeal.",
      "hk-ha-complaints",
    ),
    step(
      "For a licensed private facility, the facility first and then the Committee on Complaints against Private Healthcare Facilities.",
      "hk-private-complaints",
    ),
  ],
  MY: [],
  US: [
    step(
      "A hospital has a grievance process of its own; after that there may be state agencies and licensing boards.",
      "us-complaints-guide",
    ),
  ],
  CA: [
    step(
      "In Ontario, the Patient Ombudsman, once the person has tried to settle it with the hospital or home.",
      "ca-patient-ombudsman",
    ),
  ],
};

/** How somebody's complaint about care is properly taken up here: never in public. */
export function complaintsRoute(country: Country): ComplaintsRoute {
  const more = Object.hasOwn(ROUTES, country) ? ROUTES[country as string as PackCountry] : [];
  return { name: NAME, steps: [AT_HOME, ...more] };
}
