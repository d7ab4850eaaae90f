/**
 * The probability that a guess at who it is would be right, where `people` are expected to fit: (1 − e^−λ) / λ, for a
 * Poisson number of other people who fit. One person in doubt with 11 others is a chance of 9 %, the line that
 * publishers of clinical reports keep to (EMA Policy 0070).
 */
export function chanceOfRightGuess(people: number): number {
  return people === 0 ? 1 : -Math.expm1(-people) / people;
}
