import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { reddit } from "./importer.ts";

const COMMENTS = "id,permalink,date,ip,subreddit,gildings,link,parent,body,media";
const POSTS = "id,permalink,date,ip,subreddit,gildings,title,url,body";
const MESSAGES = "id,permalink,thread_id,date,ip,from,to,subject,body";
const STATISTICS = "statistic,value\naccount name,ward_rat\n";
const DATE = "2024-01-02 03:04:05 UTC";
const LINK = "https://www.reddit.com/r/NursingUK/comments/p1/t/";

const csv = (header: string, ...rows: string[]) => [header, ...rows, ""].join("\r\n");
const read = async (contents: Record<string, string>, me?: string) => {
  const { items, problems } = await readAll(reddit, memoryArchive(contents), { me });
  expect(problems).toEqual([]);
  return items;
};

test("a comment, apart from the lines that it quotes", async () => {
  const body = '"> Is it safe?\n>> says who\n\nNo, that is ""wrong"", &amp; unsafe\n\n>!hidden!<"';
  const [item] = await read({
    "statistics.csv": STATISTICS,
    "comments.csv": csv(COMMENTS, `k1,/r/NursingUK/comments/p1/t/k1/,${DATE},,NursingUK,0,${LINK},,${body},`),
  });
  expect(item).toEqual({
    type: "written",
    source: "reddit",
    kind: "comment",
    id: "t1_k1",
    text: 'No, that is "wrong", & unsafe\n\n>!hidden!<',
    own: true,
    author: "ward_rat",
    createdAt: "2024-01-02T03:04:05Z",
    platform: "reddit",
    audience: "public",
    url: "https://www.reddit.com/r/NursingUK/comments/p1/t/k1/",
    replyTo: { id: "t3_p1", text: "Is it safe?\nsays who" },
    container: { id: "NursingUK", name: "r/NursingUK" },
    at: { path: "comments.csv", index: 0 },
  });
});

test("posts have titles, some only those; what was taken down has no words", async () => {
  const items = await read({
    "posts.csv": csv(
      POSTS,
      `t3_p9,${LINK},${DATE},,NursingUK,0,Rant,,"Bed 9"`,
      `p10,${LINK},${DATE},,pics,0,My view,https://i.redd.it/y.jpg,`,
      `p11,${LINK},${DATE},,pics,0,Gone,,[removed]`,
    ),
    "comments.csv": csv(
      COMMENTS,
      `k2,${LINK},${DATE},,pics,0,${LINK},k1,[deleted],`,
      `k3,${LINK},${DATE},,pics,0,${LINK},k1,Yes,`,
    ),
  });
  expect(items).toMatchObject([
    { id: "t3_p9", kind: "post", text: "Rant\n\nBed 9" },
    { id: "t3_p10", text: "My view", media: [{ name: "https://i.redd.it/y.jpg" }] },
    { id: "t3_p11", text: "Gone" },
    { id: "t1_k3", replyTo: { id: "t1_k1" } },
  ]);
});

test("messages belong to whoever sent them", async () => {
  const messages = csv(
    MESSAGES,
    `m1,https://www.reddit.com/message/messages/m1,t1,${DATE},,Ward_Rat,other,re: hi,Which hospital?`,
    `m2,https://www.reddit.com/message/messages/m2,t1,${DATE},,other,ward_rat,hi,Hello`,
  );
  expect(await read({ "messages.csv": messages, "statistics.csv": STATISTICS })).toMatchObject([
    { kind: "message", own: true, text: "Which hospital?", audience: "private", container: { id: "t1" } },
    { own: false, text: "hi\n\nHello", author: "other" },
  ]);
  expect((await read({ "messages.csv": messages })).map(({ own }) => own)).toEqual(["unknown", "unknown"]);
  expect((await read({ "messages.csv": messages }, "other")).map(({ own }) => own)).toEqual([false, true]);
  expect([...(await reddit.whose!(memoryArchive({ "messages.csv": messages })))]).toEqual([
    ["Ward_Rat", 1],
    ["other", 1],
  ]);
});

test("columns are found by name, in any order and in capitals", async () => {
  const table =
    "Body,Parent,Subreddit,Date,Permalink,Id\nHello,t1_a,pics,2024-01-02T03:04:05Z,/r/pics/comments/p/t/k/,k\n";
  const archive = memoryArchive({ "my table.csv": table }, "export_ward_rat_20250105.zip");
  expect(await reddit.recognise(glanceAt(archive))).toBe("Reddit data request");
  expect(await reddit.owner(archive)).toEqual({ id: "ward_rat", handle: "ward_rat" });
  expect((await readAll(reddit, archive)).items).toMatchObject([
    { id: "t1_k", text: "Hello", createdAt: "2024-01-02T03:04:05Z" },
  ]);
});

test("rows without an id are problems, drafts are drafts, other tables are left alone", async () => {
  const { items, problems } = await readAll(
    reddit,
    memoryArchive({
      "comments.csv": csv(COMMENTS, `,${LINK},${DATE},,pics,0,${LINK},,Lost,`),
      "drafts.csv": csv("id,title,body,kind,created", "d1,Unsent,Words,text,2024-01-02 03:04:05 UTC"),
      "saved_posts.csv": csv("id,permalink", `x,${LINK}`),
    }),
  );
  expect(problems.map(({ path, code }) => [path, code])).toEqual([["comments.csv", "bad-row"]]);
  expect(items).toMatchObject([{ kind: "draft", own: true, text: "Unsent\n\nWords", audience: "private" }]);
  expect(
    await reddit.recognise(glanceAt(memoryArchive({ "posts.csv": "date,text\n2024-01-01,hi" }))),
  ).toBeUndefined();
});
