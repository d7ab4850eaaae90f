import type { Example, Examples } from "../../rule.ts";

const us = (text: string): Example => ({ text, context: { country: "US" } });

export default {
  flags: [
    us("acct # [[12345678]], she still owes for the MRI"),
    us("account number [[E1234567]], self pay"),
    us("patient account no. [[0012345678]]"),
    us("Acct no: [[77-441209]]"),
    us("guarantor # [[1234567]]"),
    "account number [[12345678]], he never paid for the crown",
    us("my account number is [[12345678]]"),
  ],
  leaves: [
    "donate: sort code 12-34-56, account number 12345678",
    "our account number is 12345678, thank you all",
    "account 1234 followers strong",
    "on account of 12345 reasons",
    "charity account no 12345678",
    "acc 12345678",
    us("account number 1234"),
    "the accounts for 2025-2026",
    "account number ending 5521",
  ],
} satisfies Examples;
