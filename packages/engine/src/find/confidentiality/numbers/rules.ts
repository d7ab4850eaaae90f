import type { Rule } from "../../rule.ts";
import { accessCode } from "./access-code.ts";
import { accountNumber } from "./account-number.ts";
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
import { driverLicence } from "./driver-licence.ts";
import { gbChiNumber } from "./gb-chi-number.ts";
import { gbDrivingLicence } from "./gb-driving-licence.ts";
import { gbNationalInsurance } from "./gb-national-insurance.ts";
import { gbNhsNumber } from "./gb-nhs-number.ts";
import { gbOldNhsNumber } from "./gb-old-nhs-number.ts";
import { gbVehicleRegistration } from "./gb-vehicle-registration.ts";
import { hkCaseNumber } from "./hk-case-number.ts";
import { hkIdentityCard } from "./hk-identity-card.ts";
import { hospitalNumber } from "./hospital-number.ts";
import { iban } from "./iban.ts";
import { ieHealthIdentifier } from "./ie-health-identifier.ts";
import { iePpsNumber } from "./ie-pps-number.ts";
import { incidentNumber } from "./incident-number.ts";
import { maskedNumber } from "./masked-number.ts";
import { myMykad } from "./my-mykad.ts";
import { numberPlate } from "./number-plate.ts";
import { nzIrdNumber } from "./nz-ird-number.ts";
import { nzNhiNumber } from "./nz-nhi-number.ts";
import { passportNumber } from "./passport-number.ts";
import { policyNumber } from "./policy-number.ts";
import { sgNric } from "./sg-nric.ts";
import { sgPartialNric } from "./sg-partial-nric.ts";
import { specimenNumber } from "./specimen-number.ts";
import { studyNumber } from "./study-number.ts";
import { usMedicareNumber } from "./us-medicare-number.ts";
import { usSocialSecurity } from "./us-social-security.ts";
import { zaIdNumber } from "./za-id-number.ts";

/** Numbers that point to one person. */
export const NUMBER_RULES: readonly Rule[] = [
  gbNhsNumber,
  gbChiNumber,
  gbOldNhsNumber,
  hospitalNumber,
  specimenNumber,
  incidentNumber,
  accessCode,
  policyNumber,
  accountNumber,
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
  driverLicence,
  gbNationalInsurance,
  gbVehicleRegistration,
  numberPlate,
  hkIdentityCard,
  hkCaseNumber,
  iban,
  ieHealthIdentifier,
  iePpsNumber,
  maskedNumber,
  myMykad,
  nzNhiNumber,
  nzIrdNumber,
  passportNumber,
  sgNric,
  sgPartialNric,
  usMedicareNumber,
  usSocialSecurity,
  zaIdNumber,
];
