import { BRITISH_AND_IRISH_NUMBERS } from "./british-isles.ts";
import { CONTACTS_AND_PLACES } from "./contacts.ts";
import type { Kind } from "./kind.ts";
import { OVERSEAS_NUMBERS } from "./overseas.ts";

export const KINDS: readonly Kind[] = [
  ...BRITISH_AND_IRISH_NUMBERS,
  ...OVERSEAS_NUMBERS,
  ...CONTACTS_AND_PLACES,
];
