import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { slack } from "./importer.ts";

const USERS = [
  {
    id: "U1",
    name: "nadia",
    real_name: "Nadia Rahman",
    profile: { email: "nadia@example.org", display_name: "Nads" },
  },
  { id: "U2", name: "tom", real_name: "Tom Hale", profile: {} },
  { id: "U3", name: "tom2", real_name: "Tom Hale", profile: {} },
];

const message = (user: string, ts: string, text: string, more: object = {}) => ({
  type: "message",
  user,
  ts,
  text,
  ...more,
});

const archive = memoryArchive({
  "users.json": USERS,
  "channels.json": [{ id: "C1", name: "theatre", members: ["U1", "U2", "U3"] }],
  "dms.json": [{ id: "D1", members: ["U1", "U2"] }],
  "theatre/2025-01-11.json": [message("U1", "1736553600.000200", "done", { thread_ts: "1736478514.897649" })],
  "theatre/2025-01-10.json": [
    message("U2", "1736478514.897649", "Is bay 2 clean &amp; ready, <@U1>?", {
      thread_ts: "1736478514.897649",
      reply_count: 1,
    }),
    message(
      "U1",
      "1736478515.000100",
      "<https://example.org/list|the list> for <!here> in <#C1|theatre> &lt;3",
      { edited: { user: "U1" } },
    ),
    message("U1", "1736478516.000100", "<@U1> has joined the channel", { subtype: "channel_join" }),
    message("", "1736478517.000100", "deployed", { subtype: "bot_message", bot_id: "B1" }),
    message("U3", "1736478518.000100", "", {
      blocks: [
        {
          type: "rich_text",
          elements: [
            {
              type: "rich_text_section",
              elements: [
                { type: "text", text: "hi " },
                { type: "user", user_id: "U1" },
              ],
            },
          ],
        },
      ],
    }),
    message(
      "U1",
      "1736478519.000100",
      "<@U1> uploaded a file: <https://example.org/x|rota.pdf> and commented: the rota",
      {
        subtype: "file_share",
        file: { name: "rota.pdf" },
      },
    ),
    message("U1", "1736478520.000100", "This message was deleted.", { subtype: "tombstone" }),
  ],
  "D1/2025-01-10.json": [message("U1", "1736478600.000100", "just us")],
});

test("a workspace is everybody's, and people are told apart by id", async () => {
  expect(await slack.recognise(glanceAt(archive))).toBe("Slack workspace");
  expect(await slack.owner(archive)).toEqual({});
  expect(Object.fromEntries(await slack.whose!(archive))).toEqual({
    "Nadia Rahman": 4,
    "Tom Hale (U2)": 1,
    "Tom Hale (U3)": 1,
  });
});

test.each(["U1", "Nadia Rahman", "nads", "nadia@example.org"])("own messages are found by %s", async (me) => {
  const { items } = await readAll(slack, archive, { me });
  expect(items.flatMap(({ own, text }) => (own === true ? text : []))).toEqual([
    "the list for @here in #theatre <3",
    "the rota",
    "done",
    "just us",
  ]);
});

test("a name that two people have is nobody's", async () => {
  const own = async (me: string) =>
    (await readAll(slack, archive, { me })).items.filter((item) => item.own === true);
  expect(await own("Tom Hale")).toEqual([]);
  expect(await own("Tom Hale (U3)")).toMatchObject([{ text: "hi @Nadia Rahman" }]);
  expect((await readAll(slack, archive)).items.every((item) => item.own === "unknown")).toBe(true);
});

test("days come in order, answers with what they answer, channels among colleagues", async () => {
  const { items, problems } = await readAll(slack, archive, { me: "U1" });
  expect(problems).toEqual([]);
  const answer = items.find(({ text }) => text === "done");
  expect(answer).toMatchObject({
    id: "C1/1736553600.000200",
    createdAt: "2025-01-11T00:00:00Z",
    audience: "colleagues",
    container: { id: "C1", name: "theatre", members: 3 },
    replyTo: {
      id: "C1/1736478514.897649",
      author: "Tom Hale (U2)",
      text: "Is bay 2 clean & ready, @Nadia Rahman?",
    },
  });
  expect(items.find(({ text }) => text === "just us")!.audience).toBe("private");
  expect(items.find(({ isEdited }) => isEdited)!.text).toContain("the list");
  expect(items.find(({ text }) => text === "the rota")!.media).toEqual([{ name: "rota.pdf" }]);
});
