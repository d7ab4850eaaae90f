import { TOWNS } from "./towns.generated.ts";

const populations: ReadonlyMap<string, number> = new Map(
  TOWNS.split(",").map((entry): [string, number] => {
    const [name = "", thousands = "0"] = entry.split(":");
    return [name, Number(thousands) * 1000];
  }),
);

/** How many people live in a larger town, by its name in lower case and plain spelling; undefined for smaller places. */
export function populationOf(town: string): number | undefined {
  return populations.get(town);
}
