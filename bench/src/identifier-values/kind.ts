import type { PackCountry } from "@bedside/guidance";

/**
 * Identifiers by kind, with values that are published as tests or dummies (NHS Data Dictionary, python-stdnum, presidio,
 * AU Base FHIR, CMS, Ofcom, ACMA and others) and the ways in which people lead up to them.
 */
export interface Kind {
  readonly name: string;
  readonly country: PackCountry;
  readonly cues: readonly string[];
  readonly valid: readonly string[];
  /** Wrong check digit, date or range: behind a cue still somebody's number. */
  readonly mistyped?: readonly string[];
  /** Written in a way of its own, so that at home it is known without a cue; which of the valid ones. */
  readonly bare?: readonly string[];
}
