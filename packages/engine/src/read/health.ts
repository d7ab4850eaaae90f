import { maybeCondition } from "./lexicons/conditions.ts";
import { maybeMedicine } from "./lexicons/medicines.ts";
import type { Reading } from "./reading.ts";

const facts = new WeakMap<Reading, boolean>();

/** Whether the draft speaks of health at all: names an illness, a medicine, or something done about them. */
export function isAboutHealth(reading: Reading): boolean {
  let found = facts.get(reading);
  if (found === undefined) {
    found = [reading, reading.replyTo].some((one) =>
      one?.tokens.some(({ lower }) => HEALTH.has(lower) || maybeCondition(lower) || maybeMedicine(lower)),
    );
    facts.set(reading, found);
  }
  return found;
}

const HEALTH: ReadonlySet<string> = new Set(
  "vaccine vaccines vax vaxxed jab jabs shot shots mmr hpv chemo doctor doctors health disease diseases cure cures cured cures heal heals heals healed patients patient remedy remedies herbal supplement supplements vitamin vitamins detox toxins toxin immune cells brain gut liver kidney kidneys blood surgery surgeons diet fasting keto carnivore oncologist hospital hospitals pharma clinical clinically medicine natural root canal mammograms smear scan scans mask masks fluoride babies breastfed birth abortion peptides peptide bpc collagen protein fibre fiber symptoms filler fillers botox treatment treatments injury injuries physio spine body bodies".split(
    " ",
  ),
);
