import type { Example, Examples } from "../../rule.ts";

const nz = (text: string): Example => ({ text, context: { country: "NZ" } });

export default {
  flags: [
    nz("can someone chase the bloods for [[ZZZ0016]]"),
    nz("NHI [[ZZZ0024]], AKI in 6C"),
    nz("nhi: [[zac5361]] please"),
    nz("new one on the list, [[ZBN77VL]]"),
    nz("is [[ZVU27KE]] yours or mine?"),
    "NHI number [[ZAA0067]], back from Wellington",
    nz("NHI [[ZZZ0017]] has a typo somewhere"),
    nz("[[ZXE24NV]]\nday stay, eyes"),
  ],
  leaves: [
    nz("in the training environment use ZZZ0016, reserved for testing"),
    nz("ZZZ0044 on the crate"),
    nz("DAB8233 is the flight to Nelson"),
    nz("ZZZ00AA on the crate"),
    nz("ZVU27KF in the car park"),
    "can someone chase the bloods for ZZZ0016",
    nz("car rego ABC123 blocking the bay"),
    nz("zzz0016 is the sound of night shift"),
    nz("CYP2D6 and friends"),
    nz("booking ref ZZZ0016 for the conference"),
  ],
} satisfies Examples;
