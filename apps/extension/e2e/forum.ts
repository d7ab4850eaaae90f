import type { Compose, Place } from "./place.ts";

/** One of the forum's boxes, by the name of its part of the page. */
export const part =
  (name: string, button: string): Place["compose"] =>
  async (page): Promise<Compose> => {
    const section = page.getByRole("region", { name });
    return {
      box: section.locator("textarea, [contenteditable]"),
      send: section.getByRole("button", { name: button }),
    };
  };

/** A site that nobody has described: new topics in a text area, answers in a plain editable box. */
export const forum: Place = {
  name: "any site, a text area",
  site: "any",
  address: "https://forum.example/first",
  replica: "any",
  hidesWhatIsAnswered: true,
  compose: part("New topic", "Post topic"),
  answer: part("Answer", "Reply"),
};
