import type { Example, Examples } from "../../rule.ts";

const hk = (text: string): Example => ({ text, context: { country: "HK" } });

export default {
  flags: [
    hk("can someone check LIS for [[A123456(3)]], bed 3"),
    hk("HKID [[G123456(A)]] for the CT"),
    hk("hkid: [[A555555(0)]]"),
    hk("[[AB987654(3)]] on the sticker"),
    "HKID card no [[C567890(9)]]",
    hk("ID card [[WX1234569]] please"),
    hk("身份證 [[A123456(3)]]"),
    hk("HKID [[C567890(8)]] not found"),
  ],
  leaves: [
    hk("C567890(8) on the crate"),
    hk("A123456(7) on the crate"),
    hk("Z683365(5) on the crate"),
    "A1234563 on the crate",
    hk("see Table A1 (3) for the numbers"),
    hk("B777300 landed early"),
    hk("order A123456(3) for the ward kettle"),
    hk("my HKID photo is twenty years old"),
    hk("A123456 is not a whole number"),
  ],
} satisfies Examples;
