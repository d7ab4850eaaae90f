import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { faultsOf, inPieces } from "../testing/contract.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { telegram } from "./importer.ts";

const ACCOUNT = {
  user_id: 11,
  first_name: "Ola",
  last_name: "Brandt",
  username: "@olab",
  bio: "Ward sister, Northfield",
};

const MESSAGES = [
  { id: 1, type: "service", date_unixtime: "1682931600", actor: "Ola", action: "create_group", text: "" },
  { id: 2, type: "message", date_unixtime: "1682931660", from: "Ola", from_id: "user11", text: "Hello team" },
  {
    id: 3,
    type: "message",
    date: "2023-05-01T09:02:00",
    date_unixtime: "1682931720",
    from: "Ben",
    from_id: "user22",
    reply_to_message_id: 2,
    text: ["See ", { type: "link", text: "https://example.org" }, " and ", { type: "bold", text: "read it" }],
  },
  {
    id: 4,
    type: "message",
    date: "2020-05-01T09:03:00",
    edited: "1970-01-01T01:00:00",
    from: "Ola",
    from_id: "user11",
    forwarded_from: "Health Channel",
    text: "Forwarded advice",
  },
  {
    id: 5,
    type: "message",
    date_unixtime: "1682931780",
    edited_unixtime: "1682932200",
    from: "Ola",
    from_id: "user11",
    photo: "photos/photo_1.jpg",
    text: "look",
  },
  {
    id: 6,
    type: "message",
    date_unixtime: "1682931800",
    from: null,
    from_id: "user33",
    file: "(File not included. Change data exporting settings to download.)",
    poll: { question: "Lunch?", answers: [{ text: "Yes" }, { text: "No" }] },
    text: "",
  },
];

const CHAT = { name: "On-call", type: "private_group", id: 401, messages: MESSAGES };
const one = memoryArchive({ "result.json": CHAT });
const all = memoryArchive({
  "result.json": {
    about: "Here is your data",
    personal_information: ACCOUNT,
    contacts: { list: [{ messages: [{ text: "no message at all" }] }] },
    chats: { list: [CHAT, { name: "Ben", type: "personal_chat", id: 7, messages: MESSAGES.slice(1, 2) }] },
    left_chats: { list: [{ name: "News", type: "public_channel", id: 8, messages: MESSAGES.slice(1, 2) }] },
  },
});

describe("the export of one chat", () => {
  test("is known, and does not say whose it is", async () => {
    expect(await telegram.recognise(glanceAt(one))).toBe("Telegram export (one chat)");
    expect(await telegram.owner(one)).toEqual({});
    expect([...(await telegram.whose!(one))]).toEqual([
      ["Ola", 2],
      ["Ben", 1],
    ]);
    const { items } = await readAll(telegram, one);
    expect(items.map(({ own }) => own)).toEqual(["unknown", "unknown", false, "unknown", "unknown"]);
  });

  test.each(["user11", "11", "Ola"])("tells one's own when %s is named", async (me) => {
    const { items } = await readAll(telegram, one, { me });
    expect(items.flatMap(({ own, text }) => (own === true ? text : []))).toEqual(["Hello team", "look"]);
    expect(items.every(({ own }) => own !== "unknown")).toBe(true);
  });

  test("has texts in pieces, answers, edits, forwards, files and polls", async () => {
    const { items, problems } = await readAll(telegram, one, { me: "user11" });
    expect(problems).toEqual([]);
    const [, answer, forward, picture, poll] = items;
    expect(answer).toMatchObject({
      id: "401/3",
      text: "See https://example.org and read it",
      createdAt: "2023-05-01T09:02:00Z",
      replyTo: { id: "401/2", author: "Ola", text: "Hello team" },
      audience: "closed-group",
      container: { id: "401", name: "On-call" },
    });
    expect(forward).toMatchObject({ own: false, author: "Health Channel", createdAt: "2020-05-01T09:03:00" });
    expect(forward).not.toHaveProperty("isEdited");
    expect(picture).toMatchObject({ isEdited: true, media: [{ name: "photos/photo_1.jpg" }] });
    expect(poll!.text).toBe("Lunch?\nYes\nNo");
    expect(poll).not.toHaveProperty("media");
    expect(poll).not.toHaveProperty("author");
  });
});

describe("the export of everything", () => {
  test("says whose it is", async () => {
    expect(await telegram.recognise(glanceAt(all))).toBe("Telegram export (all chats)");
    expect(await telegram.owner(all)).toEqual({
      id: "user11",
      name: "Ola Brandt",
      handle: "olab",
      bio: "Ward sister, Northfield",
    });
  });

  test("has every chat with its audience, and nothing else", async () => {
    const { items } = await readAll(telegram, all);
    expect(items).toHaveLength(7);
    const audiences = new Map(items.map(({ audience, container }) => [container!.name, audience]));
    expect([...audiences]).toEqual([
      ["On-call", "closed-group"],
      ["Ben", "private"],
      ["News", "public"],
    ]);
    expect(items.filter(({ own }) => own === true)).toHaveLength(4);
    expect(new Set(items.map(({ id }) => id)).size).toBe(7);
  });
});

test("pages for a browser are asked for again as JSON", async () => {
  const pages = memoryArchive({ "messages.html": "<html><head><title>Exported Data</title></head></html>" });
  expect(await telegram.recognise(glanceAt(pages))).toBe("Telegram export (HTML)");
  expect((await readAll(telegram, pages)).problems).toMatchObject([
    { code: "needs-json-export", path: "messages.html" },
  ]);
});

test("a file that breaks off gives what came before", async () => {
  const text = JSON.stringify(CHAT);
  const { items, problems } = await readAll(
    telegram,
    memoryArchive({ "result.json": text.slice(0, text.indexOf('"id":5')) }),
  );
  expect(items).toHaveLength(3);
  expect(problems).toMatchObject([{ code: "not-json" }]);
});

test("messages of any shape give valid items, however they come", async () => {
  const key = fc.constantFrom(
    "id",
    "type",
    "date",
    "date_unixtime",
    "from",
    "from_id",
    "text",
    "poll",
    "forwarded_from",
    "__proto__",
  );
  const message = fc.oneof(fc.dictionary(key, fc.jsonValue({ maxDepth: 2 })), fc.jsonValue({ maxDepth: 1 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async (messages, size) => {
        const archive = memoryArchive({ "result.json": { ...CHAT, messages } });
        const read = await readAll(telegram, archive, { me: "user11" });
        expect([...read.items, ...read.problems].flatMap((item) => faultsOf(item, archive))).toEqual([]);
        expect(await readAll(telegram, inPieces(archive, size), { me: "user11" })).toEqual(read);
      },
    ),
  );
});
