import fc from "fast-check";
import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { fixtureArchive } from "../testing/fixture-archive.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { linkedin } from "./importer.ts";
import { withoutLineQuoting } from "./line-quoting.ts";

const FIXTURES = import.meta.glob("./fixtures/**/*", { query: "?raw", import: "default", eager: true });
const complete = fixtureArchive(FIXTURES, "complete");

const itemsOf = async (file: RegExp) =>
  (await readAll(linkedin, complete)).items.filter(({ at }) => file.test(at.path));

test("knows its own tables, by name and columns together", async () => {
  const formatOf = (contents: Readonly<Record<string, string>>) =>
    linkedin.recognise(glanceAt(memoryArchive(contents)));
  expect(await linkedin.recognise(glanceAt(complete))).toBe("LinkedIn export");
  expect(await formatOf({ "my Comments.csv": "Message,Date\nThanks,2022-09-15\n" })).toBe(
    "file of a LinkedIn export",
  );
  expect(await formatOf({ "Connections.csv": "Notes:\n\nFirst Name,Last Name,URL,Connected On\n" })).toBe(
    "file of a LinkedIn export",
  );
  expect(await formatOf({ "comments.csv": "id,permalink,date,subreddit,body\n" })).toBeUndefined();
  expect(await formatOf({ "messages.csv": "ID,Timestamp,Contents,Attachments\n" })).toBeUndefined();
  expect(await formatOf({ "posts.csv": "date,message\n" })).toBeUndefined();
});

test("the owner, with what they say about their work", async () => {
  expect(await linkedin.owner(complete)).toEqual({
    id: "Ines Vale",
    name: "Ines Vale",
    bio: "Practice nurse\nNorthmoor Surgery",
  });
});

test("shares: a member's number in the name, notes before the header, columns in any order, quoting by line", async () => {
  expect(await itemsOf(/^Shares/)).toMatchObject([
    {
      id: "urn:li:share:71",
      text: 'First line.\n\nShe said "yes"',
      audience: "public",
      createdAt: "2024-05-01T09:00:00",
      url: "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A71",
    },
    { id: "urn:li:share:72", text: "Only for contacts", audience: "closed-group" },
    { id: "urn:li:activity:73", text: "", own: true },
  ]);
});

test("comments: escaped by backslashes, joined to the share they are under", async () => {
  expect(await itemsOf(/^Comments/)).toMatchObject([
    {
      kind: "comment",
      text: 'Adding: "quality" matters,\nand so does rest',
      replyTo: { id: "urn:li:share:71", text: 'First line.\n\nShe said "yes"' },
    },
    { text: "Thanks", replyTo: { id: "urn:li:activity:99" } },
  ]);
});

test("comments that another program wrote with doubled quotes", async () => {
  const csv = 'Date,Message\n2024-05-01,"She said ""rest"" twice"\n';
  const { items } = await readAll(linkedin, memoryArchive({ "Comments.csv": csv }));
  expect(items.map(({ text }) => text)).toEqual(['She said "rest" twice']);
});

test("messages: instants, own by name, HTML as text and comparisons as they are", async () => {
  const { problems } = await readAll(linkedin, complete);
  expect(await itemsOf(/^messages/)).toMatchObject([
    {
      own: true,
      text: "Rota\nCan you & Max cover?\n\nThanks",
      createdAt: "2024-06-01T08:00:00Z",
      audience: "closed-group",
    },
    { own: false, author: "Jo Fern", text: "BP < 120 and P > 60", audience: "private" },
  ]);
  expect(problems).toMatchObject([{ code: "bad-row", path: "messages.csv", index: 2 }]);
});

test("messages alone do not say whose they are", async () => {
  const csv =
    "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\nc,Jo,https://www.linkedin.com/in/jo,Al,2024-06-01 08:00:00 UTC,hi\n";
  const archive = memoryArchive({ "messages.csv": csv });
  expect(await linkedin.whose?.(archive)).toEqual(new Map([["Jo", 1]]));
  expect((await readAll(linkedin, archive)).items[0]?.own).toBe("unknown");
  expect((await readAll(linkedin, archive, { me: "jo" })).items[0]?.own).toBe(true);
  const byAddress = { me: "https://www.linkedin.com/in/jo" };
  expect((await readAll(linkedin, archive, byAddress)).items[0]?.own).toBe(true);
});

test("articles, recommendations and notes with invitations are the owner's words too", async () => {
  expect(await itemsOf(/^Articles/)).toMatchObject([
    {
      text: "On rest\n\nSleep & food.",
      url: "https://www.linkedin.com/pulse/on-rest-ines-vale",
      createdAt: "2023-01-02T11:00:00",
    },
  ]);
  expect(await itemsOf(/^Recommendations/)).toMatchObject([
    { text: "Jo is a kind colleague.", audience: "public", replyTo: { author: "Jo Fern" } },
  ]);
  expect(await itemsOf(/^Invitations/)).toMatchObject([
    { text: "We met at the course", own: true, audience: "private", createdAt: "2024-06-04T10:11:00" },
  ]);
});

test("any text comes back from quoting by line, but for the line break at its end", () => {
  const line = fc.string({ unit: fc.constantFrom("a", " ", '"', "é") });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      // A line that is nothing but quotes cannot be told from the quoting.
      fc.pre(lines.every((each) => !/^"+$/.test(each) && !each.startsWith('"')));
      expect(withoutLineQuoting(lines.join('"\n"'))).toBe(lines.join("\n").trimEnd());
    }),
  );
});
