import fc from "fast-check";
import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { fixtureArchive } from "../testing/fixture-archive.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { facebook } from "./importer.ts";

const FIXTURES = import.meta.glob("./fixtures/**/*", { query: "?raw", import: "default", eager: true });
const of2023 = fixtureArchive(FIXTURES, "2023");
const inLabels = fixtureArchive(FIXTURES, "labels");

const formatOf = (contents: Readonly<Record<string, unknown>>) =>
  facebook.recognise(glanceAt(memoryArchive(contents)));

test("knows its own exports by their folders, and single files by what they hold", async () => {
  expect(await facebook.recognise(glanceAt(of2023))).toBe("Facebook export (up to 2023)");
  expect(await facebook.recognise(glanceAt(inLabels))).toBe("Facebook export (2024 and later)");
  expect(await formatOf({ "mine.json": '{"comments_v2": [{"timestamp": 1}]}' })).toBe(
    "file of a Facebook export",
  );
  expect(await formatOf({ "posts/your_posts_1.html": "<html>" })).toBe("Facebook export (HTML)");
});

test("leaves the exports of others alone", async () => {
  expect(await formatOf({ "your_instagram_activity/media/posts_1.json": "[]" })).toBeUndefined();
  expect(await formatOf({ "result.json": '{"chats": {"list": []}}' })).toBeUndefined();
  expect(await formatOf({ "comments.csv": "id,permalink\n" })).toBeUndefined();
});

test("the owner, with what they say about their work", async () => {
  expect(await facebook.owner(of2023)).toEqual({
    id: "Zoë Marsh",
    name: "Zoë Marsh",
    handle: "zoe.marsh",
    bio: "Nurse and baker\nStaff nurse, Northmoor Infirmary",
  });
  expect(await facebook.whose?.(of2023)).toEqual(new Map());
});

test("posts: the owner's words and captions, not the sentences above them", async () => {
  const { items } = await readAll(facebook, of2023);
  const posts = items.filter(({ at }) => at.path === "posts/your_posts_1.json");
  expect(posts.map(({ text }) => text)).toEqual([
    "Night shift again – send coffee ☕",
    "Proud of them\nThe team at Christmas",
    "",
    "Happy birthday!",
  ]);
  expect(posts[0]).toMatchObject({
    kind: "post",
    own: true,
    audience: "public",
    createdAt: "2019-01-01T00:00:00Z",
  });
  expect(posts[1]?.media).toEqual([
    { name: "photos_and_videos/a/1.jpg", alt: "The team at Christmas" },
    { name: "photos_and_videos/a/2.jpg" },
  ]);
});

test("captions in albums", async () => {
  const { items } = await readAll(facebook, of2023);
  expect(items.filter(({ kind }) => kind === "caption")).toMatchObject([
    { text: "Lemon café cake", media: [{ name: "photos_and_videos/b/1.jpg" }] },
  ]);
});

test("comments by the owner, also under an earlier name; others' are others'", async () => {
  const { items } = await readAll(facebook, of2023);
  const comments = items.filter(({ at }) => at.path === "comments/comments.json");
  expect(comments).toMatchObject([
    { text: "Well done you", own: true, replyTo: { author: "Tom Reed" } },
    { text: "Written before I married", own: true, replyTo: { author: "Ana Lund" } },
    { text: "Somebody else's", own: false, author: "Tom Reed" },
  ]);
});

test("groups are closed groups", async () => {
  const { items } = await readAll(facebook, of2023);
  const inGroups = items.filter(({ audience, kind }) => audience === "closed-group" && kind !== "message");
  expect(inGroups.filter(({ container }) => container?.name === "Northmoor Nurses")).toMatchObject([
    { kind: "post", text: "Anybody free for a swap?" },
    { kind: "comment", text: "Yes, Friday" },
  ]);
});

test("messages by display name, without the platform's sentences", async () => {
  const { items } = await readAll(facebook, of2023);
  const page = items.filter(({ at }) => at.path.endsWith("message_1.json"));
  expect(page.map(({ kind, own, text }) => [kind, own, text])).toEqual([
    ["message", true, "See you there 😀"],
    ["other", false, ""],
    ["other", true, ""],
    ["other", false, ""],
    ["message", true, "You added too much salt"],
    ["message", true, ""],
    ["message", false, ""],
  ]);
  expect(page[0]).toMatchObject({
    audience: "closed-group",
    container: { id: "inbox/nightteam_42", name: "Night team ☾", members: 3 },
  });
  expect(page[5]?.isDeleted).toBe(true);
});

test("words that were right are not mended", async () => {
  const { items } = await readAll(facebook, of2023);
  expect(items.find(({ at }) => at.path.endsWith("message_2.json"))?.text).toBe(
    "Café at Ångström's, naïve as ever",
  );
});

test("records with labels in the language of the account", async () => {
  const { items } = await readAll(facebook, inLabels);
  expect(items.map(({ id, kind, text, url }) => [id, kind, text, url])).toEqual([
    ["901", "comment", "Mooi geschreven, café-praat", "https://www.facebook.com/permalink.php?story_fbid=1"],
    ["902", "comment", "Ik kom later", "https://www.facebook.com/902"],
    ["903", "post", "Eindelijk vrij", "https://www.facebook.com/903"],
  ]);
});

test("an encrypted chat, which does not say whose it is", async () => {
  const chat = {
    participants: ["Zoë Marsh", "Tom Reed"],
    threadName: "Tom Reed",
    messages: [
      {
        senderName: "Zoë Marsh",
        text: "Back at 8",
        timestamp: 1_700_000_000_000,
        isUnsent: false,
        media: [],
      },
      { senderName: "Tom Reed", text: "ok", timestamp: 1_700_000_001_000, isUnsent: false, media: [] },
    ],
  };
  const archive = memoryArchive({ "Tom Reed_3.json": chat });
  expect(await facebook.recognise(glanceAt(archive))).toBe("Facebook Messenger chat");
  expect(await facebook.whose?.(archive)).toEqual(
    new Map([
      ["Zoë Marsh", 1],
      ["Tom Reed", 1],
    ]),
  );
  expect((await readAll(facebook, archive)).items.map(({ own }) => own)).toEqual(["unknown", "unknown"]);
  const named = await readAll(facebook, archive, { me: "zoë marsh" });
  expect(named.items.map(({ own }) => own)).toEqual([true, false]);
});

test("what others wrote on the owner's page is theirs, what was thrown away is still there", async () => {
  const post = [{ timestamp: 1_700_000_000, data: [{ post: "Words" }] }];
  const { items } = await readAll(
    facebook,
    memoryArchive({
      "posts/your_posts_1.json": post,
      "posts/other_people's_posts_to_your_timeline.json": post,
      "posts/trash.json": { trash_v2: [{ timestamp: 1_700_000_500, data: [{ post: "Thrown away" }] }] },
    }),
  );
  expect(items.map(({ kind, own }) => [kind, own])).toEqual([
    ["post", true],
    ["post", false],
    ["deleted", true],
  ]);
});

test("HTML is one problem that says what to do, however many pages there are", async () => {
  const archive = memoryArchive({
    "your_facebook_activity/posts/your_posts_1.html": "<html>",
    "your_facebook_activity/comments_and_reactions/comments.html": "<html>",
  });
  const { items, problems } = await readAll(facebook, archive);
  expect(items).toEqual([]);
  expect(problems).toMatchObject([{ code: "needs-json-export" }]);
  expect(problems[0]?.reason).toContain("choose JSON");
});

test("bad entries are problems that keep the words to themselves, and the rest goes on", async () => {
  const { problems } = await readAll(facebook, of2023);
  expect(problems).toMatchObject([{ code: "bad-row", path: "posts/your_posts_1.json", index: 3 }]);
  const broken = await readAll(
    facebook,
    memoryArchive({
      "posts/your_posts_1.json":
        '[{"timestamp": 1700000000, "data": [{"post": "kept"}]}, {"data": [{"post": secret',
      "messages/inbox/a_1/message_1.json":
        '{"participants": [], "messages": [{"sender_name": "A", "content": "kept too"}, {',
    }),
  );
  expect(broken.items.map(({ text }) => text)).toEqual(["kept", "kept too"]);
  expect(broken.problems.length).toBeGreaterThan(0);
  expect(JSON.stringify(broken.problems)).not.toContain("secret");
});

test("prototype keys reach nobody", async () => {
  const { items } = await readAll(
    facebook,
    memoryArchive({
      "posts/your_posts_1.json":
        '[{"__proto__": {"own": 7}, "timestamp": 1700000000, "data": [{"__proto__": {"post": "x"}}]}]',
    }),
  );
  expect(items.map(({ text }) => text)).toEqual([""]);
  expect(({} as { own?: number }).own).toBeUndefined();
});

test("dates that cannot be right are flagged", async () => {
  const posts = [1, 1_700_000_000, 4_000_000_000, 1e300].map((timestamp) => ({
    timestamp,
    data: [{ post: `at ${timestamp}` }],
  }));
  const { items } = await readAll(facebook, memoryArchive({ "posts/your_posts_1.json": posts }), {
    notAfter: "2026-01-01",
  });
  expect(items.map(({ createdAt, isDateDoubtful }) => [createdAt, isDateDoubtful])).toEqual([
    ["1970-01-01T00:00:01Z", true],
    ["2023-11-14T22:13:20Z", undefined],
    ["2096-10-02T07:06:40Z", true],
    [undefined, undefined],
  ]);
});

test("no JSON makes it throw", async () => {
  const names = [
    "posts/your_posts_1.json",
    "comments/comments.json",
    "messages/inbox/a_1/message_1.json",
    "profile_information/profile_information.json",
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, value) => {
      const { items } = await readAll(facebook, memoryArchive({ [name]: value }));
      for (const { id } of items) expect(id).not.toBe("");
    }),
    { numRuns: 200 },
  );
});
