import { existsSync, openAsBlob, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ArchiveFiles } from "./archive-files.ts";
import { openContainer } from "./containers/open-container.ts";
import { IMPORTERS } from "./importers.ts";
import type { Item } from "./item.ts";
import { type Opened, openArchives } from "./open.ts";
import { faultsOf, inAFolder, inPieces } from "./testing/contract.ts";

interface Sample {
  readonly file: string;
  readonly platform: string;
  readonly expected: {
    readonly own_items: number;
    readonly others_items: number;
    readonly own_without_text?: number;
    readonly first_date: string | null;
    readonly last_date: string | null;
    readonly by_kind?: Readonly<Record<string, number>>;
    /** To be named by the person where the export does not say. */
    readonly owner?: string | null;
  };
}

const SHARED = process.env.BEDSIDE_DATA ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const FOLDER = join(SHARED, "archives");
const samples: readonly Sample[] = existsSync(join(FOLDER, "manifest.json"))
  ? JSON.parse(readFileSync(join(FOLDER, "manifest.json"), "utf8"))
  : [];

/**
 * Where the manifest counts rows of the files, and an importer rightly makes fewer items of them: two versions of an
 * edited post are one.
 */
const MERGED: Readonly<Record<string, number>> = { "x/twitter-2025-03-01-synthetic.zip": 1 };

const SOURCES: ReadonlySet<string> = new Set(IMPORTERS.map(({ source }) => source));

async function sampleArchive({ file }: Sample): Promise<ArchiveFiles> {
  return openContainer(await openAsBlob(join(FOLDER, file)), basename(file));
}

async function readAll(
  archive: ArchiveFiles,
  me: string | undefined,
): Promise<{ opened: Opened; items: Item[] }> {
  const all = await openArchives([archive]);
  expect(all.map(({ format }) => format)).toHaveLength(1);
  const opened = all[0]!;
  const items: Item[] = [];
  for await (const batch of opened.read({ me })) items.push(...batch);
  return { opened, items };
}

/**
 * Counted as the manifest counts: others' reposts have no words of their own and are counted all the same, and so are
 * sentences of the platform such as "You sent an attachment.", which it takes for messages and of which we drop the words.
 */
function countsOf(items: readonly Item[]) {
  const written = items.filter((item) => item.type === "written");
  const isCounted = ({ text, kind }: (typeof written)[number]) => text !== "" || kind === "other";
  const own = written.filter((item) => item.own === true && isCounted(item));
  const dates = own.flatMap(({ createdAt }) => createdAt ?? []).sort();
  return {
    own_items: own.length,
    others_items: written.filter((item) => item.own === false && isCounted(item)).length,
    own_without_text: written.filter((item) => item.own === true && !isCounted(item)).length,
    first_date: dates[0] ?? null,
    last_date: dates.at(-1) ?? null,
    messages: own.filter(({ kind, text }) => kind === "message" || (kind === "other" && text === "")).length,
  };
}

/** To the second. Where the manifest has the words of the file, with a space, it does not tell instants from local time. */
function comparable(date: string | null, listed: string | null): string | null {
  const time = date?.replace(" ", "T").replace(/\.\d+Z$/, "Z") ?? null;
  return listed?.includes(" ") ? (time?.replace("Z", "") ?? null) : time;
}

const HOSTILE = samples.filter(({ platform }) => platform === "hostile");
const READABLE = samples.filter(
  ({ platform }) =>
    platform !== "hostile" && (platform === "generic" ? SOURCES.has("csv") : SOURCES.has(platform)),
);

describe.each(READABLE.map((sample) => [sample.file, sample] as const))("%s", (_, sample) => {
  const me = sample.expected.owner ?? undefined;

  test("has as much in it as the manifest says", async () => {
    const { opened, items } = await readAll(await sampleArchive(sample), me);
    const { expected } = sample;
    const source = sample.platform === "generic" ? sample.file.replace(/^.*\./, "") : sample.platform;
    const counts = countsOf(items);
    const { message = 0, dm = 0 } = expected.by_kind ?? {};
    const isMessages = message + dm > 0;
    expect({
      source: opened.importer.source,
      ...counts,
      first_date: comparable(counts.first_date, expected.first_date),
      last_date: comparable(counts.last_date, expected.last_date),
      messages: isMessages ? counts.messages : 0,
    }).toEqual({
      source: source === "mbox" || SOURCES.has(source) ? source : sample.platform,
      own_items: expected.own_items - (MERGED[sample.file] ?? 0),
      others_items: expected.others_items,
      own_without_text: expected.own_without_text ?? counts.own_without_text,
      first_date: comparable(expected.first_date, expected.first_date),
      last_date: comparable(expected.last_date, expected.last_date),
      messages: message + dm,
    });
  });

  test("gives valid items, each with an id of its own, and the same ones however it comes", async () => {
    const archive = await sampleArchive(sample);
    const { items } = await readAll(archive, me);
    expect(items.flatMap((item) => faultsOf(item, archive))).toEqual([]);
    expect((await readAll(inPieces(archive, 7), me)).items).toEqual(items);
    const inFolder = (await readAll(inAFolder(archive, "My export (1)"), me)).items;
    expect(inFolder.map(idOf)).toEqual(items.map(idOf));
  });
});

function idOf(item: Item): string {
  return item.type === "problem" ? item.code : item.id;
}

describe.each(HOSTILE.map((sample) => [sample.file, sample] as const))("%s", (_, sample) => {
  test("harms nothing, yields nothing of the owner's, and is explained", async () => {
    const archive = await sampleArchive(sample);
    const problems: Item[] = [...archive.problems];
    for (const opened of await openArchives([archive])) {
      for await (const batch of opened.read()) problems.push(...batch);
    }
    expect(problems.filter((item) => item.type === "written" && item.own === true)).toEqual([]);
    expect(problems.some((item) => item.type === "problem")).toBe(true);
  });
});

test("an importer is listed once", () => {
  expect(SOURCES.size).toBe(IMPORTERS.length);
});
