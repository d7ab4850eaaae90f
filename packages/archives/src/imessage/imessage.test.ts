import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { imessage } from "./importer.ts";

const CHAT = `May 17, 2022  5:29:42 PM
Me
Your results are back, ring me

and bring the form

May 17, 2022  5:31:02 PM (Read by you after 1 minute)
+447700900321
ok
thanks
Tapbacks:
Loved by Me

    May 17, 2022  5:32:00 PM
    Me
    no worries

May 17, 2022  5:32:00 PM
Me
This message responded to an earlier message.
no worries

May 18, 2022  9:00:00 AM
Me
see you Thursday
Edited 2 minutes later: see you Friday

May 18, 2022  9:01:00 AM
Me
attachments/12/IMG_0001.heic

May 18, 2022  9:02:00 AM
Me
This message was deleted from the conversation!
oh dear

May 18, 2022  9:05:00 AM You renamed the conversation to Fracture clinic

`;

const archive = memoryArchive({ "+447700900321.txt": CHAT });

test("a chat is known by its first line, and the owner is Me", async () => {
  expect(await imessage.recognise(glanceAt(archive))).toBe("iMessage chats (text)");
  expect(
    await imessage.recognise(glanceAt(memoryArchive({ "a.txt": "May 17, 2022 was a Tuesday" }))),
  ).toBeUndefined();
  expect(await imessage.owner(archive)).toEqual({ name: "Me" });
});

test("messages are read once, without reactions and announcements", async () => {
  const { items, problems } = await readAll(imessage, archive);
  expect(problems).toEqual([]);
  expect(items.map(({ own, text, createdAt }) => [own, text, createdAt])).toEqual([
    [true, "Your results are back, ring me\n\nand bring the form", "2022-05-17T17:29:42"],
    [false, "ok\nthanks", "2022-05-17T17:31:02"],
    [true, "no worries", "2022-05-17T17:32:00"],
    [true, "see you Friday", "2022-05-18T09:00:00"],
    [true, "", "2022-05-18T09:01:00"],
    [true, "oh dear", "2022-05-18T09:02:00"],
  ]);
  expect(items[3]!.isEdited).toBe(true);
  expect(items[4]!.media).toEqual([{ name: "attachments/12/IMG_0001.heic" }]);
  expect(items[5]!.isDeleted).toBe(true);
  expect(items[0]).toMatchObject({ audience: "private", container: { name: "+447700900321" } });
});
