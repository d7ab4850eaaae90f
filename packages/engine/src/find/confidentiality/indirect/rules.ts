import type { Rule } from "../../rule.ts";
import { condition } from "./condition.ts";
import { detailsTogether } from "./details-together.ts";
import { knownEvent } from "./known-event.ts";
import { occupation } from "./occupation.ts";
import { organisation } from "./organisation.ts";
import { place } from "./place.ts";
import { relation } from "./relation.ts";
import { scene } from "./scene.ts";

/** Rules about details that point to somebody only together, in the order of reports. */
export const INDIRECT_RULES: readonly Rule[] = [
  detailsTogether,
  knownEvent,
  occupation,
  condition,
  organisation,
  place,
  relation,
  scene,
];
