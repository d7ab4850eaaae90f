import fc from "fast-check";
import { expect, test } from "vitest";
import { posted, printed } from "./fixtures/printed.ts";
import { OtherLayout, WantedLines } from "./wanted-lines.ts";

function wanted(text: string, size: number): string {
  const bytes = new TextEncoder().encode(text);
  const lines = new WantedLines();
  const decoder = new TextDecoder();
  let left = "";
  for (let at = 0; at < bytes.length; at += size) {
    lines.push(bytes.slice(at, at + size));
    left += decoder.decode(lines.take(), { stream: true });
  }
  return left + decoder.decode(lines.end());
}

const KEPT = ["id_str", "created_at", "full_text", "in_reply_to_screen_name", "community_id"];
const HELD = ["entities", "extended_entities", "edit_info"];

test("what is left out is nothing that is read", () => {
  const texts = fc.string({ unit: "grapheme" });
  const link = fc.record({ url: texts, expanded_url: texts, indices: fc.constant(["0", "12"]) });
  const more = fc.record(
    {
      entities: fc.record({ hashtags: fc.array(fc.record({ text: texts })), urls: fc.array(link) }),
      extended_entities: fc.record({ media: fc.array(fc.record({ media_url: texts }), { minLength: 1 }) }),
      edit_info: fc.record({
        initial: fc.record({ editTweetIds: fc.array(fc.constant("162"), { minLength: 1 }) }),
      }),
      in_reply_to_screen_name: texts,
      community_id: texts,
      withheld: fc.array(texts),
      coordinates: fc.object(),
    },
    { requiredKeys: [] },
  );
  const rows = fc.array(fc.record({ id: fc.constant("16"), text: texts, more }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 20, max: 3000 }), (each, size) => {
      const posts = each.map(posted);
      const left: typeof posts = JSON.parse(wanted(printed("tweets", posts), size).replace(/^[^[]*/, ""));
      expect(left).toHaveLength(posts.length);
      for (const [index, { tweet }] of posts.entries()) {
        const rest = left[index]!.tweet;
        for (const key of KEPT) expect(rest[key]).toEqual(tweet[key]);
        for (const key of HELD) if (rest[key] !== undefined) expect(rest[key]).toEqual(tweet[key]);
        const { urls } = tweet.entities as { urls?: unknown[] };
        if (urls && urls.length > 0) expect(rest.entities).toEqual(tweet.entities);
        if (tweet.extended_entities) expect(rest.extended_entities).toEqual(tweet.extended_entities);
        const { initial } = tweet.edit_info as { initial: { editTweetIds: string[] } };
        if (initial.editTweetIds.length > 1) expect(rest.edit_info).toEqual(tweet.edit_info);
      }
    }),
    { numRuns: 100 },
  );
});

test("most of a post is left out", () => {
  const text = printed("tweets", [posted({ id: "16", text: "Tea" })]);
  expect(wanted(text, 50).length).toBeLessThan(text.length / 4);
});

test("any other layout is left to whoever reads the whole", () => {
  const rows = [posted({ id: "16", text: "Tea" })];
  for (const text of [
    printed("tweets", rows, "2018"),
    `${printed("tweets", rows, "one-line")}\n`,
    printed("tweets", [rows[0]!.tweet]),
    printed("tweets", rows).replaceAll("\n", "\r\n"),
    printed("tweets", rows).replaceAll("  ", "    "),
    "x".repeat(100_000),
  ]) {
    expect(() => wanted(text, 4096)).toThrow(OtherLayout);
  }
});
