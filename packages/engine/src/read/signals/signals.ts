import { CARE } from "./care.ts";
import { CONSENT } from "./consent.ts";
import { CREDIT } from "./credit.ts";
import { DISCLOSURE } from "./disclosure.ts";
import { FICTION } from "./fiction.ts";
import { HEDGE } from "./hedge.ts";
import { OPINION } from "./opinion.ts";
import { PATIENT } from "./patient.ts";
import { SIGNPOST } from "./signpost.ts";
import { SOURCE } from "./source.ts";

/**
 * What a draft says about itself: it hedges, points elsewhere, names its source, declares an interest, gives credit,
 * marks an opinion, claims consent, says that the case is invented,
 * or speaks of one patient or of somebody's care. Patterns over the plain lower-case text.
 */
export const SIGNALS = {
  hedge: HEDGE,
  signpost: SIGNPOST,
  source: SOURCE,
  disclosure: DISCLOSURE,
  credit: CREDIT,
  opinion: OPINION,
  consent: CONSENT,
  fiction: FICTION,
  patient: PATIENT,
  care: CARE,
} as const satisfies Record<string, RegExp>;

export type SignalName = keyof typeof SIGNALS;
