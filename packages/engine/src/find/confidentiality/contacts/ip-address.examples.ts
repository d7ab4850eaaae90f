import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "the review came from IP [[203.0.113.42]], same as her appointment form",
    "IP address: [[198.51.100.7]]",
    "her booking from [[192.0.2.19]] was at three in the morning",
    "ip address is [[203.0.113.250]] if IT asks",
    "logged in from [[198.51.100.23]]",
    "IPv6 [[2001:db8:0:0:0:0:2:1]] again",
  ],
  leaves: [
    "version 1.2.3.4 of the app is out",
    "section 4.2.1.1 of the guideline",
    "IP 999.12.1.4 isn't one",
    "IP and OP notes both went missing",
    "obs at 10:20:30 and again later",
    "10.1.2026 to 12.1.2026 is half term",
    "VIP 10.20.30.40 queue",
    "GDP up 1.1.1.1 whatever that means",
  ],
} satisfies Examples;
