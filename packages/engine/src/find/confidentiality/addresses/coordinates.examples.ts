import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "RTC at [[51.5074, -0.1278]], two out of the car",
    "found him at [[54.48781,-0.61374]] below the cliff",
    "landed the helicopter at [[55.8642° N, 4.2518° W]]",
    "grid ref [[SE 303 339]] for the farm",
    "OS [[NY 2154 0724]], bring the big stretcher",
    "pin is [[51°30'26.5\"N 0°07'39.9\"W]]",
  ],
  leaves: [
    "pH 7.35, 7.45 on the repeat",
    "HbA1c 48.1, 52.3 and then 61.0",
    "section 4.123, 5.1 of the policy",
    "weights 3.250, 3.1 and 2.987 kg",
    "95.1234, 200.1234 isn't on this planet",
    "v2.101.3",
    "se 303 beds by spring",
    "lactate 1.2, 3.4",
    "(OR 1.25, 95% CI 1.101 to 1.420)",
  ],
} satisfies Examples;
