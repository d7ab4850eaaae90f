import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { signal } from "./importer.ts";

const chat = (...lines: string[]) => memoryArchive({ "Ira.txt": lines.join("\r\n") });
const LINES = [
  "[2024-01-03, 08:00] Me: ward list attached",
  "",
  "second: line",
  "[2024-01-03, 08:01] Ira: ta",
  "[2024-01-03, 08:02] Me: ",
];

test("a copied chat is known by its first line, and the owner is Me", async () => {
  const archive = chat(...LINES);
  expect(await signal.recognise(glanceAt(archive))).toBe("Signal chat (copied text)");
  expect(await signal.recognise(glanceAt(chat("[03/01/2024, 08:00:00] Me: hi")))).toBeUndefined();
  expect(await signal.owner(archive)).toEqual({ name: "Me" });
  expect([...(await signal.whose!(archive))]).toEqual([
    ["Me", 1],
    ["Ira", 1],
  ]);
  const { items, problems } = await readAll(signal, archive);
  expect(problems).toEqual([]);
  expect(items.map(({ own, author, text, createdAt }) => [own, author, text, createdAt])).toEqual([
    [true, "Me", "ward list attached\n\nsecond: line", "2024-01-03T08:00:00"],
    [false, "Ira", "ta", "2024-01-03T08:01:00"],
  ]);
  expect(items[0]).toMatchObject({ audience: "private", container: { name: "Ira", members: 2 } });
});

test("without a Me, a person has to say", async () => {
  const archive = chat(
    "[2019-12-24, 12:23] Jane: Hello",
    "[2019-12-24, 12:24] John: Hi",
    "[2019-12-24, 12:25] Joan: Ho",
  );
  expect(await signal.owner(archive)).toEqual({});
  expect((await readAll(signal, archive)).items.map(({ own }) => own)).toEqual([
    "unknown",
    "unknown",
    "unknown",
  ]);
  const { items } = await readAll(signal, archive, { me: "John" });
  expect(items.map(({ own }) => own)).toEqual([false, true, false]);
  expect(items[0]!.audience).toBe("closed-group");
});

test("a day that never was leaves the words, and says so", async () => {
  const { items, problems } = await readAll(signal, chat("[2024-02-31, 08:00] Me: hi"));
  expect(items).toMatchObject([{ text: "hi" }]);
  expect(items[0]).not.toHaveProperty("createdAt");
  expect(problems).toMatchObject([{ code: "unreadable-date", index: 0 }]);
});
