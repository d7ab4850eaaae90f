import { existsSync, openAsBlob, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArchiveFiles } from "./archive-files.ts";
import { openContainer } from "./containers/open-container.ts";
import { IMPORTERS } from "./importers.ts";
import { openArchives } from "./open.ts";
import { faultsOf } from "./testing/contract.ts";
import { memoryArchive } from "./testing/memory-archive.ts";

const SHARED = process.env.BEDSIDE_DATA ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const FOLDER = join(SHARED, "archives");
const samples: readonly { readonly file: string }[] = existsSync(join(FOLDER, "manifest.json"))
  ? JSON.parse(readFileSync(join(FOLDER, "manifest.json"), "utf8"))
  : [];

/** Names by which formats are known, or look for their files. */
const NAMES = [
  "data/tweets.js data/account.js data/note-tweet.js data/direct-messages.js data/deleted-tweets.js data/manifest.js tweet.js",
  "your_facebook_activity/posts/your_posts_1.json your_facebook_activity/messages/inbox/kim_1/message_1.json",
  "your_instagram_activity/media/posts_1.json your_instagram_activity/comments/post_comments_1.json threads_and_replies.json",
  "Shares.csv Comments.csv messages.csv Profile.csv Connections.csv comments.csv posts.csv statistics.csv",
  "outbox.json actor.json repo.car _chat.txt result.json user_data_tiktok.json posts.jsonl mail.mbox letter.eml export.xml",
  "messages/c123456789012345678/channel.json messages/c123456789012345678/messages.json account/user.json",
  "users.json channels.json general/2024-01-02.json messages.json posts/html/170000000001.html payload-0.json",
  "Google_Business/account-1/location-2/reviews.json comments/comments.csv signal.txt +447700900321.txt",
]
  .join(" ")
  .split(" ");

const SHREDS =
  '[ ] { } " \\ , : ; \n \r\n \t > < / | 1 0 -1 1e999 null true \u202e \0 \ufeff é 🎈 \ud83d &amp; <br> <p> <!--  ]]> From: From  window.YTD.tweets.part0= "tweet" "full_text" "id_str" "created_at" "messages" "text" "content" "__proto__" "timestamp_ms" date,text 02/01/2024,\u00a008:00 [02/01/2024,\u200e08:00:01] Kim: 2024-01-02T03:04:05Z'.split(
    " ",
  );

const content = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.array(fc.constantFrom(...SHREDS), { maxLength: 120 }).map((shreds) => shreds.join(" ")),
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
);

const anyExport = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), content), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 5,
  })
  .map((files) => memoryArchive(Object.fromEntries(files)));

/** What storage, transport and other people's editors do to a file. */
const change = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  without: fc.oneof(fc.nat({ max: 40 }), fc.constant(Number.MAX_SAFE_INTEGER)),
  instead: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom(...SHREDS).map((text) => bytesOf(text)),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads with every importer, whether it knows the export or not, and as the audit would. */
async function expectOnlyValidItems(archive: ArchiveFiles): Promise<void> {
  for (const opened of await openArchives([archive])) {
    await opened.owner();
    await opened.whose();
    for await (const batch of opened.read({ me: "Kim", notAfter: "2026-01-01" })) {
      expect(batch.flatMap((item) => faultsOf(item, archive))).toEqual([]);
    }
  }
  expect(({} as { x?: unknown }).x).toBeUndefined();
}

test("whatever lies under the names that formats have, reading ends and gives valid items", async () => {
  await fc.assert(fc.asyncProperty(anyExport, expectOnlyValidItems), { numRuns: 200 });
}, 120_000);

describe.each(IMPORTERS.map((importer) => [importer.source, importer] as const))("%s", (_, importer) => {
  test("takes what it never said it knew, and throws nothing", async () => {
    const read = async (archive: ArchiveFiles) => {
      await importer.owner(archive);
      await importer.whose?.(archive);
      for await (const batch of importer.read(archive, {})) {
        expect(batch.flatMap((item) => faultsOf(item, archive))).toEqual([]);
      }
    };
    await fc.assert(fc.asyncProperty(anyExport, read), { numRuns: 30 });
  }, 60_000);
});

describe.each(samples.map(({ file }) => [file] as const))("%s", (file) => {
  test("changed in any place, the rest is read", async () => {
    const archive = await openContainer(await openAsBlob(join(FOLDER, file)), basename(file));
    const contents = await Promise.all(
      archive.files.map(
        async ({ path, stream }) =>
          [path, new Uint8Array(await new Response(stream()).arrayBuffer())] as const,
      ),
    );
    const read = (how: Change) => expectOnlyValidItems(memoryArchive(changed(contents, how), archive.name));
    await fc.assert(fc.asyncProperty(change, read), { numRuns: 20 });
  }, 60_000);

  test("changed as a whole, it opens or says why not", async () => {
    const whole = new Uint8Array(await (await openAsBlob(join(FOLDER, file))).arrayBuffer());
    const open = async (how: Change) => {
      const [bytes] = Object.values(changed([["whole", whole]], how));
      const archive = await openContainer(new Blob([bytes!.slice()]), basename(file));
      await expectOnlyValidItems(archive);
    };
    await fc.assert(fc.asyncProperty(change, open), { numRuns: 20 });
  }, 60_000);
});

function changed(
  contents: readonly (readonly [string, Uint8Array])[],
  { file, at, without, instead }: Change,
): Record<string, Uint8Array> {
  const chosen = contents.length === 0 ? -1 : file % contents.length;
  return Object.fromEntries(
    contents.map(([path, bytes], index) => {
      if (index !== chosen) return [path, bytes];
      const place = Math.floor(at * bytes.length);
      const after = bytes.subarray(Math.min(bytes.length, place + without));
      return [path, Uint8Array.from([...bytes.subarray(0, place), ...instead, ...after])];
    }),
  );
}
