import { expect, it } from "vitest";
import { draftOf } from "../../../parse-draft.ts";
import { read } from "../../../read/read.ts";
import { runRule } from "../../find.ts";
import { ADDRESS_RULES } from "../addresses/rules.ts";
import { CONTACT_RULES } from "../contacts/rules.ts";
import { NUMBER_RULES } from "./rules.ts";

const RULES = [...NUMBER_RULES, ...CONTACT_RULES, ...ADDRESS_RULES];

/** What health professionals write every day and what only looks like somebody's number, address or phone. */
it.each([
  "ISBN 0306406152 and ISBN 978-0-306-40615-7",
  "UTR 9434765919 for the tax return",
  "order 9434765919 and parcel tracking 943 476 5919",
  "created at 1700000004 by the script",
  "PMID 33301246, PMC7745181",
  "NCT04368728, ISRCTN12345678, EudraCT 2020-001113-21, CRD42021234567",
  "10.1056/NEJMoa2034577 and 10.1016/S0140-6736(21)02178-4",
  "J45.9, E11.65, F84, S72.0, B20 on the coding sheet",
  "SNOMED 73211009 is diabetes",
  "BP 120/80 then 98/64",
  "3/7 of vomiting, 2/52 in plaster, 6/12 of physio, 28/40",
  "power 5/5, pain 3/10, GCS 13/15",
  "T2N1M0, pT3, ER8",
  "C5/6, L4/5, S1, T12 and a heart murmur",
  "B12, D3, K+ 6.8, Na 128, INR 2.4, CRP 345, lactate 11, HbA1c 48",
  "500mg, 10 000 units, 0.5 ml/kg/h",
  "bed 12, bay 3, ward 7, theatre 4, clinic room 3",
  "bleep 4321, ext 2145, crash call 2222",
  "ring 111, 999, 116 123 or 0800 1111",
  "FY2, ST4, CT1, Band 6, ANP, CQC 1-2345678901",
  "£1,250, 1.4m, 10,000 steps, 4 in 10, 1 in 2,000",
  "24/7, 9/11, 7/7, 50/50, 101, 1066",
  "GMC 7654321, NMC PIN 71A2998E, HCPC PH123456, GPhC 2033467",
  "NPI 1234567893 and DEA AB1234563",
  "Bristol stool 6, Glasgow coma scale 15, Oxford handbook page 412",
  "E10 5ml and L4 5th",
  "version 1.2.3.4, section 4.2.1.1",
  "batch 4120Z019 of the vaccine",
  "2026-11-18 14:05, agenda item 7",
  "raised £9,434,765,919 in a dream",
  "QQ 12 34 56 C is on the leaflet",
  "charity no. 1234567, company 01234567",
  "see NG136, CG180 and TA878",
  "CD4+CD8, 2+ oedema, A+E",
])("leaves alone: %s", (text) => {
  const reading = read(draftOf(text));
  const found = RULES.flatMap((rule) => runRule(rule, reading));
  expect(found.map(({ rule, span }) => `${rule.id}: ${text.slice(span?.start, span?.end)}`)).toEqual([]);
});
