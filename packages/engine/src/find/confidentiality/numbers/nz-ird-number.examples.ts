import type { Example, Examples } from "../../rule.ts";

const nz = (text: string): Example => ({ text, context: { country: "NZ" } });

export default {
  flags: [
    nz("IRD number [[12-345-678]] on the same form"),
    nz("his IRD no: [[012-345-678]]"),
    nz("IRD [[12345678]]"),
    nz("IRD# [[123456789]]"),
    "IRD number\n[[12 345 678]]",
    nz("my IRD number is [[12-345-678]]"),
  ],
  leaves: [
    nz("12-345-678 on the crate"),
    nz("IRD called at 1234"),
    nz("the IRD owes me 1234.56"),
    nz("bird 12345678"),
    nz("IRD and 12345678 others"),
    nz("third 12345678"),
    nz("IRD 2026 changes"),
    nz("for example IRD number 12-345-678"),
  ],
} satisfies Examples;
