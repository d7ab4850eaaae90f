/** Zeros of the digits that phones write dates in: European, Arabic, Persian, Devanagari and their neighbours. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
  0x17e0,
];

/** A class of a regular expression for one digit of any of them. */
export const ANY_DIGIT = `[${ZEROS.map((zero) => `${escaped(zero)}-${escaped(zero + 9)}`).join("")}]`;

/** A number in any of those digits; 0 for none. */
export function numberOf(digits: string, start = 0, end = digits.length): number {
  let value = 0;
  for (let index = start; index < end; index++) {
    const code = digits.charCodeAt(index);
    const zero = code < 0x3a ? 0x30 : ZEROS.find((each) => code >= each && code <= each + 9);
    value = value * 10 + (code - (zero ?? code));
  }
  return value;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
