import { draftOf } from "@bedside/engine";
import { expect, test } from "vitest";
import { NOTHING_SEEN, scriptedModel } from "../testing/scripted-readers.ts";
import { modelReader } from "./model-reader.ts";
import { ReaderTrouble } from "./trouble.ts";

const WARD = draftOf("Mrs Calloway in bed 4 was asking for you");
const SEA = draftOf("Lovely walk by the sea today");

test("is made when the first draft comes, and once", async () => {
  let made = 0;
  const model = scriptedModel(async () => NOTHING_SEEN);
  const read = modelReader(
    async () => {
      made += 1;
      return model;
    },
    () => {},
  );
  expect(made).toBe(0);
  expect(await Promise.all([read(WARD), read(SEA)])).toEqual([NOTHING_SEEN, NOTHING_SEEN]);
  expect(made).toBe(1);
  expect(model.texts).toEqual([WARD.text, SEA.text]);
});

test("that cannot be made says so once, and reads nothing", async () => {
  const said: string[] = [];
  const read = modelReader(
    () => Promise.reject(new ReaderTrouble("damaged-model", "The second reader's file is damaged.")),
    (line) => said.push(line),
  );
  expect(await read(WARD)).toBeUndefined();
  expect(await read(SEA)).toBeUndefined();
  expect(said).toEqual(["The second reader's file is damaged. Read without it. (damaged-model)"]);
});

test("that stumbles over one draft reads the next", async () => {
  const said: string[] = [];
  const model = scriptedModel(async (text) => {
    if (text === WARD.text)
      throw Object.assign(new Error(`out of memory at ${text}`), { code: "runtime-failed" });
    return NOTHING_SEEN;
  });
  const read = modelReader(
    async () => model,
    (line) => said.push(line),
  );
  expect([await read(WARD), await read(SEA)]).toEqual([undefined, NOTHING_SEEN]);
  expect(said).toHaveLength(1);
  expect(said.join()).toContain("(runtime-failed)");
  expect(said.join()).not.toContain("Calloway");
});
