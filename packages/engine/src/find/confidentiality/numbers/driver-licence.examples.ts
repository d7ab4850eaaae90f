import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "driver licence [[AB123456]], he had it in his boot",
    "her driver's license number is [[D1234567]]",
    "driving licence no: [[12345678]]",
    "DL# [[D1234567]] copied off the wallet",
    "drivers licence [[123456789]]",
    "my driver licence is [[AB123456]]",
  ],
  leaves: [
    "driving licence renewed in 2026",
    "took his driving licence away at 82",
    "driver licence fees are 1200 a head",
    "DL on the 18th",
    "driver 123456 won the race",
    "licence to practise 7654321",
    "driving 123456 miles a year",
    "driving licence 1234",
    "the driver of bus 42",
  ],
} satisfies Examples;
