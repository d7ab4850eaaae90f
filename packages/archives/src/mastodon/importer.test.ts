import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { mastodon } from "./importer.ts";

const ME = "https://med.example/users/moor";
const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
const FOLLOWERS = `${ME}/followers`;

const ACTOR = {
  id: ME,
  type: "Person",
  preferredUsername: "moor",
  name: "Dr N. Moor",
  summary: "<p>GP &amp; gardener</p>",
  attachment: [
    { type: "PropertyValue", name: "Works at", value: "<a href='https://example.org'>Northmoor</a>" },
  ],
};

const created = (id: string, object: Record<string, unknown>) => ({
  id: `${ME}/statuses/${id}/activity`,
  type: "Create",
  actor: ME,
  published: "2023-02-02T02:02:02Z",
  object: {
    id: `${ME}/statuses/${id}`,
    type: "Note",
    url: `https://med.example/@moor/${id}`,
    published: "2023-02-02T02:02:02Z",
    attributedTo: ME,
    to: [PUBLIC],
    cc: [FOLLOWERS],
    summary: null,
    inReplyTo: null,
    ...object,
  },
});

function archiveOf(...orderedItems: unknown[]) {
  const outbox = { id: "outbox.json", type: "OrderedCollection", totalItems: 99, orderedItems };
  return memoryArchive({
    "actor.json": ACTOR,
    "outbox.json": outbox,
    "likes.json": { orderedItems: ["https://a.example/1"] },
  });
}

const read = async (...activities: unknown[]) => (await readAll(mastodon, archiveOf(...activities))).items;

test("the owner, with the table below the bio", async () => {
  expect(await mastodon.recognise(glanceAt(archiveOf()))).toBe("Mastodon archive");
  expect(await mastodon.owner(archiveOf())).toEqual({
    id: ME,
    name: "Dr N. Moor",
    handle: "moor@med.example",
    bio: "GP & gardener\nWorks at: Northmoor",
  });
});

test("words without markup, under the warning and above the descriptions of pictures", async () => {
  const [item] = await read(
    created("1", {
      summary: "blood, gore",
      content: "<p>One<br>two &amp; three</p><p>Four</p>",
      attachment: [
        { type: "Document", url: "media/a.jpg", name: "Whiteboard" },
        { type: "Document", url: "media/b.jpg", name: null },
      ],
      updated: "2023-02-03T02:02:02Z",
    }),
  );
  expect(item).toMatchObject({
    kind: "post",
    id: `${ME}/statuses/1`,
    url: "https://med.example/@moor/1",
    text: "blood, gore\n\nOne\ntwo & three\n\nFour\nWhiteboard",
    own: true,
    audience: "public",
    createdAt: "2023-02-02T02:02:02Z",
    isEdited: true,
    media: [{ name: "media/a.jpg", alt: "Whiteboard" }, { name: "media/b.jpg" }],
  });
});

test("who could read it", async () => {
  const items = await read(
    created("1", { content: "a", to: [PUBLIC], cc: [FOLLOWERS] }),
    created("2", { content: "b", to: [FOLLOWERS], cc: [PUBLIC] }),
    created("3", { content: "c", to: FOLLOWERS, cc: [] }),
    created("4", { content: "d", to: ["https://other.example/users/bob"], cc: [] }),
  );
  expect(items.map(({ audience, kind }) => [audience, kind])).toEqual([
    ["public", "post"],
    ["public", "post"],
    ["closed-group", "post"],
    ["private", "message"],
  ]);
});

test("replies, polls and boosts", async () => {
  const items = await read(
    created("1", { content: "<p>Yes</p>", inReplyTo: "https://other.example/users/bob/statuses/5" }),
    created("2", {
      type: "Question",
      content: "<p>Tea?</p>",
      oneOf: [{ name: "Always" }, { name: "Never" }],
    }),
    {
      id: `${ME}/3/activity`,
      type: "Announce",
      actor: ME,
      published: "2023-01-01T00:00:00Z",
      object: "https://other.example/7",
    },
    { id: `${ME}/4/activity`, type: "Delete", actor: ME, object: "https://med.example/9" },
  );
  expect(items).toMatchObject([
    {
      kind: "reply",
      replyTo: { id: "https://other.example/users/bob/statuses/5", author: "bob@other.example" },
    },
    { text: "Tea?\nAlways\nNever" },
    { kind: "other", own: false, text: "", url: "https://other.example/7" },
  ]);
  expect(items).toHaveLength(3);
});

test("an outbox on its own, and one that is damaged", async () => {
  const lone = memoryArchive({
    "my outbox.json": { type: "OrderedCollection", orderedItems: [created("1", { content: "a" })] },
  });
  expect(await mastodon.recognise(glanceAt(lone))).toBe("outbox of a Mastodon archive");
  expect((await readAll(mastodon, lone)).items).toHaveLength(1);
  const text = JSON.stringify({
    orderedItems: [created("1", { content: "a" }), created("2", { content: "secret" })],
  });
  const cut = memoryArchive({ "actor.json": "{", "outbox.json": text.slice(0, -60) });
  const { items, problems } = await readAll(mastodon, cut);
  expect([items.length, problems.map(({ path, code }) => [path, code])]).toEqual([
    1,
    [
      ["actor.json", "not-json"],
      ["outbox.json", "not-json"],
    ],
  ]);
  expect(JSON.stringify(problems)).not.toContain("secret");
});

test("what is no activity is a problem, and other JSON is left alone", async () => {
  const { problems } = await readAll(mastodon, archiveOf(5, created("1", { id: "" })));
  expect(problems.map(({ code, index }) => [code, index])).toEqual([
    ["bad-row", 0],
    ["bad-row", 1],
  ]);
  expect(
    await mastodon.recognise(glanceAt(memoryArchive({ "outbox.json": { messages: [] } }))),
  ).toBeUndefined();
});
