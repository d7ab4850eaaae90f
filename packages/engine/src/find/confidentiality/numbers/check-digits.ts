/** 0000000000 and its like pass many checks and are nobody's. */
export function isAllEqual(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}

/** Sum of each digit times its weight. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++)
    sum += Number(digits[index]) * (weights[index] as number);
  return sum;
}

/** Luhn's check, the last digit being the check digit: cards, SIN, ZA ID, IHI. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !isAllEqual(digits);
}

const NHS_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Modulus 11 over ten digits: NHS, CHI and H&C numbers, and the core of the Irish IHI (NHS Data Dictionary). */
export function passesNhsCheck(digits: string): boolean {
  const check = (11 - (weightedSum(digits, NHS_WEIGHTS) % 11)) % 11;
  return digits.length === 10 && check === Number(digits[9]) && !isAllEqual(digits);
}
