import type { Pack } from "../../pack.ts";
import { elsewhere } from "../elsewhere/citations.ts";

/**
 * No regulator of the region has a text on social media that could be found, so the examples are those for any
 * other country, with Medical Protection, which works in all eighteen of them, beside the British ones.
 */
export const caribbean: Pack = {
  general: {
    ...elsewhere.general,
    confidentiality: [...elsewhere.general.confidentiality, "mps-pitfalls-2022"],
    disrepute: [...elsewhere.general.disrepute, "mps-pitfalls-2022"],
  },
  ...(elsewhere.professions && { professions: elsewhere.professions }),
};
