import type { Country, Profession } from "@bedside/guidance";

/** What somebody asks, in their own words, and who asks, when they say so. */
export interface Question {
  readonly q: string;
  readonly country?: Country;
  readonly profession?: Profession;
}
