import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { type Block, block, car, commit, node } from "./fixtures/car.ts";
import { bluesky } from "./importer.ts";
import { timeOfRecordKey } from "./record-key.ts";

const post = (text: string, more = {}) => ({
  $type: "app.bsky.feed.post",
  text,
  createdAt: "2024-02-01T06:00:00.000Z",
  ...more,
});

/** The file of a repository with these records, in a tree of two nodes, and with some blocks that nothing leads to. */
async function repository(
  records: Readonly<Record<string, unknown>>,
  stray: readonly Block[] = [],
  version = 3,
) {
  const entries = await Promise.all(
    Object.entries(records).map(async ([key, record]) => [key, await block(record)] as const),
  );
  const half = Math.floor(entries.length / 2);
  const links = entries.map(([key, { cid }]) => [key, cid] as const);
  const left = await node(links.slice(0, half));
  const root = await node(links.slice(half), left.cid);
  const head = await commit(root.cid, version);
  return { head, blocks: [head, ...stray, root, left, ...entries.map(([, each]) => each)] };
}

async function archiveOf(
  records: Readonly<Record<string, unknown>>,
  stray?: readonly Block[],
  version?: number,
) {
  const { head, blocks } = await repository(records, stray, version);
  return memoryArchive({ "repo.car": await car(head.cid, blocks) });
}

test("what the newest commit reaches is read, and what was deleted is not, in both versions", async () => {
  const deleted = [await block(post("Deleted")), await node([])];
  const records = {
    "app.bsky.actor.profile/self": {
      $type: "app.bsky.actor.profile",
      displayName: "N. Moor",
      description: "GP, Northmoor",
    },
    "app.bsky.feed.like/3k1": {
      $type: "app.bsky.feed.like",
      subject: { uri: "at://did:plc:x/app.bsky.feed.post/1" },
    },
    "app.bsky.feed.post/3k1": post("Good morning"),
    "app.bsky.feed.post/3k2": post("And good night"),
    "app.bsky.feed.repost/3k3": {
      subject: { uri: "at://did:plc:x/app.bsky.feed.post/1" },
      createdAt: "2024-02-01T06:00:00Z",
    },
  };
  for (const version of [2, 3]) {
    const archive = await archiveOf(records, deleted, version);
    expect(await bluesky.recognise(glanceAt(archive))).toBe("Bluesky repository");
    expect(await bluesky.owner(archive)).toEqual({
      id: "did:plc:moor",
      name: "N. Moor",
      bio: "GP, Northmoor",
    });
    const { items, problems } = await readAll(bluesky, archive);
    expect(problems).toEqual([]);
    expect(items).toMatchObject([
      {
        id: "at://did:plc:moor/app.bsky.feed.post/3k1",
        text: "Good morning",
        own: true,
        createdAt: "2024-02-01T06:00:00Z",
        url: "https://bsky.app/profile/did:plc:moor/post/3k1",
      },
      { text: "And good night" },
      { kind: "other", own: false, text: "", url: "https://bsky.app/profile/did:plc:x/post/1" },
    ]);
  }
});

test("replies, quotes, pictures with and without words", async () => {
  const uri = "at://did:plc:x/app.bsky.feed.post/9";
  const images = [
    { alt: "A whiteboard", image: { cid: "baf1" } },
    { alt: "", image: { cid: "baf2" } },
  ];
  const { items } = await readAll(
    bluesky,
    await archiveOf({
      "app.bsky.feed.post/1": post("Yes", { reply: { root: { uri }, parent: { uri } } }),
      "app.bsky.feed.post/2": post("This", { embed: { $type: "app.bsky.embed.record", record: { uri } } }),
      "app.bsky.feed.post/3": post("", {
        embed: { $type: "app.bsky.embed.recordWithMedia", record: { record: { uri } }, media: { images } },
      }),
      "app.bsky.feed.post/4": post("Film", { embed: { video: { cid: "baf3" }, alt: "Theatre 3" } }),
    }),
  );
  const replyTo = { id: uri, author: "did:plc:x" };
  expect(items).toMatchObject([
    { kind: "reply", text: "Yes", replyTo },
    { kind: "post", text: "This", replyTo },
    { text: "A whiteboard", replyTo, media: [{ name: "baf1", alt: "A whiteboard" }, { name: "baf2" }] },
    { text: "Film\nTheatre 3", media: [{ name: "baf3", alt: "Theatre 3" }] },
  ]);
});

test("a time with an offset is an instant, and one after its own key is doubted", async () => {
  expect(timeOfRecordKey("self")).toBeUndefined();
  const key = "3kkcxzbkcss2a";
  const made = timeOfRecordKey(key)!;
  const at = (days: number) => new Date(made + days * 86_400_000).toISOString();
  const { items } = await readAll(
    bluesky,
    await archiveOf({
      "app.bsky.feed.post/1": post("Offset", { createdAt: "2024-02-01T06:00:00-07:00" }),
      [`app.bsky.feed.post/${key}`]: post("Later", { createdAt: at(30) }),
    }),
  );
  expect(items).toMatchObject([
    { createdAt: "2024-02-01T13:00:00Z" },
    { text: "Later", isDateDoubtful: true },
  ]);
  expect(items[0]!.isDateDoubtful).toBeUndefined();
});

test("a part of a repository says that pieces are missing", async () => {
  const { head, blocks } = await repository({
    "app.bsky.feed.post/1": post("One"),
    "app.bsky.feed.post/2": post("Two"),
  });
  const [, root, left] = blocks;
  const withoutLeft = blocks.filter((each) => each !== left);
  const part = await readAll(bluesky, memoryArchive({ "a.car": await car(head.cid, withoutLeft) }));
  expect([part.items.map(({ text }) => text), part.problems.map(({ code }) => code)]).toEqual([
    ["Two"],
    ["damaged"],
  ]);
  const nothing = await readAll(bluesky, memoryArchive({ "a.car": await car(head.cid, [root!]) }));
  expect([nothing.items, nothing.problems.map(({ code }) => code)]).toEqual([[], ["damaged"]]);
});

test("a file that breaks off gives what came before, and no bytes throw", async () => {
  const { head, blocks } = await repository({
    "app.bsky.feed.post/1": post("One"),
    "app.bsky.feed.post/2": post("Two"),
  });
  const whole = await car(head.cid, blocks);
  for (let length = 0; length < whole.length; length += 7) {
    const { items, problems } = await readAll(bluesky, memoryArchive({ "a.car": whole.slice(0, length) }));
    expect(items.every(({ text }) => text === "One" || text === "Two")).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  }
});

test("a tree that leads back to itself ends, and other files are left alone", async () => {
  const record = await block(post("One"));
  const first = await node([["app.bsky.feed.post/1", record.cid]]);
  const second = await node([["app.bsky.feed.post/0", record.cid]], first.cid);
  const head = await commit(second.cid);
  // A node in the place of another, so that both lead to each other.
  const liar = { cid: first.cid, bytes: second.bytes };
  const { items } = await readAll(
    bluesky,
    memoryArchive({ "a.car": await car(head.cid, [head, second, liar, record]) }),
  );
  expect(items).toHaveLength(1);
  expect(await bluesky.recognise(glanceAt(memoryArchive({ "notes.car": "hello" })))).toBeUndefined();
});
