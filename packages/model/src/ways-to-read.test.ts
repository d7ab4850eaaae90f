import type { Context } from "@bedside/engine";
import { DEFAULT_COUNTRY } from "@bedside/guidance";
import { expect, test } from "vitest";
import { type Model, ModelError } from "./model.ts";
import { newestOnly } from "./newest-only.ts";
import { remembering } from "./remembering.ts";

const NOBODY: Context = { country: DEFAULT_COUNTRY };

/** Counts what is read, and answers when told to. */
function slowModel() {
  const read: string[] = [];
  const answers: (() => void)[] = [];
  const model: Model = {
    id: "slow",
    read: (text, _, signal) =>
      new Promise((resolve, reject) => {
        read.push(text);
        answers.push(() => resolve({ id: "slow", read: text } as never));
        signal?.addEventListener("abort", () => reject(new ModelError("cancelled")));
      }),
    close: async () => undefined,
  };
  return { model, read, answer: () => answers.shift()?.() };
}

test("a newer text calls off the older one of the same box, and of no other", async () => {
  const { model, answer } = slowModel();
  const [box, other] = [newestOnly(model), newestOnly(model)];
  const older = box.read("Mrs", NOBODY);
  const elsewhere = other.read("Good", NOBODY);
  const newer = box.read("Mrs Calloway", NOBODY);
  await expect(older).rejects.toMatchObject({ code: "cancelled" });
  for (let at = 0; at < 3; at++) answer();
  expect(await newer).toMatchObject({ read: "Mrs Calloway" });
  expect(await elsewhere).toMatchObject({ read: "Good" });
});

test("the caller's own signal still calls off", async () => {
  const box = newestOnly(slowModel().model);
  const caller = new AbortController();
  const reading = box.read("Mrs", NOBODY, caller.signal);
  caller.abort();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  await expect(box.read("Mrs", NOBODY, caller.signal)).rejects.toMatchObject({ code: "cancelled" });
});

test("a box that is closed reads nothing more, and the model stays for others", async () => {
  const { model, answer } = slowModel();
  const box = newestOnly(model);
  const reading = box.read("Mrs", NOBODY);
  await box.close();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  await expect(box.read("Mrs", NOBODY)).rejects.toMatchObject({ code: "closed" });
  const elsewhere = model.read("Good", NOBODY);
  answer();
  answer();
  expect(await elsewhere).toMatchObject({ read: "Good" });
});

async function readAll(texts: readonly string[], context: Context = NOBODY, known = slowModel()) {
  const model = remembering(known.model);
  for (const text of texts) {
    const reading = model.read(text, context);
    known.answer();
    await reading;
  }
  return { ...known, model };
}

test("the same draft in the same surroundings is read once", async () => {
  const { read } = await readAll(["Good night.", "Morning.", "Good night."]);
  expect(read).toEqual(["Good night.", "Morning."]);
});

test("what the reader sees of the surroundings counts, and nothing else", async () => {
  const known = await readAll(["Good night."]);
  await known.model.read("Good night.", { ...NOBODY, author: { name: "Sam", handle: "@sam" } });
  expect(known.read.length).toBe(1);
  const reading = known.model.read("Good night.", { ...NOBODY, audience: "public" });
  known.answer();
  await reading;
  expect(known.read.length).toBe(2);
});

test("only the last few are held, and nothing that is very long", async () => {
  const many = Array.from({ length: 17 }, (_, at) => `Draft ${at}`);
  expect((await readAll([...many, "Draft 16", "Draft 0"])).read).toEqual([...many, "Draft 0"]);
  const long = "ward ".repeat(9_000);
  expect((await readAll([long, long])).read.length).toBe(2);
});

test("a reading that was called off is not remembered", async () => {
  const { model: slow, read, answer } = slowModel();
  const model = remembering(slow);
  const caller = new AbortController();
  const reading = model.read("Good night.", NOBODY, caller.signal);
  caller.abort();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  const again = model.read("Good night.", NOBODY);
  answer();
  answer();
  await again;
  expect(read.length).toBe(2);
});
