import { expect, it } from "vitest";
import type { DeviceStore } from "../settings/device-store.ts";
import { keptDraftFrom, NO_DRAFT, openKeptDraft } from "./kept-draft.ts";

const aside = { rule: "confidentiality/age", words: "84", reason: "It is about me" };

it("opens a kept draft with what belongs to it", () => {
  const kept = { text: "At 84, still dancing", replyTo: "How are you?", setAside: [aside] };
  expect(keptDraftFrom(kept)).toEqual(kept);
});

it("leaves out what is damaged", () => {
  expect(keptDraftFrom({ text: "At 84", replyTo: 3, setAside: [aside, { rule: 1 }, null] })).toEqual({
    text: "At 84",
    replyTo: "",
    setAside: [aside],
  });
  expect(keptDraftFrom("At 84")).toEqual(NO_DRAFT);
});

it("does not even look for one unless the author asked for it to be kept", () => {
  const store = { read: () => ({ text: "At 84" }) } as unknown as DeviceStore;
  expect(openKeptDraft(false, store)).toBe(NO_DRAFT);
  expect(openKeptDraft(true, store).text).toBe("At 84");
});
