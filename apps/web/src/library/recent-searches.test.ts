import { expect, it } from "vitest";
import { deviceStore } from "../settings/device-store.ts";
import { forgetSearches, keepSearch, recentSearches } from "./recent-searches.ts";

function memory(kept: Record<string, string> = {}): Storage {
  return {
    get length() {
      return Object.keys(kept).length;
    },
    key: (i) => Object.keys(kept)[i] ?? null,
    getItem: (name) => kept[name] ?? null,
    setItem: (name, value) => {
      kept[name] = value;
    },
    removeItem: (name) => {
      delete kept[name];
    },
    clear: () => undefined,
  };
}

it("keeps the last six searches, each once, the newest first", () => {
  const storage = memory();
  const store = deviceStore(() => storage);
  for (const query of [
    "photos",
    "whatsapp",
    "Photos",
    " gdc ",
    "a",
    "reviews",
    "adverts",
    "students",
    "libel",
  ])
    keepSearch(store, query);
  expect(recentSearches(store)).toEqual(["libel", "students", "adverts", "reviews", "gdc", "Photos"]);
  forgetSearches(store);
  expect(recentSearches(store)).toEqual([]);
});

it("finds none where storage is damaged or refused", () => {
  const damaged = memory({ "bedside.searches": '{"not":"a list"}' });
  expect(recentSearches(deviceStore(() => damaged))).toEqual([]);
  const broken = memory({ "bedside.searches": '[1,null,"ok"' });
  expect(recentSearches(deviceStore(() => broken))).toEqual([]);
  const refused = deviceStore(() => {
    throw new DOMException("refused", "SecurityError");
  });
  expect(keepSearch(refused, "photos")).toEqual(["photos"]);
  expect(recentSearches(refused)).toEqual([]);
});
