import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { type CsvOptions, type CsvPiece, csvHeader, csvRows } from "./csv-rows.ts";

async function piecesOf(text: string, options?: CsvOptions, size = 65_536): Promise<CsvPiece[]> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
  const pieces: CsvPiece[] = [];
  for await (const batch of csvRows(stream, options)) pieces.push(...batch);
  return pieces;
}

const cells = (pieces: readonly CsvPiece[]) =>
  pieces.map((each) => (each.type === "row" ? { ...each.cells } : `${each.code} at ${each.index}`));

test("semicolons, a byte-order mark, quotes and line breaks in a cell", async () => {
  const text =
    '\ufeffDate;Text\r\n02/01/2024 09:00;"semi;colon ""quoted"""\r\n03/01/2024 10:00;"two\r\nlines"\r\n';
  expect(cells(await piecesOf(text, undefined, 5))).toEqual([
    { date: "02/01/2024 09:00", text: 'semi;colon "quoted"' },
    { date: "03/01/2024 10:00", text: "two\nlines" },
  ]);
});

test("backslashes before quotes where a file has them", async () => {
  const text = 'Date,Link,Message\n2024-01-01,x,"She said \\"no\\", twice"\n';
  expect(cells(await piecesOf(text, { escapeChar: "\\" }))).toEqual([
    { date: "2024-01-01", link: "x", message: 'She said "no", twice' },
  ]);
});

test("lines before the header are passed over where the caller knows the header", async () => {
  const text = 'Notes:\n"When exporting, some may be missing"\n\nFirst Name,Last Name\nRosa,Lind\n';
  const pieces = await piecesOf(text, { isHeader: (line) => line.startsWith("First Name,") });
  expect(cells(pieces)).toEqual([{ "first name": "Rosa", "last name": "Lind" }]);
});

test("short rows keep what they have, overfull ones are problems, empty lines are nothing", async () => {
  expect(cells(await piecesOf("a,b\n1\n\n1,2,3\n1,2,\n4,5"))).toEqual([
    { a: "1" },
    "bad-row at 1",
    { a: "1", b: "2" },
    { a: "4", b: "5" },
  ]);
});

test("a column named __proto__ is a column, and of two columns of a name the first counts", async () => {
  const [row] = await piecesOf("__proto__,text,text\nx,first,second");
  expect(row).toMatchObject({ type: "row" });
  const found = (row as { cells: Record<string, string> }).cells;
  expect(Object.entries(found).sort()).toEqual([
    ["__proto__", "x"],
    ["text", "first"],
  ]);
  expect(({} as { x?: string }).x).toBeUndefined();
});

test("the header from the beginning of a file", () => {
  expect(csvHeader("ID,Comment Create Timestamp\n1,2")).toEqual(["id", "comment create timestamp"]);
  expect(csvHeader("")).toEqual([]);
});

test("any table comes back, in any pieces", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", " ", "\\", "🎈") });
  const table = fc.array(
    fc.tuple(
      fc.constant("x").chain(() => cell.map((each) => `.${each}`)),
      cell,
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("\n", "\r\n"),
      async (rows, size, newline) => {
        const text = Papa.unparse({ fields: ["One", "Two"], data: rows }, { newline });
        expect(cells(await piecesOf(text, undefined, size))).toEqual(
          rows.map(([one, two]) => ({ one, two })),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("a quote that is never closed ends", async () => {
  const text = `a,b\n1,2\n3,"${"x,y\n".repeat(100_000)}`;
  const pieces = await piecesOf(text);
  expect(pieces[0]).toMatchObject({ type: "row", index: 0 });
});
