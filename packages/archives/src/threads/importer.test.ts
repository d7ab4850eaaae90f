import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { threads } from "./importer.ts";

const part = (title: string, more = {}) => ({
  uri: "",
  creation_timestamp: 1_706_774_400,
  title,
  text_app_post: { is_reply: false },
  ...more,
});
const archiveOf = (...text_post_app_text_posts: unknown[]) =>
  memoryArchive({ "your_activity/threads/threads_and_replies.json": { text_post_app_text_posts } });

test("posts, replies and carousels", async () => {
  const archive = archiveOf(
    { media: [part("Tea \u00f0\u009f\u0092\u008a")] },
    { media: [part("@joe yes", { text_app_post: { is_reply: true } })] },
    {
      title: "Two pictures",
      creation_timestamp: 1_706_774_401,
      media: [part("", { uri: "a.jpg" }), part("", { uri: "b.jpg" })],
    },
    { media: [part("", { uri: "c.jpg" })] },
  );
  expect(await threads.recognise(glanceAt(archive))).toBe("Threads posts and replies");
  const { items } = await readAll(threads, archive);
  expect(items).toMatchObject([
    { kind: "post", text: "Tea 💊", createdAt: "2024-02-01T08:00:00Z", own: true, platform: "threads" },
    { kind: "reply", text: "@joe yes" },
    {
      text: "Two pictures",
      createdAt: "2024-02-01T08:00:01Z",
      media: [{ name: "a.jpg" }, { name: "b.jpg" }],
    },
    { text: "", media: [{ name: "c.jpg" }] },
  ]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(4);
});

test("what is empty is a problem; inside Instagram's export they are Instagram's to read", async () => {
  const { items, problems } = await readAll(threads, archiveOf({}, null, { media: [part("One")] }));
  expect([items.length, problems.map(({ index }) => index)]).toEqual([1, [0, 1]]);
  const inside = memoryArchive({
    "your_instagram_activity/threads/threads_and_replies.json": { text_post_app_text_posts: [] },
  });
  expect(await threads.recognise(glanceAt(inside))).toBeUndefined();
});
