import type { Rule } from "../../rule.ts";
import { accessCode } from "./access-code.ts";
import { cardNumber } from "./card-number.ts";
import { deviceNumber } from "./device-number.ts";
import { gbChiNumber } from "./gb-chi-number.ts";
import { gbDrivingLicence } from "./gb-driving-licence.ts";
import { gbNationalInsurance } from "./gb-national-insurance.ts";
import { gbNhsNumber } from "./gb-nhs-number.ts";
import { gbVehicleRegistration } from "./gb-vehicle-registration.ts";
import { hospitalNumber } from "./hospital-number.ts";
import { iban } from "./iban.ts";
import { incidentNumber } from "./incident-number.ts";
import { passportNumber } from "./passport-number.ts";
import { policyNumber } from "./policy-number.ts";
import { specimenNumber } from "./specimen-number.ts";
import { studyNumber } from "./study-number.ts";

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
  gbNationalInsurance,
  passportNumber,
  gbDrivingLicence,
  gbVehicleRegistration,
  iban,
  cardNumber,
  deviceNumber,
];
