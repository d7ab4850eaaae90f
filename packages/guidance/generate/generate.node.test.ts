import { expect, it } from "vitest";
import { pathsOf } from "../src/situations.ts";
import { readArticle } from "./article-file.ts";
import { readingAge } from "./reading-age.ts";
import { readSituation } from "./situation-file.ts";
import { complaintsAbout } from "./whole.ts";

const FRONT = `---
id: old-posts
title: Old posts
saying: I said "daft" things.
summary: Look first.
topics: [disrepute]
published: 2026-11-27
reviewed: 2026-11-27
sources:
  - hcpc-social-media: Consider removing old posts.
articles: []
related: []
---
`;

const OUTCOME = `
## = tidy: Tidy up

{GB} In Britain, why.

### Do
- {SG} Only there.
- Keep a copy.
### Don't
- Don't delete in a hurry.
### Words
To a friend:
> Please take it down.
### Ring
- indemnifier: First.
### Next
- regulator-letter: If they write.
`;

const QUESTION = `
## ? inquiry: Is anybody asking about it?
- no: No → tidy
- yes: Yes → tidy
- unsure: I'm not sure → tidy
`;

const read = (body: string) => readSituation("situations/old-posts.md", FRONT + body);
const about = (body: string) =>
  complaintsAbout([read(body)], []).filter((what) => what.startsWith("situations/old-posts.md"));

it("reads questions, outcomes, conditions, words and whom to ring", () => {
  const one = read(QUESTION + OUTCOME);
  expect(one.saying).toBe("I said “daft” things.");
  expect(one.start).toBe("inquiry");
  expect([...pathsOf(one)]).toEqual([["no"], ["yes"], ["unsure"]]);
  const { tidy } = one.outcomes;
  expect(tidy?.lead).toEqual([{ text: ["In Britain, why."], when: { regions: ["GB"] } }]);
  expect(tidy?.do[0]).toEqual({ text: ["Only there."], when: { regions: ["SG"] } });
  expect(tidy?.words).toEqual([{ label: "To a friend", text: "Please take it down." }]);
  expect(tidy?.ring).toEqual([{ role: "indemnifier", why: ["First."] }]);
  expect(about(QUESTION + OUTCOME)).toEqual([]);
});

it.each([
  [
    "an answer that leads nowhere",
    QUESTION.replace("No → tidy", "No → attic") + OUTCOME,
    "attic, which is not there",
  ],
  [
    "a question that nobody can be unsure about",
    QUESTION.replace(/- unsure.*\n/, "") + OUTCOME,
    "lacks the answer unsure",
  ],
  [
    "an outcome that nothing leads to",
    `${QUESTION}${OUTCOME}${OUTCOME.replace("= tidy", "= attic")}`,
    "nothing leads to attic",
  ],
  [
    "a note that no answer adds",
    `${QUESTION}${OUTCOME}\n## + attic\n\n### Do\n- Look.\n`,
    "no answer adds attic",
  ],
  [
    "a path that comes back",
    QUESTION.replace("Yes → tidy", "Yes → inquiry") + OUTCOME,
    "comes back to a question",
  ],
  [
    "an outcome without anybody to ring",
    QUESTION + OUTCOME.replace(/### Ring\n.*\n/, ""),
    "lacks what to do, what not to do, or whom to ring",
  ],
  [
    "deleting before anybody asked about an inquiry",
    QUESTION.replace("? inquiry", "? mood") + OUTCOME.replace("Keep a copy", "Delete the post"),
    "may advise deleting",
  ],
  [
    "an inquiry that is not handed over",
    QUESTION + OUTCOME.replace(/### Next\n.*\n/, ""),
    "does not go on to regulator-letter",
  ],
  [
    "danger without anybody who can come",
    QUESTION.replace("- yes: Yes", "- danger: Yes") + OUTCOME,
    "rings neither emergency nor police",
  ],
])("complains about %s", (_, body, what) => {
  expect(about(body).join("\n")).toContain(what);
});

it.each([
  ["text before the first heading", `Stray.\n${QUESTION}${OUTCOME}`, "text before the first heading"],
  ["an answer out of form", QUESTION.replace("- no: No → tidy", "- No") + OUTCOME, "an answer of inquiry is"],
  ["a region that is none", QUESTION + OUTCOME.replace("{SG}", "{UK}"), "neither a region nor a profession"],
  [
    "a link out of the guidance",
    QUESTION + OUTCOME.replace("Keep a copy.", "[Look](https://example.org)."),
    "leads to situation:",
  ],
  [
    "somebody to ring who is none",
    QUESTION + OUTCOME.replace("- indemnifier: First.", "- wizard: First."),
    "opens with none of",
  ],
  ["words without a label", QUESTION + OUTCOME.replace("To a friend:\n", ""), "a label and a quotation"],
])("refuses %s, and says where", (_, body, what) => {
  expect(() => read(body)).toThrow(new RegExp(`^situations/old-posts.md: .*${what}`));
});

it("refuses fields that are missing, misspelt or unknown to the sources", () => {
  const broken = (change: (front: string) => string) => () =>
    readSituation("f.md", change(FRONT) + QUESTION + OUTCOME);
  expect(broken((front) => front.replace("summary: Look first.\n", ""))).toThrow("summary is missing");
  expect(broken((front) => front.replace("related: []", "related: []\nrelatde: []"))).toThrow(
    "no field relatde",
  );
  expect(broken((front) => front.replace("hcpc-social-media", "hcpc-sociable"))).toThrow(
    "there is no source hcpc-sociable",
  );
  expect(broken((front) => front.replace("2026-11-27", "soon"))).toThrow("published is a date");
  expect(broken((front) => front.replace("---\n", ""))).toThrow("between two lines of ---");
});

const ARTICLE = `---
id: one
title: One
summary: Sum.
kind: evidence
published: 2026-11-27
reviewed: 2026-11-27
correct-at: 2026-11-27
topics: [sources]
situations: []
references:
  - ahmed-2020
---

## It's *here*

{!GB} Elsewhere. See [more](article:two).

| a | b |
|---|---|
| 1 | 2 |

~~~bars
title: Bars
unit: "%"
full: 100
words: Two and 32.
rows:
  Names: 2
  Known: 32
~~~
`;

it("reads headings with anchors, tables and charts of an article, and misses the article that a link leads to", () => {
  const one = readArticle("articles/one.md", ARTICLE);
  expect(one.body[0]).toMatchObject({ kind: "heading", id: "its-here", text: ["It’s ", { em: "here" }] });
  expect(one.body[1]).toMatchObject({
    kind: "paragraph",
    when: { regions: expect.not.arrayContaining(["GB"]) },
  });
  expect(one.body.at(-1)).toMatchObject({
    kind: "bars",
    full: 100,
    rows: [{ label: "Names", value: 2 }, { value: 32 }],
  });
  expect(complaintsAbout([], [one]).join()).toContain("a link leads to article:two, which is not there");
  expect(() => readArticle("f.md", ARTICLE.replace("full: 100", "full: 10"))).toThrow("none longer than 10");
});

it("gives plain words a lower reading age than long ones", () => {
  const plain = readingAge(["Tell a friend. Keep a copy. Ring us first."]);
  const long = readingAge([
    "Notwithstanding organisational confidentiality requirements, practitioners should proportionately deliberate.",
  ]);
  expect(plain).toBeLessThan(8);
  expect(long).toBeGreaterThan(18);
});
