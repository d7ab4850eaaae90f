import type { Narrowing } from "../../rule.ts";

/**
 * How much of a year's flow of patients a time leaves (births, attendances, deaths). The parts multiply: a day, and
 * an hour of the day.
 */
export const A_SEASON = share(1 / 4);
export const A_MONTH = share(1 / 12);
export const A_WEEK = share(1 / 52);
export const A_DAY = share(1 / 365);
export const AN_HOUR_OF_THE_DAY = share(1 / 24);

/** England, middle of 2026, percent of people in each band of five years, from 0–4 to 85–89 (ONS, 2018-based). */
const BANDS = [
  5.33, 5.65, 6.19, 6.17, 5.78, 6.09, 6.5, 6.66, 6.46, 6.11, 6.06, 6.57, 6.42, 5.46, 4.54, 4.34, 2.98, 1.71,
];
const NINETY_AND_OVER = 0.0101;
const YEARS_IN_A_BAND = 5;

/** Share of people of this age in whole years; 90 and over are counted together. */
export function shareOfAge(years: number): number {
  const band = BANDS[Math.floor(years / YEARS_IN_A_BAND)];
  return band === undefined ? NINETY_AND_OVER : band / 100 / YEARS_IN_A_BAND;
}

/** Share of people from one age to another, both included. */
export function partBetween(from: number, to: number): number {
  let sum = 0;
  for (let years = from; years <= Math.min(to, 89); years++) sum += shareOfAge(years);
  return to >= 90 ? sum + NINETY_AND_OVER : sum;
}

export function shareOfAges(from: number, to: number): Narrowing {
  return share(partBetween(from, to));
}

/** Share of women among people of an age: men die younger (ONS). */
export function shareOfWomen(years: number | undefined): number {
  if (years === undefined || years < 80) return 0.5;
  if (years < 85) return 0.56;
  return years < 90 ? 0.6 : 0.65;
}

export function share(part: number): Narrowing {
  return { kind: "share", share: part };
}
