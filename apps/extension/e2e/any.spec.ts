import { contract } from "./contract.ts";
import type { Compose, Place } from "./place.ts";

/** One of the forum's boxes, by the name of its part of the page. */
const part =
  (name: string, button: string): Place["compose"] =>
  async (page): Promise<Compose> => {
    const section = page.getByRole("region", { name });
    return { box: section.getByRole("textbox"), send: section.getByRole("button", { name: button }) };
  };

const chat: Place = {
  name: "any site, a chat in Slate",
  site: "any",
  address: "https://forum.example/first",
  replica: "any",
  hidesWhatIsAnswered: true,
  shortcut: "Enter",
  compose: part("Chat", "Send"),
  answer: part("Chat", "Send"),
  second: part("New topic", "Post topic"),
};

contract(chat);

const { shortcut: _, ...topic } = chat;
contract({
  ...topic,
  name: "any site, a text area",
  compose: part("New topic", "Post topic"),
  answer: part("New topic", "Post topic"),
  second: part("Answer", "Reply"),
});

contract({
  ...chat,
  name: "any site, a plain editable box",
  shortcut: "Control+Enter",
  compose: part("Answer", "Reply"),
  answer: part("Answer", "Reply"),
  second: part("New topic", "Post topic"),
});
