import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DRAFTS, draftOfLine } from "./line-draft.ts";
import type { LineRead } from "./line-json.ts";
import { type LineTask, streamLines } from "./line-stream.ts";
import { jsonLines } from "./testing/bedside-process.ts";

interface Named {
  readonly id: string;
}

const read: LineTask<Named>["read"] = (line): LineRead<Named> => {
  const found = draftOfLine(line);
  return found.ok ? { ok: true, value: { id: found.draft.id ?? "" } } : found;
};

/** What comes out for some lines, and how many were under way at once at the most. */
async function streamed(lines: readonly string[], delays: readonly number[]) {
  let written = "";
  let underWay = 0;
  let most = 0;
  let begun = 0;
  const counts = await streamLines<Named, string>({
    kind: DRAFTS,
    read,
    async ahead({ id }) {
      most = Math.max(most, ++underWay);
      for (let turn = delays[begun++ % delays.length] ?? 0; turn > 0; turn--) await Promise.resolve();
      underWay -= 1;
      return `heard ${id}`;
    },
    answer: ({ id }, heard) => ({ id, heard }),
    chunks: (async function* () {
      yield Buffer.from(lines.join("\n"));
    })(),
    output: {
      async write(text) {
        written += text;
      },
    },
  });
  return { answers: jsonLines(written), counts, most };
}

describe("lines that are read ahead", () => {
  test("keep their order, errors in their place, a few under way at once", async () => {
    const line = fc.constantFrom("draft", "nonsense");
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }),
        async (kinds, delays) => {
          const lines = kinds.map((kind, index) =>
            kind === "draft" ? JSON.stringify({ id: `${index}`, text: "x" }) : "nonsense",
          );
          const { answers, counts, most } = await streamed(lines, delays);
          expect(answers).toEqual(
            kinds.map((kind, index) =>
              kind === "draft"
                ? { id: `${index}`, heard: `heard ${index}` }
                : { id: null, error: expect.objectContaining({ code: "invalid-draft" }) },
            ),
          );
          expect(counts.bad).toBe(kinds.filter((kind) => kind === "nonsense").length);
          expect(most).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
