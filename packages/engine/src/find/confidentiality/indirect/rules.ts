import type { Rule } from "../../rule.ts";
import { detailsTogether } from "./details-together.ts";

/** Rules about details that point to somebody only together, in the order of reports. */
export const INDIRECT_RULES: readonly Rule[] = [detailsTogether];
