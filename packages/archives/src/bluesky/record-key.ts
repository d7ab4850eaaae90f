const DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
const FORM = /^[234567a-j][234567a-z]{12}$/;
/** Its last ten bits tell clocks apart that count at the same time. */
const CLOCK_BITS = 10n;

/** Milliseconds since 1970 at which a record's key was made; `undefined` for a key of another kind. */
export function timeOfRecordKey(key: string): number | undefined {
  if (!FORM.test(key)) return undefined;
  let value = 0n;
  for (const digit of key) value = (value << 5n) | BigInt(DIGITS.indexOf(digit));
  return Number(value >> CLOCK_BITS) / 1000;
}
