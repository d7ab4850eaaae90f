import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { faultsOf, inPieces } from "../testing/contract.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { whatsapp } from "./importer.ts";

const NAME = "WhatsApp Chat with Night team.txt";

function chat(lines: readonly string[], name = NAME) {
  return memoryArchive({ [name]: lines.join("\n") }, name);
}

async function messagesOf(lines: readonly string[], me?: string, name = NAME) {
  const { items } = await readAll(whatsapp, chat(lines, name), { me });
  return items.map(({ createdAt, author, text }) => [createdAt, author, text]);
}

describe("the beginnings of messages, as phones write them", () => {
  /** Each: two days of one chat, the second of which is after the twelfth. */
  const STYLES: Readonly<Record<string, readonly [string, string]>> = {
    "Android, United Kingdom": ["02/01/2024, 19:58 - ", "13/01/2024, 00:05 - "],
    "iPhone, United Kingdom": ["[02/01/2024, 19:58:00] ", "[13/01/2024, 00:05:00] "],
    "iPhone, with a mark before the bracket": [
      "\u200e[02/01/2024, 19:58:00] ",
      "\u200e[13/01/2024, 00:05:00] ",
    ],
    "Android, United States": ["1/2/24, 7:58\u202fPM - ", "1/13/24, 12:05\u202fAM - "],
    "iPhone, United States": ["[1/2/24, 7:58:00\u202fPM] ", "[1/13/24, 12:05:00\u202fAM] "],
    "small letters and dots": ["2/1/2024, 7:58 p.\u00a0m. - ", "13/1/2024, 12:05 a.\u00a0m. - "],
    Germany: ["02.01.24, 19:58 - ", "13.01.24, 00:05 - "],
    "Germany, older": ["02.01.24 um 19:58 - ", "13.01.24 um 00:05 - "],
    Finland: ["2.1.2024 klo 19.58 - ", "13.1.2024 klo 0.05 - "],
    "Sweden and Canada": ["2024-01-02 19:58 - ", "2024-01-13 00:05 - "],
    "Canada, in French": ["2024-01-02 19 h 58 - ", "2024-01-13 00 h 05 - "],
    Netherlands: ["02-01-24 19:58 - ", "13-01-24 00:05 - "],
    Croatia: ["2. 1. 2024. 19:58 - ", "13. 1. 2024. 0:05 - "],
    Japan: ["2024/01/02, 19:58 - ", "2024/01/13, 0:05 - "],
    China: ["2024/1/2 下午7:58 - ", "2024/1/13 上午12:05 - "],
    Korea: ["[2024. 1. 2. 오후 7:58:00] ", "[2024. 1. 13. 오전 12:05:00] "],
    Greece: ["2/1/24, 7:58 μ.μ. - ", "13/1/24, 12:05 π.μ. - "],
    "Egypt, in Arabic digits": ["٢\u200f/١\u200f/٢٠٢٤، ٧:٥٨ م - ", "١٣\u200f/١\u200f/٢٠٢٤، ١٢:٠٥ ص - "],
    "India, in Devanagari digits": ["०२/०१/२४, १९:५८ - ", "१३/०१/२४, ००:०५ - "],
    "Thailand, in Buddhist years": ["2/1/2567 19:58 - ", "13/1/2567 00:05 - "],
    "an en dash": ["02.01.2024, 19:58 – ", "13.01.2024, 00:05 – "],
    "a colon, as older phones have it": ["02/01/2024 19:58:00: ", "13/01/2024 00:05:00: "],
    "the time first": ["19:58, 02/01/2024 - ", "00:05, 13/01/2024 - "],
    "the time first, in brackets": ["[7:58 pm, 02/01/2024] ", "[12:05 am, 13/01/2024] "],
  };

  test.each(Object.entries(STYLES))("%s", async (_, [first, second]) => {
    expect(await messagesOf([`${first}Hana: one`, "more of it", `${second}Priya: two: three`])).toEqual([
      ["2024-01-02T19:58:00", "Hana", "one\nmore of it"],
      ["2024-01-13T00:05:00", "Priya", "two: three"],
    ]);
  });

  test("another style than the file's own is part of a text", async () => {
    const lines = [
      "02/01/2024, 19:58 - Hana: She wrote:",
      "[02/01/2024, 10:00:00] Sam: who is on tonight?",
      "1/2/24, 7:00 PM - Sam: anybody?",
      "12/12 is the review date",
      "13/01/2024, 20:00 - Priya: me",
    ];
    const messages = await messagesOf(lines);
    expect(messages.map(([, author]) => author)).toEqual(["Hana", "Priya"]);
    expect(messages[0]![2]).toBe(`She wrote:\n${lines.slice(1, 4).join("\n")}`);
  });
});

describe("day and month", () => {
  test("the whole file decides, however late in it", async () => {
    const early = Array.from({ length: 80 }, () => "01/02/2024, 10:00 - Hana: hm");
    expect((await messagesOf([...early, "01/30/2024, 10:00 - Hana: hm"]))[0]![0]).toBe("2024-01-02T10:00:00");
    expect((await messagesOf([...early, "13/02/2024, 10:00 - Hana: hm"]))[0]![0]).toBe("2024-02-01T10:00:00");
  });

  test("without a number above twelve, the order in which time goes on", async () => {
    expect(
      (
        await messagesOf(["01/02/2024, 10:00 - A: x", "01/03/2024, 10:00 - A: x", "02/01/2024, 10:00 - A: y"])
      )[2]![0],
    ).toBe("2024-02-01T10:00:00");
  });

  test("where nothing decides, that is said", async () => {
    const { items, problems } = await readAll(whatsapp, chat(["01/02/2024, 10:00 - Hana: hm"]));
    expect(items[0]!.createdAt).toBe("2024-02-01T10:00:00");
    expect(problems).toMatchObject([
      { code: "unreadable-date", reason: expect.stringContaining("day comes first") },
    ]);
    const american = await readAll(whatsapp, chat(["1/2/24, 7:58 AM - Hana: hm"]));
    expect(american.items[0]!.createdAt).toBe("2024-01-02T07:58:00");
    expect(american.problems).toHaveLength(1);
    expect((await readAll(whatsapp, chat(["01.02.24, 10:00 - Hana: hm"]))).problems).toEqual([]);
  });

  test("a date that never was leaves the words", async () => {
    const { items, problems } = await readAll(
      whatsapp,
      chat([
        "31/01/2024, 10:00 - Hana: one",
        "31/02/2024, 10:00 - Hana: two",
        "01/03/2024, 10:00 - Hana: three",
      ]),
    );
    expect(items.map(({ createdAt }) => createdAt)).toEqual([
      "2024-01-31T10:00:00",
      undefined,
      "2024-03-01T10:00:00",
    ]);
    expect(problems).toMatchObject([{ code: "unreadable-date", index: 1 }]);
  });

  test("words for the halves of a day that are not known are said to be", async () => {
    const times = ["31/01/2024, 7:58 xx - Hana: one", "31/01/2024, 8:01 yy - Hana: two"];
    const { items, problems } = await readAll(whatsapp, chat(times));
    expect(items.map(({ createdAt }) => createdAt)).toEqual(["2024-01-31T07:58:00", "2024-01-31T08:01:00"]);
    expect(problems).toMatchObject([
      { code: "unreadable-date", reason: expect.stringContaining("twelve hours") },
    ]);
    const byDay = chat(["31/01/2024, 19:58 Uhr - Hana: one", "31/01/2024, 8:01 Uhr - Hana: two"]);
    expect((await readAll(whatsapp, byDay)).problems).toEqual([]);
  });

  test("halves of a day may change from one message to the next", async () => {
    const times = ["11:58 AM", "11:59 AM", "12:01 PM", "12:02 PM", "1:00 PM", "11:59 PM"];
    const messages = await messagesOf([
      ...times.map((time) => `1/31/24, ${time} - Hana: x`),
      "2/1/24, 12:00 AM - Hana: x",
    ]);
    expect(messages.map(([time]) => String(time).slice(8, 16))).toEqual([
      "31T11:58",
      "31T11:59",
      "31T12:01",
      "31T12:02",
      "31T13:00",
      "31T23:59",
      "01T00:00",
    ]);
  });

  test("a date before WhatsApp, or after the export, is doubtful", async () => {
    const lines = ["31/01/2001, 10:00 - A: x", "31/01/2020, 10:00 - A: y", "31/01/2031, 10:00 - A: z"];
    const { items } = await readAll(whatsapp, chat(lines), { notAfter: "2024-06-01" });
    expect(items.map(({ isDateDoubtful }) => isDateDoubtful)).toEqual([true, undefined, true]);
  });
});

describe("what is not its sender's words", () => {
  const android = (body: string) =>
    messagesOf([`13/01/2024, 10:00 - Hana: ${body}`, "13/01/2024, 10:01 - Priya: ok"]);
  const iphone = (body: string) =>
    messagesOf([`[13/01/2024, 10:00:00] Hana: ${body}\r`, "[13/01/2024, 10:01:00] Priya: ok\r"]);
  const textOf = async (messages: Promise<readonly unknown[][]>) =>
    (await messages).filter(([, author]) => author === "Hana").map(([, , text]) => text);

  test.each([
    "<Media omitted>",
    "<Medien ausgeschlossen>",
    "<Multimedia omitido>",
    "<Médias omis>",
    "<メディアは含まれていません>",
    "<Без медиафайлов>",
    "IMG-20240102-WA0003.jpg (file attached)",
    "ward rota.pdf (Datei angehängt)",
    "\u200eSTK-20240102-WA0001.webp (qualcosa in allegato)",
    "This message was deleted",
    "Diese Nachricht wurde gelöscht.",
    "Eliminaste este mensaje.",
    "This message was deleted by admin Priya",
    "null",
    "",
    "Location: https://maps.google.com/?q=51.5,-0.1",
  ])("Android: %s", async (body) => {
    expect(await textOf(android(body))).toEqual([]);
  });

  test.each([
    "\u200eimage omitted",
    "\u200eBild weggelassen",
    "\u200ebild utesluten",
    "\u200eetwas in einer anderen Sprache",
    "\u200e<attached: 00000007-PHOTO-2024-01-02.jpg>",
    "\u200e<Anhang: 00000007-PHOTO-2024-01-02.jpg>",
    "\u200e<pièce jointe : 00000007-PHOTO-2024-01-02.jpg>",
    "xray.pdf • \u200e1 page \u200e<attached: 00000007-xray.pdf>",
    "xray.pdf • \u200e3 Seiten \u200eDokument weggelassen",
    "\u200eYou deleted this message.",
    "\u200eMissed voice call. \u200eTap to call back",
  ])("iPhone: %s", async (body) => {
    expect(await textOf(iphone(body))).toEqual([]);
  });

  test("a caption is", async () => {
    expect(await textOf(android("<Media omitted>\nlook at this rash"))).toEqual(["look at this rash"]);
    expect(await textOf(android("IMG-20240102-WA0003.jpg (file attached)\nand\nthis"))).toEqual([
      "and\nthis",
    ]);
    expect(await textOf(iphone("look at this \u200eimage omitted"))).toEqual(["look at this"]);
    expect(await textOf(iphone("look at this \u200e<attached: 00000009-PHOTO.jpg>"))).toEqual([
      "look at this",
    ]);
    const { items } = await readAll(
      whatsapp,
      chat(["13/01/2024, 10:00 - A: IMG-20240102-WA0003.jpg (file attached)\nsee"]),
    );
    expect(items[0]!.media).toEqual([{ name: "IMG-20240102-WA0003.jpg" }]);
  });

  test("words that resemble a placeholder are", async () => {
    for (const body of [
      "<sigh>",
      "see notes.pdf (the newer one)",
      "This message was deleted by mistake?",
      "null and void",
      "5 > 4",
    ]) {
      expect(await textOf(android(body))).toEqual([body]);
      expect(await textOf(iphone(body))).toEqual([body]);
    }
  });

  test("an edit is known by what stands behind the words", async () => {
    for (const mark of [
      "<This message was edited>",
      "<Diese Nachricht wurde bearbeitet.>",
      "\u200e<Eitthvað var lagað>",
    ]) {
      const { items } = await readAll(whatsapp, chat([`13/01/2024, 10:00 - Hana: home ${mark}`]));
      expect(items).toMatchObject([{ text: "home", isEdited: true }]);
    }
  });

  test("of a poll, the question and the options are", async () => {
    const question = "POLL:\nChristmas do?\nOPTION: Yes (2 votes)\nOPTION: No (0 votes)";
    expect(await textOf(android(question))).toEqual(["Christmas do?\nYes\nNo"]);
    const marked =
      "\u200eUMFRAGE:\r\nFeier?\r\n\u200eOPTION: Ja (1 Stimme)\r\n\u200eOPTION: Nein (0 Stimmen)";
    expect(await textOf(iphone(marked))).toEqual(["Feier?\nJa\nNein"]);
  });

  test("system lines have no sender, or a mark before their words", async () => {
    const lines = [
      "13/01/2024, 10:00 - Messages and calls are end-to-end encrypted. Only people in this chat can read them.",
      '13/01/2024, 10:00 - +44 7700 900456 created group "Night team"',
      "13/01/2024, 10:01 - Hana: hello",
      "13/01/2024, 10:02 - Hana:.",
      "13/01/2024, 10:03 - Priya left",
      '13/01/2024, 10:04 - Hana changed the subject from "Ward 5: days" to "Ward 5: nights"',
      "13/01/2024, 10:05 - Hana changed the subject to “Ward 5: nights”",
    ];
    expect((await messagesOf(lines)).map(([, , text]) => text)).toEqual(["hello", "."]);
  });
});

describe("whose words they are", () => {
  const LINES = [
    '13/01/2024, 10:00 - Hana created group "Nights"',
    "13/01/2024, 10:00 - Hana: one",
    "13/01/2024, 10:01 - Priya: two",
    "13/01/2024, 10:02 - ~\u00a0Sam: three",
    "13/01/2024, 10:03 - Hana: four",
  ];

  test("a person has to say, and can choose from those who write", async () => {
    expect(await whatsapp.owner(chat(LINES))).toEqual({});
    expect([...(await whatsapp.whose!(chat(LINES)))]).toEqual([
      ["Hana", 2],
      ["Priya", 1],
      ["~ Sam", 1],
    ]);
    const { items } = await readAll(whatsapp, chat(LINES));
    expect(new Set(items.map(({ own }) => own))).toEqual(new Set(["unknown"]));
  });

  test("the one who is named is the owner, with or without the tilde of a stranger", async () => {
    const own = async (me: string) =>
      (await readAll(whatsapp, chat(LINES), { me })).items.flatMap((item) =>
        item.own === true ? item.text : [],
      );
    expect(await own("hana")).toEqual(["one", "four"]);
    expect(await own("Sam")).toEqual(["three"]);
    expect(await own("Nobody")).toEqual([]);
    const numbers = chat(["13/01/2024, 10:00 - +44 7700 900456: one", "13/01/2024, 10:01 - Priya: two"]);
    const { items } = await readAll(whatsapp, numbers, { me: "+447700900456" });
    expect(items.map((item) => item.own)).toEqual([true, false]);
  });

  test("a line that says You tells", async () => {
    const lines = [...LINES, "13/01/2024, 10:04 - Priya: You deleted this message"];
    expect(await whatsapp.owner(chat(lines))).toEqual({ name: "Priya" });
    const { items } = await readAll(whatsapp, chat(lines));
    expect(items.map(({ own }) => own)).toEqual([false, true, false, false]);
  });

  test("in a chat of two, whoever it is not named after", async () => {
    const lines = ["13/01/2024, 10:00 - Hana: one", "13/01/2024, 10:01 - Priya: two"];
    for (const name of [
      "WhatsApp Chat with Priya.txt",
      "WhatsApp-Chat mit Priya.txt",
      "Chat de WhatsApp con Priya.txt",
    ]) {
      expect(await whatsapp.owner(chat(lines, name))).toEqual({ name: "Hana" });
    }
    const zip = memoryArchive({ "_chat.txt": lines.join("\n") }, "WhatsApp Chat - Priya (1).zip");
    expect(await whatsapp.owner(zip)).toEqual({ name: "Hana" });
  });

  test("a group is among colleagues, a chat of two is private", async () => {
    const [inGroup] = (await readAll(whatsapp, chat(LINES))).items;
    expect(inGroup).toMatchObject({ audience: "colleagues", container: { name: "Night team", members: 3 } });
    const [inPrivate] = (
      await readAll(whatsapp, chat(["13/01/2024, 10:00 - Hana: one", "13/01/2024, 10:01 - Priya: two"]))
    ).items;
    expect(inPrivate!.audience).toBe("private");
  });
});

test("it is known by its name or by its first lines, and other lists of lines are not", async () => {
  const format = (name: string, text: string) =>
    whatsapp.recognise(glanceAt(memoryArchive({ [name]: text })));
  expect(await format("notes.txt", "[13/01/2024, 10:00:00] Hana: hi")).toBe("WhatsApp chat (iPhone)");
  expect(await format("x.txt", "13/01/2024, 10:00 - Hana: hi\n13/01/2024, 10:01 - Priya: ho")).toBe(
    "WhatsApp chat (Android)",
  );
  expect(await format("_chat.txt", "")).toBe("WhatsApp chat");
  expect(
    await format("signal.txt", "[2024-01-03, 08:00] Me: list\n[2024-01-03, 08:01] Ira: ta"),
  ).toBeUndefined();
  expect(
    await format("server.txt", "2024-01-03 08:00:01 - INFO: up\n2024-01-03 08:00:02 - WARN: slow"),
  ).toBeUndefined();
  expect(await format("diary.txt", "Dear diary,\n13/01/2024 was a day.")).toBeUndefined();
});

test("ids tell equal words of one minute apart, hold no name, and are the same in the next export", async () => {
  const lines = [
    "13/01/2024, 10:00 - Hana: ok",
    "13/01/2024, 10:00 - Hana: ok",
    "13/01/2024, 10:01 - Hana: ok",
  ];
  const ids = (await readAll(whatsapp, chat(lines))).items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(ids.join()).not.toContain("Hana");
  const later = await readAll(whatsapp, chat([...lines, "14/01/2024, 10:00 - Hana: more"]));
  expect(later.items.slice(0, 3).map(({ id }) => id)).toEqual(ids);
  const elsewhere = await readAll(whatsapp, chat(lines, "WhatsApp Chat with Day team.txt"));
  expect(ids).not.toContain(elsewhere.items[0]!.id);
});

test("a file that is no chat, or breaks off, is a problem and no exception", async () => {
  const { items, problems } = await readAll(whatsapp, chat(["nothing of the kind"]));
  expect(items).toEqual([]);
  expect(problems).toMatchObject([{ code: "unknown-shape" }]);
});

test("whatever stands in it, and however it comes, its items are valid and the same", async () => {
  const line = fc.oneof(
    fc.constantFrom(
      "13/01/2024, 10:00 - Hana: ",
      "[13/01/24, 10:00:00] ~ Sam: \u200e",
      "<Media omitted>",
      "\u202e",
      "POLL:",
      "\u200eOPTION: a (1 x)",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const text = fc.array(line, { maxLength: 12 }).map((parts) => parts.join("\n"));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), async (each, size) => {
      const archive = memoryArchive({ [NAME]: `${"12/01/2024, 09:00 - Priya: first\n".repeat(13)}${each}` });
      const read = await readAll(whatsapp, archive);
      expect([...read.items, ...read.problems].flatMap((item) => faultsOf(item, archive))).toEqual([]);
      expect(read.items[0]!.text.startsWith("first")).toBe(true);
      expect(await readAll(whatsapp, inPieces(archive, size))).toEqual(read);
    }),
  );
});
