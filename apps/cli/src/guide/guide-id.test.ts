import { articleTitles, situationTitles } from "@bedside/guidance";
import { describe, expect, test } from "vitest";
import { guideId, meantBy, nearestIds } from "./guide-id.ts";

describe("what somebody means", () => {
  test("every text opens by the name that it is listed under", () => {
    for (const { id } of situationTitles)
      expect(meantBy([guideId("situation", id)])).toEqual({ kind: "situation", id });
    for (const { id } of articleTitles)
      expect(meantBy([guideId("article", id)])).toEqual({ kind: "article", id });
  });

  test("a name that two texts share is the situation's", () => {
    expect(meantBy(["private-messages"]).kind).toBe("situation");
    expect(meantBy(["article:private-messages"]).kind).toBe("article");
    expect(guideId("article", "private-messages")).toBe("article:private-messages");
  });

  test("capitals do not matter", () => {
    expect(meantBy(["Jigsaw-Identification"])).toEqual({ kind: "article", id: "jigsaw-identification" });
  });

  test("words are searched for, one or several, with anything in them", () => {
    for (const words of [
      ["whatsapp"],
      ["friend", "request"],
      ["friend request"],
      ["well-known people"],
      ["?"],
    ])
      expect(meantBy(words)).toEqual({ kind: "words", query: words.join(" ") });
  });

  test("what looks like a name and is none is a mistake, and never a search", () => {
    expect(meantBy(["jigsaw-identifcation"]).kind).toBe("unknown-id");
    expect(meantBy(["article:whatsapp"]).kind).toBe("unknown-id");
    expect(meantBy(["article:regulator-letter"]).kind).toBe("unknown-id");
  });
});

describe("the names nearest to one that does not exist", () => {
  test("differ by a few letters, or share a word", () => {
    expect(nearestIds("jigsaw-identifcation")[0]).toBe("jigsaw-identification");
    expect(nearestIds("colleague-posts")[0]).toBe("colleague-post");
    expect(nearestIds("gmc-letter")).toContain("regulator-letter");
  });

  test("are at most three, or none", () => {
    expect(nearestIds("patient-of-mine")).toHaveLength(3);
    expect(nearestIds("zzz-qqq-xxxxxxxxxxxxxx")).toEqual([]);
  });
});
