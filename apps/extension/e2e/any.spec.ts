import { contract } from "./contract.ts";
import { forum, part } from "./forum.ts";

contract(forum);

contract({
  ...forum,
  name: "any site, a plain editable box",
  shortcut: "Control+Enter",
  compose: forum.answer,
  second: forum.compose,
});

contract({
  ...forum,
  name: "any site, a chat in Slate",
  shortcut: "Enter",
  compose: part("Chat", "Send"),
  answer: part("Chat", "Send"),
  second: forum.compose,
});
