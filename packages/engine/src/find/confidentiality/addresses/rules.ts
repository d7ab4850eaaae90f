import type { Rule } from "../../rule.ts";
import { coordinates } from "./coordinates.ts";
import { describedHome } from "./described-home.ts";
import { gbPostcode } from "./gb-postcode.ts";
import { gbPostcodeDistrict } from "./gb-postcode-district.ts";
import { houseName } from "./house-name.ts";
import { houseNumber } from "./house-number.ts";
import { plusCode } from "./plus-code.ts";
import { streetAddress } from "./street-address.ts";
import { streetName } from "./street-name.ts";
import { what3words } from "./what3words.ts";

/** Where one person lives or was. */
export const ADDRESS_RULES: readonly Rule[] = [
  streetAddress,
  gbPostcode,
  coordinates,
  what3words,
  plusCode,
  streetName,
  houseNumber,
  houseName,
  describedHome,
  gbPostcodeDistrict,
];
