import type { Rule } from "../../rule.ts";
import { aboveBusiness } from "./above-business.ts";
import { caPostalCode } from "./ca-postal-code.ts";
import { coordinates } from "./coordinates.ts";
import { describedHome } from "./described-home.ts";
import { gbPostcode } from "./gb-postcode.ts";
import { gbPostcodeDistrict } from "./gb-postcode-district.ts";
import { houseName } from "./house-name.ts";
import { houseNumber } from "./house-number.ts";
import { ieEircode } from "./ie-eircode.ts";
import { landmark } from "./landmark.ts";
import { plusCode } from "./plus-code.ts";
import { postcodeArea } from "./postcode-area.ts";
import { streetAddress } from "./street-address.ts";
import { streetName } from "./street-name.ts";
import { usZipCode } from "./us-zip-code.ts";
import { what3words } from "./what3words.ts";

/** Where one person lives or was. */
export const ADDRESS_RULES: readonly Rule[] = [
  streetAddress,
  gbPostcode,
  ieEircode,
  caPostalCode,
  coordinates,
  what3words,
  plusCode,
  streetName,
  houseNumber,
  houseName,
  describedHome,
  aboveBusiness,
  landmark,
  gbPostcodeDistrict,
  usZipCode,
  postcodeArea,
];
