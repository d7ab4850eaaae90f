import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "pacemaker serial no. [[PJN440921]] is on the recall list",
    "her pump, serial [[88-20193]], beeps in the key of G",
    "implant number [[3340912]] for the left knee",
    "his phone, IMEI [[490154203237518]], left in bay two",
    "ICD serial number: [[GWT-55120]]",
    "the cochlear, S/N [[1009283]]",
  ],
  leaves: [
    "printer serial number 4410928 for the help desk",
    "serial 3 of the podcast is out",
    "serial offender, 5 parking tickets",
    "the pump lasted 12000 hours",
    "batch 4120Z019 of the vaccine recalled",
    "device 2 of 4 checked",
    "SN1 practice has no appointments",
    "laptop s/n 5CD1234567, lost property",
    "implants up 12000 on last year",
  ],
} satisfies Examples;
