/** People in millions, rounded from each country's last census or estimate. */
const MILLIONS: Readonly<Record<string, number>> = {
  GB: 67,
  IE: 5.3,
  NZ: 5.2,
  AU: 27,
  ZA: 62,
  SG: 6,
  HK: 7.5,
  MY: 34,
  US: 335,
  CA: 40,
};
const UNITED_KINGDOM = 67;

/** How many people live in a country, by its two letters; as many as in the United Kingdom where it is not listed. */
export function populationOfCountry(country: string): number {
  return (MILLIONS[country] ?? UNITED_KINGDOM) * 1_000_000;
}
