import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { discord } from "./importer.ts";

const DM = "222333444555666777";
const SERVER = "999888777666555444";

const german = memoryArchive({
  "Konto/user.json": '{"id": 80351110224678912, "username": "elinrn", "global_name": "Elin"}',
  "Nachrichten/index.json": { [DM]: "Direct Message with ana#0", [SERVER]: null },
  [`Nachrichten/c${DM}/channel.json`]: { id: DM, type: "DM", recipients: ["80351110224678912", "77"] },
  [`Nachrichten/c${DM}/messages.json`]:
    '[{"ID": 1060000000000000001, "Timestamp": "2023-01-04 10:00:00", "Contents": "day off at last", "Attachments": ""},' +
    '{"ID": 1060000000000000002, "Timestamp": "2023-01-04 10:01:00", "Contents": "", "Attachments": "https://cdn.example.org/1/2/x.png?ex=1 https://cdn.example.org/y.pdf"}]',
  [`Nachrichten/c${SERVER}/channel.json`]: {
    id: SERVER,
    type: "GUILD_TEXT",
    name: "night-shift",
    guild: { id: "5", name: "Nurses" },
  },
  [`Nachrichten/c${SERVER}/messages.json`]:
    '[{"ID": 1060000000000000101, "Timestamp": "2023-06-04 22:00:00", "Contents": "hi <@77> <:pill:9> in <#12>", "Attachments": ""}]',
  "Activity/reporting/events-1.json": "{}",
});

const older = memoryArchive({
  "account/user.json": { id: "1", username: "elinrn" },
  [`messages/${DM}/channel.json`]: { id: DM, type: 1, recipients: ["1", "2"] },
  [`messages/${DM}/messages.csv`]:
    'ID,Timestamp,Contents,Attachments\r\n1060000000000000001,2021-03-04 05:06:07.123000+00:00,"two\nlines, ""quoted""",\r\n',
});

test("folders have any name, and every digit of an id counts", async () => {
  expect(await discord.recognise(glanceAt(german))).toBe("Discord package");
  const { items, problems } = await readAll(discord, german);
  expect(problems).toEqual([]);
  expect(items.map(({ id }) => id)).toEqual([
    "1060000000000000001",
    "1060000000000000002",
    "1060000000000000101",
  ]);
  expect(items[0]).toMatchObject({
    own: true,
    author: "Elin",
    createdAt: "2023-01-04T10:00:00Z",
    audience: "private",
    container: { id: DM, name: "Direct Message with ana#0", members: 2 },
    url: `https://discord.com/channels/@me/${DM}/1060000000000000001`,
  });
  expect(items[1]).toMatchObject({ text: "", media: [{ name: "x.png" }, { name: "y.pdf" }] });
  expect(items[2]).toMatchObject({
    text: "hi @77 :pill: in #12",
    audience: "closed-group",
    container: { name: "night-shift in Nurses" },
    url: `https://discord.com/channels/5/${SERVER}/1060000000000000101`,
  });
  expect(await discord.owner(german)).toEqual({ id: "80351110224678912", name: "Elin", handle: "elinrn" });
});

test("older packages have tables", async () => {
  expect(await discord.recognise(glanceAt(older))).toBe("Discord package (before 2024)");
  const { items } = await readAll(discord, older);
  expect(items).toMatchObject([
    {
      id: "1060000000000000001",
      text: 'two\nlines, "quoted"',
      createdAt: "2021-03-04T05:06:07.123Z",
      audience: "private",
    },
  ]);
});

test("bad entries are problems, and the rest is read", async () => {
  const archive = memoryArchive({
    [`messages/c${DM}/channel.json`]: "{ not json",
    [`messages/c${DM}/messages.json`]:
      '[1, {"__proto__": {"x": 1}}, {"Contents": "fine", "Timestamp": "2023-01-04 10:00:00"}]',
  });
  const { items, problems } = await readAll(discord, archive);
  expect(problems.map(({ code, index }) => [code, index])).toEqual([
    ["not-json", undefined],
    ["bad-row", 0],
    ["bad-row", 1],
  ]);
  expect(items).toMatchObject([{ text: "fine", audience: "closed-group" }]);
  expect(await discord.owner(archive)).toEqual({});
});
