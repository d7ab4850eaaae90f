import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";

/** Latitude and longitude with at least three decimals each: about a hundred metres. Lab pairs have fewer. */
const DECIMAL =
  /(?<![\w.])(?<lat>-?\d{1,2}\.\d{3,8}) ?°? ?[ns]?, ?(?<lon>-?\d{1,3}\.\d{3,8}) ?°? ?[ew]?(?!\w|\.\d)/g;
const DEGREES =
  /(?<![\w.])\d{1,2} ?° ?\d{1,2} ?['′] ?\d{1,2}(?:\.\d{1,4})? ?(?:["″]|'') ?[ns][, ]{1,2}\d{1,3} ?° ?\d{1,2} ?['′] ?\d{1,2}(?:\.\d{1,4})? ?(?:["″]|'') ?[ew](?!\w)/g;
/** Ordnance Survey references, only behind "grid ref" or "OS". */
const GRID = /(?<![a-z0-9])[hnost][a-z] ?\d{3,5} ?\d{3,5}(?![\w])/g;
const GRID_CUE = /\b(?:grid(?: ref(?:erence)?)?|os|os ref|map ref(?:erence)?)\W{0,3}$/;

export const coordinates = defineRule({
  id: "confidentiality/coordinates",
  grade: "stop",
  needs: "digit",
  message: "These look like the coordinates of a place.",
  why: "They point to one house or roadside, so to whoever was there.",
  *find(reading) {
    for (const match of reading.matches(DECIMAL)) {
      if (Math.abs(Number(match.groups.lat)) <= 90 && Math.abs(Number(match.groups.lon)) <= 180)
        yield found(match);
    }
    for (const match of reading.matches(DEGREES)) yield found(match);
    for (const match of reading.matches(GRID))
      if (GRID_CUE.test(textBefore(reading, match))) yield found(match);
  },
});

function found({ start, end }: { start: number; end: number }) {
  return {
    span: { start, end },
    label: "address" as const,
    whose: "unknown" as const,
    fixes: [{ title: "Take the place out", replacement: "[place removed]" }],
  };
}
