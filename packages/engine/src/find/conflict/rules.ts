import type { Rule } from "../rule.ts";
import { brandByName } from "./brand-by-name.ts";
import { brandPraise } from "./brand-praise.ts";
import { discountCode } from "./discount-code.ts";
import { giveaway } from "./giveaway.ts";
import { paidRole } from "./paid-role.ts";
import { prescriptionMedicineAdvert } from "./prescription-medicine-advert.ts";
import { sendsToShop } from "./sends-to-shop.ts";
import { testimonial } from "./testimonial.ts";
import { undeclaredInterest } from "./undeclared-interest.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const CONFLICT_RULES: readonly Rule[] = [
  prescriptionMedicineAdvert,
  discountCode,
  testimonial,
  undeclaredInterest,
  sendsToShop,
  brandPraise,
  brandByName,
  giveaway,
  paidRole,
];
