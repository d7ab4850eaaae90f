import { expect, it } from "vitest";
import { furtherOn } from "./further.ts";
import { articleTitle, situationTitle } from "./listing.ts";
import { AUDIENCES, TOPICS } from "./vocabulary.ts";

it("leads from every topic, whoever would read it, to an article and a situation that are there", () => {
  for (const topic of TOPICS)
    for (const audience of [undefined, ...AUDIENCES]) {
      const { article, situation } = furtherOn(topic, audience);
      expect(articleTitle(article), article).toBeDefined();
      expect(situationTitle(situation), situation).toBeDefined();
    }
});

it("tells colleagues of messaging apps, and the public of details that add up", () => {
  expect(furtherOn("confidentiality", "colleagues").situation).toBe("messaging-colleagues");
  expect(furtherOn("confidentiality", "public").article).toBe("jigsaw-identification");
});
