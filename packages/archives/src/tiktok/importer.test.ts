import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { fixtureArchive } from "../testing/fixture-archive.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { tiktok } from "./importer.ts";

const FIXTURES = import.meta.glob("./fixtures/**/*", { query: "?raw", import: "default", eager: true });
const of2022 = fixtureArchive(FIXTURES, "2022");
const of2025 = fixtureArchive(FIXTURES, "2025");

test("knows its file by name, or by its sections", async () => {
  const formatOf = (contents: Readonly<Record<string, unknown>>) =>
    tiktok.recognise(glanceAt(memoryArchive(contents)));
  expect(await tiktok.recognise(glanceAt(of2022))).toBe("TikTok export");
  expect(await tiktok.recognise(glanceAt(of2025))).toBe("TikTok export");
  expect(await formatOf({ "mine.json": { "Your Activity": {} } })).toBe("TikTok export");
  expect(await formatOf({ "user_data.json": { theme: "dark" } })).toBeUndefined();
  expect(await formatOf({ "Comment/Comments.txt": "", "Post/Posts.txt": "" })).toBe(
    "TikTok export (text files)",
  );
});

test("section names and keys of 2022", async () => {
  const { items, problems } = await readAll(tiktok, of2022);
  expect(items.map(({ kind, own, text }) => [kind, own, text])).toEqual([
    ["comment", true, "Drink more water 💧"],
    ["message", true, "ok"],
    ["message", false, "thanks"],
    ["post", true, ""],
  ]);
  expect(items[0]).toMatchObject({ createdAt: "2022-02-01T10:00:00Z", audience: "public" });
  expect(items[1]).toMatchObject({ audience: "private", container: { id: "sam", name: "sam" } });
  expect(problems).toEqual([]);
});

test("section names and keys of 2025, with empty sections", async () => {
  const { items, problems } = await readAll(tiktok, of2025);
  expect(items).toMatchObject([
    {
      kind: "post",
      text: "Stretch of the week\nA woman in scrubs stretches",
      audience: "closed-group",
      url: "https://www.tiktokv.com/share/video/2/",
      media: [{ alt: "A woman in scrubs stretches" }],
    },
    { kind: "message", own: true, audience: "private" },
    { kind: "message", own: true, audience: "closed-group", container: { name: "ward 7" } },
    { kind: "comment", text: "love this", createdAt: "2025-02-06T10:01:00Z" },
  ]);
  expect(problems).toEqual([]);
});

test("the owner, wherever the profile stands in the file", async () => {
  expect(await tiktok.owner(of2022)).toEqual({ id: "fran", handle: "fran", bio: "physio" });
  expect(await tiktok.owner(of2025)).toEqual({ id: "fran", name: "Fran", handle: "fran", bio: "physio" });
});

test("without a profile nobody is taken for the owner", async () => {
  const chats = { "Chat History with sam:": [{ Date: "2024-01-01 10:00:00", From: "fran", Content: "hi" }] };
  const archive = memoryArchive({
    "user_data_tiktok.json": { "Direct Message": { "Direct Messages": { ChatHistory: chats } } },
  });
  expect(await tiktok.whose?.(archive)).toEqual(new Map([["fran", 1]]));
  expect((await readAll(tiktok, archive)).items[0]?.own).toBe("unknown");
  expect((await readAll(tiktok, archive, { me: "fran" })).items[0]?.own).toBe(true);
});

test("text files are one problem that says what to do", async () => {
  const archive = memoryArchive({ "Comment/Comments.txt": "Date: x", "Post/Posts.txt": "Date: y" });
  const { items, problems } = await readAll(tiktok, archive);
  expect([items, problems.map(({ code }) => code)]).toEqual([[], ["needs-json-export"]]);
});

test("entries of no known form and prototype keys do no harm", async () => {
  const text =
    '{"Comment": {"Comments": {"CommentsList": ["x", {"__proto__": {"own": 7}, "date": "never", "comment": "kept"}]}}}';
  const { items, problems } = await readAll(tiktok, memoryArchive({ "user_data_tiktok.json": text }));
  expect(items).toMatchObject([{ text: "kept", own: true }]);
  expect(items[0]?.createdAt).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(["bad-row", "unreadable-date"]);
  expect(({} as { own?: number }).own).toBeUndefined();
});
