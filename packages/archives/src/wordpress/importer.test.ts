import { expect, test } from "vitest";
import { glanceAt } from "../glance.ts";
import { memoryArchive, readAll } from "../testing/memory-archive.ts";
import { wordpress } from "./importer.ts";

const author = (login: string) =>
  `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_email>${login}@example.org</wp:author_email><wp:author_display_name><![CDATA[Dr ${login}]]></wp:author_display_name></wp:author>`;

const item = (fields: Record<string, string>, inside = "") => {
  const all = {
    title: "Nights",
    link: "https://blog.example/1",
    "dc:creator": "moor",
    "content:encoded": "<![CDATA[One]]>",
    "excerpt:encoded": "<![CDATA[]]>",
    "wp:post_id": "1",
    "wp:post_date": "2011-01-18 08:40:14",
    "wp:post_date_gmt": "2011-01-18 07:40:14",
    "wp:post_type": "post",
    "wp:status": "publish",
    ...fields,
  };
  return `<item>${Object.entries(all)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join("\n")}${inside}</item>\n`;
};

const comment = (fields: Record<string, string>) =>
  `<wp:comment>${Object.entries({ comment_approved: "1", comment_type: "", ...fields })
    .map(([name, value]) => `<wp:${name}>${value}</wp:${name}>`)
    .join("")}</wp:comment>`;

const file = (items: string, authors = author("moor")) =>
  `<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Site</title>${authors}${items}</channel></rss>\n`;

const read = (items: string, authors?: string, me?: string) =>
  readAll(wordpress, memoryArchive({ "site.xml": file(items, authors) }), { me });

test("a post with its instant, its address and its owner", async () => {
  const archive = memoryArchive({ "site.xml": file(item({})) });
  expect(await wordpress.recognise(glanceAt(archive))).toBe("WordPress export");
  expect(await wordpress.owner(archive)).toEqual({ id: "moor", handle: "moor", name: "Dr moor" });
  const { items, problems } = await readAll(wordpress, archive);
  expect(problems).toEqual([]);
  expect(items).toEqual([
    {
      type: "written",
      source: "wordpress",
      kind: "post",
      id: "1",
      text: "Nights\n\nOne",
      own: true,
      author: "moor",
      createdAt: "2011-01-18T07:40:14Z",
      platform: "blog",
      audience: "public",
      url: "https://blog.example/1",
      at: { path: "site.xml", index: 0 },
    },
  ]);
});

test("blocks, shortcodes, old line breaks, pictures and summaries", async () => {
  const texts = [
    "<!-- wp:paragraph --><p>One &amp; two</p><!-- /wp:paragraph --><p>Three</p>",
    "One\nline\n\nNext [as I said]",
    '[caption id="a" width="3"]<img src="a.jpg" alt="A board"> Seen[/caption]',
  ];
  const { items } = await read(
    texts
      .map((text, index) =>
        item({ title: "", "wp:post_id": String(index), "content:encoded": `<![CDATA[${text}]]>` }),
      )
      .join("") + item({ title: "", "excerpt:encoded": "<![CDATA[In short]]>", "wp:post_id": "9" }),
  );
  expect(items.map(({ text }) => text)).toEqual([
    "One & two\n\nThree",
    "One\nline\n\nNext [as I said]",
    "Seen\nA board",
    "One\nIn short",
  ]);
});

test("drafts, private posts, pages, pictures, and what is none of them", async () => {
  const alt =
    "<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Whiteboard]]></wp:meta_value></wp:postmeta>";
  const { items } = await read(
    item({ "wp:status": "draft", "wp:post_date_gmt": "0000-00-00 00:00:00" }) +
      item({ "wp:status": "private" }) +
      item({ "wp:post_type": "page", "wp:post_password": "x" }) +
      item(
        { "wp:post_type": "attachment", "wp:status": "inherit", "content:encoded": "", title: "IMG_1" },
        alt,
      ) +
      item({ "wp:post_type": "attachment", "content:encoded": "", title: "IMG_2" }) +
      item({ "wp:post_type": "nav_menu_item" }) +
      item({ "wp:post_type": "revision" }),
  );
  expect(items).toMatchObject([
    { kind: "draft", audience: "private", createdAt: "2011-01-18T08:40:14" },
    { kind: "post", audience: "private" },
    { kind: "post", audience: "closed-group" },
    { kind: "caption", text: "Whiteboard" },
  ]);
  expect(items).toHaveLength(4);
});

test("comments are the owner's or others', and answer something", async () => {
  const comments =
    comment({
      comment_id: "1",
      comment_author: "Bo",
      comment_content: "<![CDATA[You treated me &amp; mine]]>",
      comment_parent: "0",
    }) +
    comment({
      comment_id: "2",
      comment_author: "Moor",
      comment_author_email: "Moor@example.org",
      comment_content: "Thanks",
      comment_parent: "1",
    }) +
    comment({ comment_id: "3", comment_type: "pingback", comment_content: "[…] elsewhere" });
  const { items } = await read(item({}, comments));
  expect(items.slice(1)).toMatchObject([
    { id: "comment-1", own: false, author: "Bo", replyTo: { id: "1", text: "Nights\n\nOne" } },
    {
      id: "comment-2",
      own: true,
      replyTo: { id: "comment-1", author: "Bo", text: "You treated me & mine" },
      url: "https://blog.example/1#comment-2",
    },
  ]);
  expect(items).toHaveLength(3);
});

test("of several authors one can be named", async () => {
  const items = item({}) + item({ "dc:creator": "lee", "wp:post_id": "2" });
  const authors = author("moor") + author("lee");
  const archive = memoryArchive({ "site.xml": file(items, authors) });
  expect(await wordpress.owner(archive)).toEqual({});
  expect([...(await wordpress.whose!(archive))]).toEqual([
    ["moor", 1],
    ["lee", 1],
  ]);
  const ownOf = async (me?: string) => (await read(items, authors, me)).items.map(({ own }) => own);
  expect(await ownOf()).toEqual([true, true]);
  expect(await ownOf("lee")).toEqual([false, true]);
  expect(await ownOf("Dr moor")).toEqual([true, false]);
});

test("a broken entry spoils nothing but itself, and a cut file says so", async () => {
  const broken = item({
    "content:encoded": "<![CDATA[Half ]]> <br> of \u0001 it & more]]>",
    "wp:post_id": "2",
  });
  const { items, problems } = await read(broken + item({ "wp:post_id": "3" }));
  expect([items.map(({ id }) => id), problems]).toEqual([["2", "3"], []]);
  expect(items[0]!.text).toContain("Half");
  expect(items[1]!.text).toBe("Nights\n\nOne");
  const cut = file(item({}) + item({ "wp:post_id": "3" })).slice(0, -200);
  const result = await readAll(wordpress, memoryArchive({ "site.xml": cut }));
  expect(result.items[0]!.id).toBe("1");
  expect(result.problems.map(({ code }) => code)).toEqual(["damaged"]);
});

test("no entity of a document type is followed, and other feeds are left alone", async () => {
  const text = file(item({ title: "&bomb;" })).replace(
    "<rss",
    '<!DOCTYPE x [<!ENTITY bomb SYSTEM "file:///etc/hosts">]><rss',
  );
  expect((await readAll(wordpress, memoryArchive({ "site.xml": text }))).items[0]!.text).toContain("&bomb;");
  expect(await wordpress.recognise(glanceAt(memoryArchive({ "feed.xml": "<rss></rss>" })))).toBeUndefined();
});
