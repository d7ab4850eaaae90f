import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArchiveFiles } from "./archive-files.ts";
import { block, car, commit, node } from "./bluesky/fixtures/car.ts";
import { bluesky } from "./bluesky/importer.ts";
import { glanceAt } from "./glance.ts";
import type { Importer } from "./importer.ts";
import { mastodon } from "./mastodon/importer.ts";
import { reddit } from "./reddit/importer.ts";
import { faultsOf } from "./testing/contract.ts";
import { memoryArchive, readAll } from "./testing/memory-archive.ts";
import { threads } from "./threads/importer.ts";
import { tumblr } from "./tumblr/importer.ts";
import { wordpress } from "./wordpress/importer.ts";
import { ACCOUNT, manifest, posted, printed } from "./x/fixtures/printed.ts";
import { x } from "./x/importer.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function smallCar(): Promise<Uint8Array> {
  const records = await Promise.all(
    ["One", "Two"].map((text) => block({ text, createdAt: "2024-02-01T06:00:00Z" })),
  );
  const tree = await node(records.map(({ cid }, index) => [`app.bsky.feed.post/${index}`, cid] as const));
  const head = await commit(tree.cid);
  return car(head.cid, [head, tree, ...records]);
}

/** A small export of each kind. */
const EXPORTS: readonly (readonly [Importer, Readonly<Record<string, Uint8Array>>])[] = [
  [
    x,
    {
      "data/account.js": bytesOf(ACCOUNT),
      "data/manifest.js": bytesOf(manifest({ "data/tweets.js": 2 })),
      "data/tweets.js": bytesOf(
        printed("tweets", [posted({ id: "1", text: "One é" }), posted({ id: "2", text: "Two" })]),
      ),
      "data/direct-messages.js": bytesOf(
        printed("direct_messages", [
          {
            dmConversation: {
              conversationId: "1-2",
              messages: [{ messageCreate: { id: "5", senderId: "901", text: "Hi" } }],
            },
          },
        ]),
      ),
    },
  ],
  [bluesky, { "repo.car": await smallCar() }],
  [
    mastodon,
    {
      "actor.json": bytesOf('{"id":"https://a.example/users/b","name":"B"}'),
      "outbox.json": bytesOf(
        '{"orderedItems":[{"type":"Create","object":{"id":"1","content":"<p>One</p>","to":"as:Public"}}]}',
      ),
    },
  ],
  [
    threads,
    {
      "threads_and_replies.json": bytesOf(
        '{"text_post_app_text_posts":[{"media":[{"title":"One","creation_timestamp":1706774400}]}]}',
      ),
    },
  ],
  [
    reddit,
    {
      "comments.csv": bytesOf(
        'id,permalink,date,subreddit,link,parent,body\nk,/r/a/comments/p/t/k/,2024-01-02 03:04:05 UTC,a,,,"One\n> two"\n',
      ),
      "statistics.csv": bytesOf("statistic,value\naccount name,b\n"),
    },
  ],
  [
    tumblr,
    {
      "posts/html/17.html": bytesOf(
        '<body><p>One</p><blockquote>Two</blockquote><div id="footer"><span id="timestamp">January 5th, 2018 3:04am</span></div>',
      ),
    },
  ],
  [
    wordpress,
    {
      "site.xml": bytesOf(
        '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>One</title><content:encoded><![CDATA[<p>Two</p>]]></content:encoded><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type></item></channel></rss>',
      ),
    },
  ],
];

interface Damage {
  readonly file: number;
  readonly at: number;
  readonly cut: number;
  readonly put: Uint8Array;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom("]", "}", '"', "\n", "[", "<", "]]>", "\u202e", '"__proto__":{"own":1},', "-1")
      .map(bytesOf),
  ),
});

function damaged(contents: Readonly<Record<string, Uint8Array>>, all: readonly Damage[]): ArchiveFiles {
  const copy = { ...contents };
  for (const { file, at, cut, put } of all) {
    const path = Object.keys(copy)[file % Object.keys(copy).length]!;
    const bytes = copy[path]!;
    const from = at % (bytes.length + 1);
    copy[path] = Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + cut)]);
  }
  return memoryArchive(copy);
}

test.each(EXPORTS)(
  "however an export is damaged, it gives valid items and throws nothing (%#)",
  async (importer, contents) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
        const archive = damaged(contents, all);
        await importer.recognise(glanceAt(archive));
        await importer.owner(archive);
        await importer.whose?.(archive);
        const { items, problems } = await readAll(importer, archive);
        expect([...items, ...problems].flatMap((item) => faultsOf(item, archive))).toEqual([]);
        expect(({} as { own?: unknown }).own).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  },
);
