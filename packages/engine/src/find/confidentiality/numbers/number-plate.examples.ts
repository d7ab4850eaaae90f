import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "twins in the back of a matatu, number plate [[KDA]] and all",
    "number plate [[KDA 123A]], he drove her here himself",
    "VRM [[A123 BCD]], left in the ambulance bay",
    "whoever owns the red van, reg [[ABC 123D]], your mum is asking for you",
    "rego [[ABC12D]], dad parked across two bays",
    "plate [[CA 123-456]], the man who hit him",
    "number plate [[SBA 1234 A]], his taxi",
    "licence plate: [[ABC 123 GP]], our trauma from Soweto",
    "his car registration is [[12-D-12345]]",
    "my reg is [[A123 BCD]], let me back in",
    "registration number [[ABC 123D]]",
  ],
  leaves: [
    "plate 3 of the atlas",
    "registration closes at 5",
    "car 54 where are you",
    "a dinner plate and 12 forks",
    "GMC reg 7654321",
    "reg 7 was on call",
    "NMC registration 71A2998E",
    "the med reg ST4 was brilliant",
    "van B in row 12",
    "tibial plateau and ORIF",
    "CAR 12",
    "bone plate LCP 3.5",
    "AB51 ABC outside in the rain",
    "for example number plate ABC 123D",
  ],
} satisfies Examples;
