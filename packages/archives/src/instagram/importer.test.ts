import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { fixtureArchive } from "../testing/fixture-archive.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { instagram } from "./importer.ts";

const FIXTURES = import.meta.glob("./fixtures/**/*", { query: "?raw", import: "default", eager: true });
const dutch = fixtureArchive(FIXTURES, "dutch");
const inLabels = fixtureArchive(FIXTURES, "labels");

const formatOf = (contents: Readonly<Record<string, unknown>>) =>
  instagram.recognise(glanceAt(memoryArchive(contents)));

test("knows every generation by its folders, and single files by what they hold", async () => {
  expect(await instagram.recognise(glanceAt(dutch))).toBe("Instagram export (2021 to 2023)");
  expect(await instagram.recognise(glanceAt(inLabels))).toBe("Instagram export (2023 and later)");
  expect(await formatOf({ "media.json": "{}", "profile.json": "{}" })).toBe("Instagram export (before 2021)");
  const thread = { messages: [{ sender_name: "A", timestamp_ms: 1, content: "x" }] };
  expect(await formatOf({ "message_1.json": thread })).toBe("Instagram or Messenger chat");
  const folder = { "anna_7/message_1.json": thread, "anna_7/message_2.json": thread };
  expect(await formatOf(folder)).toBe("Instagram or Messenger chat");
  expect(await formatOf({ "your_instagram_activity/media/posts_1.html": "<html>" })).toBe(
    "Instagram export (HTML)",
  );
});

test("leaves the exports of others alone", async () => {
  expect(await formatOf({ "your_facebook_activity/posts/album/0.json": "{}" })).toBeUndefined();
  expect(await formatOf({ "result.json": '{"messages": [{"id": 1}]}' })).toBeUndefined();
  expect(await formatOf({ "messages/inbox/a_1/message_1.json": "{}" })).toBeUndefined();
});

test("the owner, by labels in the language of the account", async () => {
  expect(await instagram.owner(dutch)).toEqual({
    id: "Bram Vös",
    name: "Bram Vös",
    handle: "bram.vos",
    bio: "verpleegkundige",
  });
});

test("an owner in a language nobody listed is found by the messages they signed", async () => {
  const archive = memoryArchive({
    "personal_information/personal_information.json": {
      profile_user: [{ string_map_data: { Hesabım: { value: "ada.k" }, İsmim: { value: "Ada K" } } }],
    },
    "messages/inbox/jo_1/message_1.json": {
      participants: [{ name: "Jo" }, { name: "Ada K" }],
      messages: [
        { sender_name: "Ada K", timestamp_ms: 1_700_000_000_000, content: "selam" },
        { sender_name: "Jo", timestamp_ms: 1_700_000_000_001, content: "hello" },
      ],
    },
  });
  expect((await readAll(instagram, archive)).items.map(({ own }) => own)).toEqual([true, false]);
});

test("captions of one picture and of several, stories, archived and deleted posts", async () => {
  const { items } = await readAll(instagram, dutch);
  const published = items.filter(({ kind }) => kind === "post" || kind === "deleted");
  expect(published.map(({ kind, text, audience }) => [kind, text, audience])).toEqual([
    ["post", "Toch maar weg", "private"],
    ["post", "Eerste dag – spannend", "public"],
    ["post", "Twee foto's", "public"],
    ["post", "Nachtdienst", "public"],
    ["deleted", "Niet zo slim", "public"],
  ]);
  expect(published[2]).toMatchObject({
    createdAt: "2022-01-03T00:00:00Z",
    media: [{ name: "media/posts/202201/2.jpg" }, { name: "media/posts/202201/3.jpg" }],
  });
});

test("comments by translated keys, and by their place where the language is unknown", async () => {
  const { items } = await readAll(instagram, dutch);
  const comments = items.filter(({ kind }) => kind === "comment");
  expect(comments.map(({ text, replyTo }) => [text, replyTo?.author])).toEqual([
    ["Prachtig café", "anna_k"],
    ["top", "anna_k"],
    ["", "anna_k"],
  ]);
  expect(comments[1]?.createdAt).toBe("2022-01-08T00:00:00Z");
});

test("comments as lists of labels, with the link to the post", async () => {
  expect((await readAll(instagram, inLabels)).items).toMatchObject([
    {
      text: "Schöne Woche!",
      url: "https://www.instagram.com/p/ABC123/",
      replyTo: { author: "jo_k" },
      createdAt: "2025-03-04T00:00:00Z",
    },
  ]);
});

test("what was saved from others is not read", async () => {
  const { items } = await readAll(instagram, dutch);
  expect(items.filter(({ at }) => at.path.startsWith("saved/"))).toEqual([]);
});

test("messages by display name, without the platform's sentences", async () => {
  const { items } = await readAll(instagram, dutch);
  const messages = items.filter(({ container }) => container?.id === "inbox/anna_7");
  expect(messages.map(({ kind, own, text }) => [kind, own, text])).toEqual([
    ["other", false, ""],
    ["message", true, "Tot straks!"],
    ["message", false, "Hoe laat?"],
  ]);
});

test("Threads in the same export are Threads", async () => {
  const post = (title: string, is_reply: boolean) => ({
    media: [{ uri: "", creation_timestamp: 1_704_438_000, title, text_app_post: { is_reply } }],
  });
  const archive = memoryArchive({
    "your_instagram_activity/threads/threads_and_replies.json": {
      text_post_app_text_posts: [post("Rest well", false), post("So do you", true)],
    },
  });
  expect((await readAll(instagram, archive)).items).toMatchObject([
    { source: "threads", platform: "threads", kind: "post", text: "Rest well" },
    { source: "threads", platform: "threads", kind: "reply", text: "So do you" },
  ]);
});

test("exports from before 2021", async () => {
  const archive = memoryArchive({
    "media.json": {
      photos: [{ caption: "First day", taken_at: "2019-01-02T03:04:05+00:00", path: "photos/1.jpg" }],
      videos: [],
    },
    "profile.json": {},
    "comments.json": { media_comments: [["2019-02-03T04:05:06+00:00", "Lovely", "anna_k"]] },
  });
  expect((await readAll(instagram, archive)).items).toMatchObject([
    { kind: "post", text: "First day", createdAt: "2019-01-02T03:04:05Z", media: [{ name: "photos/1.jpg" }] },
    { kind: "comment", text: "Lovely", createdAt: "2019-02-03T04:05:06Z", replyTo: { author: "anna_k" } },
  ]);
});

test("HTML is one problem that says what to do", async () => {
  const archive = memoryArchive({
    "your_instagram_activity/media/posts_1.html": "<html>",
    "your_instagram_activity/media/stories.html": "<html>",
  });
  const { items, problems } = await readAll(instagram, archive);
  expect([items, problems.map(({ code }) => code)]).toEqual([[], ["needs-json-export"]]);
});

test("entries of no known form are problems", async () => {
  const archive = memoryArchive({ "content/posts_1.json": [7, { media: [{ title: "kept" }] }] });
  const { items, problems } = await readAll(instagram, archive);
  expect(items.map(({ text }) => text)).toEqual(["kept"]);
  expect(problems).toMatchObject([{ code: "bad-row", index: 0 }]);
});
