import { type ArchiveFile, IMPORTERS } from "@bedside/archives";

/**
 * How fast a chat of WhatsApp is read and how much memory it takes:
 *
 *     npx tsx --expose-gc bench/src/archives-whatsapp.ts [megabytes, 1000 by default]
 *
 * The file is made as it is read; what making it costs is measured apart and taken off.
 */
const megabytes = Number(process.argv[2] ?? 1000);
const MB = 1_000_000;
/** As large as the pieces that files and zips come in. */
const PIECE = 64 * 1024;
/** Different pieces, over and over: making each anew would cost more than reading it. */
const PIECES = 512;
const GOAL = 1_000_000;

const PEOPLE = ["Hana", "Priya", "Sam Okoro", "+44 7700 900456", "Jürgen"];
const TEXTS = [
  "Morning all, handover at eight as usual please",
  "ok",
  "Can somebody take the late shift on Friday?\nI can swap with the Sunday one",
  "<Media omitted>",
  "thanks 👍 see you there",
  "The café is closed: bring your own lunch",
];

function chatPiece(first: number): Uint8Array {
  let text = "";
  for (let minute = first * 1500; text.length < PIECE; minute++) {
    const time = new Date(Date.UTC(2015, 0, 1) + minute * 60_000).toISOString();
    const date = `${time.slice(8, 10)}/${time.slice(5, 7)}/${time.slice(0, 4)}`;
    const person = PEOPLE[minute % PEOPLE.length];
    text += `${date}, ${time.slice(11, 16)} - ${person}: ${TEXTS[minute % TEXTS.length]}\n`;
  }
  return new TextEncoder().encode(text);
}

const pieces = Array.from({ length: PIECES }, (_, index) => chatPiece(index));
const linesIn = pieces.map((piece) => piece.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0));
let lines = 0;

const chat: ArchiveFile = {
  path: "WhatsApp Chat with Night team.txt",
  size: megabytes * MB,
  stream() {
    let [sent, index] = [0, 0];
    lines = 0;
    return new ReadableStream(
      {
        pull(controller) {
          if (sent >= megabytes * MB) return controller.close();
          const piece = pieces[index % PIECES]!;
          lines += linesIn[index % PIECES]!;
          sent += piece.length;
          index++;
          controller.enqueue(piece);
        },
      },
      { highWaterMark: 1 },
    );
  },
};

const importer = IMPORTERS.find(({ source }) => source === "whatsapp")!;
const before = process.cpuUsage();
let items = 0;
let batches = 0;
let mostHeap = 0;
for await (const batch of importer.read({ name: "chat.txt", files: [chat], problems: [] }, { me: "Priya" })) {
  items += batch.length;
  if (++batches % 1000 === 0) {
    globalThis.gc?.();
    mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
  }
}
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
const rate = lines / seconds;

console.log(
  `${megabytes} MB, ${lines.toLocaleString("en-GB")} lines, ${items.toLocaleString("en-GB")} messages of words`,
);
console.log(
  `${seconds.toFixed(1)} CPU-seconds: ${(rate / 1e6).toFixed(2)} M lines and ${(megabytes / seconds).toFixed(0)} MB a CPU-second, both readings together (goal ${GOAL / 1e6} M)`,
);
console.log(
  `most memory: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB in all, ${(mostHeap / MB).toFixed(0)} MB of live objects`,
);
