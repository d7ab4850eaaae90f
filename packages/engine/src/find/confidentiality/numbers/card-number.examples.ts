import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "she read her card out to the whole bay, [[4111 1111 1111 1111]]",
    "card number [[4242424242424242]] for the deposit",
    "card no: [[5555-5555-5555-4444]]",
    "[[3782 822463 10005]] was on the till roll",
    "visa [[4012888888881881]]",
    "debit card is [[4000 0566 5566 5556]]",
    "paid with [[6011 1111 1111 1117]]",
  ],
  leaves: [
    "4111 1111 1111 1112 on the receipt",
    "IMEI 490154203237518 of the ward phone",
    "parcel 4242424242424242 is in Daventry",
    "tracking 4111 1111 1111 1111 never arrived",
    "card 16 of 52, then tea",
    "1234 5678 9012 3456 is everybody's example",
    "0000 0000 0000 0000",
    "card games until 0400",
    { text: "8003 6088 3335 7361", context: { country: "AU" } },
  ],
} satisfies Examples;
