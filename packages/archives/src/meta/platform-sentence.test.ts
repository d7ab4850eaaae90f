import { expect, test } from "vitest";
import { isPlatformSentence } from "./platform-sentence.ts";

test.each([
  "You sent an attachment.",
  "Ana Lund sent a photo.",
  "Ana Lund sent 3 photos.",
  "Liked a message",
  "Reacted ❤ to your message",
  "Reacted 👍🏽 to your message",
  "Ana Lund named the group Night team.",
  "Ana Lund added Tom Reed to the group.",
  "You set the nickname for Tom Reed to Tommo.",
  "Ana Lund missed your call.",
  "Je hebt een bijlage verzonden.",
  "Ana Lund hat einen Anhang gesendet.",
])("drops: %s", (sentence) => {
  expect(isPlatformSentence(sentence, "Ana Lund")).toBe(true);
});

test.each([
  "You sent an attachment. Which one is it?",
  "You added too much salt.",
  "Ana Lund added to the confusion again.",
  "Tom Reed sent a photo.",
  "He liked a message I wrote",
  "You left the group of patients waiting.",
  "Reacted badly to the antibiotics",
  "You removed the wrong dressing.",
  "",
])("keeps: %s", (words) => {
  expect(isPlatformSentence(words, "Ana Lund")).toBe(false);
});
