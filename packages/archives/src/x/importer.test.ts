import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import type { WrittenItem } from "../item.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { ACCOUNT, type Layout, manifest, PROFILE, posted, printed, tweet } from "./fixtures/printed.ts";
import { x } from "./importer.ts";

const read = (contents: Record<string, unknown>) => readAll(x, memoryArchive(contents));
const textsOf = (items: readonly WrittenItem[]) => items.map(({ text }) => text);

/** The only post of an export that holds this one. */
async function only(rows: readonly unknown[]): Promise<WrittenItem> {
  const { items, problems } = await read({
    "data/account.js": ACCOUNT,
    "data/tweets.js": printed("tweets", rows),
  });
  expect([items.length, problems]).toEqual([1, []]);
  return items[0]!;
}

test("a post has its words, its instant, its address and its place in the export", async () => {
  const item = await only([posted({ id: "16", text: "rest &amp; fluids &lt;3, see &amp;lt; 👏🏽" })]);
  expect(item).toEqual({
    type: "written",
    source: "x",
    kind: "post",
    id: "16",
    text: "rest & fluids <3, see &lt; 👏🏽",
    own: true,
    author: "nmoor",
    createdAt: "2023-02-18T12:33:11Z",
    platform: "x",
    audience: "public",
    url: "https://x.com/nmoor/status/16",
    at: { path: "data/tweets.js", index: 0 },
  });
});

test("the owner comes from the account, the bio with the town that stands beside it", async () => {
  const archive = memoryArchive({ "data/account.js": ACCOUNT, "data/profile.js": PROFILE });
  const owner = { id: "901", handle: "nmoor", name: "N. Moor" };
  expect(await x.owner(archive)).toEqual({ ...owner, bio: "GP & gardener\nNorthmoor" });
  expect(await x.owner(memoryArchive({ "data/manifest.js": manifest({}) }))).toEqual(owner);
});

test("a reply says what it answers, also where that post is gone", async () => {
  const more = {
    in_reply_to_status_id_str: "15",
    in_reply_to_user_id_str: "7",
    in_reply_to_screen_name: "pat_w",
  };
  const reply = await only([posted({ id: "16", text: "@pat_w see 111", more })]);
  expect(reply).toMatchObject({ kind: "reply", replyTo: { id: "15", author: "pat_w" } });
  const gone = { in_reply_to_user_id_str: "-1", in_reply_to_screen_name: "pat_w" };
  const other = await only([posted({ id: "16", text: "@pat_w see 111", more: gone })]);
  expect(other).toMatchObject({ kind: "reply", replyTo: { author: "pat_w" } });
});

test("what is passed on is somebody else's", async () => {
  const item = await only([posted({ id: "16", text: "RT @healthbot: Vaccines &amp; you" })]);
  expect(item).toMatchObject({ own: false, author: "healthbot", text: "Vaccines & you" });
});

test("short links are written out, whatever letters stand before them", async () => {
  const urls = [
    { url: "https://t.co/ab", expanded_url: "https://example.org/a?b=1&c=2", indices: ["9", "24"] },
  ];
  const item = await only([
    posted({ id: "16", text: "Read 😂 https://t.co/ab!", more: { entities: { urls } } }),
  ]);
  expect(item.text).toBe("Read 😂 https://example.org/a?b=1&c=2!");
});

test("a link that stands for a picture is no word, and a description is", async () => {
  const media = ["FJa.jpg", "FJb.jpg"].map((name, index) => ({
    url: "https://t.co/pic",
    media_url_https: `https://pbs.twimg.com/media/${name}`,
    ...(index === 1 && { ext_alt_text: "Whiteboard in theatre 3" }),
  }));
  const more = { entities: { urls: [], media: media.slice(0, 1) }, extended_entities: { media } };
  const item = await only([posted({ id: "16", text: "Look https://t.co/pic", more })]);
  expect(item.text).toBe("Look\nWhiteboard in theatre 3");
  expect(item.media).toEqual([
    { name: "16-FJa.jpg" },
    { name: "16-FJb.jpg", alt: "Whiteboard in theatre 3" },
  ]);
});

test("a quoted post is what is answered, without its words", async () => {
  const urls = [{ url: "https://t.co/q", expanded_url: "https://twitter.com/pat_w/status/15" }];
  const item = await only([
    posted({ id: "16", text: "Exactly this https://t.co/q", more: { entities: { urls } } }),
  ]);
  expect(item).toMatchObject({ kind: "post", text: "Exactly this", replyTo: { id: "15", author: "pat_w" } });
});

test("of an edited post the last version counts, wherever the others stand", async () => {
  const ids = ["21", "22", "23"];
  const first = { edit_info: { initial: { editTweetIds: ids } } };
  const later = { edit_info: { edit: { initialTweetId: "21", editControlInitial: { editTweetIds: ids } } } };
  const rows = [
    posted({ id: "22", text: "Clinic canceled", more: later }),
    posted({ id: "23", text: "Clinic cancelled", more: later }),
    posted({ id: "21", text: "Clinic cancled", more: first }),
  ];
  expect(await only(rows)).toMatchObject({ id: "23", text: "Clinic cancelled", isEdited: true });
  expect(await only([rows[2], rows[0]])).toMatchObject({ id: "22", text: "Clinic canceled", isEdited: true });
});

test("a long post is one item with all its words", async () => {
  const begins = "This morning I want to talk about tea &amp; complaints, at length";
  const whole = `${begins.replace("&amp;", "&")}. And then some more.`;
  const note = (text: string, createdAt = "2023-02-18T12:33:11.000Z") => ({
    noteTweet: { noteTweetId: "99", createdAt, core: { text, urls: [] } },
  });
  const { items } = await read({
    "data/note-tweet.js": printed("note_tweet", [
      note(whole),
      note("Of a post that is not here", "2023-01-01T00:00:00.000Z"),
    ]),
    "data/tweets.js": printed("tweets", [
      posted({ id: "15", text: "@pat_w Something else in the same second" }),
      posted({ id: "16", text: `@pat_w ${begins}… https://t.co/more` }),
    ]),
  });
  expect(textsOf(items)).toEqual([
    "@pat_w Something else in the same second",
    `@pat_w ${whole}`,
    "Of a post that is not here",
  ]);
});

test("posts in communities, and deleted ones whose words are still there", async () => {
  const { items } = await read({
    "data/community-tweet.js": printed("community_tweet", [
      posted({ id: "31", text: "Who?", more: { community_id: "7" } }),
    ]),
    "data/deleted-tweets.js": printed("deleted_tweets", [posted({ id: "32", text: "Regretted" })]),
  });
  expect(items).toMatchObject([
    { id: "31", kind: "post", audience: "public", container: { id: "7" } },
    { id: "32", kind: "deleted", isDeleted: true, own: true },
  ]);
  expect(items[1]!.url).toBeUndefined();
});

test("likes are others' words, where they are known", async () => {
  const { items } = await read({
    "data/like.js": printed("like", [
      { like: { tweetId: "1", fullText: "&quot;Tea&quot;" } },
      { like: { tweetId: "2" } },
    ]),
  });
  expect(items).toMatchObject([{ id: "like-1", own: false, text: '"Tea"', kind: "other" }]);
  expect(items).toHaveLength(1);
});

const message = (id: string, senderId: string, text: string, more = {}) => ({
  messageCreate: {
    id,
    senderId,
    text,
    createdAt: "2021-06-18T19:05:00.000Z",
    mediaUrls: [],
    urls: [],
    ...more,
  },
});
const MESSAGES = {
  "data/direct-messages.js": printed("direct_messages", [
    {
      dmConversation: {
        conversationId: "55-901",
        messages: [message("2", "901", "Ring me &amp; talk"), message("1", "55", "Hello")],
      },
    },
  ]),
  "data/direct-messages-group.js": printed("direct_messages_group", [
    {
      dmConversation: {
        conversationId: "77",
        messages: [
          { joinConversation: { initiatingUserId: "55", participantsSnapshot: ["901", "55"] } },
          message("3", "901", "Rota https://t.co/m", {
            urls: [{ url: "https://t.co/m", expanded: "https://twitter.com/messages/media/3" }],
            mediaUrls: ["https://ton.twitter.com/dm/3/4/rota.jpg"],
          }),
        ],
      },
    },
  ]),
};

test("messages are the owner's or the other's, and who joined is not a message", async () => {
  const { items } = await read({ "data/account.js": ACCOUNT, ...MESSAGES });
  expect(items).toMatchObject([
    {
      id: "2",
      kind: "message",
      own: true,
      text: "Ring me & talk",
      audience: "private",
      container: { id: "55-901" },
    },
    { id: "1", own: false, author: "55" },
    { id: "3", own: true, text: "Rota", audience: "closed-group", media: [{ name: "3-rota.jpg" }] },
  ]);
});

test("messages without an account are for a person to say whose they are", async () => {
  const archive = memoryArchive(MESSAGES);
  expect([...(await x.whose!(archive))]).toEqual([
    ["901", 2],
    ["55", 1],
  ]);
  expect((await readAll(x, archive)).items.map(({ own }) => own)).toEqual(["unknown", "unknown", "unknown"]);
  expect((await readAll(x, archive, { me: "55" })).items.map(({ own }) => own)).toEqual([false, true, false]);
});

test("exports of every time", async () => {
  const rows = [tweet({ id: "1", text: "One" }), tweet({ id: "2", text: "Two" })];
  const wrapped = rows.map((row) => ({ tweet: row }));
  const bare = printed("tweet", rows, "2018");
  const month = `Grailbird.data.tweets_2012_05 = ${JSON.stringify([{ id_str: "1", text: "One", created_at: "2012-05-01 10:00:00 +0000" }], null, 1)}`;
  const exports: [string, Record<string, string>, string[]][] = [
    [
      "X archive (2022 and later)",
      { "data/manifest.js": manifest({}), "data/tweets.js": printed("tweets", wrapped) },
      ["One", "Two"],
    ],
    [
      "Twitter archive (2020 to 2022)",
      { "data/tweet.js": printed("tweet", wrapped, "2018") },
      ["One", "Two"],
    ],
    ["Twitter archive (2018 to 2020)", { "account.js": ACCOUNT, "tweet.js": bare }, ["One", "Two"]],
    ["Twitter archive (before 2018)", { "data/js/tweets/2012_05.js": month }, ["One"]],
    ["part of an X archive", { "my tweets (1).txt": bare }, ["One", "Two"]],
  ];
  for (const [format, contents, texts] of exports) {
    const archive = memoryArchive(contents);
    expect(await x.recognise(glanceAt(archive))).toBe(format);
    const { items, problems } = await readAll(x, archive);
    expect([format, textsOf(items), problems]).toEqual([format, texts, []]);
  }
});

test("scripts that are not from X are left to others", async () => {
  for (const contents of [
    { "data/tweets.js": "export const tweets = [];" },
    { "account.js": "[]" },
    { "a.txt": "hello" },
  ]) {
    expect(await x.recognise(glanceAt(memoryArchive(contents)))).toBeUndefined();
  }
});

test("parts come in their order, and posts of any layout are the same posts", async () => {
  const rows = Array.from({ length: 300 }, (_, index) => posted({ id: String(index), text: `No ${index}` }));
  const texts: string[][] = [];
  for (const layout of ["2022", "2018", "one-line"] satisfies Layout[]) {
    const { items } = await read({
      "data/tweets-part10.js": printed("tweets", rows.slice(200), layout),
      "data/tweets-part2.js": printed("tweets", rows.slice(100, 200), layout),
      "data/tweets.js": printed("tweets", rows.slice(0, 100), layout),
    });
    texts.push(textsOf(items));
  }
  expect(texts[0]).toEqual(rows.map((_, index) => `No ${index}`));
  expect([texts[1], texts[2]]).toEqual([texts[0], texts[0]]);
});

test("a layout that changes on the way loses nothing and repeats nothing", async () => {
  const rows = Array.from({ length: 900 }, (_, index) => posted({ id: String(index), text: `No ${index}` }));
  const usual = printed("tweets", rows);
  const other = `${usual.slice(0, -2)},\n  ${JSON.stringify(posted({ id: "900", text: "No 900" }))}\n]`;
  const { items, problems } = await read({ "data/tweets.js": other });
  expect([items.length, new Set(textsOf(items)).size, problems]).toEqual([901, 901, []]);
});

test("what is broken is said, and the rest is read", async () => {
  const rows = [
    posted({ id: "1", text: "One" }),
    posted({ id: "2", text: "Two" }),
    { tweet: { lang: "en" } },
  ];
  const text = printed("tweets", rows);
  const broken = await read({ "data/tweets.js": text.replace('"Two"', '"Two') });
  expect(broken.problems.map(({ code, index }) => [code, index])).toEqual([
    ["not-json", 1],
    ["bad-row", 2],
  ]);
  expect(textsOf(broken.items)).toEqual(["One"]);
  const cut = await read({ "data/tweets.js": text.slice(0, text.indexOf('"Two"')) });
  expect([textsOf(cut.items), cut.problems.map(({ code }) => code)]).toEqual([["One"], ["not-json"]]);
  expect(JSON.stringify([broken.problems, cut.problems])).not.toContain("Two");
});

test("the archive's own list says what is missing", async () => {
  const { items, problems } = await read({
    "data/manifest.js": manifest({ "data/tweets.js": 2, "data/tweets-part1.js": 5 }),
    "data/tweets.js": printed("tweets", [posted({ id: "1", text: "One" })]),
  });
  expect(items).toHaveLength(1);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ["damaged", "data/tweets.js"],
    ["damaged", "data/manifest.js"],
  ]);
  expect(problems[1]!.reason).toContain("tweets-part1.js");
});

test("dates that cannot be right are kept and marked", async () => {
  const { items } = await read({
    "data/manifest.js": manifest({}),
    "data/tweets.js": printed("tweets", [
      posted({ id: "1", text: "Old", time: "Wed Jan 01 00:00:00 +0000 1997" }),
      posted({ id: "2", text: "New", time: "Wed Mar 05 00:00:00 +0000 2025" }),
      posted({ id: "3", text: "Never", time: "Tue Feb 30 00:00:00 +0000 2021" }),
      posted({ id: "4", text: "Fine", time: "Mon Feb 29 23:59:59 +0000 2016" }),
    ]),
  });
  expect(items.map(({ createdAt, isDateDoubtful }) => [createdAt, isDateDoubtful])).toEqual([
    ["1997-01-01T00:00:00Z", true],
    ["2025-03-05T00:00:00Z", true],
    [undefined, undefined],
    ["2016-02-29T23:59:59Z", undefined],
  ]);
});

test("keys of prototypes reach nobody", async () => {
  const row =
    '{"__proto__":{"own":"theirs"},"tweet":{"__proto__":{"id_str":"9"},"id_str":"1","full_text":"One"}}';
  const { items } = await read({ "data/tweets.js": `window.YTD.tweets.part0 = [${row}]` });
  expect(items).toMatchObject([{ id: "1", own: true }]);
  expect(({} as { own?: unknown }).own).toBeUndefined();
});
