import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { tumblr } from "./importer.ts";

const page = (body: string, tags = "") =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body> ${body} <div id="footer"> <span id="timestamp"> January 5th, 2018 3:04am </span> ${tags} </div> </body></html>`;

async function only(body: string, tags?: string) {
  const { items } = await readAll(tumblr, memoryArchive({ "posts/html/17.html": page(body, tags) }));
  expect(items).toHaveLength(1);
  return items[0]!;
}

test("a post, its local time, its tags and its pictures", async () => {
  const tags = '<span class="tag">nhs</span> <span class="tag">bed 3 again</span>';
  const body = "<h1>Night</h1><p>It was &ldquo;quiet&rdquo;</p><img src='../media/1.jpg' alt='The board'>";
  expect(await only(body, tags)).toEqual({
    type: "written",
    source: "tumblr",
    kind: "post",
    id: "17",
    text: "Night\n\nIt was “quiet”\nThe board\n#nhs #bed 3 again",
    own: true,
    createdAt: "2018-01-05T03:04:00",
    platform: "blog",
    audience: "public",
    media: [{ name: "../media/1.jpg", alt: "The board" }],
    at: { path: "posts/html/17.html", index: 0 },
  });
});

test("what others wrote in a reblog is what is answered", async () => {
  const item = await only(
    '<p><a class="tumblr_blog" href="https://b.example">bob</a>:</p><blockquote><p><a class="tumblr_blog" href="https://c.example">cat</a>:</p><blockquote><p>First <img src="a.jpg" alt="theirs"></p></blockquote><p>Second</p></blockquote><p>Mine</p>',
  );
  expect(item).toMatchObject({ kind: "reply", text: "Mine", replyTo: { author: "bob" } });
  expect(item.replyTo!.text).toContain("First");
  expect(item.replyTo!.text).not.toContain("Mine");
  expect(item.media).toBeUndefined();
});

test("a lone page is known by what is in it, and any page is read to its end", async () => {
  expect(await tumblr.recognise(glanceAt(memoryArchive({ "170000.html": page("<p>a</p>") })))).toBe(
    "Tumblr export",
  );
  expect(await tumblr.recognise(glanceAt(memoryArchive({ "170000.html": "<p>a</p>" })))).toBeUndefined();
  expect((await only("<p>Half <b>way <blockquote>never closed")).text).toBe("Half way");
});
