import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "DVLA want a letter about [[MORGA607054SM9IJ]] before Friday",
    "driving licence number [[MORGA657054SM9IJ]]",
    "licence: [[FO999512018AA1AB]], seizures, told not to drive",
    "[[JONES710153J99EF]] is still driving to clinic",
    "driver number is [[morga607054sm9ij]]",
    "[[MORGA 607054 SM9IJ]] on the photocopy",
    "driving licence no. [[MORGA613054SM9IJ]]",
  ],
  leaves: [
    "MORGA613054SM9IJ on the pallet",
    "MORGA601324SM9IJ came off the scanner",
    "MORGA607054SM9I on the label",
    "99999657054SM9IJ printed again",
    "passed my driving licence test at last, only took 5 goes",
    "voucher SUMMER2026SALE10 for your coffee",
    "the password was hunter123456ab9cd, obviously",
    "licence to practise renewed, £455 lighter",
    "build abcde123456xy7zz is out",
  ],
} satisfies Examples;
