import { expect, it } from "vitest";
import { adoptReader } from "./adopt-reader.ts";
import { settingsFrom } from "./settings.ts";

const LINK = "#/library/whatsapp-at-work?in=IE&as=nurse";

function keptAfter(location: { protocol: string; hash: string }, before: unknown = null) {
  let kept = before;
  adoptReader(
    {
      read: () => kept,
      write: (_name, value) => {
        kept = value;
        return true;
      },
    },
    location,
  );
  return kept;
}

it("takes over where the extension's reader works, and does not ask again", () => {
  const kept = settingsFrom(keptAfter({ protocol: "chrome-extension:", hash: LINK }, { theme: "dark" }));
  expect(kept).toMatchObject({ country: "IE", profession: "nurse", hasChosen: true, theme: "dark" });
});

it("takes over that somebody would rather not say what they are", () => {
  const before = { country: "IE", profession: "nurse", hasChosen: true };
  const kept = settingsFrom(keptAfter({ protocol: "moz-extension:", hash: "#/?in=IE" }, before));
  expect(kept.profession).toBeUndefined();
});

it("leaves the settings alone where a link names no country that we know", () => {
  for (const hash of ["", "#/library", "#/library?in=Narnia&as=nurse"])
    expect(keptAfter({ protocol: "chrome-extension:", hash })).toBeNull();
});

it("keeps nothing of a link on the web, which may come from anybody", () => {
  expect(keptAfter({ protocol: "https:", hash: LINK })).toBeNull();
  expect(keptAfter({ protocol: "http:", hash: LINK })).toBeNull();
});
