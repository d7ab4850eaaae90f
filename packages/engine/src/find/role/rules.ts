import type { Rule } from "../rule.ts";
import { inflatedTitle } from "./inflated-title.ts";
import { namelessAuthority } from "./nameless-authority.ts";
import { posingAsDoctor } from "./posing-as-doctor.ts";
import { secretIdentity } from "./secret-identity.ts";
import { speaksForAll } from "./speaks-for-all.ts";
import { titleNotHeld } from "./title-not-held.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const ROLE_RULES: readonly Rule[] = [
  posingAsDoctor,
  titleNotHeld,
  inflatedTitle,
  secretIdentity,
  speaksForAll,
  namelessAuthority,
];
