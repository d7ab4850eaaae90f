import { expect, it } from "vitest";
import { placeInWords } from "./place-fields.tsx";

it("says where a draft goes in a few words", () => {
  expect(placeInWords({ platform: "x", audience: "public", capacity: "professional" })).toBe(
    "X (Twitter) · Everyone",
  );
  expect(placeInWords({ audience: "private", capacity: "personal" })).toBe(
    "Anywhere · A private message · As yourself",
  );
});
