import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { ArchiveFile } from "../archive-files.ts";
import type { Item } from "../item.ts";
import { memoryArchive } from "../testing/memory-archive.ts";
import { whatsapp } from "./importer.ts";
import { LONGEST_MESSAGE } from "./message-scanner.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const MB = 1_000_000;
const PIECE = 64 * 1024;

/** A file that is made as it is read. */
function madeFile(size: number, piece: (index: number) => string): ArchiveFile {
  return {
    path: "WhatsApp Chat with Night team.txt",
    size,
    stream() {
      let [sent, index] = [0, 0];
      return new ReadableStream(
        {
          pull(controller) {
            if (sent >= size) return controller.close();
            const bytes = new TextEncoder().encode(piece(index++));
            sent += bytes.length;
            controller.enqueue(bytes);
          },
        },
        { highWaterMark: 1 },
      );
    },
  };
}

function archiveOf(file: ArchiveFile) {
  return { name: "chat.zip", files: [file], problems: [] };
}

/** A minute a message, five people, a message in two lines now and then, letters beyond ASCII. */
function chatPiece(index: number): string {
  let text = "";
  for (let minute = index * 1000; text.length < PIECE; minute++) {
    const time = new Date(Date.UTC(2015, 0, 1) + minute * 60_000).toISOString();
    const [year, month, day] = time.slice(0, 10).split("-");
    const more = minute % 4 === 0 ? "\nand the one after that" : "";
    text += `${day}/${month}/${year}, ${time.slice(11, 16)} - Person ${minute % 5}: The café is closed, bring lunch${more}\n`;
  }
  return text;
}

async function read(
  file: ArchiveFile,
  onBatch: (items: readonly Item[]) => void = () => {},
): Promise<Item[]> {
  const problems: Item[] = [];
  for await (const items of whatsapp.read(archiveOf(file), {})) {
    onBatch(items);
    problems.push(...items.filter((item) => item.type === "problem"));
  }
  return problems;
}

test("memory stays flat, however long the chat", async () => {
  let bytes = 0;
  let early = 0;
  let late = 0;
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  let batches = 0;
  let messages = 0;
  const problems = await read(madeFile(20 * MB, chatPiece), (items) => {
    messages += items.length;
    bytes += items.length * 64;
    batches++;
    if (batches === 20) early = heap();
    if (batches % 100 === 0) late = Math.max(late, heap());
  });
  expect(problems).toEqual([]);
  expect(messages).toBeGreaterThan(250_000);
  expect(bytes).toBeGreaterThan(15 * MB);
  expect(late - early).toBeLessThan(3 * MB);
});

test("a message of ten megabytes is read whole", async () => {
  const long = "All the notes of a year. ".repeat(400_000);
  const archive = memoryArchive({
    "_chat.txt": `13/01/2024, 10:00 - Hana: ${long}\n13/01/2024, 10:01 - Priya: thanks`,
  });
  const items: Item[] = [];
  for await (const batch of whatsapp.read(archive, {})) items.push(...batch);
  expect(items).toMatchObject([{ author: "Hana" }, { text: "thanks" }]);
  expect(items[0]!.type === "written" && items[0]!.text.length).toBe(long.trim().length);
});

test("a message that never ends is cut, and the chat goes on behind it", async () => {
  const pieces = ["13/01/2024, 10:00 - Hana: one\n", "13/01/2024, 10:01 - Priya: "];
  const filler = "no end ".repeat(PIECE);
  const count = Math.ceil((LONGEST_MESSAGE * 1.5) / filler.length);
  const all = [
    ...pieces,
    ...Array.from({ length: count }, () => filler),
    "\n13/01/2024, 10:02 - Hana: two\n",
  ];
  const size = all.reduce((sum, each) => sum + each.length, 0);
  const items: Item[] = [];
  await read(
    madeFile(size, (index) => all[index] ?? ""),
    (batch) => items.push(...batch),
  );
  expect(items.map((item) => (item.type === "problem" ? item.code : item.text.slice(0, 6)))).toEqual([
    "one",
    "no end",
    "too-large",
    "two",
  ]);
  expect(items.map((item) => (item.type === "problem" ? item.index : item.at.index))).toEqual([0, 1, 1, 2]);
});

test("invalid bytes, an end in the middle of a letter and a stream that fails lose nothing else", async () => {
  const start = new TextEncoder().encode("13/01/2024, 10:00 - Zoë: café\n13/01/2024, 10:01 - Zoë: ");
  const bytes = Uint8Array.from([...start, 0xff, 0x41, 0xe2, 0x80]);
  const whole = { path: "_chat.txt", size: bytes.length, stream: () => new Blob([bytes]).stream() };
  const broken = {
    ...whole,
    stream: () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(start);
        },
        pull(controller) {
          controller.error(new Error("the disk is gone"));
        },
      }),
  };
  const texts = async (file: ArchiveFile) => {
    const items: Item[] = [];
    for await (const batch of whatsapp.read(archiveOf(file), {})) items.push(...batch);
    return items.map((item) => (item.type === "problem" ? item.code : item.text));
  };
  expect(await texts(whole)).toEqual(["café", "\ufffdA\ufffd"]);
  expect(await texts(broken)).toContain("damaged");
});

test("a text made to stop a pattern is read like any other", async () => {
  const blanks = " ".repeat(2_000_000);
  const bodies = [
    `${blanks}x <This message was edited>`,
    `a${blanks}\u200e${blanks}<`,
    `\u200e${"<a: ".repeat(200_000)}`,
    `IMG${blanks}.jpg (file attached`,
    `POLL:\n${"(1 ".repeat(300_000)}`,
    `${"\u200eOPTION: ".repeat(100_000)}`,
  ];
  for (const opening of ["13/01/2024, 10:00 - Hana: ", "[13/01/2024, 10:00:00] Hana: "]) {
    const text = `${opening}first\n${bodies.map((body) => `${opening}${body}\n`).join("")}`;
    const items: Item[] = [];
    for await (const batch of whatsapp.read(memoryArchive({ "_chat.txt": text }), {})) items.push(...batch);
    expect(items[0]).toMatchObject({ text: "first" });
    expect(items.length).toBeGreaterThan(3);
  }
});
