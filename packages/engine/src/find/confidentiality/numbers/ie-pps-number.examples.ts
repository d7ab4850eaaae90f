import type { Example, Examples } from "../../rule.ts";

const ie = (text: string): Example => ({ text, context: { country: "IE" } });

export default {
  flags: [
    ie("chart is under [[1234567T]], can someone find it"),
    ie("PPSN [[6433435F]] for the medical card"),
    ie("pps no: [[6433435OA]]"),
    ie("PPS number\n[[1234567FA]]"),
    ie("it's [[1234567tw]] on the old form"),
    "her PPSN is [[6433435F]], she trained in Cork",
    ie("PPSN [[6433435E]] won't go through"),
    ie("[[1234567OB]] came up twice"),
  ],
  leaves: [
    { text: "1234567T", context: { country: "IE", replyTo: "which dummy number did we put in the video?" } },
    ie("6433435E on the pallet"),
    ie("part 6433435VH is on back order"),
    ie("1234567AA batteries wanted for the pump"),
    "chart is under 1234567T, can someone find it",
    ie("tracking 1234567T says Portlaoise"),
    ie("1234567 people, give or take"),
    ie("PPS services are stretched"),
    ie("ISBN 1234567X"),
    ie("room 1234F"),
  ],
} satisfies Examples;
