import { expect, it } from "vitest";
import { deviceStore } from "./device-store.ts";
import { keptThings } from "./kept-things.ts";

function storeWith(kept: Record<string, string>) {
  return deviceStore(() => ({ getItem: (key: string) => kept[key] ?? null }) as unknown as Storage);
}

const states = (kept: Record<string, string>) =>
  Object.fromEntries(keptThings(storeWith(kept)).map(({ name, state }) => [name, state]));

it("says that nothing is kept where nothing is, damaged things included", () => {
  const nothing = {
    Settings: "None",
    "About you as an author": "Nothing",
    "Welcome card": "Not answered yet",
    Tour: "Not seen yet",
    "Recent searches": "None",
    Draft: "Not kept",
    "Second reader": "Not here",
  };
  expect(states({})).toEqual(nothing);
  expect(states({ "bedside.settings": '{"theme":', "bedside.searches": '"x"' })).toEqual(nothing);
});

it("says how much room the second reader takes", () => {
  expect(keptThings(storeWith({}), "11 MB")).toContainEqual({ name: "Second reader", state: "Kept, 11 MB" });
});

it("says what is kept, and never what it says", () => {
  const kept = states({
    "bedside.settings":
      '{"hasChosen":true,"hasSeenTour":true,"author":{"name":"Rosa","handle":"@rosa_rn","bio":"Nurse"}}',
    "bedside.searches": '["photos","reviews"]',
    "bedside.draft": '{"text":"Bloods back"}',
  });
  expect(kept).toMatchObject({
    "About you as an author": "Your name, handle and bio",
    "Welcome card": "Answered",
    Tour: "Seen",
    "Recent searches": "The last 2",
    Draft: "Kept, because you asked for it",
  });
  expect(Object.values(kept).join()).not.toMatch(/Rosa|photos|Bloods/);
});
