import { expect, test } from "vitest";
import type { Item } from "../item.ts";
import { openArchives } from "../open.ts";
import { memoryArchive } from "./memory-archive.ts";

test("one Takeout with several products gives each to the importer that knows it, once", async () => {
  const reply = { comment: "Thank you", updateTime: "2024-01-01T00:00:00Z" };
  const takeout = memoryArchive(
    {
      "Takeout/archive_browser.html": "<html>",
      "Takeout/YouTube and YouTube Music/comments/comments.csv":
        'Channel ID,Comment Create Timestamp,Price,Comment ID,Video ID,Comment Text\nUCme,2024-03-03T00:00:00+00:00,0,Ugx,v,"{""text"":""hello""}"\n',
      "Takeout/Google Business Profile/account-1/location-2/reviews.json": {
        reviews: [{ name: "accounts/1/locations/2/reviews/r", starRating: "FIVE", reviewReply: reply }],
      },
    },
    "takeout-20250101T000000Z-001.zip",
  );
  const opened = await openArchives([takeout]);
  const words: unknown[] = [];
  for (const each of opened) {
    const items: Item[] = [];
    for await (const batch of each.read()) items.push(...batch);
    words.push([
      each.importer.source,
      ...items.map((item) => (item.type === "written" ? item.text : item.code)),
    ]);
  }
  expect(words).toEqual([
    ["youtube", "hello"],
    ["google-business", "Thank you"],
  ]);
});

test("the parts of a Facebook export are one, whichever part names the owner", async () => {
  const messages = [
    { sender_name: "Zoë Marsh", timestamp_ms: 1_700_000_000_000, content: "mine" },
    { sender_name: "Tom Reed", timestamp_ms: 1_700_000_001_000, content: "his" },
  ];
  const page = (from: number) => ({ participants: [], messages: messages.slice(from), title: "Tom Reed" });
  const folder = "your_facebook_activity/messages/inbox/tom_1";
  const opened = await openArchives([
    memoryArchive({ [`${folder}/message_1.json`]: page(0) }, "facebook-zoe-2024-01-02-Ab3dE6.zip"),
    memoryArchive(
      {
        [`${folder}/message_2.json`]: page(1),
        "personal_information/profile_information/profile_information.json": {
          profile_v2: { name: { full_name: "Zoë Marsh" } },
        },
      },
      "facebook-zoe-2024-01-02-Fg7hI9.zip",
    ),
  ]);
  expect(opened).toHaveLength(1);
  const items: Item[] = [];
  for await (const batch of opened[0]!.read()) items.push(...batch);
  expect(items).toMatchObject([
    { text: "mine", own: true },
    { text: "his", own: false },
  ]);
});
