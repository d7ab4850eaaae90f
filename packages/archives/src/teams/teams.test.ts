import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { teams } from "./importer.ts";

const ME = "8:live:.cid.aaa";
const message = (id: string, from: string, content: string, more: object = {}) => ({
  id,
  displayName: from === ME ? null : "Lou",
  originalarrivaltime: "2024-01-31T11:20:00.123Z",
  messagetype: "RichText",
  content,
  from,
  properties: null,
  ...more,
});

const archive = memoryArchive({
  "messages.json": {
    userId: ME,
    exportDate: "2025-02-01T10:00",
    conversations: [
      {
        id: "19:abc@thread.v2",
        displayName: "MDT",
        threadProperties: { membercount: 3 },
        MessageList: [
          message("1706700000000", "8:live:.cid.bbb", "Who <b>chairs</b> &amp; when?"),
          message(
            "1706700000001",
            ME,
            '<blockquote itemtype="http://schema.skype.com/Reply" itemid="1706700000000">Who chairs</blockquote><p>I do</p>',
          ),
          message("1706700000002", "19:abc@thread.v2", "<addmember/>", {
            messagetype: "ThreadActivity/AddMember",
          }),
          message("1706700000003", ME, "", { properties: { deletetime: "1706700200000" } }),
          message("1706700000004", ME, "still here", { properties: { deletetime: "1706700200000" } }),
          message("1706700000005", ME, "a < b", {
            messagetype: "Text",
            properties: { edittime: "1706700200000" },
          }),
          message(
            "1706700000006",
            ME,
            '<URIObject type="File.1"><Title>Title: x</Title><OriginalName v="rota.pdf"/></URIObject>',
            {
              messagetype: "RichText/UriObject",
            },
          ),
        ],
      },
      {
        id: "8:live:.cid.bbb",
        displayName: "Lou",
        MessageList: [
          message("1706700000009", "https://example.org/v1/users/ME/contacts/8:live:.cid.aaa", "hi"),
        ],
      },
    ],
  },
});

test("the file says whose it is", async () => {
  expect(await teams.recognise(glanceAt(archive))).toBe("Teams or Skype messages");
  expect(await teams.owner(archive)).toEqual({ id: ME });
  expect(
    await teams.recognise(glanceAt(memoryArchive({ "messages.json": { conversations: [] } }))),
  ).toBeUndefined();
});

test("words are told from calls, quotations and what was taken back", async () => {
  const { items, problems } = await readAll(teams, archive);
  expect(problems).toEqual([]);
  expect(items.map(({ own, text, isDeleted, isEdited }) => [own, text, isDeleted, isEdited])).toEqual([
    [false, "Who chairs & when?", undefined, undefined],
    [true, "I do", undefined, undefined],
    [true, "still here", true, undefined],
    [true, "a < b", undefined, true],
    [true, "", undefined, undefined],
    [true, "hi", undefined, undefined],
  ]);
  expect(items[1]).toMatchObject({
    createdAt: "2024-01-31T11:20:00.123Z",
    audience: "colleagues",
    container: { name: "MDT", members: 3 },
    replyTo: { author: "Lou", text: "Who chairs & when?" },
  });
  expect(items[4]!.media).toEqual([{ name: "rota.pdf" }]);
  expect(items[5]!.audience).toBe("private");
  expect(items.map(({ id }) => id).join()).not.toContain("cid");
});
