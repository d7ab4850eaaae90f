import type { DeviceStore } from "./device-store.ts";
import { isRecord } from "./settings.ts";

export interface KeptThing {
  readonly name: string;
  /** What there is of it now, in words. */
  readonly state: string;
}

/**
 * What this device keeps for Bedside now, one by one; read from the store itself, so that it is what is there. The second
 * reader lies elsewhere: `readerSize` is what it takes, such as "11 MB", where it is here.
 */
export function keptThings(store: DeviceStore, readerSize?: string): readonly KeptThing[] {
  const kept = store.read("settings");
  const settings = isRecord(kept) ? kept : undefined;
  return [
    {
      name: "Settings",
      state: settings ? "Country, profession, light, and where your drafts last went" : "None",
    },
    { name: "About you as an author", state: sayingsOf(settings?.author) },
    { name: "Welcome card", state: settings?.hasChosen === true ? "Answered" : "Not answered yet" },
    { name: "Tour", state: settings?.hasSeenTour === true ? "Seen" : "Not seen yet" },
    { name: "Recent searches", state: countOf(store.read("searches")) },
    { name: "Draft", state: store.read("draft") === null ? "Not kept" : "Kept, because you asked for it" },
    { name: "Second reader", state: readerSize ? `Kept, ${readerSize}` : "Not here" },
  ];
}

function sayingsOf(author: unknown): string {
  const given = isRecord(author) ? ["name", "handle", "bio"].filter((field) => author[field]) : [];
  if (given.length === 0) return "Nothing";
  return `Your ${given.join(", ").replace(/, (?=[^,]*$)/, " and ")}`;
}

function countOf(searches: unknown): string {
  const count = Array.isArray(searches) ? searches.length : 0;
  return count === 0 ? "None" : `The last ${count}`;
}
