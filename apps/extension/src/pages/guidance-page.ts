import type { You } from "./fields/you-fields.tsx";

const PLACES = { check: "", situations: "situations", library: "library", settings: "settings" } as const;

/** A place of the guidance that is packed into the extension, shown for whoever sits here. */
export function guidancePage(place: keyof typeof PLACES, { country, profession }: You): string {
  const reader = new URLSearchParams({ in: country, ...(profession && { as: profession }) });
  return `app/index.html#/${PLACES[place]}?${reader}`;
}
