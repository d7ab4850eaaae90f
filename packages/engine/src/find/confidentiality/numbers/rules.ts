import type { Rule } from "../../rule.ts";
import { accessCode } from "./access-code.ts";
import { auDvaNumber } from "./au-dva-number.ts";
import { auHealthIdentifier } from "./au-health-identifier.ts";
import { auMedicareNumber } from "./au-medicare-number.ts";
import { auTaxFileNumber } from "./au-tax-file-number.ts";
import { caBcHealthNumber } from "./ca-bc-health-number.ts";
import { caHealthCard } from "./ca-health-card.ts";
import { caOhipNumber } from "./ca-ohip-number.ts";
import { caRamqNumber } from "./ca-ramq-number.ts";
import { caSocialInsurance } from "./ca-social-insurance.ts";
import { cardNumber } from "./card-number.ts";
import { deviceNumber } from "./device-number.ts";
import { gbChiNumber } from "./gb-chi-number.ts";
import { gbDrivingLicence } from "./gb-driving-licence.ts";
import { gbNationalInsurance } from "./gb-national-insurance.ts";
import { gbNhsNumber } from "./gb-nhs-number.ts";
import { gbVehicleRegistration } from "./gb-vehicle-registration.ts";
import { hkIdentityCard } from "./hk-identity-card.ts";
import { hospitalNumber } from "./hospital-number.ts";
import { iban } from "./iban.ts";
import { ieHealthIdentifier } from "./ie-health-identifier.ts";
import { iePpsNumber } from "./ie-pps-number.ts";
import { incidentNumber } from "./incident-number.ts";
import { maskedNumber } from "./masked-number.ts";
import { myMykad } from "./my-mykad.ts";
import { nzNhiNumber } from "./nz-nhi-number.ts";
import { passportNumber } from "./passport-number.ts";
import { policyNumber } from "./policy-number.ts";
import { sgNric } from "./sg-nric.ts";
import { specimenNumber } from "./specimen-number.ts";
import { studyNumber } from "./study-number.ts";
import { usMedicareNumber } from "./us-medicare-number.ts";
import { usSocialSecurity } from "./us-social-security.ts";
import { zaIdNumber } from "./za-id-number.ts";

/** Numbers that point to one person. */
export const NUMBER_RULES: readonly Rule[] = [
  gbNhsNumber,
  gbChiNumber,
  hospitalNumber,
  specimenNumber,
  incidentNumber,
  accessCode,
  policyNumber,
  studyNumber,
  auDvaNumber,
  auHealthIdentifier,
  auMedicareNumber,
  auTaxFileNumber,
  caBcHealthNumber,
  caHealthCard,
  caOhipNumber,
  caRamqNumber,
  caSocialInsurance,
  cardNumber,
  deviceNumber,
  gbDrivingLicence,
  gbNationalInsurance,
  gbVehicleRegistration,
  hkIdentityCard,
  iban,
  ieHealthIdentifier,
  iePpsNumber,
  maskedNumber,
  myMykad,
  nzNhiNumber,
  passportNumber,
  sgNric,
  usMedicareNumber,
  usSocialSecurity,
  zaIdNumber,
];
