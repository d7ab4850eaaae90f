import { expect, test } from "vitest";
import type { ArchiveFiles } from "./archive-files.ts";
import type { Importer } from "./importer.ts";
import type { ExportSource, Item } from "./item.ts";
import { openArchives } from "./open.ts";
import { UnreadableFile } from "./problem.ts";

function archive(name: string, contents: Record<string, string>): ArchiveFiles {
  const files = Object.entries(contents).map(([path, text]) => {
    const blob = new Blob([text]);
    return { path, size: blob.size, stream: () => blob.stream() };
  });
  return { name, files, problems: [] };
}

/** Knows an export by the name of one file, and makes an item of each of its lines. */
function importer(source: ExportSource, known: string): Importer {
  return {
    source,
    recognise: async ({ paths }) => (paths.includes(known) ? `${source} export` : undefined),
    owner: async () => ({}),
    async *read({ files }) {
      for (const file of files) {
        const text = await new Response(file.stream()).text();
        if (text === "bomb") throw new UnreadableFile("bomb");
        yield text.split("\n").map((id, index) => written(source, id, { path: file.path, index }));
      }
    },
  };
}

function written(source: ExportSource, id: string, at: { path: string; index: number }): Item {
  return {
    type: "written",
    source,
    kind: "post",
    id,
    text: id,
    own: true,
    platform: "other",
    audience: "public",
    at,
  };
}

const IMPORTERS = [
  importer("x", "data/tweets.js"),
  importer("whatsapp", "_chat.txt"),
  importer("csv", "posts.csv"),
];

async function summary(...archives: ArchiveFiles[]): Promise<unknown[]> {
  const opened = await openArchives(archives, IMPORTERS);
  return Promise.all(
    opened.map(async (each) => {
      const items: Item[] = [];
      for await (const batch of each.read()) items.push(...batch);
      return [each.format, ...items.map((item) => (item.type === "written" ? item.id : item.code))];
    }),
  );
}

test("an enclosing folder and what machines leave behind make no difference", async () => {
  const files = {
    "t-2024/data/tweets.js": "1\n2",
    "__MACOSX/t-2024/data/._tweets.js": "no",
    "t-2024/.DS_Store": "no",
  };
  expect(await summary(archive("t.zip", files))).toEqual([["x export", "1", "2"]]);
});

test("parts are one export, and every item comes once", async () => {
  const first = archive("x-2024-001.zip", { "data/tweets.js": "1\n2\n2" });
  const second = archive("x-2024-002.zip", { "data/tweets-part1.js": "2\n3" });
  expect(await summary(first, second)).toEqual([["x export", "1", "2", "3"]]);
});

test("two exports that hold different files by one name are two", async () => {
  const files = [
    archive("a.zip", { "data/tweets.js": "1" }),
    archive("a (1).zip", { "data/tweets.js": "1\n2" }),
  ];
  expect(await summary(...files)).toEqual([
    ["x export", "1"],
    ["x export", "1", "2"],
  ]);
});

test("a folder of several exports gives them all, and what anybody would take only where nobody knows better", async () => {
  const mixed = archive("Downloads", { "_chat.txt": "hi", "t-2024/data/tweets.js": "1", "posts.csv": "no" });
  const formats = (await openArchives([mixed], IMPORTERS)).map(({ format }) => format);
  expect(formats).toEqual(["whatsapp export", "x export"]);
  expect(await summary(archive("table", { "posts.csv": "a" }))).toEqual([["csv export", "a"]]);
  expect(await summary(archive("nothing", { "notes.txt": "a" }), archive("empty", {}))).toEqual([]);
});

test("problems of the archive come first, and a failing file ends in one", async () => {
  const bad = archive("t.zip", { "data/tweets.js": "1", "data/z.js": "bomb" });
  const problems = [{ type: "problem", path: "../x", code: "unsafe-name", reason: "no" }] as const;
  expect(await summary({ ...bad, problems })).toEqual([["x export", "unsafe-name", "1", "bomb"]]);
});
