import { expect, test } from "vitest";
import type { Importer, ReadOptions } from "../importer.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { csv } from "./csv.ts";
import { dayAndMonth, readFreeDate } from "./free-date.ts";
import { jsonl } from "./jsonl.ts";
import { mbox } from "./mbox.ts";
import { mailWords } from "./quoted-reply.ts";

async function read(importer: Importer, contents: Record<string, unknown>, options?: ReadOptions) {
  return readAll(importer, memoryArchive(contents), options);
}

test("a table by the names of its columns, in whatever order and case", async () => {
  const table = "Author;When;Content\nkim;14/02/2024 09:00;hello\njo;02/03/2024 9:05 pm;there\n";
  const { items, problems } = await read(csv, { "posts.csv": table }, { me: "Kim" });
  expect(problems).toEqual([]);
  expect(items.map(({ own, createdAt, text, at }) => [own, createdAt, text, at.index])).toEqual([
    [true, "2024-02-14T09:00:00", "hello", 0],
    [false, "2024-03-02T21:05:00", "there", 1],
  ]);
  expect(await csv.whose?.(memoryArchive({ "posts.csv": table }))).toEqual(
    new Map([
      ["kim", 1],
      ["jo", 1],
    ]),
  );
});

test("month first where a date of the table can be read no other way", async () => {
  const { items } = await read(csv, { "a.csv": "date,text\n2/1/2024,a\n1/31/2024,b\n" });
  expect(items.map(({ createdAt }) => createdAt)).toEqual(["2024-02-01", "2024-01-31"]);
});

test("a date that cannot be read leaves the words, a table without words says what to do", async () => {
  const odd = await read(csv, { "a.csv": "date,text\nlast week,a\n" });
  expect(odd.items).toMatchObject([{ text: "a" }]);
  expect(odd.items[0]).not.toHaveProperty("createdAt");
  expect(odd.problems).toMatchObject([{ code: "unreadable-date", index: 0 }]);
  expect((await read(csv, { "a.csv": "name,age\nx,1\n" })).problems).toMatchObject([
    { code: "unknown-shape" },
  ]);
});

test("JSON lines, with empty and broken ones", async () => {
  const lines =
    '\ufeff{"text":"a","created_at":1704186000}\n\n{"text":\n"only words"\n7\n{"note":"n","Date":"2024-01-03T09:00:00+01:00"}';
  const { items, problems } = await read(jsonl, { "posts.jsonl": lines });
  expect(items.map(({ text, createdAt, at }) => [text, createdAt, at.index])).toEqual([
    ["a", "2024-01-02T09:00:00Z", 0],
    ["only words", undefined, 3],
    ["n", "2024-01-03T08:00:00Z", 5],
  ]);
  expect(problems.map(({ code, index }) => [code, index])).toEqual([
    ["not-json", 2],
    ["not-json", 4],
  ]);
});

const MAILBOX = `From - Mon Jan 15 10:00:00 2024
From: "Kim A." <Kim@Example.org>
Date: Mon, 15 Jan 2024 10:00:00 +0100
Subject: =?utf-8?q?R=C3=B6ta?=
Message-ID: <1@example.org>
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Hello caf=E9

>From here on it is fine.
--=20
Kim

From jo@example.org Mon Jan 15 11:00:00 +0000 2024
From: jo@example.org
In-Reply-To: <1@example.org>
Subject: Re: =?utf-8?q?R=C3=B6ta?=
Date: Mon, 15 Jan 2024 11:00:00 +0000
Content-Type: text/html

<div>See &amp; reply</div><div class="gmail_quote">On Monday Kim wrote:<blockquote>Hello</blockquote></div>
`;

test("mail: senders, encodings, signatures, quotations", async () => {
  const { items } = await read(
    mbox,
    { "All mail.mbox": MAILBOX.replaceAll("\n", "\r\n") },
    { me: "kim@example.org" },
  );
  expect(items.map(({ own, createdAt, text }) => [own, createdAt, text])).toEqual([
    [true, "2024-01-15T09:00:00Z", "Röta\n\nHello café\n\nFrom here on it is fine."],
    [false, "2024-01-15T11:00:00Z", "See & reply"],
  ]);
  expect(items[1]?.replyTo).toEqual({ id: "<1@example.org>" });
  const counts = await mbox.whose?.(memoryArchive({ mbox: MAILBOX }));
  expect(counts).toEqual(
    new Map([
      ["kim@example.org", 1],
      ["jo@example.org", 1],
    ]),
  );
});

test("what a message answers is not its sender's", () => {
  const answer =
    "Yes, do.\n\nOn Mon, 15 Jan 2024 at 10:00, Kim A.\n<kim@example.org> wrote:\n> Shall I?\n>> really\n\nThanks\n";
  expect(mailWords(answer)).toEqual({ own: "Yes, do.\n\nThanks", answered: "Shall I?\nreally" });
  const outlook = "Fine.\n\nFrom: Kim\nSent: Monday\nTo: Jo\nSubject: x\n\nShall I?";
  expect(mailWords(outlook).own).toBe("Fine.");
  expect(mailWords("See below\n-----Original Message-----\nno").own).toBe("See below");
  expect(mailWords("From: the heart, with love").own).toBe("From: the heart, with love");
});

test.each([
  ["02/01/2024 09:00", "2024-01-02T09:00:00"],
  ["2.1.24", "2024-01-02"],
  ["2024/01/02 9:05 pm", "2024-01-02T21:05:00"],
  ["1704186000", "2024-01-02T09:00:00Z"],
  ["1704186000000", "2024-01-02T09:00:00Z"],
  ["31/31/2024", undefined],
  ["1/2/3", undefined],
  ["2024/1/2024", undefined],
])("%s in a table", (written, time) => {
  expect(readFreeDate(written, "day-first")).toBe(time);
});

test("the numbers that show which is the day", () => {
  expect(dayAndMonth("02/01/2024 09:00")).toEqual([2, 1]);
  expect(dayAndMonth("2024/01/02")).toBeUndefined();
});
