import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { EDITORS } from "../../../e2e/editors/editors.ts";
import type { Mounted } from "../../../e2e/editors/mounted.ts";
import type { Box } from "./box.ts";
import { boxFor } from "./box-for.ts";

const mounted: Mounted[] = [];

afterEach(() => {
  for (const one of mounted.splice(0)) one.remove();
});

/** An editor with these words, and the box that reads it. */
async function open(editor: string, text: string): Promise<{ editor: Mounted; box: Box }> {
  const opened = await EDITORS[editor]!(text);
  mounted.push(opened);
  return { editor: opened, box: boxFor(opened.element) };
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const DRAFTS = {
  "one line": "Mrs Calloway in bed 4 sang all night",
  "several lines": "A long night.\nMrs Calloway in bed 4 sang.\n\nThen it was morning.\n",
  emoji: "Night shift done 😴 👩🏽‍⚕️ thank you 🇬🇧 team ❤️",
  "right to left": "نوبت شب تمام شد\nلیلة طويلة مع Mrs Calloway",
  accents: "Zoë, Siân and Ngāti Porou; nai\u0308ve, e\u0301",
  "several spaces": "Well  then,   I said ",
  "50,000 characters": "Another quiet night on the ward, thank you team.\n".repeat(1024),
};

const DRAFT = "My lovely Mrs Calloway in bed 4 sang all night\nand then slept";

const FIXES = {
  "a name in the middle": ["Mrs Calloway", "A patient"],
  "the end of a line": ["sang all night", "did well 🙂"],
  "the start of the draft": ["My lovely", "A"],
  "words taken out": [" in bed 4", ""],
  "the last words taken out": [" then slept", ""],
  "all that stands on a line taken out": ["and then slept", ""],
  "everything taken out": [DRAFT, ""],
  "one line made two": ["in bed 4", "on the ward\nand"],
  "two lines made one": ["night\nand", "night, and"],
} as const;

describe.each(Object.keys(EDITORS))("%s", (name) => {
  test.each(Object.entries(DRAFTS))("is read as it stands: %s", async (_what, text) => {
    const { editor, box } = await open(name, text);
    expect(box.read()).toBe(text);
    expect(editor.model()).toBe(text);
  });

  test("is read as nothing while it is empty", async () => {
    expect((await open(name, "")).box.read()).toBe("");
  });

  test("is read as it is typed", async () => {
    const { editor, box } = await open(name, "");
    await userEvent.click(editor.element);
    await userEvent.keyboard("Bed 4 sang  all{Enter}{Enter}night long ");
    await expect.poll(() => box.read()).toBe("Bed 4 sang  all\n\nnight long ");
  });

  test("has each word where its offsets say", async () => {
    await fc.assert(
      fc.asyncProperty(LINES, fc.nat(), fc.nat(), async (text, one, other) => {
        const { editor, box } = await open(name, text);
        expect(box.read()).toBe(text);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const range = box.rangeOf({ start: start!, end: end! });
        if (box.kind === "editable" && text !== "") {
          expect(drawn(range?.toString())).toBe(drawn(text.slice(start, end)));
        }
        editor.remove();
      }),
      { numRuns: 30 },
    );
  });

  test.each(Object.entries(FIXES))("takes a fix, and takes it back: %s", async (_what, [words, fix]) => {
    const { editor, box } = await open(name, DRAFT);
    expect(box.read()).toBe(DRAFT);
    const fixed = DRAFT.replace(words, fix);
    expect(await box.replace(spanOf(DRAFT, words), fix)).toBe(true);
    expect(box.read()).toBe(fixed);
    expect(editor.model()).toBe(fixed);
    editor.undo();
    await expect.poll(() => box.read()).toBe(DRAFT);
    expect(editor.model()).toBe(DRAFT);
  });

  test("takes a fix as one of the words that were typed", async () => {
    const { editor, box } = await open(name, "");
    await userEvent.click(editor.element);
    await userEvent.keyboard("Mrs Calloway sang");
    await expect.poll(() => box.read()).toBe("Mrs Calloway sang");
    expect(await box.replace({ start: 0, end: 12 }, "A patient")).toBe(true);
    await userEvent.keyboard(" well");
    expect(editor.model()).toBe(box.read());
    expect(box.read()).toContain("A patient");
  });

  test("is left alone where it may not be written in", async () => {
    const { editor, box } = await open(name, DRAFT);
    editor.readOnly();
    box.read();
    expect(await box.replace(spanOf(DRAFT, "Mrs Calloway"), "A patient")).toBe(false);
    expect(box.read()).toBe(DRAFT);
    expect(editor.model()).toBe(DRAFT);
  });

  test("is left alone when it has been written in since it was read", async () => {
    const { editor, box } = await open(name, "Mrs Calloway sang");
    box.read();
    await userEvent.click(editor.element);
    await userEvent.keyboard("{Control>}{Home}{/Control}Oh, ");
    expect(await box.replace({ start: 0, end: 12 }, "A patient")).toBe(false);
    expect(box.read()).toBe("Oh, Mrs Calloway sang");
    expect(editor.model()).toBe("Oh, Mrs Calloway sang");
  });
});

const LINES = fc
  .array(
    fc
      .array(
        fc.constantFrom(
          "a",
          "word",
          " ",
          "é",
          "e\u0301",
          "😴",
          "👩🏽‍⚕️",
          "ش",
          "ليلة",
          "-",
          ".",
          "4",
          "🇬🇧",
          "<",
          "&",
        ),
        {
          maxLength: 12,
        },
      )
      .map((words) => words.join("")),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) => lines.join("\n"));

/** A range says nothing of where lines end, and knows what editors hold places with. */
const drawn = (words: string | undefined) =>
  words?.replace(/[\n\u200b\ufeff]/g, "").replaceAll("\u00a0", " ");
