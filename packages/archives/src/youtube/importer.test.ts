import fc from "fast-check";
import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { fixtureArchive } from "../testing/fixture-archive.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { youtube } from "./importer.ts";
import { textOfSegments } from "./segments.ts";

const FIXTURES = import.meta.glob("./fixtures/**/*", { query: "?raw", import: "default", eager: true });
const old = fixtureArchive(FIXTURES, "old");
const dutch = fixtureArchive(FIXTURES, "dutch");

test("knows comments by their columns, and translated ones by what is in them", async () => {
  const formatOf = (contents: Readonly<Record<string, string>>) =>
    youtube.recognise(glanceAt(memoryArchive(contents)));
  expect(await youtube.recognise(glanceAt(old))).toBe("YouTube comments (Google Takeout)");
  expect(await youtube.recognise(glanceAt(dutch))).toBe("YouTube comments (Google Takeout)");
  expect(await formatOf({ "comments.csv": "id,permalink,date,subreddit,body\n" })).toBeUndefined();
  expect(await formatOf({ "Comments.csv": "Date,Link,Message\n" })).toBeUndefined();
});

test("exports until June 2024", async () => {
  expect((await readAll(youtube, old)).items).toMatchObject([
    {
      id: "Ugz1",
      kind: "comment",
      text: "Great talk",
      own: true,
      author: "UCabcdef",
      audience: "public",
      createdAt: "2022-04-14T07:39:35.956Z",
      url: "https://www.youtube.com/watch?v=abcdefghijk&lc=Ugz1",
    },
  ]);
});

test("translated columns, quotes that are not escaped, raw line breaks", async () => {
  expect((await readAll(youtube, dutch)).items).toMatchObject([
    {
      id: "UgzAbcdefghijklmnopq4AaABAg.b",
      kind: "reply",
      text: 'Ik zei "ja" hoor',
      replyTo: { id: "UgzAbcdefghijklmnopq4AaABAg" },
      createdAt: "2024-07-01T10:00:00Z",
    },
    { id: "UgzCbcdefghijklmnopq4AaABAg", kind: "comment", text: "regel een\nregel twee" },
  ]);
});

test("live chats and posts of a channel", async () => {
  const archive = memoryArchive({
    "YouTube and YouTube Music/live chats/live chats.csv":
      'Channel ID,Live Chat Create Timestamp,Price,Live Chat ID,Video ID,Live Chat Text\nUCme,2024-03-03T00:00:00+00:00,0,LC1,vid2,"{""text"":""hello""}"\n',
    "YouTube and YouTube Music/comments/comments(1).csv":
      'Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Post ID,Video ID,Comment Text\nUCme,2024-03-04T00:00:00+00:00,0,Ugx,,Ugkx1,,"{""text"":""nice poll""}"\n',
    "YouTube and YouTube Music/channels/channel.csv":
      "Channel ID,Channel Title (Original)\nUCme,Ward cakes\n",
  });
  expect(await youtube.owner(archive)).toEqual({ id: "UCme", name: "Ward cakes" });
  expect((await readAll(youtube, archive)).items).toMatchObject([
    { id: "LC1", text: "hello", url: "https://www.youtube.com/watch?v=vid2" },
    { id: "Ugx", text: "nice poll", url: "https://www.youtube.com/post/Ugkx1" },
  ]);
});

test("pages from before 2023 are a problem that says what to do", async () => {
  const archive = memoryArchive({ "Takeout/YouTube/my-comments/my-comments.html": "<html>" });
  expect(await youtube.recognise(glanceAt(archive))).toBe("YouTube comments (Google Takeout, HTML)");
  expect((await readAll(youtube, archive)).problems).toMatchObject([{ code: "needs-json-export" }]);
});

test("segments with mentions and links, in either form", () => {
  const segments = [
    { text: "see " },
    { text: "@drx", mention: { externalChannelId: "UCx" } },
    { text: "\nhttps://example.org", link: { linkUrl: "https://example.org" } },
  ];
  const words = "see @drx\nhttps://example.org";
  expect(textOfSegments(JSON.stringify({ takeoutSegments: segments }))).toBe(words);
  expect(textOfSegments(segments.map((each) => JSON.stringify(each)).join(","))).toBe(words);
  expect(textOfSegments("plain words")).toBe("plain words");
  expect(textOfSegments("{not segments}")).toBe("{not segments}");
});

test("any words come back from their segments", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
      const cell = texts.map((text) => JSON.stringify({ text })).join(",");
      expect(textOfSegments(cell)).toBe(texts.join("").trim());
    }),
  );
});
